// In: tickets as the desk lists them now. Out: which are recorded; those that differ are brought up to date.
#include "storage/database.h"
#include "storage/statement.h"
#include "storage/ticketstore.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// How what is recorded differs from what is listed.
enum class Change
{
    None,
    Progress, ///< in columns that no index holds
    Words     ///< in what is searched for, or in the queue
};

Change changeOf(const Ticket& ticket, const Statement& row)
{
    if (row.text(1) != ticket.queue || row.text(2) != ticket.subject || row.text(3) != ticket.assignee)
        return Change::Words;
    return row.text(4) != ticket.status || row.text(5) != ticket.priority ? Change::Progress : Change::None;
}

} // namespace

Result<QSet<QString>> TicketStore::refresh(const QList<Ticket>& tickets)
{
    std::optional<Transaction> transaction;
    if (!m_database.inTransaction()) {
        transaction.emplace(m_database);
        if (!transaction->begun())
            return failure(transaction->begun().error());
    }
    QSet<QString> recorded;
    for (const Ticket& ticket : tickets) {
        const Result<bool> isThere = refreshOne(ticket);
        if (!isThere)
            return failure(isThere.error());
        if (*isThere)
            recorded.insert(ticket.id);
    }
    if (const Result<void> committed = transaction ? transaction->commit() : Result<void>(); !committed)
        return failure(committed.error());
    return recorded;
}

/// False: it is not recorded.
Result<bool> TicketStore::refreshOne(const Ticket& ticket)
{
    Statement select(m_database, u"SELECT row, queue, subject, assignee, status, priority FROM ticket"
                                 " WHERE source = ? AND id = ?"_s);
    if (const Result<void> run = select.run({column(ticket.source), column(ticket.id)}); !run)
        return failure(run.error());
    const bool isThere = select.next();
    if (const Result<void> finished = select.finished(); !finished)
        return failure(finished.error());
    const Change change = isThere ? changeOf(ticket, select) : Change::None;
    if (change == Change::None)
        return isThere;
    QVariantList values{column(ticket.status), column(ticket.priority), column(ticket.updatedAt),
                        column(m_database.now())};
    // Naming a column in SET writes its index and fires its triggers, whether its value differs or not.
    QString more;
    if (change == Change::Words) {
        more = u", queue = ?, subject = ?, assignee = ?"_s;
        values << column(ticket.queue) << column(ticket.subject) << column(ticket.assignee);
    }
    Statement update(m_database,
                     u"UPDATE ticket SET status = ?, priority = ?, updated_at = coalesce(?, updated_at),"
                     " last_listed = ?%1 WHERE row = ?"_s.arg(more));
    if (const Result<void> updated = update.run(values << select.number(0)); !updated)
        return failure(updated.error());
    return true;
}

} // namespace deskbell
