#include "support/netrig.h"
#include "support/testserver.h"

using namespace deskbell;
using namespace deskbell::test;

class TestHostThrottle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneHostTakesTurns();
    void hostsDoNotWaitForEachOther();
    void waitingTakesNoTime();
    void goneContextLeavesTheQueue();
    void rests();
    void retryAfterRestsTheHost_data();
    void retryAfterRestsTheHost();
    void aRestIsSharedByAllClients();
    void outlivedByATurn();
};

void TestHostThrottle::oneHostTakesTurns()
{
    TestServer server;
    server.on("GET", {}, Reply::json("[]").held());
    NetRig rig;
    NetworkClient second(NetRig::direct(), nullptr, rig.throttle,
                         rig.clock); // another account, same throttle
    QStringList order;
    for (int i = 0; i < 20; ++i) {
        HttpRequest request;
        request.url = server.url(QStringLiteral("/%1").arg(i));
        (i % 2 ? second : rig.client).send(request, this, [&order](const HttpResult& result) {
            order.append(result.ok() ? result->url.path() : QStringLiteral("failed"));
        });
    }
    for (int i = 0; i < 20; ++i) {
        QTRY_COMPARE(server.requests().size(), i + 1);
        QCoreApplication::processEvents();
        QCOMPARE(server.heldReplies(), 1); // never two at once
        server.release();
        QTRY_COMPARE(order.size(), i + 1);
        QCOMPARE(order.last(), QStringLiteral("/%1").arg(i));
    }
}

void TestHostThrottle::hostsDoNotWaitForEachOther()
{
    TestServer slow;
    TestServer good;
    slow.on("GET", {}, Reply::never());
    good.on("GET", {}, Reply::json("[]"));
    NetRig rig;
    int failed = 0;
    HttpRequest request;
    request.url = slow.url();
    for (int i = 0; i < 5; ++i)
        rig.client.send(request, this, [&failed](const HttpResult&) { ++failed; });
    for (int i = 0; i < 5; ++i)
        QCOMPARE(describe(rig.get(good.url())), QStringLiteral("200"));
    QCOMPARE(failed, 0);
    QCOMPARE(slow.heldReplies(), 1);
}

void TestHostThrottle::waitingTakesNoTime()
{
    TestServer server;
    server.on("GET", QStringLiteral("/slow"), Reply::never());
    server.on("GET", QStringLiteral("/next"), Reply::json("[]").held());
    NetRig rig;
    QStringList results;
    const auto note = [&results](const HttpResult& result) { results.append(kind(result)); };
    HttpRequest request;
    request.url = server.url(QStringLiteral("/slow"));
    request.idleTimeout = seconds(50);
    rig.client.send(request, this, note);
    request.url = server.url(QStringLiteral("/next"));
    request.idleTimeout = seconds(15);
    request.totalTimeout = seconds(20);
    rig.client.send(request, this, note);
    QTRY_COMPARE(server.heldReplies(), 1);
    rig.clock.advance(seconds(51)); // beyond both limits of the one that waits
    QTRY_COMPARE(results, QStringList(QStringLiteral("TimedOut")));
    QTRY_COMPARE(server.requests("GET", QStringLiteral("/next")).size(), 1);
    rig.clock.advance(seconds(14));
    server.release();
    QTRY_COMPARE(results.size(), 2);
    QCOMPARE(results.last(), QStringLiteral("200"));
}

void TestHostThrottle::goneContextLeavesTheQueue()
{
    TestServer server;
    server.on("GET", {}, Reply::json("[]").held());
    NetRig rig;
    bool called = false;
    auto gone = std::make_unique<QObject>();
    QStringList paths;
    for (const char* path : {"/first", "/gone", "/last"}) {
        HttpRequest request;
        request.url = server.url(QString::fromLatin1(path));
        const bool leaves = request.url.path() == QStringLiteral("/gone");
        rig.client.send(request, leaves ? gone.get() : this, [&, leaves](const HttpResult& result) {
            called = called || leaves;
            paths.append(result->url.path());
        });
    }
    QTRY_COMPARE(server.heldReplies(), 1);
    QCOMPARE(rig.throttle.waiting(server.url()), 2);
    gone.reset();
    QCOMPARE(rig.throttle.waiting(server.url()), 1);
    server.release();
    QTRY_COMPARE(server.requests("GET", QStringLiteral("/last")).size(), 1);
    server.release();
    QTRY_COMPARE(paths, QStringList({QStringLiteral("/first"), QStringLiteral("/last")}));
    QVERIFY(!called);
    QCOMPARE(server.requests("GET", QStringLiteral("/gone")).size(), 0);
}

