#include "channel/limiter.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace deskbell;
using test::FakeClock;

class TestLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unlimited()
    {
        FakeClock clock;
        Limiter limiter({{0, seconds(1)}, {5, milliseconds(0)}}, clock);
        for (int i = 0; i < 100; ++i)
            limiter.take();
        QCOMPARE(limiter.wait(), milliseconds(0));
    }

    void neverMoreThanTheLimitInAnyWindow()
    {
        FakeClock clock;
        Limiter limiter({{5, seconds(1)}, {18, seconds(60)}}, clock);
        QList<milliseconds> sent;
        for (int i = 0; i < 60; ++i) {
            clock.advance(limiter.wait());
            QCOMPARE(limiter.wait(), milliseconds(0));
            limiter.take();
            sent += clock.steady();
        }
        for (int i = 0; i + 5 < sent.size(); ++i)
            QVERIFY(sent.at(i + 5) - sent.at(i) >= seconds(1));
        for (int i = 0; i + 18 < sent.size(); ++i)
            QVERIFY(sent.at(i + 18) - sent.at(i) >= seconds(60));
        // and no slower than it must be
        QCOMPARE(sent.at(4), sent.at(0));
        QVERIFY(sent.last() - sent.first() < seconds(190));
    }

    void aWallClockJumpChangesNothing()
    {
        FakeClock clock;
        Limiter limiter({{1, seconds(10)}}, clock);
        limiter.take();
        clock.jumpTo(clock.now().addDays(1));
        QCOMPARE(limiter.wait(), milliseconds(10'000));
        clock.advance(seconds(4));
        QCOMPARE(limiter.wait(), milliseconds(6'000));
    }

    void aDayOfAWrongClockIsNotCounted()
    {
        FakeClock clock;
        Limiter limiter({{2, std::chrono::hours(24), {}, QStringLiteral("Asia/Shanghai")}}, clock);
        limiter.setDay({clock.now().addYears(9), 200});
        QCOMPARE(limiter.wait(), milliseconds(0));
        limiter.take();
        QCOMPARE(limiter.takenToday(), 1);
        limiter.take();
        QVERIFY(limiter.wait() > milliseconds(0));
        QVERIFY(limiter.wait() <= std::chrono::hours(24));
    }
};

QTEST_GUILESS_MAIN(TestLimiter)
#include "tst_limiter.moc"
