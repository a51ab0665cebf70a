#pragma once

#include "notify/deliverychanges.h"
#include "storage/outboxstore.h"

#include <functional>

namespace deskbell {

/// Also with an error there may be changes: those of the channels that were written before it.
struct InterruptedSettlement
{
    DeliveryChanges changes;
    std::optional<Error> error;
};

/// Settles what a killed run left "sending": it may have arrived. `repeats`: whether a channel sends again
/// what may have arrived; else the delivery ends as Unknown.
InterruptedSettlement settleInterrupted(OutboxStore& outbox,
                                        const std::function<bool(const QString&, const QString&)>& repeats,
                                        const QDateTime& now);

} // namespace deskbell
