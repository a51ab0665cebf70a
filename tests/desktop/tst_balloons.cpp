#include "support/desktopscene.h"

#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// The tray application on a real desktop, with a real notification daemon and a real mouse.
class TestBalloons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clickOpensThatTicket_data();
    void clickOpensThatTicket();
    void buttonTakesNote();
    void fourAtOnceAreOneBalloon_data();
    void fourAtOnceAreOneBalloon();
    void serviceThatStartsAgainIsUsed();
    void secondStartRaisesTheFirst();
    void noTrayShowsAWindow();
};

void TestBalloons::clickOpensThatTicket_data()
{
    QTest::addColumn<QString>("daemon");
    // dunst answers the notifier alone; xfce4-notifyd tells everybody of every click.
    QTest::newRow("dunst") << u"dunst"_s;
    QTest::newRow("xfce4-notifyd") << u"xfce"_s;
}

void TestBalloons::clickOpensThatTicket()
{
    QFETCH(QString, daemon);
    DesktopScene scene(QStringList{u"--notify"_s, daemon});
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    QVERIFY(scene.start());

    const QString first = scene.desk.add();
    QVERIFY(scene.session.waitFor(u"notifications"_s, {}, u"#"_s + first));
    const QString second = scene.desk.add();
    QVERIFY(scene.session.waitFor(u"notifications"_s, {}, u"#"_s + second));
    scene.session.screenshot(u"balloons-"_s + daemon);

    // The older of the two is the lower one with neither daemon sorting by age; find it by what opens.
    QVERIFY(scene.session.clickBalloon());
    const QString opened = scene.session.run(u"opened-urls"_s, {u"--wait"_s, u"10"_s}).trimmed();
    QCOMPARE(opened, scene.desk.url().toString() + u"ticket/"_s + first);
}

/// xfce4-notifyd shows each action as a button: Open, Acknowledge, Snooze.
void TestBalloons::buttonTakesNote()
{
    DesktopScene scene(QStringList{u"--notify"_s, u"xfce"_s});
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    QVERIFY(scene.start());
    const QString ticket = scene.desk.add();
    QVERIFY(scene.session.waitFor(u"notifications"_s, {}, u"#"_s + ticket));
    QVERIFY(scene.session.clickBalloon({u"1"_s, u"--action"_s, u"2"_s}));
    CtlProcess ctl(scene.profile);
    const auto acknowledged = [&] {
        return ctl.run({u"tickets"_s, u"--json"_s}) == 0 && ctl.out().contains("\"acknowledged\"");
    };
    QVERIFY(eventually(acknowledged, 20'000));
    QVERIFY(scene.session.run(u"opened-urls"_s).trimmed().isEmpty());
}

void TestBalloons::fourAtOnceAreOneBalloon_data() { clickOpensThatTicket_data(); }

void TestBalloons::fourAtOnceAreOneBalloon()
{
    QFETCH(QString, daemon);
    DesktopScene scene(QStringList{u"--notify"_s, daemon});
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    QVERIFY(scene.start());
    QStringList tickets;
    for (int i = 0; i < 4; ++i)
        tickets << scene.desk.add();
    QVERIFY(scene.session.waitFor(u"notifications"_s, {}, u"#"_s + tickets.last()));
    QCOMPARE(scene.session.run(u"notifications"_s, {u"--count"_s}).trimmed(), u"1"_s);
    QVERIFY(scene.session.clickBalloon());
    QVERIFY(scene.session.waitForWindow(u"Tickets"_s, 20'000));
    // Exactly these: not the one of the baseline.
    QVERIFY(scene.session.waitFor(u"ui-tree"_s, {}, u"Only the 4 tickets of this notification are shown."_s));
    scene.session.screenshot(u"digest-"_s + daemon);
}

void TestBalloons::serviceThatStartsAgainIsUsed()
{
    DesktopScene scene(QStringList{u"--notify"_s, u"dunst"_s});
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    QVERIFY(scene.start());
    const QString before = scene.desk.add();
    QVERIFY(scene.session.waitFor(u"notifications"_s, {}, u"#"_s + before));
    scene.session.run(u"desktop.sh"_s, {u"down"_s, u"notify"_s});
    scene.session.run(u"notifications"_s, {u"--clear"_s});
    const QString during = scene.desk.add();
    const int polls = scene.desk.polls();
    QVERIFY(eventually([&] { return scene.desk.polls() >= polls + 3; }, 20'000));
    scene.session.run(u"desktop.sh"_s, {u"up"_s, u"notify"_s, u"dunst"_s});
    QVERIFY(scene.session.waitFor(u"dunstctl"_s, {u"count"_s, u"displayed"_s}, u"1"_s, 60'000));
    QVERIFY(scene.session.clickBalloon());
    const QString opened = scene.session.run(u"opened-urls"_s, {u"--wait"_s, u"10"_s}).trimmed();
    QCOMPARE(opened, scene.desk.url().toString() + u"ticket/"_s + during);
}

void TestBalloons::secondStartRaisesTheFirst()
{
    DesktopScene scene;
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    QVERIFY(scene.start());
    const auto second = scene.session.startDeskbell({u"--profile"_s, scene.profile.path()});
    QVERIFY(eventually([&] { return second->state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(scene.session.waitForWindow(u"Tickets"_s, 20'000));
    QCOMPARE(scene.program->state(), QProcess::Running);
}

void TestBalloons::noTrayShowsAWindow()
{
    DesktopScene scene(QStringList{u"--tray"_s, u"none"_s});
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    // Polling does not wait for a tray.
    QVERIFY(scene.start());
    const QString ticket = scene.desk.add();
    QVERIFY(scene.session.waitFor(u"notifications"_s, {}, u"#"_s + ticket));
    QVERIFY(scene.session.waitForWindow(u"Tickets"_s, 90'000));
}

QTEST_GUILESS_MAIN(TestBalloons)
#include "tst_balloons.moc"
