#include "ui/source/sourceoptionsform.h"

#include "preset/presettext.h"
#include "ui/settings/settingform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace deskbell {

using namespace Qt::StringLiterals;

SourceOptionsForm::SourceOptionsForm(QWidget* parent) : QWidget(parent)
{
    editsSetting(this, {u"sources[].options"_s});
    m_form = makeSettingForm();
    m_form->setContentsMargins(0, 0, 0, 0);
    setLayout(m_form);
}

void SourceOptionsForm::setPreset(const SourcePreset& preset, const QJsonObject& options)
{
    m_preset = preset;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    for (const PresetOption& option : preset.options) {
        QWidget* field = makeField(option, options.value(option.name).toVariant().toString());
        m_fields.insert(option.name, field);
        auto* title = new QLabel(tr("%1:").arg(presetText(presetText(option.title))));
        title->setTextFormat(Qt::PlainText);
        title->setBuddy(field);
        m_form->addRow(title, field);
        if (!option.help.isEmpty())
            m_form->addRow(QString(), explanationLabel(presetText(option.help)));
    }
    setFocusProxy(preset.options.isEmpty() ? nullptr : m_fields.value(preset.options.first().name));
}

QWidget* SourceOptionsForm::makeField(const PresetOption& option, const QString& value)
{
    if (option.choices.isEmpty()) {
        auto* line = new QLineEdit(value);
        line->setAccessibleName(presetText(presetText(option.title)));
        line->setPlaceholderText(option.fallback);
        connect(line, &QLineEdit::textChanged, this, &SourceOptionsForm::changed);
        return line;
    }
    auto* choice = new QComboBox;
    choice->setAccessibleName(presetText(presetText(option.title)));
    choice->addItems(option.choices);
    if (!value.isEmpty() && choice->findText(value) < 0)
        choice->addItem(value);
    choice->setCurrentText(value.isEmpty() ? option.fallback : value);
    connect(choice, &QComboBox::currentTextChanged, this, &SourceOptionsForm::changed);
    return choice;
}

QString SourceOptionsForm::text(const QString& option) const
{
    QWidget* field = m_fields.value(option);
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text().trimmed();
    const auto* choice = qobject_cast<const QComboBox*>(field);
    return choice ? choice->currentText() : QString();
}

QJsonObject SourceOptionsForm::options(QJsonObject before) const
{
    for (const PresetOption& option : m_preset.options) {
        const QString typed = text(option.name);
        if (typed.isEmpty() || (typed == option.fallback && !before.contains(option.name)))
            before.remove(option.name);
        else if (before.value(option.name).toVariant().toString() != typed)
            before.insert(option.name, typed);
    }
    return before;
}

QString SourceOptionsForm::problem() const
{
    for (const PresetOption& option : m_preset.options) {
        if (option.required && option.fallback.isEmpty() && text(option.name).isEmpty())
            return tr("%1 is missing.").arg(presetText(presetText(option.title)));
    }
    return {};
}

} // namespace deskbell
