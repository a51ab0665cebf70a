#include "support/desktopsession.h"
#include "support/personswatch.h"
#include "support/serverrig.h"

#include <QFileInfo>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// The real window of deskbell-signin on the sign-in page of a real desk, with a real keyboard.
class TestSignInWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPersonTypesIntoTheDesksOwnPage_data();
    void aPersonTypesIntoTheDesksOwnPage();
};

namespace {

const QString window = u"Sign in to Desk"_s;

/// deskbell-signin inside of that desktop. The sandbox of its browser does not run as root, as in containers.
QString programInside(const DesktopSession& desktop)
{
    const QString path = desktop.folder() + u"/signin"_s;
    QFile script(path);
    if (!script.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    script.write("#!/bin/bash\n. '" + desktop.folder().toUtf8() +
                 "/env'\nunset QT_FATAL_CRITICALS\nexport QT_QPA_PLATFORM=xcb "
                 "QTWEBENGINE_DISABLE_SANDBOX=1\nexec '" DESKBELL_BUILD_DIR "/ui/deskbell-signin'\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

void TestSignInWindow::aPersonTypesIntoTheDesksOwnPage_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("redmine") << u"redmine"_s;
}

void TestSignInWindow::aPersonTypesIntoTheDesksOwnPage()
{
    QFETCH(const QString, kind);
    if (!QFileInfo::exists(QStringLiteral(DESKBELL_BUILD_DIR "/ui/deskbell-signin")))
        QSKIP("deskbell-signin is not built: Qt WebEngine is not installed");
    DesktopSession desktop;
    if (!desktop.missing().isEmpty())
        QSKIP(qPrintable(desktop.missing()));
    ServerRig server(kind);
    if (!server.start())
        QSKIP(qPrintable(server.problem()));
    PersonsWatch watch(kind, u"browser"_s, server.url());
    QVERIFY(watch.reaches(Sight::SessionLost)); // nobody has signed in yet

    watch.core->setSignInProgram(programInside(desktop));
    std::optional<Result<QByteArrayList>> result;
    QObject run;
    watch.core->signInByBrowser(watch.core->config().sources.first(), &run,
                                [&result](Result<QByteArrayList> got) { result = std::move(got); });
    const QStringList search{u"search"_s, u"--onlyvisible"_s, u"--name"_s, window};
    QVERIFY(desktop.waitFor(u"xdotool"_s, search, u"\n"_s, 60'000));
    // Both pages put the cursor into the field of the user once they are loaded, which only their server
    // knows: what is typed too early goes nowhere, and is typed again.
    const auto typeIn = [&] {
        desktop.run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"15"_s, u"bob\t"_s + server.password()});
        desktop.run(u"xdotool"_s, {u"key"_s, u"Return"_s});
        return eventually([&result] { return result.has_value(); }, 10'000);
    };
    for (int i = 0; i < 5 && !typeIn(); ++i)
        desktop.screenshot(u"signin-%1-%2"_s.arg(kind).arg(i));
    // It closes by itself once the desk shows its tickets to Deskbell.
    QVERIFY(eventually([&result] { return result.has_value(); }, 60'000));
    QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().text()));
    QVERIFY(!(*result)->isEmpty());

    QVERIFY(watch.core->handOver(u"Desk"_s, **result).ok());
    QVERIFY(watch.reaches(Sight::Seeing));
    QVERIFY(watch.tray->rang().isEmpty());
    const QString id = server.add(u"Filed after somebody signed in"_s);
    QVERIFY2(!id.isEmpty(), qPrintable(server.problem()));
    for (int i = 0; i < 4; ++i)
        watch.poll();
    QVERIFY(watch.soon([&] { return !watch.tray->rang().isEmpty(); }));
    QCOMPARE(watch.tray->rang(), QStringList{u'#' + id});
}

QTEST_GUILESS_MAIN(TestSignInWindow)
#include "tst_signinwindow.moc"
