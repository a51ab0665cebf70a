// In: the tickets that a finished run of pages listed. Out: one transaction in which the new ones are seen
// and owed.

#include "poll/intake.h"

#include "base/clock.h"
#include "poll/rules.h"
#include "storage/database.h"
#include "storage/outboxstore.h"
#include "storage/ticketstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskbell {

namespace {

using namespace Qt::StringLiterals;

/// Even where one page holds everything, more old tickets than this at once are a moved queue, not news.
constexpr int mostMovedAtOnce = 50;

/// The desk's clock is not ours; where only ours can tell old from new, it must tell clearly.
constexpr qint64 clockDoubtSeconds = 24 * 3600;

struct Notice
{
    QString title;
    QString body;
};

Notice movedNotice(const SourceConfig& source, int count)
{
    //: Title of a notice. %1: name of the source
    return {
        QCoreApplication::translate("deskbell::Intake", "%n older ticket(s) appeared in %1", nullptr, count)
            .arg(source.name),
        QCoreApplication::translate(
            "deskbell::Intake",
            "They were created before Deskbell first looked and were not listed then: a whole queue was "
            "moved, reopened or opened to this account. They are recorded and do not ring one by one.")};
}

Notice lossNotice(const SourceConfig& source, int count)
{
    return {
        //: Title of a notice. %1: name of the source
        QCoreApplication::translate("deskbell::Intake", "%1 may have had more new tickets than it listed")
            .arg(source.name),
        QCoreApplication::translate("deskbell::Intake",
                                    "Each of the %n tickets on its list was new, and the list has no further "
                                    "pages: older ones among the "
                                    "new may have left it before Deskbell looked. Look through the desk "
                                    "once. A shorter interval for this "
                                    "source, or a way to list that has pages, keeps it from happening again.",
                                    nullptr, count)};
}

/// The transaction under way: all writes of one record() call.
class Taking
{
public:
    Taking(const Config& config, const SourceConfig& source, SourceState& state, TicketStore& tickets,
           OutboxStore& outbox, ReminderStore& reminders, const QDateTime& now,
           const IntakeOccasion& occasion)
        : m_config(config),
          m_source(source),
          m_state(state),
          m_tickets(tickets),
          m_outbox(outbox),
          m_reminders(reminders),
          m_now(now),
          m_occasion(occasion)
    {}

    Result<IntakeReport> take(const QList<Ticket>& listed)
    {
        const bool baseline = !m_state.firstGoodPoll.isValid();
        QList<Ticket> fresh;
        QStringList ids;
        QSet<QString> handled; // rows that shift while paging are listed twice
        for (const Ticket& ticket : listed) {
            if (handled.contains(ticket.id))
                continue;
            handled.insert(ticket.id);
            fresh.append(ticket);
            ids.append(ticket.id);
        }
        const auto known = m_tickets.refresh(fresh);
        if (!known)
            return failure(known.error());
        fresh.removeIf([&](const Ticket& ticket) { return known->contains(ticket.id); });
        if (auto looked = look(ids); !looked)
            return failure(looked.error());
        if (auto taken = baseline ? takeBaseline(fresh) : takeNew(fresh); !taken)
            return failure(taken.error());
        if (m_occasion.begins && m_occasion.mayHaveLost > 0) {
            if (auto owed = oweNotice(lossNotice(m_source, m_occasion.mayHaveLost)); !owed)
                return failure(owed.error());
        }
        if (m_inserted)
            m_state.intake = m_occasion.number;
        return m_report;
    }

private:
    Result<void> takeBaseline(const QList<Ticket>& fresh)
    {
        // Half a baseline would make the other half ring.
        if (m_occasion.ends)
            m_state.firstGoodPoll = m_now;
        for (const Ticket& ticket : fresh) {
            if (auto inserted = insert(ticket, Arrival::Baseline); !inserted)
                return failure(inserted.error());
            if (ticket.createdAt.isValid() &&
                (!m_state.newestCreated.isValid() || ticket.createdAt > m_state.newestCreated))
                m_state.newestCreated = ticket.createdAt;
            ++m_report.baseline;
        }
        return {};
    }

    Result<void> takeNew(const QList<Ticket>& fresh)
    {
        const bool rings = m_source.movedHere == MovedHere::Ring;
        const bool wasSaid = m_state.movedSaid;
        const bool asOneNotice =
            rings && (wasSaid || m_occasion.old > std::clamp(m_occasion.pageSize, 1, mostMovedAtOnce));
        m_state.movedSaid = asOneNotice && !m_occasion.ends;
        for (const Ticket& ticket : fresh) {
            const bool moved = isOlderThanMark(ticket, m_state);
            const Arrival arrival = !moved ? Arrival::New : rings ? Arrival::MovedHere : Arrival::Silent;
            const auto inserted = insert(ticket, arrival);
            if (!inserted)
                return failure(inserted.error());
            if (!*inserted)
                continue;
            moved ? ++m_report.moved : ++m_report.rung;
            if (moved && (!rings || asOneNotice))
                continue;
            if (auto owed = owe(ticket, moved); !owed)
                return failure(owed.error());
        }
        return asOneNotice && !wasSaid && m_occasion.begins ? oweNotice(movedNotice(m_source, m_occasion.old))
                                                            : Result<void>();
    }

