#pragma once

#include "storage/polllog.h"

#include <QObject>

#include <functional>
#include <memory>

namespace deskbell {

class ReaderThread;

/// How long something took: of all that were counted, half took at most `half`, and 95 of 100 at most `most`.
struct TimeSpread
{
    int count = 0;
    milliseconds half{};
    milliseconds most{};

    bool operator==(const TimeSpread&) const = default;
};
/// `times` in any order.
TimeSpread timeSpread(QList<qint64> times);

/// The polls of one source in the last day.
struct SourcePolls
{
    int polls = 0;
    int blind = 0;       ///< did not see
    int unchanged = 0;   ///< cost no decoding
    int notModified = 0; ///< of these, answered with 304: no list was sent
    TimeSpread latency;  ///< of those that saw
};

/// What the charts show, for tickets recorded in [from, to).
struct Statistics
{
    /// Upper ends of the classes of `acknowledgeTimes`; one more holds all that took longer.
    static QList<milliseconds> acknowledgeSteps();

    QDateTime from;
    QList<int> ticketsPerHour;         ///< that rang; the first hour begins at `from`
    QList<QPair<QString, int>> queues; ///< tickets that rang, most first; "" stands for no queue
    QList<int> acknowledgeTimes;       ///< tickets by the time until they were acknowledged
    TimeSpread acknowledge;
    int waiting = 0;                            ///< rang and not acknowledged
    QList<QPair<QString, TimeSpread>> delivery; ///< channel -> from recorded to accepted; by name
    QHash<QString, SourcePolls> polls;          ///< source -> the last day before `to`
};

/// For a plot of a day: when each poll was, how long the next one was put off, and when tickets rang.
struct PollHistory
{
    QList<PollRecord> polls; ///< oldest first
    QList<QDateTime> rang;   ///< one for each ticket, oldest first
};

/// Counts what was recorded, on a thread of its own. Write what PollLog holds first.
class StatisticsReader : public QObject
{
    Q_OBJECT
public:
    /// `path` of a database that this process has open.
    explicit StatisticsReader(QString path, QObject* parent = nullptr);
    ~StatisticsReader() override;

    /// Destroying `context` cancels.
    void count(const QDateTime& from, const QDateTime& to, QObject* context,
               std::function<void(Result<Statistics>)> done);
    /// An empty `source`: of all.
    void history(const QString& source, const QDateTime& from, QObject* context,
                 std::function<void(Result<PollHistory>)> done);

private:
    std::unique_ptr<ReaderThread> m_reader;
};

} // namespace deskbell
