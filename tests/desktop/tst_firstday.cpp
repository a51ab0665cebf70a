#include "support/desktopscene.h"

#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// What a person does on the first day, in the order of that day, on a real desktop.
class TestFirstDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromNothingToTheFirstTicket();
    void ringOpenAndPause();
    void aTrayThatComesLater();
    void aTrayOfStatusNotifiersOnly();
};

namespace {

void end(QProcess& program)
{
    program.terminate();
    program.waitForFinished(10'000);
}

} // namespace

/// Nothing is set up: the way to the first source stands open. Add it, see its tickets, add a channel, send a
/// test; then a ticket rings, is opened by a click, and is acknowledged in the window.
void TestFirstDay::fromNothingToTheFirstTicket()
{
    DesktopSession session;
    if (!session.missing().isEmpty())
        QSKIP(qPrintable(session.missing()));
    GrowingDesk desk;
    desk.add();
    TestProfile profile;
    profile.addOwnPreset();
    const auto program = session.startDeskbell({u"--profile"_s, profile.path()});
    const auto press = [&](const QString& name) {
        const QString trouble = session.run(u"ui-press"_s, {u"--wait"_s, u"10"_s, name});
        return trouble.isEmpty() || (qWarning("%s", qPrintable(trouble)), false);
    };
    const auto set = [&](const QString& name, const QString& value) {
        const QString trouble = session.run(u"ui-set"_s, {u"--wait"_s, u"10"_s, name, value});
        return trouble.isEmpty() || (qWarning("%s", qPrintable(trouble)), false);
    };
    const auto shows = [&](const QString& text) { return session.waitFor(u"ui-tree"_s, {}, text); };

    QVERIFY(shows(u"Add a source"_s));
    QVERIFY(session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"No tickets yet"_s));
    session.screenshot(u"firstday-start"_s);
    QVERIFY(press(u"list item:A desk of the test"_s));
    QVERIFY(press(u"push button:Next >"_s));
    QVERIFY(set(u"text:Address"_s, desk.url().toString()));
    QVERIFY(set(u"text:Name"_s, u"Desk"_s));
    QVERIFY(press(u"push button:Next >"_s));
    QVERIFY(press(u"push button:Next >"_s)); // nothing needs to be chosen
    QVERIFY(set(u"password text:Token"_s, u"test-token"_s));
    QVERIFY(press(u"push button:Next >"_s));
    QVERIFY(shows(u"It sees 1 ticket"_s));
    session.screenshot(u"firstday-source"_s);
    QVERIFY(press(u"push button:Finish"_s));
    QVERIFY(press(u"push button:Apply"_s));
    QVERIFY(press(u"push button:Keep it in a file"_s)); // this desktop has no keyring
    QVERIFY(eventually([&] { return desk.polls() >= 2; }, 20'000));

    QVERIFY(press(u"list item:Channels"_s));
    QVERIFY(press(u"push button:Add… (Channels)"_s));
    QVERIFY(set(u"text:Name"_s, u"Hook"_s));
    QVERIFY(set(u"combo box:Messenger"_s, u"Webhook (JSON)"_s));
    QVERIFY(set(u"Address"_s, desk.hookUrl().toString()));
    QVERIFY(press(u"page tab:Test"_s));
    QVERIFY(press(u"push button:Send test"_s));
    QVERIFY(shows(u"Accepted. Look whether it arrived."_s));
    QCOMPARE(desk.heardAltogether(), 1);
    session.screenshot(u"firstday-channel"_s);
    QVERIFY(press(u"push button:OK#2"_s)); // of the channel, above the one of the settings
    QVERIFY(press(u"push button:OK"_s));

    const QString ticket = desk.add();
    session.run(u"tray-menu"_s, {u"Poll now"_s});
    QVERIFY(session.waitFor(u"notifications"_s, {}, u"#"_s + ticket));
    QVERIFY(eventually([&] { return desk.heard(ticket) == 1; }, 10'000));
    QVERIFY(session.clickBalloon());
    QCOMPARE(session.run(u"opened-urls"_s, {u"--wait"_s, u"10"_s}).trimmed(),
             desk.url().toString() + u"ticket/"_s + ticket);

    QVERIFY(press(u"page tab:Tickets"_s));
    QVERIFY(press(u"table cell:Request "_s + ticket));
    QVERIFY(shows(u"'Hook, "_s)); // the story of its message
    QVERIFY(press(u"push button:Acknowledge"_s));
    session.screenshot(u"firstday-acknowledged"_s);
    CtlProcess ctl(profile);
    QCOMPARE(ctl.run({u"tickets"_s, u"--json"_s}), 0);
    QCOMPARE(ctl.out().count("\"acknowledged\""), 1);
    end(*program);
}

/// A ticket rings and opens; in a pause the next one is seen and does not ring; afterwards it is told.
void TestFirstDay::ringOpenAndPause()
{
    DesktopScene scene;
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    QVERIFY(scene.start());

    const QString first = scene.desk.add();
    QVERIFY(scene.session.waitFor(u"notifications"_s, {}, u"#"_s + first));
    QVERIFY(scene.session.clickBalloon());
    QCOMPARE(scene.session.run(u"opened-urls"_s, {u"--wait"_s, u"10"_s}).trimmed(),
             scene.desk.url().toString() + u"ticket/"_s + first);

    scene.session.run(u"tray-menu"_s, {u"Pause/For 15 minutes"_s});
    QVERIFY(scene.session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"Resume (paused until"_s));
    const QString second = scene.desk.add();
    const int polls = scene.desk.polls();
    QVERIFY(eventually([&] { return scene.desk.polls() >= polls + 3; }, 20'000));
    QVERIFY(scene.session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"#"_s + second)); // seen
    QVERIFY(!scene.session.run(u"notifications"_s).contains(u"#"_s + second));      // and silent
    scene.session.screenshot(u"firstday-paused"_s);

    // Its label holds a time.
    const QString menu = scene.session.run(u"tray-menu"_s, {u"--list"_s});
    for (const QString& line : menu.split(u'\n')) {
        if (line.trimmed().startsWith(u"Resume"_s))
            scene.session.run(u"tray-menu"_s, {line.trimmed()});
    }
    QVERIFY(scene.session.waitFor(u"notifications"_s, {}, u"#"_s + second));
}

/// At login the panel often starts after the programs.
void TestFirstDay::aTrayThatComesLater()
{
    DesktopScene scene({u"--tray"_s, u"none"_s});
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    QVERIFY(scene.start({u"--hidden"_s}));
    const QString ticket = scene.desk.add();
    QVERIFY(scene.session.waitFor(u"notifications"_s, {}, u"#"_s + ticket)); // balloons need no tray
    QVERIFY(!scene.session.run(u"tray-menu"_s, {u"--list"_s}).contains(u"#"_s + ticket));

    scene.session.run(u"desktop.sh"_s, {u"up"_s, u"tray"_s, u"xfce"_s});
    QVERIFY(scene.session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"#"_s + ticket));
    scene.session.run(u"tray-click"_s, {u"left"_s});
    QVERIFY(scene.session.waitForWindow(u"Tickets"_s));
    scene.session.screenshot(u"firstday-tray-later"_s);
}

/// A host of StatusNotifier icons and no XEmbed tray, which restarts meanwhile.
void TestFirstDay::aTrayOfStatusNotifiersOnly()
{
    DesktopScene scene({u"--tray"_s, u"sni"_s});
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    QVERIFY(scene.start({u"--hidden"_s}));
    QVERIFY(scene.session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"deskbell Active"_s));
    const QString first = scene.desk.add();
    QVERIFY(scene.session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"#"_s + first));
    QVERIFY(!scene.session.hasWindow(
        u"Tickets"_s)); // it found its tray, and did not open a window in place of it
    scene.session.run(u"sni-fake"_s, {u"choose"_s, u"For 15 minutes"_s});
    QVERIFY(scene.session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"Resume (paused until"_s));

    scene.session.run(u"desktop.sh"_s, {u"down"_s, u"tray"_s});
    scene.session.run(u"desktop.sh"_s, {u"up"_s, u"tray"_s, u"sni"_s});
    const QString second = scene.desk.add();
    QVERIFY(scene.session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"#"_s + second));
    scene.session.run(u"sni-fake"_s, {u"activate"_s});
    QVERIFY(scene.session.waitForWindow(u"Tickets"_s));
}

QTEST_GUILESS_MAIN(TestFirstDay)
#include "tst_firstday.moc"
