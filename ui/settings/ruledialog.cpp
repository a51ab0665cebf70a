#include "ui/settings/ruledialog.h"

#include "ui/settings/checklist.h"
#include "ui/settings/ringingpage.h"
#include "ui/settings/templateeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableWidget>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array tests{Condition::Test::Is,         Condition::Test::IsNot,
                           Condition::Test::Contains,   Condition::Test::ContainsNot,
                           Condition::Test::StartsWith, Condition::Test::Matches,
                           Condition::Test::AtLeast,    Condition::Test::Present};

QString testText(Condition::Test test)
{
    switch (test) {
    //: Tests of a rule, between a field of the ticket and a value: "queue is HPC".
    case Condition::Test::Is:
        return RuleDialog::tr("is");
    case Condition::Test::IsNot:
        return RuleDialog::tr("is not");
    case Condition::Test::Contains:
        return RuleDialog::tr("contains");
    case Condition::Test::ContainsNot:
        return RuleDialog::tr("does not contain");
    case Condition::Test::StartsWith:
        return RuleDialog::tr("starts with");
    case Condition::Test::Matches:
        return RuleDialog::tr("matches the regular expression");
    case Condition::Test::AtLeast:
        return RuleDialog::tr("is at least");
    case Condition::Test::Present:
        return RuleDialog::tr("is present");
    }
    return {};
}

} // namespace

QString conditionText(const Condition& condition)
{
    return (condition.field + u' ' + testText(condition.test) + u' ' + condition.value).trimmed();
}

RuleDialog::RuleDialog(const SettingsServices& services, const RuleConfig& rule, const QStringList& channels,
                       const QStringList& admins, QWidget* parent)
    : QDialog(parent), m_rule(rule)
{
    setWindowTitle(rule.name.isEmpty() ? tr("Add a rule") : tr("Rule %1").arg(rule.name));
    m_templates = new TemplateEditor(services);
    m_templates->setValue(rule.templates);
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Pages"));
    tabs->addTab(makeRulePage(channels, admins), tr("&Rule"));
    m_ringing = new RingingPage(rule, channels, admins);
    //: Page of a rule: how loudly and how often its tickets ring.
    tabs->addTab(m_ringing, tr("R&inging"));
    tabs->addTab(m_templates, tr("Messa&ge"));
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
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 95, metrics.height() * 34);
}

QWidget* RuleDialog::makeRulePage(const QStringList& channels, const QStringList& admins)
{
    m_name = new QLineEdit(m_rule.name);
    m_when = new QTableWidget(0, 3);
    m_when->setAccessibleName(tr("Conditions"));
    m_when->setHorizontalHeaderLabels({tr("Field"), tr("Test"), tr("Value")});
    m_when->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_when->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_when->verticalHeader()->hide();
    m_when->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_when->setTabKeyNavigation(false);
    m_when->setSelectionMode(QAbstractItemView::NoSelection);
    for (const Condition& condition : m_rule.when)
        addCondition(condition);
    auto* add = new QPushButton(tr("&Add condition"));
    auto* remove = new QPushButton(tr("Remove &last condition"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    connect(add, &QPushButton::clicked, this, [this] {
        addCondition({u"queue"_s, Condition::Test::Is, {}});
    });
    connect(remove, &QPushButton::clicked, this,
            [this] { m_when->setRowCount(qMax(0, m_when->rowCount() - 1)); });
    m_notify = new CheckList(tr("Channels"));
    m_notify->setNames(QStringList{u"tray"_s} + channels, m_rule.notify);
    m_mention = new CheckList(tr("Mentions"));
    m_mention->setNames(admins, m_rule.mention);
    m_stop = new QCheckBox(tr("Later rules are &not asked when this one matches"));
    m_stop->setChecked(m_rule.stop);

    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    auto* whenLabel = new QLabel(tr("For tickets of which &all this is true (none: every ticket):"));
    whenLabel->setBuddy(m_when);
    form->addRow(whenLabel);
    form->addRow(m_when);
    form->addRow(buttons);
    //: Which channels are told when the rule matches.
    form->addRow(tr("&Tell:"), m_notify);
    //: Which admins are named in the message.
    form->addRow(tr("&Mention:"), m_mention);
    form->addRow(m_stop);
    return page;
}

void RuleDialog::addCondition(const Condition& condition)
{
    const int row = m_when->rowCount();
    m_when->insertRow(row);
    auto* field = new QComboBox;
    //: For screen readers: parts of a rule's condition; %1 is its number.
    field->setAccessibleName(tr("Field of condition %1").arg(row + 1));
    field->setEditable(true);
    field->lineEdit()->setAccessibleName(field->accessibleName());
    field->addItems({u"queue"_s, u"subject"_s, u"requester"_s, u"requesterEmail"_s, u"priority"_s,
                     u"status"_s, u"assignee"_s, u"body"_s, u"source"_s, u"fields."_s});
    field->setCurrentText(condition.field);
    auto* test = new QComboBox;
    test->setAccessibleName(tr("Test of condition %1").arg(row + 1));
    for (const Condition::Test each : tests)
        test->addItem(testText(each), int(each));
    test->setCurrentIndex(test->findData(int(condition.test)));
    auto* value = new QLineEdit(condition.value);
    value->setAccessibleName(tr("Value of condition %1").arg(row + 1));
    const auto enable = [test, value] {
        value->setEnabled(Condition::Test(test->currentData().toInt()) != Condition::Test::Present);
    };
    connect(test, &QComboBox::currentIndexChanged, value, enable);
    enable();
    m_when->setCellWidget(row, 0, field);
    m_when->setCellWidget(row, 1, test);
    m_when->setCellWidget(row, 2, value);
}

RuleConfig RuleDialog::value() const
{
    RuleConfig rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.when.clear();
    for (int row = 0; row < m_when->rowCount(); ++row) {
        const auto* field = qobject_cast<QComboBox*>(m_when->cellWidget(row, 0));
        const auto* test = qobject_cast<QComboBox*>(m_when->cellWidget(row, 1));
        const auto* value = qobject_cast<QLineEdit*>(m_when->cellWidget(row, 2));
        rule.when << Condition{field->currentText().trimmed(), Condition::Test(test->currentData().toInt()),
                               value->text()};
    }
    rule.notify = m_notify->ticked();
    rule.mention = m_mention->ticked();
    rule.stop = m_stop->isChecked();
    rule.templates = m_templates->value();
    m_ringing->store(rule);
    return rule;
}

QString RuleDialog::problem() const
{
    const RuleConfig rule = value();
    if (rule.name.isEmpty())
        return tr("The rule needs a name.");
    for (const Condition& condition : rule.when) {
        if (condition.field.isEmpty() || condition.field.endsWith(u'.'))
            return tr("A condition does not say which field it is about.");
        if (condition.test == Condition::Test::Matches) {
            const QRegularExpression expression(condition.value);
            if (!expression.isValid())
                return tr("\"%1\" is not a regular expression: %2")
                    .arg(condition.value, expression.errorString());
        }
    }
    return {};
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
