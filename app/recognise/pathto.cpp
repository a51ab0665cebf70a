// In: an element of a page. Out: the XPath by which the next page is asked for the same thing.
#include "recognise/rowgroups.h"
#include "recognise/words.h"

#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;
using nodes::Node;

namespace {

/// Made anew with each answer, or counted: no name to find something by.
bool isRandom(const QString& name)
{
    static const QRegularExpression random(
        u"\\d{3,}|[0-9a-f]{8,}|^(ember|react|yui|ext-gen|gwt|__next)|[:;{}]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.isEmpty() || random.match(name).hasMatch();
}

/// Every page of a desk has one of these, the page that says that something went wrong as well.
bool isCommon(const QString& name)
{
    static const QStringList common{u"content"_s,      u"main"_s,           u"page"_s,
                                    u"wrapper"_s,      u"container"_s,      u"body"_s,
                                    u"app"_s,          u"root"_s,           u"row"_s,
                                    u"col"_s,          u"wrap"_s,           u"inner"_s,
                                    u"center"_s,       u"layout"_s,         u"table"_s,
                                    u"form"_s,         u"panel"_s,          u"box"_s,
                                    u"clearfix"_s,     u"card"_s,           u"container-fluid"_s,
                                    u"outer"_s,        u"middle"_s,         u"main-content"_s,
                                    u"page-content"_s, u"content-wrapper"_s};
    return common.contains(name.toLower()) || name.startsWith("col-"_L1);
}

bool isOnly(const MarkupDocument& page, const QString& xpath, const Node* node)
{
    const QList<Node*> found = page.nodes(xpath);
    return found.size() == 1 && found.constFirst() == node;
}

QString byHeadings(const MarkupDocument& page, const Node* node, const QList<Node*>& headingRow)
{
    QString tests;
    int count = 0;
    for (const Node* cell : headingRow) {
        constexpr qsizetype longest = 40;
        const QString text = nodes::text(cell, longest + 1);
        if (text.isEmpty() || text.size() > longest || !isKnownHeading(text) || ++count > 2)
            continue;
        const bool direct = nodes::parent(nodes::parent(cell)) == node;
        // A cell around a table heads nothing; where thousands nest, each would be read anew.
        tests += u"[%1tr/%2[not(.//table)][normalize-space()=%3]]"_s.arg(
            direct ? QString() : u"*/"_s, nodes::tag(cell), nodes::literal(nodes::xpathText(cell)));
    }
    const QString xpath = u"//table"_s + tests;
    return count > 0 && isOnly(page, xpath, node) ? xpath : QString();
}

} // namespace

QString pathTo(const MarkupDocument& page, const PageNames& names, Node* node, const QList<Node*>& headingRow,
               bool& isNamed)
{
    isNamed = true;
    const QString tag = nodes::tag(node);
    if (tag == "html"_L1 || tag == "body"_L1) {
        isNamed = false;
        return tag == "html"_L1 ? u"/html"_s : u"/html/body"_s;
    }
    const QString id = MarkupDocument::attribute(node, "id");
    const QString test = nodes::nameTest(tag);
    if (!isRandom(id) && names.isOnlyId(tag, id)) {
        isNamed = !isCommon(id);
        return u"//%1[@id=%2]"_s.arg(test, nodes::literal(id));
    }
    if (const QString xpath = byHeadings(page, node, headingRow); !xpath.isEmpty())
        return xpath;
    const QStringList classes = nodes::classes(node);
    for (const QString& name : classes) {
        if (!isRandom(name) && !isCommon(name) && names.isOnlyClass(tag, name))
            return u"//"_s + test + nodes::classTest(name);
    }
    Node* parent = nodes::parent(node);
    int position = 1;
    for (Node* before = nodes::before(node); before; before = nodes::before(before))
        position += nodes::tag(before) == tag ? 1 : 0;
    bool ignored = false;
    const QString above = parent ? pathTo(page, names, parent, {}, ignored) : QString();
    isNamed = false;
    return u"%1/%2[%3]"_s.arg(above, test).arg(position);
}

bool isPlaceAside(const Node* node)
{
    static const QStringList tags{u"nav"_s, u"header"_s, u"footer"_s, u"aside"_s, u"select"_s};
    static const QRegularExpression words(
        u"(^|[-_ "
        u"])(nav|navbar|navigation|menu|submenu|breadcrumbs?|pagination|pager|paging|paginator|sidebar|"
        u"footer|header|toolbar|tabs?|dropdown|filters?|topbar|crumbs?|legend|pages)([-_ ]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString tag = nodes::tag(node);
    if (tags.contains(tag))
        return true;
    const QString names = MarkupDocument::attribute(node, "class") + u' ' +
                          MarkupDocument::attribute(node, "id") + u' ' +
                          MarkupDocument::attribute(node, "role");
    return tag != "html"_L1 && tag != "body"_L1 && words.match(names).hasMatch();
}

} // namespace deskbell
