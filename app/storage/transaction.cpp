#include "storage/database.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace deskbell {

Transaction::Transaction(Database& database, Durability durability) : m_database(database)
{
    if (m_database.inTransaction()) {
        // A mistake in the program, not of the user: said in the same way so that nothing is written half.
        m_begun = failure(u"A transaction is open already."_s, m_database.path());
        return;
    }
    m_begun = m_database.chooseDurability(durability);
    if (!m_begun)
        return;
    // IMMEDIATE: a deferred transaction that has read fails at its first write, at once and whatever the busy
    // time-out, when somebody else committed in between (SQLITE_BUSY_SNAPSHOT).
    m_database.m_transactionBegan = m_database.now();
    m_begun = Statement(m_database, u"BEGIN IMMEDIATE"_s).run();
    m_open = m_begun.ok();
    if (!m_open)
        m_database.m_transactionBegan = {};
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // SQLite may have rolled back by itself (disk full), then this has nothing to do; either way it is over.
    const Result<void> rolledBack = Statement(m_database, u"ROLLBACK"_s).run();
    Q_UNUSED(rolledBack)
    m_database.m_transactionBegan = {};
    m_database.transactionOver(false);
}

Result<void> Transaction::begun() const { return m_begun; }

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    if (!m_open)
        return failure(u"The transaction is over already."_s, m_database.path());
    Result<void> committed = Statement(m_database, u"COMMIT"_s).run();
    if (committed) {
        m_open = false;
        m_database.m_transactionBegan = {};
        m_database.transactionOver(true);
    }
    return committed;
}

} // namespace deskbell
