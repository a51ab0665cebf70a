#include "ui/settings/ruledialog.h"

#include "ui/desktop/windowsize.h"
#include "ui/settings/checklist.h"
#include "ui/settings/conditiontable.h"
#include "ui/settings/ringingpage.h"
#include "ui/settings/roomforletters.h"
#include "ui/settings/rulematches.h"
#include "ui/settings/scrolledpage.h"
#include "ui/settings/settingform.h"
#include "ui/settings/templateeditor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

namespace deskbell {

using namespace Qt::StringLiterals;

RuleDialog::RuleDialog(const SettingsServices& services, const RuleConfig& rule, const QStringList& channels,
                       const QStringList& admins, QWidget* parent)
    : QDialog(parent), m_rule(rule)
{
    setWindowTitle(rule.name.isEmpty() ? tr("Add a rule") : tr("Rule %1").arg(rule.name));
    m_templates = new TemplateEditor(services, u"rules[]."_s);
    m_templates->setValue(rule.templates);
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Pages"));
    m_matches = new RuleMatches(services);
    auto* rulePage = new QWidget;
    auto* both = new QBoxLayout(QBoxLayout::LeftToRight, rulePage);
    if (isShortOfRoom()) {
        both->setDirection(QBoxLayout::TopToBottom);
        both->addWidget(makeRulePage(channels, admins));
        both->addWidget(m_matches);
        rulePage = scrolledPage(rulePage, tr("Rule"));
    } else {
        both->addWidget(scrolledPage(makeRulePage(channels, admins), tr("Rule")), 6);
        both->addWidget(m_matches, 5);
    }
    tabs->addTab(rulePage, tr("&Rule"));
    m_ringing = new RingingPage(rule, channels, admins);
    //: Page of a rule: how loudly and how often its tickets ring.
    tabs->addTab(scrolledPage(m_ringing, tr("Ringing")), tr("R&inging"));
    tabs->addTab(scrolledPage(m_templates, tr("Message")), tr("Messa&ge"));
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &RuleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resizeInLetters(this, 135, 38);
    connect(m_when, &ConditionTable::changed, this, [this] {
        m_problem->hide(); // of a state that is past
        m_matches->setRule(value());
    });
    connect(m_matches, &RuleMatches::fieldsFound, m_when, &ConditionTable::setOwnFields);
    m_matches->setRule(value());
}

QWidget* RuleDialog::makeRulePage(const QStringList& channels, const QStringList& admins)
{
    m_name = new QLineEdit(m_rule.name);
    m_when = new ConditionTable;
    m_when->setConditions(m_rule.when);
    m_notify = new CheckList(tr("Channels"));
    m_notify->setNames(QStringList{u"tray"_s} + channels, m_rule.notify);
    m_mention = new CheckList(tr("Mentions"));
    m_mention->setNames(admins, m_rule.mention);
    m_stop = new QCheckBox(tr("Later rules are &not asked when this one matches"));
    m_stop->setChecked(m_rule.stop);

    m_enabled = new QCheckBox(tr("&Use this rule"));
    m_enabled->setChecked(m_rule.enabled);

    auto* page = new QWidget;
    QFormLayout* form = makeSettingForm();
    page->setLayout(form);
    addSetting(form, tr("&Name:"), m_name, {u"rules[].name"_s});
    auto* whenLabel = new QLabel(tr("For tickets of which &all this is true (none: every ticket):"));
    whenLabel->setWordWrap(true);
    whenLabel->setBuddy(m_when);
    form->addRow(whenLabel);
    form->addRow(m_when);
    //: Which channels are told when the rule matches.
    addSetting(form, tr("&Tell:"), m_notify, {u"rules[].notify"_s});
    //: Which admins are named in the message.
    addSetting(form, tr("&Mention:"), m_mention, {u"rules[].mention"_s});
    addSetting(form, m_stop, {u"rules[].stop"_s});
    addSetting(form, m_enabled, {u"rules[].enabled"_s});
    return page;
}

RuleConfig RuleDialog::value() const
{
    RuleConfig rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.when = m_when->conditions();
    rule.notify = m_notify->ticked();
    rule.mention = m_mention->ticked();
    rule.stop = m_stop->isChecked();
    rule.enabled = m_enabled->isChecked();
    rule.templates = m_templates->value();
    m_ringing->store(rule);
    return rule;
}

QString RuleDialog::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("The rule needs a name.");
    if (!m_when->problem().isEmpty())
        return m_when->problem();
    return m_templates->problem();
}

void RuleDialog::accept()
{
    const QString found = problem();
    m_problem->setText(found);
    m_problem->setVisible(!found.isEmpty());
    if (found.isEmpty())
        QDialog::accept();
}

} // namespace deskbell
