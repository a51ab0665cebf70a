// In: what a person copied out of a browser. Out: the cookies of the desk, or what is wrong with the text.
#include "net/cookiepaste.h"

#include "net/browsercookies.h"
#include "net/cookiejar.h"
#include "net/cookiepaste_p.h"
#include "net/curlwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPaste = qsizetype(2) * 1024 * 1024;

using Cookies = QList<QNetworkCookie>;

} // namespace

/// Nothing that could end a header line or a Set-Cookie line early. An empty domain is the desk's host.
std::optional<QNetworkCookie> CookiePaste::make(const QString& name, const QString& value,
                                                const QString& domain, const QString& path) const
{
    const auto isPlain = [](const QString& text) {
        return std::all_of(text.begin(), text.end(),
                           [](QChar c) { return c >= u' ' && c != u'\x7f' && c != u';'; });
    };
    if (name.isEmpty() || !isPlain(name) || name.contains(u' ') || name.contains(u'=') || !isPlain(value) ||
        !isPlain(domain) || !isPlain(path))
        return std::nullopt;
    QNetworkCookie cookie(name.toUtf8(), value.toUtf8());
    cookie.setDomain(domain.isEmpty() ? m_desk.host() : domain.toLower());
    cookie.setPath(path.startsWith(u'/') ? path : u"/"_s);
    cookie.setSecure(m_desk.scheme() == "https"_L1);
    cookie.setHttpOnly(true);
    return cookie;
}

Result<Cookies> CookiePaste::fromHeader(const QString& line) const
{
    Cookies cookies;
    int place = 0;
    for (const QString& part : line.split(u';')) {
        ++place;
        const QString pair = part.trimmed();
        const qsizetype equals = pair.indexOf(u'=');
        const auto cookie = make(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed(), {}, {});
        if (pair.isEmpty())
            continue;
        // The place and not the text, which may be a secret.
        if (equals < 1 || !cookie)
            return refused(tr("Part %1 of the cookies is not of the form name=value.").arg(place));
        cookies.append(*cookie);
    }
    if (cookies.isEmpty())
        return refused(tr("There are no cookies after \"Cookie:\"."));
    return cookies;
}

/// All headers of a request, or the bare line.
Result<Cookies> CookiePaste::fromHeaders(const QString& block) const
{
    static const QRegularExpression cookieLine(u"^\\s*cookie\\s*:[ \\t]*(?:\\r?\\n[ \\t]*)?([^\\r\\n]*)"_s,
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = cookieLine.match(block);
    if (match.hasMatch())
        return fromHeader(match.captured(1));
    static const QRegularExpression otherHeader(u"^(?:[a-z]+ /\\S* HTTP/|[A-Za-z-]+:\\s)"_s,
                                                QRegularExpression::MultilineOption);
    if (otherHeader.match(block).hasMatch())
        return refused(tr("Among these headers there is no line that begins with \"Cookie:\"."));
    if (!block.contains(u'='))
        return refused(tr("This is no form of cookies that Deskbell knows."));
    return fromHeader(QString(block).replace(u'\n', u' '));
}

Result<Cookies> CookiePaste::fromCurl() const
{
    const QStringList words = shellWords(m_text);
    Cookies cookies;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString& word = words.at(i);
        const QString& before = words.at(i - 1);
        QString header;
        if (before == "-H"_L1 || before == "--header"_L1)
            header = word;
        else if (before == "-b"_L1 || before == "--cookie"_L1)
            header = u"Cookie: "_s + word;
        const QUrl url(word);
        const bool isAddress =
            (before == "--url"_L1 || before == "curl"_L1 || before == "curl.exe"_L1) && !url.host().isEmpty();
        if (isAddress && url.host() != m_desk.host())
            return refused(tr("This command asks %1, and the desk is %2.").arg(url.host(), m_desk.host()));
        if (!header.startsWith("cookie:"_L1, Qt::CaseInsensitive))
            continue;
        if (!header.contains(u'='))
            return refused(
                tr("The option %1 names a file of cookies: paste what is in that file.").arg(before));
        Result<Cookies> some = fromHeaders(header);
        if (!some)
            return some;
        cookies += *some;
    }
    if (cookies.isEmpty())
        return refused(tr("This command carries no cookies."),
                       tr("Copy a request of the desk's own page that was made after you had signed in."));
    return cookies;
}

Result<Cookies> CookiePaste::read() const
{
    if (m_text.isEmpty())
        return refused(tr("There is nothing here yet."));
    if (m_text.size() > longestPaste)
        return refused(tr("This is more than the cookies of one desk can be."));
    if (m_text.startsWith(u'[') || m_text.startsWith(u'{'))
        return fromJson();
    static const QRegularExpression curl(u"^curl(\\.exe)?\\s"_s);
    if (curl.match(m_text).hasMatch())
        return fromCurl();
    static const QRegularExpression tableRow(u"^[^\\t\\n]+\\t[^\\t\\n]*\\t[^\\t\\n]+\\t"_s,
                                             QRegularExpression::MultilineOption);
    if (tableRow.match(m_text).hasMatch())
        return fromTable();
    return fromHeaders(m_text);
}

Failure<Error> CookiePaste::noneLeft(const Cookies& all, const QUrl& desk, const QDateTime& now)
{
    QStringList others;
    bool anyAlive = false;
    for (const QNetworkCookie& cookie : all) {
        if (!CookieJar::domainMatches(cookie.domain(), desk.host()))
            others.append(cookie.domain());
        else
            anyAlive = anyAlive || cookie.isSessionCookie() || cookie.expirationDate() > now;
    }
    others.removeDuplicates();
    if (others.size() > 0 && !anyAlive)
        return refused(tr("These cookies belong to %1, and the desk is %2.")
                           .arg(others.mid(0, 5).join(", "_L1), desk.host()));
    if (!anyAlive)
        return refused(tr("These cookies have expired."),
                       tr("Sign in to the desk anew in a browser and copy its cookies then."));
    return refused(
        tr("These cookies only belong to the sign-in itself; the session of the desk is not among them."),
        tr("Copy them after the desk has shown its own page."));
}

Result<QByteArrayList> cookiesFromPaste(const QString& text, const QUrl& desk, const QDateTime& now)
{
    const Result<Cookies> read = CookiePaste(text.trimmed(), desk).read();
    if (!read)
        return failure(read.error());
    const QByteArrayList kept = cookiesOfDesk(*read, desk, now);
    if (kept.isEmpty())
        return CookiePaste::noneLeft(*read, desk, now);
    return kept;
}

} // namespace deskbell
