// In: a page. Out: the lists in it as grids, headings at their columns.
#include "recognise/headings.h"
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

/// The proposal is judged by what its preset will read, which may be other than what stood in the page when
/// an XPath for it was found.
void readBack(Grid& grid, const MarkupDocument& page)
{
    const QList<Node*> rows = page.nodes(grid.rows);
    grid.rowCount = std::min(rows.size(), mostRowsLookedAt);
    for (GridColumn& column : grid.columns) {
        column.values.clear();
        for (qsizetype row = 0; row < grid.rowCount; ++row)
            column.values.append(page.text(column.text, rows.at(row)).simplified().left(longestValue));
    }
    if (grid.rowCount > 0)
        grid.columns.removeIf([](const GridColumn& column) { return distinctCount(column.values) == 0; });
}

/// Where the rows of the group stand in other answers of the desk.
QString rowsPath(const RowGroup& group, const QString& container)
{
    QStringList paths;
    for (const QString& step : group.steps)
        paths.append(container + step);
    const QString all = paths.join(u'|');
    return group.headingsAbove == 0 ? all : u"(%1)[position()>%2]"_s.arg(all).arg(group.headingsAbove);
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
    const PageNames names(*page);
    QList<Grid> grids;
    const QList<RowGroup> groups = rowGroups(*page);
    for (const RowGroup& group : groups) {
        Grid grid;
        grid.kind = DecoderKind::Html;
        grid.language = language;
        grid.base = base;
        grid.next = next;
        grid.isTable = group.isTable && !group.headingRow.isEmpty();
        grid.isAside = group.isAside;
        bool isNamed = false;
        const QString container = pathTo(*page, names, group.container, group.headingRow, isNamed);
        grid.rows = rowsPath(group, container);
        // What wraps the rows stays when they are gone.
        if (isNamed)
            grid.proof = container;
        if (group.rows.isEmpty())
            columnsFromHeadings(grid, group);
        else
            grid.columns = columnsOf(group);
        readBack(grid, *page);
        if (grid.rowCount == 0 && !group.rows.isEmpty())
            continue;
        nameByHeadings(grid, group);
        dropLabels(grid);
        nameColumns(grid);
        grids.append(grid);
    }
    return grids;
}

} // namespace deskbell
