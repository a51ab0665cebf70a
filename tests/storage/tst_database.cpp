#include "storage/database.h"
#include "storage/metastore.h"
#include "storage/migration.h"
#include "storage/outboxstore.h"
#include "storage/sqlite.h"
#include "storage/statement.h"
#include "storage/storagefault.h"
#include "storage/ticketstore.h"
#include "support/fakeclock.h"
#include "support/files.h"
#include "support/sim/simdisk.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;
constexpr auto openFlag = "--open";

int newestVersion() { return int(readSteps(u":/sql"_s)->size()); }

/// The steps of the program and more, as a later program would have them.
void makeSteps(const QString& folder, const QList<QByteArray>& more)
{
    QVERIFY(QDir().mkpath(folder));
    int number = 0;
    for (const QString& name : QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        write(folder + u'/' + name, bytesOf(u":/sql/"_s + name));
        ++number;
    }
    for (const QByteArray& sql : more)
        write(folder + u"/%1_more.sql"_s.arg(++number, 4, 10, QChar(u'0')), sql);
}

/// What a failed open() says, whole; empty when it opened.
QString refusal(const QString& path, const QString& steps = u":/sql"_s)
{
    const test::FakeClock clock;
    const auto opened = Database::open(path, clock, steps);
    return opened ? QString() : opened.error().text();
}

