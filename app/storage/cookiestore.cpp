// In: the cookies of a session. Out: the source's row of `cookie`.
#include "storage/cookiestore.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell {

Result<CookieRecord> CookieStore::load(const QString& source) const
{
    Statement select(m_database, u"SELECT raw, signed_in_at FROM cookie WHERE source = ?"_s);
    const Result<void> run = select.run({column(source)});
    if (!run)
        return failure(run.error());
    CookieRecord cookies;
    if (select.next()) {
        for (const QJsonValue& line : QJsonDocument::fromJson(select.text(0).toUtf8()).array())
            cookies.raw += line.toString().toLatin1();
        cookies.signedInAt = select.time(1);
    }
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return cookies;
}

Result<void> CookieStore::save(const QString& source, const CookieRecord& cookies)
{
    // Cookie values need not be UTF-8; Latin-1 gives every byte its own character and back.
    QJsonArray lines;
    for (const QByteArray& line : cookies.raw)
        lines.append(QString::fromLatin1(line));
    Statement upsert(m_database,
                     u"INSERT OR REPLACE INTO cookie (source, raw, signed_in_at) VALUES (?, ?, ?)"_s);
    return upsert.run({column(source), QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact)),
                       column(cookies.signedInAt)});
}

Result<void> CookieStore::clear(const QString& source)
{
    return Statement(m_database, u"DELETE FROM cookie WHERE source = ?"_s).run({column(source)});
}

} // namespace deskbell
