#include "support/netrig.h"
#include "support/testserver.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTcpServer>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsAndReads();
    void introducesItself();
    void speaksTheLanguage_data();
    void speaksTheLanguage();
    void statusIsAnAnswer_data();
    void statusIsAnAnswer();
    void neverCallsBackInsideSend();
    void basicChallengeIsNotAnswered();
    void faults_data();
    void faults();
    void refusedConnection();
    void gzip();
    void tellsWhatEndsForSure();
    void limitsSize_data();
    void limitsSize();
    void idleTimeout();
    void bytesKeepItAliveUntilTheTotal();
    void cookiesOfEveryAnswer_data();
    void cookiesOfEveryAnswer();
    void noCookiesWithAKey();
    void contextGone_data();
    void contextGone();
    void contextAndClientMayGoInTheCallback();
    void clientGone();
    void logHoldsNoSecret();
};

void TestClient::sendsAndReads()
{
    TestServer server;
    server.on("PATCH", QStringLiteral("/a b"), [](const Request& request) {
        return Reply::json(request.body)
            .withHeader("X-Two", "1")
            .withHeader("Set-Cookie", "a=1")
            .withHeader("Set-Cookie", "b=2");
    });
    NetRig rig;
    HttpRequest request;
    request.method = "PATCH";
    request.url = server.url(QStringLiteral("/a%20b?q=%E4%B8%AD&r=1"));
    request.headers = {{"X-Other", "yes"}};
    request.secretHeaders = {{"X-Api-Key", "planted"}};
    request.body = "{\"x\":1}";
    const HttpResult result = rig.fetch(request);
    QCOMPARE(describe(result), QStringLiteral("200"));
    QCOMPARE(result->body, request.body);
    QCOMPARE(result->contentType(), QByteArray("application/json"));
    QCOMPARE(result->url, request.url);
    QCOMPARE(result->headers.count({"Set-Cookie", "b=2"}), 1);
    const Request seen = server.requests().first();
    QCOMPARE(seen.query.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded), QStringLiteral("中"));
    QCOMPARE(seen.header("X-Other"), QByteArray("yes"));
    QCOMPARE(seen.header("X-Api-Key"), QByteArray("planted"));
}

void TestClient::introducesItself()
{
    TestServer server;
    server.on("GET", {}, Reply::json("[]"));
    NetRig rig;
    QVERIFY(rig.get(server.url()).ok());
    const Request seen = server.requests().first();
    QCOMPARE(seen.header("User-Agent"), QByteArray("Deskbell/" DESKBELL_VERSION));
    QVERIFY(!seen.raw.contains("Mozilla"));
    QVERIFY(!seen.raw.contains("Upgrade"));
}

void TestClient::speaksTheLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China)
                             << QByteArray("zh-CN,zh;q=0.9,en;q=0.8");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QByteArray("en");
    QTest::newRow("C") << QLocale::c() << QByteArray("en");
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Austria)
                            << QByteArray("de-AT,de;q=0.9,en;q=0.8");
}

void TestClient::speaksTheLanguage()
{
    QFETCH(QLocale, locale);
    QFETCH(QByteArray, header);
    TestServer server;
    server.on("GET", {}, Reply::json("[]"));
    NetworkOptions options = NetRig::direct();
    options.locale = locale;
    NetRig rig(options);
    QVERIFY(rig.get(server.url()).ok());
    QCOMPARE(server.requests().first().header("Accept-Language"), header);
}

