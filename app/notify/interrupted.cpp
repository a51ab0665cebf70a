// In: deliveries that the run before left "sending". Out: each owed again or ended as unknown, by its
// channel's rule.

#include "notify/interrupted.h"

#include "channel/channel.h"

#include <QCoreApplication>
#include <QMap>

namespace deskbell {

InterruptedSettlement settleInterrupted(OutboxStore& outbox,
                                        const std::function<bool(const QString&, const QString&)>& repeats,
                                        const QDateTime& now)
{
    const auto rows = outbox.interrupted();
    if (!rows)
        return {{}, rows.error()};
    const QString answer =
        QCoreApplication::translate("deskbell::Dispatcher", "Deskbell ended before the answer came.");
    QMap<QString, QList<Delivery>> byChannel; // a story's line names one channel
    for (Delivery delivery : *rows) {
        delivery.state =
            repeats(delivery.channel, delivery.rung) ? DeliveryState::Queued : DeliveryState::Unknown;
        delivery.due = now;
        delivery.outcome = outcomeId(Outcome::Unknown);
        delivery.lastAnswer = answer;
        byChannel[delivery.channel].append(delivery);
    }
    DeliveryChanges changes;
    for (auto rowsOf = byChannel.cbegin(); rowsOf != byChannel.cend(); ++rowsOf) {
        const DeliveryAttempt story{now, rowsOf.key(), {}, outcomeId(Outcome::Unknown), answer};
        if (auto written = outbox.finishAttempts(rowsOf.value(), story); !written)
            return {changes, written.error()};
        for (const Delivery& delivery : rowsOf.value()) {
            changes.changed.append(delivery.id);
            if (delivery.state == DeliveryState::Unknown)
                changes.forGood.append(delivery.id);
        }
    }
    return {changes, std::nullopt};
}

} // namespace deskbell