Ticket ticket(const QString& id, const QString& subject = u"Disk full"_s)
{
    Ticket ticket;
    ticket.source = u"Desk"_s;
    ticket.id = id;
    ticket.subject = subject;
    ticket.body = QString(2000, u'b');
    return ticket;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void begins();
    void beginsWhole();
    void filesArePrivate();
    void splitsSteps_data();
    void splitsSteps();
    void refusesBadSteps();
    void bringsOldFileUpToDate();
    void failedStepChangesNothing();
    void opensStoredFile();
    void refusesNewerFile();
    void refusesForeignFile();
    void setsDamagedFileAside_data();
    void setsDamagedFileAside();
    void damageMetLaterIsFoundAtNextStart();
    void oneFailedReadIsNoDamage();
    void whatAKilledRunWroteOutlivesAPowerCut();
    void aWaitForTheDiskIsMadeUpFor_data();
    void aWaitForTheDiskIsMadeUpFor();
    void badPlaces_data();
    void badPlaces();
    void readOnlyPlaces_data();
    void readOnlyPlaces();
    void fullDiskIsSaid();
    void lockIsSaid();
    void severalBeginAtOnce();
    void faults_data();
    void faults();
    void transactionsRollBack();
    void connectionsGo();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void valuesLiveAsLongAsTheRows();
    void aStatementThatIsWrongSaysSoAndIsTriedAnew();

private:
    QString at(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<Database> open(const QString& steps = u":/sql"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    test::FakeClock m_clock;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = at(u"deskbell.db"_s);
}

std::unique_ptr<Database> TestDatabase::open(const QString& steps)
{
    auto opened = Database::open(m_path, m_clock, steps);
    if (!opened) {
        qWarning().noquote() << opened.error().text();
        return nullptr;
    }
    return std::move(opened).value();
}

void TestDatabase::begins()
{
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(database->condition(), Database::Condition::Ready);
    const QList<std::pair<QString, QString>> wanted{{u"journal_mode"_s, u"wal"_s},
                                                    {u"synchronous"_s, u"2"_s},
                                                    {u"foreign_keys"_s, u"1"_s},
                                                    {u"busy_timeout"_s, u"5000"_s},
                                                    {u"user_version"_s, QString::number(newestVersion())}};
    for (const auto& [pragma, value] : wanted)
        QCOMPARE(firstValue(*database, u"PRAGMA "_s + pragma)->toString(), value);
    QCOMPARE(MetaStore(*database).value(u"fileId"_s)->size(), 12);
    QCOMPARE(firstValue(*database, u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
}

void TestDatabase::beginsWhole()
{
    // What a start left that was killed while it began, and the log of a file that is gone.
    open().reset();
    QVERIFY(QFile::rename(m_path, m_path + u".new"_s));
    {
        const auto other = open();
        QVERIFY(*TicketStore(*other).insertIfAbsent(ticket(u"1"_s), Arrival::New, 1));
        QVERIFY(QFile::copy(m_path + u"-wal"_s, at(u"wal"_s)));
    }
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(at(u"wal"_s), m_path + u"-wal"_s));
    QFile::resize(m_path + u".new"_s, 5000);
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(database->condition(), Database::Condition::Ready);
    QCOMPARE(*TicketStore(*database).count(u"Desk"_s), 0);
    QVERIFY(!QFile::exists(m_path + u".new"_s));
}

void TestDatabase::filesArePrivate()
{
    const mode_t before = umask(0);
    const auto database = open();
    const Result<void> written = MetaStore(*database).setValue(u"a"_s, u"b"_s);
    umask(before);
    QVERIFY(written.ok());
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        struct stat status = {};
        QCOMPARE(stat(QFile::encodeName(m_path + suffix).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }
}

void TestDatabase::splitsSteps_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("count"); // -1: refused
    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("two") << u"A;\nB\n C;\n"_s << 2;
    QTest::newRow("semicolon inside a line") << u"A ';' B;\n"_s << 1;
    QTest::newRow("comments and windows line ends") << u"-- x;\r\nA;\r\n\r\n  -- y\r\nB;\r\n"_s << 2;
    QTest::newRow("no end") << u"A;\nB"_s << -1;
}

void TestDatabase::splitsSteps()
{
    QFETCH(QString, sql);
    QFETCH(int, count);
    const auto split = splitStatements(sql, u"0001_x.sql"_s);
    QCOMPARE(split ? int(split->size()) : -1, count);
}

void TestDatabase::refusesBadSteps()
{
    QVERIFY(!readSteps(at(u"nothing"_s)).ok());
    const QString steps = at(u"steps"_s);
    QVERIFY(QDir().mkpath(steps));
    write(steps + u"/0001_a.sql"_s, "A;\n");
    write(steps + u"/0003_c.sql"_s, "C;\n");
    const auto read = readSteps(steps);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().where, u"0003_c.sql"_s);
}

void TestDatabase::bringsOldFileUpToDate()
{
    {
        const auto old = open();
        QVERIFY(MetaStore(*old).setValue(u"kept"_s, u"yes"_s).ok());
    }
    makeSteps(at(u"steps"_s), {"ALTER TABLE ticket\n ADD COLUMN team TEXT;\nCREATE TABLE duty (a TEXT);\n",
                               "INSERT INTO duty VALUES ('x');\n"});
    // Content that is only in the -wal when the copy is made: another connection keeps it from being moved.
    const auto other = open();
    QVERIFY(MetaStore(*other).setValue(u"inWal"_s, u"yes"_s).ok());
    {
        const auto database = open(at(u"steps"_s));
        QVERIFY(database);
        QCOMPARE(firstValue(*database, u"PRAGMA user_version"_s)->toInt(), newestVersion() + 2);
        QCOMPARE(firstValue(*database, u"SELECT a FROM duty"_s)->toString(), u"x"_s);
        QCOMPARE(*MetaStore(*database).value(u"kept"_s), u"yes"_s);
    }
    const QString copy = m_path + u".v%1.bak"_s.arg(newestVersion());
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(copy).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QVERIFY(!QFile::exists(copy + u".new"_s));
    const auto restored = Database::open(copy, m_clock);
    QVERIFY(restored.ok());
    QCOMPARE(firstValue(**restored, u"PRAGMA user_version"_s)->toInt(), newestVersion());
    QCOMPARE(*MetaStore(**restored).value(u"inWal"_s), u"yes"_s);
}

void TestDatabase::failedStepChangesNothing()
{
    open().reset();
    makeSteps(at(u"steps"_s), {"CREATE TABLE duty (a TEXT);\nINSERT INTO nowhere VALUES (1);\n"});
    const QByteArray before = bytesOf(m_path);
    const QString said = refusal(m_path, at(u"steps"_s));
    QVERIFY2(said.contains(m_path) &&
                 said.contains(u"%1_more.sql"_s.arg(newestVersion() + 1, 4, 10, QChar(u'0'))),
             qPrintable(said));
    QCOMPARE(bytesOf(m_path), before);
    QVERIFY(open());
}

void TestDatabase::opensStoredFile()
{
    QVERIFY(QFile::copy(QStringLiteral(DESKBELL_TEST_DATA "/storage/v1.db"), m_path));
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(database->condition(), Database::Condition::Ready);
    const auto seen = TicketStore(*database).find(u"Desk"_s, u"42"_s);
    QVERIFY(seen.ok() && *seen);
    QCOMPARE((*seen)->ticket.subject, u"Written by version 1"_s);
    const auto owed = OutboxStore(*database).ofTicket(u"Desk"_s, u"42"_s);
    QVERIFY(owed.ok());
    QCOMPARE(owed->size(), 1);
    QCOMPARE(owed->first().channel, u"tray"_s);
}

void TestDatabase::refusesNewerFile()
{
    makeSteps(at(u"steps"_s), {"CREATE TABLE duty (a TEXT);\n"});
    open(at(u"steps"_s)).reset();
    const QByteArray before = bytesOf(m_path);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    const QString said = refusal(m_path);
    QVERIFY2(said.contains(m_path) && said.contains(u"version %1"_s.arg(newestVersion() + 1)) &&
                 said.contains(u"up to %1"_s.arg(newestVersion())),
             qPrintable(said));
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
}

void TestDatabase::refusesForeignFile()
{
    makeSteps(at(u"steps"_s), {});
    for (const QString& step : QDir(at(u"steps"_s)).entryList({u"*.sql"_s}, QDir::Files))
        write(at(u"steps/"_s + step), "CREATE TABLE bookmarks" + step.left(4).toLatin1() + " (a TEXT);\n");
    open(at(u"steps"_s)).reset();
    {
        SqliteConnection foreign;
        QVERIFY(foreign.open(m_path, SqliteConnection::Access::ReadWrite, {}));
        QVERIFY(SqliteQuery(foreign, u"PRAGMA user_version = 0"_s).run());
    }
    const QByteArray before = bytesOf(m_path);
    const QString said = refusal(m_path);
    QVERIFY2(said.contains(u"another program"_s), qPrintable(said));
    QCOMPARE(bytesOf(m_path), before);
}

void TestDatabase::setsDamagedFileAside_data()
{
    QTest::addColumn<int>("from"); // byte where the damage begins
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("cutTo"); // -1: keeps its length
    QTest::newRow("text instead of a database") << 0 << 400 << 400;
    QTest::newRow("shorter than a head") << 0 << 0 << 30;
    QTest::newRow("emptied") << 0 << 0 << 0;
    QTest::newRow("cut in the middle") << 0 << 0 << 8192;
    QTest::newRow("schema page overwritten") << 100 << 3996 << -1;
    QTest::newRow("all after the first page overwritten") << 4096 << 1'000'000 << -1;
}

void TestDatabase::setsDamagedFileAside()
{
    QFETCH(int, from);
    QFETCH(int, length);
    QFETCH(int, cutTo);
    {
        const auto database = open();
        Transaction transaction(*database);
        QVERIFY(transaction.begun().ok());
        for (int i = 0; i < 100; ++i)
            QVERIFY(*TicketStore(*database).insertIfAbsent(ticket(QString::number(i)), Arrival::New, 1));
        QVERIFY(transaction.commit().ok());
    }
    QByteArray bytes = bytesOf(m_path);
    bytes.replace(from, qMin(length, int(bytes.size()) - from),
                  QByteArray(qMin(length, int(bytes.size()) - from), '\x5a'));
    if (cutTo >= 0)
        bytes.truncate(cutTo);
    write(m_path, bytes);
    write(m_path + u"-wal"_s, "left over");

    const auto database = open();
    QVERIFY(database);
    QCOMPARE(database->condition(), Database::Condition::Rebuilt);
    QCOMPARE(database->setAside(), m_path + u".damaged-20261122-080000"_s);
    QCOMPARE(bytesOf(database->setAside()), bytes);
    QCOMPARE(*TicketStore(*database).count(u"Desk"_s), 0);
    QCOMPARE(firstValue(*database, u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    QVERIFY(!QFile::exists(m_path + u".suspect"_s));
}

void TestDatabase::damageMetLaterIsFoundAtNextStart()
{
    {
        const auto database = open();
        Transaction transaction(*database);
        for (int i = 0; i < 3000; ++i)
            QVERIFY(*TicketStore(*database).insertIfAbsent(ticket(QString::number(i)), Arrival::New, 1));
        QVERIFY(transaction.commit().ok());
    }
    QByteArray bytes = bytesOf(m_path);
    const qsizetype middle = bytes.size() / 8192 * 4096;
    bytes.replace(middle, 10 * 4096, QByteArray(10 * 4096, '\x5a'));
    write(m_path, bytes);
    {
        const auto database = open();
        QVERIFY(database);
        QCOMPARE(database->condition(), Database::Condition::Ready);
        const auto newest = TicketStore(*database).newest(3000);
        QVERIFY(!newest.ok());
        QVERIFY2(newest.error().what.contains(u"damaged"_s), qPrintable(newest.error().text()));
        QVERIFY(database->damaged());
    }
    // Who only looks leaves it where it is: the Deskbell that runs would write on to what was set aside.
    const auto looked = Database::open(m_path, m_clock, u":/sql"_s, Database::WhenDamaged::Refuse);
    QVERIFY(!looked.ok());
    QVERIFY2(looked.error().what.contains(u"damaged"_s), qPrintable(looked.error().text()));
    QCOMPARE(bytesOf(m_path), bytes);
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(database->condition(), Database::Condition::Rebuilt);
    QCOMPARE(bytesOf(database->setAside()), bytes);

    // A mark without damage costs a look and nothing else.
    write(m_path + u".suspect"_s, {});
    const auto sound = open();
    QVERIFY(sound);
    QCOMPARE(sound->condition(), Database::Condition::Ready);
    QVERIFY(!QFile::exists(m_path + u".suspect"_s));
}

void TestDatabase::oneFailedReadIsNoDamage()
{
    test::SimDisk disk;
    {
        const auto database = open();
        QVERIFY(*TicketStore(*database).insertIfAbsent(ticket(u"1"_s), Arrival::New, 1));
    }
    int met = 0;
    for (int n = 1;; ++n) {
        disk.failReadOnce(n);
        const auto opened = Database::open(m_path, m_clock);
        if (disk.readWillFail())
            break;
        ++met;
        QVERIFY(!opened || (*opened)->condition() == Database::Condition::Ready);
        QVERIFY(!opened || *TicketStore(**opened).count(u"Desk"_s) == 1);
    }
    QVERIFY(met > 3);
    disk.mend();
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(database->condition(), Database::Condition::Ready);
}

void TestDatabase::whatAKilledRunWroteOutlivesAPowerCut()
{
    test::SimDisk disk;
    QRandomGenerator random(1);
    int unsynced = 0;
    bool wholeRun = false;
    for (int n = 1; !wholeRun; ++n) {
        const QString id = QString::number(n);
        const auto isThere = [&](Database& database) {
            return TicketStore(database).find(u"Desk"_s, id)->has_value();
        };
        {
            const auto database = open();
            QVERIFY(database);
            disk.stopAt(n);
            const auto inserted = TicketStore(*database).insertIfAbsent(ticket(id), Arrival::New, 1);
            wholeRun = !disk.isStopped();
            unsynced += inserted.ok() ? 0 : 1;
            disk.stopNow();
        }
        disk.mend();
        bool seen = false;
        {
            const auto database = open();
            QVERIFY(database);
            seen = isThere(*database);
            disk.stopNow();
        }
        disk.cutPower(random);
        disk.mend();
        const auto database = open();
        QVERIFY(database);
        QVERIFY(isThere(*database) || !seen);
    }
    QVERIFY(unsynced > 1);
}

void TestDatabase::aWaitForTheDiskIsMadeUpFor_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::newRow("the disk fails once") << u"disk"_s;
    QTest::newRow("the wait fails, and none after it makes up for that") << u"wait"_s;
    QTest::newRow("the disk fails while the log is copied") << u"copy"_s;
    QTest::newRow("a reader is in the way") << u"reader"_s;
    QTest::newRow("the disk is full") << u"full"_s;
    QTest::newRow("the program ends beside another one") << u"end"_s;
}

void TestDatabase::aWaitForTheDiskIsMadeUpFor()
{
    QFETCH(QString, trouble);
    test::SimDisk disk;
    for (quint32 seed = 1; seed < 9; ++seed) {
        QRandomGenerator random(seed); // how much a power cut takes back
        const QString id = QString::number(seed);
        {
            SqliteConnection reader;
            std::optional<SqliteQuery> reads;
            auto database = open();
            QVERIFY(database);
            TicketStore tickets(*database);
            QVERIFY(tickets.insertIfAbsent(ticket(u"first "_s + id), Arrival::New, 1).ok());
            if (trouble == "reader"_L1 || trouble == "end"_L1) {
                QVERIFY(runOnce(*database, u"PRAGMA wal_checkpoint(PASSIVE)"_s).ok());
                QVERIFY(reader.open(database->path(), SqliteConnection::Access::ReadOnly, {}));
                reads.emplace(reader, u"SELECT id FROM ticket"_s);
                QVERIFY(reads->run() && reads->next());
            }
            Transaction soon(*database, Durability::Soon);
            QVERIFY(tickets.insertIfAbsent(ticket(id), Arrival::New, 1).ok());
            disk.failNextWait = trouble == "copy"_L1;
            if (trouble == "copy"_L1) // so much that the log is copied within the commit
                QVERIFY(Statement(*database, u"INSERT OR REPLACE INTO meta (key, value) VALUES ('big', ?)"_s)
                            .run({QString(3'000'000, u'x')})
                            .ok());
            QVERIFY(soon.commit().ok());
            QVERIFY(!disk.failNextWait);
            disk.failNextWait = trouble == "wait"_L1;
            if (trouble == "end"_L1)
                database.reset();
            if (trouble == "disk"_L1)
                disk.failOnce(1);
            if (trouble == "full"_L1)
                disk.trouble = test::SimDisk::Trouble::Full;
            m_clock.advance(milliseconds(200));
            if (trouble != "full"_L1) // not a second later: a cut may come at any time
                disk.stopNow();
            reads.reset();
            const qint64 before = disk.operations();
            m_clock.advance(seconds(1));
            if (trouble == "full"_L1) // nothing is written in vain until there is room
                QCOMPARE(disk.operations(), before);
            disk.stopNow();
        }
        disk.cutPower(random);
        disk.mend();
        const auto database = open();
        QVERIFY(database);
        QVERIFY(TicketStore(*database).find(u"Desk"_s, id)->has_value());
    }
}

void TestDatabase::badPlaces_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder instead of a file") << u"folder"_s;
    QTest::newRow("no such folder") << u"missing/deskbell.db"_s;
    QTest::newRow("below a file") << u"file/deskbell.db"_s;
}

void TestDatabase::badPlaces()
{
    QFETCH(QString, path);
    QVERIFY(QDir().mkpath(at(u"folder"_s)));
    write(at(u"file"_s), "x");
    const QString said = refusal(at(path));
    QVERIFY2(said.contains(at(path)), qPrintable(said));
    QCOMPARE(bytesOf(at(u"file"_s)), QByteArray("x"));
    QVERIFY(QFileInfo(at(u"folder"_s)).isDir());
}

void TestDatabase::readOnlyPlaces_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::newRow("file") << 0777 << 0444;
    QTest::newRow("folder") << 0555 << 0666;
}

void TestDatabase::readOnlyPlaces()
{
    // Permissions do not bind root: the opening is done by a process of another user then.
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    open().reset();
    const QByteArray before = bytesOf(m_path);
    QCOMPARE(chmod(QFile::encodeName(m_path).constData(), mode_t(fileMode)), 0);
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), mode_t(folderMode)), 0);
    QProcess child;
    child.setChildProcessModifier([] {
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(9);
    });
    child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(openFlag), m_path});
    QVERIFY(child.waitForFinished());
    const QString said = QString::fromUtf8(child.readAllStandardOutput());
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0700), 0);
    if (child.exitStatus() != QProcess::NormalExit || child.error() == QProcess::FailedToStart)
        QSKIP("the test program cannot be run as another user here");
    QCOMPARE(child.exitCode(), 2);
    QVERIFY2(said.contains(m_path) && said.contains(u"cannot be written"_s), qPrintable(said));
    QCOMPARE(bytesOf(m_path), before);
}

