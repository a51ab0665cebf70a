// In: recorded tickets as the desk lists them now. Out: those that differ are brought up to date.
#include "storage/database.h"
#include "storage/statement.h"
#include "storage/ticketstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace deskbell {

using namespace Qt::StringLiterals;

Result<void> TicketStore::refresh(const QList<Ticket>& tickets)
{
    std::optional<Transaction> transaction;
    if (!m_database.inTransaction()) {
        transaction.emplace(m_database);
        if (!transaction->begun())
            return transaction->begun();
    }
    const Result<QList<Outdated>> outdated = outdatedOf(tickets);
    if (!outdated)
        return failure(outdated.error());
    for (const Outdated& one : *outdated) {
        const Ticket& ticket = tickets.at(one.index);
        Statement update(m_database, u"UPDATE ticket SET status = ?, priority = ?, assignee = ?, queue = ?,"
                                     " subject = ?, updated_at = coalesce(?, updated_at), last_listed = ?"
                                     " WHERE row = ?"_s);
        const Result<void> updated = update.run(
            {column(ticket.status), column(ticket.priority), column(ticket.assignee), column(ticket.queue),
             column(ticket.subject), column(ticket.updatedAt), column(m_database.now()), one.row});
        if (!updated)
            return updated;
    }
    return transaction ? transaction->commit() : Result<void>();
}

Result<QList<TicketStore::Outdated>> TicketStore::outdatedOf(const QList<Ticket>& tickets) const
{
    QJsonArray listed;
    for (const Ticket& ticket : tickets)
        listed.append(QJsonArray{ticket.source, ticket.id});
    // Of a list of hundreds one or two differ; as in known(), from the few to the index of the many.
    Statement select(m_database, u"SELECT listed.key, t.row, t.status, t.priority, t.assignee, t.queue,"
                                 " t.subject FROM json_each(?) AS listed CROSS JOIN ticket AS t"
                                 " ON t.source = listed.value ->> 0 AND t.id = listed.value ->> 1"_s);
    const Result<void> run =
        select.run({QString::fromUtf8(QJsonDocument(listed).toJson(QJsonDocument::Compact))});
    if (!run)
        return failure(run.error());
    QList<Outdated> outdated;
    while (select.next()) {
        const qint64 index = select.number(0);
        const Ticket& ticket = tickets.at(index);
        if (select.text(2) != ticket.status || select.text(3) != ticket.priority ||
            select.text(4) != ticket.assignee || select.text(5) != ticket.queue ||
            select.text(6) != ticket.subject)
            outdated.append({index, select.number(1)});
    }
    if (const Result<void> finished = select.finished(); !finished)
        return failure(finished.error());
    return outdated;
}

} // namespace deskbell
