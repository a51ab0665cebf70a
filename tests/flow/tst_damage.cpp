#include "storage/sqlite.h"
#include "support/eventually.h"
#include "support/files.h"
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
    void logOfAKilledRun_data();
    void logOfAKilledRun();
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

/// The database with its companions, as a program that was killed left them.
struct Files
{
    QByteArray database;
    QByteArray log;   ///< -wal: a head of 32 bytes, then frames
    QByteArray index; ///< -shm
};

constexpr qsizetype logHead = 32;
constexpr qsizetype frameHead = 24;
constexpr qsizetype frameLength = frameHead + 4096;

qsizetype framesOf(const Files& files) { return (files.log.size() - logHead) / frameLength; }

void removeDatabase(const Profile& one)
{
    const QStringList names =
        QDir(one.profile.path()).entryList({u"deskbell.db*"_s}, QDir::Files | QDir::Hidden);
    for (const QString& name : names)
        QVERIFY(QFile::remove(one.profile.file(name)));
}

Files filesOf(const Profile& one)
{
    const QString path = one.database();
    return {bytesOf(path), bytesOf(path + u"-wal"_s), bytesOf(path + u"-shm"_s)};
}

void put(const Profile& one, const Files& files)
{
    removeDatabase(one);
    write(one.database(), files.database);
    write(one.database() + u"-wal"_s, files.log);
    write(one.database() + u"-shm"_s, files.index);
}

constexpr int rungInLog = 4;
constexpr int owedInLog = 3;

/// So many more have rung or are owed, all of it in the log alone, when the program is killed.
Files killed(Profile& one)
{
    CtlProcess ctl(one.profile);
    ctl.begin({u"run"_s});
    bool rung = true;
    for (int i = 0; i < rungInLog && rung; ++i) {
        one.desk.add();
        rung = eventually([&] { return one.desk.missing().isEmpty(); });
    }
    one.desk.answerHookWith([](const Request&) {
        Reply silence = Reply::never();
        silence.status = 503; // not heard
        return silence;
    });
    for (int i = 0; i < owedInLog; ++i)
        one.desk.add();
    const int polls = one.desk.polls();
    const bool owed = eventually([&] { return one.desk.polls() >= polls + 2; });
    ctl.kill();
    const bool ended = eventually([&] { return ctl.state() == QProcess::NotRunning; });
    one.desk.answerHookWith([](const Request&) { return Reply::json("{\"ok\":true}"); });
    return rung && owed && ended ? filesOf(one) : Files();
}

/// The same, killed after the log was copied into the file and before it began anew.
Files copied(const Profile& one)
{
    deskbell::SqliteConnection connection;
    if (!connection.open(one.database(), deskbell::SqliteConnection::Access::ReadWrite, {}))
        return {};
    const bool isRead = deskbell::SqliteQuery(connection, u"SELECT id FROM ticket"_s).run();
    return isRead && connection.copyLog() ? filesOf(one) : Files();
}

void flip(QByteArray& bytes, qsizetype at) { bytes[at] = char(~bytes.at(at)); }

