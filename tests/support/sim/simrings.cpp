// In: people who acknowledge, mute and put off tickets. Out: whether what rings again does so when, and only
// when, nobody has taken it.
#include "support/sim/simlife.h"

#include "notify/quiet.h"

namespace deskbell::test {

using namespace Qt::StringLiterals;

void SimLife::bootRings()
{
    m_reminderStore = std::make_unique<ReminderStore>(*m_database);
    m_reminders = std::make_unique<Reminders>(
        m_config, *m_database, *m_tickets, *m_outbox, *m_reminderStore, m_clock,
        [this](const QString& source) {
            for (const auto& watch : m_watches) {
                if (watch->desk->name() == source)
                    return watch->poller->status().lastGoodPoll;
            }
            return QDateTime();
        },
        [this] {
            const auto quiet = quietAt(m_config.quiet, {}, m_clock.now(), m_clock.zone());
            return quiet ? quiet->until : QDateTime();
        });
    QObject::connect(m_reminders.get(), &Reminders::lookWanted, m_reminders.get(),
                     [this](const QString& source) {
                         for (const auto& watch : m_watches) {
                             if (watch->desk->name() == source)
                                 watch->poller->wakeUp();
                         }
                     });
    QObject::connect(m_reminders.get(), &Reminders::owed, m_reminders.get(), [this] {
        checkLaterRings();
        m_dispatcher->wake();
    });
    QObject::connect(m_reminders.get(), &Reminders::storeFailed, m_reminders.get(),
                     [this](const QString& sentence) { saidStoreFailed(sentence); });
}

void SimLife::personAccident()
{
    const auto newest = m_tickets->newest(20);
    if (!newest || newest->isEmpty())
        return;
    const SeenTicket seen = newest->at(m_random.bounded(newest->size()));
    if (seen.arrival == Arrival::Baseline)
        return;
    const QString id = seen.ticket.id;
    switch (m_random.bounded(4)) {
    case 0:
    case 1:
        tell(u"a person takes note of "_s + id);
        // Of what a kill cuts off nobody knows whether it was written.
        if (m_tickets->acknowledge(seen.ticket.source, id, m_clock.now()) || m_disk.isStopped())
            m_touched.insert(id);
        return;
    case 2: { // as the core does it
        tell(u"a person mutes "_s + id);
        Transaction transaction(*m_database);
        const bool muted = transaction.begun().ok() &&
                           m_tickets->setMuted(seen.ticket.source, id, m_clock.now()).ok() &&
                           m_outbox->giveUp(seen.ticket.source, id, u"MUTED"_s, u"muted"_s).ok() &&
                           transaction.commit().ok();
        if (muted || m_disk.isStopped()) {
            m_touched.insert(id);
            m_muted.insert(id);
        }
        return;
    }
    case 3: {
        tell(u"a person puts off "_s + id);
        Reminder snooze;
        snooze.kind = Reminder::Kind::Snooze;
        snooze.source = seen.ticket.source;
        snooze.ticket = id;
        snooze.rule = u"All"_s;
        snooze.due = m_clock.now().addSecs(m_random.bounded(60, 1800));
        if (m_reminderStore->put(snooze))
            m_reminders->wake();
        return;
    }
    }
}

/// What was just owed: nobody had taken it, as far as was known here.
void SimLife::checkLaterRings()
{
    const auto rows = m_outbox->list(200);
    if (!rows)
        return;
    const qint64 checked = m_checkedRings;
    for (const Delivery& row : *rows) {
        m_checkedRings = std::max(m_checkedRings, row.id);
        if (row.id <= checked || row.round == 0 || row.fallbackOf != 0)
            continue;
        ++m_laterRings;
        const auto seen = m_tickets->find(row.source, row.ticket);
        if (!seen || !*seen)
            return blame(u"%1 rang again and is not recorded"_s.arg(row.ticket));
        const bool untilTaken = row.content.value("again"_L1).toObject().contains("minutes"_L1);
        tell(u"%1 rings again on %2"_s.arg(row.ticket, row.channel));
        if ((*seen)->acknowledged.isValid() || (*seen)->muted.isValid() ||
            (untilTaken && !(*seen)->ticket.assignee.isEmpty()))
            blame(u"%1 rang again, though it is taken"_s.arg(row.ticket));
    }
}

const QHash<QString, int>& SimLife::againOn(const QString& channel) const
{
    return channel == "tray"_L1 ? m_trayAgain : channel == "Hook"_L1 ? m_hook.again : m_chat.again;
}

const QHash<QString, int>& SimLife::forgivenOn(const QString& channel) const
{
    return channel == "tray"_L1 ? m_trayForgiven : channel == "Hook"_L1 ? m_hook.forgiven : m_chat.forgiven;
}

void SimLife::judgeLaterRings()
{
    const auto& wanted = m_config.rules.first().untilTaken;
    const int limit = wanted ? wanted->limit : 0;
    for (const auto& watch : m_watches) {
        const SimDesk& desk = *watch->desk;
        for (const QString& id : desk.mustRing()) {
            const auto rows = m_outbox->ofTicket(desk.name(), id);
            if (!rows)
                return blame(rows.error().text());
            QHash<QString, int> owed; // channel -> later rings
            int untilTaken = 0;
            for (const Delivery& row : *rows) {
                if (row.round == 0)
                    continue;
                ++owed[row.channel];
                if (row.channel == "tray"_L1 &&
                    row.content.value("again"_L1).toObject().contains("minutes"_L1))
                    ++untilTaken;
            }
            for (const QString& channel : {u"tray"_s, u"Hook"_s, u"Chat"_s}) {
                if (againOn(channel).value(id) > owed.value(channel) + forgivenOn(channel).value(id))
                    blame(u"%1 rang %2 again %3 times, and %4 were due"_s.arg(channel, id)
                              .arg(againOn(channel).value(id))
                              .arg(owed.value(channel)));
            }
            if (untilTaken > limit)
                blame(u"%1 was to ring again %2 times, and was owed %3 times"_s.arg(id).arg(limit).arg(
                    untilTaken));
            const bool free = !desk.taken().contains(id) && !m_touched.contains(id);
            if (free && untilTaken < limit)
                blame(u"nobody took %1, and it rang again %2 times in place of %3 (%4)"_s.arg(id)
                          .arg(untilTaken)
                          .arg(limit)
                          .arg(story(desk.name(), id)));
        }
        const auto waiting = m_reminderStore->waitingFor(desk.name());
        if (!waiting || !waiting->isEmpty())
            blame(u"%1: tickets are still waited for: %2"_s.arg(
                desk.name(), waiting ? waiting->join(u' ') : waiting.error().text()));
    }
}

} // namespace deskbell::test
