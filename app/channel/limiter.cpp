// In: the requests of one bucket, and when its messenger refused. Out: how long the next one must wait.
#include "channel/limiter.h"

#include "channel/answerreading.h"

#include <algorithm>

namespace deskbell {

namespace {

constexpr milliseconds longestPause = std::chrono::hours(1);
constexpr int mostDoublings = 10;
constexpr milliseconds longestDay = std::chrono::hours(25); // on which clocks are set back

} // namespace

Limiter::Limiter(QList<RateLimit> limits, const Clock& clock) : m_clock(clock)
{
    for (const RateLimit& limit : limits) {
        if (limit.count > 0 && limit.per.count() > 0)
            (limit.zone.isEmpty() ? m_limits : m_daily).append(limit);
    }
}

bool Limiter::countsDays() const { return !m_daily.isEmpty(); }

/// A day that ends later than any can was counted by a clock that was wrong.
bool Limiter::isToday() const
{
    const qint64 left = m_day.end.isValid() ? m_clock.now().msecsTo(m_day.end) : 0;
    return left > 0 && left <= longestDay.count();
}

milliseconds Limiter::untilNextDay(const RateLimit& limit) const
{
    return takenToday() < limit.count ? milliseconds(0) : milliseconds(m_clock.now().msecsTo(m_day.end));
}

milliseconds Limiter::wait() const
{
    milliseconds longest = std::max(milliseconds(0), m_pausedUntil - m_clock.steady());
    for (const RateLimit& limit : m_limits) {
        if (m_taken.size() < limit.count)
            continue;
        // One more may go once the count-th last has left the window.
        const milliseconds free = m_taken.at(m_taken.size() - limit.count) + limit.per;
        longest = std::max(longest, free - m_clock.steady());
    }
    return std::max(longest, untilAllowance());
}

milliseconds Limiter::untilAllowance() const
{
    milliseconds longest{};
    for (const RateLimit& limit : m_daily)
        longest = std::max(longest, untilNextDay(limit));
    return longest;
}

void Limiter::take()
{
    int kept = 0;
    for (const RateLimit& limit : std::as_const(m_limits))
        kept = std::max(kept, limit.count);
    m_taken.append(m_clock.steady());
    if (m_taken.size() > kept)
        m_taken.remove(0, m_taken.size() - kept);
    if (m_daily.isEmpty())
        return;
    if (!isToday())
        m_day = {endOfDay(m_clock.now(), m_daily.constFirst().zone), 0};
    ++m_day.count;
}

milliseconds Limiter::refused(milliseconds asked)
{
    const milliseconds wait =
        std::min(asked * (1 << std::min(m_refusals, mostDoublings)), std::max(asked, longestPause));
    ++m_refusals;
    pause(wait);
    return wait;
}

void Limiter::pause(milliseconds wait) { m_pausedUntil = std::max(m_pausedUntil, m_clock.steady() + wait); }

} // namespace deskbell
