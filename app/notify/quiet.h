#pragma once

#include "settings/config.h"

#include <QDateTime>
#include <QTimeZone>

namespace deskbell {

/// Why nothing rings now, and until when.
struct Quiet
{
    enum class Reason
    {
        Pause, ///< a person asked for it
        Hours  ///< of the configuration
    };
    Reason reason = Reason::Hours; ///< of the part that ends last
    QDateTime until;               ///< UTC

    bool operator==(const Quiet&) const = default;
};

/// Until when the quiet hours last in which `now` lies; invalid: in none. Stretches that touch or overlap are
/// one. Where the clocks change, a time of day that comes twice is meant by its first coming as a beginning
/// and by its last as an end, and one that does not come at all by the change itself.
QDateTime quietHoursUntil(const QuietConfig& config, const QDateTime& now, const QTimeZone& zone);

/// When the next quiet hours begin, after `now`; invalid: there are none.
QDateTime quietHoursBegin(const QuietConfig& config, const QDateTime& now, const QTimeZone& zone);

/// A pause and quiet hours that follow upon each other are one quiet time, with one digest at its end.
std::optional<Quiet> quietAt(const QuietConfig& config, const QDateTime& pausedUntil, const QDateTime& now,
                             const QTimeZone& zone);

/// "held until 07:00 by quiet hours"; translated.
QString heldText(const Quiet& quiet, const QDateTime& now);

/// The end of a pause "until tomorrow": eight o'clock on the next day.
QDateTime tomorrowMorning(const QDateTime& now, const QTimeZone& zone);

} // namespace deskbell
