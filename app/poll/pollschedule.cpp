// In: how a poll ended, what the desk asks for, and how many tickets rang lately. Out: the time of the next
// poll.

#include "poll/pollschedule.h"

#include "poll/sightwatch.h"
#include "storage/ticketstore.h"

#include <QHashFunctions>

#include <algorithm>
#include <random>

namespace deskbell {

namespace {

constexpr milliseconds wakeDelay = seconds(3); // a network that just came back needs a moment

}

PollSchedule::PollSchedule(const Config& config, const SourceConfig& source, milliseconds presetFloor,
                           const TicketStore& tickets, const Clock& clock, std::function<void()> due)
    : m_config(config),
      m_source(source),
      m_presetFloor(presetFloor),
      m_tickets(tickets),
      m_clock(clock),
      m_alarm(clock.alarm(std::move(due)))
{}

void PollSchedule::stop()
{
    m_started = false;
    m_alarm->stop();
    m_nextPoll = {};
}

IntervalConfig PollSchedule::intervals() const
{
    return intervalsAt(m_source.interval ? *m_source.interval : m_config.interval,
                       m_clock.now().toLocalTime());
}

/// A long interval of the night does not reach far into the day.
milliseconds PollSchedule::tillThenAtMost(milliseconds delay, const IntervalInput& now) const
{
    const IntervalConfig& all = m_source.interval ? *m_source.interval : m_config.interval;
    const QDateTime local = m_clock.now().toLocalTime();
    const auto change = untilOtherIntervals(all, local);
    if (!change || *change >= delay)
        return delay;
    const IntervalConfig then = intervalsAt(all, local.addMSecs(change->count()));
    return std::max(std::min(delay, *change + tableInterval(then, now.rangInWindow, {})), now.floor);
}

IntervalInput PollSchedule::input() const
{
    IntervalInput input;
    const QDateTime windowBegin = m_clock.now().addMSecs(-intervals().window.count());
    const auto rang = m_tickets.rangSince(m_source.name, windowBegin);
    input.rangInWindow = rang ? *rang : 0;
    input.previous = m_tableRow;
    input.floor = std::max(m_presetFloor, m_deskFloor);
    // By name and time, so that many sources never ask in step, and a simulated run can be repeated.
    std::minstd_rand chance(quint32(qHashMulti(0, m_source.name, m_clock.now().toMSecsSinceEpoch())));
    chance.discard(3); // neighbouring seeds begin alike
    input.chance = double(chance() - chance.min()) / double(chance.max() - chance.min());
    return input;
}

milliseconds PollSchedule::planAfterGoodPoll()
{
    const IntervalInput now = input();
    m_tableRow = tableInterval(intervals(), now.rangInWindow, m_tableRow);
    m_interval = std::max(m_tableRow, now.floor);
    planIn(tillThenAtMost(nextPollDelay(intervals(), now), now));
    return m_planned;
}

void PollSchedule::planAfterLoss(const SightLoss& loss, int failures)
{
    IntervalInput now = input();
    now.failures = failures;
    now.retryAfter = loss.retryAfter;
    now.mendsItself = loss.mendsItself;
    m_interval = nextPollDelay(intervals(), now);
    planIn(m_interval);
}

void PollSchedule::planAfterWaking(bool mayAsk)
{
    // Alarms may have stood still in the sleep, and the wall clock may have been set back.
    const milliseconds remaining =
        std::clamp(milliseconds(m_clock.now().msecsTo(m_nextPoll)), milliseconds(0), m_planned);
    planIn(mayAsk ? std::min(remaining, wakeDelay) : remaining);
}

void PollSchedule::planIn(milliseconds delay)
{
    m_planned = delay;
    m_nextPoll = m_clock.now().addMSecs(delay.count());
    if (m_started)
        m_alarm->start(delay);
}

} // namespace deskbell
