#include "channel/ladder.h"

#include "base/clock.h"

#include <QTest>

using namespace deskbell;
using Kind = NextStep::Kind;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
const QStringList rungs{u"card"_s, u"markdown"_s, u"text"_s};

Attempt attemptOf(Outcome outcome, const QString& rung = rungs.first())
{
    Attempt attempt;
    attempt.rung = rung;
    attempt.outcome = outcome;
    return attempt;
}

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomeIds();
    void everyOutcomeOnEveryRung_data();
    void everyOutcomeOnEveryRung();
    void backOffDoublesToItsCap();
    void givesUpAfterAboutADay();
    void waitsAsLongAsAsked();
    void patientWithALimitThatStays();
    void aRefusedFreshTokenStopsTheChannel();
    void otherInterfaces_data();
    void otherInterfaces();
    void aSpentAllowance();
    void theRuleNamesTheRung();
    void unknownEndsWhereRepeatsAreWorse();
    void skipsRefusedRungs();
    void rungsThatAreGone();
};

void TestLadder::outcomeIds()
{
    const QStringList ids{u"OK"_s,       u"PARTIAL"_s, u"RETRY"_s,   u"RATE"_s,   u"QUOTA"_s,
                          u"TOKEN"_s,    u"AUTH"_s,    u"GONE"_s,    u"TARGET"_s, u"WINDOW"_s,
                          u"TEMPLATE"_s, u"PAYLOAD"_s, u"CONTENT"_s, u"UNKNOWN"_s};
    for (int i = 0; i < ids.size(); ++i) {
        QCOMPARE(outcomeId(Outcome(i)), ids.at(i));
        QCOMPARE(outcomeFromId(ids.at(i)), std::optional(Outcome(i)));
    }
    QVERIFY(!outcomeFromId(u"ok"_s));
}

void TestLadder::everyOutcomeOnEveryRung_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("rung");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("next");
    QTest::addColumn<int>("waitSeconds");
    QTest::addColumn<bool>("pauses");
    QTest::addColumn<bool>("refused");

    const auto add = [](Outcome outcome, Kind first, Kind last, int wait = 0, bool pauses = false,
                        bool refused = false) {
        for (const QString& rung : {rungs.first(), rungs.last()}) {
            const Kind kind = rung == rungs.first() ? first : last;
            const bool same = kind == Kind::Wait || outcome == Outcome::Quota;
            const QString next = same ? rung : kind == Kind::TryRung ? rungs.at(1) : QString();
            QTest::addRow("%s on %s", qPrintable(outcomeId(outcome)), qPrintable(rung))
                << outcome << rung << kind << next << wait << pauses << refused;
        }
    };
    add(Outcome::Ok, Kind::Done, Kind::Done);
    add(Outcome::Partial, Kind::Done, Kind::Done);
    add(Outcome::Retry, Kind::Wait, Kind::Wait, 5);
    add(Outcome::Rate, Kind::Wait, Kind::Wait, 60, true);
    add(Outcome::Quota, Kind::Fallback, Kind::Fallback, 0, true);
    add(Outcome::Token, Kind::Wait, Kind::Wait, 5);
    add(Outcome::Auth, Kind::StopChannel, Kind::StopChannel);
    add(Outcome::Gone, Kind::StopChannel, Kind::StopChannel);
    add(Outcome::Target, Kind::Fallback, Kind::Fallback);
    add(Outcome::Window, Kind::Fallback, Kind::Fallback);
    add(Outcome::Template, Kind::TryRung, Kind::Fallback, 0, false, true);
    add(Outcome::Payload, Kind::TryRung, Kind::Fallback, 0, false, true);
    add(Outcome::Content, Kind::TryRung, Kind::Fallback, 0, false, true);
    add(Outcome::Unknown, Kind::Wait, Kind::Wait, 5);
}

