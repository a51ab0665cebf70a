#pragma once

#include "settings/config.h"
#include "storage/outboxstore.h"
#include "storage/reminderstore.h"
#include "storage/ticketstore.h"

namespace deskbell {

/// Why a ticket is no longer waited for.
enum class Taken
{
    No,
    Acknowledged, ///< here
    Muted,        ///< here
    Assigned,     ///< by the desk's word
    Closed,       ///< by the desk's word
    LeftList ///< two complete looks in a row did not find it: closed, moved or handed on; it may come back
};

/// As far as the last look at the desk tells.
Taken takenBy(const Reminder& reminder, const SeenTicket& seen);

/// The same for a ring that is owed.
Taken takenBy(const Delivery& again, const SeenTicket& seen);

/// Whether a desk's word for a status says that nothing is left to do.
bool isClosedStatus(const QString& status);

/// What becomes of a reminder that is due.
struct ReminderStep
{
    /// May come back; counts as one more look, as a long list is not always read to its end.
    bool outOfSight = false;
    bool rings = false;
    QStringList channels;
    QStringList mention;
    bool passesQuiet = false;
    QDateTime next;            ///< invalid: it was the last ring, or none is wanted any more
    milliseconds afterQuiet{}; ///< where it may not ring now: so long after it may
};

/// Pure. `seen`: as recorded; absent: it is not.
ReminderStep reminderStep(const Config& config, const Reminder& reminder,
                          const std::optional<SeenTicket>& seen, const QDateTime& now);

} // namespace deskbell
