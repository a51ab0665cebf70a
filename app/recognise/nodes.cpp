#include "recognise/nodes.h"

#include <QRegularExpression>

#include <libxml/tree.h>

namespace deskbell::nodes {

using namespace Qt::StringLiterals;

namespace {

QString fromXml(const xmlChar* text) { return QString::fromUtf8(reinterpret_cast<const char*>(text)); }

bool isSilent(const Node* node)
{
    for (const char* name : {"script", "style", "noscript", "template", "svg"}) {
        if (xmlStrEqual(node->name, reinterpret_cast<const xmlChar*>(name)) != 0)
            return true;
    }
    return false;
}

/// Between white space as XPath has it, which is less than Unicode's.
QStringList xpathWords(const QString& text)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n'; };
    QStringList words;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isSpace(text.at(at)))
            continue;
        if (at > start)
            words.append(text.sliced(start, at - start));
        start = at + 1;
    }
    return words;
}

/// The beginning of a text, with one blank wherever there is white space.
class Beginning
{
public:
    explicit Beginning(qsizetype most) : m_most(most) {}

    bool isWhole() const { return m_text.size() >= m_most; }
    QString text() const { return m_text.left(m_most); }
    void addBlank() { m_hasBlank = !m_text.isEmpty(); }
    void add(const QString& more)
    {
        for (qsizetype i = 0; i < more.size() && !isWhole(); ++i) {
            if (more.at(i).isSpace()) {
                addBlank();
                continue;
            }
            if (m_hasBlank)
                m_text += u' ';
            m_hasBlank = false;
            m_text += more.at(i);
        }
    }

private:
    qsizetype m_most;
    QString m_text;
    bool m_hasBlank = false; ///< before the next word
};

/// Pages nest some dozen levels; a hostile one, as many as the stack does not bear.
constexpr int deepestText = 1000;

void collect(const Node* node, Beginning& text, int depth = 0)
{
    if (depth > deepestText)
        return;
    for (const Node* child = node->children; child && !text.isWhole(); child = child->next) {
        if (isText(child)) {
            text.add(fromXml(child->content));
        } else if (isElement(child) && !isSilent(child)) {
            // Words of two cells are two words, as XPath would not say.
            text.addBlank();
            collect(child, text, depth + 1);
            text.addBlank();
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

const Node* following(const Node* node)
{
    do {
        if (isElement(node) && node->children) {
            node = node->children;
            continue;
        }
        while (node && !node->next)
            node = parent(node);
        node = node ? node->next : nullptr;
    } while (node && !isElement(node));
    return node;
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

QString text(const Node* node, qsizetype most)
{
    Beginning beginning(most);
    if (isText(node))
        beginning.add(fromXml(node->content));
    else
        collect(node, beginning);
    return beginning.text();
}

QString xpathText(const Node* node) { return xpathWords(MarkupDocument::content(node)).join(u' '); }

bool hasSilent(const Node* node)
{
    for (const Node* child = node->children; child; child = child->next) {
        if (isElement(child) && isSilent(child))
            return true;
    }
    return false;
}

QString tag(const Node* node) { return fromXml(node->name).toLower(); }

QStringList classes(const Node* node) { return xpathWords(MarkupDocument::attribute(node, "class")); }

QList<QPair<QString, QString>> attributes(const Node* node)
{
    QList<QPair<QString, QString>> all;
    for (const xmlAttr* attribute = node->properties; attribute; attribute = attribute->next) {
        // By name each would be looked for among all of them.
        const QString value = MarkupDocument::content(reinterpret_cast<const Node*>(attribute));
        all.append({fromXml(attribute->name), value.simplified()});
    }
    return all;
}

QString nameTest(const QString& name)
{
    static const QRegularExpression plain(u"^[a-z_][a-z0-9_.-]*$"_s);
    return plain.match(name).hasMatch() ? name : u"*[name()=%1]"_s.arg(literal(name));
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
