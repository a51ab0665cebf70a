#pragma once

#include "channel/channel.h"
#include "notify/deliverychanges.h"
#include "storage/outboxstore.h"

namespace deskbell {

class Fallbacks;

/// Why a channel does not send.
struct HandOver
{
    QString channel;
    QString reason;
    Outcome outcome = Outcome::Auth;
    bool mayWait = true; ///< what nobody takes over stays queued, else it ends here
};

/// Moves what a channel cannot send to its fallbacks, some at a time: call again until nothing changes.
Result<DeliveryChanges> handOver(const HandOver& why, OutboxStore& outbox, const Fallbacks& fallbacks,
                                 const QDateTime& now);

} // namespace deskbell
