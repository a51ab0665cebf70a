#include "support/desktopsession.h"
#include "support/eventually.h"
#include "support/growingdesk.h"
#include "support/testprofile.h"

#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// What a person does on the first day, in the order of that day, on a real desktop.
class TestFirstDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startWithoutSettings();
    void ringOpenAndPause();
};

namespace {

void end(QProcess& program)
{
    program.terminate();
    program.waitForFinished(10'000);
}

} // namespace

/// Nothing is set up: the way to the first source stands open, and the bell is there.
void TestFirstDay::startWithoutSettings()
{
    DesktopSession session;
    if (!session.missing().isEmpty())
        QSKIP(qPrintable(session.missing()));
    TestProfile profile;
    const auto program = session.startDeskbell({u"--profile"_s, profile.path()});
    QVERIFY(session.waitFor(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Add a source"_s},
                            u"\n"_s));
    QVERIFY(session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"No tickets yet"_s));
    session.screenshot(u"firstday-start"_s);
    end(*program);
}

/// A ticket rings and opens; in a pause the next one is seen and does not ring; afterwards it is told.
void TestFirstDay::ringOpenAndPause()
{
    DesktopSession session;
    if (!session.missing().isEmpty())
        QSKIP(qPrintable(session.missing()));
    GrowingDesk desk;
    TestProfile profile;
    desk.add();
    desk.endBaseline();
    profile.addJsonSource(u"Desk"_s, desk.url());
    profile.write();
    const auto program = session.startDeskbell({u"--profile"_s, profile.path()});
    QVERIFY(eventually([&] { return desk.polls() >= 2; }, 20'000));

    const QString first = desk.add();
    QVERIFY(session.waitFor(u"notifications"_s, {}, u"#"_s + first));
    session.run(u"click-notification"_s, {u"1"_s});
    QCOMPARE(session.run(u"opened-urls"_s, {u"--wait"_s, u"10"_s}).trimmed(),
             desk.url().toString() + u"ticket/"_s + first);

    session.run(u"tray-menu"_s, {u"Pause/For 15 minutes"_s});
    QVERIFY(session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"Resume (paused until"_s));
    const QString second = desk.add();
    const int polls = desk.polls();
    QVERIFY(eventually([&] { return desk.polls() >= polls + 3; }, 20'000));
    QVERIFY(session.waitFor(u"tray-menu"_s, {u"--list"_s}, u"#"_s + second)); // seen
    QVERIFY(!session.run(u"notifications"_s).contains(u"#"_s + second));      // and silent
    session.screenshot(u"firstday-paused"_s);

    // Its label holds a time.
    const QString menu = session.run(u"tray-menu"_s, {u"--list"_s});
    for (const QString& line : menu.split(u'\n')) {
        if (line.trimmed().startsWith(u"Resume"_s))
            session.run(u"tray-menu"_s, {line.trimmed()});
    }
    QVERIFY(session.waitFor(u"notifications"_s, {}, u"#"_s + second));
    end(*program);
}

QTEST_GUILESS_MAIN(TestFirstDay)
#include "tst_firstday.moc"
