#pragma once

#include <QUrl>

namespace deskbell {

/// What was typed as the address of a desk; https is understood.
QUrl deskAddress(const QString& text);
/// Why it cannot be one, for people; empty: it can.
QString addressProblem(const QUrl& address);
/// What to know about an address that can be used; empty: nothing.
QString addressWarning(const QUrl& address);

} // namespace deskbell
