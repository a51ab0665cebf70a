#include "poll/adaptiveinterval.h"

#include <QRandomGenerator>
#include <QTest>

using namespace deskbell;
using std::chrono::hours;
using std::chrono::minutes;

class TestAdaptiveInterval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheTable_data();
    void followsTheTable();
    void timesOfDay_data();
    void timesOfDay();
    void cannotFlap();
    void jitterStaysWithinTenPercent();
    void delay_data();
    void delay();
};

void TestAdaptiveInterval::followsTheTable_data()
{
    QTest::addColumn<int>("rang");
    QTest::addColumn<milliseconds>("previous");
    QTest::addColumn<milliseconds>("expected");
    const milliseconds none(0), five = minutes(5), two = minutes(2), one = minutes(1), half = seconds(30);
    QTest::newRow("quiet") << 0 << none << five;
    QTest::newRow("one ticket") << 1 << five << two;
    QTest::newRow("just below five") << 4 << two << two;
    QTest::newRow("five") << 5 << two << one;
    QTest::newRow("a storm goes straight to the end") << 500 << five << half;
    QTest::newRow("four holds what five began") << 4 << one << one;
    QTest::newRow("three lets it go") << 3 << one << two;
    QTest::newRow("seventeen holds what twenty began") << 17 << half << half;
    QTest::newRow("sixteen is a fifth less") << 16 << half << one;
    QTest::newRow("down by one row only while the next holds") << 4 << half << one;
    QTest::newRow("silence falls all the way") << 0 << half << five;
    QTest::newRow("a previous interval of another table") << 1 << milliseconds(minutes(7)) << two;
}

void TestAdaptiveInterval::followsTheTable()
{
    QFETCH(int, rang);
    QFETCH(milliseconds, previous);
    QTEST(tableInterval({}, rang, previous), "expected");
}

void TestAdaptiveInterval::timesOfDay_data()
{
    QTest::addColumn<QDateTime>("local");
    QTest::addColumn<milliseconds>("every");
    QTest::addColumn<milliseconds>("until");
    const auto at = [](int day, int hour, int minute) { // November 2026: the 23rd is a Monday
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute));
    };
    const milliseconds usual = minutes(5), night = minutes(30), weekend = hours(1);
    QTest::newRow("Monday noon") << at(23, 12, 0) << usual << milliseconds(hours(8));
    QTest::newRow("begins to the minute") << at(23, 20, 0) << night << milliseconds(hours(11));
    QTest::newRow("after midnight") << at(24, 3, 0) << night << milliseconds(hours(4));
    QTest::newRow("ends to the minute") << at(24, 7, 0) << usual << milliseconds(hours(13));
    QTest::newRow("the first that fits") << at(28, 21, 0) << weekend << milliseconds(hours(3));
    QTest::newRow("the night that Sunday began") << at(30, 6, 59) << night << milliseconds(minutes(1));
    QTest::newRow("the end of a day's own") << at(28, 23, 59) << weekend << milliseconds(minutes(1));
}

void TestAdaptiveInterval::timesOfDay()
{
    QFETCH(QDateTime, local);
    IntervalConfig config;
    IntervalTime weekend;
    weekend.days = {Qt::Saturday};
    weekend.from = weekend.to = QTime(0, 0);
    weekend.fixed = hours(1);
    IntervalTime night;
    night.from = QTime(20, 0);
    night.to = QTime(7, 0);
    night.steps = {{0, minutes(30)}, {5, minutes(1)}};
    config.times = {weekend, night};
    QTEST(tableInterval(intervalsAt(config, local), 0, {}), "every");
    QCOMPARE(tableInterval(intervalsAt(config, local), 5, {}),
             intervalsAt(config, local).fixed ? milliseconds(hours(1)) : milliseconds(minutes(1)));
    const auto until = untilOtherIntervals(config, local);
    QVERIFY(until);
    QTEST(*until, "until");
    QVERIFY(!untilOtherIntervals({}, local));
}

