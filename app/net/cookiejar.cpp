// Comes in: Set-Cookie of any answer (302 and 401 too). Goes out: the cookies that the next request carries.
#include "net/cookiejar.h"

#include <QHostAddress>
#include <QNetworkCookie>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

bool isIpAddress(const QString& host) { return !QHostAddress(host).isNull(); }

/// RFC 6265 section 5.1.4, where Qt would leave a slash at the end: a cookie without a usable Path set by
/// /json/login is sent to /json as well.
QString defaultPath(const QUrl& url)
{
    const QString path = url.path();
    const qsizetype last = path.lastIndexOf(u'/');
    return last <= 0 ? u"/"_s : path.left(last);
}

bool pathMatches(const QString& cookiePath, const QUrl& url)
{
    const QString path = url.path().isEmpty() ? u"/"_s : url.path();
    return path.startsWith(cookiePath) && (path.size() == cookiePath.size() || cookiePath.endsWith(u'/') ||
                                           path.at(cookiePath.size()) == u'/');
}

/// Qt writes an IPv6 host as domain=[::1], and reads no cookie at all from that.
QList<QNetworkCookie> parseStored(const QByteArray& line)
{
    constexpr QByteArrayView start("; domain=[");
    const qsizetype at = line.indexOf(start);
    const qsizetype end = line.indexOf(']', at);
    if (at < 0 || end < 0)
        return QNetworkCookie::parseCookies(line);
    const qsizetype host = at + start.size();
    QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies(line.left(at) + line.mid(end + 1));
    for (QNetworkCookie& cookie : cookies)
        cookie.setDomain(QString::fromLatin1(line.mid(host, end - host)));
    return cookies;
}

/// __Secure- and __Host- promise the server who set the cookie (RFC 6265bis section 4.1.3).
bool keepsPrefixPromise(const QNetworkCookie& cookie)
{
    const QByteArray name = cookie.name().toLower();
    if (name.startsWith("__host-"))
        return cookie.isSecure() && cookie.domain().isEmpty() && cookie.path() == "/"_L1;
    return !name.startsWith("__secure-") || cookie.isSecure();
}

} // namespace

CookieJar::CookieJar(const Clock& clock, QObject* parent) : QNetworkCookieJar(parent), m_clock(clock) {}

QByteArrayList CookieJar::toRaw() const
{
    QByteArrayList raw;
    const QList<QNetworkCookie> cookies = allCookies();
    for (const QNetworkCookie& cookie : cookies) {
        if (!isExpired(cookie))
            raw.append(cookie.toRawForm());
    }
    return raw;
}

void CookieJar::restore(const QByteArrayList& raw, const QDateTime& now)
{
    QList<QNetworkCookie> cookies;
    for (const QByteArray& line : raw) {
        const QList<QNetworkCookie> parsed = parseStored(line);
        for (const QNetworkCookie& cookie : parsed) {
            const bool alive = cookie.isSessionCookie() || cookie.expirationDate() > now;
            if (alive && !cookie.domain().isEmpty())
                cookies.append(cookie);
        }
    }
    setAllCookies(cookies); // setCookiesFromUrl() would turn host-only cookies into domain cookies
}

void CookieJar::clear() { replaceAll({}); }

bool CookieJar::domainMatches(const QString& domain, const QString& host)
{
    if (!domain.startsWith(u'.'))
        return domain.compare(host, Qt::CaseInsensitive) == 0;
    return !isIpAddress(host) && (u'.' + host).endsWith(domain, Qt::CaseInsensitive);
}

QList<QNetworkCookie> CookieJar::cookiesForUrl(const QUrl& url) const
{
    QList<QNetworkCookie> sent;
    const QList<QNetworkCookie> cookies = allCookies();
    for (const QNetworkCookie& cookie : cookies) {
        const bool secretEnough = !cookie.isSecure() || url.scheme() == "https"_L1;
        if (secretEnough && !isExpired(cookie) && domainMatches(cookie.domain(), url.host()) &&
            pathMatches(cookie.path(), url))
            sent.append(cookie);
    }
    // The most specific first; among equals the one set first (RFC 6265 section 5.4).
    std::stable_sort(sent.begin(), sent.end(), [](const QNetworkCookie& one, const QNetworkCookie& other) {
        return one.path().size() > other.path().size();
    });
    return sent;
}

bool CookieJar::setCookiesFromUrl(const QList<QNetworkCookie>& cookies, const QUrl& url)
{
    QList<QNetworkCookie> all = allCookies();
    bool anyAccepted = false;
    for (const QNetworkCookie& cookie : cookies) {
        const std::optional<QNetworkCookie> fit = accepted(cookie, url);
        if (!fit)
            continue;
        const auto same = [&fit](const QNetworkCookie& old) { return old.hasSameIdentifier(*fit); };
        const auto old = std::find_if(all.begin(), all.end(), same);
        // Plain http must not overwrite what was set over TLS.
        if (old != all.end() && old->isSecure() && url.scheme() != "https"_L1)
            continue;
        anyAccepted = true;
        if (old != all.end() && *old == *fit)
            continue;
        all.removeIf(same);
        if (isExpired(*fit))
            continue;
        all.append(*fit);
        const auto ofDomain = [&fit](const QNetworkCookie& other) { return other.domain() == fit->domain(); };
        if (std::count_if(all.begin(), all.end(), ofDomain) > maxPerDomain)
            all.erase(std::find_if(all.begin(), all.end(), ofDomain));
        if (all.size() > maxInAll)
            all.removeFirst();
    }
    replaceAll(all);
    return anyAccepted;
}

std::optional<QNetworkCookie> CookieJar::accepted(QNetworkCookie cookie, const QUrl& url) const
{
    if (cookie.name().isEmpty() || cookie.toRawForm().size() > maxBytes)
        return std::nullopt;
    if (cookie.isSecure() && url.scheme() != "https"_L1)
        return std::nullopt;
    if (!keepsPrefixPromise(cookie))
        return std::nullopt;
    // Qt lets Domain=.0.0.1 from 127.0.0.1 through, which then goes to 10.0.0.1 as well.
    if (isIpAddress(url.host()) && !cookie.domain().isEmpty()) {
        if (cookie.domain() != url.host())
            return std::nullopt;
        cookie.setDomain({});
    }
    // An empty Path, as Fossil sends it, is the default path (RFC 6265 section 5.2.4).
    if (!cookie.path().startsWith(u'/'))
        cookie.setPath(defaultPath(url));
    cookie.normalize(url);
    return validateCookie(cookie, url) ? std::optional(cookie) : std::nullopt;
}

/// By the injected clock; only Max-Age was turned into a date by Qt with the system's.
bool CookieJar::isExpired(const QNetworkCookie& cookie) const
{
    return !cookie.isSessionCookie() && cookie.expirationDate() <= m_clock.now();
}

void CookieJar::replaceAll(const QList<QNetworkCookie>& cookies)
{
    if (cookies == allCookies())
        return;
    setAllCookies(cookies);
    if (std::exchange(m_changePending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_changePending = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace deskbell
