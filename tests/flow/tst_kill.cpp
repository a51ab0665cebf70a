#include "support/growingdesk.h"
#include "support/testprofile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace deskbell::test;

/// The promise under the hardest ending there is: the program is killed at random moments, over and over,
/// while the desk keeps adding tickets. DESKBELL_KILLS sets the number of starts, DESKBELL_SEED repeats a
/// run.
class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostAndOnlyTheOneInFlightRepeats();
};

void TestKill::nothingIsLostAndOnlyTheOneInFlightRepeats()
{
    const int kills = qEnvironmentVariableIntValue("DESKBELL_KILLS") > 0
                          ? qEnvironmentVariableIntValue("DESKBELL_KILLS")
                          : 200;
    const quint32 seed = qEnvironmentVariableIsSet("DESKBELL_SEED")
                             ? quint32(qEnvironmentVariableIntValue("DESKBELL_SEED"))
                             : QRandomGenerator::system()->generate();
    qInfo("%d starts, seed %u (DESKBELL_KILLS, DESKBELL_SEED)", kills, seed);
    QRandomGenerator random(seed);

    GrowingDesk desk;
    for (int i = 0; i < 70; ++i) // more than a page, so that the baseline has to turn it
        desk.add();
    TestProfile profile;
    profile.addJsonSource(QStringLiteral("Desk"), desk.url());
    profile.addWebhook(QStringLiteral("Hook"), desk.hookUrl());
    profile.write();
    CtlProcess ctl(profile);
    QCOMPARE(ctl.run({QStringLiteral("run"), QStringLiteral("--once")}), 0);
    QCOMPARE(desk.heardAltogether(), 0);
    desk.endBaseline();

    desk.growEvery(25);
    for (int i = 0; i < kills; ++i) {
        QTimer moment;
        moment.setSingleShot(true);
        QSignalSpy ended(&ctl, &QProcess::finished);
        connect(&moment, &QTimer::timeout, &ctl, &QProcess::kill);
        ctl.begin({QStringLiteral("run")});
        moment.start(random.bounded(5, 300));
        QVERIFY(!ended.isEmpty() || ended.wait());
    }
    desk.growEvery(0);
    const int ending = ctl.run({QStringLiteral("run"), QStringLiteral("--once")}, 120'000);
    QVERIFY2(ending == 0, ctl.err().constData());

    qInfo("%lld tickets, %d messages, %d repeats", qint64(desk.owed().size()), desk.heardAltogether(),
          desk.repeats());
    QVERIFY(desk.owed().size() > kills / 4); // the loop was worth its name
    QVERIFY2(desk.missing().isEmpty(), qPrintable(desk.missing().join(QLatin1Char(' '))));
    QVERIFY2(desk.repeats() <= kills, "more than one repeat for each kill");
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
