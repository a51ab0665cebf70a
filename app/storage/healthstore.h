#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QString>

namespace deskbell {

class Database;

/// What is remembered about a channel between runs.
struct ChannelHealth
{
    bool stopped = false; ///< AUTH or GONE: nothing is sent until the user has mended it
    QString reason;       ///< outcome and the messenger's own words
    QDateTime since;
    QDateTime pausedUntil;                     ///< RATE: the whole channel waits
    QHash<QString, QDateTime> refusedUntil;    ///< rung -> when it is probed again
    QHash<QString, QString> refusedWords = {}; ///< rung -> the messenger's own words and what to do
    QDateTime proven = {};                     ///< when the first message was accepted; invalid: none was
    QString hint = {};                         ///< stopped: what to do; may be empty
    QString documentation = {};                ///< stopped: the messenger's page about it; may be empty
    bool spent = false;   ///< pausedUntil is when an allowance begins anew: others take over until then
    bool failing = false; ///< it was said that nothing gets through, and not yet that it does again
};

class HealthStore
{
public:
    explicit HealthStore(Database& database) : m_database(database) {}
    Result<ChannelHealth> load(const QString& channel) const;
    Result<void> save(const QString& channel, const ChannelHealth& health);
    /// The channel is gone, and the next one of this name is another.
    Result<void> forget(const QString& channel);
    Result<void> rename(const QString& channel, const QString& newName);

private:
    Database& m_database;
};

} // namespace deskbell
