#include "ui/settings/channeldialog.h"

#include "preset/presettext.h"
#include "preset/recognition.h"
#include "ui/desktop/pagelabel.h"
#include "ui/desktop/windowsize.h"
#include "ui/settings/channelhealthpanel.h"
#include "ui/settings/channelmore.h"
#include "ui/settings/groupeditor.h"
#include "ui/settings/moresection.h"
#include "ui/settings/newtokenpanel.h"
#include "ui/settings/rungpreview.h"
#include "ui/settings/scrolledpage.h"
#include "ui/settings/settingform.h"
#include "ui/settings/templateeditor.h"
#include "ui/settings/testsendpanel.h"
#include "ui/settings/variableform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>

namespace deskbell {

using namespace Qt::StringLiterals;

ChannelDialog::ChannelDialog(const SettingsServices& services, const ChannelConfig& channel,
                             const QStringList& others, QWidget* parent)
    : QDialog(parent), m_services(services), m_channel(channel), m_others(others)
{
    setWindowTitle(channel.name.isEmpty() ? tr("Add a channel") : tr("Channel %1").arg(channel.name));
    m_templates = new TemplateEditor(m_services, u"channels[]."_s);
    m_preview = new RungPreview(m_services, [this] { return value(); });
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Pages"));
    tabs->addTab(scrolledPage(makeMessengerPage(), tr("Messenger")), tr("&Messenger"));
    tabs->addTab(scrolledPage(m_templates, tr("Message")), tr("Messa&ge"));
    tabs->addTab(m_preview, tr("Pre&view"));
    tabs->addTab(new TestSendPanel(m_services, [this] { return value(); }), tr("&Test"));
    tabs->addTab(scrolledPage(makeHealthPage(), tr("Health")), tr("Hea&lth"));

    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChannelDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    m_templates->setValue(m_channel.templates);
    takePreset();
    connect(m_templates, &TemplateEditor::changed, m_preview, &RungPreview::refreshSoon);
    connect(m_vars, &VariableForm::changed, m_preview, &RungPreview::refreshSoon);
    connect(m_vars, &VariableForm::pickRequested, this, &ChannelDialog::pick);
    resizeInLetters(this, 95, 34);
}

QWidget* ChannelDialog::makeMessengerPage()
{
    m_paste = new QLineEdit;
    m_paste->setClearButtonEnabled(true);
    m_paste->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_paste->setPlaceholderText(tr("Paste the address that the messenger gave you"));
    m_recognised = new QLabel;
    m_recognised->setTextFormat(Qt::PlainText);
    m_recognised->setWordWrap(true);
    m_recognised->hide();
    m_name = new QLineEdit(m_channel.name);
    m_preset = new QComboBox;
    m_preset->setAccessibleName(tr("Messenger"));
    for (const ChannelPreset& preset : m_services.channelPresets)
        m_preset->addItem(presetText(preset.title), preset.name);
    if (!m_channel.inlinePreset.isEmpty())
        //: In the list of messengers: a preset that stands in the configuration file itself.
        m_preset->addItem(tr("Own preset in the configuration file"), QString());
    m_preset->setCurrentIndex(qMax(0, m_preset->findData(m_channel.preset)));
    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_documentation = makePageLabel();
    m_vars = new VariableForm;
    m_enabled = new QCheckBox(tr("&Use this channel"));
    m_enabled->setChecked(m_channel.enabled);
    m_group = new GroupEditor;
    m_group->setValue(m_channel.group);

    auto* page = new QWidget;
    QFormLayout* form = makeSettingForm();
    form->addRow(tr("&Paste:"), m_paste);
    form->addRow(m_recognised);
    addSetting(form, tr("&Name:"), m_name, {u"channels[].name"_s});
    addSetting(form, tr("M&essenger:"), m_preset, {u"channels[].preset"_s});
    // Forms inside a form lose the height of wrapped words, so these stand one below the other.
    QFormLayout* rest = makeSettingForm();
    addSetting(rest, m_enabled, {u"channels[].enabled"_s});
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(m_documentation);
    layout->addWidget(m_vars);
    layout->addLayout(rest);
    layout->addWidget(m_group);
    m_more = new ChannelMore(m_others);
    m_more->setValue(m_channel);
    layout->addWidget(new MoreSection(m_more));
    layout->addStretch();
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ChannelDialog::takePreset);
    connect(m_paste, &QLineEdit::textChanged, this, &ChannelDialog::paste);
    return page;
}

