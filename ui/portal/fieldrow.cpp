#include "ui/portal/fieldrow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace deskbell {

namespace {

constexpr int typingRestMs = 350; // long enough not to poll a half-written XPath
enum Role
{
    Text = Qt::UserRole,
    Reasons,
    Score
};

} // namespace

FieldRow::FieldRow(TicketRole role, QGridLayout& grid, int row, QWidget* parent)
    : QObject(parent), m_role(role)
{
    const QString title = roleTitle(role);
    auto* label = new QLabel(tr("%1:").arg(title));
    label->setTextFormat(Qt::PlainText);
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Column for %1").arg(title));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(10);
    label->setBuddy(m_choice);
    m_text = new QLineEdit;
    m_text->setAccessibleName(tr("Expression for %1").arg(title));
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 12);
    m_reasons = new QLabel;
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    grid.addWidget(label, 2 * row, 0);
    grid.addWidget(m_choice, 2 * row, 1);
    grid.addWidget(m_text, 2 * row, 2);
    grid.addWidget(m_reasons, 2 * row + 1, 1, 1, 2);
    m_rest = new QTimer(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(typingRestMs);
    connect(m_choice, &QComboBox::activated, this, &FieldRow::chosen);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        showChoice();
        m_rest->start();
    });
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (m_rest->isActive()) {
            m_rest->stop();
            Q_EMIT changed();
        }
    });
    connect(m_rest, &QTimer::timeout, this, &FieldRow::changed);
}

void FieldRow::setChoices(const Proposal& proposal)
{
    const QString text = m_text->text();
    m_choice->clear();
    m_choice->addItem(tr("None"));
    QList<qsizetype> listed;
    const auto add = [&](qsizetype index, const QString& name, const QStringList& reasons, int score) {
        const GridColumn& column = proposal.grid.columns.at(index);
        m_choice->addItem(name);
        const int item = m_choice->count() - 1;
        m_choice->setItemData(item, column.text, Text);
        m_choice->setItemData(item, reasons.join(QLatin1Char(' ')), Reasons);
        m_choice->setItemData(item, score, Score);
        const QString sample = column.values.value(0).left(80);
        m_choice->setItemData(item,
                              QString(reasons.join(QLatin1Char('\n')) + QLatin1Char('\n') + sample).trimmed(),
                              Qt::ToolTipRole);
        listed.append(index);
    };
    for (const FieldCandidate& candidate : proposal.candidates.value(m_role))
        //: A column and how likely it is the field, such as "Subject (95 %)".
        add(candidate.column,
            tr("%1 (%2 %)").arg(proposal.grid.columns.at(candidate.column).name).arg(candidate.score),
            candidate.reasons, candidate.score);
    for (qsizetype i = 0; i < proposal.grid.columns.size(); ++i) {
        if (!listed.contains(i))
            add(i, proposal.grid.columns.at(i).name, {}, 0);
    }
    //: In a list of columns: the user wrote an expression instead.
    m_choice->addItem(tr("Own expression"));
    m_text->setText(text);
    showChoice();
}

void FieldRow::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0);
    showChoice();
}

QString FieldRow::text() const { return m_text->text().trimmed(); }

void FieldRow::chosen(int index)
{
    if (index == m_choice->count() - 1) {
        m_text->setFocus();
        return;
    }
    m_rest->stop();
    setText(m_choice->itemData(index, Text).toString());
    Q_EMIT changed();
}

void FieldRow::showChoice()
{
    const QString wanted = text();
    int index = wanted.isEmpty() ? 0 : m_choice->count() - 1;
    for (int i = 1; i + 1 < m_choice->count() && !wanted.isEmpty(); ++i) {
        if (m_choice->itemData(i, Text) == wanted) {
            index = i;
            break;
        }
    }
    m_choice->setCurrentIndex(index);
    m_choice->setToolTip(m_choice->itemData(index, Qt::ToolTipRole).toString());
    showReasons();
}

void FieldRow::setProblem(const QString& problem)
{
    m_problem = problem;
    showReasons();
}

void FieldRow::showReasons()
{
    QString reasons = m_choice->currentData(Reasons).toString();
    if (!reasons.isEmpty())
        //: How likely a column is a field, and why: a percentage, then sentences.
        reasons = tr("%1 %: %2").arg(m_choice->currentData(Score).toInt()).arg(reasons);
    const QString shown = m_problem.isEmpty() ? reasons : m_problem;
    m_reasons->setText(shown);
    m_reasons->setVisible(!shown.isEmpty());
    m_reasons->setForegroundRole(m_problem.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    QFont font = m_text->font();
    font.setBold(!m_problem.isEmpty());
    m_reasons->setFont(font);
    // Read out where it is typed, too.
    m_text->setAccessibleDescription(shown);
}

} // namespace deskbell
