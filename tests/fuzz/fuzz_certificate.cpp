// In: what should be a certificate in DER. Out: nothing but, perhaps, a crash: its pin.
#include "fuzz/fuzz.h"

#include "net/tls.h"

#include <QCryptographicHash>

#include <openssl/x509.h>

using namespace deskbell;

namespace {

/// By OpenSSL. Not by QSslCertificate::publicKey(), which crashes on a key that OpenSSL cannot read (Qt 6.4).
QByteArray publicKeyInfo(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    X509* certificate = d2i_X509(nullptr, &bytes, long(der.size()));
    if (!certificate)
        return {};
    unsigned char* info = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &info);
    const QByteArray copy(reinterpret_cast<const char*>(info), std::max(size, 0));
    OPENSSL_free(info);
    X509_free(certificate);
    return copy;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QSslCertificate certificate(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)),
                                      QSsl::Der);
    const QString pin = certificatePin(certificate);
    fuzz::promise(!certificate.isNull() || pin.isEmpty(), "no certificate has no pin");
    const QByteArray der = certificate.toDer();
    const QByteArray key = publicKeyInfo(der);
    // A key that is oddly encoded may have no pin, which matches none, or that of its own bytes.
    if (!pin.isEmpty() && !key.isEmpty() && der.contains(key)) {
        const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64();
        fuzz::promise(pin == QStringLiteral("sha256/") + QString::fromLatin1(digest),
                      "a pin is that of the key");
    }
    return 0;
}
