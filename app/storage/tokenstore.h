#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace deskbell {

class Database;

/// An access token of a messenger and until when it is used. Who stores it has encrypted it.
struct StoredToken
{
    QString value; ///< empty: there is none
    QDateTime useUntil;
};

class TokenStore
{
public:
    explicit TokenStore(Database& database) : m_database(database) {}
    /// `app`: what tells one app from another, without being of use to anybody else.
    Result<StoredToken> load(const QString& app) const;
    /// Also forgets tokens that are no longer good.
    Result<void> save(const QString& app, const StoredToken& token);
    Result<void> remove(const QString& app);

private:
    Database& m_database;
};

/// How many requests went until then, for allowances of a day and for what is full at the moment.
struct StoredDay
{
    QDateTime ends; ///< mostly of a calendar day; invalid: nothing was counted
    int requests = 0;
};

class RateStore
{
public:
    explicit RateStore(Database& database) : m_database(database) {}
    /// `bucket`: a hash.
    Result<StoredDay> load(const QString& bucket) const;
    Result<void> save(const QString& bucket, const StoredDay& day);

private:
    Database& m_database;
};

} // namespace deskbell
