#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QStringList>
#include <QTimeZone>

namespace deskbell {

/// How a desk writes its times.
struct TimeNotation
{
    QStringList formats;               ///< tried in order, see TicketMapping::timeFormats; empty: iso
    QTimeZone zone = QTimeZone::utc(); ///< of times that name none
    QDateTime now;                     ///< for "1 minute ago" and times of day
};

/// A time as desks write it. "" and "iso" take the variants of ISO 8601 that desks produce, day-month-year
/// and RFC 822; "epoch" and "epoch-ms" numbers or texts; "relative" English and Chinese words such as "1
/// minute ago"; else a Qt format, which without a date means a time of the last day. UTC, or invalid when
/// there is none, when it cannot be read, and for the year 1970's first second, which means "never" (Request
/// Tracker).
QDateTime ticketTime(const QJsonValue& value, const TimeNotation& notation);

} // namespace deskbell
