// In: a channel that was stopped or removed, and what the outbox owes on it. Out: the same owed on its
// fallback channels.

#include "notify/handover.h"

#include "notify/fallbacks.h"

namespace deskbell {

namespace {

constexpr int lookedAtInATurn = 50; // the event loop runs in between

}

Result<HandedOver> handOver(const HandOver& why, OutboxStore& outbox, const Fallbacks& fallbacks,
                            const QDateTime& now)
{
    // Whatever its due: waiting for a channel that does not send is no use.
    const auto owed = outbox.owedOn(why.channel, why.after, lookedAtInATurn);
    if (!owed)
        return failure(owed.error());
    HandedOver handed;
    DeliveryChanges& changes = handed.changes;
    QList<Delivery> ended;
    QList<Delivery> successors;
    for (Delivery delivery : *owed) {
        const auto choice = fallbacks.next(delivery, why.mayWait, now);
        if (!choice)
            return failure(choice.error());
        const bool taken = choice->taken();
        handed.lookedAt = delivery.id;
        if (!taken && why.mayWait) {
            handed.someWait = true;
            continue;
        }
        if (choice->successor)
            successors.append(*choice->successor);
        if (!taken)
            changes.forGood.append(delivery.id);
        delivery.state = DeliveryState::Failed;
        delivery.outcome = outcomeId(why.outcome);
        delivery.lastAnswer = why.reason;
        ended.append(delivery);
        changes.changed.append(delivery.id);
    }
    if (ended.isEmpty())
        return handed;
    const DeliveryAttempt story{now, why.channel, {}, outcomeId(why.outcome), why.reason};
    if (auto written = outbox.finishAttempts(ended, story, successors); !written)
        return failure(written.error());
    return handed;
}

} // namespace deskbell
