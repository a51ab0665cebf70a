#include "net/tls.h"

#include <QCryptographicHash>

#include <optional>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// One element of DER: tag, length, content.
struct DerElement
{
    quint8 tag = 0;
    QByteArrayView whole;
    QByteArrayView content;
};

std::optional<DerElement> takeElement(QByteArrayView& bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    qsizetype start = 2;
    qsizetype length = quint8(bytes[1]);
    if (length >= 0x80) { // long form: the low bits count the bytes of the length
        const qsizetype count = length & 0x7F;
        if (count == 0 || count > 3 || bytes.size() < 2 + count)
            return std::nullopt;
        length = 0;
        for (; start < 2 + count; ++start)
            length = (length << 8) | quint8(bytes[start]);
    }
    if (bytes.size() < start + length)
        return std::nullopt;
    const DerElement element{quint8(bytes[0]), bytes.first(start + length), bytes.sliced(start, length)};
    bytes = bytes.sliced(start + length);
    return element;
}

/// By hand, as QSslKey knows only some kinds of keys. RFC 5280 section 4.1: Certificate { tbsCertificate {
/// [0] version, serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo, ... } ... }
QByteArrayView publicKeyInfo(QByteArrayView certificate)
{
    constexpr quint8 explicitVersion = 0xA0;
    const auto outer = takeElement(certificate);
    QByteArrayView rest = outer ? outer->content : QByteArrayView();
    const auto signedPart = takeElement(rest);
    rest = signedPart ? signedPart->content : QByteArrayView();
    auto field = takeElement(rest);
    if (field && field->tag == explicitVersion)
        field = takeElement(rest);
    for (int skipped = 0; skipped < 5 && field; ++skipped)
        field = takeElement(rest);
    return field ? field->whole : QByteArrayView();
}

} // namespace

QString certificatePin(const QSslCertificate& certificate)
{
    const QByteArray der = certificate.toDer();
    const QByteArrayView key = publicKeyInfo(der);
    if (key.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(key.toByteArray(), QCryptographicHash::Sha256);
    return u"sha256/"_s + QString::fromLatin1(digest.toBase64());
}

bool pinOutweighs(QSslError::SslError error)
{
    return error == QSslError::SelfSignedCertificate || error == QSslError::SelfSignedCertificateInChain ||
           error == QSslError::UnableToGetLocalIssuerCertificate ||
           error == QSslError::UnableToVerifyFirstCertificate || error == QSslError::CertificateUntrusted ||
           error == QSslError::InvalidCaCertificate || error == QSslError::HostNameMismatch;
}

} // namespace deskbell
