#pragma once

#include "base/clock.h"
#include "preset/channelpreset.h"

#include <QList>

namespace deskbell {

/// Keeps one bucket of requests below its messenger's rate limits, all of them at once. A sliding window and
/// not a leaking bucket: a bucket lets twice the number pass in its first window, and DingTalk answers that
/// with a ban of ten minutes.
class Limiter
{
public:
    /// Requests counted on one calendar day of a limit's zone.
    struct Day
    {
        QDateTime end; ///< invalid: nothing was counted yet
        int count = 0;
    };

    /// `clock` must outlive the limiter. Limits without a count or a time are ignored.
    Limiter(QList<RateLimit> limits, const Clock& clock);

    /// How long until one more may go; zero: now.
    milliseconds wait() const;
    /// The part of that which a calendar day's limit asks for.
    milliseconds untilAllowance() const;
    /// One goes now, whether wait() allowed it or not.
    void take();
    /// The messenger refused for being asked too often, or says when there is room again. Each refusal in a
    /// row waits twice as long as it asks for.
    milliseconds refused(milliseconds asked);
    void pause(milliseconds wait);
    /// One was accepted: refusals are no longer in a row.
    void accepted() { m_refusals = 0; }

    bool countsDays() const;
    const Day& day() const { return m_day; }
    int takenToday() const { return isToday() ? m_day.count : 0; }
    void setDay(const Day& day) { m_day = day; }

private:
    bool isToday() const;
    milliseconds untilNextDay(const RateLimit& limit) const;

    QList<RateLimit> m_limits; ///< of a time
    QList<RateLimit> m_daily;  ///< of a calendar day
    const Clock& m_clock;
    QList<milliseconds> m_taken; ///< on the steady clock, oldest first; as many as the largest limit counts
    Day m_day;
    milliseconds m_pausedUntil{}; ///< on the steady clock
    int m_refusals = 0;
};

} // namespace deskbell
