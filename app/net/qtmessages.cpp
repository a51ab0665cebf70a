// Comes in: a request, or Qt's reply. Goes out: Qt's request, or the headers of the reply.
#include "net/qtmessages.h"

#include "net/accessmanager.h"

#include <QNetworkReply>

namespace deskbell {

using namespace Qt::StringLiterals;

QNetworkRequest toQt(const HttpRequest& request, const NetworkOptions& options,
                     const std::optional<QSslConfiguration>& tls)
{
    QNetworkRequest qt(request.url);
    for (const auto& [name, value] : request.headers + request.secretHeaders)
        qt.setRawHeader(name, value);
    if (request.repeat == HttpRequest::Repeat::Never) {
        qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        qt.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    if (!qt.hasRawHeader("Accept-Encoding"))
        qt.setRawHeader("Accept-Encoding", "gzip"); // said by us, it is decoded by us: see Inflater
    qt.setAttribute(AccessManager::WithoutCookies, !request.withCookies);
    // Only a backstop, by the system's clock, should an alarm ever fail; ours ring first.
    qt.setTransferTimeout(int(2 * request.idleTimeout.count()));
    // Qt would send the login of a proxy after a 407 only, and a body that is sent once cannot be sent again.
    if (options.proxy.kind == ProxyOptions::Kind::Http && !options.proxy.user.isEmpty() &&
        request.url.scheme() == "http"_L1) {
        const QString login = options.proxy.user + u':' + options.proxy.password;
        qt.setRawHeader("Proxy-Authorization", "Basic " + login.toUtf8().toBase64());
    }
    if (tls)
        qt.setSslConfiguration(*tls);
    return qt;
}

bool isCompressed(const QNetworkReply& reply)
{
    const QByteArray how = reply.rawHeader("Content-Encoding").trimmed().toLower();
    return how == "gzip" || how == "x-gzip" || how == "deflate";
}

/// RFC 9112, 6.3: otherwise the end of the connection is the end of the body, and so would be a cut.
bool endsForSure(const QNetworkReply& reply)
{
    return reply.header(QNetworkRequest::ContentLengthHeader).isValid() ||
           reply.rawHeader("Transfer-Encoding").toLower().contains("chunked") ||
           reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
}

HttpHeaders headersOf(const QNetworkReply& reply)
{
    HttpHeaders headers;
    for (const auto& [name, value] : reply.rawHeaderPairs()) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0) {
            headers.append({name, value});
            continue;
        }
        const QList<QByteArray> cookies = value.split('\n'); // this is how Qt joins them
        for (const QByteArray& cookie : cookies)
            headers.append({name, cookie});
    }
    return headers;
}

} // namespace deskbell
