#include "core/core.h"
#include "support/fakechannel.h"
#include "support/fakeclock.h"
#include "support/fakedesk.h"
#include "support/testprofile.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

/// A Deskbell that watches nothing, with a tray and two recorded tickets, on a clock of the test.
class Desktop
{
public:
    Desktop()
    {
        profile.write();
        start();
        for (const QString& id : {u"1"_s, u"2"_s}) {
            if (!core->tickets().insertIfAbsent(makeTicket(u"Desk"_s, id, clock.now()), Arrival::New, 1))
                qFatal("a ticket cannot be recorded");
        }
    }
    void restart()
    {
        core.reset();
        start();
    }
    qint64 owe(const QString& id, const QString& rule = {})
    {
        Delivery delivery;
        delivery.source = u"Desk"_s;
        delivery.ticket = id;
        delivery.channel = u"tray"_s;
        delivery.rule = rule;
        return *core->outbox().enqueue(delivery);
    }
    void pass(milliseconds duration)
    {
        settle();
        while (duration > milliseconds(0)) {
            const milliseconds step =
                std::clamp(clock.untilNext().value_or(duration), milliseconds(1), duration);
            clock.advance(step);
            duration -= step;
            settle();
        }
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const FakeChannel::Tried& one : tray->accepted)
            titles.append(one.message.title);
        return titles;
    }

    TestProfile profile;
    FakeClock clock;
    std::unique_ptr<Core> core;
    FakeChannel* tray = nullptr;

private:
    void start()
    {
        core = std::make_unique<Core>(Profile::at(profile.path()), clock);
        if (const auto opened = core->open(); !opened)
            qFatal("%s", qPrintable(opened.error().first().text()));
        auto fake = std::make_unique<FakeChannel>(u"tray"_s);
        tray = fake.get();
        core->addChannel(std::move(fake));
        core->start();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 30; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
        }
    }
};

} // namespace

/// Pauses, delays and mutes as the two programs ask for them.
class TestCoreQuiet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pauseSurvivesARestartAndEndsByItself();
    void aClockSetBackDoesNotStretchAPause();
    void quietHoursOfTheConfigurationHold();
    void snoozeTakesBackTheAcknowledgement();
    void acknowledgementEndsTheSnooze();
    void muteEndsWhatIsOwedAndCanBeTakenBack();
    void unknownTicketsAreSaid();
    void tomorrowIsInTheUsersZone();
};

/// Begun under a clock that was eight hours ahead, as after another system on the same machine.
void TestCoreQuiet::aClockSetBackDoesNotStretchAPause()
{
    Desktop desktop;
    desktop.owe(u"2"_s); // its record stays ahead of the clock, and counts no second time
    desktop.core->wakeUp();
    desktop.pass(minutes(1));
    QCOMPARE(desktop.titles().size(), 1);
    desktop.core->pauseUntil(desktop.clock.now().addSecs(3600));
    desktop.clock.jumpTo(desktop.clock.now().addSecs(-8 * 3600));
    desktop.pass(std::chrono::minutes(11)); // a look at the clock
    QCOMPARE(desktop.core->pausedUntil(), desktop.clock.now().addSecs(49 * 60));
    desktop.restart();
    QCOMPARE(desktop.core->pausedUntil(), desktop.clock.now().addSecs(49 * 60));
    desktop.owe(u"1"_s);
    desktop.pass(std::chrono::minutes(50));
    QCOMPARE(desktop.titles().size(), 1);
}

void TestCoreQuiet::pauseSurvivesARestartAndEndsByItself()
{
    Desktop desktop;
    desktop.core->pauseUntil(desktop.clock.now().addSecs(3600));
    QCOMPARE(desktop.core->quiet()->reason, Quiet::Reason::Pause);
    desktop.owe(u"1"_s);
    desktop.owe(u"2"_s);
    desktop.pass(minutes(10));
    desktop.restart();
    QVERIFY(desktop.core->quiet());
    QCOMPARE(desktop.core->pausedUntil(), desktop.core->quiet()->until);
    desktop.pass(minutes(45));
    QVERIFY(desktop.titles().isEmpty());
    desktop.pass(minutes(10));
    QCOMPARE(desktop.titles().size(), 1);
    QCOMPARE(desktop.tray->rang().size(), 2);
    QVERIFY(!desktop.core->quiet());
    QVERIFY(!desktop.core->pausedUntil().isValid());
}

