// In: what Deskbell says of itself and of the world, and what it leaves on the disk. Out: whether that is
// true, said in time, and said once.
#include "support/sim/simlife.h"

#include <QDir>
#include <QScopedValueRollback>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

/// On top of the product's own limit: a poll that hangs in each of its requests, the next one after the
/// back-off, and the time until the simulation looks.
constexpr milliseconds slack = std::chrono::minutes(20);
/// One mistake may show in all that comes after it.
constexpr int mostBlames = 50;
constexpr int mostAlarms = 60;
/// One more than what is told by itself, and some for what the store did not take.
constexpr int mostRefusals = 8;
/// Of those that name a wait, which often ends by itself: the same, after eight.
constexpr int mostWaits = 13;
/// A longer one is told at once.
constexpr milliseconds longestUntoldWait = std::chrono::minutes(15);
/// SQLite begins its log anew after 400 pages of 4 KiB, once nobody reads.
constexpr qint64 mostCompanion = 8'000'000;
/// A digest that cannot be delivered keeps its bytes with each of its tickets: megabytes for some sixty.
constexpr qint64 mostDatabase = 30'000'000;

} // namespace

void SimLife::blame(const QString& what)
{
    if (m_blames.size() >= mostBlames || m_blames.contains(what))
        return;
    m_blames.append(what);
    tell(u"BROKEN: "_s + what);
}

void SimLife::tell(const QString& what) const
{
    if (m_story)
        m_story(
            u"%1 s, %2: %3"_s.arg(double(m_clock.steady().count()) / 1000, 0, 'f', 3)
                .arg(m_clock.now().toString(Qt::ISODate), QString(what).replace(m_folder.path(), u"~"_s)));
}

void SimLife::said(Watch& watch, bool seesAgain)
{
    if (m_disk.isStopped())
        return; // it is dead, and this code does not know yet
    tell(watch.desk->name() + (seesAgain ? u" is said to see again"_s : u" is said to be blind"_s));
    if (watch.blindSaid == !seesAgain)
        blame(u"%1: said %2 twice"_s.arg(watch.desk->name(),
                                         seesAgain ? u"that it sees again"_s : u"that it is blind"_s));
    watch.blindSaid = !seesAgain;
    watch.mayRepeat = watch.mayRepeat || m_storeTroubled;
    watch.saidAt = m_clock.steady();
    watch.faultsWhenSaid = m_disk.faults();
}

void SimLife::saidOf(SimMessenger* messenger, bool works)
{
    if (!messenger || m_disk.isStopped())
        return;
    const QString name = messenger == &m_hook ? u"Hook"_s : u"Chat"_s;
    tell(name + (works ? u" is said to work again"_s : u" is said to be out of reach"_s));
    if (m_saidFailing.contains(messenger) == !works)
        blame(name + u": said twice"_s);
    if (works)
        m_saidFailing.remove(messenger);
    else
        m_saidFailing.insert(messenger);
    messenger->saidAt = m_clock.steady();
    messenger->troublesWhenSaid = m_storeTroubled ? -1 : m_disk.faults();
}

void SimLife::saidStopped(const QString& channel)
{
    if (m_disk.isStopped())
        return;
    tell(channel + u" is said to be stopped"_s);
    if (m_saidStopped.contains(channel))
        blame(channel + u": said twice that it is stopped"_s);
    m_saidStopped.insert(channel);
}

void SimLife::saidStoreFailed(const QString& sentence)
{
    if (m_disk.isStopped())
        return;
    tell(sentence);
    if (!m_wasTroubled && m_disk.faults() == m_faultsAtBoot)
        blame(u"is said to fail, and nothing is wrong with it: "_s + sentence);
}

void SimLife::checkStopped(const QString& channel, bool isStopped)
{
    if (isStopped && !m_saidStopped.contains(channel))
        blame(channel + u": is stopped, and nobody was told"_s);
}

