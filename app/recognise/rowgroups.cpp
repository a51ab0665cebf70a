// In: a page. Out: what may be the rows of lists in it.
#include "recognise/rowgroups.h"

#include "recognise/tablegroups.h"

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

/// Elements of one kind under one parent.
void addBlocks(Node* container, bool isAside, QList<RowGroup>& groups)
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
            length += nodes::text(node, mostText).size();
        if (length / best.size() < leastText || length / best.size() >= mostText)
            continue;
        RowGroup group;
        group.container = container;
        group.rows = best;
        group.isAside = isAside;
        group.steps = {u'/' + it.key() + (bestClass.isEmpty() ? QString() : nodes::classTest(bestClass))};
        groups.append(group);
    }
}

void walk(Node* node, bool isAside, int depth, QList<RowGroup>& groups)
{
    constexpr int deepest = 120;
    if (depth > deepest)
        return;
    const QString tag = nodes::tag(node);
    if (tag == "head"_L1 || tag == "select"_L1)
        return;
    isAside = isAside || isPlaceAside(node);
    if (tag == "table"_L1)
        addTable(node, isAside, groups);
    addBlocks(node, isAside, groups);
    const QList<Node*> children = nodes::elements(node);
    for (Node* child : children)
        walk(child, isAside, depth + 1, groups);
}

/// How much a group holds, roughly: only to leave out the many that cannot be lists of tickets.
double weight(const RowGroup& group)
{
    if (group.rows.isEmpty())
        return 50.0;
    qsizetype length = 0;
    for (const Node* row : group.rows.first(std::min<qsizetype>(20, group.rows.size())))
        length += nodes::text(row, 400).size();
    const double rows = double(group.rows.size());
    const double average = double(length) / std::min(20.0, rows);
    return average * std::log2(rows + 1.0) * (group.isTable ? 1.5 : 1.0) * (group.isAside ? 0.2 : 1.0);
}

} // namespace

QList<RowGroup> rowGroups(const MarkupDocument& page)
{
    QList<RowGroup> groups;
    walk(page.root(), false, 0, groups);
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

} // namespace deskbell
