// In: rows of `reminder` whose time has come. Out: in one transaction each, what is owed for them and when
// they ring next; or their end.

#include "notify/reminders.h"

#include "notify/untiltaken.h"
#include "storage/database.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds longestRest = std::chrono::minutes(10); // a clock that is set back is noticed then
constexpr milliseconds retryDelay = seconds(10);
/// A poll takes seconds; a desk that may not be asked now is not waited for any longer.
constexpr milliseconds patience = std::chrono::minutes(2);
constexpr milliseconds waitingNap = seconds(30);
constexpr int mostAtATurn = 50;

} // namespace

Reminders::Reminders(const Config& config, Database& database, const TicketStore& tickets,
                     OutboxStore& outbox, ReminderStore& reminders, const Clock& clock,
                     std::function<QDateTime(const QString& source)> lastLook,
                     std::function<QDateTime()> quietUntil, QObject* parent)
    : QObject(parent),
      m_config(config),
      m_database(database),
      m_tickets(tickets),
      m_outbox(outbox),
      m_reminders(reminders),
      m_clock(clock),
      m_lastLook(std::move(lastLook)),
      m_quietUntil(std::move(quietUntil)),
      m_setBack(clock),
      m_alarm(clock.alarm([this] { turn(); }))
{}

void Reminders::start()
{
    m_started = true;
    turnSoon();
}

void Reminders::stop()
{
    m_started = false;
    m_alarm->stop();
}

void Reminders::wake() { turnSoon(); }

void Reminders::looked(const QString& source)
{
    if (m_asked.contains(source))
        m_lookEnded.insert(source);
    turn(); // at once: a program that looks once ends after it
}

void Reminders::turnSoon()
{
    if (!m_started || std::exchange(m_turnQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_turnQueued = false;
            turn();
        },
        Qt::QueuedConnection);
}

void Reminders::turn()
{
    if (!m_started)
        return;
    if (const Result<void> followed = followClock(); !followed)
        return trouble(followed.error());
    if (const Result<void> followed = followQuiet(); !followed)
        return trouble(followed.error());
    const auto due = m_reminders.due(m_clock.now(), mostAtATurn);
    if (!due)
        return trouble(due.error());
    bool rang = false;
    QSet<QString> waiting;
    for (const Reminder& reminder : *due) {
        if (!mayRing(reminder)) {
            waiting.insert(reminder.source);
            continue;
        }
        const Result<bool> acted = act(reminder);
        if (!acted) {
            if (rang)
                Q_EMIT owed();
            return trouble(acted.error());
        }
        rang = rang || *acted;
    }
    m_saidTrouble = false;
    const QStringList asked = m_asked.keys();
    for (const QString& source : asked) {
        if (waiting.contains(source))
            continue;
        m_asked.remove(source);
        m_lookEnded.remove(source);
    }
    if (rang)
        Q_EMIT owed();
    if (waiting.isEmpty() && due->size() == mostAtATurn)
        return turnSoon();
    const auto next = m_reminders.nextDue();
    if (!next)
        return trouble(next.error());
    if (next->isValid()) {
        const milliseconds delay =
            waiting.isEmpty() ? milliseconds(m_clock.now().msecsTo(*next)) : waitingNap;
        m_alarm->start(std::clamp(delay, milliseconds(1), longestRest));
    }
}

Result<void> Reminders::followClock()
{
    if (!m_oldRunFollowed) {
        if (const Result<void> followed = m_reminders.followClock(m_clock.now()); !followed)
            return followed;
        m_oldRunFollowed = true;
    }
    m_unfollowed += m_setBack.look(); // a store that is shut now takes it later
    if (m_unfollowed == milliseconds(0))
        return {};
    Result<void> moved = m_reminders.bringForward(m_unfollowed, m_clock.now());
    if (moved)
        m_unfollowed = {};
    return moved;
}

/// A pause that a person ends, quiet hours that are shortened.
Result<void> Reminders::followQuiet()
{
    const QDateTime until = m_quietUntil();
    if (m_quietFollowed == until)
        return {};
    Result<void> followed = m_reminders.quietEnds(until.isValid() ? until : m_clock.now());
    if (followed)
        m_quietFollowed = until;
    return followed;
}

bool Reminders::mayRing(const Reminder& reminder)
{
    if (reminder.kind == Reminder::Kind::Snooze || m_lastLook(reminder.source) >= reminder.due)
        return true;
    if (!m_asked.contains(reminder.source)) {
        m_asked.insert(reminder.source, m_clock.steady());
        Q_EMIT lookWanted(reminder.source);
        return false;
    }
    return m_lookEnded.contains(reminder.source) ||
           m_clock.steady() - m_asked.value(reminder.source) >= patience;
}

/// True when something is owed now.
Result<bool> Reminders::act(const Reminder& reminder)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return failure(transaction.begun().error());
    const auto seen = m_tickets.find(reminder.source, reminder.ticket);
    if (!seen)
        return failure(seen.error());
    const ReminderStep step = reminderStep(m_config, reminder, *seen, m_clock.now());
    // Held rings would come as one, and count as many.
    const QDateTime quietUntil = step.rings && !step.passesQuiet ? m_quietUntil() : QDateTime();
    const bool rings = step.rings && !quietUntil.isValid();
    Result<void> written;
    if (rings)
        written = ring(reminder, step, (*seen)->firstSeen);
    Reminder next = reminder;
    next.rings += rings ? 1 : 0;
    next.absent += step.outOfSight ? 1 : 0;
    next.due = quietUntil.isValid() ? quietUntil.addMSecs(step.afterQuiet.count()) : step.next;
    next.afterQuiet = quietUntil.isValid() ? std::optional(step.afterQuiet) : std::nullopt;
    if (written)
        written = next.due.isValid() ? m_reminders.put(next) : m_reminders.remove(reminder);
    if (!written)
        return failure(written.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return failure(committed.error());
    return rings;
}

Result<void> Reminders::ring(const Reminder& reminder, const ReminderStep& step, const QDateTime& since)
{
    const QDateTime now = m_clock.now();
    const auto round = m_outbox.nextRound(reminder.source, reminder.ticket);
    if (!round)
        return failure(round.error());
    QJsonObject again{{u"asked"_s, true}};
    if (reminder.kind == Reminder::Kind::UntilTaken) {
        again = QJsonObject{{u"minutes"_s, std::max<qint64>(1, since.secsTo(now) / 60)}};
        const QDateTime look = m_lastLook(reminder.source);
        if (!(look >= reminder.due))
            again.insert(u"lookedAt"_s, look.toString(Qt::ISODate));
    }
    for (const QString& channel : step.channels) {
        Delivery delivery;
        delivery.source = reminder.source;
        delivery.ticket = reminder.ticket;
        delivery.rule = reminder.rule;
        delivery.mention = step.mention;
        delivery.channel = channel;
        delivery.due = delivery.created = now;
        delivery.round = *round;
        delivery.passesQuiet = step.passesQuiet;
        delivery.content.insert(u"again"_s, again);
        if (const Result<qint64> queued = m_outbox.enqueue(delivery); !queued)
            return failure(queued.error());
    }
    return {};
}

void Reminders::trouble(const Error& error)
{
    m_alarm->start(retryDelay);
    if (!std::exchange(m_saidTrouble, true))
        Q_EMIT storeFailed(
            tr("Deskbell cannot tell which tickets shall ring again until its database works: %1")
                .arg(error.text()));
}

} // namespace deskbell
