#include "storage/metastore.h"

#include "storage/database.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace deskbell {

Result<QString> MetaStore::value(const QString& key) const
{
    Statement select(m_database, u"SELECT value FROM meta WHERE key = ?"_s);
    const Result<void> run = select.run({column(key)});
    if (!run)
        return failure(run.error());
    const QString value = select.next() ? select.text(0) : QString();
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return value;
}

Result<void> MetaStore::setValue(const QString& key, const QString& value)
{
    return Statement(m_database, u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s)
        .run({column(key), column(value)});
}

} // namespace deskbell
