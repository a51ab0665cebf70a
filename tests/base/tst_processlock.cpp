#include "base/processlock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;

class TestProcessLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAtATime();
    void anEmptyFileIsNoLock();
    void noFolderNoLock();
};

void TestProcessLock::oneAtATime()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lock"));
    ProcessLock second(path);
    {
        ProcessLock first(path);
        QVERIFY(first.tryLock());
        QVERIFY(!second.tryLock());
    }
    QVERIFY(second.tryLock());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestProcessLock::anEmptyFileIsNoLock() // what a process killed at the wrong moment leaves
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lock"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    ProcessLock lock(path);
    QVERIFY(lock.tryLock());
}

void TestProcessLock::noFolderNoLock()
{
    ProcessLock lock(QStringLiteral("/nonexistent/lock"));
    QVERIFY(!lock.tryLock());
}

QTEST_GUILESS_MAIN(TestProcessLock)
#include "tst_processlock.moc"
