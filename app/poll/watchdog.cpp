// In: every good poll arms it anew. Out: a ring when none has come for too long, told from a machine that
// slept.

#include "poll/watchdog.h"

#include <algorithm>

namespace deskbell {

namespace {

constexpr milliseconds jumpDoubt = std::chrono::minutes(1);

}

Watchdog::Watchdog(const Clock& clock, std::function<void(bool slept)> rang)
    : m_clock(clock), m_rang(std::move(rang)), m_alarm(clock.alarm([this] { ring(); }))
{}

void Watchdog::arm(milliseconds delay)
{
    m_armedFor = delay;
    m_since = m_clock.now();
    m_sinceSteady = m_clock.steady();
    m_alarm->start(delay);
}

void Watchdog::ring()
{
    // Which of the clocks goes on in a sleep differs by system.
    const milliseconds passed =
        std::max(milliseconds(m_since.msecsTo(m_clock.now())), m_clock.steady() - m_sinceSteady);
    m_rang(passed > m_armedFor + jumpDoubt);
}

} // namespace deskbell
