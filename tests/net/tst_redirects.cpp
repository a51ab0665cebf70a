#include "support/netrig.h"
#include "support/testserver.h"

using namespace deskbell;
using namespace deskbell::test;

namespace {

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
    return request;
}

} // namespace

class TestRedirects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reported_data();
    void reported();
    void isNotFollowed_data();
    void isNotFollowed();
    void cookiesOnTheWay();
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
    QCOMPARE(server.requests().size(), 1);
}

/// Whatever it carries, and wherever it is sent: the caller decides, who knows what is secret.
void TestRedirects::isNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (int status : {301, 302, 303, 307, 308}) {
        for (const char* method : {"GET", "POST"})
            QTest::addRow("%d %s", status, method) << status << QByteArray(method);
    }
}

void TestRedirects::isNotFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    TestServer other;
    for (const QByteArray& target : {other.url(QStringLiteral("/to")).toEncoded(), QByteArray("/to"),
                                     QByteArray("file:///etc/passwd"), QByteArray("http://127.0.0.1:22/")}) {
        for (const auto repeat : {HttpRequest::Repeat::Safe, HttpRequest::Repeat::Never}) {
            TestServer desk;
            desk.on(method, QStringLiteral("/from"), Reply::redirect(target, status));
            NetRig rig;
            HttpRequest request = loaded(desk.url(QStringLiteral("/from")), method);
            request.body = method == "POST" ? "text=planted" : "";
            request.repeat = repeat;
            QCOMPARE(describe(rig.fetch(request)), QString::number(status));
            QCOMPARE(desk.requests().size(), 1);
            QVERIFY(desk.requests().last().raw.contains("X-Key: planted"));
        }
    }
    QCOMPARE(other.connections(), 0);
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
    const QUrl url = server.url(QStringLiteral("/login"));
    QCOMPARE(describe(rig.get(url)), QStringLiteral("302"));
    QCOMPARE(describe(rig.get(url)), QStringLiteral("200"));
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
