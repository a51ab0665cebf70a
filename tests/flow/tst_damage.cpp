#include "support/growingdesk.h"
#include "support/testprofile.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <cstdlib>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// What becomes of a profile whose database was damaged while Deskbell did not run: it is set aside and said,
/// what the desk lists is taken as known without a ring, and the next new ticket rings once.
class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSetAsideAndSaid_data();
    void isSetAsideAndSaid();
    void wherever();
    void fullDiskIsSaidAndOver();
};

namespace {

/// Of a file, in pages of 4 KiB.
struct Damage
{
    qint64 fromPage = 0;
    qint64 pages = 0;  ///< overwritten; 0: none
    qint64 cutTo = -1; ///< bytes; -1: keeps its length
};

void damage(const QString& path, const Damage& how)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    if (how.pages > 0) {
        QVERIFY(file.seek(how.fromPage * 4096));
        const qint64 length = std::min(how.pages * 4096, file.size() - file.pos());
        file.write(QByteArray(int(length), '\x5a'));
    }
    if (how.cutTo >= 0)
        QVERIFY(file.resize(how.cutTo));
}

/// A profile that has looked at 60 tickets with long subjects and has rung for ten more.
class Profile
{
public:
    Profile()
    {
        for (int i = 0; i < 60; ++i)
            desk.add();
        profile.addJsonSource(u"Desk"_s, desk.url());
        profile.addWebhook(u"Hook"_s, desk.hookUrl());
        profile.write();
        began = run() == 0;
        desk.endBaseline();
        for (int i = 0; i < 10; ++i)
            desk.add();
        began = began && run() == 0 && desk.missing().isEmpty();
    }
    int run()
    {
        CtlProcess ctl(profile);
        const int ended = ctl.run({u"run"_s, u"--once"_s}, 60'000);
        said = ctl.err();
        return ended;
    }
    QString database() const { return profile.file(u"deskbell.db"_s); }
    qsizetype setAside() const
    {
        return QDir(profile.path()).entryList({u"deskbell.db.damaged-*[0-9]"_s}, QDir::Files).size();
    }

    GrowingDesk desk;
    TestProfile profile;
    QByteArray said;
    bool began = false;
};

} // namespace

void TestDamage::isSetAsideAndSaid_data()
{
    QTest::addColumn<qint64>("fromPage");
    QTest::addColumn<qint64>("pages");
    QTest::addColumn<qint64>("cutTo");
    QTest::newRow("emptied") << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("head overwritten") << qint64(0) << qint64(1) << qint64(-1);
    QTest::newRow("all but the head overwritten") << qint64(1) << qint64(1000) << qint64(-1);
    QTest::newRow("cut to half") << qint64(0) << qint64(0) << qint64(16 * 4096);
    QTest::newRow("cut in the head") << qint64(0) << qint64(0) << qint64(50);
}

void TestDamage::isSetAsideAndSaid()
{
    QFETCH(const qint64, fromPage);
    QFETCH(const qint64, pages);
    QFETCH(const qint64, cutTo);
    Profile one;
    QVERIFY(one.began);
    damage(one.database(), {fromPage, pages, cutTo});
    const int heard = one.desk.heardAltogether();
    QCOMPARE(one.run(), 0);
    QVERIFY2(one.said.contains("The database was damaged. It was set aside as"), one.said.constData());
    QCOMPARE(one.setAside(), 1);
    QCOMPARE(one.desk.heardAltogether(), heard); // no storm
    const QString id = one.desk.add();
    QCOMPARE(one.run(), 0);
    QCOMPARE(one.desk.heard(id), 1);
    QCOMPARE(one.desk.heardAltogether(), heard + 1);
    QVERIFY2(!one.said.contains("damaged"), one.said.constData());
}

/// One page after the other: a tear in the middle may be met at once, later, or never.
void TestDamage::wherever()
{
    const int step = qEnvironmentVariableIntValue("DESKBELL_EVERY_POINT") > 0 ? 1 : 9;
    Profile one;
    QVERIFY(one.began);
    const QByteArray sound = [&] {
        QFile file(one.database());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    int met = 0;
    for (qint64 page = 1; page * 4096 < sound.size(); page += step) {
        const QStringList rest =
            QDir(one.profile.path()).entryList({u"deskbell.db*"_s}, QDir::Files | QDir::Hidden);
        for (const QString& name : rest)
            QVERIFY(QFile::remove(one.profile.file(name)));
        QFile file(one.database());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sound);
        file.close();
        damage(one.database(), {page, 1, -1});
        const int heard = one.desk.heardAltogether();
        // At most two more starts: one that meets the damage and says so, one that sets the file aside.
        const QString id = one.desk.add();
        int starts = 0;
        do {
            one.run();
            QVERIFY2(one.said.isEmpty() || one.said.contains("damaged"), one.said.constData());
            if (one.said.contains("damaged"))
                ++met;
        } while (!one.said.isEmpty() && ++starts < 3);
        QVERIFY2(starts < 3, one.said.constData());
        // The tickets of the sound copy are older than the desk's list by those of the rounds before; they
        // may ring where nothing was damaged that matters, once. Those that had rung do not.
        for (const QString& old : one.desk.owed().first(10))
            QVERIFY2(one.desk.heard(old) == 1, qPrintable(u"page %1: %2 rang again"_s.arg(page).arg(old)));
        const bool rebuilt = one.setAside() > 0;
        QVERIFY2(rebuilt || one.desk.heard(id) == 1, qPrintable(u"page %1: lost"_s.arg(page)));
        QVERIFY(one.desk.heardAltogether() - heard <= int(one.desk.owed().size()));
    }
    qInfo("%lld pages of %d, %d met", sound.size() / 4096 / step, 4096, met);
    QVERIFY(met > 0);
}

/// A file system of its own, as small as it gets; only root can have one.
void TestDamage::fullDiskIsSaidAndOver()
{
    if (std::system("mount -t tmpfs -o size=1m none /mnt 2>/dev/null && umount /mnt") != 0)
        QSKIP("no file system can be mounted here; flow.crashpoints fills the disk call by call");
    Profile one;
    QVERIFY(one.began);
    const QByteArray folder = QFile::encodeName(one.profile.path());
    const QByteArray copy = folder + ".sound";
    const QByteArray fill = "cp -a " + folder + ' ' + copy + " && mount -t tmpfs -o size=900k none " +
                            folder + " && cp -a " + copy + "/. " + folder +
                            " && (dd if=/dev/zero of=" + folder + "/filler bs=4k 2>/dev/null; true)";
    QVERIFY(std::system(fill.constData()) == 0);
    const int heard = one.desk.heardAltogether();
    one.desk.add();
    const int full = one.run();
    const QByteArray said = one.said;
    const int heardWhenFull = one.desk.heardAltogether();
    QFile::remove(one.profile.file(u"filler"_s));
    const int free = one.run();
    const QByteArray saidThen = one.said;
    const QByteArray clear = "umount " + folder + " && rm -rf " + copy;
    const bool unmounted = std::system(clear.constData()) == 0;
    QVERIFY(unmounted);
    QVERIFY(full != 0);
    QVERIFY2(said.contains("full") || said.contains("space"), said.constData());
    QCOMPARE(heardWhenFull, heard);
    QVERIFY2(free == 0, saidThen.constData());
    QVERIFY(one.desk.missing().isEmpty());
    QCOMPARE(one.desk.repeats(), 0);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
