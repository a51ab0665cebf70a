#include "support/ringworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

/// The clock of the tests begins at 08:00 UTC.
const QuietHours morning{{}, QTime(8, 30), QTime(12, 0), {}};

Delivery notice(const QString& channel)
{
    Delivery delivery;
    delivery.kind = Delivery::Kind::Notice;
    delivery.channel = channel;
    delivery.content.insert(u"title"_s, u"Desk: new tickets are not seen"_s);
    delivery.passesQuiet = channel == u"tray"_s;
    return delivery;
}

} // namespace

/// Quiet hours and pauses from the desk to the channels.
class TestQuietHours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsHeldComesAsOneMessageForEachChannel();
    void aSingleTicketComesAlone();
    void channelThatTakesNoDigestGetsEachAlone();
    void ruleLetsTicketsPass();
    void itSurvivesARestart();
    void itEndsWhenTheUserEndsIt();
    void changedHoursApplyAtOnce();
    void noticesPassOnTheTrayWithoutASound();
    void theStorySaysThatItWasHeld();
    void refusedFormWaitsForTheEnd();
    void midnightIsNoBorder();
};

void TestQuietHours::whatIsHeldComesAsOneMessageForEachChannel()
{
    RingWorld world;
    world.config.quiet.hours = {morning};
    world.begin();
    world.arrive(u"1"_s); // before
    world.pass(minutes(30));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
    world.arrive(u"2"_s);
    world.pass(minutes(20));
    world.arrive(u"3"_s);
    world.pass(hours(3));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
    QCOMPARE(world.titles(u"tray"_s).size(), 1);
    QVERIFY(world.owed(u"2"_s).first().held);
    world.pass(minutes(15));
    for (const QString& name : {u"tray"_s, u"Ops"_s}) {
        QCOMPARE(world.titles(name).size(), 2);
        QCOMPARE(world.channel(name).rang(), (QStringList{u"#1"_s, u"#2"_s, u"#3"_s}));
    }
}

void TestQuietHours::aSingleTicketComesAlone()
{
    RingWorld world;
    world.config.quiet.hours = {morning};
    world.begin();
    world.pass(hours(1));
    world.arrive(u"1"_s);
    world.pass(hours(4));
    QCOMPARE(world.titles(u"Ops"_s), (QStringList{u"#1 Subject of 1"_s}));
}

void TestQuietHours::channelThatTakesNoDigestGetsEachAlone()
{
    RingWorld world;
    world.config.channels[0].group = GroupConfig{seconds(30), 1, {}};
    world.config.quiet.hours = {morning};
    world.begin();
    world.pass(hours(1));
    world.arrive(u"1"_s);
    world.arrive(u"2"_s);
    world.pass(hours(4));
    QCOMPARE(world.titles(u"Ops"_s), (QStringList{u"#1 Subject of 1"_s, u"#2 Subject of 2"_s}));
}

void TestQuietHours::ruleLetsTicketsPass()
{
    RingWorld world;
    world.config.quiet.hours = {morning};
    RuleConfig urgent = world.rule();
    urgent.name = u"Urgent"_s;
    urgent.when = {{u"priority"_s, Condition::Test::Is, u"high"_s}};
    urgent.notify = {u"Ops"_s};
    urgent.passesQuiet = true;
    world.config.rules.append(urgent);
    world.begin();
    world.pass(hours(1));
    world.arrive(u"1"_s);
    world.arrive(u"2"_s);
    world.row(u"2"_s).priority = u"high"_s;
    world.pass(minutes(10));
    QCOMPARE(world.channel(u"Ops"_s).rang(), QStringList{u"#2"_s}); // by one of its rules
    QVERIFY(world.titles(u"tray"_s).isEmpty());                     // the tray's rule says nothing of it
    QVERIFY(!world.channel(u"Ops"_s).accepted.first().message.silent);
    world.pass(hours(4));
    QCOMPARE(world.channel(u"Ops"_s).rang(), (QStringList{u"#2"_s, u"#1"_s}));
    QCOMPARE(world.titles(u"tray"_s).size(), 1);
}

void TestQuietHours::itSurvivesARestart()
{
    RingWorld world;
    world.begin();
    world.pausedUntil = world.clock.now().addSecs(3600);
    world.dispatcher->setPausedUntil(world.pausedUntil);
    world.arrive(u"1"_s);
    world.arrive(u"2"_s);
    world.pass(minutes(10));
    world.kill();
    world.pass(minutes(10));
    world.arrive(u"3"_s);
    world.pass(minutes(30));
    QVERIFY(world.titles(u"Ops"_s).isEmpty());
    world.kill();
    world.pass(minutes(15));
    QCOMPARE(world.channel(u"Ops"_s).rang(), (QStringList{u"#1"_s, u"#2"_s, u"#3"_s}));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
    QCOMPARE(world.titles(u"tray"_s).size(), 1);
    world.kill();
    world.pass(hours(1));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
}

