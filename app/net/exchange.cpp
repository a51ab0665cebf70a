// Comes in: one HttpRequest. Goes out: one HttpResult, exactly once, from the event loop.
#include "net/exchange.h"

#include "net/inflater.h"
#include "net/networkclient.h"
#include "net/origin.h"
#include "net/proxyfactory.h"
#include "net/qtmessages.h"
#include "net/redirect.h"
#include "net/tls.h"
#include "net/uploadstream.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Bytes; read() makes a buffer of what it is asked for, however little is there.
constexpr qint64 leastReadAtOnce = 256;
constexpr qint64 mostReadAtOnce = 64 * 1024;

} // namespace

Exchange::Exchange(NetworkClient& client, HttpRequest request, QObject* context, HttpCallback done,
                   QObject* parent)
    : QObject(parent),
      m_client(client),
      m_request(std::move(request)),
      m_done(std::move(done)),
      m_idle(client.m_clock.alarm(
          [this] { end(failure(HttpFaults::timedOut(circumstances(), m_request.idleTimeout))); })),
      m_total(client.m_clock.alarm(
          [this] { end(failure(HttpFaults::timedOut(circumstances(), m_request.totalTimeout))); }))
{
    connect(context, &QObject::destroyed, this, &Exchange::drop);
    if (!isHttp(m_request.url)) {
        end(failure(HttpFaults::notHttpAddress(m_request.url)));
        return;
    }
    // A user name in the address would make Qt sign in by itself.
    m_request.url = m_request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    queue();
}

Exchange::~Exchange() { closeReply(); }

void Exchange::queue()
{
    m_turn = m_client.m_throttle.queue(m_request.url, [this] { start(); });
}

void Exchange::start()
{
    if (m_client.m_tls && m_client.m_tls->caCertificates().isEmpty())
        return end(failure(HttpFaults::noCertificateInCaFile(m_request.url)));
    const QNetworkRequest request = toQt(m_request, m_client.m_options, m_client.m_tls);
    AccessManager& manager = m_client.m_manager;
    if (m_request.repeat == HttpRequest::Repeat::Never) {
        m_upload = new UploadStream(m_request.body);
        m_reply = manager.sendCustomRequest(request, m_request.method, m_upload);
        m_upload->setParent(m_reply);
    } else if (m_request.method == "GET") {
        m_reply = manager.get(request);
    } else if (m_request.method == "HEAD") {
        m_reply = manager.head(request);
    } else {
        m_reply = manager.sendCustomRequest(request, m_request.method, m_request.body);
    }
    watch();
}

void Exchange::watch()
{
    const auto alive = [this] { m_idle->start(m_request.idleTimeout); };
    // Qt's HTTP thread reads on while this one is busy. Not less: what fits is never held back.
    m_reply->setReadBufferSize(m_request.maxBytes + 1);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::judgeTlsErrors);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::checkPin);
    connect(m_reply, &QNetworkReply::requestSent, this, [this, alive] {
        m_sent = true;
        alive();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, alive);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this, alive] {
        alive();
        const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (length > m_request.maxBytes && m_request.method != "HEAD")
            end(failure(HttpFaults::tooLarge(m_request.url, m_request.maxBytes)));
    });
    connect(m_reply, &QNetworkReply::readyRead, this, [this, alive] {
        alive();
        readBody();
    });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    alive();
    m_total->start(m_request.totalTimeout);
}

/// Qt refuses the connection after this unless the errors are ignored. The HTTP thread waits meanwhile.
void Exchange::judgeTlsErrors(const QList<QSslError>& errors)
{
    m_shownPin = certificatePin(m_reply->sslConfiguration().peerCertificate());
    m_tlsErrors = errors;
    if (m_client.m_options.pin.isEmpty() || m_shownPin != m_client.m_options.pin)
        return;
    m_tlsErrors.removeIf([](const QSslError& error) { return pinOutweighs(error.error()); });
    if (m_tlsErrors.isEmpty())
        m_reply->ignoreSslErrors(errors);
}

/// A valid chain does not make up for another key than the pinned one. No byte of the request is sent yet.
void Exchange::checkPin()
{
    const QString& pin = m_client.m_options.pin;
    m_shownPin = certificatePin(m_reply->sslConfiguration().peerCertificate());
    if (!pin.isEmpty() && m_shownPin != pin)
        end(failure(HttpFaults::certificateChanged(m_request.url, m_shownPin)));
}

