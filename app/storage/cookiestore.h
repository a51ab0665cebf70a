#pragma once

#include "base/result.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QString>

namespace deskbell {

class Database;

/// Cookies of one source as raw Set-Cookie lines (with their Domain and Path), session cookies included, and
/// when the session began. Secrets: the database file is 0600, and exports and logs never hold them.
struct CookieRecord
{
    QByteArrayList raw;
    QDateTime signedInAt; ///< start of the session; invalid: none
};

class CookieStore
{
public:
    explicit CookieStore(Database& database) : m_database(database) {}
    Result<CookieRecord> load(const QString& source) const;
    Result<void> save(const QString& source, const CookieRecord& cookies);
    Result<void> clear(const QString& source);

private:
    Database& m_database;
};

} // namespace deskbell
