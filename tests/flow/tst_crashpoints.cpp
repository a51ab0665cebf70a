#include "support/eventually.h"
#include "support/files.h"
#include "support/growingdesk.h"
#include "support/testprofile.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// A poll that delivers, ended or disturbed at each of its system calls on files and sockets: strace kills it
/// at the n-th, or lets the n-th fail. Afterwards an ordinary run must bring what is owed and repeat at most
/// the message in flight. DESKBELL_EVERY_POINT=1 takes every call; without it a sample, with the first of
/// each kind.
class TestCrashPoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void promiseHolds_data();
    void promiseHolds();
    void firstStartIsQuiet_data();
    void firstStartIsQuiet();

private:
    QString m_why; ///< why nothing can be injected here; empty: it can
};

namespace {

/// Messages that a run has left for later, by its own words.
int leftWaiting(CtlProcess& run)
{
    static const QRegularExpression words(u"(\\d+) messages? waits?\\."_s);
    return words.match(QString::fromUtf8(run.err())).captured(1).toInt();
}

/// The thread whose unlocking of a file strace let fail, or 0. The system itself never does on a local disk;
/// SQLite keeps such a lock to itself until the program ends, so that only a kill helps.
int failedUnlock(const QString& trace)
{
    static const QRegularExpression line(u"^(\\d+) +fcntl.*F_UNLCK.*\\(INJECTED\\)$"_s,
                                         QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(bytesOf(trace))).captured(1).toInt();
}

/// How far apart the calls are that are tried, so that a kind with many does not take all the time.
int stride(int n)
{
    if (qEnvironmentVariableIntValue("DESKBELL_EVERY_POINT") > 0)
        return 1;
    return n < 3 ? 1 : n < 12 ? 4 : 16;
}

} // namespace

void TestCrashPoints::initTestCase()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        m_why = u"strace is not installed"_s;
    QProcess probe;
    probe.start(u"strace"_s, {u"-e"_s, u"inject=close:error=EIO:when=900"_s, u"true"_s});
    if (m_why.isEmpty() && (!probe.waitForFinished() || probe.exitCode() != 0))
        m_why = u"strace may not trace here"_s;
}

void TestCrashPoints::promiseHolds_data()
{
    if (!m_why.isEmpty())
        QSKIP(qPrintable(m_why));
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("until"); // "": this call alone; "+": this one and all after it
    const auto add = [](const char* call, const char* what, const char* until = "") {
        QTest::addRow("%s %s%s", call, what, until)
            << QString::fromLatin1(call) << QString::fromLatin1(what) << QString::fromLatin1(until);
    };
    for (const char* call : {"pwrite64", "fdatasync", "ftruncate", "unlink", "rename", "openat", "fcntl",
                             "write", "read", "connect", "poll", "flock", "close", "mkdir"})
        add(call, "signal=KILL");
    for (const char* call : {"pwrite64", "fdatasync", "ftruncate", "pread64"})
        add(call, "error=EIO");
    add("pwrite64", "error=ENOSPC");
    add("pwrite64", "error=ENOSPC", "+");
    add("pwrite64", "error=EINTR");
    add("fdatasync", "error=ENOSPC");
    add("fdatasync", "error=EINTR");
    add("write", "error=EINTR");
    add("write", "error=ECONNRESET");
    add("read", "error=EINTR");
    add("read", "error=ECONNRESET");
    add("connect", "error=ENETUNREACH");
    add("unlink", "error=EROFS");
    add("openat", "error=EMFILE");
    add("fcntl", "error=EAGAIN");
}

