// In: a table of a page. Out: its rows, apart from its headings and from what else stands in it.
#include "recognise/tablegroups.h"

#include "recognise/words.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;
using nodes::Node;

namespace {

bool isCell(const Node* node) { return nodes::tag(node) == "td"_L1 || nodes::tag(node) == "th"_L1; }

struct TableRow
{
    Node* node;
    QList<Node*> cells;
    qsizetype tds;
    bool inHead;
};

QList<TableRow> rowsOf(Node* table)
{
    QList<TableRow> rows;
    const auto take = [&rows](Node* row, bool inHead) {
        TableRow entry{row, {}, 0, inHead};
        const QList<Node*> children = nodes::elements(row);
        for (Node* child : children) {
            if (!isCell(child))
                continue;
            if (entry.cells.size() < mostCellsLookedAt)
                entry.cells.append(child);
            entry.tds += nodes::tag(child) == "td"_L1 ? 1 : 0;
        }
        rows.append(entry);
    };
    const QList<Node*> children = nodes::elements(table);
    for (Node* child : children) {
        const QString tag = nodes::tag(child);
        if (tag == "tr"_L1)
            take(child, false);
        if (tag != "tbody"_L1 && tag != "thead"_L1)
            continue;
        const QList<Node*> inner = nodes::elements(child);
        for (Node* row : inner) {
            if (nodes::tag(row) == "tr"_L1)
                take(row, tag == "thead"_L1);
        }
    }
    return rows;
}

bool isKnownHeadingCell(const Node* cell)
{
    constexpr qsizetype longest = 100; // of the words that are known, and more
    return isKnownHeading(nodes::text(cell, longest));
}

bool isHeading(const TableRow& row, qsizetype position)
{
    if (row.inHead || row.tds == 0)
        return true;
    constexpr qsizetype lastHeading = 4; // further down it costs much and finds little
    if (position > lastHeading)
        return false;
    // Old pages write headings as ordinary cells.
    const auto known = std::count_if(row.cells.begin(), row.cells.end(), isKnownHeadingCell);
    return known >= 3 || (known >= 2 && known * 2 >= row.cells.size());
}

/// The number of cells that most rows have.
qsizetype usualWidth(const QList<TableRow>& rows)
{
    QMap<qsizetype, qsizetype> counts;
    for (const TableRow& row : rows)
        counts[row.tds] += row.tds > 1 ? 2 : 1;
    qsizetype best = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (counts.value(best) <= it.value())
            best = it.key();
    }
    return best;
}

/// Rows stand right in the table, in its bodies, or broken ones in both.
QStringList placesOf(const QList<TableRow>& rows, const Node* table)
{
    bool isDirect = false;
    bool isInBody = false;
    for (const TableRow& row : rows) {
        const bool isHere = nodes::parent(row.node) == table;
        isDirect = isDirect || isHere;
        isInBody = isInBody || (!isHere && !row.inHead);
    }
    QStringList places;
    if (isDirect)
        places.append(u"/tr"_s);
    if (isInBody || !isDirect)
        places.append(u"/tbody/tr"_s);
    return places;
}

/// The first class that all rows have and none of the others; empty: none.
QString sharedClass(const QList<Node*>& rows, const QList<TableRow>& others)
{
    // A single row may wear the colour of its state.
    if (rows.size() < 2)
        return {};
    QStringList shared = nodes::classes(rows.constFirst());
    const auto keep = [&shared](const Node* node, bool isRow) {
        const QStringList classes = nodes::classes(node);
        const QSet<QString> own(classes.begin(), classes.end());
        shared.removeIf([&own, isRow](const QString& name) { return own.contains(name) != isRow; });
    };
    for (const Node* row : rows)
        keep(row, true);
    for (const TableRow& other : others)
        keep(other.node, false);
    // Stripes come and go with the number of rows.
    static const QStringList stripes{u"odd"_s,  u"even"_s,   u"row0"_s,   u"row1"_s,    u"first"_s,
                                     u"last"_s, u"unread"_s, u"active"_s, u"selected"_s};
    shared.removeIf([](const QString& name) { return stripes.contains(name.toLower()); });
    return shared.value(0);
}

} // namespace

void addTable(Node* table, bool isAside, QList<RowGroup>& groups)
{
    RowGroup group;
    group.container = table;
    group.isTable = true;
    group.isAside = isAside;
    QList<TableRow> data;
    QList<TableRow> others;
    const QList<TableRow> all = rowsOf(table);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const TableRow& row = all.at(i);
        if (!isHeading(row, i)) {
            data.append(row);
            continue;
        }
        others.append(row);
        if (group.headingRow.size() < row.cells.size())
            group.headingRow = row.cells;
    }
    const auto headings = std::count_if(group.headingRow.begin(), group.headingRow.end(), isKnownHeadingCell);
    // One cell under many headings says that there is nothing.
    const qsizetype usual = usualWidth(data);
    const bool isEmpty = data.isEmpty() || (usual == 1 && data.size() == 1 && headings >= 2);
    if (isEmpty && headings < 2)
        return;
    const qsizetype width = isEmpty ? std::max<qsizetype>(2, group.headingRow.size()) : usual;
    const auto isLikeRows = [width](const TableRow& row) { return row.tds == width && !row.inHead; };
    const qsizetype headingsAbove = std::count_if(others.begin(), others.end(), isLikeRows);
    QList<TableRow> rows;
    for (const TableRow& row : std::as_const(data)) {
        if (!isEmpty && row.tds == width)
            rows.append(row);
        else
            others.append(row);
    }
    for (const TableRow& row : std::as_const(rows))
        group.rows.append(row.node);
    QString test = u"[td]"_s;
    if (const QString shared = sharedClass(group.rows, others); !shared.isEmpty()) {
        test = nodes::classTest(shared);
    } else if (isEmpty || rows.size() < data.size() || headingsAbove > 0) {
        test = u"[count(td)=%1]"_s.arg(width);
        group.headingsAbove = headingsAbove;
    }
    const QStringList places = placesOf(isEmpty ? all : rows, table);
    for (const QString& place : places)
        group.steps.append(place + test);
    groups.append(group);
}

} // namespace deskbell
