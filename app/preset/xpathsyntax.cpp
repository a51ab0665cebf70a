#include "preset/xpathsyntax.h"

#include <QCoreApplication>

#include <libxml/xpath.h>

#include <memory>

namespace deskbell {

namespace {

// libxml2 prints to stderr unless somebody listens.
void ignoreError(void*, xmlErrorPtr) {}

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
    if (compiled)
        return {};
    return failure(QCoreApplication::translate("deskbell::PresetChecks",
                                               "The XPath %1 is wrong at character %2.")
                       .arg(text)
                       .arg(context->lastError.int1 + 1));
}

} // namespace deskbell
