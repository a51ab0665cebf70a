#pragma once

#include "base/clock.h"
#include "channel/channel.h"
#include "storage/healthstore.h"
#include "storage/outboxstore.h"

#include <memory>

namespace deskbell {

/// One channel as the dispatcher handles it: what is in flight on it, and what is known of it.
struct ChannelLine
{
    std::unique_ptr<Channel> channel;
    ChannelHealth health;
    QString lastAnswer;
    QList<Delivery> inFlight;         ///< more than one: a digest. Claimed, and not yet settled in the store
    std::unique_ptr<QObject> context; ///< of the attempt under way; destroying it cancels
    std::unique_ptr<QObject> spent;   ///< context of the attempt before
    std::unique_ptr<Alarm> limit;     ///< for a channel that forgets to answer
    std::optional<Attempt> unsettled; ///< answered, but the store could not take it yet
    quint64 attemptNumber = 0;        ///< tells an answer from one that came after the limit
    bool crowded = false;             ///< its limiter held something back since its queue was last short

    bool busy() const { return !inFlight.isEmpty(); }
    bool pausedAt(const QDateTime& now) const
    {
        return health.pausedUntil.isValid() && health.pausedUntil > now;
    }
};

} // namespace deskbell