void TestQuietHours::itEndsWhenTheUserEndsIt()
{
    RingWorld world;
    world.begin();
    world.dispatcher->setPausedUntil(world.clock.now().addSecs(3600));
    world.arrive(u"1"_s);
    world.arrive(u"2"_s);
    world.pass(minutes(5));
    QVERIFY(world.titles(u"Ops"_s).isEmpty());
    world.dispatcher->setPausedUntil({});
    world.pass(seconds(1));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
    QCOMPARE(world.channel(u"Ops"_s).rang().size(), 2);
}

void TestQuietHours::changedHoursApplyAtOnce()
{
    RingWorld world;
    world.begin();
    world.pass(hours(1));
    world.config.quiet.hours = {morning};
    world.arrive(u"1"_s);
    world.pass(minutes(5));
    QVERIFY(world.titles(u"Ops"_s).isEmpty());
    world.config.quiet.hours.clear();
    world.dispatcher->wake();
    world.pass(seconds(1));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
}

void TestQuietHours::noticesPassOnTheTrayWithoutASound()
{
    RingWorld world;
    world.config.quiet.hours = {morning};
    world.begin();
    QVERIFY(world.outbox->enqueue(notice(u"tray"_s)));
    world.dispatcher->wake();
    world.pass(seconds(1));
    QVERIFY(!world.channel(u"tray"_s).accepted.first().message.silent);
    world.pass(hours(1));
    for (const QString& name : {u"tray"_s, u"Ops"_s})
        QVERIFY(world.outbox->enqueue(notice(name)));
    world.dispatcher->wake();
    world.pass(minutes(1));
    QCOMPARE(world.titles(u"tray"_s).size(), 2);
    QVERIFY(world.channel(u"tray"_s).accepted.last().message.silent);
    QVERIFY(world.titles(u"Ops"_s).isEmpty());
    world.pass(hours(4));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
    QVERIFY(!world.channel(u"Ops"_s).accepted.last().message.silent);
}

void TestQuietHours::theStorySaysThatItWasHeld()
{
    RingWorld world;
    world.config.quiet.hours = {morning};
    world.begin();
    world.pass(hours(1));
    world.arrive(u"1"_s);
    world.pass(hours(4));
    const Delivery sent = world.owed(u"1"_s).first();
    QCOMPARE(sent.state, DeliveryState::Sent);
    const auto story = world.outbox->story(sent.id);
    QCOMPARE(story->size(), 2);
    QCOMPARE(story->first().outcome, u"HELD"_s);
    QVERIFY(!story->first().answer.isEmpty());
    QCOMPARE(story->last().outcome, u"OK"_s);
}

void TestQuietHours::refusedFormWaitsForTheEnd()
{
    RingWorld world;
    world.config.quiet.hours = {{{}, QTime(8, 35), QTime(12, 0), {}}};
    world.begin();
    // The last minute before: refused, and by then it is quiet.
    world.pass(minutes(29));
    world.channel(u"Ops"_s).answering = [&world](const QString&) {
        world.clock.jumpTo(QDateTime(world.clock.now().date(), QTime(8, 36), Qt::UTC));
        Attempt attempt;
        attempt.outcome = Outcome::Template;
        return attempt;
    };
    world.arrive(u"1"_s);
    for (int i = 0; i < 60 && world.channel(u"Ops"_s).tried.isEmpty(); ++i)
        world.pass(seconds(1));
    world.channel(u"Ops"_s).answering = {};
    world.pass(hours(1));
    QCOMPARE(world.channel(u"Ops"_s).tried.size(), 1);
    world.pass(hours(3));
    QCOMPARE(world.channel(u"Ops"_s).rang(), QStringList{u"#1"_s});
}

void TestQuietHours::midnightIsNoBorder()
{
    RingWorld world;
    world.clock.inZone = QTimeZone("Asia/Shanghai");                   // 16:00 there
    world.config.quiet.hours = {{{7}, QTime(22, 0), QTime(7, 0), {}}}; // 2026-11-22 is a Sunday
    world.begin();
    world.pass(hours(5));
    world.arrive(u"1"_s);
    world.pass(minutes(2));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1); // 21:02
    world.pass(hours(1));
    world.arrive(u"2"_s);
    world.pass(hours(3));
    world.arrive(u"3"_s); // Monday
    world.pass(hours(5) + minutes(50));
    QCOMPARE(world.titles(u"Ops"_s).size(), 1);
    world.pass(minutes(10));
    QCOMPARE(world.titles(u"Ops"_s).size(), 2);
    world.pass(hours(16));
    world.arrive(u"4"_s); // Monday night is not quiet
    world.pass(minutes(2));
    QCOMPARE(world.titles(u"Ops"_s).size(), 3);
}

QTEST_GUILESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"
