// Comes in: why a request has no answer. Goes out: a fault that code can act on and a sentence for people.
#include "net/httpfaults.h"

#include "net/origin.h"

namespace deskbell {

namespace {

HttpError make(HttpFault fault, const QUrl& url, const QString& message, const QString& pin = {})
{
    return {fault, message, redactedUrl(url), pin};
}

} // namespace

HttpError HttpFaults::fromQt(QNetworkReply::NetworkError error, bool answerBegan, const Circumstances& at)
{
    const QString host = authorityOf(at.url);
    // Not a switch: Qt may add codes, and whole ranges mean the same here.
    // Names are looked up by the proxy and connections made by it, so these two are about the proxy itself.
    const bool proxyGone = at.viaProxy && (error == QNetworkReply::ConnectionRefusedError ||
                                           error == QNetworkReply::HostNotFoundError);
    if (proxyGone ||
        (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError &&
         error != QNetworkReply::ProxyAuthenticationRequiredError))
        return make(HttpFault::ProxyRefused, at.url,
                    tr("The proxy cannot be reached. Are its address and port right?"));
    if (error == QNetworkReply::ConnectionRefusedError)
        return make(HttpFault::Offline, at.url,
                    tr("%1 refused the connection. Is the server running, and is the port right?").arg(host));
    if (error == QNetworkReply::HostNotFoundError)
        return make(HttpFault::NameNotFound, at.url,
                    tr("The name %1 was not found. Is the address right, and is there a network?")
                        .arg(at.url.host()));
    if (error == QNetworkReply::SslHandshakeFailedError)
        return make(HttpFault::TlsRefused, at.url, tlsReason(at), at.shownPin);
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return make(HttpFault::ProxyRefused, at.url,
                    tr("The proxy wants a user name and a password, or refused those it was given."));
    if (at.mayHaveArrived || error == QNetworkReply::ContentReSendError)
        return outcomeUnknown(at.url);
    // Qt 6.4 says no more than this for a dead SOCKS5 proxy or a refused CONNECT.
    if (error == QNetworkReply::UnknownNetworkError && at.viaProxy && !answerBegan)
        return make(HttpFault::ProxyRefused, at.url,
                    tr("The proxy cannot be reached or refuses to connect to %1.").arg(host));
    if (error == QNetworkReply::ProtocolFailure)
        return make(HttpFault::BadAnswer, at.url, tr("%1 did not answer in HTTP.").arg(host));
    // Qt says the same of a server that closes the connection and of one that does not speak HTTP.
    if (error == QNetworkReply::RemoteHostClosedError && !answerBegan)
        return make(
            HttpFault::Offline, at.url,
            tr("The connection to %1 ended without an HTTP answer. Are the address and the port right?")
                .arg(host));
    if (answerBegan)
        return cutBody(at);
    return make(HttpFault::Offline, at.url, tr("%1 cannot be reached. Is there a network?").arg(host));
}

HttpError HttpFaults::timedOut(const Circumstances& at, milliseconds limit)
{
    if (at.mayHaveArrived)
        return outcomeUnknown(at.url);
    return make(HttpFault::TimedOut, at.url,
                //: %1: a host, %2: a number of seconds
                tr("%1 did not answer within %2 s.").arg(authorityOf(at.url)).arg(limit.count() / 1000));
}

HttpError HttpFaults::cutBody(const Circumstances& at)
{
    if (at.mayHaveArrived)
        return outcomeUnknown(at.url);
    return make(HttpFault::BadAnswer, at.url,
                tr("The answer of %1 is incomplete or damaged.").arg(authorityOf(at.url)));
}

HttpError HttpFaults::tooLarge(const QUrl& url, qint64 maxBytes)
{
    return make(HttpFault::TooLarge, url,
                //: %1: a host, %2: a size such as "16 MiB"
                tr("The answer of %1 is larger than %2.")
                    .arg(authorityOf(url), QLocale().formattedDataSize(maxBytes)));
}

HttpError HttpFaults::certificateChanged(const QUrl& url, const QString& shownPin)
{
    return make(HttpFault::TlsRefused, url,
                tr("The certificate of %1 is not the one that was pinned; it has changed, or somebody is "
                   "listening in. The pin of the new one is %2. Accept it only if you know that it was "
                   "replaced.")
                    .arg(authorityOf(url), shownPin),
                shownPin);
}

HttpError HttpFaults::noCertificateInCaFile(const QUrl& url)
{
    return make(HttpFault::TlsRefused, url,
                tr("The file of own certificate authorities holds no certificate in PEM form."));
}

HttpError HttpFaults::notHttpAddress(const QUrl& url)
{
    return make(HttpFault::NotHttpAddress, url,
                tr("%1 is no http or https address.").arg(redactedUrl(url).toDisplayString()));
}

QString HttpFaults::tlsReason(const Circumstances& at)
{
    const QString host = authorityOf(at.url);
    const QSslError first = at.tlsErrors.value(0);
    const auto has = [&at](QSslError::SslError code) {
        return std::any_of(at.tlsErrors.begin(), at.tlsErrors.end(),
                           [code](const QSslError& error) { return error.error() == code; });
    };
    if (at.tlsErrors.isEmpty())
        return tr("No secure connection to %1 came about: the TLS handshake failed.").arg(host);
    if (has(QSslError::CertificateExpired))
        return tr("The certificate of %1 has expired.").arg(host);
    if (has(QSslError::CertificateNotYetValid))
        return tr("The certificate of %1 is not valid yet. Is the clock of this computer right?").arg(host);
    if (has(QSslError::HostNameMismatch))
        return tr("The certificate of %1 was issued for another name.").arg(host);
    if (has(QSslError::SelfSignedCertificate))
        return tr("The certificate of %1 is self-signed, and it is not pinned.").arg(host);
    if (has(QSslError::SelfSignedCertificateInChain) || has(QSslError::UnableToGetLocalIssuerCertificate) ||
        has(QSslError::UnableToVerifyFirstCertificate))
        return tr("The certificate of %1 was issued by an authority that this computer does not know.")
            .arg(host);
    return tr("The certificate of %1 is refused: %2").arg(host, first.errorString());
}

HttpError HttpFaults::outcomeUnknown(const QUrl& url)
{
    return make(
        HttpFault::OutcomeUnknown, url,
        tr("The connection to %1 was lost before its whole answer came. The request may have arrived.")
            .arg(authorityOf(url)));
}

} // namespace deskbell