/// What a disk could make of them.
QList<QPair<QString, Files>> spoilt(const Files& sound)
{
    QList<QPair<QString, Files>> all;
    const auto spoil = [&](const QString& how, const std::function<void(Files&)>& change) {
        Files files = sound;
        change(files);
        all.append({how, files});
    };
    spoil(u"sound"_s, [](Files&) {});
    spoil(u"log emptied"_s, [](Files& files) { files.log.clear(); });
    spoil(u"log cut in its head"_s, [](Files& files) { files.log.truncate(logHead / 2); });
    spoil(u"head of the log flipped"_s, [](Files& files) { flip(files.log, 1); });
    spoil(u"salt of the log flipped"_s, [](Files& files) { flip(files.log, 17); });
    spoil(u"index overwritten"_s, [](Files& files) { files.index.fill('\x5a'); });
    spoil(u"index cut"_s, [](Files& files) { files.index.truncate(100); });
    spoil(u"index emptied"_s, [](Files& files) { files.index.clear(); });
    const int parts = qEnvironmentVariableIntValue("DESKBELL_EVERY_POINT") > 0 ? int(framesOf(sound)) : 4;
    for (int part = 0; part < parts; ++part) {
        const qsizetype number = framesOf(sound) * part / parts;
        const qsizetype at = logHead + number * frameLength;
        const QString where = u", frame %1 of %2"_s.arg(number).arg(framesOf(sound));
        spoil(u"page flipped"_s + where, [at](Files& files) { flip(files.log, at + frameHead + 2000); });
        spoil(u"head flipped"_s + where, [at](Files& files) { flip(files.log, at + 2); });
        spoil(u"overwritten"_s + where,
              [at](Files& files) { files.log.replace(at, frameLength, QByteArray(frameLength, '\x5a')); });
        spoil(u"cut before"_s + where, [at](Files& files) { files.log.truncate(at); });
        spoil(u"cut within"_s + where, [at](Files& files) { files.log.truncate(at + 2000); });
    }
    return all;
}

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
    const QByteArray sound = bytesOf(one.database());
    int met = 0;
    for (qint64 page = 1; page * 4096 < sound.size(); page += step) {
        removeDatabase(one);
        write(one.database(), sound);
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

void TestDamage::logOfAKilledRun_data()
{
    QTest::addColumn<bool>("isCopied");
    QTest::newRow("not copied") << false;
    QTest::newRow("copied") << true;
}

/// SQLite believes it up to the first wrong checksum. What was recorded behind that may ring again, and
/// nothing else does; what was owed rings, unless the file had to be set aside.
void TestDamage::logOfAKilledRun()
{
    QFETCH(const bool, isCopied);
    Profile one;
    QVERIFY(one.began);
    const qsizetype known = one.desk.owed().size();
    Files sound = killed(one);
    if (isCopied) {
        const QByteArray before = std::exchange(sound, copied(one)).database;
        QVERIFY(sound.database != before);
    }
    QVERIFY(framesOf(sound) > 20);
    QVERIFY(framesOf(sound) < 400); // or the program has copied it, and begun it anew
    int repeats = 0;
    int setAside = 0;
    for (const auto& [how, files] : spoilt(sound)) {
        put(one, files);
        QHash<QString, int> before;
        for (const QString& id : one.desk.owed())
            before.insert(id, one.desk.heard(id));
        const auto rang = [&](qsizetype i) {
            const QString id = one.desk.owed().at(i);
            return one.desk.heard(id) - before.value(id);
        };
        QVERIFY2(one.run() == 0, qPrintable(how + u": "_s + QString::fromUtf8(one.said)));
        const bool begunAnew = one.setAside() > 0;
        QVERIFY2(one.said.contains("damaged") == begunAnew, qPrintable(how));
        setAside += begunAnew ? 1 : 0;
        for (qsizetype i = 0; i < one.desk.owed().size(); ++i) {
            const bool isOwed = i >= known + rungInLog;
            const bool mayRing = i >= known && !begunAnew;
            const QString what = u"%1: ticket %2 rang %3 times"_s.arg(how).arg(i).arg(rang(i));
            QVERIFY2(rang(i) <= (mayRing ? 1 : 0), qPrintable(what));
            QVERIFY2(!isOwed || begunAnew || rang(i) == 1, qPrintable(what));
            repeats += isOwed ? 0 : rang(i);
        }
        QVERIFY2(how != "sound"_L1 || repeats == 0, qPrintable(how));
        QVERIFY2(!begunAnew || (one.run() == 0 && one.said.isEmpty()), qPrintable(how));
    }
    qInfo("%lld frames, %d repeats, %d set aside", qint64(framesOf(sound)), repeats, setAside);
    QVERIFY(repeats > 0 || isCopied);
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
