#include "support/sim/simlife.h"

#include <QDir>
#include <QFile>
#include <QHashFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <cstdio>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// Whole lives of Deskbell under everything that goes wrong, by seed. DESKBELL_SEED=n: that one alone, as a
/// failure names it. DESKBELL_SEEDS=n: the first n. DESKBELL_HOURS=n: how long the trouble lasts in each.
class TestSimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promiseHolds();
    void sameSeedSameLife();
};

namespace {

int setting(const char* name, int fallback)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : fallback;
}

/// A database that is shut at one moment and open at the other.
constexpr qsizetype mostFilesMore = 8;
/// KiB. Of a long life, from its first quarter to its end: for what the simulation itself remembers of each
/// ticket, and for what the allocator and the database's cache have not taken yet by then.
[[maybe_unused]] constexpr qint64 mostMemoryPerTicket = 4;
[[maybe_unused]] constexpr qint64 mostMemoryMore = 12 * 1024;

struct Footprint
{
    qint64 memory = 0; ///< KiB
    qsizetype files = 0;
};

Footprint footprint()
{
#ifdef __GLIBC__
    malloc_trim(0); // holes that a busy life left in the heap are not kept by anything
#endif
    Footprint now;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray all = status.readAll();
        const qsizetype at = all.indexOf("VmRSS:");
        now.memory = at < 0 ? 0 : all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong();
    }
    now.files = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
    return now;
}

/// What a life has kept from its first quarter to its end, where that is too much.
QStringList growth(const Footprint& quarter, const Footprint& end, qint64 tickets)
{
    QStringList kept;
    if (end.files > quarter.files + mostFilesMore)
        kept += u"%1 open files, and %2 before"_s.arg(end.files).arg(quarter.files);
#ifndef DESKBELL_SANITIZED
    const qint64 more = end.memory - quarter.memory;
    if (more > mostMemoryMore + mostMemoryPerTicket * tickets)
        kept += u"%1 KiB more for %2 tickets"_s.arg(more).arg(tickets);
#else
    Q_UNUSED(tickets)
#endif
    return kept;
}

void printLine(const QString& line) { std::printf("%s\n", qPrintable(line)); }

} // namespace

void TestSimulation::promiseHolds()
{
    const int only = qEnvironmentVariableIntValue("DESKBELL_SEED");
    const int first = only > 0 ? only : setting("DESKBELL_FIRST_SEED", 1);
    const int last = only > 0 ? only : first - 1 + setting("DESKBELL_SEEDS", 60);
    const int hours = setting("DESKBELL_HOURS", 2);
    qint64 kills = 0;
    qint64 tickets = 0;
    qint64 polls = 0;
    qint64 disk = 0;
    qint64 laterRings = 0;
    int broken = 0;
    Footprint warm;
    for (int seed = first; seed <= last; ++seed) {
        SimLife life(static_cast<quint32>(seed), only > 0 ? SimLife::Story(printLine) : SimLife::Story());
        // A long life is compared with itself.
        Footprint quarter;
        qsizetype ticketsAtAQuarter = 0;
        life.live(hours, [&] {
            quarter = footprint();
            ticketsAtAQuarter = life.tickets();
        });
        QStringList verdict{life.verdict()};
        if (hours >= 24)
            verdict += growth(quarter, footprint(), life.tickets() - ticketsAtAQuarter);
        verdict.removeAll(QString());
        kills += life.kills();
        tickets += life.tickets();
        polls += life.polls();
        disk += life.diskOperations();
        laterRings += life.laterRings();
        if (!verdict.isEmpty() && ++broken <= 20)
            qWarning("To replay: DESKBELL_SEED=%d DESKBELL_HOURS=%d %s: %s", seed, hours,
                     qPrintable(QCoreApplication::applicationFilePath()), qPrintable(verdict.join(u'\n')));
        if (seed == first + 20)
            warm = footprint();
    }
    const Footprint end = footprint();
    qInfo(
        "%d seeds of %d hours: %lld tickets, %lld later rings, %lld polls, %lld kills, %lld disk operations; "
        "memory %lld -> %lld KiB, files %lld -> %lld",
        last - first + 1, hours, tickets, laterRings, polls, kills, disk, warm.memory, end.memory,
        qint64(warm.files), qint64(end.files));
    QVERIFY2(broken == 0, qPrintable(QStringLiteral("%1 seeds broke the promise").arg(broken)));
    QVERIFY(warm.files == 0 || end.files <= warm.files);
#ifndef DESKBELL_SANITIZED
    constexpr qint64 mostGrowth = 8 * 1024; // KiB, whatever the number of lives
    QVERIFY(warm.memory == 0 || end.memory - warm.memory < mostGrowth);
#endif
    QVERIFY(only > 0 || (2 * kills > hours * (last - first) && tickets > 5 * hours * (last - first)));
}

/// Else a seed that broke the promise could not be looked into.
void TestSimulation::sameSeedSameLife()
{
    // In programs of their own: what Qt and the system make up anew for each must not matter.
    const auto storyOf = [](const QString& seed) {
        QProcess life;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DESKBELL_SEED"_s, seed);
        environment.insert(u"DESKBELL_HOURS"_s, u"1"_s);
        life.setProcessEnvironment(environment);
        life.start(QCoreApplication::applicationFilePath(), {u"promiseHolds"_s, u"-maxwarnings"_s, u"0"_s});
        QStringList story;
        if (life.waitForFinished(-1)) {
            static const QRegularExpression happened(u"^[0-9.]+ s, "_s);
            story = QString::fromUtf8(life.readAllStandardOutput()).split(u'\n').filter(happened);
        }
        return story;
    };
    const QStringList first = storyOf(u"4"_s);
    QVERIFY(first.size() > 50);
    QCOMPARE(storyOf(u"4"_s), first);
}

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("TZ", "Europe/Berlin"); // whose clocks are set back and forward in some lives
    QCoreApplication application(argc, argv);
    TestSimulation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulation.moc"
