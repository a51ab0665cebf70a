#pragma once

#include <QByteArray>

namespace deskbell {

/// SHA-256 by OpenSSL, which uses the processor's own instructions: lists are compared at every poll, and
/// Qt's is ten times slower.
QByteArray sha256(QByteArrayView bytes);

} // namespace deskbell
