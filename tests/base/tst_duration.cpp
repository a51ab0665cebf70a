#include "base/duration.h"

#include <QTest>

using namespace deskbell;

class TestDuration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void formatReadsBack();
};

void TestDuration::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // -1: refused
    QTest::newRow("seconds") << QStringLiteral("30s") << qint64(30'000);
    QTest::newRow("minutes") << QStringLiteral("5m") << qint64(300'000);
    QTest::newRow("hours") << QStringLiteral("12h") << qint64(43'200'000);
    QTest::newRow("days") << QStringLiteral("7d") << qint64(604'800'000);
    QTest::newRow("milliseconds") << QStringLiteral("500ms") << qint64(500);
    QTest::newRow("zero") << QStringLiteral("0s") << qint64(0);
    QTest::newRow("largest days") << QStringLiteral("999999999d") << qint64(86'399'999'913'600'000);
    for (const char* bad :
         {"", "s", "5", "5 m", "-5m", "+5m", "5M", "1.5h", "5m5s", "9999999999s", "5мин", "٥m"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << qint64(-1);
}

void TestDuration::parses()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto parsed = parseDuration(text);
    QCOMPARE(parsed ? qint64(parsed->count()) : qint64(-1), ms);
}

void TestDuration::formatReadsBack()
{
    for (qint64 ms : {0, 1, 999, 1000, 90'000, 120'000, 3'600'000, 86'400'000, 90'061'001}) {
        const auto parsed = parseDuration(formatDuration(milliseconds(ms)));
        QVERIFY(parsed.has_value());
        QCOMPARE(qint64(parsed->count()), ms);
    }
    QCOMPARE(formatDuration(seconds(90)), QStringLiteral("90s"));
    QCOMPARE(formatDuration(seconds(120)), QStringLiteral("2m"));
}

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
