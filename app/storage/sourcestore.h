#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>

namespace deskbell {

class Database;

/// What must survive a restart about one source.
struct SourceState
{
    QDateTime firstGoodPoll; ///< invalid: no baseline yet
    QDateTime newestCreated; ///< highest created time that the baseline listed; may be invalid
    qint64 intake = 0;       ///< number of the last intake
    /// Set while a run of pages is unfinished or unconfirmed: pages are read on until one holds only ids that
    /// were recorded before this intake. -1: no gap.
    qint64 gapBefore = -1;
    QString sight; ///< sightId() at the last change
    QString detail;
    QDateTime sightSince;
    QDateTime lastGoodPoll; ///< as of the last write; the running program knows a newer one
    bool blindAnnounced = false;
    QStringList partsAnnounced; ///< that cannot be read while others are; none holds a line break
    /// One notice told of all moved tickets of a list that is not yet recorded to its end.
    bool movedSaid = false;
};

class SourceStore
{
public:
    explicit SourceStore(Database& database) : m_database(database) {}
    /// A default-made state when the source was never stored.
    Result<SourceState> load(const QString& source) const;
    Result<void> save(const QString& source, const SourceState& state);

private:
    Database& m_database;
};

} // namespace deskbell