void TestLadder::everyOutcomeOnEveryRung()
{
    QFETCH(Outcome, outcome);
    QFETCH(QString, rung);
    const NextStep step = Ladder(rungs, {}, true).after(attemptOf(outcome, rung), 1, now);
    QTEST(step.kind, "kind");
    QTEST(step.rung, "next");
    QTEST(step.pauseChannel, "pauses");
    QTEST(step.rungRefused, "refused");
    if (step.kind == Kind::Wait) {
        QFETCH(int, waitSeconds);
        QCOMPARE(now.secsTo(step.due), waitSeconds);
    }
}

void TestLadder::backOffDoublesToItsCap()
{
    const Ladder ladder(rungs, {}, true);
    const QList<int> expected{5, 10, 20, 40, 80, 160, 320, 640, 1280, 1800, 1800, 1800};
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(now.secsTo(ladder.after(attemptOf(Outcome::Retry), i + 1, now).due), expected.at(i));
    QCOMPARE(ladder.after(attemptOf(Outcome::Retry), 0, now).due, now.addSecs(5));
}

void TestLadder::givesUpAfterAboutADay()
{
    const Ladder ladder(rungs, {}, true);
    for (const Outcome outcome : {Outcome::Retry, Outcome::Unknown, Outcome::Rate}) {
        QDateTime at = now;
        int attempts = 1;
        NextStep step = ladder.after(attemptOf(outcome), attempts, at);
        while (step.kind != Kind::Fallback && attempts < 1000) {
            if (step.kind == Kind::Wait)
                at = step.due;
            step = ladder.after(attemptOf(outcome), ++attempts, at);
        }
        QCOMPARE(step.kind, Kind::Fallback);
        const double hours = double(now.secsTo(at)) / 3600;
        QVERIFY2(hours > 22 && hours < 26, qPrintable(QString::number(hours)));
    }
}

void TestLadder::waitsAsLongAsAsked()
{
    const Ladder ladder(rungs, {}, true);
    Attempt attempt = attemptOf(Outcome::Rate);
    attempt.retryAfter = seconds(600);
    QCOMPARE(ladder.after(attempt, 1, now).due, now.addSecs(600));
    attempt.retryAfter = seconds(1);
    QCOMPARE(ladder.after(attempt, 3, now).due, now.addSecs(1));
    attempt.outcome = Outcome::Retry;
    QCOMPARE(ladder.after(attempt, 3, now).due, now.addSecs(20)); // never sooner than the back-off
    attempt.retryAfter = seconds(7200);
    const NextStep step = ladder.after(attempt, 1, now);
    QCOMPARE(step.due, now.addSecs(7200));
    QVERIFY(!step.pauseChannel);
}

void TestLadder::patientWithALimitThatStays()
{
    Attempt attempt = attemptOf(Outcome::Rate);
    attempt.retryAfter = seconds(1);
    const NextStep step = Ladder(rungs, {}, true).after(attempt, 10, now);
    QCOMPARE(step.due, now.addSecs(1800));
    QVERIFY(step.pauseChannel);
}

void TestLadder::aRefusedFreshTokenStopsTheChannel()
{
    const Ladder ladder(rungs, {}, true);
    QCOMPARE(ladder.after(attemptOf(Outcome::Token), 1, now).due, now.addSecs(5));
    QCOMPARE(ladder.after(attemptOf(Outcome::Token), 2, now).due, now.addSecs(10));
    QCOMPARE(ladder.after(attemptOf(Outcome::Token), 3, now).kind, Kind::StopChannel);
}

void TestLadder::otherInterfaces_data()
{
    QTest::addColumn<QString>("rung");
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<QString>("next"); // empty: the fallback channel
    const QStringList none;
    QTest::newRow("first to second") << u"template"_s << none << u"subscribe"_s;
    QTest::newRow("not to the same one") << u"template-plain"_s << none << u"subscribe"_s;
    QTest::newRow("second to third") << u"subscribe"_s << none << u"service"_s;
    QTest::newRow("refused ones are skipped") << u"template"_s << QStringList{u"subscribe"_s} << u"service"_s;
    QTest::newRow("none is left") << u"service"_s << none << QString();
    QTest::newRow("unknown rung") << u"gone"_s << none << QString();
}

