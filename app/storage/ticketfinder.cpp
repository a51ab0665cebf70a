// In: a question about the recorded tickets. Out: the numbers of the rows that answer it, found on another
// thread.
#include "storage/ticketfinder.h"

#include "storage/seenticketrow.h"
#include "storage/storagefault.h"
#include "storage/ticketquerysql.h"

#include <QJsonDocument>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <atomic>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// The row of a query as seenTicketFrom() reads it.
struct QueryRow
{
    const QSqlQuery& query;

    QString text(int index) const { return query.value(index).toString(); }
    qint64 number(int index) const { return query.value(index).toLongLong(); }
    QDateTime time(int index) const
    {
        const QVariant value = query.value(index);
        return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
    }
    QJsonObject object(int index) const { return QJsonDocument::fromJson(text(index).toUtf8()).object(); }
};

} // namespace

struct TicketFinder::Shared
{
    std::atomic<quint64> newest{0}; ///< number of the find() that is still wanted
};

/// Lives on the thread, and owns the connection there.
class TicketFinder::Worker : public QObject
{
public:
    explicit Worker(QString path) : m_path(std::move(path))
    {
        moveToThread(&m_thread);
        m_thread.start();
    }
    ~Worker() override
    {
        QMetaObject::invokeMethod(
            this, [this] { close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    template <typename T>
    Result<QList<T>> select(const QString& sql, const QVariantList& values, T (*take)(const QueryRow&))
    {
        if (!open())
            return failure(storageError(QSqlDatabase::database(m_name, false).lastError(), m_path));
        QSqlQuery select(QSqlDatabase::database(m_name, false));
        select.setForwardOnly(true);
        if (!select.prepare(sql))
            return failure(storageError(select.lastError(), m_path));
        for (int i = 0; i < values.size(); ++i)
            select.bindValue(i, values.at(i));
        if (!select.exec())
            return failure(storageError(select.lastError(), m_path));
        QList<T> rows;
        while (select.next())
            rows.append(take(QueryRow{select}));
        return rows;
    }

private:
    bool open()
    {
        if (!m_name.isEmpty())
            return true;
        const QString name = u"deskbell-finder-"_s + QUuid::createUuid().toString(QUuid::Id128);
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(m_path);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
        m_name = name;
        return connection.open();
    }
    void close()
    {
        if (!m_name.isEmpty())
            QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
    }

    QString m_path;
    QString m_name;
    QThread m_thread;
};

TicketFinder::TicketFinder(QString path, QObject* parent)
    : QObject(parent),
      m_shared(std::make_shared<Shared>()),
      m_worker(std::make_unique<Worker>(std::move(path)))
{}

TicketFinder::~TicketFinder()
{
    ++m_shared->newest;
    m_worker.reset();
}

void TicketFinder::find(const TicketQuery& query, QObject* context,
                        std::function<void(Result<QList<qint64>>)> done)
{
    const quint64 number = ++m_shared->newest;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, shared = m_shared, worker = m_worker.get(), number, query,
         context = QPointer<QObject>(context), done = std::move(done)]() mutable {
            if (shared->newest != number)
                return;
            const TicketQuerySql sql = sqlOf(query);
            Result<QList<qint64>> rows = worker->select<qint64>(
                sql.text, sql.values, [](const QueryRow& row) { return row.number(0); });
            // `this` outlives the worker, and its queued calls die with it.
            QMetaObject::invokeMethod(
                this,
                [shared, number, context, done = std::move(done), rows = std::move(rows)]() mutable {
                    if (shared->newest == number && context)
                        done(std::move(rows));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

template <typename T>
void TicketFinder::read(std::function<Result<T>()> work, QObject* context,
                        std::function<void(Result<T>)> done)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, work = std::move(work), context = QPointer<QObject>(context),
         done = std::move(done)]() mutable {
            Result<T> found = work();
            QMetaObject::invokeMethod(
                this,
                [context, done = std::move(done), found = std::move(found)]() mutable {
                    if (context)
                        done(std::move(found));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void TicketFinder::newest(int count, QObject* context, std::function<void(Result<QList<SeenTicket>>)> done)
{
    read<QList<SeenTicket>>(
        [worker = m_worker.get(), count] {
            return worker->select<SeenTicket>(
                seenColumns + u"ORDER BY t.first_seen DESC, t.created_at DESC LIMIT ?"_s, {count},
                [](const QueryRow& row) { return seenTicketFrom(row); });
        },
        context, std::move(done));
}

void TicketFinder::rang(const QDateTime& since, QObject* context,
                        std::function<void(Result<QList<RangTicket>>)> done)
{
    read<QList<RangTicket>>(
        [worker = m_worker.get(), since] {
            return worker->select<RangTicket>(
                u"SELECT source, first_seen FROM ticket WHERE first_seen >= ? AND arrival IN ('new', 'moved')"
                " ORDER BY first_seen"_s,
                {since.toMSecsSinceEpoch()}, [](const QueryRow& row) {
                    return RangTicket{row.text(0), row.time(1)};
                });
        },
        context, std::move(done));
}

} // namespace deskbell
