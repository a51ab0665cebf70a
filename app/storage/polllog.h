#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace deskbell {

class Database;

/// One poll of a source, as it ended.
struct PollRecord
{
    QString source;
    QDateTime at;             ///< when it ended
    QString sight;            ///< sightId() of what it saw
    milliseconds latency{};   ///< of its last answer
    milliseconds interval{};  ///< until the next poll, as planned then, without jitter
    bool unchanged = false;   ///< the list was the known one: no decoding, no writing
    bool notModified = false; ///< and the desk said so itself (304): no list was sent
    int rang = 0;             ///< tickets that were new

    bool operator==(const PollRecord&) const = default;
};

/// The polls of the last day. They are kept in memory and written many at a time without waiting for the
/// disk, so that a poll costs no write; when the process is killed, the last few are lost.
class PollLog
{
public:
    /// Of all sources together; beyond it the oldest are removed before a day is over.
    static constexpr int mostRecords = 100'000;

    explicit PollLog(Database& database) : m_database(database) {}
    ~PollLog(); ///< writes what is in memory
    PollLog(const PollLog&) = delete;
    PollLog& operator=(const PollLog&) = delete;

    void add(const PollRecord& record);
    /// Before somebody reads. What cannot be written is kept for the next time, up to a limit.
    Result<void> flush();

private:
    Result<void> write();
    Result<void> prune();

    Database& m_database;
    QList<PollRecord> m_unwritten;
    milliseconds m_pruned{}; ///< on the steady clock; 0: not yet
};

} // namespace deskbell
