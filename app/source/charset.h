#pragma once

#include <QByteArray>

#include <optional>

namespace deskbell {

/// "charset" of a Content-Type; empty when it does not say.
QByteArray charsetOf(const QByteArray& contentType);

/// The body as UTF-8 without a byte order mark: by its mark, else by this charset. What is no character of it
/// becomes U+FFFD; nothing behind it is lost. Nullopt: neither a mark nor a charset that is known.
std::optional<QByteArray> decodedFrom(const QByteArray& body, QByteArray charset);

/// The body as UTF-8 without a byte order mark: by its mark, else by the charset of its Content-Type, else as
/// it is.
QByteArray toUtf8(const QByteArray& body, const QByteArray& contentType);

} // namespace deskbell
