#pragma once

#include "base/duration.h"
#include "base/result.h"
#include "storage/durability.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace deskbell {

class Database;

/// Queued: due at `due`. Sending: in flight; found so at start, it becomes Queued or Unknown by the channel's
/// rule. Sent, Failed, Unknown: ended, exactly once. Failed: for good, on this channel.
enum class DeliveryState
{
    Queued,
    Sending,
    Sent,
    Failed,
    Unknown
};

QString deliveryStateId(DeliveryState state); ///< "queued", "sending", "sent", "failed", "unknown"

/// One message owed to one channel.
struct Delivery
{
    enum class Kind
    {
        Ticket,
        Digest,
        Notice
    };

    qint64 id = 0;
    Kind kind = Kind::Ticket;
    QString source;
    QString ticket;      ///< ticket id; empty for a notice
    QString rule;        ///< whose templates are used; may be empty
    QStringList mention; ///< admin names
    QString channel;
    QString rung; ///< the rung to try next, or that was taken; empty: the channel's first
    DeliveryState state = DeliveryState::Queued;
    QString outcome; ///< outcomeId() of the last attempt
    int attempts = 0;
    QDateTime due;
    QString lastAnswer;
    QDateTime created;
    QDateTime finished;
    /// Notice: {title, body}; Ticket: {moved, backlog}, both true or absent, and of a later ring {again}.
    /// What a person sends again: {byHand: true, copy}, how often everybody had it before.
    QJsonObject content;
    qint64 fallbackOf = 0;     ///< the delivery that this one stands in for
    QJsonObject progress = {}; ///< what earlier attempts achieved; the channel's own record
    int round = 0;             ///< 0: the ticket's own ring; 1 and up: each later ring about it
    bool passesQuiet = false;  ///< goes out in quiet times, too
    bool held = false;         ///< a quiet time held it back
};

/// The outcome of what was not sent because its ticket was muted.
inline constexpr auto mutedOutcome = "MUTED";
inline constexpr auto takenOutcome = "TAKEN"; ///< of a ring that was owed when somebody took the ticket

/// A step in a delivery's story.
struct DeliveryAttempt
{
    QDateTime at;
    QString channel;
    QString rung;
    QString outcome;
    QString answer;
    bool counts = true; ///< false: nothing was sent, and the claim's count is taken back
};

/// What goes out together next.
struct DeliveryClaim
{
    QList<qint64> ids;
    QString rung;
    Durability durability = Durability::Soon; ///< Now where what may have been sent must not be sent again
};

struct ChannelCounts
{
    int queued = 0; ///< owed: Queued and Sending
    int sent = 0;
    int failed = 0; ///< Failed and Unknown, as in list()
    QDateTime lastSent;
};

/// The "owed" half of exactly-once. Every claim of work is a state change in a row.
class OutboxStore
{
public:
    explicit OutboxStore(Database& database) : m_database(database) {}

    enum class Wanted
    {
        All,
        PassingQuiet ///< only what goes out in quiet times, too
    };

