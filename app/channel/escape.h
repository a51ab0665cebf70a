#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

/// All text of a ticket is hostile: it may try to ring everybody, to hide its direction, to become markup.
/// First it is cleaned, then shortened, then escaped in the dialect of the rung.
namespace deskbell {

/// One line: controls and bidirectional overrides are dropped, lone surrogates replaced, blanks joined.
QString cleanLine(const QString& text);
/// The same, but lines stay lines, each ended by "\n".
QString cleanText(const QString& text);
/// An http(s) address without user name and password, in which whatever a messenger could take for markup
/// behind the host is percent-encoded: safe inside a link of every dialect. Empty for any other address.
QString cleanUrl(const QUrl& url);

/// Parts what would be markup where a dialect has no escape for it.
inline constexpr QChar zeroWidthSpace(0x200B);
/// Looks like a backtick, for places that cannot escape one.
inline constexpr QChar wideBacktick(0xFF40);

/// Turns clean text into text that a messenger shows as it was, and that pings nobody. Escaping twice is
/// ugly, never unsafe.
using Escaper = QString (*)(const QString&);

/// By the dialect's name in a preset; nullptr when there is no such dialect.
Escaper escaperFor(const QString& dialect);
/// What escaperFor() knows.
QStringList dialects();
/// How cleanUrl()'s text is written among text of that dialect: dialects with entities want "&amp;".
QString linkText(const QString& cleanUrl, const QString& dialect);

} // namespace deskbell
