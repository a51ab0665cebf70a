// In: tickets that a desk listed, and ids to be asked after.
// Out: rows of `ticket` (kept for good) and `ticket_text` (trimmed); whether an id is new.
#include "storage/ticketstore.h"

#include "storage/database.h"
#include "storage/seenticketrow.h"
#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

SeenTicket seenTicket(const Statement& row) { return seenTicketFrom(row); }

} // namespace

Result<QSet<QString>> TicketStore::known(const QString& source, const QStringList& ids,
                                         qint64 beforeIntake) const
{
    QJsonArray wanted;
    for (const QString& id : ids) {
        // JSON does not carry these through SQLite unchanged, and another id might be taken for them: they
        // count as unknown here, and insertIfAbsent() decides.
        const bool faithful = id.isValidUtf16() && !id.contains(QChar::Null);
        wanted.append(faithful ? QJsonValue(id) : QJsonValue::Null);
    }
    // One statement for the whole page; CROSS JOIN: always from the few wanted ids to the index of the many.
    Statement select(m_database, u"SELECT wanted.key FROM json_each(?) AS wanted CROSS JOIN ticket AS t"
                                 " ON t.source = ? AND t.id = wanted.value AND (? < 0 OR t.intake < ?)"_s);
    const Result<void> run =
        select.run({QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)), column(source),
                    beforeIntake, beforeIntake});
    if (!run)
        return failure(run.error());
    QSet<QString> known;
    while (select.next())
        known.insert(ids.at(select.number(0)));
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return known;
}

Result<bool> TicketStore::insertIfAbsent(const Ticket& ticket, Arrival arrival, qint64 intake)
{
    const QDateTime now = m_database.now();
    Statement insert(m_database,
                     u"INSERT INTO ticket (source, id, intake, arrival, first_seen, last_listed, created_at,"
                     " updated_at, number, subject, requester, requester_email, status, priority, queue,"
                     " assignee, url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                     " ON CONFLICT (source, id) DO NOTHING"_s);
    const Result<void> inserted =
        insert.run({column(ticket.source), column(ticket.id), intake, arrivalId(arrival), column(now),
                    column(now), column(ticket.createdAt), column(ticket.updatedAt), column(ticket.number),
                    column(ticket.subject), column(ticket.requester), column(ticket.requesterEmail),
                    column(ticket.status), column(ticket.priority), column(ticket.queue),
                    column(ticket.assignee), column(ticket.url.toString(QUrl::FullyEncoded))});
    if (!inserted)
        return failure(inserted.error());
    if (insert.rowsChanged() == 0)
        return false;
    if (ticket.body.isEmpty() && ticket.fields.isEmpty())
        return true;
    Statement text(m_database,
                   u"INSERT INTO ticket_text (ticket, first_seen, body, fields) VALUES (?, ?, ?, ?)"_s);
    const Result<void> written =
        text.run({insert.insertedRow(), column(now), column(ticket.body), column(ticket.fields)});
    if (!written)
        return failure(written.error());
    return true;
}

Result<std::optional<SeenTicket>> TicketStore::find(const QString& source, const QString& id) const
{
    Statement select(m_database, seenColumns + u"WHERE t.source = ? AND t.id = ?"_s);
    const Result<void> run = select.run({column(source), column(id)});
    if (!run)
        return failure(run.error());
    if (select.next())
        return std::optional(seenTicket(select));
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return std::optional<SeenTicket>();
}

Result<QList<SeenTicket>> TicketStore::rows(const QList<qint64>& numbers) const
{
    QJsonArray wanted;
    for (const qint64 number : numbers)
        wanted.append(number);
    Statement select(m_database, seenColumns + u"WHERE t.row IN (SELECT value FROM json_each(?))"_s);
    const Result<void> run =
        select.run({QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact))});
    if (!run)
        return failure(run.error());
    QHash<qint64, SeenTicket> found;
    while (select.next()) {
        const SeenTicket seen = seenTicket(select);
        found.insert(seen.row, seen);
    }
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    QList<SeenTicket> rows;
    for (const qint64 number : numbers) {
        if (const auto seen = found.constFind(number); seen != found.constEnd())
            rows.append(*seen);
    }
    return rows;
}

