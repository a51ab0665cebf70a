// In: what arrived, what was said. Out: the promises that were broken.
#include "support/sim/simlife.h"

#include "channel/ladder.h"

#include <QDir>

#include <algorithm>

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

qsizetype SimLife::tickets() const
{
    qsizetype sum = 0;
    for (const auto& watch : m_watches)
        sum += watch->desk->mustRing().size();
    return sum;
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

void SimLife::checkMessengers()
{
    for (const SimMessenger* messenger : {&m_hook, &m_chat}) {
        const QString name = messenger == &m_hook ? u"Hook"_s : u"Chat"_s;
        if (isOver() || m_saidFailing.contains(messenger))
            continue;
        if (messenger->downInARow > mostRefusals || messenger->heldInARow > mostWaits)
            blame(name + u": does not take anything, and nobody was told"_s);
        const ChannelStatus status = m_dispatcher->status(name);
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

void SimLife::countTray()
{
    if (!m_tray)
        return;
    for (const FakeChannel::Tried& one : std::as_const(m_tray->accepted)) {
        const QStringList later = simIdsAgain(one.message.title + u'\n' + one.message.body);
        for (const Ticket& ticket : one.message.tickets) {
            const bool isLater = later.contains(ticket.id);
            const int times = ++(isLater ? m_trayAgain : m_trayArrived)[ticket.id];
            m_trayLast[ticket.id] = m_clock.steady();
            tell(u"tray %1 %2"_s.arg(isLater ? u"rings again for"_s : u"rings for"_s, ticket.id));
            if (!isLater && times > 1 + m_trayForgiven.value(ticket.id))
                blame(u"tray rang %1 %2 times (%3)"_s.arg(ticket.id).arg(times).arg(
                    story(ticket.source, ticket.id)));
        }
    }
    m_tray->accepted.clear();
    m_tray->tried.clear();
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

QString SimLife::story(const QString& source, const QString& ticket) const
{
    QStringList parts;
    const auto deliveries = m_outbox->ofTicket(source, ticket);
    if (!deliveries)
        return deliveries.error().text();
    for (const Delivery& delivery : *deliveries)
        parts.append(u"%1 %2 %3 after %4: %5"_s
                         .arg(delivery.channel, deliveryStateId(delivery.state), delivery.outcome)
                         .arg(delivery.attempts)
                         .arg(delivery.lastAnswer.left(60)));
    return parts.isEmpty() ? u"never owed"_s : parts.join(u"; "_s);
}

/// Tried for a day in vain, or refused in every form: the channel did not stay alive. (The tray always does.)
bool SimLife::wasGivenUp(const QString& channel, const QString& source, const QString& ticket) const
{
    const bool refusedAll = (channel == "Hook"_L1 ? m_hook : m_chat).refusedAll;
    const auto deliveries = m_outbox->ofTicket(source, ticket);
    return channel != "tray"_L1 && deliveries &&
           std::any_of(deliveries->begin(), deliveries->end(), [&](const Delivery& delivery) {
               return delivery.channel == channel && delivery.state == DeliveryState::Failed &&
                      delivery.round == 0 &&
                      (delivery.attempts >= Ladder::attemptsInADay ||
                       (refusedAll && delivery.outcome == "PAYLOAD"_L1));
           });
}

bool SimLife::wasGoneFor(const QString& source, const QString& ticket) const
{
    const auto deliveries = m_outbox->ofTicket(source, ticket);
    return deliveries &&
           std::any_of(deliveries->begin(), deliveries->end(), [this](const Delivery& delivery) {
               const bool isGone =
                   m_chat.wasGone && (delivery.outcome == "GONE"_L1 || delivery.outcome == "AUTH"_L1);
               return delivery.channel == "Chat"_L1 && delivery.round == 0 && isGone &&
                      delivery.state == DeliveryState::Failed;
           });
}

bool SimLife::wasSpentFor(const QString& source, const QString& ticket) const
{
    const auto deliveries = m_outbox->ofTicket(source, ticket);
    return m_chat.wasSpent && deliveries &&
           std::any_of(deliveries->begin(), deliveries->end(), [](const Delivery& delivery) {
               return delivery.channel == "Chat"_L1 && delivery.round == 0 &&
                      delivery.outcome == "QUOTA"_L1 && delivery.state == DeliveryState::Failed;
           });
}

bool SimLife::wasHandedOver(const QString& ticket) const
{
    const auto standsIn = [](const Delivery& delivery) {
        return delivery.channel == "Hook"_L1 && delivery.fallbackOf != 0 && delivery.round == 0;
    };
    // No two desks have tickets of one id here.
    return (m_chat.wasGone || m_chat.wasSpent) &&
           std::any_of(m_watches.begin(), m_watches.end(), [&](const auto& watch) {
               const auto deliveries = m_outbox->ofTicket(watch->desk->name(), ticket);
               return deliveries && std::any_of(deliveries->begin(), deliveries->end(), standsIn);
           });
}

void SimLife::judge()
{
    if (isOver())
        return;
    for (const auto& watch : m_watches) {
        const SimDesk& desk = *watch->desk;
        judgeChannel(u"tray"_s, m_trayArrived, m_trayForgiven, desk);
        judgeChannel(u"Hook"_s, m_hook.arrived, m_hook.forgiven, desk);
        judgeChannel(u"Chat"_s, m_chat.arrived, m_chat.forgiven, desk);
        if (watch->blindSaid)
            blame(desk.name() + u": sees again, and nobody was told"_s);
    }
    judgeOutbox();
    for (const SimMessenger* messenger : std::as_const(m_saidFailing))
        blame((messenger == &m_hook ? u"Hook"_s : u"Chat"_s) + u": works again, and nobody was told"_s);
    judgeLaterRings();
}

void SimLife::judgeOutbox()
{
    if (isOver())
        return;
    for (const QString& name : {u"tray"_s, u"Hook"_s, u"Chat"_s}) {
        const auto counts = m_outbox->counts(name);
        if (!counts || counts->queued > 0)
            blame(u"the outbox still owes something to "_s + name);
    }
}

void SimLife::judgeChannel(const QString& name, const QHash<QString, int>& arrived,
                           const QHash<QString, int>& forgiven, const SimDesk& desk)
{
    for (const QString& id : desk.mustRing()) {
        if (arrived.value(id) > 0 || m_muted.contains(id))
            continue;
        const bool elsewhere = name == "Chat"_L1 &&
                               (wasGoneFor(desk.name(), id) || wasSpentFor(desk.name(), id)) &&
                               (m_hook.arrived.value(id) > 0 || wasGivenUp(u"Hook"_s, desk.name(), id));
        if (!elsewhere && !wasGivenUp(name, desk.name(), id))
            blame(u"%1 missed %2 (%3)"_s.arg(name, id, story(desk.name(), id)));
    }
    for (auto it = arrived.begin(); it != arrived.end(); ++it) {
        if (desk.old().contains(it.key()))
            blame(u"%1 rang %2 of the baseline"_s.arg(name, it.key()));
        const int once = 1 + forgiven.value(it.key());
        const int standsIn = name == "Hook"_L1 && it.value() > once && wasHandedOver(it.key())
                                 ? 1 + m_chat.forgiven.value(it.key())
                                 : 0;
        if (it.value() > once + standsIn)
            blame(u"%1 rang %2 %3 times"_s.arg(name, it.key()).arg(it.value()));
    }
}

} // namespace deskbell::test