bool Exchange::readBody()
{
    while (true) {
        const qint64 there = std::clamp(m_reply->bytesAvailable(), leastReadAtOnce, mostReadAtOnce);
        const QByteArray bytes = m_reply->read(std::min(m_request.maxBytes + 1 - m_body.size(), there));
        if (bytes.isEmpty())
            return true;
        m_received += bytes.size();
        if (!take(bytes)) {
            end(failure(HttpFaults::cutBody(circumstances())));
            return false;
        }
        // Both: what comes can decode to a thousand times as much, or to nothing for ever.
        if (std::max(m_received, qint64(m_body.size())) > m_request.maxBytes) {
            end(failure(HttpFaults::tooLarge(m_request.url, m_request.maxBytes)));
            return false;
        }
    }
}

bool Exchange::take(const QByteArray& bytes)
{
    if (!m_inflater && isCompressed(*m_reply))
        m_inflater = std::make_unique<Inflater>();
    if (m_inflater)
        return m_inflater->add(bytes, m_body, m_request.maxBytes);
    m_body += bytes;
    return true;
}

void Exchange::finish()
{
    if (!readBody())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString& pin = m_client.m_options.pin;
    if (error == QNetworkReply::SslHandshakeFailedError && !pin.isEmpty() && !m_shownPin.isEmpty() &&
        m_shownPin != pin)
        return end(failure(HttpFaults::certificateChanged(m_request.url, m_shownPin)));
    if (error == QNetworkReply::OperationCanceledError) // only the backstop: we never abort and listen
        return end(failure(HttpFaults::timedOut(circumstances(), m_request.idleTimeout)));
    // Qt rewinds the body at a 307 before it asks whether to follow, and a body that is sent once cannot be.
    const bool wholeAnswer = error == QNetworkReply::NoError ||
                             (error == QNetworkReply::ContentReSendError && (status == 307 || status == 308));
    // From 400 on Qt turns the status into an error of its own; below it, and for a proxy, an error is one.
    if (status == 407 || (!wholeAnswer && (status < 400 || error < 200)))
        return end(failure(
            HttpFaults::fromQt(status == 407 ? QNetworkReply::ProxyAuthenticationRequiredError : error,
                               status > 0, circumstances())));
    if (isCut())
        return end(failure(HttpFaults::cutBody(circumstances())));

    HttpAnswer answer;
    answer.status = status;
    answer.headers = headersOf(*m_reply);
    answer.body = m_body;
    answer.endsForSure = endsForSure(*m_reply) || m_inflater;
    answer.url = m_request.url;
    answer.redirectTarget = redirectTarget(status, m_reply->rawHeader("Location"), m_request.url);
    if (answer.saysLater()) {
        if (const auto rest = answer.askedWait(m_client.m_clock.now()))
            m_client.rest(m_request.url, *rest);
    }
    end(std::move(answer));
}

bool Exchange::hasBody() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return m_request.method != "HEAD" && status != 204 && status != 304;
}

/// Qt hands out a body that ended before its Content-Length as if it were whole.
bool Exchange::isCut() const
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool isShort = length.isValid() && m_received < length.toLongLong();
    return hasBody() && (isShort || (m_inflater && !m_inflater->isWhole()));
}

HttpFaults::Circumstances Exchange::circumstances() const
{
    const bool mayHaveArrived =
        m_request.repeat == HttpRequest::Repeat::Never && (m_sent || (m_upload && m_upload->wasRead()));
    return {m_request.url, m_client.m_proxies->isProxied(m_request.url), mayHaveArrived, m_tlsErrors,
            m_shownPin};
}

void Exchange::closeReply()
{
    if (!m_reply)
        return;
    m_upload = nullptr;
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater(); // not now: this may run inside one of its signals
}

void Exchange::end(HttpResult result)
{
    closeReply();
    m_idle->stop();
    m_total->stop();
    m_turn.reset();
    // From the event loop, as the caller may destroy the client, and with it the reply whose signal this is.
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result)]() mutable {
            if (!m_done)
                return;
            const HttpCallback done = std::exchange(m_done, {});
            deleteLater();
            done(std::move(result));
        },
        Qt::QueuedConnection);
}

void Exchange::drop()
{
    m_done = {};
    closeReply();
    m_idle->stop();
    m_total->stop();
    m_turn.reset();
    deleteLater();
}

} // namespace deskbell
