#include "net/browsercookies.h"
#include "net/cookiejar.h"
#include "net/cookiepaste.h"
#include "net/curlwords.h"
#include "net/signintalk.h"
#include "support/fakeclock.h"

#include <QNetworkCookie>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl desk(u"https://desk.example.org/portal/tickets"_s);
const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC); // epoch 1795334400

/// "name=value" of the cookies that the desk would get, sorted.
QStringList sent(const QByteArrayList& lines, const QUrl& url = desk)
{
    FakeClock clock(now);
    CookieJar jar(clock);
    jar.restore(lines, now);
    QStringList pairs;
    for (const QNetworkCookie& cookie : jar.cookiesForUrl(url))
        pairs << QString::fromLatin1(cookie.name() + '=' + cookie.value());
    pairs.sort();
    return pairs;
}

} // namespace

class TestCookiePaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormIsRead_data();
    void everyFormIsRead();
    void refusalsNameWhatIsWrong_data();
    void refusalsNameWhatIsWrong();
    void keepsThoseOfTheDesk_data();
    void keepsThoseOfTheDesk();
    void shellWordsAreUnquoted_data();
    void shellWordsAreUnquoted();
    void talkSurvivesTheWay();
    void talkRefusesNonsense_data();
    void talkRefusesNonsense();
};

void TestCookiePaste::everyFormIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pairs");
    const QStringList two{u"a=1"_s, u"session=x=y/z"_s};
    QTest::newRow("header line") << u"Cookie: session=x=y/z; a=1"_s << two;
    QTest::newRow("header line of HTTP/2") << u"cookie: session=x=y/z; a=1\n"_s << two;
    QTest::newRow("without its name") << u"session=x=y/z;a=1;"_s << two;
    QTest::newRow("wrapped by an editor") << u"session=x=y/z;\n a=1"_s << two;
    QTest::newRow("among other headers")
        << u"GET /portal/tickets HTTP/1.1\r\nHost: desk.example.org\r\nCookie: session=x=y/z; a=1\r\nAccept: */*"_s
        << two;
    QTest::newRow("name and value on two lines")
        << u"accept:\n*/*\ncookie:\nsession=x=y/z; a=1\npriority:\nu=0"_s << two;
    QTest::newRow("quotes belong to the value") << u"a=\"1 2\""_s << QStringList{u"a=\"1 2\""_s};
    QTest::newRow("empty value") << u"a=; b=2"_s << QStringList{u"a="_s, u"b=2"_s};
    QTest::newRow("cURL, header")
        << u"curl 'https://desk.example.org/portal/tickets' \\\n  -H 'accept: */*' \\\n"
           "  -H 'Cookie: session=x=y/z; a=1' \\\n  --compressed"_s
        << two;
    QTest::newRow("cURL, -b")
        << u"curl 'https://desk.example.org/' -b 'session=x=y/z; a=1' -H 'user-agent: x'"_s << two;
    QTest::newRow("cURL, bash's dollar quotes")
        << u"curl 'https://desk.example.org/' -H $'cookie: session=x=y/z; a=\\u0031'"_s << two;
    QTest::newRow("cURL, Windows")
        << u"curl ^\"https://desk.example.org/^\" ^\r\n  -H ^\"accept: */*^\" ^\r\n"
           "  -H ^\"Cookie: session=x=y/z; a=1^\""_s
        << two;
    QTest::newRow("cookies.txt")
        << u"# Netscape HTTP Cookie File\n\n#HttpOnly_desk.example.org\tFALSE\t/\tTRUE\t0\tsession\tx=y/z\n"
           "example.org\tTRUE\t/\tTRUE\t1799999999\ta\t1\n.other.example\tTRUE\t/\tFALSE\t0\tb\t2\n"_s
        << two;
    QTest::newRow("cookies.txt, expired ones go")
        << u"desk.example.org\tFALSE\t/\tTRUE\t1700000000\told\t1\ndesk.example.org\tFALSE\t/\tTRUE\t0\ta\t1"_s
        << QStringList{u"a=1"_s};
    QTest::newRow("rows of the browser's table")
        << u"session\tx=y/z\tdesk.example.org\t/\tSession\t16\t✓\t✓\na\t1\t.example.org\t/\t2026-12-20T10:00:00.000Z\t2"_s
        << two;
    QTest::newRow("JSON of an extension")
        << uR"([{"domain":"desk.example.org","hostOnly":true,"httpOnly":true,"name":"session","path":"/","session":true,
               "value":"x=y/z"},{"domain":".example.org","hostOnly":false,"expirationDate":1799999999.5,"name":"a",
               "path":"/","value":"1"},{"domain":".other.example","name":"b","value":"2"}])"_s
        << two;
    QTest::newRow("JSON of a test tool")
        << uR"({"cookies":[{"name":"session","value":"x=y/z","domain":"desk.example.org","path":"/","expires":-1},
               {"name":"a","value":"1","domain":"desk.example.org","path":"/portal","expires":1799999999}],
               "origins":[]})"_s
        << two;
    QTest::newRow("JSON as Firefox copies it")
        << uR"({"Response Cookies":{"c":{"value":"3"}},"Request Cookies":{"session":"x=y/z","a":"1"}})"_s
        << two;
    QTest::newRow("the state of the sign-in goes")
        << u"session=s; mod_auth_openidc_state_9f=t; .AspNetCore.Correlation.x=c; .AspNetCore.OpenIdConnect.Nonce.y=n"_s
        << QStringList{u"session=s"_s};
    QTest::newRow("sessions of the same products stay")
        << u"mod_auth_openidc_session=s; _shibsession_64=u; SimpleSAMLAuthToken=t; mellon-cookie=m"_s
        << QStringList{u"SimpleSAMLAuthToken=t"_s, u"_shibsession_64=u"_s, u"mellon-cookie=m"_s,
                       u"mod_auth_openidc_session=s"_s};
}

