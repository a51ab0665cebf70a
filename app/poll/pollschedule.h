#pragma once

#include "poll/adaptiveinterval.h"

#include <functional>
#include <memory>

namespace deskbell {

struct SightLoss;
class TicketStore;

/// When one source is asked next: the table of intervals, what the desk itself asks for, and back-off.
class PollSchedule
{
public:
    /// `presetFloor`: never more often than this. `due` is called when it is time, while started.
    PollSchedule(const Config& config, const SourceConfig& source, milliseconds presetFloor,
                 const TicketStore& tickets, const Clock& clock, std::function<void()> due);

    void start() { m_started = true; }
    void stop();
    void pollBegins() { m_alarm->stop(); }
    /// What the desk's answer asked for stays until it asks for something else.
    void deskAsksFor(milliseconds floor) { m_deskFloor = floor; }
    /// Returns the delay.
    milliseconds planAfterGoodPoll();
    /// `failures`: polls in a row that did not see.
    void planAfterLoss(const SightLoss& loss, int failures);
    /// Sooner, or as planned when `mayAsk` is false.
    void planAfterWaking(bool mayAsk);
    void planIn(milliseconds delay);

    QDateTime nextPoll() const { return m_nextPoll; }
    milliseconds interval() const { return m_interval; }

private:
    IntervalInput input() const;
    IntervalConfig intervals() const; ///< of this time of the day
    milliseconds tillThenAtMost(milliseconds delay, const IntervalInput& now) const;

    const Config& m_config;
    const SourceConfig& m_source;
    const milliseconds m_presetFloor;
    const TicketStore& m_tickets;
    const Clock& m_clock;
    bool m_started = false;
    milliseconds m_deskFloor{};
    milliseconds m_tableRow{}; ///< table interval of the last good poll
    milliseconds m_interval{}; ///< as people are told it: without jitter
    milliseconds m_planned{};  ///< delay of the alarm
    QDateTime m_nextPoll;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace deskbell
