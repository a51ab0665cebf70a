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
const QString anyWindow = u"^(Sign in to Desk|Desk: the page is loading)"_s;

QString logOf(const DesktopSession& desktop) { return desktop.folder() + u"/signin.log"_s; }

/// What the window's program said, for whoever reads of a failure.
QString wordsOf(const DesktopSession& desktop)
{
    QFile log(logOf(desktop));
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(4'000)) : QString();
}

/// deskbell-signin inside of that desktop. The sandbox of its browser does not run as root, as in containers.
QString programInside(const DesktopSession& desktop)
{
    const QString path = desktop.folder() + u"/signin"_s;
    QFile script(path);
    if (!script.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    script.write("#!/bin/bash\n. '" + desktop.folder().toUtf8() +
                 "/env'\nunset QT_FATAL_CRITICALS\nexport QT_QPA_PLATFORM=xcb "
                 "QTWEBENGINE_DISABLE_SANDBOX=1\nexec '" DESKBELL_BUILD_DIR "/ui/deskbell-signin' 2>>'" +
                 logOf(desktop).toUtf8() + "'\n");
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
    const auto signIn = [&](int attempt) {
        result.reset();
        watch.core->signInByBrowser(watch.core->config().sources.first(), &run,
                                    [&result](Result<QByteArrayList> got) { result = std::move(got); });
        // Its title says so once the page is there, with the cursor in the field of the user.
        if (!desktop.waitFor(u"xdotool"_s, {u"getwindowfocus"_s, u"getwindowname"_s}, window, 60'000))
            return false;
        desktop.run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"40"_s, u"bob\t"_s + server.password()});
        desktop.run(u"xdotool"_s, {u"key"_s, u"Return"_s});
        // It closes by itself once the desk shows its tickets to Deskbell.
        if (eventually([&result] { return result.has_value(); }, 20'000))
            return result->ok() && !(*result)->isEmpty();
        desktop.screenshot(u"signin-%1-%2"_s.arg(kind).arg(attempt));
        return false;
    };
    // A key that the window manager kept for itself spoils an attempt; each begins with a new window.
    bool signedIn = signIn(1);
    for (int attempt = 2; !signedIn && attempt <= 3; ++attempt) {
        desktop.run(u"xdotool"_s, {u"search"_s, u"--name"_s, anyWindow, u"windowclose"_s});
        QVERIFY(eventually([&result] { return result.has_value(); }, 20'000)); // closed: nobody signed in
        signedIn = signIn(attempt);
    }
    QVERIFY2(signedIn, qPrintable(wordsOf(desktop)));
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
