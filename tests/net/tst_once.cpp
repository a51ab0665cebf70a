// A POST whose answer is lost is never sent again by the HTTP layer: the server counts.
#include "support/netrig.h"
#include "support/testserver.h"

#include <QFile>

using namespace deskbell;
using namespace deskbell::test;

class TestOnce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lostAnswer_data();
    void lostAnswer();
    void timedOutMayHaveArrived();
    void wholeAnswer_data();
    void wholeAnswer();
};

void TestOnce::lostAnswer_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("warm"); // on a connection kept from an earlier request
    Reply half = Reply::rawBytes("HTTP/1.1 2");
    half.closeAfter = int(half.raw.size());
    Reply headers = Reply::rawBytes("HTTP/1.1 200 OK\r\nContent-Le");
    headers.closeAfter = int(headers.raw.size());
    const QList<QPair<const char*, Reply>> replies = {
        {"no byte", Reply::dropped()},
        {"half a status line", half},
        {"half a header", headers},
        {"half a body", Reply::json("{\"errcode\":0}").cutInBody(3)},
    };
    for (const auto& [name, reply] : replies) {
        for (const bool tls : {false, true}) {
            for (const bool warm : {false, true}) {
                const QByteArray place = QByteArray(name) + (tls ? ", TLS" : "") + (warm ? ", warm" : "");
                QTest::newRow(place.constData())
                    << reply << QByteArray("POST") << QByteArray("text=ring") << tls << warm;
            }
        }
    }
    QTest::newRow("empty body") << Reply::dropped() << QByteArray("POST") << QByteArray() << false << false;
    QTest::newRow("large body") << Reply::dropped() << QByteArray("POST") << QByteArray(3'000'000, 'x')
                                << false << false;
    QTest::newRow("PUT") << Reply::dropped() << QByteArray("PUT") << QByteArray("x") << false << false;
    QTest::newRow("DELETE") << Reply::dropped() << QByteArray("DELETE") << QByteArray() << false << false;
}

void TestOnce::lostAnswer()
{
    QFETCH(Reply, reply);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, tls);
    QFETCH(bool, warm);
    TestServer server(tls ? QStringLiteral(DESKBELL_TEST_DATA "/tls/good") : QString());
    server.on("GET", QStringLiteral("/first"), Reply::json("[]"));
    server.on(method, QStringLiteral("/ring"), reply);
    NetworkOptions options = NetRig::direct();
    QFile ca(QStringLiteral(DESKBELL_TEST_DATA "/tls/ca.pem"));
    QVERIFY(ca.open(QIODevice::ReadOnly));
    options.caPem = ca.readAll();
    NetRig rig(options);
    if (warm)
        QCOMPARE(describe(rig.get(server.url(QStringLiteral("/first")))), QStringLiteral("200"));
    HttpRequest request = post(server.url(QStringLiteral("/ring")), body);
    request.method = method;
    const HttpResult result = rig.fetch(request);
    QVERIFY2(kind(result) == QStringLiteral("OutcomeUnknown"), qPrintable(describe(result)));
    // A second try would come over a new connection: give it every chance by another exchange after it.
    server.on("GET", QStringLiteral("/after"), Reply::json("[]"));
    QCOMPARE(describe(rig.get(server.url(QStringLiteral("/after")))), QStringLiteral("200"));
    QCOMPARE(server.requests(method, QStringLiteral("/ring")).size(), 1);
    QCOMPARE(server.requests(method, QStringLiteral("/ring")).first().body, body);
    QCOMPARE(server.received().count(method + " /ring"), 1);
}

void TestOnce::timedOutMayHaveArrived()
{
    TestServer server;
    server.on("POST", {}, Reply::never());
    NetRig rig;
    std::optional<HttpResult> result;
    rig.client.send(post(server.url()), this, [&result](HttpResult got) { result = std::move(got); });
    QTRY_COMPARE(server.heldReplies(), 1);
    rig.clock.advance(seconds(16));
    QTRY_VERIFY(result);
    QCOMPARE(kind(*result), QStringLiteral("OutcomeUnknown"));
    QCOMPARE(server.requests().size(), 1);
}

void TestOnce::wholeAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("small") << QByteArray("{\"text\":\"工单\"}");
    QTest::newRow("large") << QByteArray(5'000'000, 'x');
}

void TestOnce::wholeAnswer()
{
    QFETCH(QByteArray, body);
    TestServer server;
    server.on("POST", {}, Reply::json("{\"errcode\":0}"));
    NetRig rig;
    const HttpResult result = rig.fetch(post(server.url(), body));
    QCOMPARE(describe(result), QStringLiteral("200"));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body, body);
    QCOMPARE(server.requests().first().header("Content-Length"), QByteArray::number(body.size()));
}

QTEST_GUILESS_MAIN(TestOnce)
#include "tst_once.moc"
