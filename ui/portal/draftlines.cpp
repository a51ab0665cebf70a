#include "ui/portal/draftlines.h"

#include "preset/expression.h"
#include "preset/xpathsyntax.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>

namespace deskbell {

DraftLines::DraftLines(QGridLayout& grid, int firstRow, Edited edited, QObject* parent)
    : QObject(parent), m_firstRow(firstRow), m_edited(std::move(edited))
{
    add(grid, tr("Rows"), tr("XPath of the rows, or for JSON the path to them."), &PortalDraft::rows);
    add(grid, tr("Proof"),
        tr("What stands on the page when the list is empty as well. Without it, an empty list is taken for a "
           "wrong page."),
        &PortalDraft::proof);
    add(grid, tr("Skip"),
        tr("An expression that is true for rows that are no tickets, such as =!row[\"id\"]."),
        &PortalDraft::skip);
    add(grid, tr("Time format"),
        tr("Empty: recognised by itself. Else epoch, epoch-ms, or a pattern such as d/M/yyyy H:mm."),
        &PortalDraft::timeFormat);
    add(grid, tr("Time zone"), tr("Of times that do not say theirs, such as Europe/Berlin. Empty: UTC."),
        &PortalDraft::timeZone);
}

int DraftLines::endRow() const { return m_firstRow + 2 * int(m_lines.size()); }

void DraftLines::add(QGridLayout& grid, const QString& title, const QString& help,
                     QString PortalDraft::*member)
{
    auto* label = new QLabel(tr("%1:").arg(title));
    auto* edit = new QLineEdit;
    edit->setAccessibleName(title);
    label->setBuddy(edit);
    auto* problem = new QLabel(help);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->setForegroundRole(QPalette::PlaceholderText);
    const int row = endRow();
    grid.addWidget(label, row, 0);
    grid.addWidget(edit, row, 1, 1, 2);
    grid.addWidget(problem, row + 1, 1, 1, 2);
    m_lines.append({edit, problem, member, help});
    connect(edit, &QLineEdit::editingFinished, this,
            [this, edit, member] { m_edited(member, edit->text().trimmed()); });
}

void DraftLines::show(const PortalDraft& draft)
{
    for (const Line& line : std::as_const(m_lines))
        line.edit->setText(draft.*line.member);
}

Result<void> DraftLines::problemOf(const PortalDraft& draft, QString PortalDraft::*member)
{
    const QString& text = draft.*member;
    const bool isMarkup = draft.kind == DecoderKind::Html || draft.kind == DecoderKind::Xml;
    if (text.isEmpty())
        return {};
    if (member == &PortalDraft::rows || (member == &PortalDraft::proof && isMarkup))
        return isMarkup ? checkXPath(text) : Expressions::check(text);
    if (member == &PortalDraft::skip)
        return Expressions::check(text);
    if (member == &PortalDraft::timeZone && !QTimeZone(text.toUtf8()).isValid())
        return failure(tr("There is no time zone of this name."));
    return {};
}

void DraftLines::check(const PortalDraft& draft)
{
    for (const Line& line : std::as_const(m_lines)) {
        const Result<void> checked = problemOf(draft, line.member);
        line.problem->setText(checked ? line.help : checked.error().what);
        line.problem->setForegroundRole(checked ? QPalette::PlaceholderText : QPalette::WindowText);
    }
}

bool DraftLines::areRight(const PortalDraft& draft) const
{
    return std::all_of(m_lines.begin(), m_lines.end(),
                       [&draft](const Line& line) { return problemOf(draft, line.member).ok(); });
}

} // namespace deskbell
