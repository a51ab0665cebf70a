// In: what is owed. Out: which of it is due, which waits, and what a quiet time holds back.
#include "storage/outboxstore.h"

#include "storage/database.h"
#include "storage/deliveryrow.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QString queued(OutboxStore::Wanted wanted)
{
    switch (wanted) {
    case OutboxStore::Wanted::All:
        return u"state = 'queued'"_s;
    case OutboxStore::Wanted::PassingQuiet:
        return u"state = 'queued' AND passes_quiet = 1"_s;
    }
    return {};
}

/// The channels that have something queued, found by one index step for each: a stopped channel with a long
/// queue must not make every look at the others read through it. One parameter: the channels to leave out.
QString queuedChannels(OutboxStore::Wanted wanted)
{
    return u"WITH RECURSIVE owed (channel) AS ("
           " SELECT min(channel) FROM delivery WHERE %1"
           " UNION ALL SELECT (SELECT min(channel) FROM delivery WHERE %1 AND channel > owed.channel)"
           " FROM owed WHERE owed.channel IS NOT NULL),"
           " open (channel) AS (SELECT channel FROM owed WHERE channel IS NOT NULL"
           " AND channel NOT IN (SELECT value FROM json_each(?))) "_s.arg(queued(wanted));
}

/// A line in the story of each.
Result<void> tell(Database& database, const QList<Delivery>& deliveries, const QString& outcome,
                  const QString& why)
{
    for (const Delivery& delivery : deliveries) {
        Statement insert(database, u"INSERT INTO attempt (delivery, at, channel, rung, outcome, answer)"
                                   " VALUES (?, ?, ?, '', ?, ?)"_s);
        if (const Result<void> told = insert.run(
                {delivery.id, column(database.now()), column(delivery.channel), outcome, column(why)});
            !told)
            return told;
    }
    return {};
}

QList<qint64> idsOf(const QList<Delivery>& deliveries)
{
    QList<qint64> ids;
    for (const Delivery& delivery : deliveries)
        ids.append(delivery.id);
    return ids;
}

} // namespace

Result<QList<Delivery>> OutboxStore::due(const QDateTime& now, int limit, const QStringList& except,
                                         Wanted wanted) const
{
    return readDeliveries(
        m_database,
        queuedChannels(wanted) + deliveryColumns +
            u"WHERE id IN (SELECT d.id FROM open, delivery AS d WHERE d.id IN"
            " (SELECT id FROM delivery WHERE %1 AND channel = open.channel"
            " AND due <= ? ORDER BY due, id LIMIT ?)) ORDER BY due, id LIMIT ?"_s.arg(queued(wanted)),
        {listColumn(except), now.toMSecsSinceEpoch(), limit, limit});
}

Result<QDateTime> OutboxStore::nextDue(const QStringList& except, Wanted wanted) const
{
    Statement select(m_database, queuedChannels(wanted) +
                                     u"SELECT min((SELECT min(due) FROM delivery WHERE %1"
                                     " AND channel = open.channel)) FROM open"_s.arg(queued(wanted)));
    const Result<void> run = select.run({listColumn(except)});
    if (!run)
        return failure(run.error());
    const QDateTime due = select.next() ? select.time(0) : QDateTime();
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return due;
}

Result<QList<Delivery>> OutboxStore::dueOn(const QString& channel, const QDateTime& now, int limit,
                                           Wanted wanted) const
{
    return readDeliveries(
        m_database,
        deliveryColumns +
            u"WHERE %1 AND channel = ? AND due <= ? ORDER BY due, id LIMIT ?"_s.arg(queued(wanted)),
        {column(channel), now.toMSecsSinceEpoch(), limit});
}

Result<QList<Delivery>> OutboxStore::owedOn(const QString& channel, qint64 after, int limit) const
{
    return readDeliveries(m_database,
                          deliveryColumns +
                              u"WHERE state = 'queued' AND channel = ? AND id > ? ORDER BY id LIMIT ?"_s,
                          {column(channel), after, limit});
}

