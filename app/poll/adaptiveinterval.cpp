// In: how many tickets rang lately, how often the source failed, what the desk asked for. Out: when to poll
// next.

#include "poll/adaptiveinterval.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace deskbell {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr milliseconds shortest(100); // a table or fixed interval of nothing must not spin
constexpr milliseconds firstBackOff = seconds(10);
constexpr milliseconds longestBackOff = minutes(10);
constexpr milliseconds slowProbe = minutes(30);
constexpr double jitter = 0.1;

/// The count at or below which a row that begins at `from` is left for a longer interval. At least two apart,
/// or a desk that wavers between two counts would flap; one fifth for the rows further up.
int leaveAt(int from) { return from <= 1 ? from - 1 : from - std::max(2, (from + 4) / 5); }

int rowFor(const QList<IntervalStep>& steps, int count)
{
    int row = 0;
    for (int i = 0; i < steps.size(); ++i) {
        if (steps[i].from <= count)
            row = i;
    }
    return row;
}

int rowOf(const QList<IntervalStep>& steps, milliseconds every)
{
    for (int i = int(steps.size()) - 1; i >= 0; --i) {
        if (steps[i].every == every)
            return i;
    }
    return -1;
}

milliseconds scaled(milliseconds duration, double factor)
{
    return milliseconds(qint64(std::llround(double(duration.count()) * factor)));
}

milliseconds backOff(int failures)
{
    milliseconds delay = firstBackOff;
    for (int i = 1; i < failures && delay < longestBackOff; ++i)
        delay *= 2;
    return std::min(delay, longestBackOff);
}

bool covers(const IntervalTime& time, const QDateTime& local)
{
    const auto beginsOn = [&time](const QDate& date) {
        return time.days.isEmpty() || time.days.contains(date.dayOfWeek());
    };
    const QTime now = local.time();
    if (time.from < time.to)
        return now >= time.from && now < time.to && beginsOn(local.date());
    return (now >= time.from && beginsOn(local.date())) ||
           (now < time.to && beginsOn(local.date().addDays(-1)));
}

} // namespace

IntervalConfig intervalsAt(const IntervalConfig& config, const QDateTime& local)
{
    IntervalConfig now = config;
    now.times.clear();
    for (const IntervalTime& time : config.times) {
        if (!covers(time, local))
            continue;
        now.fixed = time.fixed;
        now.steps = time.steps;
        break;
    }
    return now;
}

std::optional<milliseconds> untilOtherIntervals(const IntervalConfig& config, const QDateTime& local)
{
    const IntervalConfig now = intervalsAt(config, local);
    std::optional<milliseconds> soonest;
    for (const IntervalTime& time : config.times) {
        for (const QTime& edge : {time.from, time.to}) {
            QDateTime then(local.date(), edge, local.timeZone());
            if (then <= local)
                then = QDateTime(local.date().addDays(1), edge, local.timeZone());
            const milliseconds until(local.msecsTo(then));
            if ((!soonest || until < *soonest) && !(intervalsAt(config, then) == now))
                soonest = until;
        }
    }
    return soonest;
}

milliseconds tableInterval(const IntervalConfig& config, int rangInWindow, milliseconds previous)
{
    if (config.fixed)
        return std::max(*config.fixed, shortest);
    const QList<IntervalStep> steps = config.steps.isEmpty() ? defaultIntervalSteps() : config.steps;
    const int wanted = rowFor(steps, rangInWindow);
    int row = std::max(wanted, rowOf(steps, previous));
    while (row > wanted && rangInWindow <= leaveAt(steps[row].from))
        --row;
    return std::max(steps[row].every, shortest);
}

milliseconds nextPollDelay(const IntervalConfig& config, const IntervalInput& input)
{
    const double chance = std::clamp(input.chance, 0.0, 1.0);
    const milliseconds floor = std::min(input.floor, longestAskedWait);
    const milliseconds base = input.failures == 0 ? tableInterval(config, input.rangInWindow, input.previous)
                              : input.mendsItself ? backOff(input.failures)
                                                  : slowProbe;
    milliseconds delay = std::max(scaled(base, 1 - jitter + 2 * jitter * chance), floor);
    if (input.retryAfter) {
        // Only later, never earlier: and not everybody who was sent away at the same instant.
        const milliseconds asked = std::clamp(*input.retryAfter, milliseconds(0), longestAskedWait);
        delay = std::max(delay, scaled(asked, 1 + jitter * chance));
    }
    return delay;
}

} // namespace deskbell
