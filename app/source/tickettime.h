#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QTimeZone>

namespace deskbell {

/// A time as desks write it. `format` as in TicketMapping: "" and "iso" take the variants of ISO 8601 that
/// desks produce, day-month-year and RFC 822; "epoch" and "epoch-ms" numbers or texts; "rfc822" the same as
/// "iso"; else a Qt date format. Times without a zone are in `zone`. UTC, or invalid when there is none, when
/// it cannot be read, and for the year 1970's first second, which means "never" (Request Tracker).
QDateTime ticketTime(const QJsonValue& value, const QString& format, const QTimeZone& zone);

} // namespace deskbell
