// In: SQL and values. Out: rows, or SQLite's own error. The one place that calls SQLite.
#include "storage/sqlite.h"

#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QString textOf(const void* utf16, int bytes)
{
    return QString(static_cast<const QChar*>(utf16), bytes / int(sizeof(QChar)));
}

bool isNullText(const QVariant& value)
{
    return value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
}

} // namespace

SqliteConnection::~SqliteConnection() { close(); }

bool SqliteConnection::open(const QString& path, Access access, milliseconds lockPatience)
{
    close();
    const int flags =
        access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        m_openError = {m_handle ? sqlite3_extended_errcode(m_handle) : code,
                       QString::fromUtf8(sqlite3_errstr(code))};
        close();
        return false;
    }
    sqlite3_extended_result_codes(m_handle, 1);
    setLockPatience(lockPatience);
    return true;
}

void SqliteConnection::setLockPatience(milliseconds patience)
{
    m_lockPatience = int(patience.count());
    sqlite3_busy_timeout(m_handle, m_lockPatience);
}

SqliteError SqliteConnection::error() const
{
    if (!m_handle)
        return m_openError;
    return {sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

void SqliteConnection::releaseMemory() { sqlite3_db_release_memory(m_handle); }

/// Null where there is none yet. https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html,
/// SQLITE_FCNTL_JOURNAL_POINTER: with a write-ahead log, that is its file.
sqlite3_file* SqliteConnection::log() const
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_handle, nullptr, SQLITE_FCNTL_JOURNAL_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

bool SqliteConnection::waitForLog()
{
    sqlite3_file* file = log();
    return !file || file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) == SQLITE_OK;
}

bool SqliteConnection::rewriteLog()
{
    sqlite3_file* file = log();
    if (!file)
        return true;
    sqlite3_busy_timeout(m_handle, 0);
    const bool isAlone = sqlite3_exec(m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_busy_timeout(m_handle, m_lockPatience);
    if (!isAlone)
        return false;
    sqlite3_int64 size = 0;
    int code = file->pMethods->xFileSize(file, &size);
    QByteArray block(64 * 1024, Qt::Uninitialized);
    for (sqlite3_int64 at = 0; code == SQLITE_OK && at < size; at += block.size()) {
        const int amount = int(std::min<sqlite3_int64>(block.size(), size - at));
        code = file->pMethods->xRead(file, block.data(), amount, at);
        if (code == SQLITE_OK)
            code = file->pMethods->xWrite(file, block.constData(), amount, at);
    }
    sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    return code == SQLITE_OK && waitForLog();
}

bool SqliteConnection::copyLog()
{
    return sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr) !=
           SQLITE_IOERR_FSYNC;
}

void SqliteConnection::onLongLog(int pages, std::function<void()> call)
{
    m_longLog = pages;
    m_logIsLong = std::move(call);
    sqlite3_wal_hook(m_handle, logGrew, this);
}

int SqliteConnection::logGrew(void* connection, sqlite3*, const char*, int pages)
{
    const auto* self = static_cast<const SqliteConnection*>(connection);
    if (pages >= self->m_longLog)
        self->m_logIsLong();
    return SQLITE_OK; // the commit is done
}

void SqliteConnection::close() { sqlite3_close_v2(std::exchange(m_handle, nullptr)); }

SqliteQuery::SqliteQuery(SqliteConnection& connection, const QString& sql) : m_connection(connection)
{
    prepare(sql);
}

void SqliteQuery::prepare(const QString& sql)
{
    finish();
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_error = {};
    // Kept for long: https://www.sqlite.org/c3ref/c_prepare_normalize.html
    const int code =
        sqlite3_prepare16_v3(m_connection.m_handle, sql.utf16(), int(sql.size() * qsizetype(sizeof(QChar))),
                             SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        fail();
}

SqliteQuery::~SqliteQuery() { sqlite3_finalize(m_statement); }

bool SqliteQuery::hasRows() const { return sqlite3_column_count(m_statement) > 0; }

bool SqliteQuery::run(const QVariantList& values)
{
    if (!m_statement)
        return false;
    finish();
    m_error = {};
    m_bound = values;
    for (qsizetype i = 0; i < m_bound.size(); ++i) {
        if (!bind(int(i) + 1, m_bound.at(i)))
            return fail();
    }
    m_rowWaits = step();
    return m_error.code == SQLITE_OK;
}

bool SqliteQuery::next()
{
    if (m_error.code != SQLITE_OK || !sqlite3_stmt_busy(m_statement))
        return false;
    return std::exchange(m_rowWaits, false) || step();
}

void SqliteQuery::finish()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound.clear();
    m_rowWaits = false;
}

bool SqliteQuery::isNull(int index) const { return sqlite3_column_type(m_statement, index) == SQLITE_NULL; }

QString SqliteQuery::text(int index) const
{
    const void* text = sqlite3_column_text16(m_statement, index);
    return textOf(text, sqlite3_column_bytes16(m_statement, index));
}

qint64 SqliteQuery::number(int index) const { return sqlite3_column_int64(m_statement, index); }

QDateTime SqliteQuery::time(int index) const
{
    return isNull(index) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(index), Qt::UTC);
}

QJsonObject SqliteQuery::object(int index) const
{
    const QString json = text(index);
    return json == "{}"_L1 ? QJsonObject() : QJsonDocument::fromJson(json.toUtf8()).object();
}

QVariant SqliteQuery::value(int index) const
{
    switch (sqlite3_column_type(m_statement, index)) {
    case SQLITE_INTEGER:
        return number(index);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, index);
    case SQLITE_NULL:
        return {};
    }
    return text(index);
}

int SqliteQuery::rowsChanged() const { return sqlite3_changes(m_connection.m_handle); }

qint64 SqliteQuery::insertedRow() const { return sqlite3_last_insert_rowid(m_connection.m_handle); }

bool SqliteQuery::bind(int index, const QVariant& value)
{
    int code = SQLITE_OK;
    if (!value.isValid() || isNullText(value)) {
        code = sqlite3_bind_null(m_statement, index);
    } else if (value.metaType() == QMetaType::fromType<double>()) {
        code = sqlite3_bind_double(m_statement, index, value.toDouble());
    } else if (value.metaType() == QMetaType::fromType<QString>()) {
        const QString text = value.toString();
        code = sqlite3_bind_text16(m_statement, index, text.constData(),
                                   int(text.size() * qsizetype(sizeof(QChar))), SQLITE_STATIC);
    } else {
        code = sqlite3_bind_int64(m_statement, index, value.toLongLong());
    }
    return code == SQLITE_OK;
}

bool SqliteQuery::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail();
    sqlite3_reset(m_statement);
    return false;
}

bool SqliteQuery::fail()
{
    m_error = m_connection.error();
    return false;
}

} // namespace deskbell
