#pragma once

#include "storage/outboxstore.h"

namespace deskbell {

/// What waits on one channel and is said in one message.
struct Gathered
{
    QList<Delivery> deliveries; ///< at least one
    bool queueIsShort = false;  ///< looked, and there was too little for a digest
};

/// The delivery alone, or all due tickets of its channel when they are too many to be said singly: a burst on
/// the tray, or `crowded`, a messenger whose limiter holds them back. A store that cannot be read gives the
/// delivery alone.
Gathered gatherDigest(const OutboxStore& outbox, const Delivery& first, bool crowded, const QDateTime& now);

/// The record of an attempt for several deliveries at once, with who they are.
QJsonObject withCompany(QJsonObject progress, const QList<Delivery>& deliveries);

} // namespace deskbell
