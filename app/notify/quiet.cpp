// In: the quiet hours of the configuration, a pause, the time and its zone. Out: whether it is quiet, why,
// and until when. Pure.

#include "notify/quiet.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace deskbell {

namespace {

constexpr int tomorrowBeginsAtHour = 8;
constexpr qint64 secondsOfDay = 24 * 3600;

struct QuietText
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Quiet)
};

enum class Which
{
    First,
    Last
};

/// Qt's own conversion leaves open what becomes of a time that a change of the clocks skips or repeats.
QDateTime instant(const QDate& date, const QTime& time, const QTimeZone& zone, Which which)
{
    const QDateTime naive(date, time, Qt::UTC);
    const auto by = [&](int offset) { return naive.addSecs(-offset); };
    const int before = zone.offsetFromUtc(naive.addSecs(-secondsOfDay));
    const int after = zone.offsetFromUtc(naive.addSecs(secondsOfDay));
    const bool fitsBefore = zone.offsetFromUtc(by(before)) == before;
    const bool fitsAfter = zone.offsetFromUtc(by(after)) == after;
    if (fitsBefore && fitsAfter)
        return which == Which::First ? std::min(by(before), by(after)) : std::max(by(before), by(after));
    if (fitsBefore || fitsAfter)
        return by(fitsBefore ? before : after);
    const auto change = zone.nextTransition(std::min(by(before), by(after)));
    return change.atUtc.isValid() ? change.atUtc.toUTC() : by(before);
}

struct Span
{
    QDateTime from;
    QDateTime to;
};

/// Those that may hold `now`, or follow upon one that does: a day back for what began yesterday, and a week
/// and a bit ahead.
QList<Span> spansAround(const QuietConfig& config, const QDate& today, const QTimeZone& zone)
{
    QList<Span> spans;
    for (const QuietHours& hours : config.hours) {
        if (!hours.from.isValid() || !hours.to.isValid())
            continue;
        for (int day = -2; day <= 8; ++day) {
            const QDate begins = today.addDays(day);
            if (!hours.days.isEmpty() && !hours.days.contains(begins.dayOfWeek()))
                continue;
            const QDate ends = hours.to > hours.from ? begins : begins.addDays(1);
            spans.append({instant(begins, hours.from, zone, Which::First),
                          instant(ends, hours.to, zone, Which::Last)});
        }
    }
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    return spans;
}

} // namespace

QDateTime quietHoursUntil(const QuietConfig& config, const QDateTime& now, const QTimeZone& zone)
{
    if (config.hours.isEmpty())
        return {};
    QDateTime until;
    for (const Span& span : spansAround(config, now.toTimeZone(zone).date(), zone)) {
        const QDateTime reached = until.isValid() ? until : now;
        if (span.from <= reached && span.to > reached)
            until = span.to;
    }
    return until;
}

QDateTime quietHoursBegin(const QuietConfig& config, const QDateTime& now, const QTimeZone& zone)
{
    for (const Span& span : spansAround(config, now.toTimeZone(zone).date(), zone)) {
        if (span.from > now)
            return span.from;
    }
    return {};
}

std::optional<Quiet> quietAt(const QuietConfig& config, const QDateTime& pausedUntil, const QDateTime& now,
                             const QTimeZone& zone)
{
    Quiet quiet{Quiet::Reason::Hours, now};
    for (;;) {
        const QDateTime hours = quietHoursUntil(config, quiet.until, zone);
        const bool pauseIsLonger = pausedUntil.isValid() && pausedUntil > quiet.until;
        if (hours.isValid() && hours > quiet.until && !(pauseIsLonger && pausedUntil >= hours))
            quiet = {Quiet::Reason::Hours, hours};
        else if (pauseIsLonger)
            quiet = {Quiet::Reason::Pause, pausedUntil};
        else
            break;
        if (quiet.until > now.addDays(8)) // quiet round the clock: "until" is looked at again then
            break;
    }
    return quiet.until > now ? std::optional(quiet) : std::nullopt;
}

QString heldText(const Quiet& quiet, const QDateTime& now)
{
    const QDateTime local = quiet.until.toLocalTime();
    const QString until = local.date() == now.toLocalTime().date()
                              ? QLocale().toString(local.time(), QLocale::ShortFormat)
                              : QLocale().toString(local, QLocale::ShortFormat);
    switch (quiet.reason) {
    case Quiet::Reason::Pause:
        //: State of a message that waits. %1: time
        return QuietText::tr("held until %1 by the pause").arg(until);
    case Quiet::Reason::Hours:
        //: State of a message that waits. %1: time
        return QuietText::tr("held until %1 by quiet hours").arg(until);
    }
    return {};
}

QDateTime tomorrowMorning(const QDateTime& now, const QTimeZone& zone)
{
    const QDate tomorrow = now.toTimeZone(zone).date().addDays(1);
    return instant(tomorrow, QTime(tomorrowBeginsAtHour, 0), zone, Which::First);
}

} // namespace deskbell