void TestCoreQuiet::quietHoursOfTheConfigurationHold()
{
    Desktop desktop;
    QVERIFY(!desktop.core->nextQuietHours().isValid());
    Config config = desktop.core->config();
    config.quiet.hours = {{{}, QTime(7, 0), QTime(9, 0), {}}}; // it is eight
    QVERIFY(desktop.core->applyConfig(config));
    QCOMPARE(desktop.core->quiet()->reason, Quiet::Reason::Hours);
    QVERIFY(desktop.core->statusRecord().contains(u"quietUntil"_s));
    QCOMPARE(desktop.core->nextQuietHours(), desktop.clock.now().addSecs(23 * 3600));
    desktop.owe(u"1"_s);
    desktop.pass(minutes(30));
    QVERIFY(desktop.titles().isEmpty());
    config.quiet.hours.clear();
    QVERIFY(desktop.core->applyConfig(config));
    desktop.pass(seconds(1));
    QCOMPARE(desktop.titles().size(), 1);
}

void TestCoreQuiet::snoozeTakesBackTheAcknowledgement()
{
    Desktop desktop;
    QVERIFY(*desktop.core->acknowledge(u"Desk"_s, u"1"_s));
    const QDateTime until = desktop.clock.now().addSecs(900);
    QVERIFY(*desktop.core->snooze(u"Desk"_s, u"1"_s, until));
    QCOMPARE(desktop.core->snoozedUntil(u"Desk"_s, u"1"_s), until);
    desktop.restart();
    desktop.pass(minutes(14));
    QVERIFY(desktop.titles().isEmpty());
    desktop.pass(minutes(2));
    QCOMPARE(desktop.titles().size(), 1);
    desktop.pass(minutes(60));
    QCOMPARE(desktop.titles().size(), 1);
    QVERIFY(!desktop.core->snoozedUntil(u"Desk"_s, u"1"_s).isValid());
}

void TestCoreQuiet::acknowledgementEndsTheSnooze()
{
    Desktop desktop;
    QVERIFY(*desktop.core->snooze(u"Desk"_s, u"1"_s, desktop.clock.now().addSecs(900)));
    desktop.pass(minutes(5));
    QVERIFY(*desktop.core->acknowledge(u"Desk"_s, u"1"_s));
    desktop.pass(minutes(60));
    QVERIFY(desktop.titles().isEmpty());
}

void TestCoreQuiet::muteEndsWhatIsOwedAndCanBeTakenBack()
{
    Desktop desktop;
    desktop.core->pauseUntil(desktop.clock.now().addSecs(600));
    const qint64 owed = desktop.owe(u"1"_s);
    desktop.owe(u"2"_s);
    QVERIFY(*desktop.core->snooze(u"Desk"_s, u"1"_s, desktop.clock.now().addSecs(900)));
    QVERIFY(*desktop.core->setMuted(u"Desk"_s, u"1"_s, true));
    desktop.pass(minutes(60));
    QCOMPARE(desktop.tray->rang(), QStringList{u"#2"_s});
    QCOMPARE((*desktop.core->outbox().find(owed))->outcome, QString::fromLatin1(mutedOutcome));
    QVERIFY((*desktop.core->tickets().find(u"Desk"_s, u"1"_s))->muted.isValid());
    QVERIFY(*desktop.core->setMuted(u"Desk"_s, u"1"_s, false));
    QVERIFY(!(*desktop.core->tickets().find(u"Desk"_s, u"1"_s))->muted.isValid());
    QVERIFY(*desktop.core->retry(owed));
    desktop.pass(seconds(1));
    QCOMPARE(desktop.tray->rang(), (QStringList{u"#2"_s, u"#1"_s}));
}

void TestCoreQuiet::unknownTicketsAreSaid()
{
    Desktop desktop;
    QVERIFY(!*desktop.core->snooze(u"Desk"_s, u"9"_s, desktop.clock.now().addSecs(900)));
    QVERIFY(!*desktop.core->setMuted(u"Desk"_s, u"9"_s, true));
    desktop.pass(minutes(60));
    QVERIFY(desktop.titles().isEmpty());
}

void TestCoreQuiet::tomorrowIsInTheUsersZone()
{
    Desktop desktop;
    desktop.clock.inZone = QTimeZone("Asia/Shanghai"); // 16:00 there
    QCOMPARE(desktop.core->tomorrow(), QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC));
}

QTEST_GUILESS_MAIN(TestCoreQuiet)
#include "tst_quiet.moc"
