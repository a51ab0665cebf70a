// Comes in: a request as its maker wants it. Goes out: the request as the policy allows it, and a log line.
#include "net/accessmanager.h"

#include "net/origin.h"

#include <QLoggingCategory>
#include <QNetworkReply>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(netLog, "deskbell.net", QtWarningMsg)

QByteArray acceptLanguage(const QLocale& locale)
{
    const QString full = locale.bcp47Name();
    const QString language = full.section(u'-', 0, 0);
    if (locale.language() == QLocale::C || language == "en"_L1)
        return "en";
    // bcp47Name() leaves out what goes without saying; desks look for zh-CN or zh-TW.
    const QString named = locale.name().replace(u'_', u'-');
    return (named == language ? language : named + u',' + language + u";q=0.9"_s).toLatin1() + ",en;q=0.8";
}

QByteArray methodOf(const QNetworkReply* reply)
{
    switch (reply->operation()) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
        return reply->request().attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    case QNetworkAccessManager::UnknownOperation:
        break;
    }
    return "?";
}

} // namespace

AccessManager::AccessManager(const Clock& clock, const QLocale& locale, QObject* parent)
    : QNetworkAccessManager(parent), m_clock(clock), m_language(acceptLanguage(locale))
{
    setAutoDeleteReplies(false);
    setStrictTransportSecurityEnabled(false); // it would rewrite the address that the user typed
}

QNetworkReply* AccessManager::createRequest(Operation operation, const QNetworkRequest& original,
                                            QIODevice* outgoing)
{
    QNetworkRequest request = original;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (request.attribute(WithoutCookies).toBool()) {
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    }
    if (request.transferTimeout() == 0)
        request.setTransferTimeout(QNetworkRequest::DefaultTransferTimeoutConstant);
    // "Mozilla", Qt's default, makes Request Tracker answer a bad token with its sign-in page instead of 401.
    request.setRawHeader("User-Agent", "Deskbell/" DESKBELL_VERSION);
    request.setRawHeader("Accept-Language", m_language);
    QNetworkReply* reply = QNetworkAccessManager::createRequest(operation, request, outgoing);
    logWhenFinished(reply);
    return reply;
}

void AccessManager::logWhenFinished(QNetworkReply* reply)
{
    if (!netLog().isInfoEnabled())
        return;
    connect(reply, &QNetworkReply::finished, this, [this, reply, id = ++m_lastId, start = m_clock.steady()] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        qCInfo(netLog).noquote().nospace() << '#' << id << ' ' << methodOf(reply) << ' '
                                           << redactedUrl(reply->request().url()).toString(QUrl::FullyEncoded)
                                           << ' ' << (status > 0 ? QString::number(status) : u"no answer"_s)
                                           << ' ' << (m_clock.steady() - start).count() << " ms";
    });
}

} // namespace deskbell
