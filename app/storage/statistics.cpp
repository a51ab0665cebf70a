// In: what was recorded of tickets, deliveries and polls. Out: counts and spreads of time for the Status
// page.
#include "storage/statistics.h"

#include "storage/readerthread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr qint64 hourMs = 3'600'000;
const QString rangIn = u" arrival IN ('new', 'moved') AND first_seen >= ? AND first_seen < ?"_s;

struct Span
{
    qint64 from = 0;
    qint64 to = 0;
    QVariantList values() const { return {from, to}; }
};

Result<void> countTickets(const ReadConnection& connection, const Span& span, Statistics& found)
{
    found.ticketsPerHour.fill(0, qMax(0, int((span.to - span.from + hourMs - 1) / hourMs)));
    const Result<void> hours = connection.rows(
        u"SELECT (first_seen - ?) / %1, count(*) FROM ticket WHERE%2 GROUP BY 1"_s.arg(hourMs).arg(rangIn),
        QVariantList{span.from} + span.values(), [&found](const SqliteQuery& row) {
            const int hour = int(row.number(0));
            if (hour >= 0 && hour < found.ticketsPerHour.size())
                found.ticketsPerHour[hour] = int(row.number(1));
        });
    if (!hours)
        return hours;
    return connection.rows(u"SELECT queue, count(*) FROM ticket WHERE%1 GROUP BY queue"
                           " ORDER BY 2 DESC, queue COLLATE NOCASE"_s.arg(rangIn),
                           span.values(), [&found](const SqliteQuery& row) {
                               found.queues.append({row.text(0), int(row.number(1))});
                           });
}

Result<void> countAcknowledged(const ReadConnection& connection, const Span& span, Statistics& found)
{
    const QList<milliseconds> steps = Statistics::acknowledgeSteps();
    found.acknowledgeTimes.fill(0, steps.size() + 1);
    QList<qint64> times;
    const Result<void> read = connection.rows(
        u"SELECT acknowledged - first_seen FROM ticket WHERE%1"_s.arg(rangIn), span.values(),
        [&](const SqliteQuery& row) {
            if (row.isNull(0)) {
                ++found.waiting;
                return;
            }
            const qint64 time = qMax<qint64>(0, row.number(0)); // the clock may have been set back
            times.append(time);
            const auto step = std::lower_bound(steps.begin(), steps.end(), milliseconds(time));
            ++found.acknowledgeTimes[step - steps.begin()];
        });
    found.acknowledge = timeSpread(std::move(times));
    return read;
}

Result<void> countDeliveries(const ReadConnection& connection, const Span& span, Statistics& found)
{
    QMap<QString, QList<qint64>> times;
    const Result<void> read =
        connection.rows(u"SELECT channel, finished - created FROM delivery"
                        " WHERE kind = 'ticket' AND state = 'sent' AND finished >= ? AND finished < ?"_s,
                        span.values(), [&times](const SqliteQuery& row) {
                            times[row.text(0)].append(qMax<qint64>(0, row.number(1)));
                        });
    for (auto channel = times.cbegin(); channel != times.cend(); ++channel)
        found.delivery.append({channel.key(), timeSpread(channel.value())});
    return read;
}

Result<void> countPolls(const ReadConnection& connection, const Span& lastDay, Statistics& found)
{
    QHash<QString, QList<qint64>> latencies;
    const Result<void> read =
        connection.rows(u"SELECT source, sight = 'seeing', unchanged, not_modified, latency FROM poll"
                        " WHERE at >= ? AND at < ?"_s,
                        lastDay.values(), [&](const SqliteQuery& row) {
                            const QString source = row.text(0);
                            SourcePolls& polls = found.polls[source];
                            const bool saw = row.number(1) != 0;
                            ++polls.polls;
                            polls.blind += saw ? 0 : 1;
                            polls.unchanged += int(row.number(2));
                            polls.notModified += int(row.number(3));
                            if (saw)
                                latencies[source].append(row.number(4));
                        });
    for (auto source = latencies.cbegin(); source != latencies.cend(); ++source)
        found.polls[source.key()].latency = timeSpread(source.value());
    return read;
}

Result<Statistics> countAll(const ReadConnection& connection, const Span& span)
{
    Statistics found;
    found.from = QDateTime::fromMSecsSinceEpoch(span.from, Qt::UTC);
    if (Result<void> done = countTickets(connection, span, found); !done)
        return failure(done.error());
    if (Result<void> done = countAcknowledged(connection, span, found); !done)
        return failure(done.error());
    if (Result<void> done = countDeliveries(connection, span, found); !done)
        return failure(done.error());
    if (Result<void> done = countPolls(connection, {span.to - 24 * hourMs, span.to}, found); !done)
        return failure(done.error());
    return found;
}

Result<PollHistory> readHistory(const ReadConnection& connection, const QString& source, qint64 from)
{
    PollHistory history;
    const QString ofSource = source.isEmpty() ? QString() : u" AND source = ?"_s;
    QVariantList values{from};
    if (!source.isEmpty())
        values.append(source);
    Result<void> read = connection.rows(
        u"SELECT at, source, sight, latency, interval, unchanged, not_modified, rang FROM poll"
        " WHERE at >= ?%1 ORDER BY at, row"_s.arg(ofSource),
        values, [&](const SqliteQuery& row) {
            history.polls.append({row.text(1), row.time(0), row.text(2), milliseconds(row.number(3)),
                                  milliseconds(row.number(4)), row.number(5) != 0, row.number(6) != 0,
                                  int(row.number(7))});
        });
    if (read) {
        read = connection.rows(
            u"SELECT first_seen FROM ticket WHERE arrival IN ('new', 'moved') AND first_seen >= ?%1"
            " ORDER BY first_seen"_s.arg(ofSource),
            values, [&](const SqliteQuery& row) { history.rang.append(row.time(0)); });
    }
    if (!read)
        return failure(read.error());
    return history;
}

} // namespace

TimeSpread timeSpread(QList<qint64> times)
{
    if (times.isEmpty())
        return {};
    // Nearest rank: the smallest time that so many of a hundred do not exceed.
    const auto within = [&times](int percent) {
        const qsizetype rank = (times.size() * percent + 99) / 100;
        const auto place = times.begin() + (rank - 1);
        std::nth_element(times.begin(), place, times.end());
        return milliseconds(*place);
    };
    const milliseconds half = within(50);
    return {int(times.size()), half, within(95)};
}

QList<milliseconds> Statistics::acknowledgeSteps()
{
    using std::chrono::hours;
    using std::chrono::minutes;
    return {minutes(1), minutes(5), minutes(15), hours(1), hours(4), hours(24)};
}

StatisticsReader::StatisticsReader(QString path, QObject* parent)
    : QObject(parent), m_reader(std::make_unique<ReaderThread>(std::move(path)))
{}

StatisticsReader::~StatisticsReader() = default;

void StatisticsReader::count(const QDateTime& from, const QDateTime& to, QObject* context,
                             std::function<void(Result<Statistics>)> done)
{
    m_reader->ask<Statistics>([span = Span{from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()}](
                                  const ReadConnection& connection) { return countAll(connection, span); },
                              context, std::move(done));
}

void StatisticsReader::history(const QString& source, const QDateTime& from, QObject* context,
                               std::function<void(Result<PollHistory>)> done)
{
    m_reader->ask<PollHistory>(
        [source, from = from.toMSecsSinceEpoch()](const ReadConnection& connection) {
            return readHistory(connection, source, from);
        },
        context, std::move(done));
}

} // namespace deskbell
