// In: a question about the database. Out: its answer, read on another thread.
#include "storage/readerthread.h"

#include "storage/storagefault.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace deskbell {

Result<void> ReadConnection::rows(const QString& sql, const QVariantList& values,
                                  const std::function<void(const QSqlQuery& row)>& each) const
{
    QSqlQuery select(QSqlDatabase::database(m_name, false));
    select.setForwardOnly(true);
    if (!select.prepare(sql))
        return failure(storageError(select.lastError(), m_path));
    for (int i = 0; i < values.size(); ++i)
        select.bindValue(i, values.at(i));
    if (!select.exec())
        return failure(storageError(select.lastError(), m_path));
    while (select.next())
        each(select);
    if (select.lastError().isValid())
        return failure(storageError(select.lastError(), m_path));
    return {};
}

/// Lives on the thread, and owns the connection there.
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
        QMetaObject::invokeMethod(
            this, [this] { close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    Result<ReadConnection> connection()
    {
        if (m_name.isEmpty()) {
            m_name = u"deskbell-reader-"_s + QUuid::createUuid().toString(QUuid::Id128);
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
            connection.setDatabaseName(m_path);
            connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
        }
        QSqlDatabase connection = QSqlDatabase::database(m_name, false);
        if (!connection.isOpen() && !connection.open())
            return failure(storageError(connection.lastError(), m_path));
        return ReadConnection(m_name, m_path);
    }

private:
    void close()
    {
        if (!m_name.isEmpty())
            QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
    }

    QString m_path;
    QString m_name;
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
