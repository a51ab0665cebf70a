#include "recognise/nodes.h"

#include <libxml/tree.h>

namespace deskbell::nodes {

using namespace Qt::StringLiterals;

namespace {

QString fromXml(const xmlChar* text) { return QString::fromUtf8(reinterpret_cast<const char*>(text)); }

bool isSilent(const Node* node)
{
    static const QStringList silent{u"script"_s, u"style"_s, u"noscript"_s, u"template"_s, u"svg"_s};
    return silent.contains(tag(node));
}

/// Pages nest some dozen levels; a hostile one, as many as the stack does not bear.
constexpr int deepestText = 1000;

void collect(const Node* node, QString& text, int depth = 0)
{
    if (depth > deepestText)
        return;
    for (const Node* child = node->children; child; child = child->next) {
        if (isText(child)) {
            text += fromXml(child->content);
        } else if (isElement(child) && !isSilent(child)) {
            // Words of two cells are two words, as XPath would not say.
            text += u' ';
            collect(child, text, depth + 1);
            text += u' ';
        }
    }
}

} // namespace

bool isElement(const Node* node) { return node && node->type == XML_ELEMENT_NODE; }
bool isText(const Node* node)
{
    return node && (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE);
}
Node* parent(const Node* node) { return isElement(node->parent) ? node->parent : nullptr; }
Node* next(const Node* node) { return node->next; }
Node* after(const Node* node)
{
    Node* sibling = node->next;
    while (sibling && !isElement(sibling))
        sibling = sibling->next;
    return sibling;
}

Node* firstChild(const Node* node) { return node->children; }

QList<Node*> elements(const Node* node)
{
    QList<Node*> found;
    for (Node* child = node->children; child; child = child->next) {
        if (isElement(child) && !isSilent(child))
            found.append(child);
    }
    return found;
}

Node* before(const Node* node)
{
    Node* sibling = node->prev;
    while (sibling && !isElement(sibling))
        sibling = sibling->prev;
    return sibling;
}

QString text(const Node* node)
{
    if (isText(node))
        return fromXml(node->content).simplified();
    QString all;
    collect(node, all);
    return all.simplified();
}

QString tag(const Node* node) { return fromXml(node->name).toLower(); }

QStringList classes(const Node* node)
{
    return MarkupDocument::attribute(node, "class").simplified().split(u' ', Qt::SkipEmptyParts);
}

QList<QPair<QString, QString>> attributes(const Node* node)
{
    QList<QPair<QString, QString>> all;
    for (const xmlAttr* attribute = node->properties; attribute; attribute = attribute->next) {
        const QByteArray name(reinterpret_cast<const char*>(attribute->name));
        all.append({QString::fromUtf8(name), MarkupDocument::attribute(node, name.constData()).simplified()});
    }
    return all;
}

QString literal(const QString& text)
{
    if (!text.contains(u'\''))
        return u'\'' + text + u'\'';
    if (!text.contains(u'"'))
        return u'"' + text + u'"';
    return u"concat('"_s + QString(text).replace(u'\'', u"',\"'\",'"_s) + u"')"_s;
}

QString classTest(const QString& name)
{
    return u"[contains(concat(' ',normalize-space(@class),' '),"_s + literal(u' ' + name + u' ') + u")]"_s;
}

} // namespace deskbell::nodes
