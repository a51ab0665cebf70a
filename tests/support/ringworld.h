#pragma once

#include "notify/dispatcher.h"
#include "notify/reminders.h"
#include "poll/poller.h"
#include "storage/database.h"
#include "storage/ticketstore.h"
#include "support/fakechannel.h"
#include "support/fakeclock.h"
#include "support/fakedesk.h"

#include <QTemporaryDir>

#include <map>

namespace deskbell::test {

/// Everything between a desk and its channels on a real database: a poller, the intake, the dispatcher and
/// the reminders, on a clock that the test moves. Can be killed and started again.
class RingWorld
{
public:
    /// A source "Desk" polled every minute, the tray, and these channels; one rule "Rule" for all of them.
    explicit RingWorld(const QStringList& channels = {QStringLiteral("Ops")});
    ~RingWorld();

    RuleConfig& rule() { return config.rules.first(); }
    FakeChannel& channel(const QString& name) { return *m_channels.at(name); }
    FakeDesk& desk() { return *m_desk; }
    /// Takes the baseline, which is one old ticket.
    void begin();
    /// As after kill -9: what is on disk remains.
    void kill();
    /// Time passes alarm by alarm, with the event loop running in between.
    void pass(milliseconds duration);
    void arrive(const QString& id) { m_desk->arrive(id, clock.now().addSecs(1)); }
    Ticket& row(const QString& id);
    QList<Delivery> owed(const QString& id) const { return *outbox->ofTicket(QStringLiteral("Desk"), id); }

    /// Titles of what a channel accepted, in order.
    QStringList titles(const QString& channel) const;

    FakeClock clock;
    Config config;
    QDateTime pausedUntil;
    std::unique_ptr<Database> database;
    std::unique_ptr<TicketStore> tickets;
    std::unique_ptr<OutboxStore> outbox;
    std::unique_ptr<ReminderStore> reminderStore;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<Reminders> reminders;
    std::unique_ptr<Poller> poller;

private:
    void boot();
    void settle();

    QTemporaryDir m_folder;
    std::unique_ptr<SourceStore> m_sources;
    std::unique_ptr<HealthStore> m_health;
    std::unique_ptr<Intake> m_intake;
    FakeDesk* m_desk = nullptr;
    std::map<QString, FakeChannel*> m_channels;
    std::map<QString, QStringList> m_before; ///< titles that were accepted before the last kill
    QList<Ticket> m_rows;                    ///< of the desk, while nothing runs
};

} // namespace deskbell::test
