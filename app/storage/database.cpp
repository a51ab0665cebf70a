#include "storage/database.h"

#include "base/processlock.h"

#include "base/clock.h"
#include "storage/databasefile.h"
#include "storage/migration.h"
#include "storage/statement.h"
#include "storage/storagefault.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Database)
};

constexpr milliseconds lockPatience{5000};
/// 1,000, as SQLite has it, take longer to copy than half a frame.
constexpr int mostLogPages = 400;

Failure<Error> tooNew(const QString& path, int found, int newest)
{
    return failure(
        //: %1 and %2 are version numbers of the file's format
        DatabaseText::tr("The database is of version %1; this Deskbell knows versions up to %2. "
                         "It was written by a newer Deskbell and was left as it is.")
            .arg(found)
            .arg(newest),
        path, DatabaseText::tr("Install the newer Deskbell, or move the file away to begin anew."));
}

} // namespace

Database::Database(const QString& path, const Clock& clock) : m_path(path), m_clock(clock) {}

Database::~Database()
{
    // Closing waits for the log only where no other program has the file open.
    if (m_waitFailed || (m_catchUp && m_catchUp->isActive() && !m_connection.waitForLog()))
        m_connection.rewriteLog();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const Clock& clock,
                                                 const QString& stepsFolder, WhenDamaged whenDamaged)
{
    const Result<QList<SqlStep>> steps = readSteps(stepsFolder);
    if (!steps)
        return failure(steps.error());
    DatabaseFile file(path);
    Result<DatabaseFile::Content> content = file.look();
    if (!content)
        return failure(content.error());
    // Two programs that begin, or set aside, the same file at one time would each take the other's new file
    // for the old one; and SQLite's own switch to WAL does not wait for a lock.
    ProcessLock opening(path + ".opening"_L1);
    if (!opening.tryLock(lockPatience)) {
        return failure(DatabaseText::tr("The database is being opened by another program."), path,
                       DatabaseText::tr("Close whatever else has the file open, then start again."));
    }
    content = file.look();
    if (!content)
        return failure(content.error());
    // Asked of the bare head first: SQLite would move the -wal into the file merely by closing it.
    if (file.version() > steps->size())
        return tooNew(path, file.version(), int(steps->size()));
    QString aside;
    if (*content == DatabaseFile::Content::Database) {
        const Result<void> made = file.makePrivate();
        if (!made)
            return failure(made.error());
        // Twice: one read that failed looks like damage (SQLITE_IOERR_CORRUPTFS becomes SQLITE_CORRUPT), and
        // a sound file would be given up for it. The second look reads every page, by the mark of the first.
        for (int look = 0; look < 2; ++look) {
            std::unique_ptr<Database> database(new Database(path, clock));
            const Result<void> connected = database->connect(*steps);
            if (connected)
                return database;
            if (!database->damaged())
                return failure(connected.error());
        }
    }
    if (*content != DatabaseFile::Content::Nothing) {
        if (whenDamaged == WhenDamaged::Refuse)
            return failure(
                DatabaseText::tr("The database is damaged."), path,
                DatabaseText::tr("Start Deskbell again: it sets the file aside and begins a new one."));
        const Result<QString> renamed = file.setAside(clock.now());
        if (!renamed)
            return failure(renamed.error());
        aside = *renamed;
    }
    const Result<void> begun = begin(path, clock, *steps);
    if (!begun)
        return failure(begun.error());
    std::unique_ptr<Database> database(new Database(path, clock));
    if (!aside.isEmpty())
        database->m_condition = Condition::Rebuilt;
    database->m_setAside = aside;
    const Result<void> connected = database->connect(*steps);
    if (!connected)
        return failure(connected.error());
    return database;
}

/// Under another name until it is whole: a start that is killed leaves no file that looks like a damaged one,
/// and an empty file is no start that was killed. (Its name is safe with the first commit: SQLite waits for
/// the folder when it makes a -wal.)
Result<void> Database::begin(const QString& path, const Clock& clock, const QList<SqlStep>& steps)
{
    const DatabaseFile unfinished(path + ".new"_L1);
    unfinished.remove();
    DatabaseFile(path).remove(); // a -wal of a file that is gone would be taken for the new one's
    const Result<void> made = unfinished.makePrivate();
    if (!made)
        return made;
    {
        Database database(path + ".new"_L1, clock);
        const Result<void> connected = database.connect(steps);
        if (!connected)
            return connected;
    }
    return unfinished.moveTo(path);
}

