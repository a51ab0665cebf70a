// In: the rows of a list in a page. Out: the values they have in common, each with its XPath.
#include "recognise/rowcolumns.h"

#include "recognise/words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;
using nodes::Node;

namespace {

constexpr qsizetype mostColumns = 60;
constexpr int mostElements = 300; // of a row: what has more is a page and no ticket
constexpr qsizetype longestLabel = 30;

bool isLabelText(const QString& text)
{
    return text.size() > 1 && text.size() <= longestLabel && (text.endsWith(u':') || text.endsWith(u'：'));
}

/// An element that says what the one after it is.
bool isLabel(const Node* node)
{
    if (!node)
        return false;
    const QString text = nodes::text(node, longestLabel + 1);
    const QString tag = nodes::tag(node);
    if (text.isEmpty() || text.size() > longestLabel)
        return false;
    return tag == "dt"_L1 || tag == "label"_L1 || isLabelText(text);
}

QString textTest(const Node* node)
{
    return u"[normalize-space()=%1]"_s.arg(nodes::literal(nodes::xpathText(node)));
}

/// Words in bold are still one text with the words around them.
bool isInline(const Node* node)
{
    static const QStringList tags{u"b"_s,  u"strong"_s, u"i"_s,    u"em"_s,  u"font"_s, u"u"_s,
                                  u"br"_s, u"small"_s,  u"mark"_s, u"wbr"_s, u"nobr"_s, u"bdi"_s};
    return tags.contains(nodes::tag(node)) && MarkupDocument::attribute(node, "class").isEmpty() &&
           !MarkupDocument::hasAttribute(node, "title") && nodes::elements(node).isEmpty();
}

class ColumnCollector
{
public:
    explicit ColumnCollector(const RowGroup& group);
    QList<GridColumn> columns() const;

private:
    void visit(Node* node, const QString& path, int depth, bool inLink);
    QString step(Node* node);
    QStringList classesOf(const Node* node);
    void readText(Node* node, const QString& path, bool inLink);
    void readAttributes(const Node* node, const QString& path, bool isRow);
    void add(const QString& xpath, const QString& value, const QString& heading, bool inLink = false,
             bool link = false, bool attribute = false);