void TestCookiePaste::everyFormIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, pairs);
    const Result<QByteArrayList> cookies = cookiesFromPaste(text, desk, now);
    QVERIFY2(cookies.ok(), cookies.ok() ? "" : qPrintable(cookies.error().text()));
    QCOMPARE(sent(*cookies), pairs);
    // A pasted session of an https desk never goes over plain http, whatever the text says of it.
    QCOMPARE(sent(*cookies, QUrl(u"http://desk.example.org/portal/tickets"_s)), QStringList());
}

void TestCookiePaste::refusalsNameWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << u"  \n"_s << u"nothing here"_s;
    QTest::newRow("words") << u"please sign me in"_s << u"no form of cookies"_s;
    QTest::newRow("headers without cookies")
        << u"GET / HTTP/1.1\nHost: desk.example.org"_s << u"\"Cookie:\""_s;
    QTest::newRow("Cookie: and no more") << u"Cookie: "_s << u"no cookies after"_s;
    QTest::newRow("a part is broken") << u"a=1; planted-secret; b=2"_s << u"Part 2"_s;
    QTest::newRow("cURL of another host")
        << u"curl 'https://idp.example.org/' -b 'a=1'"_s << u"idp.example.org"_s;
    QTest::newRow("cURL without cookies")
        << u"curl 'https://desk.example.org/' -H 'accept: */*'"_s << u"carries no cookies"_s;
    QTest::newRow("cURL with a file")
        << u"curl https://desk.example.org/ -b cookies.txt"_s << u"names a file"_s;
    QTest::newRow("cut JSON") << uR"([{"name":"a","value":"planted-secret")"_s << u"was all of it copied"_s;
    QTest::newRow("JSON without cookies") << uR"({"a":1})"_s << u"no cookies in this JSON"_s;
    QTest::newRow("another host's")
        << uR"([{"name":"a","value":"planted-secret","domain":"idp.example.org"}])"_s
        << u"belong to idp.example.org"_s;
    QTest::newRow("expired") << u"desk.example.org\tFALSE\t/\tTRUE\t1700000000\ta\tplanted-secret"_s
                             << u"have expired"_s;
    QTest::newRow("a broken row") << u"desk.example.org\tFALSE\t/\tTRUE\t0\ta\t1\nonly two\tcells"_s
                                  << u"Line 2"_s;
    QTest::newRow("only the sign-in's state")
        << u"mod_auth_openidc_state_9f=planted-secret"_s << u"only belong to the sign-in"_s;
}

void TestCookiePaste::refusalsNameWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const Result<QByteArrayList> cookies = cookiesFromPaste(text, desk, now);
    QVERIFY(!cookies.ok());
    QVERIFY2(cookies.error().what.contains(said), qPrintable(cookies.error().text()));
    QVERIFY(!cookies.error().text().contains(u"planted"_s));
    QVERIFY(!cookies.error().advice.isEmpty());
}

void TestCookiePaste::keepsThoseOfTheDesk_data()
{
    QTest::addColumn<QByteArray>("line"); // domain as a browser says it: with a dot for subdomains
    QTest::addColumn<bool>("kept");
    QTest::newRow("host only") << QByteArray("a=1; domain=desk.example.org; path=/; HttpOnly; secure")
                               << true;
    QTest::newRow("parent domain") << QByteArray("a=1; domain=.example.org; path=/") << true;
    QTest::newRow("other path") << QByteArray("a=1; domain=desk.example.org; path=/other") << true;
    QTest::newRow("identity provider") << QByteArray("a=1; domain=idp.example.org; path=/") << false;
    QTest::newRow("parent's host only") << QByteArray("a=1; domain=example.org; path=/") << false;
    QTest::newRow("looks like it") << QByteArray("a=1; domain=.xample.org; path=/") << false;
    QTest::newRow("long life") << QByteArray(
                                      "a=1; domain=desk.example.org; expires=Mon, 23 Nov 2026 08:00:00 GMT")
                               << true;
    QTest::newRow("expired") << QByteArray(
                                    "a=1; domain=desk.example.org; expires=Sat, 21 Nov 2026 08:00:00 GMT")
                             << false;
    QTest::newRow("short session")
        << QByteArray("sid=1; domain=desk.example.org; expires=Sun, 22 Nov 2026 08:10:00 GMT") << true;
    QTest::newRow("short state")
        << QByteArray("saml_request=1; domain=desk.example.org; expires=Sun, 22 Nov 2026 08:10:00 GMT")
        << false;
    QTest::newRow("long-lived saml session")
        << QByteArray("saml_user=1; domain=desk.example.org; expires=Sun, 22 Nov 2026 18:00:00 GMT") << true;
    QTest::newRow("nonce for ever") << QByteArray("OpenIdConnect.nonce.x=1; domain=desk.example.org")
                                    << false;
    QTest::newRow("Shibboleth's state") << QByteArray("_shibstate_1=1; domain=desk.example.org") << false;
}