void TestDatabase::fullDiskIsSaid()
{
    const auto database = open();
    const int pages = firstValue(*database, u"PRAGMA page_count"_s)->toInt();
    QVERIFY(runOnce(*database, u"PRAGMA max_page_count = %1"_s.arg(pages + 2)).ok());
    TicketStore tickets(*database);
    {
        Transaction transaction(*database);
        Result<bool> inserted = true;
        for (int i = 0; i < 100 && inserted; ++i)
            inserted = tickets.insertIfAbsent(ticket(QString::number(i)), Arrival::New, 1);
        QVERIFY(!inserted.ok());
        QVERIFY2(inserted.error().what.contains(u"disk is full"_s), qPrintable(inserted.error().text()));
        QCOMPARE(inserted.error().where, m_path);
    }
    QVERIFY(!database->damaged());
    QCOMPARE(*tickets.count(u"Desk"_s), 0);
    QVERIFY(runOnce(*database, u"PRAGMA max_page_count = 100000"_s).ok());
    QVERIFY(*tickets.insertIfAbsent(ticket(u"1"_s), Arrival::New, 1));
}

void TestDatabase::lockIsSaid()
{
    const auto one = open();
    const auto other = open();
    other->connection().setLockPatience({});
    {
        Transaction holding(*one);
        QVERIFY(holding.begun().ok());
        Transaction waiting(*other);
        QVERIFY(!waiting.begun().ok());
        QVERIFY2(waiting.begun().error().what.contains(u"locked"_s),
                 qPrintable(waiting.begun().error().text()));
        QVERIFY(!waiting.commit().ok());
    }
    // The failure does not stick to the statement.
    Transaction again(*other);
    QVERIFY(again.begun().ok());
}