void SimLife::checkMessengers()
{
    for (const SimMessenger* messenger : {&m_hook, &m_chat}) {
        const QString name = messenger == &m_hook ? u"Hook"_s : u"Chat"_s;
        if (isOver())
            return;
        const ChannelStatus status = m_dispatcher->status(name);
        checkStopped(name, status.health.stopped);
        if (m_saidFailing.contains(messenger))
            continue;
        if (messenger->downInARow > mostRefusals || messenger->heldInARow > mostWaits)
            blame(name + u": does not take anything, and nobody was told"_s);
        const QDateTime until = status.health.pausedUntil;
        const bool asked = messenger->askedUntil > m_clock.steady() + longestUntoldWait;
        const bool isSpent = status.health.spent && status.counts.queued > 0 && !m_storeTroubled;
        if ((asked || isSpent) && until > m_clock.now().addMSecs(longestUntoldWait.count()))
            blame(name + u": waits for hours, and nobody was told"_s);
    }
}

/// The database, its two companions, the lock of its opening, the mark of a read that failed; nothing is left
/// behind, nothing grows.
void SimLife::checkFiles()
{
    const QStringList known{u"deskbell.db"_s, u"deskbell.db-wal"_s, u"deskbell.db-shm"_s,
                            u"deskbell.db.opening"_s, u"deskbell.db.suspect"_s};
    const auto files = QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo& file : files) {
        if (!known.contains(file.fileName()))
            blame(u"left a file behind: "_s + file.fileName());
        const qint64 most =
            file.fileName() == known.first() ? mostDatabase + 12'000 * tickets() : mostCompanion;
        if (file.size() > most)
            blame(u"%1 has %2 bytes"_s.arg(file.fileName()).arg(file.size()));
    }
}

void SimLife::checkBlindness()
{
    const milliseconds now = m_clock.steady();
    const milliseconds longest = m_config.general.blindNoticeAfter + slack;
    for (const auto& watch : m_watches) {
        if (now - watch->silentSince > longest && !watch->blindSaid)
            blame(u"%1: nothing was seen since second %2, and nobody was told"_s.arg(watch->desk->name())
                      .arg(watch->silentSince.count() / 1000));
    }
    if (m_clock.activeAlarms() > mostAlarms)
        blame(u"%1 alarms are set"_s.arg(m_clock.activeAlarms()));
}

void SimLife::checkSeen(Watch& watch)
{
    if (m_disk.isStopped())
        return;
    const QScopedValueRollback judged(m_disk.isJudged, true);
    const SimDesk& desk = *watch.desk;
    const QSet<QString>& listing = desk.listing();
    const auto known = m_tickets->known(desk.name(), listing.values());
    if (!known)
        return;
    for (const QString& id : listing) {
        if (!desk.mustRing().contains(id) && !desk.old().contains(id))
            continue; // filed during the first look: where that ends above it, nobody looks for it any more
        if (!known->contains(id))
            blame(u"%1: says that it sees, and has not recorded %2"_s.arg(desk.name(), id));
    }
}

void SimLife::checkBaseline(Watch& watch)
{
    if (m_disk.isStopped())
        return;
    const QScopedValueRollback judged(m_disk.isJudged, true);
    SimDesk& desk = *watch.desk;
    const auto state = m_sources->load(desk.name());
    if (!state || state->firstGoodPoll.isValid() == desk.hasBaseline())
        return;
    if (desk.hasBaseline())
        return blame(desk.name() + u": has forgotten its first look"_s);
    if (!desk.isListedWhole())
        blame(desk.name() + u": took a part of the list for all of it at its first look"_s);
    tell(desk.name() + u" is known from now on"_s);
    desk.endBaseline();
}

void SimLife::notePeace()
{
    const bool isMarred = m_storeTroubled || m_away || m_disk.faults() != m_faultsAtPeace;
    m_faultsAtPeace = m_disk.faults();
    for (const auto& watch : m_watches) {
        if (isMarred || watch->blindSaid || watch->desk->weather != DeskWeather::Fair)
            watch->desk->fairSince = m_clock.steady();
    }
}

} // namespace deskbell::test