void TestCrashPoints::promiseHolds()
{
    QFETCH(const QString, call);
    QFETCH(const QString, what);
    QFETCH(const QString, until);
    GrowingDesk desk;
    for (int i = 0; i < 5; ++i)
        desk.add();
    TestProfile profile;
    profile.addJsonSource(u"Desk"_s, desk.url());
    profile.addWebhook(u"Hook"_s, desk.hookUrl());
    profile.write();
    const QStringList once{u"run"_s, u"--once"_s};
    CtlProcess ctl(profile);
    QCOMPARE(ctl.run(once), 0);
    desk.endBaseline();

    const QString trace = profile.file(u"trace"_s);
    int points = 0;
    int waiting = 0; // from earlier points, whose answers were lost: their repeats may come now
    for (int n = 1;; n += stride(n)) {
        desk.add();
        desk.add();
        const int repeatsBefore = desk.repeats();
        CtlProcess disturbed(profile);
        disturbed.wrapIn({u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, trace, u"-e"_s, u"trace="_s + call,
                          u"-e"_s, u"inject=%1:%2:when=%3%4"_s.arg(call, what).arg(n).arg(until)});
        disturbed.begin(once);
        const auto ends = [&disturbed] { return disturbed.state() == QProcess::NotRunning; };
        bool isKill = what.startsWith("signal"_L1);
        if (!eventually(ends, 6'000)) {
            if (const int holder = failedUnlock(trace)) {
                isKill = true;
                ::kill(holder, SIGKILL);
            }
        }
        QVERIFY2(eventually(ends, 60'000), qPrintable(u"hangs at number %1"_s.arg(n)));
        const int ended = disturbed.exitCode();
        const QByteArray told = bytesOf(trace);
        const bool struck = told.contains("killed by SIGKILL") || told.contains("(INJECTED)");
        // A failure that reaches the end of the run is said.
        if (!isKill && ended != 0)
            QVERIFY2(!disturbed.err().trimmed().isEmpty(), qPrintable(u"silent at number %1"_s.arg(n)));
        CtlProcess after(profile);
        const int calm = after.run(once, 60'000);
        const QString where = u"%1 %2 number %3: %4"_s.arg(call, what)
                                  .arg(n)
                                  .arg(QString::fromUtf8(disturbed.err() + after.err()));
        QVERIFY2(calm == 0, qPrintable(where));
        // What a failure left unanswered is repeated when its wait is over, which may be in a later round,
        // with what is due then.
        const auto allArrived = [&] {
            return desk.missing().isEmpty() ||
                   (CtlProcess(profile).run(once, 60'000) == 0 && desk.missing().isEmpty());
        };
        QVERIFY2(eventually(allArrived), qPrintable(where + desk.missing().join(u' ')));
        QVERIFY2(desk.repeats() <= repeatsBefore + waiting + 1, qPrintable(where)); // 1: the one in flight
        waiting = leftWaiting(after);
        if (!struck) {
            QVERIFY2(points > 0, "a call that is never made proves nothing");
            break;
        }
        ++points;
    }
    qInfo("%d points, %lld tickets, %d repeats", points, qint64(desk.owed().size()), desk.repeats());
}

void TestCrashPoints::firstStartIsQuiet_data()
{
    if (!m_why.isEmpty())
        QSKIP(qPrintable(m_why));
    QTest::addColumn<QString>("call");
    for (const char* call : {"pwrite64", "fdatasync", "rename", "mkdir", "openat", "fcntl"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

/// The start that makes the database and takes the first look, killed anywhere: what was listed then is old.
void TestCrashPoints::firstStartIsQuiet()
{
    QFETCH(const QString, call);
    const QStringList once{u"run"_s, u"--once"_s};
    int points = 0;
    for (int n = 1;; n += stride(n)) {
        GrowingDesk desk;
        for (int i = 0; i < 5; ++i)
            desk.add();
        TestProfile profile;
        profile.addJsonSource(u"Desk"_s, desk.url());
        profile.addWebhook(u"Hook"_s, desk.hookUrl());
        profile.write();
        const QString trace = profile.file(u"trace"_s);
        CtlProcess killed(profile);
        killed.wrapIn({u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, trace, u"-e"_s, u"trace="_s + call, u"-e"_s,
                       u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(n)});
        QVERIFY2(killed.run(once, 60'000) != -1, qPrintable(u"hangs at number %1"_s.arg(n)));
        const bool struck = bytesOf(trace).contains("killed by SIGKILL");
        CtlProcess after(profile);
        const int calm = after.run(once, 60'000);
        QVERIFY2(calm == 0,
                 qPrintable(u"%1 number %2: %3"_s.arg(call).arg(n).arg(QString::fromUtf8(after.err()))));
        desk.endBaseline();
        desk.add();
        QCOMPARE(CtlProcess(profile).run(once, 60'000), 0);
        QVERIFY2(desk.missing().isEmpty() && desk.repeats() == 0 && desk.heardAltogether() == 1,
                 qPrintable(u"%1 number %2: %3 messages"_s.arg(call).arg(n).arg(desk.heardAltogether())));
        if (!struck) {
            QVERIFY2(points > 0, "a call that is never made proves nothing");
            break;
        }
        ++points;
    }
    qInfo("%d points", points);
}

QTEST_GUILESS_MAIN(TestCrashPoints)
#include "tst_crashpoints.moc"