    /// Which of those that are waited for are listed still.
    Result<void> look(const QStringList& listed)
    {
        const auto waiting = m_reminders.waitingFor(m_source.name);
        if (!waiting)
            return failure(waiting.error());
        const QSet<QString> there(listed.begin(), listed.end());
        QStringList found;
        for (const QString& id : *waiting) {
            if (there.contains(id))
                found.append(id);
        }
        const QStringList missing = m_occasion.begins ? m_occasion.missing : QStringList();
        return waiting->isEmpty() ? Result<void>() : m_reminders.looked(m_source.name, found, missing);
    }

    Result<bool> insert(const Ticket& ticket, Arrival arrival)
    {
        auto inserted = m_tickets.insertIfAbsent(ticket, arrival, m_occasion.number);
        m_inserted = m_inserted || (inserted && *inserted);
        return inserted;
    }

    Result<void> owe(const Ticket& ticket, bool moved)
    {
        for (const Route& route : route(m_config, ticket)) {
            Delivery delivery = owedTo(route.channel);
            delivery.ticket = ticket.id;
            delivery.rule = route.rule;
            delivery.mention = route.mention;
            delivery.passesQuiet = route.passesQuiet;
            if (moved)
                delivery.content["moved"_L1] = true;
            if (m_occasion.afterBreak)
                delivery.content["backlog"_L1] = true;
            if (auto queued = m_outbox.enqueue(delivery); !queued)
                return failure(queued.error());
        }
        return remind(ticket);
    }

    Result<void> remind(const Ticket& ticket)
    {
        const RuleConfig* rule = untilTakenRule(m_config, ticket);
        if (!rule)
            return {};
        Reminder reminder;
        reminder.source = m_source.name;
        reminder.ticket = ticket.id;
        reminder.rule = rule->name;
        reminder.due = m_now.addMSecs(rule->untilTaken->after.count());
        return m_reminders.put(reminder);
    }

    Result<void> oweNotice(const Notice& notice)
    {
        QStringList channels{u"tray"_s};
        channels.append(m_source.blindTo);
        channels.removeDuplicates();
        for (const QString& channel : channels) {
            Delivery delivery = owedTo(channel);
            delivery.kind = Delivery::Kind::Notice;
            delivery.passesQuiet = channel == "tray"_L1;
            delivery.content = {{u"title"_s, notice.title}, {u"body"_s, notice.body}};
            if (auto queued = m_outbox.enqueue(delivery); !queued)
                return failure(queued.error());
        }
        return {};
    }

    Delivery owedTo(const QString& channel) const
    {
        Delivery delivery;
        delivery.source = m_source.name;
        delivery.channel = channel;
        delivery.due = m_now;
        delivery.created = m_now;
        return delivery;
    }

    const Config& m_config;
    const SourceConfig& m_source;
    SourceState& m_state;
    TicketStore& m_tickets;
    OutboxStore& m_outbox;
    ReminderStore& m_reminders;
    QDateTime m_now;
    const IntakeOccasion& m_occasion;
    bool m_inserted = false;
    IntakeReport m_report;
};

} // namespace

bool isOlderThanMark(const Ticket& ticket, const SourceState& state)
{
    if (!ticket.createdAt.isValid())
        return false;
    if (!state.newestCreated.isValid())
        return ticket.createdAt < state.firstGoodPoll.addSecs(-clockDoubtSeconds);
    return ticket.createdAt < state.newestCreated && ticket.createdAt < state.firstGoodPoll;
}

Intake::Intake(Database& database, TicketStore& tickets, OutboxStore& outbox, SourceStore& sources,
               const Clock& clock)
    : m_database(database),
      m_tickets(tickets),
      m_outbox(outbox),
      m_sources(sources),
      m_reminders(database),
      m_clock(clock)
{}

Result<IntakeReport> Intake::record(const Config& config, const SourceConfig& source,
                                    const QList<Ticket>& listed, SourceState& state,
                                    const IntakeOccasion& occasion)
{
    // What is lost with the power between two parts is neither seen nor owed, and listed again.
    Transaction transaction(m_database, occasion.ends ? Durability::Now : Durability::Soon);
    if (auto begun = transaction.begun(); !begun)
        return failure(begun.error());
    SourceState next = state; // the caller's stays as it was unless all of this is on disk
    auto report =
        Taking(config, source, next, m_tickets, m_outbox, m_reminders, m_clock.now(), occasion).take(listed);
    if (!report)
        return report;
    if (auto saved = m_sources.save(source.name, next); !saved)
        return failure(saved.error());
    if (auto committed = transaction.commit(); !committed)
        return failure(committed.error());
    state = next;
    return report;
}

} // namespace deskbell
