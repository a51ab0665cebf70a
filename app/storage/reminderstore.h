#pragma once

#include "base/duration.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace deskbell {

class Database;

/// A recorded ticket that will ring again.
struct Reminder
{
    enum class Kind
    {
        UntilTaken, ///< by its rule, until someone takes it
        Snooze      ///< a person asked for it
    };
    Kind kind = Kind::UntilTaken;
    QString source;
    QString ticket;
    QString rule; ///< UntilTaken: whose
    int rings = 0;
    QDateTime due;
    int absent = 0; ///< complete looks in a row that did not find it in the desk's list
    /// A quiet time put it off until so long after its end.
    std::optional<milliseconds> afterQuiet = {};

    bool operator==(const Reminder&) const = default;
};

/// Reminders, at most one of each kind for a ticket. Call put() and remove() inside the transaction that
/// enqueues what rings, so that a crash repeats and loses nothing.
class ReminderStore
{
public:
    explicit ReminderStore(Database& database) : m_database(database) {}

    /// In place of the one of its kind and ticket, if there is one.
    Result<void> put(const Reminder& reminder);
    Result<void> remove(const Reminder& reminder);
    Result<std::optional<Reminder>> find(Reminder::Kind kind, const QString& source,
                                         const QString& ticket) const;
    /// Oldest due first.
    Result<QList<Reminder>> due(const QDateTime& now, int limit) const;
    Result<QDateTime> nextDue() const; ///< invalid: none is there
    /// Tickets of this source that are waited for until someone takes them.
    Result<QStringList> waitingFor(const QString& source) const;
    /// A complete look at the list found these, and did not find those.
    Result<void> looked(const QString& source, const QStringList& found, const QStringList& missing);
    /// Quiet times end then: what they put off for longer waits no longer than for that.
    Result<void> quietEnds(const QDateTime& then);
    /// The wall clock was set back by this much: what waits for a time beyond `now` waits no longer for that.
    Result<void> bringForward(milliseconds by, const QDateTime& now);
    /// The same for what was written under a clock that was ahead of `now`, while nobody watched.
    Result<void> followClock(const QDateTime& now);

private:
    Database& m_database;
};

} // namespace deskbell
