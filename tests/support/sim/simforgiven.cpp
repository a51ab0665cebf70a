// In: a store as a killed run left it. Out: how often each ticket may arrive once more, as nobody can know
// whether it did, and the end of that once everything owed has ended.
#include "support/sim/simlife.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

/// What a power cut may take back: see Durability::Soon.
constexpr milliseconds takenBack(200);

} // namespace

void SimLife::forgive(End before)
{
    if (std::exchange(m_unforgiven, End::None) == End::PowerOff)
        before = End::PowerOff;
    if (before != End::Drained)
        forgiveDeliveries(before);
    if (m_unforgiven == End::None)
        forgiveSaid();
}

void SimLife::forgiveDeliveries(End before)
{
    const QScopedValueRollback judged(m_disk.isJudged, true);
    const Result<QList<Delivery>> interrupted = m_outbox->interrupted();
    const Result<QList<Delivery>> queued =
        before == End::PowerOff ? m_outbox->due(m_clock.now().addYears(1), 100'000) : QList<Delivery>();
    if ((!interrupted || !queued) && m_disk.isStopped()) {
        m_unforgiven = before;
        return;
    }
    if (!interrupted || !queued)
        return blame(u"the outbox cannot be read"_s);
    const auto forgiveOne = [this](const Delivery& delivery, bool onlyRecent) {
        SimMessenger* messenger = delivery.channel == "tray"_L1   ? nullptr
                                  : delivery.channel == "Hook"_L1 ? &m_hook
                                                                  : &m_chat;
        const auto& last = messenger ? messenger->last : m_trayLast;
        auto& forgiven = messenger ? messenger->forgiven : m_trayForgiven;
        if (!onlyRecent ||
            (last.contains(delivery.ticket) && m_clock.steady() - last.value(delivery.ticket) <= takenBack))
            ++forgiven[delivery.ticket];
    };
    for (const Delivery& delivery : *interrupted)
        forgiveOne(delivery, false);
    for (const Delivery& delivery : *queued)
        forgiveOne(delivery, true);
}

/// What was said while the store took nothing, or in the instant of the end, may be forgotten.
void SimLife::forgiveSaid()
{
    const QScopedValueRollback judged(m_disk.isJudged, true);
    for (const auto& watch : m_watches) {
        const auto state = m_sources->load(watch->desk->name());
        if (state && (watch->mayRepeat || watch->saidAt == m_clock.steady() ||
                      watch->faultsWhenSaid != m_disk.faults())) {
            if (watch->blindSaid && !state->blindAnnounced)
                watch->silentSince = m_clock.steady(); // it has its whole time to say it once more
            watch->blindSaid = state->blindAnnounced;
        }
        watch->mayRepeat = false;
        checkBaseline(*watch);
    }
    for (SimMessenger* messenger : {&m_hook, &m_chat}) {
        const QString name = messenger == &m_hook ? u"Hook"_s : u"Chat"_s;
        const auto health = m_health->load(name);
        if (health && health->stopped) // as nobody knows whether there was time to say it
            m_saidStopped.insert(name);
        else if (health)
            m_saidStopped.remove(name);
        const bool mayBeLost = messenger->troublesWhenSaid != m_disk.faults() ||
                               m_clock.steady() - messenger->saidAt <= takenBack;
        if (!health || !mayBeLost)
            continue;
        if (health->failing)
            m_saidFailing.insert(messenger);
        else
            m_saidFailing.remove(messenger);
    }
}

/// Else a claim that was cut off while the messenger was down would excuse a double ring weeks later.
void SimLife::endForgiveness()
{
    if (isOver() || m_storeTroubled || m_disk.isStopped())
        return;
    const QScopedValueRollback judged(m_disk.isJudged, true); // the bad read is for Deskbell
    endForgiveness(u"tray"_s, m_trayArrived, m_trayAgain, m_trayForgiven);
    endForgiveness(u"Hook"_s, m_hook.arrived, m_hook.again, m_hook.forgiven);
    endForgiveness(u"Chat"_s, m_chat.arrived, m_chat.again, m_chat.forgiven);
}

void SimLife::endForgiveness(const QString& channel, const QHash<QString, int>& arrived,
                             const QHash<QString, int>& again, QHash<QString, int>& forgiven)
{
    for (auto it = forgiven.begin(); it != forgiven.end(); ++it) {
        const QString& id = it.key();
        if (it.value() < arrived.value(id))
            continue; // used up
        const auto rows = m_outbox->ofTicket(deskOf(id).name(), id);
        if (!rows)
            return blame(rows.error().text());
        int first = 0;
        int later = 0;
        bool isOpen = false;
        for (const Delivery& row : *rows) {
            // What Hook took over rings once on both of them.
            isOpen = isOpen || (channel == "Chat"_L1 && row.channel == "Hook"_L1 && row.fallbackOf != 0);
            if (row.channel != channel)
                continue;
            ++(row.round == 0 ? first : later);
            isOpen = isOpen || row.state == DeliveryState::Queued || row.state == DeliveryState::Sending;
        }
        if (!isOpen)
            it.value() = std::min(
                it.value(), std::max({0, arrived.value(id) - std::max(first, 1), again.value(id) - later}));
    }
}

} // namespace deskbell::test
