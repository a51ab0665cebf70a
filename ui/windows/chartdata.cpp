// In:  counts of the store. Out: what the charts show and say.
#include "ui/windows/chartdata.h"

#include "ui/windows/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace deskbell {

namespace {

struct Charts
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Charts)
};

double inSeconds(milliseconds time) { return double(time.count()) / 1000; }

/// "0.4 s" where seconds matter, "5 min" otherwise.
QString timeText(milliseconds time)
{
    ChartData data;
    data.counts = false;
    return chartValue(data, inSeconds(time), QLocale());
}

} // namespace

QDateTime chartBegin(ChartSpan span, const QDateTime& now)
{
    const QDateTime local = now.toLocalTime();
    switch (span) {
    case ChartSpan::Day:
        return QDateTime(local.date(), QTime(local.time().hour(), 0)).addSecs(-23 * 3600).toUTC();
    case ChartSpan::Week:
        return local.date().addDays(-6).startOfDay().toUTC();
    case ChartSpan::Month:
        return local.date().addDays(-29).startOfDay().toUTC();
    }
    return now;
}

ChartData ticketsOverTime(const Statistics& statistics, ChartSpan span, const QLocale& locale)
{
    ChartData data;
    const bool hours = span == ChartSpan::Day;
    data.title = hours ? Charts::tr("Tickets per hour") : Charts::tr("Tickets per day");
    data.labelTitle = hours ? Charts::tr("Hour") : Charts::tr("Day");
    ChartSeries tickets{Charts::tr("Tickets"), {}};
    QDate day;
    for (int hour = 0; hour < statistics.ticketsPerHour.size(); ++hour) {
        const QDateTime begin = statistics.from.addSecs(qint64(hour) * 3600).toLocalTime();
        const int count = statistics.ticketsPerHour.at(hour);
        if (!hours && begin.date() == day) {
            tickets.values.last() += count;
            continue;
        }
        day = begin.date();
        //: A day in a chart: day of the week and of the month, as a format of Qt: "ddd d" gives "Mon 23".
        data.labels << (hours ? locale.toString(begin.time(), QLocale::ShortFormat)
                              : locale.toString(day, Charts::tr("ddd d")));
        tickets.values << count;
    }
    const int all = std::accumulate(statistics.ticketsPerHour.begin(), statistics.ticketsPerHour.end(), 0);
    data.summary = Charts::tr("%n ticket(s) rang.", nullptr, all);
    if (all > 0) {
        const auto most = std::max_element(tickets.values.begin(), tickets.values.end());
        //: %1: an hour or a day, %2: a number of tickets
        data.summary += QLatin1Char(' ') + Charts::tr("Most at %1: %2.")
                                               .arg(data.labels.at(most - tickets.values.begin()),
                                                    locale.toString(*most, 'f', 0));
    }
    data.series = {tickets};
    return data;
}

ChartData ticketsByQueue(const Statistics& statistics)
{
    ChartData data;
    data.title = Charts::tr("Tickets per queue");
    data.labelTitle = Charts::tr("Queue");
    data.sideways = true;
    ChartSeries tickets{Charts::tr("Tickets"), {}};
    for (const auto& [queue, count] : statistics.queues) {
        data.labels << (queue.isEmpty() ? Charts::tr("(no queue)")
                                        : menuText(queue).replace(QLatin1String("&&"), QLatin1String("&")));
        tickets.values << count;
    }
    data.summary = data.labels.isEmpty() ? Charts::tr("No ticket rang.")
                                         //: %1: name of a queue
                                         : Charts::tr("Most tickets are in %1.").arg(data.labels.first());
    data.series = {tickets};
    return data;
}

ChartData timeToAcknowledge(const Statistics& statistics)
{
    ChartData data;
    data.title = Charts::tr("Time until acknowledged");
    data.labelTitle = Charts::tr("Within");
    ChartSeries tickets{Charts::tr("Tickets"), {}};
    const QList<milliseconds> steps = Statistics::acknowledgeSteps();
    for (int i = 0; i < statistics.acknowledgeTimes.size(); ++i) {
        data.labels << (i < steps.size() ? durationText(steps.at(i)) : Charts::tr("longer"));
        tickets.values << statistics.acknowledgeTimes.at(i);
    }
    data.labels << Charts::tr("not yet");
    tickets.values << statistics.waiting;
    const TimeSpread& spread = statistics.acknowledge;
    data.summary = spread.count == 0 ? Charts::tr("No ticket of this time was acknowledged here.")
                                     //: %1 and %2: lengths of time
                                     : Charts::tr("Half were acknowledged within %1, 95 of 100 within %2.")
                                           .arg(durationText(spread.half), durationText(spread.most));
    data.summary +=
        QLatin1Char(' ') + Charts::tr("%n ticket(s) not acknowledged yet.", nullptr, statistics.waiting);
    data.series = {tickets};
    return data;
}

ChartData deliveryTimes(const Statistics& statistics)
{
    ChartData data;
    data.title = Charts::tr("Time until a messenger accepted");
    data.labelTitle = Charts::tr("Channel");
    data.sideways = true;
    data.counts = false;
    ChartSeries half{Charts::tr("half within"), {}};
    ChartSeries most{Charts::tr("95 of 100 within"), {}};
    QStringList sentences;
    for (const auto& [channel, spread] : statistics.delivery) {
        data.labels << channel;
        half.values << inSeconds(spread.half);
        most.values << inSeconds(spread.most);
        //: A channel's name, a number of messages, two lengths of time.
        sentences << Charts::tr("%1: %n message(s), half within %2, 95 of 100 within %3.", nullptr,
                                spread.count)
                         .arg(channel, timeText(spread.half), timeText(spread.most));
    }
    data.summary = sentences.isEmpty() ? Charts::tr("No message was accepted in this time.")
                                       : sentences.join(QLatin1Char(' '));
    data.series = {half, most};
    return data;
}

} // namespace deskbell
