// In: a messenger's token, or the count of a day. Out: its row of `token` or `rate_day`.
#include "storage/tokenstore.h"

#include "storage/database.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace deskbell {

Result<StoredToken> TokenStore::load(const QString& app) const
{
    Statement select(m_database, u"SELECT value, use_until FROM token WHERE app = ?"_s);
    const Result<void> run = select.run({column(app)});
    if (!run)
        return failure(run.error());
    StoredToken token;
    if (select.next())
        token = {select.text(0), select.time(1)};
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return token;
}

Result<void> TokenStore::save(const QString& app, const StoredToken& token)
{
    const Result<void> removed = Statement(m_database, u"DELETE FROM token WHERE use_until < ?"_s)
                                     .run({m_database.now().toMSecsSinceEpoch()});
    if (!removed)
        return removed;
    Statement upsert(m_database, u"INSERT OR REPLACE INTO token (app, value, use_until) VALUES (?, ?, ?)"_s);
    return upsert.run({column(app), column(token.value), column(token.useUntil)});
}

Result<void> TokenStore::remove(const QString& app)
{
    return Statement(m_database, u"DELETE FROM token WHERE app = ?"_s).run({column(app)});
}

Result<StoredDay> RateStore::load(const QString& bucket) const
{
    Statement select(m_database, u"SELECT ends, requests FROM rate_day WHERE bucket = ?"_s);
    const Result<void> run = select.run({column(bucket)});
    if (!run)
        return failure(run.error());
    StoredDay day;
    if (select.next())
        day = {select.time(0), int(select.number(1))};
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return day;
}

Result<void> RateStore::save(const QString& bucket, const StoredDay& day)
{
    const Result<void> removed = Statement(m_database, u"DELETE FROM rate_day WHERE ends < ?"_s)
                                     .run({m_database.now().toMSecsSinceEpoch()});
    if (!removed)
        return removed;
    Statement upsert(m_database,
                     u"INSERT OR REPLACE INTO rate_day (bucket, ends, requests) VALUES (?, ?, ?)"_s);
    return upsert.run({column(bucket), column(day.ends), day.requests});
}

} // namespace deskbell