QWidget* ChannelDialog::makeHealthPage()
{
    m_newToken = new NewTokenPanel(m_services, [this] { return value(); });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(new ChannelHealthPanel(m_services, m_channel.name));
    layout->addWidget(m_newToken);
    layout->addStretch();
    return page;
}

void ChannelDialog::takePreset()
{
    const QString name = m_preset->currentData().toString();
    const ChannelPreset preset = m_services.channelPresets.value(name);
    QStringList notes{presetText(preset.note)};
    if (!preset.confirmed)
        notes << tr("Not yet tried against the real messenger: use Test.");
    if (preset.confirm == "accepted"_L1)
        notes << tr("This messenger says only that it took the message, not that it was delivered.");
    if (!preset.checked.isEmpty())
        //: %1: year and month, such as "2026-08"
        notes << tr("Limits and error codes as the messenger described them in %1.").arg(preset.checked);
    notes.removeAll(QString());
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    //: A link to the vendor's own page.
    setPages(m_documentation,
             {{tr("How %1 describes it").arg(presetText(preset.title)), preset.documentation}});
    m_vars->setVariables(preset.vars, m_channel.vars);
    m_preview->setPreset(preset);
    m_newToken->setToken(preset.token);
}

void ChannelDialog::paste(const QString& text)
{
    const QString pasted = text.trimmed();
    m_recognised->setVisible(!pasted.isEmpty());
    if (pasted.isEmpty())
        return;
    const Recognised found = recognise(m_services.channelPresets, pasted);
    if (found.preset.isEmpty()) {
        m_recognised->setText(tr("No messenger is known by such addresses. Choose the messenger below."));
        m_vars->setText(u"url"_s, pasted);
        return;
    }
    const QString title = presetText(m_services.channelPresets.value(found.preset).title);
    m_preset->setCurrentIndex(m_preset->findData(found.preset));
    m_vars->setText(found.var, pasted);
    if (m_name->text().isEmpty())
        m_name->setText(title);
    m_recognised->setText(found.retired.isEmpty()
                              ? tr("This belongs to %1.").arg(title)
                              : tr("This belongs to %1, and such addresses do not work any more. %2")
                                    .arg(title, found.retired));
}

void ChannelDialog::pick(const QString& variable)
{
    const QList<ChannelVarSpec> specs =
        m_services.channelPresets.value(m_preset->currentData().toString()).vars;
    const auto spec = std::find_if(specs.begin(), specs.end(),
                                   [&](const ChannelVarSpec& one) { return one.name == variable; });
    if (spec == specs.end() || !m_services.discover)
        return;
    m_problem->setText(tr("Asking the messenger…"));
    m_problem->show();
    const EditedChannel edited = withoutTyped(value());
    m_services.discover(edited.channel, edited.plainVars, spec->pick, this,
                        [this, variable](const Result<QList<ListItem>>& items) { offer(variable, items); });
}

void ChannelDialog::offer(const QString& variable, const Result<QList<ListItem>>& items)
{
    m_problem->setText(!items             ? items.error().text()
                       : items->isEmpty() ? tr("The messenger has nothing to choose from.")
                                          : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (!items || items->isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ListItem& item : *items) {
        QString label = item.label.isEmpty() ? item.value : item.label;
        QAction* action = menu->addAction(label.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, variable, item] {
            m_vars->setText(variable, item.value);
            for (auto also = item.also.begin(); also != item.also.end(); ++also)
                m_vars->setText(also.key(), also.value().toVariant().toString());
        });
    }
    const QWidget* beside = m_vars->findChild<QWidget*>(variable);
    menu->popup(beside ? beside->mapToGlobal(QPoint(0, beside->height())) : QCursor::pos());
}

ChannelConfig ChannelDialog::value() const
{
    ChannelConfig channel = m_channel;
    channel.name = m_name->text().trimmed();
    channel.preset = m_preset->currentData().toString();
    if (!channel.preset.isEmpty())
        channel.inlinePreset = {};
    channel.vars = m_vars->values();
    channel.group = m_group->value();
    channel.templates = m_templates->value();
    channel.enabled = m_enabled->isChecked();
    m_more->store(channel);
    return channel;
}

QString ChannelDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("The channel needs a name.");
    if (name == "tray"_L1 || m_others.contains(name))
        return tr("There is a channel of this name already.");
    if (m_preset->currentIndex() < 0)
        return tr("Choose a messenger.");
    for (const QString& found : {m_vars->problem(), m_more->problem(), m_templates->problem()}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

void ChannelDialog::accept()
{
    const QString found = problem();
    m_problem->setText(found);
    m_problem->setVisible(!found.isEmpty());
    if (found.isEmpty())
        QDialog::accept();
}

} // namespace deskbell
