#pragma once

#include <QList>

namespace deskbell {

/// Deliveries that were moved on without an attempt, for whoever is to be told.
struct DeliveryChanges
{
    QList<qint64> changed;
    QList<qint64> forGood; ///< of those: ended, and no other channel took over
};

} // namespace deskbell
