// In: the bytes of an HTML or XML answer. Out: nodes and texts by XPath.
#include "source/markup.h"

#include "source/charset.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include <map>

namespace deskbell {

namespace {

// Enough for 50,000 rows; the parser's memory is some twenty times the text.
constexpr int largestBodyMb = 8;
constexpr qsizetype largestBody = qsizetype(largestBodyMb) * 1024 * 1024;
// A malicious page makes an XPath quadratic: 4,000 nodes took 100 s without a limit, a table of 10,000 rows
// needs less than this.
constexpr unsigned long mostSteps = 1'000'000;

void ignoreError(void*, xmlErrorPtr) {}

/// What libxml2 finds wrong is asked for; it must not write of answers to stderr. A setting of each thread.
void beQuiet() { xmlSetStructuredErrorFunc(nullptr, ignoreError); }

QString fromXml(const xmlChar* text) { return QString::fromUtf8(reinterpret_cast<const char*>(text)); }

QString taken(xmlChar* text)
{
    const QString copy = fromXml(text);
    xmlFree(text);
    return copy;
}

const xmlChar* xmlText(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

template <auto release>
struct Releaser
{
    template <typename T>
    void operator()(T* pointer) const
    {
        release(pointer);
    }
};

using Document = std::unique_ptr<xmlDoc, Releaser<xmlFreeDoc>>;
using Context = std::unique_ptr<xmlXPathContext, Releaser<xmlXPathFreeContext>>;
using Compiled = std::unique_ptr<xmlXPathCompExpr, Releaser<xmlXPathFreeCompExpr>>;
using Found = std::unique_ptr<xmlXPathObject, Releaser<xmlXPathFreeObject>>;

/// The node after `node` in the document's order, under `top`; `into`: its children count.
xmlNodePtr following(xmlNodePtr node, const xmlNode* top, bool into)
{
    if (into && node->children && node->type == XML_ELEMENT_NODE)
        return node->children;
    while (node != top && !node->next)
        node = node->parent;
    return node == top ? nullptr : node->next;
}

/// By hand: an XPath for the outermost ones takes seconds on a page made of nothing else.
void removeTemplates(xmlNodePtr top)
{
    xmlNodePtr node = top;
    while (node) {
        const bool isTemplate = node != top && node->type == XML_ELEMENT_NODE &&
                                xmlStrEqual(node->name, xmlText("template")) != 0;
        const xmlNodePtr next = following(node, top, !isTemplate);
        if (isTemplate) {
            xmlUnlinkNode(node);
            xmlFreeNode(node);
        }
        node = next;
    }
}

/// HTTP's word, else that of a <meta> near the beginning (HTML section 13.2.3.2). What is found there is
/// written in ASCII, and so is not UTF-16, whatever it says.
QByteArray htmlCharset(const QByteArray& body, const QByteArray& contentType)
{
    constexpr qsizetype nearBeginning = 4096;
    static const QRegularExpression meta(
        QStringLiteral("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray said = charsetOf(contentType);
    if (!said.isEmpty())
        return said;
    const QByteArray found = meta.match(QString::fromLatin1(body.left(nearBeginning))).captured(1).toLatin1();
    return found.toLower().startsWith("utf-16") ? QByteArray("utf-8") : found;
}

Failure<Error> tooLarge()
{
    return failure(QCoreApplication::translate(
        "deskbell::Decoder", "The answer is larger than %n MB and was not read.", nullptr, largestBodyMb));
}

} // namespace

class MarkupDocument::Private
{
public:
    explicit Private(Document parsed)
        : document(std::move(parsed)), context(xmlXPathNewContext(document.get()))
    {
        context->error = ignoreError;
        context->opLimit = mostSteps;
    }

    Found evaluate(const QString& xpath, Node* at)
    {
        auto it = compiled.find(xpath);
        if (it == compiled.end()) {
            const QByteArray utf8 = xpath.toUtf8();
            it = compiled
                     .emplace(xpath, Compiled(xmlXPathCtxtCompile(context.get(), xmlText(utf8.constData()))))
                     .first;
        }
        if (!it->second)
            return nullptr;
        context->opCount = 0;
        context->node = at ? at : reinterpret_cast<xmlNodePtr>(document.get());
        return Found(xmlXPathCompiledEval(it->second.get(), context.get()));
    }

    void registerNamespaces()
    {
        const xmlNodePtr top = xmlDocGetRootElement(document.get());
        for (const xmlNs* ns = top->nsDef; ns; ns = ns->next)
            xmlXPathRegisterNs(context.get(), ns->prefix ? ns->prefix : xmlText("d"), ns->href);
    }

    Document document;
    Context context;
    std::map<QString, Compiled> compiled; // rows ask the same again and again
};

MarkupDocument::MarkupDocument(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
MarkupDocument::~MarkupDocument() = default;
MarkupDocument::MarkupDocument(MarkupDocument&&) noexcept = default;
MarkupDocument& MarkupDocument::operator=(MarkupDocument&&) noexcept = default;

Result<MarkupDocument> MarkupDocument::html(const QByteArray& body, const QByteArray& contentType)
{
    if (body.size() > largestBody)
        return tooLarge();
    beQuiet();
    // Decoded here: the parser ends the page, without a word, at the first byte that is not of its charset.
    const std::optional<QByteArray> decoded = decodedFrom(body, htmlCharset(body, contentType));
    const QByteArray& text = decoded ? *decoded : body; // else the parser looks for itself
    // Without HUGE everything after 256 levels is dropped, and an unclosed <font> per row gets there.
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | static_cast<int>(XML_PARSE_HUGE);
    Document document(
        htmlReadMemory(text.constData(), int(text.size()), nullptr, decoded ? "UTF-8" : nullptr, options));
    if (!document || !xmlDocGetRootElement(document.get()))
        return failure(QCoreApplication::translate("deskbell::Decoder", "The page is empty."));
    removeTemplates(xmlDocGetRootElement(document.get()));
    return MarkupDocument(std::make_unique<Private>(std::move(document)));
}

Result<MarkupDocument> MarkupDocument::xml(const QByteArray& body)
{
    if (body.size() > largestBody)
        return tooLarge();
    beQuiet();
    // Never NOENT: with it entities read files.
    constexpr int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;
    Document document(xmlReadMemory(body.constData(), int(body.size()), nullptr, nullptr, options));
    if (!document || !xmlDocGetRootElement(document.get())) {
        const xmlError* error = xmlGetLastError();
        return failure(QCoreApplication::translate("deskbell::Decoder", "The answer is not XML: %1 (line %2)")
                           .arg(QString::fromUtf8(error ? error->message : "").trimmed())
                           .arg(error ? error->line : 0));
    }
    MarkupDocument answer(std::make_unique<Private>(std::move(document)));
    answer.d->registerNamespaces();
    return answer;
}

MarkupDocument::Node* MarkupDocument::root() const { return xmlDocGetRootElement(d->document.get()); }

QList<MarkupDocument::Node*> MarkupDocument::nodes(const QString& xpath, Node* at) const
{
    QList<Node*> list;
    const Found found = d->evaluate(xpath, at);
    if (!found || found->type != XPATH_NODESET || !found->nodesetval)
        return list;
    for (int i = 0; i < found->nodesetval->nodeNr; ++i) {
        Node* node = found->nodesetval->nodeTab[i];
        // Namespaces come as something that is no node and dies with the result.
        if (node->type != XML_NAMESPACE_DECL)
            list.append(node);
    }
    return list;
}

QString MarkupDocument::text(const QString& xpath, Node* at) const
{
    const Found found = d->evaluate(xpath, at);
    return found ? taken(xmlXPathCastToString(found.get())) : QString();
}

bool MarkupDocument::has(const QString& xpath, Node* at) const
{
    const Found found = d->evaluate(xpath, at);
    return found && xmlXPathCastToBoolean(found.get()) != 0;
}

QString MarkupDocument::name(const Node* node) { return fromXml(node->name); }

QString MarkupDocument::content(const Node* node) { return taken(xmlNodeGetContent(node)); }

QString MarkupDocument::attribute(const Node* node, const char* name)
{
    return taken(xmlGetNoNsProp(node, xmlText(name)));
}

bool MarkupDocument::hasAttribute(const Node* node, const char* name)
{
    return xmlHasProp(node, xmlText(name)) != nullptr;
}

} // namespace deskbell
