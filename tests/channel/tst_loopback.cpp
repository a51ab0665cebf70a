// A messenger on the loopback, with real connections: what only they can do.
#include "net/networkclient.h"
#include "support/fakeclock.h"
#include "support/messengers.h"
#include "support/testserver.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestLoopback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
};

void TestLoopback::answers_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("accepted") << Reply::json(R"({"errcode":0,"errmsg":"ok"})") << Outcome::Ok;
    QTest::newRow("200 is not success")
        << Reply::json(R"({"errcode":93000,"errmsg":"invalid webhook url"})") << Outcome::Gone;
    QTest::newRow("dropped") << Reply::dropped() << Outcome::Unknown;
    QTest::newRow("half of it, by its own account whole")
        << Reply::json(R"({"errcode":0,"errm)") << Outcome::Unknown;
    QTest::newRow("cut") << Reply::json(R"({"errcode":0,"errmsg":"ok"})").cutInBody(5) << Outcome::Unknown;
    QTest::newRow("redirected") << Reply::redirect("/elsewhere", 307) << Outcome::Retry;
    QTest::newRow("captive portal") << Reply::html("<html>Sign in</html>") << Outcome::Retry;
    QTest::newRow("busy") << Reply::json("{}", 503).withHeader("Retry-After", "7") << Outcome::Retry;
}

/// Whatever comes back, the message is sent exactly once, and to nobody else.
void TestLoopback::answers()
{
    QFETCH(Reply, reply);
    QFETCH(Outcome, outcome);
    TestServer server;
    server.next("POST", u"/cgi-bin/webhook/send"_s, reply);
    const SystemClock clock;
    HostThrottle throttle(clock);
    NetworkClient http({}, nullptr, throttle, clock);
    const QString url = server.url(u"/cgi-bin/webhook/send?key=693a91f6-7xxx-4bc4"_s).toString();
    auto channel = WebhookChannel::make(
        {u"Ops"_s, builtInChannel(u"wecom-robot"_s), {{u"url"_s, url}}, false}, http, clock);
    QVERIFY(channel.ok());
    const Attempt attempt = attemptNow(**channel, sampleMessage(), u"markdown"_s);
    QVERIFY2(attempt.outcome == outcome, qPrintable(attempt.answer));
    QCOMPARE(server.requests().size(), 1);
    const Request& request = server.requests().first();
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
    QVERIFY(request.body.contains("#42 Printer broken"));
    if (attempt.outcome == Outcome::Retry && reply.status == 503)
        QCOMPARE(attempt.retryAfter, std::optional<milliseconds>(seconds(7)));
    QVERIFY(!attempt.answer.contains("693a91f6"_L1));
}

QTEST_GUILESS_MAIN(TestLoopback)
#include "tst_loopback.moc"
