#pragma once

#include "base/result.h"

#include <QByteArray>

namespace deskbell {

/// AES-CBC with PKCS#7 padding; the key has 16, 24 or 32 bytes, `iv` 16.
Result<QByteArray> aesCbc(const QByteArray& key, const QByteArray& iv, const QByteArray& plain);

/// AES-GCM: the ciphertext and behind it the tag of 16 bytes. `iv` has 12 bytes and must not come twice with
/// one key.
Result<QByteArray> aesGcm(const QByteArray& key, const QByteArray& iv, const QByteArray& plain);
/// What aesGcm() made; fails when the key is another one or a byte was changed.
Result<QByteArray> aesGcmOpened(const QByteArray& key, const QByteArray& iv, const QByteArray& sealed);

} // namespace deskbell
