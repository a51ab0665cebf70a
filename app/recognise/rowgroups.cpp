// In: a page. Out: what may be the rows of lists in it.
#include "recognise/rowgroups.h"

#include "recognise/words.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace deskbell {

using namespace Qt::StringLiterals;
using nodes::Node;

namespace {

constexpr qsizetype mostGroups = 12;
constexpr qsizetype leastText = 8; // of a row: shorter ones are page numbers
constexpr qsizetype mostText = 8'000;

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

bool isHeading(const TableRow& row, qsizetype position)
{
    if (row.inHead || row.tds == 0)
        return true;
    constexpr qsizetype lastHeading = 4; // further down it costs much and finds little
    if (position > lastHeading)
        return false;
    // Old pages write headings as ordinary cells.
    const auto known = std::count_if(row.cells.begin(), row.cells.end(),
                                     [](const Node* cell) { return isKnownHeading(nodes::text(cell)); });
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

void addTable(Node* table, QList<RowGroup>& groups)
{
    const QList<TableRow> all = rowsOf(table);
    RowGroup group;
    group.container = table;
    group.isTable = true;
    QList<TableRow> data;
    QList<Node*> others;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const TableRow& row = all.at(i);
        if (!isHeading(row, i)) {
            data.append(row);
            continue;
        }
        others.append(row.node);
        if (group.headingRow.size() < row.cells.size())
            group.headingRow = row.cells;
    }
    const qsizetype width = usualWidth(data);
    const qsizetype headings =
        std::count_if(group.headingRow.begin(), group.headingRow.end(),
                      [](const Node* cell) { return isKnownHeading(nodes::text(cell)); });
    // One cell under many headings says that there is nothing.
    const bool isEmpty = data.isEmpty() || (width == 1 && data.size() == 1 && headings >= 2);
    if (isEmpty && headings < 2)
        return;
    bool direct = true;
    bool odd = false;
    if (!isEmpty) {
        for (const TableRow& row : std::as_const(data)) {
            if (row.tds != width) {
                others.append(row.node);
                odd = true;
                continue;
            }
            group.rows.append(row.node);
            direct = direct && nodes::parent(row.node) == table;
        }
    }
    if (isEmpty)
        direct = std::none_of(all.begin(), all.end(),
                              [table](const TableRow& row) {
                                  return !row.inHead && nodes::parent(row.node) != table;
                              }) &&
                 std::none_of(all.begin(), all.end(), [](const TableRow& row) { return row.inHead; });
    group.step = direct ? u"/tr"_s : u"/tbody/tr"_s;
    const bool plainHeadings = std::any_of(others.begin(), others.end(), [&all, width](const Node* node) {
        return std::any_of(all.begin(), all.end(), [node, width](const TableRow& row) {
            return row.node == node && row.tds == width && !row.inHead;
        });
    });
    if (const QString shared = sharedClass(group.rows, others); !shared.isEmpty())
        group.step += nodes::classTest(shared);
    else if (isEmpty)
        group.step += u"[count(td)=%1]"_s.arg(std::max<qsizetype>(2, group.headingRow.size()));
    else
        group.step += odd || plainHeadings ? u"[count(td)=%1]"_s.arg(width) : u"[td]"_s;
    if (plainHeadings && !group.step.contains("@class"_L1))
        group.step += u"[preceding-sibling::tr[count(td)=%1]]"_s.arg(width);
    groups.append(group);
}

/// Elements of one kind under one parent.
void addBlocks(Node* container, QList<RowGroup>& groups)
{
    static const QStringList usual{u"div"_s, u"li"_s, u"article"_s, u"section"_s,
                                   u"a"_s,   u"dl"_s, u"dt"_s,      u"tbody"_s};
    QMap<QString, QList<Node*>> byTag;
    const QList<Node*> children = nodes::elements(container);
    for (Node* child : children) {
        if (const QString tag = nodes::tag(child); usual.contains(tag))
            byTag[tag].append(child);
    }
    for (auto it = byTag.begin(); it != byTag.end(); ++it) {
        // Rows of a list are of one class, and other children of its parent have none of it.
        QMap<QString, QList<Node*>> byClass;
        for (Node* node : std::as_const(it.value())) {
            for (const QString& name : nodes::classes(node))
                byClass[name].append(node);
        }
        QList<Node*> best = it.value();
        QString bestClass;
        for (auto entry = byClass.begin(); entry != byClass.end(); ++entry) {
            const bool all = entry.value().size() == it.value().size();
            const bool most = entry.value().size() >= 2 && entry.value().size() * 2 > it.value().size();
            if ((all || most) && (bestClass.isEmpty() || entry.value().size() > best.size())) {
                best = entry.value();
                bestClass = entry.key();
            }
        }
        const bool isListOfOne = best.size() == 1 && !bestClass.isEmpty() &&
                                 (bestClass.contains("ticket"_L1) || bestClass.contains("issue"_L1) ||
                                  bestClass.contains("request"_L1));
        if (best.size() < 2 && !isListOfOne)
            continue;
        qsizetype length = 0;
        for (const Node* node : std::as_const(best))
            length += std::min(mostText, nodes::text(node).size());
        if (length / best.size() < leastText || length / best.size() >= mostText)
            continue;
        RowGroup group;
        group.container = container;
        group.rows = best;
        group.step = u'/' + it.key() + (bestClass.isEmpty() ? QString() : nodes::classTest(bestClass));
        groups.append(group);
    }
}

void walk(Node* node, int depth, QList<RowGroup>& groups)
{
    constexpr int deepest = 120;
    if (depth > deepest)
        return;
    const QString tag = nodes::tag(node);
    if (tag == "head"_L1 || tag == "select"_L1)
        return;
    if (tag == "table"_L1)
        addTable(node, groups);
    addBlocks(node, groups);
    const QList<Node*> children = nodes::elements(node);
    for (Node* child : children)
        walk(child, depth + 1, groups);
}

/// How much a group holds, roughly: only to leave out the many that cannot be lists of tickets.
double weight(const RowGroup& group)
{
    if (group.rows.isEmpty())
        return 50.0;
    qsizetype length = 0;
    for (const Node* row : group.rows.first(std::min<qsizetype>(20, group.rows.size())))
        length += std::min<qsizetype>(400, nodes::text(row).size());
    const double rows = double(group.rows.size());
    const double average = double(length) / std::min(20.0, rows);
    return average * std::log2(rows + 1.0) * (group.isTable ? 1.5 : 1.0) *
           (standsAside(group.container) ? 0.2 : 1.0);
}

} // namespace

