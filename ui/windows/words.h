#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QString>

namespace deskbell {

/// "14:05" for today, date and time otherwise, both as the user's locale writes them; empty when invalid.
QString whenText(const QDateTime& time, const QDateTime& now);
/// "5 min", "30 s", "2 h" for reading; translated.
QString durationText(milliseconds duration);
/// One line of hostile text, shortened, fit for a menu: "&" is not a mnemonic.
QString menuText(const QString& text, int limit = 60);

} // namespace deskbell
