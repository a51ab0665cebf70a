#pragma once

#include "base/ticket.h"
#include "settings/config.h"
#include "storage/reminderstore.h"
#include "storage/sourcestore.h"

#include <QList>

namespace deskbell {

class Clock;
class Database;
class OutboxStore;
class SourceStore;
class TicketStore;

/// What a finished run of pages brought.
struct IntakeReport
{
    int baseline = 0;         ///< recorded silently at first sight
    int rung = 0;             ///< new: deliveries are owed
    int moved = 0;            ///< older than the mark: rung as "moved here", in one notice, or silent
    QList<Ticket> newTickets; ///< those that ring, in the desk's order
};

/// What else is to be told of a run of pages.
struct IntakeOccasion
{
    int pageSize = 0;         ///< rows of the first page
    bool afterBreak = false;  ///< nobody looked for long, so that what is new is a backlog
    bool mayHaveLost = false; ///< all that a list of so many rows holds is new: more may have been pushed out
    QStringList missing = {}; ///< see PageHarvest
};

/// Turns listed tickets into "seen and owed", in ONE transaction: kill -9 at any instruction leaves both or
/// neither.
class Intake
{
public:
    Intake(Database& database, TicketStore& tickets, OutboxStore& outbox, SourceStore& sources,
           const Clock& clock);

    /// `listed`: every ticket of the run, newest first. `state` is the source's, updated and saved in the
    /// same transaction (first good poll, mark, intake number, gap). Ids that are recorded already change
    /// nothing but their status. A whole page and more of tickets older than the mark becomes one notice, and
    /// so does a list that may have been too short.
    Result<IntakeReport> record(const Config& config, const SourceConfig& source, const QList<Ticket>& listed,
                                SourceState& state, const IntakeOccasion& occasion);
    /// Tickets of this source that ring until someone takes them.
    Result<QStringList> waitingFor(const QString& source) const { return m_reminders.waitingFor(source); }

private:
    Database& m_database;
    TicketStore& m_tickets;
    OutboxStore& m_outbox;
    SourceStore& m_sources;
    ReminderStore m_reminders;
    const Clock& m_clock;
};

} // namespace deskbell
