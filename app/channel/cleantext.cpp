// In: text of a ticket as the desk gave it. Out: the same without what has no business in a message.
#include "channel/escape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// What has no business in text for people. Direction marks stay; overrides and isolates, which make a line
/// read as something else, do not.
bool isUnwanted(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || c >= 0xFFFE;
}

bool isPlainAscii(QChar c) { return c == u'\n' || (c >= u' ' && c <= u'~'); }

/// In an encoded address, where "%40" ends in no word.
bool isWithinWord(const QString& text, qsizetype at)
{
    return at > 0 && (at < 3 || text.at(at - 3) != u'%') && at + 1 < text.size() &&
           text.at(at - 1).isLetterOrNumber() && text.at(at + 1).isLetterOrNumber();
}

} // namespace

QString cleanText(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), isPlainAscii)) // as most text is
        return text.trimmed();
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (u == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n')
                result += u'\n';
        } else if (u == u'\n' || u == 0x85 || u == 0x2028 || u == 0x2029) {
            result += u'\n';
        } else if (u == u'\t') {
            result += u' ';
        } else if (!isUnwanted(u)) {
            result += c;
        }
    }
    return result.trimmed();
}

QString cleanLine(const QString& text) { return cleanText(text).simplified(); }

QString cleanUrl(const QUrl& url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return {};
    const QString encoded = QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo));
    const qsizetype authority = scheme.size() + 3;
    QString result;
    result.reserve(encoded.size());
    bool behindHost = false;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const QChar c = encoded.at(i);
        behindHost = behindHost || (i >= authority && u"/?#"_s.contains(c));
        // Within a word both are harmless, and addresses stay readable.
        const bool mayBeMarkup = (c == u'_' || c == u'~') && !isWithinWord(encoded, i);
        if (behindHost && (mayBeMarkup || u"\"'<>()[]{}|\\^`*@"_s.contains(c)))
            result += u'%' + QString::number(c.unicode(), 16).toUpper();
        else
            result += c;
    }
    return result;
}

} // namespace deskbell
