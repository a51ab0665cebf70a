#include "base/redaction.h"

#include <QTest>

using namespace deskbell;

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masks_data();
    void masks();
    void knownSecretsInEveryForm_data();
    void knownSecretsInEveryForm();
    void hostOnly_data();
    void hostOnly();
    void leavesOrdinaryTextAlone_data();
    void leavesOrdinaryTextAlone();
    void secretHeaders();
    void hugeTextIsFast();
};

// The word PLANTED is the secret in every row.
void TestRedaction::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* text, const char* kept) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kept);
    };
    row("GET https://agent:PLANTED@desk.example.org/issues", "@desk.example.org/issues");
    row("https://PLANTED@desk.example.org/", "@desk.example.org/");
    row("https://u:PLANTED@x@desk.example.org/", "@desk.example.org/");
    row("socks5://u:PLANTED@proxy:1080", "proxy:1080");
    row("Authorization: Bearer PLANTED", "Authorization");
    row("authorization:Basic PLANTED", "authorization");
    row("Proxy-Authorization: Digest username=\"a\", response=\"PLANTED\"", "Proxy-Authorization");
    row("a\r\nCookie: _session=PLANTED; other=PLANTED\r\nAccept: text/html", "Accept: text/html");
    row("Set-Cookie: sid=PLANTED; Path=/", "Set-Cookie");
    row("X-Redmine-API-Key: PLANTED", "X-Redmine-API-Key");
    row("X-Api-Key=PLANTED", "X-Api-Key");
    row("x-auth-token: PLANTED", "x-auth-token");
    row("PRIVATE-TOKEN: PLANTED", "PRIVATE-TOKEN");
    row("{\"Authorization\":\"Bearer PLANTED\",\"Accept\":\"a\"}", "\"Accept\":\"a\"");
    row("{\"Authorization\":\"a \\\" PLANTED\",\"Accept\":\"a\"}", "\"Accept\":\"a\"");
    row("\"{\\\"Cookie\\\": \\\"a=PLANTED\\\", \\\"x\\\": 1}\"", "\\\"x\\\": 1");
    row("{'Authorization': 'Bearer PLANTED'}", "Authorization");
    row("the header was Bearer PLANTED, says the server", "says the server");
    row("https://qyapi.example.com/cgi-bin/webhook/send?key=PLANTED&a=1", "&a=1");
    row("?access_token=PLANTED#x", "access_token");
    row("?timestamp=1&sign=PLANTED&x=2", "&x=2");
    row("corpid=a&corpsecret=PLANTED&b=2", "&b=2");
    row("client_secret=PLANTED", "client_secret");
    row("accessToken=PLANTED", "accessToken");
    row("api_key=PLANTED next", "next");
    row("user[password]=PLANTED&user[name]=a", "user[name]=a");
    row("user%5Bpassword%5D=PLANTED", "user");
    row("user=root&pass=PLANTED", "user=root");
    row("next=%2Fa%3Ftoken%3DPLANTED", "next=");
    row("password=\"PLANTED two PLANTED\" rest", "rest");
    row("PWD=PLANTED", "PWD");
    row("{\"access_token\":\"PLANTED\",\"expires_in\":7200}", "\"expires_in\":7200");
    row("{\"tenant_access_token\" : \"PLANTED\\\"PLANTED\"}", "tenant_access_token");
    row("{\\\"token\\\":\\\"PLANTED\\\"}", "token");
    row("{\"sign\":\"PLANTED\"}", "sign");
    row("{\"api_key\":\"PLANTED\"}", "api_key");
    row("{\"token\":\"PLANTED", "token"); // cut off in the middle
}

void TestRedaction::masks()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const QString result = redacted(text);
    QVERIFY2(!result.contains(QStringLiteral("PLANTED")), qPrintable(result));
    QVERIFY2(result.contains(kept), qPrintable(result));
    QVERIFY(result.contains(secretMask()));
    QCOMPARE(redacted(result), result);
}

void TestRedaction::knownSecretsInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("sent p\"w/ d+1 away", "sent *** away");
    row("sent p%22w%2F%20d%2B1 away", "sent *** away");
    row("sent p%22w%2f%20d%2b1 away", "sent *** away");
    row("sent p%22w%2F+d%2B1 away", "sent *** away");
    row("sent p\\\"w/ d+1 away", "sent *** away");
    row("sent p\\\"w\\/ d+1 away", "sent *** away");
    row("sent cCJ3LyBkKzE= away", "sent *** away");
    row("sent longer-secret-inner away", "sent *** away");
    row("sent inner away", "sent *** away");
    row("pin ab1 not cab12", "pin *** not cab12");
}

void TestRedaction::knownSecretsInEveryForm()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text, {QStringLiteral("p\"w/ d+1\n"), QStringLiteral("inner"),
                             QStringLiteral("longer-secret-inner"), QStringLiteral("ab1"), QString(),
                             QStringLiteral(" ")}),
             expected);
}

void TestRedaction::hostOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("POST https://hooks.example.com/services/T0/B0/xyz: 200", "POST https://hooks.example.com/*** 200");
    row("https://api.example.org:8443/bot12:AA/send?x=1#f", "https://api.example.org:8443/***");
    row("https://u:p@h.example/a", "https://***@h.example/***");
    row("https://h.example?key=1", "https://h.example/***");
    row("\"https://h.example/a\",\"b\"", "\"https://h.example/***\",\"b\"");
    row("https://h.example", "https://h.example");
}

void TestRedaction::hostOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text, {}, ShownUrl::HostOnly), expected);
}

void TestRedaction::leavesOrdinaryTextAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"The desk answered 503 Service Unavailable.", "https://desk.example.org/issues/42?page=2&limit=100",
          "wrong password: the desk refused it", "Basic authentication is refused", "mail agent@example.org",
          "{\"key\":\"Summary\",\"value\":\"x\"}", "Retry-After: 30", "X-Request-Id: 4711", "a = b", ""})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRedaction::leavesOrdinaryTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text, {QStringLiteral("not in it")}), text);
}

void TestRedaction::secretHeaders()
{
    for (const char* name :
         {"Authorization", "cookie", "Set-Cookie", "X-Redmine-API-Key", "X-Key", "X-Auth-Token"})
        QVERIFY2(isSecretHeader(QString::fromUtf8(name)), name);
    for (const char* name : {"Accept", "X-Request-Id", "ETag", "Content-Type", "X-Keyboard"})
        QVERIFY2(!isSecretHeader(QString::fromUtf8(name)), name);
}

void TestRedaction::hugeTextIsFast()
{
    // Patterns that backtrack would need minutes here, or give up and leave the secret in.
    const QString filler =
        QString(200'000, u'a') + QStringLiteral("\\\"") + QString(200'000, u'-') + QString(200'000, u'%');
    const QString result = redacted(filler + QStringLiteral(" token=PLANTED Authorization: \"") + filler);
    QVERIFY(!result.contains(QStringLiteral("PLANTED")));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