void TestDatabase::severalBeginAtOnce()
{
    // Once with no file, once with a damaged one: one begins, the others find what it made.
    for (int round = 0; round < 2; ++round) {
        if (round == 1)
            write(m_path, QByteArray(5000, 'x'));
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < 4; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QCoreApplication::applicationFilePath(),
                                   {QString::fromLatin1(openFlag), m_path});
        }
        for (const auto& program : programs) {
            QVERIFY(program->waitForFinished());
            QVERIFY2(program->exitCode() == 0, program->readAllStandardOutput().constData());
        }
        const QStringList damaged = QDir(m_folder->path()).entryList({u"*.damaged-*"_s}, QDir::Files);
        QCOMPARE(damaged.size(), round);
    }
}

void TestDatabase::faults_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("fault");
    QTest::newRow("SQLITE_IOERR_SHMSIZE") << 4874 << int(StorageFault::DiskFull);
    QTest::newRow("SQLITE_FULL") << 13 << int(StorageFault::DiskFull);
    QTest::newRow("SQLITE_READONLY_DBMOVED") << 1032 << int(StorageFault::ReadOnly);
    QTest::newRow("SQLITE_BUSY") << 5 << int(StorageFault::Locked);
    QTest::newRow("SQLITE_BUSY_SNAPSHOT") << 517 << int(StorageFault::Locked);
    QTest::newRow("SQLITE_CORRUPT_INDEX") << 779 << int(StorageFault::Damaged);
    QTest::newRow("SQLITE_NOTADB") << 26 << int(StorageFault::Damaged);
    QTest::newRow("SQLITE_IOERR_FSYNC") << 1034 << int(StorageFault::DiskError);
    QTest::newRow("SQLITE_CANTOPEN") << 14 << int(StorageFault::CannotOpen);
    QTest::newRow("SQLITE_CONSTRAINT_UNIQUE") << 2067 << int(StorageFault::Other);
}

