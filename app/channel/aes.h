#pragma once

#include "base/result.h"

#include <QByteArray>

namespace deskbell {

/// AES-CBC with PKCS#7 padding; the key has 16, 24 or 32 bytes, `iv` 16.
Result<QByteArray> aesCbc(const QByteArray& key, const QByteArray& iv, const QByteArray& plain);

} // namespace deskbell
