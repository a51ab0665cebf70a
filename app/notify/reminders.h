#pragma once

#include "base/clock.h"
#include "base/setback.h"
#include "settings/config.h"
#include "storage/outboxstore.h"
#include "storage/reminderstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace deskbell {

class Database;
class TicketStore;
struct ReminderStep;

/// Lets recorded tickets ring again when their time has come: those that nobody has taken, and those that a
/// person put off. Owed and counted in one transaction, so that a crash repeats and loses no ring. Before a
/// ticket rings as "still open" its desk is looked at once more, if it can be.
class Reminders : public QObject
{
    Q_OBJECT
public:
    /// `lastLook`: when the tickets of a source were last seen; invalid: not yet. `quietUntil`: when it may
    /// ring again; invalid: it may now.
    Reminders(const Config& config, Database& database, const TicketStore& tickets, OutboxStore& outbox,
              ReminderStore& reminders, const Clock& clock,
              std::function<QDateTime(const QString& source)> lastLook, std::function<QDateTime()> quietUntil,
              QObject* parent = nullptr);

    void start();
    void stop();
    /// Reminders were added, or acknowledged tickets changed: look again.
    void wake();
    /// A poll of this source has ended, whatever it saw.
    void looked(const QString& source);

Q_SIGNALS:
    /// Poll it now, if it may be asked.
    void lookWanted(const QString& source);
    void owed(); ///< deliveries were enqueued
    /// The store cannot be used: tried again. Said once for each such time.
    void storeFailed(const QString& sentence);

private:
    void turnSoon();
    void turn();
    Result<void> followClock();
    Result<void> followQuiet();
    /// Whether the desk was asked since it fell due, or could not be in good time.
    bool mayRing(const Reminder& reminder);
    Result<bool> act(const Reminder& reminder);
    Result<void> ring(const Reminder& reminder, const ReminderStep& step, const QDateTime& since);
    void trouble(const Error& error);

    const Config& m_config;
    Database& m_database;
    const TicketStore& m_tickets;
    OutboxStore& m_outbox;
    ReminderStore& m_reminders;
    const Clock& m_clock;
    std::function<QDateTime(const QString&)> m_lastLook;
    std::function<QDateTime()> m_quietUntil;
    SetBackWatch m_setBack;
    milliseconds m_unfollowed{}; ///< how far the clock was set back without the store having taken it
    QHash<QString, milliseconds> m_asked;     ///< source -> when a look was wanted, by the steady clock
    QSet<QString> m_lookEnded;                ///< of those: a poll ended since
    std::optional<QDateTime> m_quietFollowed; ///< as quietUntil() was then; none: not since the start
    bool m_started = false;
    bool m_turnQueued = false;
    bool m_oldRunFollowed = false; ///< the clock may have been set back while nobody watched
    bool m_saidTrouble = false;
    std::unique_ptr<Alarm> m_alarm; ///< last: destroyed first
};

} // namespace deskbell
