#include "ui/settings/conditiontable.h"

#include "ui/settings/settingform.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

enum Column
{
    Field,
    Test,
    Value,
    Remove
};

constexpr std::array tests{Condition::Test::Is,         Condition::Test::IsNot,
                           Condition::Test::Contains,   Condition::Test::ContainsNot,
                           Condition::Test::StartsWith, Condition::Test::Matches,
                           Condition::Test::AtLeast,    Condition::Test::Present};

QString testText(Condition::Test test)
{
    switch (test) {
    //: Tests of a rule, between a field of the ticket and a value: "queue is HPC".
    case Condition::Test::Is:
        return ConditionTable::tr("is");
    case Condition::Test::IsNot:
        return ConditionTable::tr("is not");
    case Condition::Test::Contains:
        return ConditionTable::tr("contains");
    case Condition::Test::ContainsNot:
        return ConditionTable::tr("does not contain");
    case Condition::Test::StartsWith:
        return ConditionTable::tr("starts with");
    case Condition::Test::Matches:
        return ConditionTable::tr("matches the regular expression");
    case Condition::Test::AtLeast:
        return ConditionTable::tr("is at least");
    case Condition::Test::Present:
        return ConditionTable::tr("is present");
    }
    return {};
}

QStringList testKeys()
{
    QStringList keys{u"rules[].when[].field"_s};
    for (const char* test :
         {"is", "isNot", "contains", "containsNot", "startsWith", "atLeast", "matches", "present"})
        keys << u"rules[].when[]."_s + QLatin1StringView(test);
    return keys;
}

} // namespace

QString conditionText(const Condition& condition)
{
    return (condition.field + u' ' + testText(condition.test) + u' ' + condition.value).trimmed();
}

ConditionTable::ConditionTable(QWidget* parent)
    : QWidget(parent), m_fields{u"queue"_s,    u"subject"_s, u"requester"_s, u"requesterEmail"_s,
                                u"priority"_s, u"status"_s,  u"assignee"_s,  u"body"_s,
                                u"source"_s,   u"fields."_s}
{
    m_table = new QTableWidget(0, 4);
    m_table->setAccessibleName(tr("Conditions"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Test"), tr("Value"), QString()});
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Remove, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    editsSetting(m_table, testKeys());
    m_problem = problemLabel();
    auto* add = new QPushButton(tr("&Add condition"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(m_table);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({u"queue"_s, Condition::Test::Is, {}});
        m_table->cellWidget(m_table->rowCount() - 1, Field)->setFocus();
        showState();
    });
}

void ConditionTable::setConditions(const QList<Condition>& conditions)
{
    m_table->setRowCount(0);
    for (const Condition& condition : conditions)
        addRow(condition);
    showState();
}

void ConditionTable::setOwnFields(const QStringList& names)
{
    for (const QString& name : names) {
        if (m_fields.contains(name))
            continue;
        m_fields << name;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            auto* field = qobject_cast<QComboBox*>(m_table->cellWidget(row, Field));
            const QSignalBlocker quiet(field);
            field->addItem(name);
        }
    }
}

void ConditionTable::addRow(const Condition& condition)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* field = new QComboBox;
    //: For screen readers: parts of a rule's condition; %1 is its number.
    field->setAccessibleName(tr("Field of condition %1").arg(row + 1));
    field->setEditable(true);
    field->lineEdit()->setAccessibleName(field->accessibleName());
    field->addItems(m_fields);
    field->setCurrentText(condition.field);
    auto* test = new QComboBox;
    test->setAccessibleName(tr("Test of condition %1").arg(row + 1));
    for (const Condition::Test each : tests)
        test->addItem(testText(each), int(each));
    test->setCurrentIndex(test->findData(int(condition.test)));
    auto* value = new QLineEdit(condition.value);
    value->setAccessibleName(tr("Value of condition %1").arg(row + 1));
    auto* remove = new QToolButton;
    remove->setIcon(style()->standardIcon(QStyle::SP_TrashIcon));
    remove->setAccessibleName(tr("Remove condition %1").arg(row + 1));
    remove->setToolTip(tr("Remove this condition"));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAutoRaise(true);
    m_table->setCellWidget(row, Field, field);
    m_table->setCellWidget(row, Test, test);
    m_table->setCellWidget(row, Value, value);
    m_table->setCellWidget(row, Remove, remove);
    connect(field, &QComboBox::currentTextChanged, this, &ConditionTable::showState);
    connect(test, &QComboBox::currentIndexChanged, this, &ConditionTable::showState);
    connect(value, &QLineEdit::textChanged, this, &ConditionTable::showState);
    // Later, as the button goes with the row. The rows behind it get other numbers, so all are made anew.
    connect(
        remove, &QToolButton::clicked, this, [this, row] { removeRow(row); }, Qt::QueuedConnection);
}

void ConditionTable::removeRow(int row)
{
    QList<Condition> left = conditions();
    left.removeAt(row);
    setConditions(left);
    m_table->setFocus();
}

QList<Condition> ConditionTable::conditions() const
{
    QList<Condition> conditions;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* field = qobject_cast<QComboBox*>(m_table->cellWidget(row, Field));
        const auto* test = qobject_cast<QComboBox*>(m_table->cellWidget(row, Test));
        const auto* value = qobject_cast<QLineEdit*>(m_table->cellWidget(row, Value));
        if (field && test && value)
            conditions << Condition{field->currentText().trimmed(),
                                    Condition::Test(test->currentData().toInt()), value->text()};
    }
    return conditions;
}

QString ConditionTable::problem() const
{
    const QList<Condition> all = conditions();
    for (int i = 0; i < all.size(); ++i) {
        const Condition& condition = all.at(i);
        if (condition.field.isEmpty() || condition.field.endsWith(u'.'))
            return tr("Condition %1 does not say which field it is about.").arg(i + 1);
        if (condition.test != Condition::Test::Matches)
            continue;
        const QRegularExpression expression(condition.value);
        if (!expression.isValid())
            return tr("Condition %1 is not a regular expression at character %2: %3")
                .arg(i + 1)
                .arg(expression.patternErrorOffset())
                .arg(expression.errorString());
    }
    return {};
}

void ConditionTable::showState()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* test = qobject_cast<QComboBox*>(m_table->cellWidget(row, Test));
        if (QWidget* value = m_table->cellWidget(row, Value); test && value)
            value->setEnabled(Condition::Test(test->currentData().toInt()) != Condition::Test::Present);
    }
    showProblem(m_problem, problem());
    Q_EMIT changed();
}

} // namespace deskbell
