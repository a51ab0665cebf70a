#include "support/desktopscene.h"

#include <QRegularExpression>
#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// The tray application without X11: a Wayland compositor, a StatusNotifier host, a notification daemon.
class TestWayland : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ringsCountsOpensAndEnds();
};

void TestWayland::ringsCountsOpensAndEnds()
{
    DesktopScene scene(
        {u"--wayland"_s, u"--tray"_s, u"sni"_s, u"--notify"_s, u"fake"_s, u"--wm"_s, u"none"_s});
    DesktopSession& session = scene.session;
    if (!session.missing().isEmpty())
        QSKIP(qPrintable(session.missing()));
    // A click on a balloon shows the window in place of the browser.
    scene.profile.set(u"general"_s, QJsonObject{{u"openOnClick"_s, false}});
    scene.profile.write();
    QVERIFY(scene.start({u"--hidden"_s}));
    const auto icon = [&] { return session.run(u"tray-menu"_s, {u"--list"_s}).section(u'\n', 0, 0); };
    const auto picture = [&] {
        static const QRegularExpression part(u"picture=(\\S+)"_s);
        return part.match(icon()).captured(1);
    };
    QVERIFY(session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"1 source seen."_s));
    const QString bare = picture();
    QVERIFY(!bare.isEmpty());

    const QString first = scene.desk.add();
    QVERIFY(session.waitFor(u"notifications"_s, {}, u"#"_s + first));
    QVERIFY(session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"1 ticket"_s)); // in the tool tip
    QVERIFY(picture() != bare);
    session.run(u"notify-fake"_s, {u"click"_s, u"1"_s, u"ack"_s});
    QVERIFY(eventually([&] { return !icon().contains(u"not looked at yet"_s); }, 10'000));
    QCOMPARE(picture(), bare);

    const QString second = scene.desk.add();
    QVERIFY(session.waitFor(u"notifications"_s, {}, u"#"_s + second));
    QVERIFY(session.clickBalloon());
    QVERIFY(session.waitFor(u"ui-tree"_s, {}, u"Only the one ticket of this notification is shown."_s));
    QVERIFY(!session.hasWindow(u"Tickets"_s)); // on the X11 screen beside it

    QSignalSpy ended(scene.program.get(), &QProcess::finished);
    scene.program->terminate();
    QVERIFY(!ended.isEmpty() || ended.wait(10'000));
    QCOMPARE(scene.program->exitStatus(), QProcess::NormalExit);
#ifndef DESKBELL_SANITIZED // the leak sanitizer complains of what Wayland's own library keeps
    QCOMPARE(scene.program->exitCode(), 0);
#endif
}

QTEST_GUILESS_MAIN(TestWayland)
#include "tst_wayland.moc"