void TestDatabase::faults()
{
    QFETCH(int, code);
    QFETCH(int, fault);
    const SqliteError error{code, u"details"_s};
    QCOMPARE(int(storageFault(error)), fault);
    const Error said = storageError(error, u"/x/deskbell.db"_s);
    QCOMPARE(said.where, u"/x/deskbell.db"_s);
    QVERIFY(said.what.endsWith(u'.'));
    QVERIFY(fault == int(StorageFault::Other) || !said.advice.isEmpty());
}

void TestDatabase::transactionsRollBack()
{
    const auto database = open();
    MetaStore meta(*database);
    {
        Transaction outer(*database);
        QVERIFY(outer.begun().ok());
        QVERIFY(database->inTransaction());
        const QDateTime began = database->now();
        m_clock.advance(seconds(3));
        QCOMPARE(database->now(), began);
        QVERIFY(meta.setValue(u"a"_s, u"1"_s).ok());
        Transaction inner(*database);
        QVERIFY(!inner.begun().ok());
        QVERIFY(!inner.commit().ok());
    }
    QVERIFY(!database->inTransaction());
    QCOMPARE(database->now(), m_clock.now());
    QCOMPARE(*meta.value(u"a"_s), QString());
    {
        Transaction transaction(*database);
        QVERIFY(meta.setValue(u"a"_s, u"2"_s).ok());
        QVERIFY(transaction.commit().ok());
        QVERIFY(!transaction.commit().ok());
    }
    QCOMPARE(*meta.value(u"a"_s), u"2"_s);
}

