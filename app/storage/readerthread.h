#pragma once

#include "base/result.h"
#include "storage/sqlite.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>

#include <functional>
#include <memory>

namespace deskbell {

/// A read-only connection, on the thread that a ReaderThread gives it.
class ReadConnection
{
public:
    ReadConnection(SqliteConnection& connection, QString path)
        : m_connection(connection), m_path(std::move(path))
    {}
    /// Binds `values` to the `?`s in order, and shows each row.
    Result<void> rows(const QString& sql, const QVariantList& values,
                      const std::function<void(const SqliteQuery& row)>& each) const;

private:
    SqliteConnection& m_connection;
    QString m_path;
};

/// Answers questions that may take long without holding up the thread that asks: a thread and a read-only
/// connection of its own, one question after another.
class ReaderThread : public QObject
{
    Q_OBJECT
public:
    /// `path` of a database that this process has open. Opened at the first question.
    explicit ReaderThread(QString path, QObject* parent = nullptr);
    /// Waits for the question under way.
    ~ReaderThread() override;

    /// `read` runs on the thread, `done` here. Destroying `context` cancels: then `done` is not called.
    template <typename T>
    void ask(std::function<Result<T>(const ReadConnection&)> read, QObject* context,
             std::function<void(Result<T>)> done)
    {
        run([this, read = std::move(read), context = QPointer<QObject>(context),
             done = std::move(done)](const Result<ReadConnection>& connection) {
            Result<T> answer = connection ? read(*connection) : Result<T>(failure(connection.error()));
            // `this` outlives its thread, and its queued calls die with it.
            QMetaObject::invokeMethod(
                this,
                [context, done, answer = std::move(answer)]() mutable {
                    if (context)
                        done(std::move(answer));
                },
                Qt::QueuedConnection);
        });
    }

private:
    class Worker;
    void run(std::function<void(const Result<ReadConnection>&)> work);

    std::unique_ptr<Worker> m_worker;
};

} // namespace deskbell
