#pragma once

#include "base/clock.h"
#include "settings/config.h"

namespace deskbell {

/// A desk that asks to be left alone for longer is broken or lying.
constexpr milliseconds longestAskedWait = std::chrono::hours(24);

/// How long to wait before the next poll. Pure functions; the caller brings counts, time and chance.
struct IntervalInput
{
    int rangInWindow = 0;    ///< tickets rung within config.window
    milliseconds previous{}; ///< table interval used last; zero: none yet
    milliseconds floor{};    ///< the desk's own: Retry-After, X-Poll-Interval, preset minimum
    int failures = 0;        ///< polls in a row that did not see
    std::optional<milliseconds> retryAfter;
    bool mendsItself = true; ///< false: a person is needed; probe slowly
    double chance = 0.5;     ///< 0..1, for jitter
};

/// The intervals that count at that time of the day: those of the first of `times` that fits, or the usual
/// ones.
IntervalConfig intervalsAt(const IntervalConfig& config, const QDateTime& local);
/// When other ones begin to count, within the next day; nothing: they stay.
std::optional<milliseconds> untilOtherIntervals(const IntervalConfig& config, const QDateTime& local);

/// The table row for a count, with hysteresis: going to a longer interval asks for a count clearly below the
/// row's `from` (at least one fifth less), so that a desk on the edge does not flap.
milliseconds tableInterval(const IntervalConfig& config, int rangInWindow, milliseconds previous);
/// Jitter of 10 % either way; never below the floor; back-off doubles from 10 s up to 10 min, never below
/// Retry-After.
milliseconds nextPollDelay(const IntervalConfig& config, const IntervalInput& input);

} // namespace deskbell
