#include "support/ringworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const QString first = u"#1 Subject of 1"_s;
const QString again = u"Still open: #1 Subject of 1"_s;

/// Its rule lets tickets ring until someone takes them: after 15 minutes, then every 10, twice as well at
/// Boss.
struct Scene : RingWorld
{
    explicit Scene() : RingWorld({u"Ops"_s, u"Boss"_s})
    {
        rule().notify = {u"tray"_s, u"Ops"_s};
        rule().mention = {u"Duty A"_s};
        rule().untilTaken = UntilTakenConfig{minutes(15), minutes(10), 3, {u"Boss"_s}, {u"Duty B"_s}, {}};
        config.admins = {{u"Duty A"_s, {}, {}}, {u"Duty B"_s, {}, {}}};
        begin();
    }
    /// A ticket that rings at once.
    void file(const QString& id = u"1"_s)
    {
        arrive(id);
        pass(minutes(1) + seconds(10));
    }
    bool waits() const { return !reminderStore->waitingFor(u"Desk"_s)->isEmpty(); }
};

} // namespace

/// A ticket rings until someone takes it: from the desk to the channels and back.
class TestUntilTakenFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offByDefault();
    void ringsAgainAndThenElsewhere();
    void stops_data();
    void stops();
    void isLookedForOnLaterPages();
    void whatStandsBelowTheFirstLookStaysSilent_data();
    void whatStandsBelowTheFirstLookStaysSilent();
    void theDeskIsAskedBeforeItRings();
    void blindDeskDoesNotSilenceIt();
    void aKillRepeatsNothing();
    void quietHoursHoldItAndSayItOnce();
    void laterRingIsAnotherMessage();
    void fallbackOfALaterRingIsNotCoveredByTheFirst();
    void snoozeRingsOnceOnTheTray();
    void snoozeSurvivesARestartAndEndsWithAcknowledgement();
    void mutedTicketOwesNothing();
    void clockSetBackDoesNotDelayIt();
};

void TestUntilTakenFlow::offByDefault()
{
    RingWorld world;
    world.begin();
    world.arrive(u"1"_s);
    world.pass(hours(5));
    QCOMPARE(world.titles(u"Ops"_s), QStringList{first});
}

void TestUntilTakenFlow::ringsAgainAndThenElsewhere()
{
    Scene world;
    world.file();
    world.pass(minutes(12));
    QCOMPARE(world.titles(u"Ops"_s), QStringList{first});
    world.pass(minutes(4));
    for (const QString& name : {u"tray"_s, u"Ops"_s})
        QCOMPARE(world.titles(name), (QStringList{first, again}));
    QVERIFY(world.titles(u"Boss"_s).isEmpty());
    QVERIFY(!world.channel(u"Ops"_s).accepted.first().message.later);
    QVERIFY(world.channel(u"Ops"_s).accepted.last().message.later);
    QVERIFY(world.channel(u"Ops"_s).accepted.last().message.body.contains(u"15"_s));
    QCOMPARE(world.channel(u"Ops"_s).accepted.last().message.mentions.size(), 1);
    world.pass(minutes(10));
    QCOMPARE(world.titles(u"Boss"_s), QStringList{again});
    QCOMPARE(world.channel(u"Ops"_s).accepted.last().message.mentions.size(), 2);
    world.pass(hours(5));
    QCOMPARE(world.titles(u"Ops"_s), (QStringList{first, again, again, again}));
    QCOMPARE(world.titles(u"Boss"_s), (QStringList{again, again}));
    QVERIFY(!world.waits());
}

void TestUntilTakenFlow::stops_data()
{
    QTest::addColumn<std::function<void(RingWorld&)>>("take");
    using Take = std::function<void(RingWorld&)>;
    const auto row = [](const char* name, const Take& take) { QTest::newRow(name) << take; };
    row("assigned", [](RingWorld& world) { world.row(u"1"_s).assignee = u"Ann"_s; });
    row("closed", [](RingWorld& world) { world.row(u"1"_s).status = u"Resolved"_s; });
    row("left the list", [](RingWorld& world) { world.desk().vanish(u"1"_s); });
    row("acknowledged",
        [](RingWorld& world) { QVERIFY(*world.tickets->acknowledge(u"Desk"_s, u"1"_s, world.clock.now())); });
    row("muted",
        [](RingWorld& world) { QVERIFY(*world.tickets->setMuted(u"Desk"_s, u"1"_s, world.clock.now())); });
}

