#include "net/cookiejar.h"
#include "support/fakeclock.h"

#include <QNetworkCookie>
#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

namespace {

void set(CookieJar& jar, const QString& url, const QByteArray& line)
{
    jar.setCookiesFromUrl(QNetworkCookie::parseCookies(line), QUrl(url));
}

/// As the Cookie header would have it.
QByteArray sent(const CookieJar& jar, const QString& url)
{
    QByteArrayList pairs;
    for (const QNetworkCookie& cookie : jar.cookiesForUrl(QUrl(url)))
        pairs.append(cookie.toRawForm(QNetworkCookie::NameAndValueOnly));
    return pairs.join("; ");
}

} // namespace

class TestCookieJar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void survivesRestart_data();
    void survivesRestart();
    void restoreDropsExpired();
    void expiresByTheClock();
    void deletes();
    void capsPerDomain();
    void capsInAll();
    void announcesChangesOnce();
    void httpDoesNotOverwriteSecure();
};

void TestCookieJar::matches_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("goes");
    const auto row = [](const char* name, const char* from, const char* line, const char* to, bool goes) {
        QTest::newRow(name) << QString::fromLatin1(from) << QByteArray(line) << QString::fromLatin1(to)
                            << goes;
    };
    row("host only", "http://desk.example.org/", "a=1", "http://desk.example.org/x", true);
    row("host only, not to a subdomain", "http://example.org/", "a=1", "http://desk.example.org/", false);
    row("domain to a subdomain", "http://example.org/", "a=1; Domain=example.org", "http://desk.example.org/",
        true);
    row("parent domain", "http://desk.example.org/", "a=1; Domain=example.org", "http://other.example.org/",
        true);
    row("foreign domain", "http://desk.example.org/", "a=1; Domain=evil.org", "http://evil.org/", false);
    row("public suffix", "http://desk.co.uk/", "a=1; Domain=co.uk", "http://other.co.uk/", false);
    row("suffix is no subdomain", "http://example.org/", "a=1; Domain=example.org", "http://badexample.org/",
        false);
    row("port does not separate", "http://desk.local:3000/", "a=1", "http://desk.local:4000/", true);
    row("single label", "http://desk/", "a=1", "http://desk/", true);
    row("IP", "http://127.0.0.1/", "a=1", "http://127.0.0.1:8080/", true);
    row("IP with itself as domain", "http://127.0.0.1/", "a=1; Domain=127.0.0.1", "http://127.0.0.1/", true);
    row("part of an IP as domain", "http://127.0.0.1/", "a=1; Domain=.0.0.1", "http://10.0.0.1/", false);
    row("part of an IP, kept for none", "http://127.0.0.1/", "a=1; Domain=.0.0.1", "http://127.0.0.1/",
        false);
    row("IPv6", "http://[::1]/", "a=1", "http://[::1]/x", true);
    row("secure over TLS", "https://desk.example/", "a=1; Secure", "https://desk.example/", true);
    row("secure not to http", "https://desk.example/", "a=1; Secure", "http://desk.example/", false);
    row("secure not from http", "http://desk.example/", "a=1; Secure", "https://desk.example/", false);
    row("__Host- kept", "https://d.example/", "__Host-a=1; Secure; Path=/", "https://d.example/x", true);
    row("__Host- with domain", "https://d.example/", "__Host-a=1; Secure; Path=/; Domain=d.example",
        "https://d.example/", false);
    row("__Host- without path", "https://d.example/", "__Host-a=1; Secure", "https://d.example/", false);
    row("__Host- not secure", "https://d.example/", "__Host-a=1; Path=/", "https://d.example/", false);
    row("__Secure- kept", "https://d.example/", "__Secure-a=1; Secure", "https://d.example/", true);
    row("__Secure- not secure", "https://d.example/", "__Secure-a=1", "https://d.example/", false);
    row("path", "http://d.example/", "a=1; Path=/rt", "http://d.example/rt/x", true);
    row("path itself", "http://d.example/", "a=1; Path=/rt", "http://d.example/rt", true);
    row("path is no prefix of a name", "http://d.example/", "a=1; Path=/rt", "http://d.example/rtx", false);
    row("empty path from /login (Fossil)", "http://d.example/login", "a=1; Path=; HttpOnly;  Version=1",
        "http://d.example/json/x", true);
    row("empty path from /json/login", "http://d.example/json/login", "a=1; Path=", "http://d.example/json",
        true);
    row("empty path does not reach up", "http://d.example/json/login", "a=1; Path=", "http://d.example/rpt",
        false);
    row("no path is the default path", "http://d.example/a/b", "a=1", "http://d.example/a/c", true);
    row("too large", "http://d.example/", QByteArray("a=" + QByteArray(9000, 'x')).constData(),
        "http://d.example/", false);
}

void TestCookieJar::matches()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, line);
    QFETCH(QString, to);
    QFETCH(bool, goes);
    const FakeClock clock;
    CookieJar jar(clock);
    set(jar, from, line);
    QCOMPARE(!sent(jar, to).isEmpty(), goes);
    CookieJar restarted(clock);
    restarted.restore(jar.toRaw(), clock.now());
    QCOMPARE(sent(restarted, to), sent(jar, to));
}

