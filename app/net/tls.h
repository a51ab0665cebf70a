#pragma once

#include <QSslCertificate>
#include <QSslError>

namespace deskbell {

/// "sha256/<base64>": SHA-256 over the certificate's SubjectPublicKeyInfo, as RFC 7469 has it, so that a
/// renewed certificate with the same key keeps its pin. Empty for a null certificate.
QString certificatePin(const QSslCertificate& certificate);

/// Whether a matching pin makes up for this error: it stands in for an authority and a host name, but a
/// certificate that is expired, revoked or broken stays refused.
bool pinOutweighs(QSslError::SslError error);

} // namespace deskbell
