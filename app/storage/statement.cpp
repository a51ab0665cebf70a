#include "storage/statement.h"

#include "storage/database.h"
#include "storage/sqlite.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbell {

QVariant column(const QString& text)
{
    // Qt binds a null QString as NULL.
    return text.isNull() ? u""_s : text;
}

QVariant column(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant column(const QJsonObject& object)
{
    return object.isEmpty() ? u"{}"_s
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Statement::Statement(Database& database, const QString& sql)
    : m_database(database), m_query(database.prepared(sql))
{}

Statement::~Statement() { m_query.finish(); }

Result<void> Statement::run(const QVariantList& values)
{
    // A statement that could not be prepared says why now; running it would hide the reason.
    if (m_query.error().code != 0)
        return failed();
    if (!m_query.hasRows() && !m_database.inTransaction()) {
        if (Result<void> waits = m_database.waitForDisk(); !waits)
            return waits;
    }
    return m_query.run(values) ? Result<void>() : failed();
}

bool Statement::next() { return m_query.next(); }

Result<void> Statement::finished() const { return m_query.error().code == 0 ? Result<void>() : failed(); }

QString Statement::text(int index) const { return m_query.text(index); }

qint64 Statement::number(int index) const { return m_query.number(index); }

QDateTime Statement::time(int index) const { return m_query.time(index); }

QJsonObject Statement::object(int index) const { return m_query.object(index); }

int Statement::rowsChanged() const { return m_query.rowsChanged(); }

qint64 Statement::insertedRow() const { return m_query.insertedRow(); }

Result<void> Statement::failed() const { return m_database.failed(m_query); }

Result<void> runOnce(Database& database, const QString& sql, const QVariantList& values)
{
    SqliteQuery query(database.connection(), sql);
    return query.error().code == 0 && query.run(values) ? Result<void>() : database.failed(query);
}

Result<QVariant> firstValue(Database& database, const QString& sql)
{
    SqliteQuery query(database.connection(), sql);
    if (query.error().code == 0 && query.run() && query.next())
        return query.value(0);
    if (query.error().code != 0)
        return failure(database.failed(query).error());
    return QVariant();
}

} // namespace deskbell
