#include "net/exchange.h"
#include "net/redirect.h"
#include "support/netrig.h"
#include "support/testserver.h"

using namespace deskbell;
using namespace deskbell::test;

namespace {

constexpr char planted[] = "planted";

/// Carries a secret in every place that could have one.
HttpRequest loaded(const QUrl& url, const QByteArray& method)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.headers = {{"Authorization", "Bearer planted"},
                       {"Referer", "http://desk/planted"},
                       {"X-Custom", "planted"},
                       {"Accept", "application/json"}};
    request.secretHeaders = {{"X-Key", "planted"}};
    request.redirects = HttpRequest::Redirects::Follow;
    return request;
}

} // namespace

class TestRedirects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reported_data();
    void reported();
    void sameOrigin_data();
    void sameOrigin();
    void nothingSecretLeaves_data();
    void nothingSecretLeaves();
    void comingBackStaysStripped();
    void refused_data();
    void refused();
    void bodyThatIsSentOnceStays();
    void cookiesOnTheWay();
    void hopLimit();
};

void TestRedirects::reported_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target"); // from /a/b
    for (int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << QByteArray("/login?back=1")
                                    << QStringLiteral("/login?back=1");
    QTest::newRow("relative") << 302 << QByteArray("c") << QStringLiteral("/a/c");
    QTest::newRow("UTF-8") << 302 << QByteArray("/中") << QStringLiteral("/%E4%B8%AD");
    QTest::newRow("no location") << 302 << QByteArray() << QString();
    QTest::newRow("304") << 304 << QByteArray("/x") << QString();
    QTest::newRow("200") << 200 << QByteArray("/x") << QString();
}

void TestRedirects::reported()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QString, target);
    TestServer server;
    server.on("GET", QStringLiteral("/a/b"), Reply::redirect(location, status));
    NetRig rig;
    const HttpResult result = rig.get(server.url(QStringLiteral("/a/b")));
    QCOMPARE(describe(result), QString::number(status));
    QCOMPARE(result->redirectTarget, target.isEmpty() ? QUrl() : server.url(target));
    QCOMPARE(result->hops, 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestRedirects::sameOrigin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("then");
    for (int status : {301, 302, 303, 307, 308}) {
        const QByteArray kept = status >= 307 ? "POST" : "GET";
        QTest::addRow("%d POST", status) << status << QByteArray("POST") << kept;
        QTest::addRow("%d GET", status) << status << QByteArray("GET") << QByteArray("GET");
        QTest::addRow("%d HEAD", status) << status << QByteArray("HEAD") << QByteArray("HEAD");
    }
}

void TestRedirects::sameOrigin()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, then);
    for (const auto repeat : {HttpRequest::Repeat::Safe, HttpRequest::Repeat::Never}) {
        TestServer server;
        server.on(method, QStringLiteral("/from"), Reply::redirect("/to?x=1", status));
        server.on(then, QStringLiteral("/to"), Reply::json(then == "HEAD" ? "" : "[]"));
        NetRig rig;
        HttpRequest request = loaded(server.url(QStringLiteral("/from?q=1")), method);
        request.repeat = repeat;
        request.body = method == "POST" ? "text=ring" : "";
        const HttpResult result = rig.fetch(request);
        QCOMPARE(describe(result), QStringLiteral("200"));
        QCOMPARE(result->url, server.url(QStringLiteral("/to?x=1")));
        QCOMPARE(result->hops, 1);
        QCOMPARE(server.requests().size(), 2);
        const Request last = server.requests().last();
        QCOMPARE(last.body, then == "POST" ? QByteArray("text=ring") : QByteArray());
        QCOMPARE(last.header("Authorization"), QByteArray("Bearer planted"));
        QCOMPARE(last.header("X-Key"), QByteArray(planted));
        QCOMPARE(last.header("Referer"), server.url(QStringLiteral("/from?q=1")).toEncoded());
    }
}

void TestRedirects::nothingSecretLeaves_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("host");
    for (int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d other port", status) << status << QString();
        QTest::addRow("%d other host", status) << status << QStringLiteral("localhost");
    }
}

