// In: a question about the database. Out: its answer, read on another thread.
#include "storage/readerthread.h"

#include "storage/storagefault.h"

#include <QThread>

namespace deskbell {

namespace {

constexpr milliseconds readerPatience{2000};

}

Result<void> ReadConnection::rows(const QString& sql, const QVariantList& values,
                                  const std::function<void(const SqliteQuery& row)>& each) const
{
    SqliteQuery select(m_connection, sql);
    if (select.error().code == 0 && select.run(values)) {
        while (select.next())
            each(select);
    }
    return select.error().code == 0 ? Result<void>() : failure(storageError(select.error(), m_path));
}

/// Lives on the thread; the connection is opened and used there, and closed once the thread has ended.
class ReaderThread::Worker : public QObject
{
public:
    explicit Worker(QString path) : m_path(std::move(path))
    {
        moveToThread(&m_thread);
        m_thread.start();
    }
    ~Worker() override
    {
        m_thread.quit(); // what is still queued is not wanted any more
        m_thread.wait();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    Result<ReadConnection> connection()
    {
        if (!m_connection)
            m_connection = std::make_unique<SqliteConnection>();
        if (!m_connection->isOpen() &&
            !m_connection->open(m_path, SqliteConnection::Access::ReadOnly, readerPatience))
            return failure(storageError(m_connection->error(), m_path));
        return ReadConnection(*m_connection, m_path);
    }

private:
    QString m_path;
    std::unique_ptr<SqliteConnection> m_connection;
    QThread m_thread;
};

ReaderThread::ReaderThread(QString path, QObject* parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(std::move(path)))
{}

ReaderThread::~ReaderThread() { m_worker.reset(); }

void ReaderThread::run(std::function<void(const Result<ReadConnection>&)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), work = std::move(work)] { work(worker->connection()); },
        Qt::QueuedConnection);
}

} // namespace deskbell