void TestUntilTakenFlow::stops()
{
    QFETCH(const std::function<void(RingWorld&)>, take);
    Scene world;
    world.file();
    world.pass(minutes(18));
    QCOMPARE(world.titles(u"Ops"_s).size(), 2);
    take(world);
    world.pass(hours(5));
    QCOMPARE(world.titles(u"Ops"_s).size(), 2);
    QVERIFY(world.titles(u"Boss"_s).isEmpty());
    QVERIFY(!world.waits());
}

void TestUntilTakenFlow::isLookedForOnLaterPages()
{
    Scene world;
    world.file();
    for (int i = 2; i < 12; ++i)
        world.arrive(QString::number(i)); // three rows make a page
    world.pass(minutes(5));
    world.row(u"1"_s).assignee = u"Ann"_s;
    world.pass(hours(1));
    QCOMPARE(world.channel(u"Ops"_s).rang().count(u"#1"_s), 1);
    QCOMPARE(world.channel(u"Ops"_s).rang().count(u"#2"_s), 4);
}

void TestUntilTakenFlow::whatStandsBelowTheFirstLookStaysSilent_data()
{
    QTest::addColumn<bool>("dated");
    QTest::newRow("with times of creation") << true;
    QTest::newRow("without") << false;
}

/// A ticket that left the list is looked for further down than the first look went.
void TestUntilTakenFlow::whatStandsBelowTheFirstLookStaysSilent()
{
    QFETCH(const bool, dated);
    RingWorld world;
    world.rule().untilTaken = UntilTakenConfig{minutes(15), minutes(10), 3, {}, {}, {}};
    world.config.sources[0].baselinePages = 2;
    world.kill();
    for (int i = 0; i < 40; ++i) {
        Ticket old = makeTicket(u"Desk"_s, QString::number(100 + i), world.clock.now().addDays(-2 - i));
        if (!dated)
            old.createdAt = {};
        world.desk().rows.append(old);
    }
    world.pass(seconds(5));
    world.arrive(u"1"_s);
    world.pass(minutes(2));
    QCOMPARE(world.channel(u"Ops"_s).rang(), QStringList({u"#1"_s}));
    world.desk().vanish(u"1"_s);
    world.pass(minutes(20));
    QCOMPARE(world.channel(u"Ops"_s).rang(), QStringList({u"#1"_s}));
    QCOMPARE(*world.tickets->count(u"Desk"_s), 7);
}

void TestUntilTakenFlow::theDeskIsAskedBeforeItRings()
{
    Scene world;
    world.config.sources[0].interval->fixed = hours(1);
    world.kill();
    world.pass(seconds(5));
    world.arrive(u"1"_s);
    world.poller->pollNow();
    world.pass(minutes(10));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
    world.row(u"1"_s).assignee = u"Ann"_s; // long before the next poll
    world.pass(minutes(20));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
    QVERIFY(!world.waits());
}

void TestUntilTakenFlow::blindDeskDoesNotSilenceIt()
{
    Scene world;
    world.file();
    world.desk().failures.insert(0, Blindness{Sight::Offline, u"no route"_s, {}});
    world.pass(minutes(18));
    QCOMPARE(world.titles(u"Ops"_s), (QStringList{first, again}));
    const QString body = world.channel(u"Ops"_s).accepted.last().message.body;
    QVERIFY2(body.contains(u"last seen"_s), qPrintable(body));
    world.desk().hangs = true;
    world.pass(minutes(15));
    QCOMPARE(world.titles(u"Ops"_s).size(), 3);
}

void TestUntilTakenFlow::aKillRepeatsNothing()
{
    Scene world;
    world.file();
    world.pass(minutes(14) - seconds(20));
    for (int i = 0; i < 40; ++i) { // around the moment at which it rings
        world.kill();
        world.pass(seconds(2));
    }
    QCOMPARE(world.titles(u"Ops"_s), (QStringList{first, again}));
    world.kill();
    world.pass(hours(2));
    QCOMPARE(world.titles(u"Ops"_s), (QStringList{first, again, again, again}));
    QCOMPARE(world.titles(u"Boss"_s), (QStringList{again, again}));
}

void TestUntilTakenFlow::quietHoursHoldItAndSayItOnce()
{
    Scene world;
    world.config.quiet.hours = {{{}, QTime(8, 20), QTime(12, 0), {}}};
    world.file();
    world.pass(minutes(18)); // 08:19
    QCOMPARE(world.titles(u"Ops"_s), (QStringList{first, again}));
    world.pass(hours(3)); // two more would have been due meanwhile; they are not used up
    QCOMPARE(world.titles(u"Ops"_s).size(), 2);
    QVERIFY(world.waits());
    world.pass(hours(1));
    QCOMPARE(world.titles(u"Ops"_s), (QStringList{first, again, again}));
    QCOMPARE(world.titles(u"Boss"_s), QStringList{again});
    world.pass(hours(1));
    QCOMPARE(world.titles(u"Ops"_s), (QStringList{first, again, again, again}));
    QVERIFY(!world.waits());
}

