// In: the generator. Out: one accident after the other, and in the end calm.
#include "support/sim/simlife.h"

#include "storage/statement.h"

namespace deskbell::test {

using namespace Qt::StringLiterals;

void SimLife::live(int hours, const std::function<void()>& atAQuarter)
{
    bool isQuarter = false;
    const milliseconds begun = m_clock.steady();
    for (const auto& watch : m_watches) {
        for (int i = 0; i < 100 && !isOver() && !m_beginsBusy && !watch->desk->hasBaseline(); ++i)
            pass(seconds(20));
    }
    for (const auto& watch : m_watches)
        watch->desk->calm = false;
    m_hook.calm = m_chat.calm = false;
    while (!isOver() && m_clock.steady() - begun < std::chrono::hours(hours)) {
        if (!isQuarter && 4 * (m_clock.steady() - begun) >= std::chrono::hours(hours)) {
            isQuarter = true;
            if (atAQuarter)
                atAQuarter();
        }
        accident();
        // Often anywhere between a claim and its answer, seldom a long quiet.
        pass(oneIn(m_random, 3)   ? milliseconds(m_random.bounded(1, 2000))
             : oneIn(m_random, 8) ? seconds(m_random.bounded(600, 5400))
                                  : seconds(m_random.bounded(1, 400)));
    }
    if (!isOver())
        calmDown();
    judge();
}

void SimLife::accident()
{
    Watch& watch = *m_watches[size_t(m_random.bounded(int(m_watches.size())))];
    SimMessenger& messenger = oneIn(m_random, 2) ? m_hook : m_chat;
    const int what = m_random.bounded(27);
    tell(u"accident %1 at %2"_s.arg(what).arg(watch.desk->name()));
    switch (what) {
    case 0:
    case 1:
    case 2:
    case 3:
        return watch.desk->arrive(oneIn(m_random, 12) ? m_random.bounded(20, 60) : m_random.bounded(1, 6));
    case 4:
        return watch.desk->vanish();
    case 5:
        return watch.desk->edit();
    case 6:
    case 7:
        watch.desk->weather = DeskWeather(m_random.bounded(deskWeathers));
        return;
    case 8:
    case 9:
        for (const auto& each : m_watches)
            each->desk->weather = DeskWeather::Fair;
        return;
    case 10:
        return watch.desk->expireSession();
    case 11:
    case 26:
        messenger.weather = MessengerWeather(
            m_random.bounded(&messenger == &m_hook ? messengerWeathersOfHook : messengerWeathers));
        return watch.desk->arrive(m_random.bounded(2));
    case 12:
        m_hook.weather = m_chat.weather = MessengerWeather::Fair;
        return resumeChat();
    case 13:
        return kill(oneIn(m_random, 3));
    case 14:
        return storeAccident();
    case 15:
        return clockAccident();
    case 16:
        watch.poller->signInAgain();
        return;
    case 17:
    case 18:
        return setAway(what == 17);
    case 19:
        return oneIn(m_random, 3) ? m_disk.failReadOnce(m_random.bounded(1, 200))
                                  : m_disk.failOnce(m_random.bounded(1, 30));
    case 20: // killed in the midst of whatever writes next
        m_powerCut = oneIn(m_random, 3);
        return m_disk.stopAt(m_random.bounded(1, 60));
    case 21:
        return watch.desk->setClockOff(seconds(oneIn(m_random, 2) ? 0 : m_random.bounded(-7200, 7200)));
    case 22:
        return watch.desk->assign();
    case 23:
    case 24:
        return personAccident();
    case 25:
        if (oneIn(m_random, 2))
            waitForMessage(watch);
        if (isOver())
            return;
        return oneIn(m_random, 2) ? quit() : rebuildDispatcher();
    }
}

void SimLife::storeAccident()
{
    if (m_storeTroubled)
        return endStoreTrouble();
    m_storeTroubled = true;
    m_wasTroubled = true;
    const auto set = [this](const QString& pragma) { m_storeTroubled = runOnce(*m_database, pragma).ok(); };
    switch (m_random.bounded(5)) {
    case 3:
        m_disk.trouble = SimDisk::Trouble::Full;
        return;
    case 4:
        m_disk.trouble = SimDisk::Trouble::ReadOnly;
        return;
    case 0:                                         // the database may not grow
        return set(u"PRAGMA max_page_count = 1"_s); // SQLite takes what the file has now
    case 1:                                         // the file system went read-only
        return set(u"PRAGMA query_only = ON"_s);
    case 2: // somebody else holds the lock
        m_blocker = std::make_unique<SqliteConnection>();
        m_storeTroubled = m_blocker->open(m_database->path(), SqliteConnection::Access::ReadWrite, {}) &&
                          SqliteQuery(*m_blocker, u"BEGIN IMMEDIATE"_s).run();
        return;
    }
}

void SimLife::endStoreTrouble()
{
    m_storeTroubled = false;
    m_disk.trouble = SimDisk::Trouble::None;
    for (const QString& pragma : {u"PRAGMA max_page_count = 1073741823"_s, u"PRAGMA query_only = OFF"_s}) {
        if (!runOnce(*m_database, pragma))
            blame(u"the database does not take a pragma"_s);
    }
    m_blocker.reset(); // rolls back
}

void SimLife::clockAccident()
{
    // Of a clock that is set the system says nothing; the screen may be unlocked just then.
    bool isSignalled = oneIn(m_random, 2);
    switch (m_random.bounded(4)) {
    case 0: // asleep: the steady clock stands still
        m_clock.jumpTo(m_clock.now().addSecs(m_random.bounded(60, 36'000)));
        isSignalled = true;
        break;
    case 1: // set forward or back, as by a dead battery or a person
        m_clock.jumpTo(m_clock.now().addSecs(m_random.bounded(-7200, 7200)));
        break;
    case 2: // mended
        m_clock.jumpTo(m_watches.front()->desk->trueNow());
        break;
    case 3: // only the screen was locked
        break;
    }
    if (isSignalled)
        wakeUp();
}

void SimLife::wakeUp()
{
    for (const auto& watch : m_watches)
        watch->poller->wakeUp();
    m_dispatcher->wake();
}

void SimLife::setAway(bool away)
{
    if (std::exchange(m_away, away) == away || away)
        return;
    if (oneIn(m_random, 2)) // not every system has NetworkManager to say so
        wakeUp();
}

void SimLife::resumeChat()
{
    m_saidStopped.remove(u"Chat"_s);
    m_dispatcher->resumeChannel(u"Chat"_s);
}

} // namespace deskbell::test
