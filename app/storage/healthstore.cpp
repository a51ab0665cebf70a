// In: what a channel's last attempts taught. Out: its row of `channel_health`.
#include "storage/healthstore.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbell {

Result<ChannelHealth> HealthStore::load(const QString& channel) const
{
    Statement select(
        m_database,
        u"SELECT stopped, reason, since, paused_until, refused_until,"
        " refused_words, proven, spent, hint, documentation, failing FROM channel_health WHERE channel = ?"_s);
    const Result<void> run = select.run({column(channel)});
    if (!run)
        return failure(run.error());
    ChannelHealth health;
    if (select.next()) {
        health.stopped = select.number(0) != 0;
        health.reason = select.text(1);
        health.since = select.time(2);
        health.pausedUntil = select.time(3);
        const QJsonObject refused = select.object(4);
        for (auto rung = refused.begin(); rung != refused.end(); ++rung)
            health.refusedUntil.insert(rung.key(),
                                       QDateTime::fromMSecsSinceEpoch(rung.value().toInteger(), Qt::UTC));
        const QJsonObject words = select.object(5);
        for (auto rung = words.begin(); rung != words.end(); ++rung)
            health.refusedWords.insert(rung.key(), rung.value().toString());
        health.proven = select.time(6);
        health.spent = select.number(7) != 0;
        health.hint = select.text(8);
        health.documentation = select.text(9);
        health.failing = select.number(10) != 0;
    }
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return health;
}

Result<void> HealthStore::save(const QString& channel, const ChannelHealth& health)
{
    QJsonObject refused;
    for (auto rung = health.refusedUntil.begin(); rung != health.refusedUntil.end(); ++rung) {
        if (rung.value().isValid())
            refused.insert(rung.key(), rung.value().toMSecsSinceEpoch());
    }
    QJsonObject words;
    for (auto rung = health.refusedWords.begin(); rung != health.refusedWords.end(); ++rung)
        words.insert(rung.key(), rung.value());
    Statement upsert(m_database, u"INSERT OR REPLACE INTO channel_health"
                                 " (channel, stopped, reason, since, paused_until, refused_until,"
                                 " refused_words, proven, spent, hint, documentation, failing)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return upsert.run({column(channel), int(health.stopped), column(health.reason), column(health.since),
                       column(health.pausedUntil), column(refused), column(words), column(health.proven),
                       int(health.spent), column(health.hint), column(health.documentation),
                       int(health.failing)});
}

Result<void> HealthStore::forget(const QString& channel)
{
    return Statement(m_database, u"DELETE FROM channel_health WHERE channel = ?"_s).run({column(channel)});
}

Result<void> HealthStore::rename(const QString& channel, const QString& newName)
{
    return Statement(m_database, u"UPDATE OR REPLACE channel_health SET channel = ? WHERE channel = ?"_s)
        .run({column(newName), column(channel)});
}

} // namespace deskbell