Result<void> OutboxStore::renameChannel(const QString& channel, const QString& newName)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return failure(transaction.begun().error());
    Statement count(m_database, u"SELECT count(*) FROM delivery WHERE state = 'queued' AND channel = ?"_s);
    if (const Result<void> run = count.run({column(channel)}); !run)
        return run;
    const qint64 owed = count.next() ? count.number(0) : 0;
    if (const Result<void> finished = count.finished(); !finished)
        return finished;
    Result<void> done =
        Statement(m_database, u"UPDATE delivery SET channel = ? WHERE state = 'queued' AND channel = ?"_s)
            .run({column(newName), column(channel)});
    if (done)
        done = Statement(m_database, u"UPDATE delivery_count SET deliveries = deliveries - ?"
                                     " WHERE channel = ? AND state = 'queued'"_s)
                   .run({owed, column(channel)});
    if (done)
        done = Statement(m_database,
                         u"INSERT INTO delivery_count (channel, state, deliveries) VALUES (?, 'queued', ?)"
                         " ON CONFLICT (channel, state) DO UPDATE SET deliveries = deliveries + ?"_s)
                   .run({column(newName), owed, owed});
    return done ? transaction.commit() : done;
}

Result<void> OutboxStore::bringForward(milliseconds by, const QDateTime& now)
{
    return Statement(m_database,
                     u"UPDATE delivery SET due = max(?, due - ?) WHERE state = 'queued' AND due > ?"_s)
        .run({column(now), qint64(by.count()), column(now)});
}

Result<QList<qint64>> OutboxStore::hold(const QDateTime& now, const QString& why, int limit)
{
    constexpr auto unheld =
        "WHERE state = 'queued' AND passes_quiet = 0 AND held = 0 AND due <= ? LIMIT ?"_L1;
    const auto found = readDeliveries(m_database, deliveryColumns + unheld, {column(now), limit});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return QList<qint64>();
    Transaction transaction(m_database, Durability::Soon);
    if (!transaction.begun())
        return failure(transaction.begun().error());
    for (const Delivery& delivery : *found) {
        Statement update(m_database, u"UPDATE delivery SET held = 1 WHERE id = ?"_s);
        if (const Result<void> run = update.run({delivery.id}); !run)
            return failure(run.error());
    }
    if (const Result<void> told = tell(m_database, *found, u"HELD"_s, why); !told)
        return failure(told.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return failure(committed.error());
    return idsOf(*found);
}

Result<QList<qint64>> OutboxStore::giveUp(const QString& source, const QString& ticket,
                                          const QString& outcome, const QString& why)
{
    const auto found = readDeliveries(
        m_database, deliveryColumns + u"WHERE source = ? AND ticket = ? AND state = 'queued'"_s,
        {column(source), column(ticket)});
    return found ? giveUp(*found, outcome, why) : failure(found.error());
}

Result<QList<qint64>> OutboxStore::giveUp(qint64 id, const QString& outcome, const QString& why)
{
    const auto found =
        readDeliveries(m_database, deliveryColumns + u"WHERE id = ? AND state = 'queued'"_s, {id});
    return found ? giveUp(*found, outcome, why) : failure(found.error());
}

Result<QList<qint64>> OutboxStore::giveUp(const QList<Delivery>& deliveries, const QString& outcome,
                                          const QString& why)
{
    std::optional<Transaction> transaction;
    if (!m_database.inTransaction()) {
        transaction.emplace(m_database);
        if (!transaction->begun())
            return failure(transaction->begun().error());
    }
    for (const Delivery& delivery : deliveries) {
        Statement update(m_database, u"UPDATE delivery SET state = 'failed', outcome = ?, last_answer = ?,"
                                     " finished = ? WHERE id = ?"_s);
        if (const Result<void> run =
                update.run({outcome, column(why), column(m_database.now()), delivery.id});
            !run)
            return failure(run.error());
    }
    if (const Result<void> told = tell(m_database, deliveries, outcome, why); !told)
        return failure(told.error());
    if (transaction) {
        if (const Result<void> committed = transaction->commit(); !committed)
            return failure(committed.error());
    }
    return idsOf(deliveries);
}

Result<int> OutboxStore::nextRound(const QString& source, const QString& ticket) const
{
    Statement select(m_database, u"SELECT ifnull(max(round), 0) + 1 FROM delivery"
                                 " WHERE source = ? AND ticket = ?"_s);
    if (const Result<void> run = select.run({column(source), column(ticket)}); !run)
        return failure(run.error());
    const int round = select.next() ? int(select.number(0)) : 1;
    if (const Result<void> finished = select.finished(); !finished)
        return failure(finished.error());
    return round;
}

} // namespace deskbell