void TestLadder::otherInterfaces()
{
    QFETCH(QString, rung);
    QFETCH(QStringList, refused);
    QFETCH(QString, next);
    QHash<QString, QDateTime> until;
    for (const QString& one : refused)
        until.insert(one, now.addSecs(60));
    const Ladder ladder({u"template"_s, u"template-plain"_s, u"subscribe"_s, u"service"_s}, until, true,
                        {{u"subscribe"_s, u"subscribe"_s}, {u"service"_s, u"service"_s}});
    for (const Outcome outcome : {Outcome::Window, Outcome::Target, Outcome::Quota}) {
        const NextStep step = ladder.after(attemptOf(outcome, rung), 1, now);
        QCOMPARE(step.kind, next.isEmpty() ? Kind::Fallback : Kind::TryRung);
        if (!next.isEmpty())
            QCOMPARE(step.rung, next);
        QVERIFY(!step.rungRefused);
    }
}

void TestLadder::aSpentAllowance()
{
    Attempt attempt = attemptOf(Outcome::Quota, u"template"_s);
    attempt.retryAfter = seconds(7200);
    const Ladder two({u"template"_s, u"plain"_s, u"service"_s}, {}, true, {{u"service"_s, u"service"_s}});
    const NextStep other = two.after(attempt, 1, now);
    QCOMPARE(other.spentRungs, QStringList({u"template"_s, u"plain"_s}));
    QCOMPARE(other.spentUntil, now.addSecs(7200));
    QVERIFY(!other.pauseChannel);

    const NextStep last = Ladder({u"template"_s}, {}, true).after(attempt, 1, now);
    QCOMPARE(last.kind, Kind::Fallback);
    QCOMPARE(last.due, now.addSecs(7200)); // where nobody takes over
    QVERIFY(last.pauseChannel && last.spent);
}

void TestLadder::theRuleNamesTheRung()
{
    const Ladder ladder(rungs, {}, true);
    Attempt attempt = attemptOf(Outcome::Template);
    attempt.nextRung = u"text"_s;
    QCOMPARE(ladder.after(attempt, 1, now).rung, u"text"_s);
    attempt.nextRung = u"card"_s; // never up: that would go round in circles
    QCOMPARE(ladder.after(attempt, 1, now).rung, u"markdown"_s);
}

void TestLadder::unknownEndsWhereRepeatsAreWorse()
{
    QCOMPARE(Ladder(rungs, {}, false).after(attemptOf(Outcome::Unknown), 1, now).kind, Kind::Unknown);
}

void TestLadder::skipsRefusedRungs()
{
    const QHash<QString, QDateTime> refused{{u"card"_s, now.addSecs(60)}, {u"markdown"_s, now.addSecs(30)}};
    const Ladder ladder(rungs, refused, true);
    QCOMPARE(ladder.firstRung(now), u"text"_s);
    QCOMPARE(ladder.firstRung(now.addSecs(30)), u"markdown"_s); // probed again
    QCOMPARE(ladder.firstRung(now.addSecs(60)), u"card"_s);
    QCOMPARE(ladder.after(attemptOf(Outcome::Payload), 1, now).rung, u"text"_s);

    QHash<QString, QDateTime> all = refused;
    all[u"text"_s] = now.addDays(1);
    QCOMPARE(Ladder(rungs, all, true).firstRung(now), u"text"_s);
    QCOMPARE(Ladder(rungs, all, true).after(attemptOf(Outcome::Payload), 1, now).rung, u"text"_s);
}

void TestLadder::rungsThatAreGone()
{
    const NextStep step = Ladder(rungs, {}, true).after(attemptOf(Outcome::Payload, u"post"_s), 1, now);
    QCOMPARE(step.kind, Kind::TryRung);
    QCOMPARE(step.rung, u"card"_s);
    QCOMPARE(Ladder({}, {}, true).firstRung(now), QString());
    QCOMPARE(Ladder({}, {}, true).after(attemptOf(Outcome::Payload), 1, now).kind, Kind::Fallback);
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
