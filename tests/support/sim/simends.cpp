// In: a Deskbell that runs. Out: the one that comes after it, begun where the first was killed, or ended in
// order.
#include "support/sim/simlife.h"

#include <QScopedValueRollback>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

/// As the core has it: a messenger that hangs must not hold up a log-out.
constexpr milliseconds longestQuit = seconds(5);
/// Of an attempt, and of the store that does not take its answer.
constexpr milliseconds longestDrain = std::chrono::minutes(6);

} // namespace

void SimLife::kill(bool power)
{
    ++m_kills;
    tell(power ? u"the power is cut"_s : u"killed"_s);
    endStoreTrouble();
    m_disk.stopNow(); // closing must not tidy up
    m_endedAt.append(m_clock.now());
    countTray();
    shutDown();
    if (power)
        m_disk.cutPower(m_random);
    m_disk.mend();
    if (oneIn(m_random, 6))
        m_disk.stopAt(m_random.bounded(1, 40));
    boot(power ? End::PowerOff : End::Killed);
}

void SimLife::waitForMessage(Watch& watch)
{
    watch.desk->arrive(3);
    watch.poller->wakeUp();
    passUntil(seconds(30), [this] {
        const QScopedValueRollback judged(m_disk.isJudged, true);
        const auto open = m_outbox->interrupted();
        return open && !open->isEmpty();
    });
}

void SimLife::quit()
{
    tell(u"is told to quit"_s);
    for (const auto& watch : m_watches)
        watch->poller->stop();
    m_reminders->stop();
    const std::optional<End> end = drain(longestQuit);
    if (!end)
        return;
    endStoreTrouble();
    if (isOver() || m_disk.isStopped())
        return kill(std::exchange(m_powerCut, false));
    countTray();
    shutDown();
    tell(*end == End::Drained ? u"has quit"_s : u"has quit in the midst of a message"_s);
    if (m_disk.isStopped()) { // while it closed its database
        ++m_kills;
        m_disk.mend();
    }
    boot(*end);
}

void SimLife::rebuildDispatcher()
{
    tell(u"builds its dispatcher anew"_s);
    const std::optional<End> end = drain(longestDrain);
    if (!end)
        return;
    if (*end == End::CutOff)
        forgiveDeliveries(*end);
    bootDispatcher();
    m_dispatcher->start();
}

/// Nothing when it was killed meanwhile.
std::optional<SimLife::End> SimLife::drain(milliseconds limit)
{
    const int kills = m_kills;
    const int faults = m_disk.faults();
    bool isTroubled = m_storeTroubled;
    bool isDrained = false;
    QObject::connect(m_dispatcher.get(), &Dispatcher::drained, m_dispatcher.get(),
                     [&isDrained] { isDrained = true; });
    m_dispatcher->drain();
    passUntil(limit, [&] { return isDrained || m_kills != kills; });
    if (isOver() || m_kills != kills)
        return {};
    isTroubled = isTroubled || m_disk.faults() != faults;
    if (!isDrained && limit == longestDrain && !isTroubled)
        blame(u"does not come to an end of what is under way"_s);
    const QScopedValueRollback judged(m_disk.isJudged, true);
    const auto open = m_outbox->interrupted();
    if (isDrained && !isTroubled && (!open || !open->isEmpty()))
        blame(u"ends in order, and leaves %1 messages on their way"_s.arg(open ? open->size() : -1));
    return isDrained && open && open->isEmpty() ? End::Drained : End::CutOff;
}

} // namespace deskbell::test