void TestCookieJar::survivesRestart_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line :
         {"Redmine=QnQv%2Bw%3D%3D--aa; path=/; HttpOnly", "RT_SID_desk.53931=c645301b; path=/; HttpOnly",
          "autologin=1598; path=/; expires=Mon, 22 Nov 2027 03:33:31 GMT; HttpOnly; SameSite=Lax",
          "q=\"quoted value\"; path=/", "eq=a=b==; path=/", "utf8=\xe4\xb8\xad; path=/", "empty=; path=/",
          "json={\"a\":1}; path=/", "d=1; domain=example.org; path=/x"})
        QTest::newRow(QByteArray(line).left(12).constData()) << QByteArray(line);
}

void TestCookieJar::survivesRestart()
{
    QFETCH(QByteArray, line);
    const FakeClock clock;
    CookieJar jar(clock);
    set(jar, QStringLiteral("http://desk.example.org/x/y"), line);
    QCOMPARE(jar.toRaw().size(), 1);
    CookieJar restarted(clock);
    QSignalSpy changes(&restarted, &CookieJar::changed);
    restarted.restore(jar.toRaw(), clock.now());
    QCOMPARE(restarted.toRaw(), jar.toRaw());
    const QString url = QStringLiteral("http://desk.example.org/x/z");
    QVERIFY(!sent(jar, url).isEmpty());
    QCOMPARE(sent(restarted, url), sent(jar, url));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changes.count(), 0);
}

void TestCookieJar::restoreDropsExpired()
{
    const FakeClock clock;
    CookieJar jar(clock);
    jar.restore({"a=1; domain=d.example; path=/; expires=Sat, 21 Nov 2026 08:00:00 GMT",
                 "b=1; domain=d.example; path=/; expires=Mon, 23 Nov 2026 08:00:00 GMT",
                 "c=1; domain=d.example; path=/", "no domain=1; path=/", ""},
                clock.now());
    QCOMPARE(sent(jar, QStringLiteral("http://d.example/")), QByteArray("b=1; c=1"));
}

void TestCookieJar::expiresByTheClock()
{
    FakeClock clock;
    CookieJar jar(clock);
    const QString url = QStringLiteral("http://d.example/");
    set(jar, url, "a=1; expires=Sun, 22 Nov 2026 09:00:00 GMT");
    QCOMPARE(sent(jar, url), QByteArray("a=1"));
    clock.advance(std::chrono::minutes(59));
    QCOMPARE(sent(jar, url), QByteArray("a=1"));
    clock.advance(std::chrono::minutes(2));
    QCOMPARE(sent(jar, url), QByteArray());
    QCOMPARE(jar.toRaw(), QByteArrayList());
}

void TestCookieJar::deletes()
{
    const FakeClock clock;
    CookieJar jar(clock);
    const QString url = QStringLiteral("http://d.example/");
    set(jar, url, "a=1");
    set(jar, url, "a=2");
    QCOMPARE(sent(jar, url), QByteArray("a=2"));
    set(jar, url, "a=; expires=Thu, 01 Jan 1970 00:00:00 GMT");
    QCOMPARE(jar.toRaw().size(), 0);
    set(jar, url, "a=3");
    jar.clear();
    QCOMPARE(jar.toRaw().size(), 0);
}

void TestCookieJar::capsPerDomain()
{
    const FakeClock clock;
    CookieJar jar(clock);
    set(jar, QStringLiteral("http://other.example/"), "other=1");
    const QString url = QStringLiteral("http://d.example/");
    for (int i = 0; i < CookieJar::maxPerDomain + 3; ++i)
        set(jar, url, "c" + QByteArray::number(i) + "=1");
    QCOMPARE(jar.cookiesForUrl(QUrl(url)).size(), CookieJar::maxPerDomain);
    QVERIFY(!sent(jar, url).contains("c2="));
    QVERIFY(sent(jar, url).startsWith("c3=1;"));
    QCOMPARE(sent(jar, QStringLiteral("http://other.example/")), QByteArray("other=1"));
}

void TestCookieJar::capsInAll()
{
    const FakeClock clock;
    CookieJar jar(clock);
    for (int i = 0; i < CookieJar::maxInAll + 5; ++i)
        set(jar, QStringLiteral("http://h%1.example/").arg(i), "a=1");
    QCOMPARE(jar.toRaw().size(), CookieJar::maxInAll);
    QCOMPARE(sent(jar, QStringLiteral("http://h4.example/")), QByteArray());
    QCOMPARE(sent(jar, QStringLiteral("http://h5.example/")), QByteArray("a=1"));
}

void TestCookieJar::announcesChangesOnce()
{
    const FakeClock clock;
    CookieJar jar(clock);
    QSignalSpy changes(&jar, &CookieJar::changed);
    const QString url = QStringLiteral("http://d.example/");
    set(jar, url, "a=1");
    set(jar, url, "b=1");
    QCOMPARE(changes.count(), 0);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changes.count(), 1);
    set(jar, url, "a=1"); // as it was
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changes.count(), 1);
    set(jar, url, "a=2");
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changes.count(), 2);
}

void TestCookieJar::httpDoesNotOverwriteSecure()
{
    const FakeClock clock;
    CookieJar jar(clock);
    set(jar, QStringLiteral("https://d.example/"), "a=1; Secure; Path=/");
    set(jar, QStringLiteral("http://d.example/"), "a=evil; Path=/");
    QCOMPARE(sent(jar, QStringLiteral("https://d.example/")), QByteArray("a=1"));
}

QTEST_GUILESS_MAIN(TestCookieJar)
#include "tst_cookiejar.moc"