Result<void> Database::connect(const QList<SqlStep>& steps)
{
    if (!m_connection.open(m_path, SqliteConnection::Access::ReadWrite, lockPatience))
        return failure(storageError(m_connection.error(), m_path));

    const Result<void> known = checkVersion(int(steps.size()));
    if (!known)
        return known;
    for (const QString& pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        const Result<void> set = runOnce(*this, pragma);
        if (!set)
            return set;
    }
    m_connection.onLongLog(mostLogPages, [this] {
        if (!m_waitFailed && !m_connection.copyLog()) // a log that has a hole must not get into the file
            noteFailedWait();
    });
    // What the mark asks for comes before any step: a damaged file must not be changed.
    const DatabaseFile file(m_path);
    if (file.isSuspect()) {
        const Result<QVariant> verdict = firstValue(*this, u"PRAGMA quick_check(1)"_s);
        if (!verdict)
            return failure(verdict.error());
        if (verdict->toString() != "ok"_L1) {
            noteDamage();
            return failure(DatabaseText::tr("The database is damaged."), m_path);
        }
        file.clearSuspect();
    }
    const Result<void> migrated = migrate(*this, steps);
    if (!migrated)
        return migrated;
    const Result<void> content = checkContent();
    // A run that was killed may have written what it had not waited for. It counts from here on, so it must
    // outlive a power cut.
    if (content)
        catchUp();
    return content;
}

Result<void> Database::checkVersion(int newest)
{
    const Result<QVariant> version = firstValue(*this, u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    if (version->toInt() > newest)
        return tooNew(m_path, version->toInt(), newest);
    const Result<QVariant> tables = firstValue(*this, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return failure(tables.error());
    // The first step and its version are one transaction, so this cannot be a step of ours half done.
    if (version->toInt() <= 0 && tables->toInt() > 0) {
        return failure(DatabaseText::tr("The file is a database of another program and was left as it is."),
                       m_path, DatabaseText::tr("Move it away; Deskbell then begins a new database."));
    }
    return {};
}

Result<void> Database::checkContent()
{
    // A search table has no ends to look at without reading all of it; what it is made of is looked at.
    SqliteQuery select(m_connection, u"SELECT name FROM sqlite_schema WHERE type = 'table'"
                                     " AND sql NOT LIKE 'CREATE VIRTUAL%'"_s);
    QStringList tables;
    if (select.error().code == 0 && select.run()) {
        while (select.next())
            tables.append(select.text(0));
    }
    if (select.error().code != 0)
        return failed(select);
    for (const QString& table : std::as_const(tables)) {
        for (const QString& order : {u"ASC"_s, u"DESC"_s}) {
            const Result<QVariant> row =
                firstValue(*this, u"SELECT * FROM %1 ORDER BY 1 %2 LIMIT 1"_s.arg(table, order));
            if (!row)
                return failure(row.error());
        }
    }
    return {};
}

QDateTime Database::now() const { return inTransaction() ? m_transactionBegan : m_clock.now(); }

SqliteQuery& Database::prepared(const QString& sql)
{
    const auto [entry, isNew] = m_prepared.try_emplace(sql, m_connection, sql);
    // After an error it is prepared anew, so that neither a stale error nor a stale schema stays with it.
    if (!isNew && entry->second.error().code != 0)
        entry->second.prepare(sql);
    return entry->second;
}

Result<void> Database::failed(const SqliteQuery& query)
{
    if (storageFault(query.error()) == StorageFault::Damaged)
        noteDamage();
    // SQLite forgets the commit whose wait failed, but what was written before it may be lost as well.
    if (query.error().code == SQLITE_IOERR_FSYNC)
        noteFailedWait();
    return failure(storageError(query.error(), m_path));
}

void Database::noteDamage()
{
    if (m_damaged)
        return;
    m_damaged = true;
    DatabaseFile(m_path).markSuspect();
}

} // namespace deskbell