void TestUntilTakenFlow::laterRingIsAnotherMessage()
{
    Scene world;
    world.file();
    world.pass(hours(1));
    QSet<QString> keys;
    for (const FakeChannel::Tried& one : std::as_const(world.channel(u"Ops"_s).accepted))
        keys.insert(one.message.key);
    QCOMPARE(keys.size(), 4);
}

void TestUntilTakenFlow::fallbackOfALaterRingIsNotCoveredByTheFirst()
{
    Scene world;
    world.rule().notify = {u"Ops"_s, u"Boss"_s};
    world.config.channels[0].fallback = {u"Boss"_s};
    world.file();
    QCOMPARE(world.titles(u"Boss"_s), QStringList{first});
    world.rule().notify = {u"Ops"_s};
    world.channel(u"Ops"_s).answering = [](const QString&) {
        Attempt attempt;
        attempt.outcome = Outcome::Gone;
        return attempt;
    };
    world.pass(minutes(17));
    QCOMPARE(world.titles(u"Boss"_s), (QStringList{first, again}));
}

void TestUntilTakenFlow::snoozeRingsOnceOnTheTray()
{
    RingWorld world;
    world.begin();
    world.arrive(u"1"_s);
    world.pass(minutes(2));
    Reminder snooze;
    snooze.kind = Reminder::Kind::Snooze;
    snooze.source = u"Desk"_s;
    snooze.ticket = u"1"_s;
    snooze.due = world.clock.now().addSecs(900);
    QVERIFY(world.reminderStore->put(snooze));
    world.reminders->wake();
    world.pass(minutes(14));
    QCOMPARE(world.titles(u"tray"_s).size(), 1);
    world.pass(hours(5));
    QCOMPARE(world.titles(u"tray"_s), (QStringList{first, u"Put off until now: #1 Subject of 1"_s}));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
}

void TestUntilTakenFlow::snoozeSurvivesARestartAndEndsWithAcknowledgement()
{
    RingWorld world;
    world.begin();
    world.arrive(u"1"_s);
    world.arrive(u"2"_s);
    world.pass(minutes(2));
    for (const QString& id : {u"1"_s, u"2"_s}) {
        Reminder snooze;
        snooze.kind = Reminder::Kind::Snooze;
        snooze.source = u"Desk"_s;
        snooze.ticket = id;
        snooze.due = world.clock.now().addSecs(900);
        QVERIFY(world.reminderStore->put(snooze));
    }
    world.kill();
    QVERIFY(*world.tickets->acknowledge(u"Desk"_s, u"2"_s, world.clock.now()));
    world.pass(hours(1));
    QCOMPARE(world.channel(u"tray"_s).rang(), QStringList{u"#1"_s});
}

void TestUntilTakenFlow::mutedTicketOwesNothing()
{
    Scene world;
    world.config.quiet.hours = {{{}, QTime(8, 0), QTime(12, 0), {}}};
    world.file(u"1"_s);
    world.file(u"2"_s);
    world.pass(minutes(5));
    {
        Transaction transaction(*world.database);
        QVERIFY(*world.tickets->setMuted(u"Desk"_s, u"1"_s, world.clock.now()));
        const auto ended = world.outbox->giveUp(u"Desk"_s, u"1"_s, u"MUTED"_s, u"muted here"_s);
        QCOMPARE(ended->size(), 2);
        QVERIFY(transaction.commit());
    }
    world.pass(hours(5));
    for (const FakeChannel::Tried& one : std::as_const(world.channel(u"Ops"_s).accepted))
        QVERIFY(!one.message.title.contains(u"#1"_s) && !one.message.body.contains(u"#1"_s));
    QVERIFY(world.channel(u"Ops"_s).rang().contains(u"#2"_s));
    const Delivery ended = world.owed(u"1"_s).first();
    QCOMPARE(ended.state, DeliveryState::Failed);
    QCOMPARE(ended.outcome, u"MUTED"_s);
    QVERIFY(*world.outbox->retry(ended.id, {}, world.clock.now())); // a person may still want it
}

void TestUntilTakenFlow::clockSetBackDoesNotDelayIt()
{
    Scene world;
    world.file();
    world.clock.jumpTo(world.clock.now().addDays(-3));
    world.pass(minutes(30));
    QVERIFY(world.titles(u"Ops"_s).size() >= 2);
}

QTEST_GUILESS_MAIN(TestUntilTakenFlow)
#include "tst_untiltaken.moc"
