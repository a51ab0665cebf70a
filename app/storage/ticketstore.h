#pragma once

#include "base/ticket.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace deskbell {

class Database;

/// How a ticket came to be recorded.
enum class Arrival
{
    Baseline,
    New,
    MovedHere,
    Silent
};

/// A recorded ticket and what Deskbell adds to it.
struct SeenTicket
{
    qint64 row = 0; ///< its number in the table
    Ticket ticket;
    Arrival arrival = Arrival::New;
    QDateTime firstSeen;
    QDateTime lastListed;   ///< as of the last write: an unchanged list writes nothing
    QDateTime acknowledged; ///< invalid: not yet
    QDateTime muted = {};   ///< since when nothing rings about it any more; invalid: it is not muted
};

/// Every ticket id that was ever recorded: the "seen" half of exactly-once. Ids are kept for good.
class TicketStore
{
public:
    explicit TicketStore(Database& database) : m_database(database) {}

    /// Which of `ids` are recorded for this source; with `beforeIntake`, only those recorded by an earlier
    /// intake.
    Result<QSet<QString>> known(const QString& source, const QStringList& ids,
                                qint64 beforeIntake = -1) const;
    /// False when the id is recorded already: nothing is changed then. Call inside a Transaction. First seen
    /// is Database::now(), the same for all of one transaction.
    Result<bool> insertIfAbsent(const Ticket& ticket, Arrival arrival, qint64 intake);
    /// Updates status, priority, assignee, queue, subject of tickets that are recorded and differ; others are
    /// left alone. The ids that are recorded. One transaction, or part of the one that is open.
    Result<QSet<QString>> refresh(const QList<Ticket>& tickets);

    Result<std::optional<SeenTicket>> find(const QString& source, const QString& id) const;
    /// By their numbers, in that order; rows that are not there are left out.
    Result<QList<SeenTicket>> rows(const QList<qint64>& numbers) const;
    /// Names of all queues that recorded tickets stand in.
    Result<QStringList> queues() const;
    /// Tickets that rang after that time and that nobody has acknowledged; not counted beyond `most`.
    Result<int> unseenSince(const QDateTime& then, int most) const;
    /// Newest first: by first seen, then created. An empty source means all.
    Result<QList<SeenTicket>> newest(int count, const QString& source = {}) const;
    /// Costs the same for one ticket as for millions.
    Result<qint64> count(const QString& source) const;
    /// Tickets of this source that rang (New, MovedHere) since then: the measure of the adaptive interval.
    Result<int> rangSince(const QString& source, const QDateTime& since) const;
    /// False when the ticket is not recorded. A second time changes nothing.
    Result<bool> acknowledge(const QString& source, const QString& id, const QDateTime& when);
    /// It wants attention again. False when the ticket is not recorded.
    Result<bool> takeBackAcknowledgement(const QString& source, const QString& id);
    /// An invalid time: not muted. False when the ticket is not recorded.
    Result<bool> setMuted(const QString& source, const QString& id, const QDateTime& since);
    /// Empties bodies and fields of tickets first seen before `then`, at most `limit` rows; returns how many.
    Result<int> trim(const QDateTime& then, int limit);

private:
    Result<bool> refreshOne(const Ticket& ticket);

    Database& m_database;
};

} // namespace deskbell
