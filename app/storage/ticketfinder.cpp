// In: a question about the recorded tickets. Out: the numbers of the rows that answer it, found on another
// thread.
#include "storage/ticketfinder.h"

#include "storage/readerthread.h"
#include "storage/seenticketrow.h"
#include "storage/ticketquerysql.h"

#include <atomic>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
Result<QList<T>> select(const ReadConnection& connection, const QString& sql, const QVariantList& values,
                        T (*take)(const SqliteQuery&))
{
    QList<T> rows;
    const Result<void> read =
        connection.rows(sql, values, [&rows, take](const SqliteQuery& row) { rows.append(take(row)); });
    return read ? Result<QList<T>>(std::move(rows)) : failure(read.error());
}

} // namespace

struct TicketFinder::Shared
{
    std::atomic<quint64> newest{0}; ///< number of the find() that is still wanted
};

TicketFinder::TicketFinder(QString path, QObject* parent)
    : QObject(parent),
      m_shared(std::make_shared<Shared>()),
      m_reader(std::make_unique<ReaderThread>(std::move(path)))
{}

TicketFinder::~TicketFinder()
{
    ++m_shared->newest;
    m_reader.reset();
}

void TicketFinder::find(const TicketQuery& query, QObject* context,
                        std::function<void(Result<QList<qint64>>)> done)
{
    const quint64 number = ++m_shared->newest;
    m_reader->ask<QList<qint64>>(
        [shared = m_shared, number, query](const ReadConnection& connection) -> Result<QList<qint64>> {
            if (shared->newest != number)
                return QList<qint64>();
            const TicketQuerySql sql = sqlOf(query);
            return select<qint64>(connection, sql.text, sql.values,
                                  [](const SqliteQuery& row) { return row.number(0); });
        },
        context,
        [shared = m_shared, number, done = std::move(done)](Result<QList<qint64>> rows) {
            if (shared->newest == number)
                done(std::move(rows));
        });
}

void TicketFinder::newest(int count, QObject* context, std::function<void(Result<QList<SeenTicket>>)> done)
{
    m_reader->ask<QList<SeenTicket>>(
        [count](const ReadConnection& connection) {
            return select<SeenTicket>(
                connection, seenColumns + u"ORDER BY t.first_seen DESC, t.created_at DESC LIMIT ?"_s, {count},
                [](const SqliteQuery& row) { return seenTicketFrom(row); });
        },
        context, std::move(done));
}

void TicketFinder::rang(const QDateTime& since, QObject* context,
                        std::function<void(Result<QList<RangTicket>>)> done)
{
    m_reader->ask<QList<RangTicket>>(
        [since](const ReadConnection& connection) {
            return select<RangTicket>(
                connection,
                u"SELECT source, first_seen FROM ticket WHERE first_seen >= ? AND arrival IN ('new', 'moved')"
                " ORDER BY first_seen"_s,
                {since.toMSecsSinceEpoch()}, [](const SqliteQuery& row) {
                    return RangTicket{row.text(0), row.time(1)};
                });
        },
        context, std::move(done));
}

} // namespace deskbell
