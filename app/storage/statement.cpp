#include "storage/statement.h"

#include "storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>

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
    if (m_query.lastError().isValid())
        return failed();
    if (!m_query.isSelect() && !m_database.inTransaction())
        m_database.waitForDisk();
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values.at(i));
    if (!m_query.exec())
        return failed();
    return {};
}

bool Statement::next() { return m_query.next(); }

Result<void> Statement::finished() const
{
    if (m_query.lastError().isValid())
        return failed();
    return {};
}

QString Statement::text(int index) const { return m_query.value(index).toString(); }

qint64 Statement::number(int index) const { return m_query.value(index).toLongLong(); }

QDateTime Statement::time(int index) const
{
    const QVariant value = m_query.value(index);
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QJsonObject Statement::object(int index) const
{
    const QString json = text(index);
    return json == "{}"_L1 ? QJsonObject() : QJsonDocument::fromJson(json.toUtf8()).object();
}

int Statement::rowsChanged() const { return m_query.numRowsAffected(); }

qint64 Statement::insertedRow() const { return m_query.lastInsertId().toLongLong(); }

Result<void> Statement::failed() const { return m_database.failed(m_query); }

Result<void> runOnce(Database& database, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return database.failed(query);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return database.failed(query);
    return {};
}

Result<QVariant> firstValue(Database& database, const QString& sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(database.failed(query).error());
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return failure(database.failed(query).error());
    return QVariant();
}

} // namespace deskbell
