// In: polls as they end. Out: rows of `poll`, some dozens at a time, none older than about a day.
#include "storage/polllog.h"

#include "storage/database.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr int batch = 50;
constexpr int mostUnwritten = 1000; // when the file cannot be written
constexpr milliseconds longestUnwritten = std::chrono::minutes(10);
constexpr milliseconds pruneEvery = std::chrono::hours(1);
constexpr qint64 keptHours = 25; // a plot of the last day begins at a full hour

} // namespace

PollLog::~PollLog()
{
    const Result<void> written = flush();
    Q_UNUSED(written) // nobody is left to be told, and a picture misses a few points
}

void PollLog::add(const PollRecord& record)
{
    m_unwritten.append(record);
    if (m_unwritten.size() > mostUnwritten)
        m_unwritten.removeFirst();
    const milliseconds waits(m_unwritten.first().at.msecsTo(record.at));
    if (m_unwritten.size() % batch != 0 && waits < longestUnwritten)
        return;
    const Result<void> written = flush();
    Q_UNUSED(written) // tried again with a later poll
}

Result<void> PollLog::flush()
{
    if (m_unwritten.isEmpty() || m_database.inTransaction())
        return {};
    Transaction transaction(m_database, Durability::Eventually);
    if (!transaction.begun())
        return transaction.begun();
    if (const Result<void> written = write(); !written)
        return written;
    if (const Result<void> pruned = prune(); !pruned)
        return pruned;
    Result<void> done = transaction.commit();
    if (done)
        m_unwritten.clear();
    return done;
}

Result<void> PollLog::write()
{
    Statement insert(m_database, u"INSERT INTO poll (at, source, sight, latency, interval, unchanged,"
                                 " not_modified, rang) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const PollRecord& record : std::as_const(m_unwritten)) {
        const Result<void> done = insert.run({column(record.at), column(record.source), column(record.sight),
                                              qint64(record.latency.count()), qint64(record.interval.count()),
                                              int(record.unchanged), int(record.notModified), record.rang});
        if (!done)
            return done;
    }
    return {};
}

Result<void> PollLog::prune()
{
    const milliseconds now = m_database.clock().steady();
    if (m_pruned.count() != 0 && now - m_pruned < pruneEvery)
        return {};
    m_pruned = std::max(now, milliseconds(1));
    Statement old(m_database,
                  u"DELETE FROM poll WHERE row IN (SELECT row FROM poll WHERE at < ? LIMIT 2000)"_s);
    if (const Result<void> done = old.run({column(m_database.now().addSecs(-keptHours * 3600))}); !done)
        return done;
    Statement many(m_database, u"DELETE FROM poll WHERE row <= (SELECT max(row) FROM poll) - ?"_s);
    return many.run({mostRecords});
}

} // namespace deskbell
