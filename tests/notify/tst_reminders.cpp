// A reminder that is due, in the store: what is owed then, and when it comes next.
#include "notify/reminders.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "storage/ticketstore.h"
#include "support/fakeclock.h"
#include "support/fakedesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

std::unique_ptr<Database> opened(const QString& path, const Clock& clock)
{
    auto database = Database::open(path, clock);
    return database ? std::move(*database) : nullptr;
}

struct Rig
{
    QTemporaryDir folder;
    FakeClock clock;
    Config config;
    std::unique_ptr<Database> database = opened(folder.filePath(u"deskbell.db"_s), clock);
    TicketStore tickets{*database};
    OutboxStore outbox{*database};
    ReminderStore store{*database};
    QDateTime quietUntil;
    Reminders reminders{config,
                        *database,
                        tickets,
                        outbox,
                        store,
                        clock,
                        [this](const QString&) { return clock.now(); },
                        [this] { return quietUntil; }};

    Rig()
    {
        SourceConfig source;
        source.name = u"Desk"_s;
        config.sources = {source};
        ChannelConfig ops;
        ops.name = u"Ops"_s;
        config.channels = {ops};
        RuleConfig rule;
        rule.name = u"Rule"_s;
        rule.notify = {u"Ops"_s};
        rule.untilTaken = UntilTakenConfig{minutes(15), minutes(10), 2, {}, {}, {}};
        config.rules = {rule};
    }

    bool put(const QString& id = u"7"_s)
    {
        Reminder reminder;
        reminder.source = u"Desk"_s;
        reminder.ticket = id;
        reminder.rule = u"Rule"_s;
        reminder.due = clock.now();
        return tickets.insertIfAbsent(makeTicket(u"Desk"_s, id, clock.now()), Arrival::New, 1).ok() &&
               store.put(reminder).ok();
    }
    std::optional<Reminder> kept() const
    {
        return *store.find(Reminder::Kind::UntilTaken, u"Desk"_s, u"7"_s);
    }
    qsizetype owed() const { return outbox.ofTicket(u"Desk"_s, u"7"_s)->size(); }
    void look()
    {
        reminders.start();
        reminders.looked(u"Desk"_s);
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ringsAndEnds();
    void aQuietTimeUsesUpNoRing();
    void aQuietTimeThatEndsEarlyPutsOffNoLonger_data();
    void aQuietTimeThatEndsEarlyPutsOffNoLonger();
    void aRuleThatPassesRingsInIt();
    void whatIsSwitchedOffComesBack();
    void whatWasOwedBeforeTheStoreFailedIsSaid();
};

void TestReminders::ringsAndEnds()
{
    Rig rig;
    QVERIFY(rig.put());
    rig.look();
    QCOMPARE(rig.owed(), 1);
    QCOMPARE(rig.kept()->rings, 1);
    QCOMPARE(rig.kept()->due, rig.clock.now().addSecs(600));
    rig.clock.advance(minutes(10));
    rig.look();
    QCOMPARE(rig.owed(), 2);
    QVERIFY(!rig.kept()); // the limit
    QCOMPARE(rig.outbox.ofTicket(u"Desk"_s, u"7"_s)->last().round, 2);
}

void TestReminders::aQuietTimeUsesUpNoRing()
{
    Rig rig;
    QVERIFY(rig.put());
    rig.quietUntil = rig.clock.now().addSecs(3600);
    rig.look();
    QCOMPARE(rig.owed(), 0);
    QCOMPARE(rig.kept()->rings, 0);
    QCOMPARE(rig.kept()->due, rig.quietUntil.addSecs(15 * 60)); // as after a first ring
    rig.clock.advance(minutes(60));
    rig.quietUntil = {};
    rig.look();
    QCOMPARE(rig.owed(), 0);
    rig.clock.advance(minutes(15));
    rig.look();
    QCOMPARE(rig.owed(), 1);
    QCOMPARE(rig.kept()->rings, 1);
}

void TestReminders::aQuietTimeThatEndsEarlyPutsOffNoLonger_data()
{
    QTest::addColumn<int>("leftMinutes"); // of the quiet time when somebody changes it; 0: it ends
    QTest::newRow("ended") << 0;
    QTest::newRow("shortened") << 20;
}

/// "Until tomorrow", and taken back: what fell due meanwhile would have waited until tomorrow.
void TestReminders::aQuietTimeThatEndsEarlyPutsOffNoLonger()
{
    QFETCH(const int, leftMinutes);
    Rig rig;
    QVERIFY(rig.put());
    Reminder snooze;
    snooze.kind = Reminder::Kind::Snooze;
    snooze.source = u"Desk"_s;
    snooze.ticket = u"7"_s;
    snooze.due = rig.clock.now().addDays(2); // nothing put that off
    QVERIFY(rig.store.put(snooze).ok());
    rig.quietUntil = rig.clock.now().addDays(1);
    rig.look();
    QCOMPARE(rig.kept()->due, rig.quietUntil.addSecs(15 * 60));
    rig.clock.advance(minutes(5));
    const QDateTime end = rig.clock.now().addSecs(leftMinutes * 60);
    rig.quietUntil = leftMinutes > 0 ? end : QDateTime();
    rig.reminders.wake();
    rig.look();
    QCOMPARE(rig.kept()->due, end.addSecs(15 * 60));
    QCOMPARE((*rig.store.find(Reminder::Kind::Snooze, u"Desk"_s, u"7"_s))->due, snooze.due);
    rig.clock.advance(minutes(leftMinutes));
    rig.quietUntil = {};
    rig.look();
    QCOMPARE(rig.owed(), 0);
    rig.clock.advance(minutes(15));
    rig.look();
    QCOMPARE(rig.owed(), 1);
}

void TestReminders::aRuleThatPassesRingsInIt()
{
    Rig rig;
    rig.config.rules[0].passesQuiet = true;
    QVERIFY(rig.put());
    rig.quietUntil = rig.clock.now().addSecs(3600);
    rig.look();
    QCOMPARE(rig.owed(), 1);
    QVERIFY(rig.outbox.ofTicket(u"Desk"_s, u"7"_s)->first().passesQuiet);
}

void TestReminders::whatIsSwitchedOffComesBack()
{
    Rig rig;
    QVERIFY(rig.put());
    rig.config.rules[0].enabled = false;
    rig.look();
    QCOMPARE(rig.owed(), 0);
    QCOMPARE(rig.kept()->rings, 0);
    rig.config.rules[0].enabled = true;
    rig.clock.advance(minutes(10));
    rig.look();
    QCOMPARE(rig.owed(), 1);
}

void TestReminders::whatWasOwedBeforeTheStoreFailedIsSaid()
{
    Rig rig;
    QVERIFY(rig.put());
    rig.clock.advance(seconds(1));
    QVERIFY(rig.put(u"8"_s));
    QVERIFY(runOnce(*rig.database, u"CREATE TRIGGER full BEFORE INSERT ON delivery WHEN new.ticket = '8'"
                                   " BEGIN SELECT raise(FAIL, 'full'); END"_s));
    const QSignalSpy owed(&rig.reminders, &Reminders::owed);
    const QSignalSpy failed(&rig.reminders, &Reminders::storeFailed);
    rig.look();
    QCOMPARE(rig.owed(), 1);
    QCOMPARE(owed.size(), 1);
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
