#include "support/eventually.h"
#include "support/growingdesk.h"
#include "support/testprofile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// deskbellctl polled every second: neither memory nor open files grow. DESKBELL_SOAK_SECONDS sets how long;
/// the figures of a ten-minute run stand in the README.
class TestSoak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void memoryAndFilesStayFlat();
};

namespace {

/// Anonymous memory, KiB: what grows when something leaks. The proportional share would also change with
/// every other process that maps the same libraries.
qint64 ownMemory(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Anonymous:"))
            return line.mid(10).trimmed().split(' ').constFirst().toLongLong();
    }
    return -1;
}

qsizetype openFiles(qint64 pid)
{
    return QDir(u"/proc/%1/fd"_s.arg(pid))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

} // namespace

void TestSoak::memoryAndFilesStayFlat()
{
    const int wanted = qEnvironmentVariableIntValue("DESKBELL_SOAK_SECONDS");
    const int duration = wanted > 0 ? wanted : 40;
    GrowingDesk desk;
    for (int i = 0; i < 30; ++i)
        desk.add();
    desk.endBaseline();
    TestProfile profile;
    profile.addJsonSource(u"Desk"_s, desk.url(), u"1s"_s);
    profile.addWebhook(u"Hook"_s, desk.hookUrl());
    profile.write();
    CtlProcess ctl(profile);
    ctl.begin({u"run"_s});
    desk.growEvery(2000);

    // Half of the time to warm up (caches, allocator), half to be watched.
    QElapsedTimer timer;
    timer.start();
    QVERIFY(eventually([&] { return timer.elapsed() > duration * 500; }, duration * 1000));
    const qint64 memoryBefore = ownMemory(ctl.processId());
    const qsizetype filesBefore = openFiles(ctl.processId());
    const int pollsBefore = desk.polls();
    QVERIFY(eventually([&] { return timer.elapsed() > duration * 1000; }, duration * 2000));
    const qint64 memoryAfter = ownMemory(ctl.processId());
    const qsizetype filesAfter = openFiles(ctl.processId());
    const int polls = desk.polls() - pollsBefore;
    desk.growEvery(0);
    QVERIFY(eventually([&] { return desk.missing().isEmpty(); }));
    qInfo("%d s: own memory %lld -> %lld KiB, files %lld -> %lld, %d polls and %lld tickets in all", duration,
          memoryBefore, memoryAfter, qint64(filesBefore), qint64(filesAfter), desk.polls(),
          qint64(desk.owed().size()));
    ctl.terminate();
    QVERIFY(ctl.waitForFinished());
    QCOMPARE(ctl.exitCode(), 0);

    QVERIFY(memoryBefore > 0);
    QVERIFY(polls >= duration / 4); // it did poll
    QVERIFY2(memoryAfter - memoryBefore < 1024, "more than 1 MiB in half the time");
    QVERIFY(filesAfter <= filesBefore + 1); // one for a request that happens to be under way
    QCOMPARE(desk.repeats(), 0);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