void TestHostThrottle::rests()
{
    FakeClock clock;
    HostThrottle throttle(clock);
    const QUrl desk(QStringLiteral("http://desk.example/"));
    const QUrl other(QStringLiteral("http://other.example/"));
    throttle.rest(desk, seconds(30));
    throttle.rest(desk, seconds(10)); // does not shorten it
    QStringList gone;
    const auto first = throttle.queue(desk, [&gone] { gone.append(QStringLiteral("first")); });
    const auto second = throttle.queue(desk, [&gone] { gone.append(QStringLiteral("second")); });
    const auto third = throttle.queue(other, [&gone] { gone.append(QStringLiteral("other")); });
    QCoreApplication::sendPostedEvents();
    QCOMPARE(gone, QStringList(QStringLiteral("other")));
    clock.advance(milliseconds(29'999));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(gone.size(), 1);
    clock.advance(milliseconds(1));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(gone, QStringList({QStringLiteral("other"), QStringLiteral("first")}));
}

void TestHostThrottle::retryAfterRestsTheHost_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<bool>("rests");
    QTest::newRow("429") << 429 << QByteArray("30") << true;
    QTest::newRow("503") << 503 << QByteArray("30") << true;
    QTest::newRow("503, date") << 503 << QByteArray("Sun, 22 Nov 2026 08:00:30 GMT") << true;
    QTest::newRow("too long to hold a request") << 429 << QByteArray("3600") << false;
    QTest::newRow("nothing said") << 429 << QByteArray("x") << false;
    QTest::newRow("200") << 200 << QByteArray("30") << false;
}

void TestHostThrottle::retryAfterRestsTheHost()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(bool, rests);
    TestServer server;
    server.next("GET", {}, Reply::json("", status).withHeader("Retry-After", retryAfter));
    server.on("GET", {}, Reply::json("[]"));
    NetRig rig;
    QCOMPARE(describe(rig.get(server.url())), QString::number(status));
    std::optional<HttpResult> result;
    HttpRequest request;
    request.url = server.url();
    rig.client.send(request, this, [&result](HttpResult got) { result = std::move(got); });
    if (rests) {
        QCOMPARE(rig.throttle.waiting(server.url()), 1);
        rig.clock.advance(seconds(30));
    }
    QTRY_VERIFY(result);
    QCOMPARE(describe(*result), QStringLiteral("200"));
}

/// What a preset reads from a body or from a header of its own is as good as Retry-After, for every source on
/// the host.
void TestHostThrottle::aRestIsSharedByAllClients()
{
    TestServer server;
    server.on("GET", {}, Reply::json("[]"));
    NetRig rig;
    rig.client.rest(server.url(), seconds(30));
    rig.client.rest(server.url(), std::chrono::hours(5)); // for the poller to heed: no request hangs so long
    NetworkClient other({}, nullptr, rig.throttle, rig.clock);
    std::optional<HttpResult> result;
    HttpRequest request;
    request.url = server.url();
    other.send(request, this, [&result](HttpResult got) { result = std::move(got); });
    QCoreApplication::processEvents();
    QCOMPARE(rig.throttle.waiting(server.url()), 1);
    rig.clock.advance(seconds(30));
    QTRY_VERIFY(result);
    QCOMPARE(describe(*result), QStringLiteral("200"));
}

void TestHostThrottle::outlivedByATurn()
{
    FakeClock clock;
    auto throttle = std::make_unique<HostThrottle>(clock);
    const auto turn = throttle->queue(QUrl(QStringLiteral("http://desk.example/")), [] {});
    throttle.reset();
    QVERIFY(turn);
}

QTEST_GUILESS_MAIN(TestHostThrottle)
#include "tst_hostthrottle.moc"
