// In:  text as a desk wrote it.
// Out: text that a notification server shows as text, and nothing else.
#include "ui/desktop/balloontext.h"

namespace deskbell {

namespace {

constexpr qsizetype titleLimit = 200;
constexpr qsizetype bodyLimit = 1000;

// U+202A..U+202E and U+2066..U+2069 turn the reading direction of what follows.
bool isBidiControl(QChar c)
{
    return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

QString cleaned(const QString& text, bool keepLines)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' && keepLines)
            clean += c;
        else if (c.isSpace())
            clean += u' ';
        else if (c.category() != QChar::Other_Control && !isBidiControl(c))
            clean += c;
    }
    return clean;
}

QString shortened(QString text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    text.truncate(text.at(limit - 2).isHighSurrogate() ? limit - 2 : limit - 1);
    return text + QChar(0x2026);
}

} // namespace

QString balloonTitle(const QString& text)
{
    return shortened(cleaned(text, false).simplified(), titleLimit);
}

QString balloonBody(const QString& text, bool markup)
{
    const QString plain = shortened(cleaned(text, true).trimmed(), bodyLimit);
    return markup ? plain.toHtmlEscaped() : plain;
}

} // namespace deskbell
