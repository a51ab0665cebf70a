// In: the cookies of a browser in which a person has signed in. Out: those that are the desk's session.
#include "net/browsercookies.h"

#include "net/cookiejar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// A sign-in takes minutes; products give its state five to fifteen of them.
constexpr int longestStateSeconds = 900;

} // namespace

bool isSignInState(const QNetworkCookie& cookie, const QDateTime& now)
{
    // By name alone: mod_auth_openidc, mod_auth_mellon, Shibboleth, ASP.NET Core, and "state" or "nonce" as a
    // word of its own.
    static const QRegularExpression always(
        u"^mod_auth_[a-z]+_state|^_shibstate_|\\.(correlation|nonce)\\.|"
        "(^|[._-])(o?auth2?state|state|nonce|relaystate|code_?verifier|pkce)([._-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Only when short-lived: their products' sessions carry such names as well.
    static const QRegularExpression whenShort(
        u"state|nonce|saml|oidc|openid|oauth|pkce|verifier|correlation"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString name = QString::fromLatin1(cookie.name());
    if (always.match(name).hasMatch())
        return true;
    return !cookie.isSessionCookie() && now.secsTo(cookie.expirationDate()) <= longestStateSeconds &&
           whenShort.match(name).hasMatch();
}

QByteArrayList cookiesOfDesk(const QList<QNetworkCookie>& cookies, const QUrl& desk, const QDateTime& now)
{
    QByteArrayList lines;
    for (const QNetworkCookie& cookie : cookies) {
        const bool alive = cookie.isSessionCookie() || cookie.expirationDate() > now;
        const bool secretEnough = !cookie.isSecure() || desk.scheme() == "https"_L1;
        if (alive && secretEnough && !cookie.name().isEmpty() &&
            cookie.toRawForm().size() <= CookieJar::maxBytes &&
            CookieJar::domainMatches(cookie.domain(), desk.host()) && !isSignInState(cookie, now) &&
            lines.size() < CookieJar::maxInAll)
            lines.append(cookie.toRawForm());
    }
    return lines;
}

QString cookieLinesToText(const QByteArrayList& lines)
{
    // Latin-1, as values need not be UTF-8.
    QJsonArray array;
    for (const QByteArray& line : lines)
        array.append(QString::fromLatin1(line));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QByteArrayList cookieLinesFromText(const QString& text)
{
    QByteArrayList lines;
    for (const QJsonValue& line : QJsonDocument::fromJson(text.toUtf8()).array())
        lines.append(line.toString().toLatin1());
    return lines;
}

} // namespace deskbell