    QHash<const Node*, QStringList> m_classes; ///< siblings ask for them again and again
    QHash<QString, qsizetype> m_classRows;     ///< how many rows have something of this class
    qsizetype m_rowCount;
    bool m_isTable;
    qsizetype m_row = 0;
    int m_left = 0;      ///< elements of this row that are still looked at
    QStringList m_order; ///< XPaths as they came
    QHash<QString, GridColumn> m_found;
};

ColumnCollector::ColumnCollector(const RowGroup& group)
    : m_rowCount(std::min(group.rows.size(), mostRowsLookedAt)), m_isTable(group.isTable)
{
    const QList<Node*> rows = group.rows.first(m_rowCount);
    for (Node* row : rows) {
        QStringList names;
        QList<Node*> queue = nodes::elements(row);
        for (qsizetype i = 0; i < queue.size() && i < 300; ++i) {
            names += nodes::classes(queue.at(i));
            queue += nodes::elements(queue.at(i));
        }
        names.removeDuplicates();
        for (const QString& name : std::as_const(names))
            ++m_classRows[name];
    }
    for (Node* row : rows) {
        m_left = mostElements;
        visit(row, QString(), 0, nodes::tag(row) == "a"_L1);
        // A term and what is said about it are one row.
        Node* about = nodes::tag(row) == "dt"_L1 ? nodes::after(row) : nullptr;
        if (about && nodes::tag(about) == "dd"_L1)
            visit(about, u"following-sibling::dd[1]"_s, 1, false);
        ++m_row;
    }
}

QStringList ColumnCollector::classesOf(const Node* node)
{
    auto known = m_classes.find(node);
    if (known == m_classes.end())
        known = m_classes.insert(node, nodes::classes(node));
    return *known;
}

/// How the parent finds this child again: by the label before it, by a class that all rows have, by position.
QString ColumnCollector::step(Node* node)
{
    const QString tag = nodes::tag(node);
    const QString test = nodes::nameTest(tag);
    if (const Node* label = nodes::before(node); isLabel(label) && !isLabel(node))
        return test + u"[preceding-sibling::*[1]%1]"_s.arg(textTest(label));
    const QStringList classes = classesOf(node);
    static const QRegularExpression digits(u"\\d"_s);
    for (const QString& name : classes) {
        if (m_classRows.value(name) * 10 < m_rowCount * 9 || name.contains(digits) || isStatusWord(name))
            continue;
        int position = 1;
        int all = 0;
        const QList<Node*> siblings = nodes::elements(nodes::parent(node));
        for (const Node* sibling : siblings) {
            const bool same = nodes::tag(sibling) == tag && classesOf(sibling).contains(name);
            all += same ? 1 : 0;
            if (sibling == node)
                position = all;
        }
        return test + nodes::classTest(name) + (all > 1 ? u"[%1]"_s.arg(position) : QString());
    }
    int position = 1;
    for (const Node* sibling = nodes::before(node); sibling; sibling = nodes::before(sibling))
        position += nodes::tag(sibling) == tag ? 1 : 0;
    return u"%1[%2]"_s.arg(test).arg(position);
}

void ColumnCollector::add(const QString& xpath, const QString& value, const QString& heading, bool inLink,
                          bool link, bool attribute)
{
    if (value.isEmpty() || xpath.isEmpty())
        return;
    auto it = m_found.find(xpath);
    if (it == m_found.end()) {
        if (m_order.size() >= mostColumns * 4)
            return;
        GridColumn column;
        column.text = xpath;
        column.heading = heading;
        column.isLink = link;
        column.isInLink = inLink;
        column.isAttribute = attribute;
        column.values = QStringList(m_rowCount);
        it = m_found.insert(xpath, column);
        m_order.append(xpath);
    }
    QString& place = it->values[m_row];
    if (place.isEmpty())
        place = value;
}

void ColumnCollector::readAttributes(const Node* node, const QString& path, bool isRow)
{
    static const QStringList machine{u"datetime"_s, u"title"_s, u"value"_s, u"alt"_s};
    const QString tag = nodes::tag(node);
    const QString at = path.isEmpty() ? u"@"_s : path + u"/@"_s;
    const auto all = nodes::attributes(node);
    for (const auto& [name, value] : all) {
        if (value.size() > 500)
            continue;
        const bool isData = name.startsWith("data-"_L1) || (isRow && name == "id"_L1);
        const bool isScript = name == "onclick"_L1 || name == "ondblclick"_L1;
        if ((name == "href"_L1 && tag == "a"_L1) || isScript)
            add(at + nodes::nameTest(name), value, QString(), false, true, true);
        else if (isData || machine.contains(name))
            add(at + nodes::nameTest(name), value, name.startsWith("data-"_L1) ? name.mid(5) : QString(),
                false, false, true);
    }
}

void ColumnCollector::readText(Node* node, const QString& path, bool inLink)
{
    const QList<Node*> children = nodes::elements(node);
    const QString here = path.isEmpty() ? u"."_s : path;
    const bool hasLabels = std::any_of(children.begin(), children.end(), isLabel);
    if (!hasLabels && !nodes::hasSilent(node) && std::all_of(children.begin(), children.end(), isInline)) {
        if (isLabel(node) && !path.isEmpty())
            return;
        const Node* label = path.startsWith("following"_L1) ? nullptr : nodes::before(node);
        add(here, nodes::text(node, longestValue), isLabel(label) ? nodes::text(label) : QString(), inLink);
        // "Requester: Bob" in one piece
        static const QRegularExpression labelled(u"^([\\p{L}][\\p{L}\u00a0 .-]{1,24})([:：])\\s*(\\S.*)$"_s);
        const QString text = nodes::xpathText(node);
        if (const auto match = labelled.match(text); match.hasMatch() && !text.contains("://"_L1)) {
            static const QRegularExpression position(u"\\[\\d+\\]$"_s);
            // No test may follow a single dot.
            const QString anywhere = path.isEmpty() ? u"self::*"_s : QString(path).remove(position);
            const QString name = match.captured(1);
            add(u"substring-after(%1[starts-with(normalize-space(),%2)],%3)"_s.arg(
                    anywhere, nodes::literal(name + match.captured(2)), nodes::literal(match.captured(2))),
                match.captured(3).left(longestValue), name.simplified(), inLink);
        }
        return;
    }
    int number = 0;
    const Node* before = nullptr;
    for (Node* child = nodes::firstChild(node); child; child = nodes::next(child)) {
        if (nodes::isElement(child))
            before = child;
        if (!nodes::isText(child) || nodes::xpathText(child).isEmpty())
            continue;
        ++number;
        const QString within = path.isEmpty() ? QString() : path + u'/';
        const QString text = nodes::text(child, longestValue);
        if (isLabel(before))
            add(within + nodes::nameTest(nodes::tag(before)) + textTest(before) +
                    u"/following-sibling::text()[1]"_s,
                text, nodes::text(before), inLink);
        else
            add(within + u"text()[normalize-space()][%1]"_s.arg(number), text, QString(), inLink);
    }
}

void ColumnCollector::visit(Node* node, const QString& path, int depth, bool inLink)
{
    constexpr int deepest = 12;
    if (depth > deepest || --m_left < 0)
        return;
    const QString tag = nodes::tag(node);
    if (tag == "select"_L1 || tag == "button"_L1)
        return;
    readAttributes(node, path, depth == 0);
    readText(node, path, inLink);
    const QList<Node*> children = nodes::elements(node);
    if (children.size() > mostElements)
        return;
    for (Node* child : children)
        visit(child, path.isEmpty() ? step(child) : path + u'/' + step(child), depth + 1,
              inLink || nodes::tag(child) == "a"_L1);
}

QList<GridColumn> ColumnCollector::columns() const
{
    QList<GridColumn> kept;
    for (const QString& xpath : m_order) {
        const GridColumn& column = m_found[xpath];
        const qsizetype filled =
            m_rowCount - std::count_if(column.values.begin(), column.values.end(),
                                       [](const QString& value) { return value.isEmpty(); });
        // Nobody being assigned is usual, where a heading or a label says what would stand there.
        const bool isNamed = !column.heading.isEmpty() || m_isTable;
        if (filled * 10 >= m_rowCount * (isNamed ? 1 : 4) && kept.size() < mostColumns)
            kept.append(column);
    }
    return kept;
}

} // namespace

QList<GridColumn> columnsOf(const RowGroup& group) { return ColumnCollector(group).columns(); }

} // namespace deskbell
