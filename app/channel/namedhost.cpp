// In: what a link says, and where it leads. Out: whether it says that it leads elsewhere.
#include "channel/namedhost.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr qsizetype longestHost = 253;

/// Without what nobody sees, and with a dot for whatever looks like one or is taken for one by browsers. The
/// full stop of Chinese and Japanese ends sentences, save between Latin letters.
QString asSeen(QString text)
{
    static const QRegularExpression hidden(
        u"[\\p{Cf}\\x{34F}\\x{115F}\\x{1160}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}]"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression dot(
        u"[\\x{2024}\\x{FE52}\\x{FF0E}]|"
        "(?<=[\\p{Latin}\\p{N}-])[\\x{3002}\\x{FF61}](?=[\\p{Latin}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(hidden).replace(dot, u"."_s);
}

bool looksLikeHost(const QString& word)
{
    static const QRegularExpression host(
        u"\\.\\p{L}[\\p{L}\\p{M}\\p{N}-]+$|^\\p{N}+\\.\\p{N}+\\.\\p{N}+\\.\\p{N}+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return host.match(word).hasMatch();
}

bool isHostOf(const QUrl& url, const QString& name)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return name.size() <= longestHost &&
           (name.compare(host, Qt::CaseInsensitive) == 0 || QLatin1StringView(QUrl::toAce(name)) == host);
}

/// Of the port and path of a host that ends at `at`: "index.html" is none there.
qsizetype endOfAddress(const QString& text, qsizetype at)
{
    while (at < text.size() && (text.at(at) == u':' || text.at(at).isDigit()))
        ++at;
    if (at == text.size() || !u"/?#\\"_s.contains(text.at(at)))
        return at;
    while (at < text.size() && !text.at(at).isSpace())
        ++at;
    return at;
}

} // namespace

bool namesAnotherHost(const QString& said, const QString& url)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}\\p{N}_-]++(?:\\.[\\p{L}\\p{M}\\p{N}_-]++)*+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression nameless( // numbers of version 6, or a trick
        u"://(?![\\p{L}\\p{N}])"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString text = asSeen(said);
    const QUrl target(url);
    qsizetype end = 0; // of the last address
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch match = words.next();
        const QString name = match.captured();
        const bool isNamed = QStringView(text).first(match.capturedStart()).endsWith("://"_L1);
        if (match.capturedStart() < end || !(isNamed || looksLikeHost(name)))
            continue;
        if (!isHostOf(target, name))
            return true;
        end = endOfAddress(text, match.capturedEnd());
    }
    return nameless.match(text).hasMatch();
}

} // namespace deskbell
