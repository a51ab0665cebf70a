#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QVariant>

namespace deskbell {

class Database;
class SqliteQuery;

/// Values as columns hold them: never NULL for a text, milliseconds since 1970 UTC for a time, NULL for an
/// invalid one.
QVariant column(const QString& text);
QVariant column(const QDateTime& time);
QVariant column(const QJsonObject& object);

/// One use of a prepared statement. The database keeps the prepared form, so a second use of the same SQL
/// costs no parsing; this object releases its locks when it goes. Do not use the same SQL twice at a time.
class Statement
{
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds `values` to the `?`s in order and runs; for a SELECT, next() then walks the rows.
    Result<void> run(const QVariantList& values = {});
    bool next();
    /// After next() said false: whether that was the end of the rows or a failure on the way.
    Result<void> finished() const;

    QString text(int index) const;
    qint64 number(int index) const;
    QDateTime time(int index) const;
    QJsonObject object(int index) const;
    int rowsChanged() const;
    qint64 insertedRow() const;

private:
    Result<void> failed() const;

    Database& m_database;
    SqliteQuery& m_query;
};

/// Runs a statement that is not worth keeping: schema, PRAGMA.
Result<void> runOnce(Database& database, const QString& sql, const QVariantList& values = {});
/// The first column of the first row; invalid when there is no row.
Result<QVariant> firstValue(Database& database, const QString& sql);

} // namespace deskbell