void TestCookiePaste::keepsThoseOfTheDesk()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, kept);
    const QByteArrayList lines = cookiesOfDesk(QNetworkCookie::parseCookies(line), desk, now);
    QCOMPARE(!lines.isEmpty(), kept);
    if (line.contains("HttpOnly"))
        QVERIFY(lines.first().contains("HttpOnly"));
    QCOMPARE(cookieLinesFromText(cookieLinesToText(lines)), lines);
}

void TestCookiePaste::shellWordsAreUnquoted_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("single") << u"curl 'a b' 'it'\\''s'"_s << QStringList{u"curl"_s, u"a b"_s, u"it's"_s};
    QTest::newRow("double") << uR"(curl "a \"b\" \c")"_s << QStringList{u"curl"_s, u"a \"b\" \\c"_s};
    QTest::newRow("dollar") << uR"(curl $'a\'b\t\x41\u00e9')"_s << QStringList{u"curl"_s, u"a'b\tA\u00e9"_s};
    QTest::newRow("carets") << u"curl ^\"a^%b^\" ^\n ^\"c^\""_s << QStringList{u"curl"_s, u"a%b"_s, u"c"_s};
    QTest::newRow("empty word") << u"curl '' x"_s << QStringList{u"curl"_s, QString(), u"x"_s};
    QTest::newRow("quote that never ends") << u"curl 'a b"_s << QStringList{u"curl"_s, u"a b"_s};
    QTest::newRow("backslash at the end") << u"curl a\\"_s << QStringList{u"curl"_s, u"a\\"_s};
    QTest::newRow("nothing is run") << u"curl $(id) `id` $HOME"_s
                                    << QStringList{u"curl"_s, u"$(id)"_s, u"`id`"_s, u"$HOME"_s};
}

void TestCookiePaste::shellWordsAreUnquoted()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, words);
    QCOMPARE(shellWords(command), words);
}

void TestCookiePaste::talkSurvivesTheWay()
{
    SignInOrder order;
    order.source = u"Portal"_s;
    order.desk = desk;
    order.page = QUrl(u"https://desk.example.org/login?next=%2Fa%20b"_s);
    order.language = u"zh_CN"_s;
    order.network.pin = u"sha256/x"_s;
    order.network.caPem = "-----BEGIN";
    order.network.proxy = {ProxyOptions::Kind::Socks5, u"proxy"_s, 1080, u"me"_s, u"planted"_s};
    const QByteArray line = signInLine(order);
    QCOMPARE(line.count('\n'), 1);
    const Result<SignInOrder> read = signInOrderFrom(line);
    QVERIFY(read.ok());
    QCOMPARE(read->source, order.source);
    QCOMPARE(read->desk, order.desk);
    QCOMPARE(read->page, order.page);
    QCOMPARE(read->language, order.language);
    QCOMPARE(read->network.pin, order.network.pin);
    QCOMPARE(read->network.caPem, order.network.caPem);
    QCOMPARE(read->network.proxy.kind, order.network.proxy.kind);
    QCOMPARE(read->network.proxy.host, order.network.proxy.host);
    QCOMPARE(read->network.proxy.port, order.network.proxy.port);
    QCOMPARE(read->network.proxy.password, order.network.proxy.password);
    const SignInOffer offer{true, {"a=\xff\xfe; path=/", "b=2"}}; // values need not be UTF-8
    const Result<SignInOffer> offered = signInOfferFrom(signInLine(offer));
    QVERIFY(offered.ok());
    QVERIFY(offered->final);
    QCOMPARE(offered->cookies, offer.cookies);
    QVERIFY(!signInOfferFrom(signInLine(SignInOffer{false, {"a=1"}}))->final);
}

void TestCookiePaste::talkRefusesNonsense_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("words") << QByteArray("hello\n");
    QTest::newRow("no address") << QByteArray(R"({"page":"https://x/","proxy":{"kind":0}})");
    QTest::newRow("unknown proxy") << QByteArray(
        R"({"desk":"https://x/","page":"https://x/","proxy":{"kind":9}})");
    QTest::newRow("no list") << QByteArray(R"({"handOver":"a=1"})");
}

void TestCookiePaste::talkRefusesNonsense()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!signInOrderFrom(line).ok());
    QVERIFY(!signInOfferFrom(line).ok());
}

QTEST_GUILESS_MAIN(TestCookiePaste)
#include "tst_cookiepaste.moc"
