#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVariant>

#include <functional>

struct sqlite3;
struct sqlite3_file;
struct sqlite3_stmt;

namespace deskbell {

/// What SQLite answered.
struct SqliteError
{
    int code = 0; ///< extended result code, https://www.sqlite.org/rescode.html; 0: no error
    QString text; ///< in English
};

/// A connection to one file, for one thread at a time; closes itself. No query may outlive it.
class SqliteConnection
{
public:
    enum class Access
    {
        ReadWrite, ///< makes the file if need be
        ReadOnly,
    };

    SqliteConnection() = default;
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    /// False: see error(). `lockPatience`: so long a statement waits for another connection's lock.
    bool open(const QString& path, Access access, milliseconds lockPatience);
    void setLockPatience(milliseconds patience);
    bool isOpen() const { return m_handle; }
    /// Of the last call that failed.
    SqliteError error() const;
    /// Forgets the pages that it keeps in memory; the next statements read what they need again.
    void releaseMemory();
    /// What stands in the write-ahead log is on the disk when this returns true. Takes no lock and copies
    /// nothing, so neither readers nor writers are in its way.
    bool waitForLog();
    /// The same after a wait that failed: the system may have let go of what it could not write, and say
    /// nothing of it when it is asked again. So all of the log is written anew. False: another program is
    /// writing, or the disk failed again. Not within a transaction.
    bool rewriteLog();
    /// Copies from the log into the file what no reader stands in the way of. False: a wait for the disk
    /// failed.
    bool copyLog();
    /// Called after each commit that leaves so many pages in the log, or more. SQLite copies no log by itself
    /// then: it tells nobody when the waits for the disk before and after that fail.
    void onLongLog(int pages, std::function<void()> call);

private:
    friend class SqliteQuery;
    void close();
    sqlite3_file* log() const;
    static int logGrew(void* connection, sqlite3* handle, const char* name, int pages);

    sqlite3* m_handle = nullptr;
    int m_lockPatience = 0; ///< ms
    int m_longLog = 0;      ///< pages
    std::function<void()> m_logIsLong;
    SqliteError m_openError;
};

/// A prepared statement. Times are milliseconds since 1970 UTC, objects are JSON.
class SqliteQuery
{
public:
    SqliteQuery(SqliteConnection& connection, const QString& sql);
    ~SqliteQuery();
    SqliteQuery(const SqliteQuery&) = delete;
    SqliteQuery& operator=(const SqliteQuery&) = delete;

    /// Again, as after an error; statements in use keep the object.
    void prepare(const QString& sql);
    /// Of preparing, or of the last run and its rows; code 0: none.
    const SqliteError& error() const { return m_error; }
    bool hasRows() const; ///< whether it is of the kind that answers with rows
    /// Binds `values` to the `?`s in order and runs; next() then walks the rows. An invalid value, and a null
    /// text, is NULL.
    bool run(const QVariantList& values = {});
    /// False at the end of the rows and after an error.
    bool next();
    /// Lets go of what it has locked.
    void finish();

    // Of the row that next() went to.
    bool isNull(int index) const;
    QString text(int index) const;
    qint64 number(int index) const;
    QDateTime time(int index) const; ///< invalid for NULL
    QJsonObject object(int index) const;
    QVariant value(int index) const;

    // Of the last run of any query of the connection.
    int rowsChanged() const;
    qint64 insertedRow() const;

private:
    bool bind(int index, const QVariant& value);
    bool step();
    bool fail();

    SqliteConnection& m_connection;
    sqlite3_stmt* m_statement = nullptr;
    SqliteError m_error;
    QVariantList m_bound;    ///< the statement points into their texts
    bool m_rowWaits = false; ///< run() has stepped to the first row already
};

} // namespace deskbell
