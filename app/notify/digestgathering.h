#pragma once

#include "settings/config.h"
#include "storage/outboxstore.h"

namespace deskbell {

/// What waits on one channel and is said in one message.
struct Gathered
{
    QList<Delivery> deliveries; ///< empty: all that is due is collected until `heldUntil`
    QDateTime heldUntil;
    bool queueIsShort = false; ///< looked, and there was too little for a digest
};

/// What bears upon it, besides the queue itself.
struct GatheringRules
{
    bool crowded = false;             ///< a limiter holds the channel back
    std::optional<GroupConfig> group; ///< the user's own rule
    QDateTime runningSince;           ///< what is older waited while nobody could send
    OutboxStore::Wanted wanted = OutboxStore::Wanted::All;
};

/// The delivery alone, or with what waits behind it when that is too much to be said singly: a burst on the
/// tray; a messenger whose limiter holds tickets back; a backlog of the time in which Deskbell was off,
/// paused, or could not reach the channel; what quiet hours held; what the channel's group rule collects. A
/// digest whose answer was lost is gathered as it was, so that it has the same key. A store that cannot be
/// read gives the delivery alone.
Gathered gatherDigest(const OutboxStore& outbox, const Delivery& first, const GatheringRules& rules,
                      const QDateTime& now);

/// Gives those that an attempt was made for together its record and who they are; empty: leaves them as they
/// were. The first alone keeps the bodies, each of which is as long as all of them.
void recordProgress(QList<Delivery>& together, QJsonObject progress);

} // namespace deskbell
