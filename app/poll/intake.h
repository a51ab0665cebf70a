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

/// Created before the baseline, though the baseline did not list it. In doubt a ticket is new: ringing an old
/// one is a nuisance, keeping quiet about a new one breaks the promise. Hence "before", not "at", the mark
/// (some desks tell days only), and a mark in the future does not make later tickets old.
bool isOlderThanMark(const Ticket& ticket, const SourceState& state);

/// What a finished run of pages brought.
struct IntakeReport
{
    int baseline = 0; ///< recorded silently at first sight
    int rung = 0;     ///< new: deliveries are owed
    int moved = 0;    ///< older than the mark: rung as "moved here", in one notice, or silent
};

/// What else is to be told of a run of pages. A long one is recorded in several parts, the oldest tickets
/// first, so that no window is held up.
struct IntakeOccasion
{
    qint64 number = 1;        ///< of this intake, the same for all its parts
    int old = 0;              ///< tickets of all parts that are new and older than the mark
    int pageSize = 0;         ///< rows of the first page
    bool afterBreak = false;  ///< nobody looked for long, so that what is new is a backlog
    int mayHaveLost = 0;      ///< all of so many that the list holds are new: more may have been pushed out
    QStringList missing = {}; ///< see PageHarvest
    bool begins = true;       ///< this is the first part
    bool ends = true;         ///< this is the last part
};

/// Turns listed tickets into "seen and owed", in ONE transaction: kill -9 at any instruction leaves both or
/// neither.
class Intake
{
public:
    Intake(Database& database, TicketStore& tickets, OutboxStore& outbox, SourceStore& sources,
           const Clock& clock);

    /// `listed`: every ticket of the run or of a part of it, newest first. `state` is the source's, updated
    /// and saved in the same transaction (first good poll, mark, intake number, gap); the baseline is there
    /// with its last part. Ids that are recorded already change nothing but their status. A whole page and
    /// more of tickets older than the mark becomes one notice, and so does a list that may have been too
    /// short.
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
