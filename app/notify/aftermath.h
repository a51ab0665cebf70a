#pragma once

#include "channel/ladder.h"
#include "storage/outboxstore.h"

#include <functional>

namespace deskbell {

class Fallbacks;

/// What an attempt leaves to be written, all in one transaction.
struct Aftermath
{
    QList<Delivery> deliveries; ///< those of the attempt, in their next state
    QList<Delivery> successors; ///< to be enqueued: other channels take over
    QList<qint64> forGood;      ///< ended without having arrived for certain, and nobody takes over
};

/// For the ladder, which gives up after a day's attempts. One that went along with others was tried more
/// often than by its own turn, and still has its day.
int countedAttempts(const Delivery& delivery, const QDateTime& now);

/// `stepFor`: what follows for a delivery that was tried so often. Those of a digest go on together, save
/// that each gives up after its own tries. Fails when the store cannot tell who takes over. Writes nothing.
Result<Aftermath> aftermathOf(const Attempt& attempt, const std::function<NextStep(int attempts)>& stepFor,
                              const QList<Delivery>& inFlight, const Fallbacks& fallbacks,
                              const QDateTime& now);

} // namespace deskbell
