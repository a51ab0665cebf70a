// In: columns and the cells above them. Out: which heading stands over which column.
#include "recognise/headings.h"

#include "recognise/columnfacts.h"
#include "recognise/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;
using nodes::Node;

namespace {

QString headingText(const Node* cell)
{
    constexpr qsizetype longest = 40;
    const QString text = nodes::text(cell, longest);
    if (!text.isEmpty())
        return text;
    return MarkupDocument::attribute(cell, "title").simplified().left(longest);
}

QStringList headingsOf(const QList<Node*>& cells)
{
    QStringList headings;
    for (const Node* cell : cells) {
        headings.append(headingText(cell));
        const int span = MarkupDocument::attribute(cell, "colspan").toInt();
        for (int more = 1; more < span && more < 20; ++more)
            headings.append(headings.constLast());
    }
    return headings.first(std::min(mostCellsLookedAt, headings.size()));
}

/// The cell of the row in which the column stands, from 0; -1: in none.
int cellOf(const QString& xpath, const QList<Node*>& cells)
{
    static const QRegularExpression byNumber(u"^td\\[(\\d+)\\]"_s);
    if (const auto match = byNumber.match(xpath); match.hasMatch()) {
        int wanted = match.captured(1).toInt();
        for (int i = 0; i < cells.size(); ++i) {
            if (nodes::tag(cells.at(i)) == "td"_L1 && --wanted == 0)
                return i;
        }
    }
    static const QRegularExpression byClass(u"^t[dh]\\[contains\\(.*?,' ([^' ]+) '\\)\\](?:\\[(\\d+)\\])?"_s);
    if (const auto match = byClass.match(xpath); match.hasMatch()) {
        int wanted = std::max(1, match.captured(2).toInt());
        for (int i = 0; i < cells.size(); ++i) {
            if (nodes::classes(cells.at(i)).contains(match.captured(1)) && --wanted == 0)
                return i;
        }
    }
    return xpath.startsWith("th["_L1) ? 0 : -1;
}

struct PlacedColumn
{
    int cell; ///< as cellOf() says
    ColumnFacts facts;
};

/// How well headings fit the values when the first stands over cell `offset`.
int fit(const QStringList& headings, int offset, const QList<PlacedColumn>& columns)
{
    int points = 0;
    for (const auto& [cell, facts] : columns) {
        const int at = cell - offset;
        const QString heading = at >= 0 && at < headings.size() ? headings.at(at) : QString();
        const bool saysTime = headingMatch(TicketRole::CreatedAt, heading) == 2 ||
                              headingMatch(TicketRole::UpdatedAt, heading) > 0;
        const bool saysNumber =
            headingMatch(TicketRole::Number, heading) == 2 || headingMatch(TicketRole::Id, heading) == 2;
        points += saysTime && facts.times > 0.7 ? 4 : 0;
        points -= saysTime && facts.times < 0.3 ? 4 : 0;
        points += saysNumber && facts.identifiers > 0.8 ? 3 : 0;
        points -= saysNumber && facts.identifiers < 0.3 ? 3 : 0;
        points += heading.isEmpty() ? -1 : 1;
        points += headingMatch(TicketRole::Subject, heading) == 2 && facts.averageLength > 12 ? 3 : 0;
        points -= headingMatch(TicketRole::Subject, heading) == 2 && facts.averageLength < 6 ? 3 : 0;
        points += headingMatch(TicketRole::Status, heading) == 2 && facts.statuses > 0.5 ? 3 : 0;
    }
    return points;
}

} // namespace

void nameByHeadings(Grid& grid, const RowGroup& group)
{
    QStringList headings = headingsOf(group.headingRow);
    if (headings.isEmpty() || group.rows.isEmpty())
        return;
    QList<Node*> cells;
    const QList<Node*> children = nodes::elements(group.rows.constFirst());
    for (Node* child : children) {
        const bool isCell = nodes::tag(child) == "td"_L1 || nodes::tag(child) == "th"_L1;
        if (isCell && cells.size() < mostCellsLookedAt)
            cells.append(child);
    }
    QList<PlacedColumn> placed;
    for (const GridColumn& column : std::as_const(grid.columns)) {
        if (!column.isLink && !column.isAttribute)
            placed.append({cellOf(column.text, cells), factsOf(column)});
    }
    int best = 0;
    int bestFit = fit(headings, 0, placed);
    // Icons and check boxes have a cell and often no heading.
    for (int offset = 1; offset <= int(cells.size() - headings.size()); ++offset) {
        if (const int points = fit(headings, offset, placed); points > bestFit) {
            bestFit = points;
            best = offset;
        }
    }
    for (GridColumn& column : grid.columns) {
        const int at = cellOf(column.text, cells) - best;
        if (at >= 0 && at < headings.size() && !headings.at(at).isEmpty())
            column.heading = headings.at(at);
    }
}

void columnsFromHeadings(Grid& grid, const RowGroup& group)
{
    const QStringList headings = headingsOf(group.headingRow);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (headings.at(i).isEmpty())
            continue;
        GridColumn column;
        column.heading = headings.at(i);
        column.text = u"td[%1]"_s.arg(i + 1);
        grid.columns.append(column);
        column.text += u"//a/@href"_s;
        column.isLink = column.isAttribute = true;
        grid.columns.append(column);
    }
}

} // namespace deskbell
