#include "preset/xpathsyntax.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libxml/xpath.h>

#include <memory>

namespace deskbell {

namespace {

// libxml2 prints to stderr unless somebody listens.
void ignoreError(void*, xmlErrorPtr) {}

/// The library notices unknown functions only when it comes to them.
QString unknownFunction(QString text)
{
    // Node tests and operators may stand before a bracket, too.
    static const QStringList known =
        QStringLiteral(
            "last position count id local-name namespace-uri name string concat starts-with contains "
            "substring-before substring-after substring string-length normalize-space translate boolean "
            "not true false lang number sum floor ceiling round "
            "node text comment processing-instruction and or div mod")
            .split(u' ');
    static const QRegularExpression quoted(QStringLiteral("'[^']*'|\"[^\"]*\""));
    static const QRegularExpression call(QStringLiteral("([A-Za-z_][\\w.:-]*)\\s*\\("));
    text.replace(quoted, QStringLiteral("''"));
    QRegularExpressionMatchIterator calls = call.globalMatch(text);
    while (calls.hasNext()) {
        const QString name = calls.next().captured(1).section(QStringLiteral("::"), -1);
        if (!known.contains(name))
            return name;
    }
    return {};
}

} // namespace

Result<void> checkXPath(const QString& text)
{
    const std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> context(
        xmlXPathNewContext(nullptr), &xmlXPathFreeContext);
    context->error = ignoreError;
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<xmlXPathCompExpr, decltype(&xmlXPathFreeCompExpr)> compiled(
        xmlXPathCtxtCompile(context.get(), reinterpret_cast<const xmlChar*>(utf8.constData())),
        &xmlXPathFreeCompExpr);
    if (const QString name = unknownFunction(text); compiled && !name.isEmpty())
        return failure(QCoreApplication::translate("deskbell::PresetChecks",
                                                   "The XPath %1 calls %2(), which XPath 1.0 does not have.")
                           .arg(text, name));
    if (compiled)
        return {};
    return failure(
        QCoreApplication::translate("deskbell::PresetChecks", "The XPath %1 is wrong at character %2.")
            .arg(text)
            .arg(context->lastError.int1 + 1));
}

} // namespace deskbell
