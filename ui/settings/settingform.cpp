#include "ui/settings/settingform.h"

#include "ui/settings/moresection.h"
#include "ui/settings/roomforletters.h"
#include "ui/settings/settingtexts.h"

#include <QFocusFrame>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>

namespace deskbell {

namespace {

constexpr auto keysProperty = "editedSettings";
constexpr int framedForMs = 4000;

/// A page is laid out only once it is seen, so this comes a turn of the event loop later.
void scrollTo(QWidget* control)
{
    for (QWidget* at = control->parentWidget(); at; at = at->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(at))
            scroll->ensureWidgetVisible(control, 20, control->fontMetrics().height() * 4);
    }
}

} // namespace

void editsSetting(QWidget* control, const QStringList& keys)
{
    control->setProperty(keysProperty, keys);
    const QString explanation = settingText(keys.constFirst()).explanation;
    if (control->accessibleDescription().isEmpty())
        control->setAccessibleDescription(explanation);
}

QStringList editedSettings(const QWidget* control) { return control->property(keysProperty).toStringList(); }

QWidget* controlOf(const QWidget* window, const QString& key)
{
    const auto widgets = window->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (editedSettings(widget).contains(key))
            return widget;
    }
    // What stands in a window of its own: the list from which that is opened.
    for (QWidget* widget : widgets) {
        const QStringList keys = editedSettings(widget);
        for (const QString& edited : keys) {
            if (key.startsWith(edited + QLatin1String("[].")))
                return widget;
        }
    }
    return nullptr;
}

void pointOut(QWidget* control)
{
    for (QWidget *at = control, *parent = at->parentWidget(); parent;
         at = parent, parent = at->parentWidget()) {
        if (auto* more = qobject_cast<MoreSection*>(parent))
            more->open();
        // A tab's page stands in a stack inside of the tabs.
        auto* tabs = qobject_cast<QTabWidget*>(parent->parentWidget());
        if (tabs && tabs->indexOf(at) >= 0)
            tabs->setCurrentWidget(at);
    }
    if (control->isHidden() && control->parentWidget()) // the chosen way to sign in has no such field
        control = control->parentWidget();
    control->setFocus(Qt::ShortcutFocusReason);
    auto* frame = new QFocusFrame(control);
    frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    frame->setWidget(control);
    QTimer::singleShot(0, control, [control] { scrollTo(control); });
    QTimer::singleShot(framedForMs, frame, &QObject::deleteLater);
}

QLabel* explanationLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* problemLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->hide();
    return label;
}

void showProblem(QLabel* label, const QString& problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
}

QFormLayout* makeSettingForm()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // A form that wraps long rows alone is never narrower than its widest label beside its widest field.
    form->setRowWrapPolicy(isShortOfRoom() ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    return form;
}

void addSetting(QFormLayout* form, const QString& label, QWidget* control, const QStringList& keys)
{
    editsSetting(control, keys);
    auto* title = new QLabel(label);
    title->setBuddy(control->focusProxy() ? control->focusProxy() : control);
    form->addRow(title, control);
    form->addRow(QString(), explanationLabel(settingText(keys.constFirst()).explanation));
}

void addSetting(QFormLayout* form, QWidget* control, const QStringList& keys)
{
    editsSetting(control, keys);
    form->addRow(control);
    form->addRow(explanationLabel(settingText(keys.constFirst()).explanation));
}

} // namespace deskbell
