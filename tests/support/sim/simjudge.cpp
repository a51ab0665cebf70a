// In: what arrived, and what became of the deliveries. Out: the promises that were broken.
#include "support/sim/simlife.h"

#include "channel/ladder.h"

#include <algorithm>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList& allChannels()
{
    static const QStringList names{u"tray"_s, u"Hook"_s, u"Chat"_s};
    return names;
}

} // namespace

qsizetype SimLife::tickets() const
{
    qsizetype sum = 0;
    for (const auto& watch : m_watches)
        sum += watch->desk->mustRing().size();
    return sum;
}

const SimDesk& SimLife::deskOf(const QString& ticket) const
{
    return *m_watches[ticket.startsWith(u'A') ? 0 : 1]->desk;
}

const QHash<QString, int>& SimLife::arrivedOn(const QString& channel) const
{
    return channel == "tray"_L1 ? m_trayArrived : channel == "Hook"_L1 ? m_hook.arrived : m_chat.arrived;
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

bool SimLife::wasGoneOrSpentFor(const QString& source, const QString& ticket) const
{
    const auto deliveries = m_outbox->ofTicket(source, ticket);
    return deliveries &&
           std::any_of(deliveries->begin(), deliveries->end(), [this](const Delivery& delivery) {
               const bool isGone =
                   m_chat.wasGone && (delivery.outcome == "GONE"_L1 || delivery.outcome == "AUTH"_L1);
               const bool isSpent = m_chat.wasSpent && delivery.outcome == "QUOTA"_L1;
               return delivery.channel == "Chat"_L1 && delivery.round == 0 && (isGone || isSpent) &&
                      delivery.state == DeliveryState::Failed;
           });
}

bool SimLife::isHandedOver(const QString& source, const QString& ticket) const
{
    return wasGoneOrSpentFor(source, ticket) || wasGivenUp(u"Chat"_s, source, ticket);
}

void SimLife::judge()
{
    if (isOver())
        return;
    for (const auto& watch : m_watches) {
        const SimDesk& desk = *watch->desk;
        if (!desk.hasBaseline())
            blame(desk.name() + u": was never looked at"_s);
        judgeMissed(desk);
        judgeRings(desk);
        if (watch->blindSaid)
            blame(desk.name() + u": sees again, and nobody was told"_s);
    }
    judgeOutbox();
    judgeGivenUp();
    // What others took over in time is no proof that it works.
    if (m_dispatcher->status(u"Chat"_s).health.spent)
        m_saidFailing.remove(&m_chat);
    for (const SimMessenger* messenger : std::as_const(m_saidFailing))
        blame((messenger == &m_hook ? u"Hook"_s : u"Chat"_s) + u": works again, and nobody was told"_s);
    judgeLaterRings();
}

void SimLife::judgeOutbox()
{
    if (isOver())
        return;
    for (const QString& name : allChannels()) {
        const auto counts = m_outbox->counts(name);
        if (!counts || counts->queued > 0)
            blame(u"the outbox still owes something to "_s + name);
    }
}

/// On every channel of its rule each ticket arrived, or on the one that takes over, or it was given up.
void SimLife::judgeMissed(const SimDesk& desk)
{
    if (isOver())
        return;
    const QString source = desk.name();
    for (const QString& id : desk.mustRing()) {
        const bool notForHook = desk.notForHook().contains(id);
        for (const QString& channel : allChannels()) {
            if ((notForHook && channel == "Hook"_L1) || arrivedOn(channel).value(id) > 0 ||
                m_muted.contains(id))
                continue;
            const bool isOnHook = channel == "Chat"_L1 && isHandedOver(source, id) &&
                                  (m_hook.arrived.value(id) > 0 || wasGivenUp(u"Hook"_s, source, id));
            const bool hasFallback = channel == "Chat"_L1 && notForHook;
            if (!isOnHook && (hasFallback || !wasGivenUp(channel, source, id)))
                blame(u"%1 missed %2 (%3)"_s.arg(channel, id, story(source, id)));
        }
    }
}

/// On each of them once; once on both, where Hook takes over.
void SimLife::judgeRings(const SimDesk& desk)
{
    for (const QString& channel : allChannels()) {
        const auto& arrived = arrivedOn(channel);
        for (auto it = arrived.begin(); it != arrived.end(); ++it) {
            const QString& id = it.key();
            if (&deskOf(id) != &desk)
                continue;
            const auto told = [&](const QString& what) {
                blame(u"%1 rang %2 %3 (%4)"_s.arg(channel, id, what, story(desk.name(), id)));
            };
            if (desk.old().contains(id))
                told(u"of the baseline"_s);
            if (it.value() > 1 + forgivenOn(channel).value(id))
                told(u"%1 times"_s.arg(it.value()));
            if (channel != "Hook"_L1 || !desk.notForHook().contains(id))
                continue;
            if (!isHandedOver(desk.name(), id))
                told(u"in place of Chat, which could"_s);
            const int both = it.value() + m_chat.arrived.value(id);
            if (both > 1 + m_hook.forgiven.value(id) + m_chat.forgiven.value(id))
                told(u"as Chat did, %1 times in all"_s.arg(both));
        }
    }
}

/// Hook has no fallback: what it did not take in the end must have been said.
void SimLife::judgeGivenUp()
{
    constexpr qint64 instant = 1000; // ms; killed between the end and the word of it
    const auto failed = m_outbox->list(100'000, true);
    if (!failed)
        return blame(failed.error().text());
    for (const Delivery& row : *failed) {
        const auto wasCutOff = [&row](const QDateTime& ended) {
            return std::abs(ended.msecsTo(row.finished)) <= instant;
        };
        const bool isWanted =
            row.outcome == QLatin1StringView(mutedOutcome) || row.outcome == QLatin1StringView(takenOutcome);
        if (row.channel == "Hook"_L1 && !isWanted && !m_saidGivenUp.contains(row.id) &&
            std::none_of(m_endedAt.begin(), m_endedAt.end(), wasCutOff))
            blame(u"Hook: gave up %1, and nobody was told (%2)"_s.arg(row.ticket,
                                                                      story(row.source, row.ticket)));
    }
}

} // namespace deskbell::test
