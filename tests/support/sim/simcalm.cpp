// In: a life in trouble. Out: the same with everything mended, and time enough for all that is owed.
#include "support/sim/simlife.h"

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

/// The others are asked again, if only at long intervals.
bool waitsForPerson(Sight sight)
{
    return sight == Sight::WrongCredentials || sight == Sight::Challenge || sight == Sight::SessionLost;
}

} // namespace

void SimLife::calmDown()
{
    if (oneIn(m_random, 3))
        fileUnrecorded();
    if (isOver())
        return;
    tell(u"calm"_s);
    endStoreTrouble();
    m_disk.mend();
    m_away = false;
    m_clock.jumpTo(m_watches.front()->desk->trueNow());
    m_hook.weather = m_chat.weather = MessengerWeather::Fair;
    m_hook.calm = m_chat.calm = true;
    for (const auto& watch : m_watches) {
        watch->desk->weather = DeskWeather::Fair;
        watch->desk->calm = true;
        watch->desk->setClockOff({});
    }
    const bool isPoked = oneIn(m_random, 2);
    if (isPoked)
        poke();
    lendAHand();
    pass(std::chrono::minutes(5));
    lendAHand(); // of what was still under way when the calm came
    const milliseconds asked = std::max(m_hook.askedUntil, m_chat.askedUntil) - m_clock.steady();
    const milliseconds calm =
        std::max(milliseconds(std::chrono::minutes(135)), asked + std::chrono::hours(1));
    if (!isPoked) {
        pass(calm);
        waitForAllowance();
        // Now: the next ticket wakes what has forgotten these, and changes the list.
        judgeOutbox();
        for (const auto& watch : m_watches)
            judgeMissed(*watch->desk);
    }
    for (const auto& watch : m_watches)
        watch->desk->arrive(1); // every channel has something to show that it is alive
    pass(calm);
    waitForAllowance();
}

void SimLife::fileUnrecorded()
{
    m_away = false;
    for (const auto& watch : m_watches) {
        watch->desk->weather = DeskWeather::Fair;
        watch->desk->arrive(1);
    }
    if (!m_storeTroubled)
        storeAccident();
    pass(seconds(m_random.bounded(1, 600)));
}

/// What Hook could not take over, either.
void SimLife::waitForAllowance()
{
    if (isOver())
        return;
    const ChannelStatus chat = m_dispatcher->status(u"Chat"_s);
    if (chat.health.spent && chat.counts.queued > 0)
        pass(milliseconds(m_clock.now().msecsTo(chat.health.pausedUntil)) + std::chrono::minutes(10));
}

void SimLife::lendAHand()
{
    if (isOver())
        return;
    if (m_dispatcher->status(u"Chat"_s).health.stopped)
        resumeChat();
    for (const auto& watch : m_watches) {
        if (waitsForPerson(watch->poller->status().sight))
            watch->poller->signInAgain();
    }
}

void SimLife::poke()
{
    resumeChat();
    for (const auto& watch : m_watches) {
        watch->poller->signInAgain();
        watch->poller->wakeUp();
    }
    m_dispatcher->wake();
    m_reminders->wake();
}

} // namespace deskbell::test
