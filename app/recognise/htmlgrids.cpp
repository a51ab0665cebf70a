// In: a page. Out: the lists in it as grids, headings at their columns.
#include "recognise/columnfacts.h"
#include "recognise/grid.h"
#include "recognise/nextlink.h"
#include "recognise/rowcolumns.h"
#include "recognise/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;
using nodes::Node;

namespace {

QString headingText(const Node* cell)
{
    const QString text = nodes::text(cell);
    if (!text.isEmpty())
        return text.left(40);
    return MarkupDocument::attribute(cell, "title").simplified().left(40);
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
    return headings;
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

/// How well headings fit the values when the first stands over cell `offset`.
int fit(const QStringList& headings, int offset, const QList<QPair<int, const GridColumn*>>& columns)
{
    int points = 0;
    for (const auto& [cell, column] : columns) {
        const int at = cell - offset;
        const QString heading = at >= 0 && at < headings.size() ? headings.at(at) : QString();
        if (column->isLink || column->isAttribute)
            continue;
        const ColumnFacts facts = factsOf(*column);
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

void nameByHeadings(Grid& grid, const RowGroup& group)
{
    QStringList headings = headingsOf(group.headingRow);
    if (headings.isEmpty() || group.rows.isEmpty())
        return;
    QList<Node*> cells;
    const QList<Node*> children = nodes::elements(group.rows.constFirst());
    for (Node* child : children) {
        if (nodes::tag(child) == "td"_L1 || nodes::tag(child) == "th"_L1)
            cells.append(child);
    }
    QList<QPair<int, const GridColumn*>> placed;
    for (const GridColumn& column : std::as_const(grid.columns))
        placed.append({cellOf(column.text, cells), &column});
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

/// Under headings and without rows: the columns by their place.
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

QString lastName(const QString& xpath)
{
    static const QRegularExpression className(u"' ([^']+) '\\)\\]"_s);
    static const QRegularExpression attribute(u"@([\\w-]+)$"_s);
    if (const auto match = attribute.match(xpath); match.hasMatch())
        return match.captured(1);
    QString found;
    auto it = className.globalMatch(xpath);
    while (it.hasNext())
        found = it.next().captured(1);
    return found;
}

/// Short, of one kind of letters, and each only once, as expressions name them too.
void nameColumns(Grid& grid)
{
    static const QRegularExpression unusable(u"[^\\p{L}\\p{N} _-]+"_s);
    QSet<QString> taken;
    for (GridColumn& column : grid.columns) {
        QString name = column.heading.isEmpty() ? lastName(column.text) : column.heading;
        name = name.replace(unusable, u" "_s).simplified().left(30);
        if (column.isAttribute && !column.isLink && !column.heading.isEmpty() &&
            !lastName(column.text).isEmpty())
            name += u' ' + lastName(column.text); // what is seen has the plain name
        if (name.isEmpty())
            //: Name of a column that has no heading; a number is put after it.
            name = QCoreApplication::translate("deskbell::Recogniser", "column");
        if (column.isLink && !column.heading.isEmpty())
            //: Name of the column that holds the address behind a text, such as "Subject link".
            name = QCoreApplication::translate("deskbell::Recogniser", "%1 link").arg(name);
        QString unique = name;
        for (int number = 2; taken.contains(unique); ++number)
            unique = name + u' ' + QString::number(number);
        taken.insert(unique);
        column.name = unique;
        if (column.heading.isEmpty() && !column.isLink && !column.isAttribute)
            column.heading = lastName(column.text);
    }
}

/// A text that all rows share says what the next one is.
void dropLabels(Grid& grid)
{
    if (grid.rowCount < 2)
        return;
    for (qsizetype i = 0; i + 1 < grid.columns.size(); ++i) {
        GridColumn& column = grid.columns[i];
        const QString text = column.values.constFirst();
        const bool same = std::all_of(column.values.begin(), column.values.end(),
                                      [&text](const QString& value) { return value == text; });
        if (!same || column.isAttribute || text.size() > 30 || !isKnownHeading(text) || isStatusWord(text))
            continue;
        GridColumn& next = grid.columns[i + 1];
        if (!next.isAttribute && next.heading.isEmpty())
            next.heading = text;
        grid.columns.removeAt(i);
    }
}

} // namespace

QList<Grid> htmlGrids(const RawAnswer& answer)
{
    const Result<MarkupDocument> page = MarkupDocument::html(answer.body, answer.contentType);
    if (!page)
        return {};
    const QString language = page->text(u"/html/@lang"_s).trimmed();
    const QString base = page->text(u"//base/@href"_s).trimmed();
    const QString next = nextLinkOf(*page);
    QList<Grid> grids;
    const QList<RowGroup> groups = rowGroups(*page);
    for (const RowGroup& group : groups) {
        Grid grid;
        grid.kind = DecoderKind::Html;
        grid.language = language;
        grid.base = base;
        grid.next = next;
        grid.isTable = group.isTable && !group.headingRow.isEmpty();
        grid.isAside = standsAside(group.container);
        grid.rowCount = std::min(group.rows.size(), mostRowsLookedAt);
        bool isNamed = false;
        const QString container = pathTo(*page, group.container, group.headingRow, isNamed);
        grid.rows = container + group.step;
        // What wraps the rows stays when they are gone.
        if (isNamed)
            grid.proof = container;
        if (group.rows.isEmpty()) {
            columnsFromHeadings(grid, group);
        } else {
            grid.columns = columnsOf(group);
            nameByHeadings(grid, group);
            dropLabels(grid);
        }
        nameColumns(grid);
        grids.append(grid);
    }
    return grids;
}

} // namespace deskbell