    /// Inserts as Queued and returns the id; an invalid due or created means now. Call inside the Transaction
    /// that records the ticket. Ids are never given twice within one file; a rebuilt file begins at 1 again
    /// under another MetaStore "fileId".
    Result<qint64> enqueue(const Delivery& delivery);
    /// Queued and due, oldest due first; `except`: channels that are busy or stopped.
    Result<QList<Delivery>> due(const QDateTime& now, int limit, const QStringList& except = {},
                                Wanted wanted = Wanted::All) const;
    /// Earliest due of what is queued on channels not in `except`; invalid: nothing is queued there.
    Result<QDateTime> nextDue(const QStringList& except = {}, Wanted wanted = Wanted::All) const;
    /// Queued -> Sending, counts the attempt. False when the row is no longer queued (somebody else has it).
    Result<bool> claim(qint64 id, const QString& rung);
    /// Ends an attempt: writes the new state, rung, outcome, due, last answer, finished and the story's line
    /// in one transaction of its own (call outside of any). `attempts` is counted by claim() alone. Fails
    /// when the delivery has ended already, so that nothing ends twice; an invalid finished of an ended one
    /// means now.
    Result<void> finishAttempt(const Delivery& delivery, const DeliveryAttempt& attempt);
    /// The same for several that went as one message (a digest), and enqueues what takes over from them, all
    /// in one transaction: a delivery that ends here and goes on elsewhere is never lost in between.
    Result<void> finishAttempts(const QList<Delivery>& deliveries, const DeliveryAttempt& attempt,
                                const QList<Delivery>& successors = {});
    /// claim() for each, in one transaction; returns those that were still queued.
    Result<QList<qint64>> claimAll(const DeliveryClaim& claim);
    /// finishAttempts() and, in the same transaction, claimAll() of what goes out next.
    Result<QList<qint64>> finishAndClaim(const QList<Delivery>& deliveries, const DeliveryAttempt& attempt,
                                         const QList<Delivery>& successors, const DeliveryClaim& next);
    /// Queued on this channel and due, oldest due first.
    Result<QList<Delivery>> dueOn(const QString& channel, const QDateTime& now, int limit,
                                  Wanted wanted = Wanted::All) const;
    /// Queued on this channel, whatever its due, oldest first; only what was enqueued after that one.
    Result<QList<Delivery>> owedOn(const QString& channel, qint64 after, int limit) const;
    /// Marks what is due and does not pass quiet times as held, at most so many, each with a line in its
    /// story: `why`. Returns which.
    Result<QList<qint64>> hold(const QDateTime& now, const QString& why, int limit);
    /// Ends what is queued about a ticket: Failed with this outcome, and a line in its story. One
    /// transaction, or part of the one that is open. Returns which.
    Result<QList<qint64>> giveUp(const QString& source, const QString& ticket, const QString& outcome,
                                 const QString& why);
    /// The same of a single one.
    Result<QList<qint64>> giveUp(qint64 id, const QString& outcome, const QString& why);
    /// For the next ring about a ticket that rang before. Call inside the Transaction that enqueues it.
    Result<int> nextRound(const QString& source, const QString& ticket) const;
    /// What is queued on `channel` is owed on `newName` from now on, as the user calls it. One transaction.
    Result<void> renameChannel(const QString& channel, const QString& newName);
    /// The wall clock was set back by this much: what waits for a time beyond `now` waits no longer for that.
    Result<void> bringForward(milliseconds by, const QDateTime& now);
    /// The time at which something was last recorded; later than now: the clock was set back meanwhile.
    Result<QDateTime> lastRecord() const;
    /// During an attempt: what each of these has achieved so far.
    Result<void> saveProgress(const QList<Delivery>& deliveries);
    /// Rows left Sending by a killed run.
    Result<QList<Delivery>> interrupted() const;
    Result<std::optional<Delivery>> find(qint64 id) const;
    /// Newest first. `failedOnly`: Failed and Unknown, what may not have arrived.
    Result<QList<Delivery>> list(int limit, bool failedOnly = false) const;
    Result<QList<DeliveryAttempt>> story(qint64 id) const;
    /// Oldest first; not the digests that name the ticket among others.
    Result<QList<Delivery>> ofTicket(const QString& source, const QString& ticket) const;
    /// Puts an ended delivery back to Queued, due now, on the channel's first rung, attempts counted
    /// from 0 again; its story stays. `progress`: what the next attempt takes for done. False when it has
    /// not ended or does not exist.
    Result<bool> retry(qint64 id, const QJsonObject& progress, const QDateTime& now);
    Result<ChannelCounts> counts(const QString& channel) const;
    /// Removes deliveries that ended before `then`, with their stories, oldest first, at most `limit`;
    /// returns how many.
    Result<int> trim(const QDateTime& then, int limit);

private:
    Result<QList<qint64>> giveUp(const QList<Delivery>& deliveries, const QString& outcome,
                                 const QString& why);
    Result<void> writeAttempt(const Delivery& delivery, const DeliveryAttempt& attempt);
    Result<QList<qint64>> claimEach(const DeliveryClaim& wanted);

    Database& m_database;
};

} // namespace deskbell