Result<QStringList> TicketStore::queues() const
{
    // Loose index scan: one step for each queue, not one for each ticket.
    Statement select(m_database, u"WITH RECURSIVE q (name) AS (SELECT min(queue) FROM ticket UNION ALL"
                                 " SELECT (SELECT min(queue) FROM ticket WHERE queue > q.name) FROM q"
                                 " WHERE q.name IS NOT NULL) SELECT name FROM q WHERE name > ''"_s);
    const Result<void> run = select.run();
    if (!run)
        return failure(run.error());
    QStringList names;
    while (select.next())
        names.append(select.text(0));
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return names;
}

Result<int> TicketStore::unseenSince(const QDateTime& then, int most) const
{
    Statement select(m_database, u"SELECT count(*) FROM (SELECT 1 FROM ticket WHERE first_seen > ?"
                                 " AND acknowledged IS NULL AND arrival IN ('new', 'moved') LIMIT ?)"_s);
    const Result<void> run = select.run({then.toMSecsSinceEpoch(), most});
    if (!run)
        return failure(run.error());
    const int count = select.next() ? int(select.number(0)) : 0;
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return count;
}

Result<QList<SeenTicket>> TicketStore::newest(int count, const QString& source) const
{
    const bool all = source.isEmpty();
    Statement select(m_database, seenColumns + (all ? u""_s : u"WHERE t.source = ? "_s) +
                                     u"ORDER BY t.first_seen DESC, t.created_at DESC LIMIT ?"_s);
    const Result<void> run = select.run(all ? QVariantList{count} : QVariantList{source, count});
    if (!run)
        return failure(run.error());
    QList<SeenTicket> newest;
    while (select.next())
        newest += seenTicket(select);
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return newest;
}

Result<qint64> TicketStore::count(const QString& source) const
{
    Statement select(m_database, u"SELECT tickets FROM source WHERE name = ?"_s);
    const Result<void> run = select.run({column(source)});
    if (!run)
        return failure(run.error());
    const qint64 count = select.next() ? select.number(0) : 0;
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return count;
}

Result<int> TicketStore::rangSince(const QString& source, const QDateTime& since) const
{
    Statement select(m_database, u"SELECT count(*) FROM ticket WHERE source = ? AND first_seen >= ?"
                                 " AND arrival IN ('new', 'moved')"_s);
    const Result<void> run = select.run({column(source), since.toMSecsSinceEpoch()});
    if (!run)
        return failure(run.error());
    const int rang = select.next() ? int(select.number(0)) : 0;
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return rang;
}

Result<bool> TicketStore::acknowledge(const QString& source, const QString& id, const QDateTime& when)
{
    Statement update(m_database, u"UPDATE ticket SET acknowledged = coalesce(acknowledged, ?)"
                                 " WHERE source = ? AND id = ?"_s);
    const Result<void> run = update.run({column(when), column(source), column(id)});
    if (!run)
        return failure(run.error());
    return update.rowsChanged() > 0;
}

Result<bool> TicketStore::takeBackAcknowledgement(const QString& source, const QString& id)
{
    Statement update(m_database, u"UPDATE ticket SET acknowledged = NULL WHERE source = ? AND id = ?"_s);
    const Result<void> run = update.run({column(source), column(id)});
    if (!run)
        return failure(run.error());
    return update.rowsChanged() > 0;
}

Result<bool> TicketStore::setMuted(const QString& source, const QString& id, const QDateTime& since)
{
    Statement update(m_database, u"UPDATE ticket SET muted = ? WHERE source = ? AND id = ?"_s);
    const Result<void> run = update.run({column(since), column(source), column(id)});
    if (!run)
        return failure(run.error());
    return update.rowsChanged() > 0;
}

Result<int> TicketStore::trim(const QDateTime& then, int limit)
{
    Statement remove(m_database, u"DELETE FROM ticket_text WHERE ticket IN (SELECT ticket FROM ticket_text"
                                 " WHERE first_seen < ? ORDER BY first_seen LIMIT ?)"_s);
    const Result<void> run = remove.run({then.toMSecsSinceEpoch(), limit});
    if (!run)
        return failure(run.error());
    return remove.rowsChanged();
}

} // namespace deskbell
