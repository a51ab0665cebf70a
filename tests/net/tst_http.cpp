#include "net/http.h"
#include "net/origin.h"

#include <QTest>

using namespace deskbell;

class TestHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void headers();
    void redactsUrls_data();
    void redactsUrls();
    void origins_data();
    void origins();
};

void TestHttp::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: says nothing
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("blanks") << QByteArray(" 7 ") << qint64(7);
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 22 Nov 2026 08:01:30 GMT") << qint64(90);
    QTest::newRow("RFC 850") << QByteArray("Sunday, 22-Nov-26 08:01:30 GMT") << qint64(90);
    QTest::newRow("asctime") << QByteArray("Sun Nov 22 08:01:30 2026") << qint64(90);
    QTest::newRow("asctime, one digit") << QByteArray("Tue Dec  1 08:00:00 2026") << qint64(9 * 86'400);
    QTest::newRow("past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
    QTest::newRow("past, RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << qint64(0);
    QTest::newRow("absurd") << QByteArray("99999999999999999999") << qint64(365 * 86'400);
    QTest::newRow("absurd date") << QByteArray("Fri, 22 Nov 9999 08:01:30 GMT") << qint64(365 * 86'400);
    QTest::newRow("seconds since 1970") << QByteArray("1795334490") << qint64(90);
    QTest::newRow("seconds since 1970, past") << QByteArray("1595334490") << qint64(0);
    QTest::newRow("ISO") << QByteArray("2026-11-22T08:01:30Z") << qint64(90);
    QTest::newRow("ISO with an offset") << QByteArray("2026-11-22T16:01:30+08:00") << qint64(90);
    for (const char* bad : {"", "soon", "-5", "1.5", "+3", "22 Nov 2026", "Sun, 32 Nov 2026 08:01:30 GMT"})
        QTest::newRow(qPrintable(QStringLiteral("bad '%1'").arg(QLatin1String(bad))))
            << QByteArray(bad) << qint64(-1);
}

void TestHttp::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    HttpAnswer answer;
    answer.headers = {{"retry-after", value}};
    const auto wait = answer.retryAfter(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
    QCOMPARE(wait ? qint64(wait->count()) : qint64(-1000), seconds * 1000);
}

void TestHttp::headers()
{
    HttpAnswer answer;
    QCOMPARE(answer.contentType(), QByteArray());
    QVERIFY(!answer.retryAfter(QDateTime::currentDateTimeUtc()));
    answer.headers = {{"X", "1"}, {"content-TYPE", "Application/JSON ; charset=utf-8"}, {"x", "2"}};
    QCOMPARE(answer.contentType(), QByteArray("application/json"));
    HttpAnswer plain;
    plain.headers = {{"Content-Type", "application/json"}}; // no parameter, no semicolon
    QCOMPARE(plain.contentType(), QByteArray("application/json"));
    QCOMPARE(answer.header("x"), QByteArray("1"));
    QVERIFY(answer.header("y").isNull());
}

void TestHttp::redactsUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const QString& url, const QString& shown) {
        QTest::newRow(name) << url << shown;
    };
    row("query, user, fragment", QStringLiteral("https://me:pw@desk.example:8443/a/b?key=SECRET#x"),
        QStringLiteral("https://desk.example:8443/a/b"));
    row("Telegram", QStringLiteral("https://t.example/bot123456:ABC-DEF1234ghIkl/sendMessage"),
        QStringLiteral("https://t.example/***/sendMessage"));
    row("Slack", QStringLiteral("https://s.example/services/T0/B0/abcdefGHIJKLmnopqrst"),
        QStringLiteral("https://s.example/services/T0/B0/***"));
    row("Feishu", QStringLiteral("https://f.example/bot/v2/hook/0a1b2c3d-1111-2222-3333-444455556666"),
        QStringLiteral("https://f.example/bot/v2/hook/***"));
    row("words stay", QStringLiteral("http://h/REST/2.0/customer-service-portal/tickets"),
        QStringLiteral("http://h/REST/2.0/customer-service-portal/tickets"));
}

void TestHttp::redactsUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(redactedUrl(QUrl(url)).toString(), shown);
}

void TestHttp::origins_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("path") << QStringLiteral("https://desk.example/b?c") << true;
    QTest::newRow("default port") << QStringLiteral("https://desk.example:443/") << true;
    QTest::newRow("case") << QStringLiteral("HTTPS://Desk.Example/") << true;
    QTest::newRow("port") << QStringLiteral("https://desk.example:8443/") << false;
    QTest::newRow("scheme") << QStringLiteral("http://desk.example/") << false;
    QTest::newRow("scheme, same port") << QStringLiteral("http://desk.example:443/") << false;
    QTest::newRow("host") << QStringLiteral("https://desk.example.org/") << false;
    QTest::newRow("user trick") << QStringLiteral("https://desk.example@evil.example/") << false;
}

void TestHttp::origins()
{
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(sameOrigin(QUrl(QStringLiteral("https://desk.example/a")), QUrl(other)), same);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
