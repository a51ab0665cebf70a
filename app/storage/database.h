#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace deskbell {

class Clock;

/// deskbell.db: one SQLite file, WAL, synchronous=FULL, 0600. One connection, used from the thread that
/// opened it. The schema is the numbered steps in resources/sql, each run in one transaction with its version
/// bump.
class Database
{
public:
    enum class Condition
    {
        Ready,
        Rebuilt, ///< the file was damaged: set aside under setAside(), a new one begun; sources take a new
                 ///< baseline
    };

    /// Refuses politely: a file newer than the program, one that cannot be opened or written, a lock held too
    /// long. Before a step on an existing file a copy is made beside it.
    static Result<std::unique_ptr<Database>> open(const QString& path, const Clock& clock);
    ~Database();

    Condition condition() const { return m_condition; }
    QString setAside() const { return m_setAside; }
    QSqlDatabase connection() const;
    const Clock& clock() const { return m_clock; }

private:
    Database(QString connectionName, const Clock& clock)
        : m_connectionName(std::move(connectionName)), m_clock(clock)
    {}

    QString m_connectionName;
    const Clock& m_clock;
    Condition m_condition = Condition::Ready;
    QString m_setAside;
};

/// BEGIN IMMEDIATE at construction; rolls back in the destructor unless commit() succeeded, so an early
/// return is safe.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Whether BEGIN worked; without it nothing may be written.
    Result<void> begun() const;
    Result<void> commit();

private:
    Database& m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace deskbell
