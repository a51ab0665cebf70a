#pragma once

#include "base/clock.h"
#include "preset/channelpreset.h"

#include <QList>

namespace deskbell {

/// Keeps a channel below its messenger's rate limits, all of them at once. A sliding window and not a leaking
/// bucket: a bucket lets twice the number pass in its first window, and DingTalk answers that with a ban of
/// ten minutes.
class Limiter
{
public:
    /// `clock` must outlive the limiter. Limits without a count or a time are ignored.
    Limiter(QList<RateLimit> limits, const Clock& clock);

    /// How long until one more may go; zero: now.
    milliseconds wait() const;
    /// One goes now, whether wait() allowed it or not.
    void take();

private:
    QList<RateLimit> m_limits;
    const Clock& m_clock;
    QList<milliseconds> m_taken; ///< on the steady clock, oldest first; as many as the largest limit counts
};

} // namespace deskbell
