// In:  text as a desk wrote it.
// Out: text that a notification server shows as text, and nothing else.
#include "ui/desktop/balloontext.h"

#include "base/text.h"

namespace deskbell {

namespace {

constexpr qsizetype titleLimit = 200;
constexpr qsizetype bodyLimit = 1000;

} // namespace

QString balloonTitle(const QString& text) { return oneLine(text, titleLimit); }

QString balloonBody(const QString& text, bool markup)
{
    const QString plain = multiLine(text, bodyLimit);
    return markup ? plain.toHtmlEscaped() : plain;
}

} // namespace deskbell
