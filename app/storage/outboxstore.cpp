// In: what is owed to a channel, and what became of each attempt.
// Out: rows of `delivery` and `attempt`; which deliveries are due. Every claim is a guarded change of state.
#include "storage/outboxstore.h"

#include "storage/database.h"
#include "storage/deliveryrow.h"
#include "storage/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

struct OutboxText
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::OutboxStore)
};

bool isEnded(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Queued:
    case DeliveryState::Sending:
        return false;
    case DeliveryState::Sent:
    case DeliveryState::Failed:
    case DeliveryState::Unknown:
        return true;
    }
    return true;
}

Result<QList<qint64>> committed(Transaction& transaction, Result<QList<qint64>> claimed)
{
    if (!claimed)
        return claimed;
    const Result<void> done = transaction.commit();
    return done ? claimed : failure(done.error());
}

} // namespace

Result<qint64> OutboxStore::enqueue(const Delivery& delivery)
{
    const QDateTime now = m_database.now();
    Statement insert(m_database,
                     u"INSERT INTO delivery (kind, source, ticket, rule, mention, channel, rung, state,"
                     " outcome, attempts, due, last_answer, created, content, fallback_of, round,"
                     " passes_quiet) VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', '', 0, ?, '', ?, ?, ?, ?, ?)"_s);
    const Result<void> run =
        insert.run({deliveryKindId(delivery.kind), column(delivery.source), column(delivery.ticket),
                    column(delivery.rule), listColumn(delivery.mention), column(delivery.channel),
                    column(delivery.rung), column(delivery.due.isValid() ? delivery.due : now),
                    column(delivery.created.isValid() ? delivery.created : now), column(delivery.content),
                    delivery.fallbackOf, delivery.round, delivery.passesQuiet ? 1 : 0});
    if (!run)
        return failure(run.error());
    return insert.insertedRow();
}

Result<QDateTime> OutboxStore::lastRecord() const
{
    Statement select(m_database, u"SELECT max((SELECT created FROM delivery ORDER BY id DESC LIMIT 1),"
                                 " ifnull((SELECT at FROM attempt ORDER BY rowid DESC LIMIT 1), 0))"_s);
    if (Result<void> run = select.run({}); !run)
        return failure(run.error());
    return select.next() ? select.time(0) : QDateTime();
}

Result<bool> OutboxStore::claim(qint64 id, const QString& rung)
{
    Statement update(m_database, u"UPDATE delivery SET state = 'sending', attempts = attempts + 1, rung = ?"
                                 " WHERE id = ? AND state = 'queued'"_s);
    const Result<void> run = update.run({column(rung), id});
    if (!run)
        return failure(run.error());
    return update.rowsChanged() == 1;
}

Result<void> OutboxStore::finishAttempt(const Delivery& delivery, const DeliveryAttempt& attempt)
{
    return finishAttempts({delivery}, attempt);
}

Result<void> OutboxStore::finishAttempts(const QList<Delivery>& deliveries, const DeliveryAttempt& attempt,
                                         const QList<Delivery>& successors)
{
    const Result<QList<qint64>> finished = finishAndClaim(deliveries, attempt, successors, {});
    return finished ? Result<void>() : failure(finished.error());
}

Result<QList<qint64>> OutboxStore::finishAndClaim(const QList<Delivery>& deliveries,
                                                  const DeliveryAttempt& attempt,
                                                  const QList<Delivery>& successors,
                                                  const DeliveryClaim& next)
{
    Transaction transaction(m_database, next.durability);
    if (!transaction.begun())
        return failure(transaction.begun().error());
    for (const Delivery& delivery : deliveries) {
        if (const Result<void> written = writeAttempt(delivery, attempt); !written)
            return failure(written.error());
    }
    for (const Delivery& successor : successors) {
        if (const Result<qint64> queued = enqueue(successor); !queued)
            return failure(queued.error());
    }
    return committed(transaction, claimEach(next));
}

Result<void> OutboxStore::writeAttempt(const Delivery& delivery, const DeliveryAttempt& attempt)
{
    const QDateTime now = m_database.now();
    QDateTime finished;
    if (isEnded(delivery.state))
        finished = delivery.finished.isValid() ? delivery.finished : now;
    Statement update(m_database, u"UPDATE delivery SET state = ?, rung = ?, outcome = ?, due = ?,"
                                 " last_answer = ?, finished = ?, progress = ?, attempts = attempts - ?"
                                 " WHERE id = ? AND state IN ('queued', 'sending')"_s);
    const Result<void> updated =
        update.run({deliveryStateId(delivery.state), column(delivery.rung), column(delivery.outcome),
                    column(delivery.due.isValid() ? delivery.due : now), column(delivery.lastAnswer),
                    column(finished), column(delivery.progress), attempt.counts ? 0 : 1, delivery.id});
    if (!updated)
        return updated;
    if (update.rowsChanged() != 1) {
        return failure(
            OutboxText::tr("Delivery %1 has ended already; its state was left as it is.").arg(delivery.id),
            m_database.path());
    }
    Statement insert(m_database, u"INSERT INTO attempt (delivery, at, channel, rung, outcome, answer)"
                                 " VALUES (?, ?, ?, ?, ?, ?)"_s);
    return insert.run({delivery.id, column(attempt.at.isValid() ? attempt.at : now), column(attempt.channel),
                       column(attempt.rung), column(attempt.outcome), column(attempt.answer)});
}