void TestDatabase::connectionsGo()
{
    const auto openFiles = [this] {
        const QFileInfoList all = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System);
        return std::count_if(all.begin(), all.end(),
                             [this](const QFileInfo& one) { return one.symLinkTarget().startsWith(m_path); });
    };
    {
        const auto one = open();
        const auto other = open();
        QVERIFY(openFiles() >= 2);
    }
    QCOMPARE(openFiles(), 0);
}

void TestDatabase::textsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("with a zero in it") << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("of another plane") << u"\U0001F514 \u7533\u8bf7"_s;
    QTest::newRow("a whole body") << u"Some words. "_s.repeated(50'000);
}

void TestDatabase::textsComeBackAsTheyWere()
{
    QFETCH(QString, text);
    const auto database = open();
    MetaStore meta(*database);
    QVERIFY(meta.setValue(u"a"_s, text).ok());
    QCOMPARE(*meta.value(u"a"_s), text);
}

/// Rows are read as they come: what was bound must live as long.
void TestDatabase::valuesLiveAsLongAsTheRows()
{
    const auto database = open();
    Statement select(*database, u"SELECT value || ? FROM json_each(?)"_s);
    {
        const QVariantList values{QString(u'x').repeated(100), QString(u"[1,2,3]"_s)};
        QVERIFY(select.run(values).ok());
    }
    for (const QString& number : {u"1"_s, u"2"_s, u"3"_s}) {
        QVERIFY(select.next());
        QCOMPARE(select.text(0), number + QString(u'x').repeated(100));
    }
    QVERIFY(!select.next());
    QVERIFY(select.finished().ok());
    QVERIFY(!select.next());
}

void TestDatabase::aStatementThatIsWrongSaysSoAndIsTriedAnew()
{
    const auto database = open();
    const QString sql = u"SELECT a FROM later"_s;
    {
        Statement select(*database, sql);
        const Result<void> run = select.run();
        QVERIFY(!run.ok());
        QVERIFY2(run.error().what.contains(u"no such table"_s), qPrintable(run.error().what));
        QVERIFY(!select.next());
    }
    QVERIFY(runOnce(*database, u"CREATE TABLE later (a TEXT)"_s).ok());
    QVERIFY(runOnce(*database, u"INSERT INTO later VALUES (?)"_s, {QVariant()}).ok());
    Statement select(*database, sql);
    QVERIFY(select.run().ok());
    QVERIFY(select.next());
    QCOMPARE(select.text(0), QString());
    QVERIFY(!select.time(0).isValid());
}

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], openFlag) == 0) {
        const QString said = refusal(app.arguments().at(2));
        fputs(qPrintable(said), stdout);
        return said.isEmpty() ? 0 : 2;
    }
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
