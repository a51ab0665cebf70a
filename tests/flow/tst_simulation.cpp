#include "support/sim/simlife.h"

#include <QHashFunctions>
#include <QTest>

using namespace deskbell::test;

/// Whole lives of Deskbell under everything that goes wrong, by seed. DESKBELL_SEED=n: that one alone, as a
/// failure names it. DESKBELL_SEEDS=n: the first n. DESKBELL_HOURS=n: how long the trouble lasts in each.
class TestSimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promiseHolds();
};

namespace {

int setting(const char* name, int fallback)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : fallback;
}

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
    qint64 laterRings = 0;
    int broken = 0;
    for (int seed = first; seed <= last; ++seed) {
        SimLife life(static_cast<quint32>(seed), only > 0);
        life.live(hours);
        kills += life.kills();
        tickets += life.tickets();
        polls += life.polls();
        laterRings += life.laterRings();
        if (!life.verdict().isEmpty() && ++broken <= 20)
            qWarning("DESKBELL_SEED=%d DESKBELL_HOURS=%d: %s", seed, hours, qPrintable(life.verdict()));
    }
    qInfo("%d seeds of %d hours: %lld tickets, %lld later rings, %lld polls, %lld kills", last - first + 1,
          hours, tickets, laterRings, polls, kills);
    QVERIFY2(broken == 0, qPrintable(QStringLiteral("%1 seeds broke the promise").arg(broken)));
    QVERIFY(only > 0 || (kills > last - first && tickets > 10 * (last - first)));
}

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    TestSimulation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulation.moc"