Result<QList<qint64>> OutboxStore::claimAll(const DeliveryClaim& claim)
{
    Transaction transaction(m_database, claim.durability);
    if (!transaction.begun())
        return failure(transaction.begun().error());
    return committed(transaction, claimEach(claim));
}

Result<QList<qint64>> OutboxStore::claimEach(const DeliveryClaim& wanted)
{
    QList<qint64> claimed;
    for (const qint64 id : wanted.ids) {
        const Result<bool> mine = claim(id, wanted.rung);
        if (!mine)
            return failure(mine.error());
        if (*mine)
            claimed.append(id);
    }
    return claimed;
}

Result<void> OutboxStore::saveProgress(const QList<Delivery>& deliveries)
{
    Transaction transaction(m_database, Durability::Soon);
    if (!transaction.begun())
        return transaction.begun();
    for (const Delivery& delivery : deliveries) {
        Statement update(m_database, u"UPDATE delivery SET progress = ? WHERE id = ?"_s);
        if (const Result<void> run = update.run({column(delivery.progress), delivery.id}); !run)
            return run;
    }
    return transaction.commit();
}

Result<QList<Delivery>> OutboxStore::interrupted() const
{
    return readDeliveries(m_database, deliveryColumns + u"WHERE state = 'sending' ORDER BY id"_s, {});
}

Result<std::optional<Delivery>> OutboxStore::find(qint64 id) const
{
    const Result<QList<Delivery>> found =
        readDeliveries(m_database, deliveryColumns + u"WHERE id = ?"_s, {id});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Delivery>> OutboxStore::list(int limit, bool failedOnly) const
{
    const QString wanted = failedOnly ? u"WHERE state IN ('failed', 'unknown') "_s : QString();
    return readDeliveries(m_database, deliveryColumns + wanted + u"ORDER BY id DESC LIMIT ?"_s, {limit});
}

Result<QList<DeliveryAttempt>> OutboxStore::story(qint64 id) const
{
    Statement select(m_database, u"SELECT at, channel, rung, outcome, answer FROM attempt WHERE delivery = ?"
                                 " ORDER BY rowid"_s);
    const Result<void> run = select.run({id});
    if (!run)
        return failure(run.error());
    QList<DeliveryAttempt> story;
    while (select.next())
        story += {select.time(0), select.text(1), select.text(2), select.text(3), select.text(4)};
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return story;
}

Result<QList<Delivery>> OutboxStore::ofTicket(const QString& source, const QString& ticket) const
{
    return readDeliveries(m_database, deliveryColumns + u"WHERE source = ? AND ticket = ? ORDER BY id"_s,
                          {column(source), column(ticket)});
}

Result<bool> OutboxStore::retry(qint64 id, const QJsonObject& progress, const QDateTime& now)
{
    Statement update(m_database,
                     u"UPDATE delivery SET state = 'queued', due = ?, rung = '', attempts = 0, held = 0,"
                     " progress = ?, finished = NULL,"
                     " content = json_set(content, '$.byHand', json('true'), '$.copy',"
                     " ifnull(json_extract(content, '$.copy'), 0) + (state = 'sent' AND outcome = 'OK'))"
                     " WHERE id = ? AND state IN ('sent', 'failed', 'unknown')"_s);
    const Result<void> run = update.run({now.toMSecsSinceEpoch(), column(progress), id});
    if (!run)
        return failure(run.error());
    return update.rowsChanged() == 1;
}

Result<ChannelCounts> OutboxStore::counts(const QString& channel) const
{
    Statement select(m_database, u"SELECT state, deliveries, (SELECT max(finished) FROM delivery AS d"
                                 " WHERE d.state = 'sent' AND d.channel = c.channel)"
                                 " FROM delivery_count AS c WHERE c.channel = ?"_s);
    const Result<void> run = select.run({column(channel)});
    if (!run)
        return failure(run.error());
    ChannelCounts counts;
    while (select.next()) {
        const int rows = int(select.number(1));
        switch (deliveryStateFromId(select.text(0))) {
        case DeliveryState::Queued:
        case DeliveryState::Sending:
            counts.queued += rows;
            break;
        case DeliveryState::Sent:
            counts.sent = rows;
            counts.lastSent = select.time(2);
            break;
        case DeliveryState::Failed:
        case DeliveryState::Unknown:
            counts.failed += rows;
            break;
        }
    }
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return counts;
}

Result<int> OutboxStore::trim(const QDateTime& then, int limit)
{
    Statement remove(m_database, u"DELETE FROM delivery WHERE id IN (SELECT id FROM delivery"
                                 " WHERE finished < ? ORDER BY finished LIMIT ?)"_s);
    const Result<void> run = remove.run({then.toMSecsSinceEpoch(), limit});
    if (!run)
        return failure(run.error());
    return remove.rowsChanged();
}

} // namespace deskbell
