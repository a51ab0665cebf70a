#pragma once

#include "base/result.h"
#include "storage/durability.h"
#include "storage/sqlite.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <unordered_map>

namespace deskbell {

class Alarm;
class Clock;
struct SqlStep;

/// deskbell.db: one SQLite file, WAL, synchronous=FULL (save Durability::Soon), 0600. One connection, used
/// from the thread that opened it. In one process nobody else opens or reads the file, not as plain bytes
/// either: closing it would drop SQLite's POSIX locks (https://www.sqlite.org/howtocorrupt.html, 2.2). The
/// schema is the numbered steps in resources/sql, each run in one transaction with its version bump.
class Database
{
public:
    enum class Condition
    {
        Ready,
        Rebuilt, ///< the file was damaged: set aside under setAside(), a new one begun; sources take a new
                 ///< baseline
    };

    enum class WhenDamaged
    {
        SetAside,
        Refuse ///< another program may be at work on it
    };

    /// Refuses politely: a file newer than the program, one of another program, one that cannot be opened or
    /// written, a lock held too long. Before a step on an existing file a copy is made beside it. A new file
    /// appears under its name only when it is whole.
    ///
    /// Damage: a check of every page takes seconds on a big file, so a start reads only the head, the schema
    /// and both ends of every table. Damage that a later statement meets is that statement's error, sets
    /// damaged(), and leaves a mark beside the file; the next open() then checks every page and sets the file
    /// aside if it is damaged indeed.
    static Result<std::unique_ptr<Database>> open(const QString& path, const Clock& clock,
                                                  const QString& stepsFolder = QStringLiteral(":/sql"),
                                                  WhenDamaged whenDamaged = WhenDamaged::SetAside);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Condition condition() const { return m_condition; }
    QString setAside() const { return m_setAside; }
    QString path() const { return m_path; }
    /// A statement met a damaged page since open(): tell the user to start again.
    bool damaged() const { return m_damaged; }

    /// For runOnce().
    SqliteConnection& connection() { return m_connection; }
    const Clock& clock() const { return m_clock; }
    /// The clock's now; inside a Transaction the time at which that began, so that the rows of one intake
    /// carry one time.
    QDateTime now() const;
    bool inTransaction() const { return m_transactionBegan.isValid(); }

    /// For Statement: the prepared form of `sql`, kept until the database closes.
    SqliteQuery& prepared(const QString& sql);
    /// For Statement: before a write outside a Transaction, which is Durability::Now. An error: it would not
    /// be.
    Result<void> waitForDisk() { return chooseDurability(Durability::Now); }
    /// The error of a query that failed, for people; takes note of damage.
    Result<void> failed(const SqliteQuery& query);

private:
    friend class Transaction;

    Database(const QString& path, const Clock& clock);
    static Result<void> begin(const QString& path, const Clock& clock, const QList<SqlStep>& steps);
    Result<void> connect(const QList<SqlStep>& steps);
    Result<void> checkVersion(int newest);
    Result<void> checkContent();
    void noteDamage();
    // Before a commit, and after a Transaction is over.
    Result<void> chooseDurability(Durability durability);
    void transactionOver(bool committed);
    void catchUp();
    Result<void> makeUpForWait();
    void noteFailedWait();
    void catchUpIn(std::chrono::milliseconds delay);

    QString m_path;
    const Clock& m_clock;
    SqliteConnection m_connection;
    Condition m_condition = Condition::Ready;
    QString m_setAside;
    bool m_damaged = false;
    QDateTime m_transactionBegan;
    std::chrono::milliseconds m_onDisk{}; ///< on the steady clock: the last commit that waited for the disk
    bool m_waitsForDisk = true;           ///< the next commit does
    bool m_catchesUp = false;             ///< if it does not, the alarm sees to that
    bool m_waitFailed = false;            ///< and is not made up for
    std::unique_ptr<Alarm> m_catchUp;     ///< for commits that did not wait
    std::unordered_map<QString, SqliteQuery> m_prepared; // after m_connection: it outlives them
};

/// BEGIN IMMEDIATE at construction; rolls back in the destructor unless commit() succeeded, so an early
/// return is safe. They do not nest: one inside another is not begun().
class Transaction
{
public:
    explicit Transaction(Database& database, Durability durability = Durability::Now);
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