void TestRedirects::nothingSecretLeaves()
{
    QFETCH(int, status);
    QFETCH(QString, host);
    TestServer desk;
    TestServer other;
    desk.on("GET", QStringLiteral("/from"),
            Reply::redirect(other.url(QStringLiteral("/to"), host).toEncoded(), status));
    desk.on("GET", QStringLiteral("/login"), Reply::html("").withHeader("Set-Cookie", "sid=planted; Path=/"));
    other.on("GET", QStringLiteral("/to"), Reply::json("[]"));
    NetRig rig;
    QVERIFY(rig.get(desk.url(QStringLiteral("/login"))).ok());
    HttpRequest request = loaded(desk.url(QStringLiteral("/from?key=planted")), "GET");
    if (host.isEmpty())
        rig.client.cookies().clear(); // a cookie goes to every port of its host, in browsers too
    QCOMPARE(describe(rig.fetch(request)), QStringLiteral("200"));
    QCOMPARE(other.requests().size(), 1);
    QVERIFY2(!other.received().contains(planted), other.received().constData());
    QVERIFY(!other.received().toLower().contains("referer"));
    QCOMPARE(other.requests().first().header("Accept"), QByteArray("application/json"));
    QVERIFY(desk.requests().last().raw.contains("X-Key: planted")); // the test did plant it
}

void TestRedirects::comingBackStaysStripped()
{
    TestServer desk;
    TestServer other;
    desk.on("GET", QStringLiteral("/from"), Reply::redirect(other.url(QStringLiteral("/x")).toEncoded()));
    other.on("GET", QStringLiteral("/x"), Reply::redirect(desk.url(QStringLiteral("/back")).toEncoded()));
    desk.on("GET", QStringLiteral("/back"), Reply::json("[]"));
    NetRig rig;
    const HttpResult result = rig.fetch(loaded(desk.url(QStringLiteral("/from")), "GET"));
    QCOMPARE(describe(result), QStringLiteral("200"));
    QCOMPARE(result->hops, 2);
    QVERIFY(!desk.requests().last().raw.contains(planted));
}

void TestRedirects::refused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("followed");
    const QString tls = QStringLiteral("https://desk.example/a");
    const QString plain = QStringLiteral("http://desk.example/a");
    QTest::newRow("downgrade") << tls << QStringLiteral("http://desk.example/a") << false;
    QTest::newRow("upgrade") << plain << QStringLiteral("https://desk.example/a") << true;
    QTest::newRow("file") << plain << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("ftp") << plain << QStringLiteral("ftp://desk.example/a") << false;
    QTest::newRow("data") << plain << QStringLiteral("data:text/html,x") << false;
    QTest::newRow("javascript") << plain << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("no host") << plain << QStringLiteral("http:///x") << false;
}

void TestRedirects::refused()
{
    QFETCH(QString, from);
    QFETCH(QString, target);
    QFETCH(bool, followed);
    for (int status : {301, 302, 303, 307, 308}) {
        const auto next = redirected(loaded(QUrl(from), "GET"), status, QUrl(target));
        QCOMPARE(next.ok(), followed);
        if (!next)
            QCOMPARE(next.error().fault, HttpFault::RedirectRefused);
    }
}

void TestRedirects::bodyThatIsSentOnceStays()
{
    for (int status : {307, 308}) {
        TestServer desk;
        TestServer other;
        desk.on("POST", {}, Reply::redirect(other.url(QStringLiteral("/to?planted")).toEncoded(), status));
        NetRig rig;
        HttpRequest request = post(desk.url());
        request.redirects = HttpRequest::Redirects::Follow;
        const HttpResult result = rig.fetch(request);
        QCOMPARE(kind(result), QStringLiteral("RedirectRefused"));
        QVERIFY(!result.error().message.contains(QLatin1String(planted)));
        QCOMPARE(other.connections(), 0);
        QCOMPARE(desk.requests().size(), 1);
    }
}

/// Redmine answers GET /login with a stale cookie by a redirect to /login that sets the new one; a client
/// that does not keep it goes round for ever.
void TestRedirects::cookiesOnTheWay()
{
    TestServer server;
    server.on("GET", QStringLiteral("/login"), [](const Request& request) {
        return request.header("Cookie") == "sid=new"
                   ? Reply::html("<form>")
                   : Reply::redirect("/login").withHeader("Set-Cookie", "sid=new; Path=/");
    });
    NetRig rig;
    HttpRequest request;
    request.url = server.url(QStringLiteral("/login"));
    request.redirects = HttpRequest::Redirects::Follow;
    const HttpResult result = rig.fetch(request);
    QCOMPARE(describe(result), QStringLiteral("200"));
    QCOMPARE(result->hops, 1);
}

void TestRedirects::hopLimit()
{
    TestServer server;
    server.on("GET", {}, [&server](const Request&) {
        return Reply::redirect("/" + QByteArray::number(server.requests().size()));
    });
    NetRig rig;
    HttpRequest request;
    request.url = server.url();
    request.redirects = HttpRequest::Redirects::Follow;
    QCOMPARE(kind(rig.fetch(request)), QStringLiteral("RedirectRefused"));
    QCOMPARE(server.requests().size(), Exchange::maxRedirects + 1);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