void TestClient::statusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (int status : {200, 201, 204, 304, 400, 401, 403, 404, 409, 410, 418, 422, 429, 500, 501, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestClient::statusIsAnAnswer()
{
    QFETCH(int, status);
    TestServer server;
    const bool bare = status == 204 || status == 304;
    server.on("GET", {}, Reply::json(bare ? "" : "why", status).withHeader("Retry-After", "90"));
    server.on("POST", {}, Reply::json(bare ? "" : "why", status));
    NetRig rig;
    for (const HttpResult& result : {rig.get(server.url()), rig.fetch(post(server.url()))}) {
        QCOMPARE(describe(result), QString::number(status));
        QCOMPARE(result->body, QByteArray(bare ? "" : "why"));
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestClient::neverCallsBackInsideSend()
{
    NetRig rig;
    int calls = 0;
    HttpRequest request;
    request.url = QUrl(QStringLiteral("ftp://desk.example/"));
    rig.client.send(request, this, [&calls](const HttpResult& result) {
        ++calls;
        QCOMPARE(result.error().fault, HttpFault::NotHttpAddress);
    });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void TestClient::basicChallengeIsNotAnswered()
{
    TestServer server;
    server.on("GET", {}, Reply::json("", 401).withHeader("WWW-Authenticate", "Basic realm=\"Redmine API\""));
    NetRig rig;
    QUrl url = server.url(QStringLiteral("/issues.json"));
    url.setUserInfo(QStringLiteral("planted:planted"));
    QCOMPARE(describe(rig.get(url)), QStringLiteral("401"));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!server.received().contains("Authorization"));
}

void TestClient::faults_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("fault");
    const Reply whole = Reply::json(QByteArray(1000, 'x'));
    QTest::newRow("dropped") << Reply::dropped() << QStringLiteral("Offline");
    QTest::newRow("cut body") << whole.cutInBody(500) << QStringLiteral("BadAnswer");
    QTest::newRow("cut before the body") << whole.cutInBody(0) << QStringLiteral("BadAnswer");
    QTest::newRow("cut gzip") << whole.gzipped().cutInBody(12) << QStringLiteral("BadAnswer");
    QTest::newRow("cut gzip, nearly whole")
        << whole.gzipped().cutInBody(int(whole.gzipped().body.size()) - 1) << QStringLiteral("BadAnswer");
    // With nothing but the connection's end to tell where it ends, and cut in its middle.
    const QByteArray zipped = whole.gzipped().body;
    Reply zippedUntilTheEnd =
        Reply::rawBytes("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + zipped.left(zipped.size() / 2));
    zippedUntilTheEnd.closeAfter = int(zippedUntilTheEnd.raw.size());
    QTest::newRow("cut gzip without length") << zippedUntilTheEnd << QStringLiteral("BadAnswer");
    Reply zippedWhole = Reply::rawBytes("HTTP/1.1 200 OK\r\nContent-Encoding: x-gzip\r\n\r\n" + zipped);
    zippedWhole.closeAfter = int(zippedWhole.raw.size());
    QTest::newRow("gzip without length") << zippedWhole << QStringLiteral("200");
    QTest::newRow("damaged gzip") << whole.withHeader("Content-Encoding", "gzip")
                                  << QStringLiteral("BadAnswer");
    Reply chunked =
        Reply::rawBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n9\r\nwo");
    chunked.closeAfter = int(chunked.raw.size());
    QTest::newRow("cut chunk") << chunked << QStringLiteral("BadAnswer");
    Reply garbage = Reply::rawBytes("SSH-2.0-OpenSSH_9.2\r\nnot HTTP at all\r\n\r\n");
    garbage.closeAfter = int(garbage.raw.size());
    QTest::newRow("not HTTP") << garbage << QStringLiteral("Offline"); // Qt does not tell it from a drop
    Reply old = Reply::rawBytes("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\nhello");
    old.closeAfter = int(old.raw.size());
    QTest::newRow("ends with the connection") << old << QStringLiteral("200");
}

void TestClient::faults()
{
    QFETCH(Reply, reply);
    QFETCH(QString, fault);
    TestServer server;
    server.on("GET", {}, reply);
    NetRig rig;
    const HttpResult result = rig.get(server.url(QStringLiteral("/list?key=planted")));
    QVERIFY2(kind(result) == fault, qPrintable(describe(result)));
    if (!result) {
        QVERIFY(!result.error().message.contains(QStringLiteral("planted")));
        QCOMPARE(result.error().url, server.url(QStringLiteral("/list")));
    }
}

void TestClient::refusedConnection()
{
    NetRig rig;
    quint16 closedPort = 0;
    {
        QTcpServer once;
        QVERIFY(once.listen(QHostAddress::LocalHost));
        closedPort = once.serverPort();
    }
    const QUrl refusing(QStringLiteral("http://127.0.0.1:%1/").arg(closedPort));
    QCOMPARE(kind(rig.get(refusing)), QStringLiteral("Offline"));
    QCOMPARE(kind(rig.fetch(post(refusing))), QStringLiteral("Offline")); // it cannot have arrived
}

void TestClient::gzip()
{
    TestServer server;
    const QByteArray text = QByteArray("工单 ticket ").repeated(2000);
    server.on("GET", {}, Reply::html(text).gzipped());
    NetRig rig;
    const HttpResult result = rig.get(server.url());
    QCOMPARE(describe(result), QStringLiteral("200"));
    QCOMPARE(result->body, text);
    QCOMPARE(server.requests().first().header("Accept-Encoding"), QByteArray("gzip"));
    // Servers that compress piece by piece send one member after the other.
    Reply members = Reply::html(text).gzipped();
    members.body += Reply::html("the end").gzipped().body;
    TestServer another;
    another.on("GET", {}, members);
    QCOMPARE(rig.get(another.url())->body, text + "the end");
    Reply followed = Reply::html(text).gzipped();
    followed.body += "\r\n";
    TestServer sloppy;
    sloppy.on("GET", {}, followed);
    QCOMPARE(rig.get(sloppy.url())->body, text);
}

void TestClient::tellsWhatEndsForSure()
{
    TestServer server;
    NetRig rig;
    int count = 0;
    const auto ends = [&](const Reply& reply) {
        const QString path = u"/%1"_s.arg(++count);
        server.on("GET", path, reply);
        const HttpResult result = rig.get(server.url(path));
        return result ? int(result->endsForSure) : -1;
    };
    QCOMPARE(ends(Reply::html("hello")), 1);
    QCOMPARE(ends(Reply::html("hello").gzipped()), 1);
    QCOMPARE(
        ends(Reply::rawBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")),
        1);
    Reply old = Reply::rawBytes("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\nhello");
    old.closeAfter = int(old.raw.size());
    QCOMPARE(ends(old), 0);
}

void TestClient::limitsSize_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("just fits") << Reply::json(QByteArray(10'000, 'x')) << QStringLiteral("200");
    QTest::newRow("one more") << Reply::json(QByteArray(10'001, 'x')) << QStringLiteral("TooLarge");
    QTest::newRow("unzipped") << Reply::json(QByteArray(10'001, 'x')).gzipped() << QStringLiteral("TooLarge");
    QTest::newRow("unzipped, fits") << Reply::json(QByteArray(10'000, 'x')).gzipped()
                                    << QStringLiteral("200");
    QTest::newRow("bomb") << Reply::json(QByteArray(4'000'000, '\0')).gzipped() << QStringLiteral("TooLarge");
    QTest::newRow("announced only") << Reply::json(QByteArray(10'001, 'x')).heldInBody(0)
                                    << QStringLiteral("TooLarge");
    Reply endless = Reply::rawBytes("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, 'x'));
    QTest::newRow("no length") << endless << QStringLiteral("TooLarge");
}

void TestClient::limitsSize()
{
    QFETCH(Reply, reply);
    QFETCH(QString, outcome);
    TestServer server;
    server.on("GET", {}, reply);
    NetRig rig;
    HttpRequest request;
    request.url = server.url();
    request.maxBytes = 10'000;
    const HttpResult result = rig.fetch(request);
    QVERIFY2(kind(result) == outcome, qPrintable(describe(result)));
}

void TestClient::idleTimeout()
{
    TestServer server;
    server.on("GET", {}, Reply::never());
    NetRig rig;
    std::optional<HttpResult> result;
    HttpRequest request;
    request.url = server.url();
    rig.client.send(request, this, [&result](HttpResult got) { result = std::move(got); });
    QTRY_COMPARE(server.heldReplies(), 1);
    rig.clock.advance(milliseconds(14'900));
    QCoreApplication::processEvents();
    QVERIFY(!result);
    rig.clock.advance(milliseconds(200));
    QTRY_VERIFY(result);
    QCOMPARE(kind(*result), QStringLiteral("TimedOut"));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(rig.clock.activeAlarms(), 0);
}

void TestClient::bytesKeepItAliveUntilTheTotal()
{
    TestServer server;
    server.on("GET", {}, Reply::json(QByteArray(100, 'x')).heldInBody(0));
    NetRig rig;
    std::optional<HttpResult> result;
    HttpRequest request;
    request.url = server.url();
    rig.client.send(request, this, [&result](HttpResult got) { result = std::move(got); });
    QTRY_COMPARE(server.heldReplies(), 1);
    for (int second = 0; second < 60; second += 10) { // each pause is shorter than the idle limit
        server.release(1);
        // The byte has arrived once an alarm is due in 15 s, or at the total limit where that is nearer.
        QTRY_COMPARE(rig.clock.untilNext().value(), milliseconds(seconds(std::min(15, 60 - second))));
        QVERIFY(!result);
        rig.clock.advance(seconds(10));
    }
    QTRY_VERIFY(result);
    QCOMPARE(kind(*result), QStringLiteral("TimedOut"));
    QVERIFY(result->error().message.contains(QStringLiteral("60")));
}

void TestClient::cookiesOfEveryAnswer_data()
{
    QTest::addColumn<int>("status");
    for (int status : {200, 302, 401, 403, 500})
        QTest::addRow("%d", status) << status;
}

void TestClient::cookiesOfEveryAnswer()
{
    QFETCH(int, status);
    TestServer server;
    server.on("GET", QStringLiteral("/login"),
              Reply::html("", status).withHeader("Location", "/x").withHeader("Set-Cookie", "sid=1; Path=/"));
    server.on("GET", QStringLiteral("/list"), Reply::json("[]"));
    NetRig rig;
    QSignalSpy changes(&rig.client.cookies(), &CookieJar::changed);
    QCOMPARE(describe(rig.get(server.url(QStringLiteral("/login")))), QString::number(status));
    QTRY_COMPARE(changes.count(), 1);
    QVERIFY(rig.get(server.url(QStringLiteral("/list"))).ok());
    QCOMPARE(server.requests().last().header("Cookie"), QByteArray("sid=1"));
}

void TestClient::noCookiesWithAKey()
{
    TestServer server;
    server.on("GET", QStringLiteral("/login"), Reply::html("").withHeader("Set-Cookie", "sid=1; Path=/"));
    server.on("GET", QStringLiteral("/api"), Reply::json("[]").withHeader("Set-Cookie", "other=1; Path=/"));
    NetRig rig;
    QVERIFY(rig.get(server.url(QStringLiteral("/login"))).ok());
    HttpRequest request;
    request.url = server.url(QStringLiteral("/api"));
    request.secretHeaders = {{"X-Redmine-API-Key", "k"}};
    request.withCookies = false;
    QVERIFY(rig.fetch(request).ok());
    QVERIFY(!server.requests().last().raw.toLower().contains("cookie"));
    QCOMPARE(rig.client.cookies().toRaw().size(), 1);
}

void TestClient::contextGone_data()
{
    QTest::addColumn<QString>("when");
    for (const char* when : {"queued", "sent", "in body", "result due"})
        QTest::newRow(when) << QString::fromLatin1(when);
}

void TestClient::contextGone()
{
    QFETCH(QString, when);
    TestServer server;
    const Reply reply = Reply::json(QByteArray(100, 'x'));
    server.on("GET", {}, when == QStringLiteral("in body") ? reply.heldInBody(10) : reply.held());
    NetRig rig;
    bool called = false;
    auto context = std::make_unique<QObject>();
    HttpRequest request;
    request.url = when == QStringLiteral("result due") ? QUrl() : server.url();
    rig.client.send(request, context.get(), [&called](const HttpResult&) { called = true; });
    if (when == QStringLiteral("sent") || when == QStringLiteral("in body"))
        QTRY_COMPARE(server.heldReplies(), 1);
    context.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(rig.clock.activeAlarms(), 0);
    server.next("GET", QStringLiteral("/after"), Reply::json("[]"));
    QVERIFY(rig.get(server.url(QStringLiteral("/after"))).ok()); // its turn was given back
    QVERIFY(!called);
}

void TestClient::contextAndClientMayGoInTheCallback()
{
    TestServer server;
    server.on("GET", {}, Reply::json("[]"));
    auto rig = std::make_unique<NetRig>();
    auto context = std::make_unique<QObject>();
    int calls = 0;
    HttpRequest request;
    request.url = server.url();
    rig->client.send(request, context.get(), [&](const HttpResult& result) {
        ++calls;
        context.reset();
        rig.reset();
        QVERIFY(result.ok());
    });
    QTRY_COMPARE(calls, 1);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(calls, 1);
}

void TestClient::clientGone()
{
    TestServer server;
    server.on("GET", {}, Reply::never());
    auto rig = std::make_unique<NetRig>();
    bool called = false;
    HttpRequest request;
    request.url = server.url();
    rig->client.send(request, this, [&called](const HttpResult&) { called = true; });
    QTRY_COMPARE(server.heldReplies(), 1);
    rig.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!called);
}

namespace {
QStringList logged;
}

void TestClient::logHoldsNoSecret()
{
    logged.clear();
    QLoggingCategory::setFilterRules(
        QStringLiteral("deskbell.net.info=true")); // off unless somebody looks for it
    const auto previous =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext& context, const QString& text) {
            if (QLatin1String(context.category) == QLatin1String("deskbell.net"))
                logged.append(text);
        });
    TestServer server;
    server.on({}, {}, Reply::json("[]", 404));
    NetRig rig;
    HttpRequest request = post(server.url(QStringLiteral("/hook?key=planted")), "planted");
    request.secretHeaders = {{"X-Key", "planted"}};
    const HttpResult result = rig.fetch(request);
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(result.ok());
    QCOMPARE(logged.size(), 1);
    QVERIFY(!logged.first().contains(QStringLiteral("planted")));
    QVERIFY2(logged.first().contains(QStringLiteral("POST ") +
                                     server.url(QStringLiteral("/hook")).toString() +
                                     QStringLiteral(" 404 ")),
             qPrintable(logged.first()));
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
