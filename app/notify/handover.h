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
    qint64 after = 0;    ///< deliveries up to this one were looked at
};

struct HandedOver
{
    DeliveryChanges changes;
    qint64 lookedAt = 0; ///< the last delivery that was looked at; 0: there was none
    bool someWait = false;
};

/// Moves what a channel cannot send to its fallbacks, some at a time.
Result<HandedOver> handOver(const HandOver& why, OutboxStore& outbox, const Fallbacks& fallbacks,
                            const QDateTime& now);

} // namespace deskbell
