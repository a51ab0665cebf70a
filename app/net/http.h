#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <functional>

namespace deskbell {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request. Headers named here are sent as they are; User-Agent, Accept-Language and cookies are added
/// below.
struct HttpRequest
{
    /// What may happen when the connection drops before an answer. Never: the bytes are sent once, whatever
    /// Qt would like to do, and the error is HttpFault::OutcomeUnknown. Every POST that is not known to be
    /// harmless is Never.
    enum class Repeat
    {
        Safe,
        Never
    };

    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    HttpHeaders secretHeaders; ///< X-Api-Key and the like: not logged, not sent to another origin
    QByteArray body;
    Repeat repeat = Repeat::Safe;
    bool withCookies = true; ///< false: no cookie is sent and none is kept (requests that carry a key)
    qint64 maxBytes = 16 * 1024 * 1024; ///< of the body as it came and decoded; more is TooLarge
    /// Neither counts while the request waits for its turn at the host.
    milliseconds idleTimeout = seconds(15);
    milliseconds totalTimeout = seconds(60);
};

struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers; ///< in order; a repeated Set-Cookie stays repeated, others are joined by ", "
    QByteArray body;     ///< decoded
    QUrl url;            ///< that was asked for
    QUrl redirectTarget; ///< of a redirect, resolved; empty otherwise
    /// False: nothing told where the body ends but the end of the connection, which may be a cut.
    bool endsForSure = true;

    /// First header of that name, case-insensitive; empty when absent.
    QByteArray header(QByteArrayView name) const;
    /// "application/json": Content-Type without parameters, lower case.
    QByteArray contentType() const;
    /// Retry-After in seconds or as an HTTP date (read against `now`).
    std::optional<milliseconds> retryAfter(const QDateTime& now) const;
    /// The same of any header: seconds to go, seconds since 1970, an HTTP date or an ISO one.
    std::optional<milliseconds> waitIn(QByteArrayView name, const QDateTime& now) const;
    /// How long the desk wants to be left alone: Retry-After, and where the answer says that a limit is used
    /// up, X-RateLimit-Reset and RateLimit-Reset.
    std::optional<milliseconds> askedWait(const QDateTime& now) const;
    /// 429, 503 with a time, or 403 that means a limit: "later" and not "no".
    bool saysLater() const;
    /// The server's own clock; invalid when it does not tell.
    QDateTime date(const QDateTime& now) const;
};

enum class HttpFault
{
    Offline, ///< no route, connection refused, reset
    NameNotFound,
    TlsRefused,   ///< certificate or handshake; the message names the reason
    ProxyRefused, ///< unreachable, wrong credentials, refused CONNECT
    TimedOut,
    TooLarge,       ///< body over maxBytes, or a decompression bomb
    OutcomeUnknown, ///< Repeat::Never and no whole answer (dropped, cut, timed out): it may have arrived
    NotHttpAddress, ///< another scheme than http(s), or no host
    BadAnswer,      ///< not HTTP, cut body
};

struct HttpError
{
    HttpFault fault = HttpFault::Offline;
    QString message; ///< for people, no secret inside
    QUrl url;        ///< redacted to scheme, host, port and path; segments that look like a token are masked
    /// TlsRefused by the certificate: the pin of the one that the server showed, for "show and pin". Else
    /// empty.
    QString certificatePin = {};
};

using HttpResult = Result<HttpAnswer, HttpError>;
using HttpCallback = std::function<void(HttpResult)>;

/// One request, one result, exactly once, never before send() has returned. Destroying `context` aborts the
/// request and the callback is not called. One client per account: own connections, own cookie jar.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual void send(HttpRequest request, QObject* context, HttpCallback done) = 0;
    /// A host asked, in words that HTTP does not know, to be left alone for so long.
    virtual void rest(const QUrl&, milliseconds) {}
};

} // namespace deskbell