QList<RowGroup> rowGroups(const MarkupDocument& page)
{
    QList<RowGroup> groups;
    walk(page.root(), 0, groups);
    QList<QPair<double, RowGroup>> weighed;
    for (const RowGroup& group : std::as_const(groups))
        weighed.append({weight(group), group});
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    groups.clear();
    for (const auto& entry : std::as_const(weighed)) {
        if (groups.size() < mostGroups)
            groups.append(entry.second);
    }
    return groups;
}

QString sharedClass(const QList<Node*>& rows, const QList<Node*>& notRows)
{
    if (rows.isEmpty())
        return {};
    QStringList shared = nodes::classes(rows.constFirst());
    for (const Node* row : rows) {
        const QStringList own = nodes::classes(row);
        shared.removeIf([&own](const QString& name) { return !own.contains(name); });
    }
    for (const Node* other : notRows) {
        const QStringList own = nodes::classes(other);
        shared.removeIf([&own](const QString& name) { return own.contains(name); });
    }
    // Stripes come and go with the number of rows.
    static const QStringList stripes{u"odd"_s,  u"even"_s,   u"row0"_s,   u"row1"_s,    u"first"_s,
                                     u"last"_s, u"unread"_s, u"active"_s, u"selected"_s};
    shared.removeIf([](const QString& name) { return stripes.contains(name.toLower()); });
    // A single row may wear the colour of its state.
    return shared.isEmpty() || rows.size() < 2 ? QString() : shared.constFirst();
}

} // namespace deskbell
