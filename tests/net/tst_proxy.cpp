#include "net/proxyfactory.h"
#include "support/netrig.h"
#include "support/socksproxy.h"
#include "support/testserver.h"

using namespace deskbell;
using namespace deskbell::test;

namespace {

NetworkOptions through(ProxyOptions::Kind kind, quint16 port, const QString& user = {},
                       const QString& password = {})
{
    NetworkOptions options;
    options.proxy = {kind, QStringLiteral("127.0.0.1"), port, user, password};
    return options;
}

const QString me = QStringLiteral("me");
const QString secret = QStringLiteral("planted");

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainHttp_data();
    void plainHttp();
    void connectRefused_data();
    void connectRefused();
    void unreachable_data();
    void unreachable();
    void socks_data();
    void socks();
    void systemProxy_data();
    void systemProxy();
};

void TestProxy::plainHttp_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("wantsLogin");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("open") << QString() << QString() << false << QStringLiteral("200");
    QTest::newRow("login") << me << secret << true << QStringLiteral("200");
    QTest::newRow("no login given") << QString() << QString() << true << QStringLiteral("ProxyRefused");
    QTest::newRow("wrong login") << me << QStringLiteral("wrong") << true << QStringLiteral("ProxyRefused");
}

void TestProxy::plainHttp()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(bool, wantsLogin);
    QFETCH(QString, outcome);
    TestServer proxy;
    proxy.on({}, {}, [wantsLogin](const Request& request) {
        const bool right =
            request.header("Proxy-Authorization") == "Basic " + QByteArray("me:planted").toBase64();
        return wantsLogin && !right
                   ? Reply::html("login", 407).withHeader("Proxy-Authenticate", "Basic realm=\"proxy\"")
                   : Reply::json("[]");
    });
    NetRig rig(through(ProxyOptions::Kind::Http, proxy.port(), user, password));
    const QUrl url(QStringLiteral("http://desk.example/list?q=1"));
    for (const HttpResult& result : {rig.get(url), rig.fetch(post(url))}) {
        QVERIFY2(kind(result) == outcome, qPrintable(describe(result)));
        if (!result)
            QVERIFY(!result.error().message.contains(secret));
    }
    QVERIFY(proxy.received().contains("GET http://desk.example/list?q=1 HTTP/1.1"));
    QCOMPARE(proxy.requests("POST", QStringLiteral("/list")).size(), 1);
}

void TestProxy::connectRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("403") << 403;
    QTest::newRow("407") << 407;
    QTest::newRow("502") << 502;
}

void TestProxy::connectRefused()
{
    QFETCH(int, status);
    TestServer proxy;
    proxy.on("CONNECT", QStringLiteral("desk.example:443"),
             Reply::html("no", status).withHeader("Proxy-Authenticate", "Basic realm=\"proxy\""));
    NetRig rig(through(ProxyOptions::Kind::Http, proxy.port()));
    const QUrl url(QStringLiteral("https://desk.example/hook?key=planted"));
    for (const HttpResult& result : {rig.get(url), rig.fetch(post(url))}) {
        QVERIFY2(kind(result) == QStringLiteral("ProxyRefused"), qPrintable(describe(result)));
        QVERIFY(!result.error().message.contains(secret));
    }
    QVERIFY(!proxy.received().contains("planted"));
}

void TestProxy::unreachable_data()
{
    QTest::addColumn<ProxyOptions::Kind>("kindOfProxy");
    QTest::addColumn<QString>("url");
    for (const char* url : {"http://desk.example/", "https://desk.example/"}) {
        QTest::addRow("HTTP, %s", url) << ProxyOptions::Kind::Http << QString::fromLatin1(url);
        QTest::addRow("SOCKS5, %s", url) << ProxyOptions::Kind::Socks5 << QString::fromLatin1(url);
    }
}

void TestProxy::unreachable()
{
    QFETCH(ProxyOptions::Kind, kindOfProxy);
    QFETCH(QString, url);
    quint16 closedPort = 0;
    {
        QTcpServer once;
        QVERIFY(once.listen(QHostAddress::LocalHost));
        closedPort = once.serverPort();
    }
    NetRig rig(through(kindOfProxy, closedPort));
    const HttpResult get = rig.get(QUrl(url));
    QVERIFY2(kind(get) == QStringLiteral("ProxyRefused"), qPrintable(describe(get)));
    const HttpResult sent = rig.fetch(post(QUrl(url)));
    QVERIFY2(kind(sent) == QStringLiteral("ProxyRefused"), qPrintable(describe(sent)));
}

void TestProxy::socks_data()
{
    QTest::addColumn<QString>("password"); // given
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("open") << QString() << QByteArray() << QStringLiteral("200");
    QTest::newRow("login") << secret << QByteArray("planted") << QStringLiteral("200");
    QTest::newRow("wrong login") << QStringLiteral("wrong") << QByteArray("planted")
                                 << QStringLiteral("ProxyRefused");
}

void TestProxy::socks()
{
    QFETCH(QString, password);
    QFETCH(QByteArray, wanted);
    QFETCH(QString, outcome);
    TestServer desk;
    desk.on({}, {}, Reply::json("[]"));
    SocksProxy proxy(desk.port(), wanted.isEmpty() ? "" : "me", wanted);
    NetRig rig(
        through(ProxyOptions::Kind::Socks5, proxy.port(), wanted.isEmpty() ? QString() : me, password));
    const QUrl url(QStringLiteral("http://desk.example/list"));
    const HttpResult get = rig.get(url);
    QVERIFY2(kind(get) == outcome, qPrintable(describe(get)));
    const HttpResult sent = rig.fetch(post(url));
    QVERIFY2(kind(sent) == outcome, qPrintable(describe(sent)));
    QCOMPARE(desk.requests().size(), outcome == QStringLiteral("200") ? 2 : 0);
    if (get)
        QVERIFY(proxy.askedFor().contains("desk.example")); // the proxy looks names up
}

/// What a desktop has set is asked through Qt, which reads these variables. Its libproxy takes a domain with
/// a dot in front as a suffix, and without one as a single host.
void TestProxy::systemProxy_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("proxied");
    QTest::newRow("http") << QStringLiteral("http://desk.example/") << true;
    QTest::newRow("https") << QStringLiteral("https://desk.example/") << true;
    QTest::newRow("no_proxy") << QStringLiteral("http://desk.inside.example/") << false;
    QTest::newRow("localhost") << QStringLiteral("http://localhost:3000/") << false;
    QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:3000/") << false;
    QTest::newRow("127.1.2.3") << QStringLiteral("http://127.1.2.3:3000/") << false;
    QTest::newRow("::1") << QStringLiteral("https://[::1]/") << false;
}

void TestProxy::systemProxy()
{
    QFETCH(QString, url);
    QFETCH(bool, proxied);
    const QList<QByteArray> names = {"http_proxy", "https_proxy", "no_proxy"};
    QList<QByteArray> before;
    for (const QByteArray& name : names)
        before.append(qgetenv(name.constData()));
    qputenv("http_proxy", "http://127.0.0.1:3128");
    qputenv("https_proxy", "http://127.0.0.1:3128");
    qputenv("no_proxy", ".inside.example");
    ProxyFactory system({});
    const bool found = system.isProxied(QUrl(url));
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (before[i].isNull())
            qunsetenv(names[i].constData());
        else
            qputenv(names[i].constData(), before[i]);
    }
    QCOMPARE(found, proxied);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