// Whatever the table and however the count wavers: after a row was entered, it is left for a longer interval
// only once the count fell by a fifth of the row's `from`, and by two at least.
void TestAdaptiveInterval::cannotFlap()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        IntervalConfig config;
        int from = 0;
        milliseconds every = hours(1);
        for (int rows = random.bounded(1, 6); rows > 0; --rows) {
            config.steps.append({from, every});
            from += random.bounded(1, 30);
            every -= minutes(random.bounded(1, 10));
        }
        int count = 0;
        milliseconds previous{};
        for (int step = 0; step < 300; ++step) {
            count = std::max(0, count + int(random.bounded(-2, 3)));
            const milliseconds next = tableInterval(config, count, previous);
            if (previous.count() != 0 && next > previous) {
                for (const IntervalStep& row : config.steps) {
                    if (row.every == previous && row.from > 1)
                        QVERIFY2(
                            count * 5 <= row.from * 4 && count <= row.from - 2,
                            qPrintable(
                                QStringLiteral("seed %1: left %2 at %3").arg(seed).arg(row.from).arg(count)));
                }
            }
            QCOMPARE(tableInterval(config, count, next), next); // asking again changes nothing
            previous = next;
        }
    }
}

void TestAdaptiveInterval::jitterStaysWithinTenPercent()
{
    IntervalInput input;
    IntervalConfig config;
    config.fixed = minutes(10);
    input.chance = 0;
    QCOMPARE(nextPollDelay(config, input), milliseconds(minutes(9)));
    input.chance = 1;
    QCOMPARE(nextPollDelay(config, input), milliseconds(minutes(11)));
    input.chance = 7; // a careless caller
    QCOMPARE(nextPollDelay(config, input), milliseconds(minutes(11)));
    for (double chance = 0; chance <= 1; chance += 0.01) {
        input.chance = chance;
        const auto delay = nextPollDelay(config, input);
        QVERIFY(delay >= minutes(9) && delay <= minutes(11));
    }
}

void TestAdaptiveInterval::delay_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("mends");
    QTest::addColumn<milliseconds>("floor");
    QTest::addColumn<milliseconds>("retryAfter"); // negative: none
    QTest::addColumn<double>("chance");
    QTest::addColumn<milliseconds>("expected");
    const milliseconds no(-1), zero(0);
    auto row = [](const char* name, int failures, bool mends, milliseconds floor, milliseconds retryAfter,
                  double chance, milliseconds expected) {
        QTest::newRow(name) << failures << mends << floor << retryAfter << chance << expected;
    };
    row("good", 0, true, zero, no, 0.5, seconds(30));
    row("floor wins", 0, true, seconds(45), no, 0.5, seconds(45));
    row("jitter never below the floor", 0, true, seconds(30), no, 0, seconds(30));
    row("first failure", 1, true, zero, no, 0.5, seconds(10));
    row("second failure", 2, true, zero, no, 0.5, seconds(20));
    row("sixth failure", 6, true, zero, no, 0.5, seconds(320));
    row("seventh is capped", 7, true, zero, no, 0.5, minutes(10));
    row("thousandth is capped", 1000, true, zero, no, 0.5, minutes(10));
    row("back-off never below the floor", 1, true, minutes(1), no, 0.5, minutes(1));
    row("Retry-After is the least", 1, true, zero, seconds(120), 0, seconds(120));
    row("Retry-After spreads upwards only", 1, true, zero, seconds(100), 1, seconds(110));
    row("a short Retry-After does not shorten", 7, true, zero, seconds(1), 0.5, minutes(10));
    row("an insane Retry-After is capped", 1, true, zero, hours(24 * 365), 0, hours(24));
    row("a negative Retry-After is nothing", 1, true, zero, milliseconds(-5000), 0.5, seconds(10));
    row("an insane floor is capped", 0, true, hours(24 * 365), no, 0.5, hours(24));
    row("a person is needed", 1, false, zero, no, 0.5, minutes(30));
    row("a person is needed, many times", 50, false, zero, no, 0.5, minutes(30));
    row("a person is needed, and Retry-After is longer", 1, false, zero, hours(2), 0, hours(2));
}

void TestAdaptiveInterval::delay()
{
    QFETCH(int, failures);
    QFETCH(bool, mends);
    QFETCH(milliseconds, floor);
    QFETCH(milliseconds, retryAfter);
    QFETCH(double, chance);
    IntervalConfig config;
    config.fixed = seconds(30);
    IntervalInput input;
    input.failures = failures;
    input.mendsItself = mends;
    input.floor = floor;
    if (retryAfter != milliseconds(-1))
        input.retryAfter = retryAfter;
    input.chance = chance;
    QTEST(nextPollDelay(config, input), "expected");
}

Q_DECLARE_METATYPE(deskbell::milliseconds)
QTEST_GUILESS_MAIN(TestAdaptiveInterval)
#include "tst_adaptiveinterval.moc"
