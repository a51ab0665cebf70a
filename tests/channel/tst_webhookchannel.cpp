#include "channel/webhookchannel.h"

#include "channel/channelvars.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"
#include "support/messengers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<WebhookChannel> channelOf(const QString& preset, FakeHttp& http, const Clock& clock,
                                          const QJsonObject& more = {}, bool allowPlainHttp = false)
{
    QJsonObject vars = vendorVars(preset);
    for (auto it = more.begin(); it != more.end(); ++it)
        vars[it.key()] = it.value();
    auto made = WebhookChannel::make({u"Ops"_s, builtInChannel(preset), vars, allowPlainHttp}, http, clock);
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return std::move(*made);
}

void answerAll(FakeHttp& http, HttpResult result)
{
    http.expect([](const HttpRequest&) { return true; }, std::move(result));
}

QByteArray headerOf(const HttpRequest& request, const QByteArray& name)
{
    for (const auto& [header, value] : request.headers + request.secretHeaders) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

class TestWebhookChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void missingAndOddVars();
    void oneOfTwoVarsIsWanted();
    void sendsOnceAndCarefully();
    void faults_data();
    void faults();
    void redirectsAreReportedNotFollowed();
    void answersAreRedactedAndCut();
    void wrongClockIsNamed_data();
    void wrongClockIsNamed();
    void retryAfterFromTheHeader();
    void signsEachAttemptAnew();
    void sameBodyOnEveryAttempt();
    void keywordIsAddedWhenMissing();
    void feishuSignatureFits();
    void chosenForms();
    void anUnsendableMessageGoesDownTheLadder();
    void cancelledByItsContext();
    void waitsForItsRate();
};

void TestWebhookChannel::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("plainAllowed");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<int>("warnings");
    const QString vendor = u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc"_s;
    QTest::newRow("vendor's") << vendor << false << true << 0;
    QTest::newRow("relay") << u"https://relay.example/wecom?key=abc"_s << false << true << 1;
    QTest::newRow("http, loopback") << u"http://127.0.0.1:8080/x"_s << false << true << 1;
    QTest::newRow("http, localhost") << u"http://localhost:8080/x"_s << false << true << 1;
    QTest::newRow("http, loopback 6") << u"http://[::1]:8080/x"_s << false << true << 1;
    QTest::newRow("http elsewhere") << u"http://relay.example/x"_s << false << false << 0;
    QTest::newRow("http elsewhere, allowed") << u"http://relay.example/x"_s << true << true << 1;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.org/x"_s << false << false << 0;
    QTest::newRow("user and password") << u"https://u:pw@relay.example/x"_s << true << false << 0;
    QTest::newRow("file") << u"file:///etc/passwd"_s << true << false << 0;
    QTest::newRow("ftp") << u"ftp://relay.example/"_s << true << false << 0;
    QTest::newRow("no scheme") << u"qyapi.weixin.qq.com/cgi-bin"_s << true << false << 0;
    QTest::newRow("no host") << u"https:///x"_s << true << false << 0;
    QTest::newRow("empty") << u"  "_s << true << false << 0;
}

void TestWebhookChannel::addresses()
{
    QFETCH(QString, url);
    QFETCH(bool, plainAllowed);
    QFETCH(bool, accepted);
    FakeHttp http;
    FakeClock clock;
    const auto made = WebhookChannel::make(
        {u"Ops"_s, builtInChannel(u"wecom-robot"_s), {{u"url"_s, url}}, plainAllowed}, http, clock);
    QCOMPARE(made.ok(), accepted);
    if (made) {
        QTEST(int((*made)->warnings().size()), "warnings");
    } else {
        QVERIFY(made.error().text().contains("Ops.vars.url"_L1));
        QVERIFY(!made.error().text().contains("pw"_L1) && !made.error().text().contains("passwd"_L1));
    }
}

void TestWebhookChannel::missingAndOddVars()
{
    const QList<ChannelVarSpec> specs{{u"list"_s, u"List"_s, {}, u"list"_s, false, false, {}, {}},
                                      {u"flag"_s, u"Flag"_s, {}, u"flag"_s, false, false, {}, {}},
                                      {u"number"_s, u"Number"_s, {}, u"number"_s, false, false, {}, 7}};
    const auto good = checkVars(
        specs, {{u"list"_s, u" a, ,b "_s}, {u"flag"_s, u"true"_s}, {u"surplus"_s, u"x"_s}}, u"Ops"_s, false);
    QVERIFY(good.ok());
    QCOMPARE(good->values,
             QJsonObject({{u"list"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"flag"_s, true}, {u"number"_s, 7}}));
    QCOMPARE(good->warnings.size(), 1);
    QVERIFY(!checkVars(specs, {{u"flag"_s, u"perhaps"_s}}, u"Ops"_s, false).ok());
    QVERIFY(!checkVars(specs, {{u"number"_s, u"many"_s}}, u"Ops"_s, false).ok());
}

void TestWebhookChannel::oneOfTwoVarsIsWanted()
{
    const QList<ChannelVarSpec> vars = builtInChannel(u"dingtalk-robot"_s).vars;
    const QString url = u"https://oapi.dingtalk.com/robot/send?access_token=abc"_s;
    const auto warnings = [&](const QJsonObject& given) {
        const auto checked = checkVars(vars, given, u"Ops"_s, false);
        return checked ? checked->warnings : QStringList{checked.error().text()};
    };
    QCOMPARE(warnings({{u"url"_s, url}}),
             QStringList{u"Ops: Neither \"Keyword\" nor \"Signing secret\" is filled in. Where the messenger "
                         "wants one of them, it refuses every message."_s});
    QCOMPARE(warnings({{u"url"_s, url}, {u"keyword"_s, u"ticket"_s}}), QStringList());
    QCOMPARE(warnings({{u"url"_s, url}, {u"secret"_s, u"SECabc"_s}}), QStringList());
}

void TestWebhookChannel::sendsOnceAndCarefully()
{
    FakeHttp http;
    FakeClock clock;
    answerAll(http, jsonAnswer({}, 204));
    const auto channel =
        channelOf(u"webhook"_s, http, clock, {{u"authorization"_s, u"Bearer x\r\nInjected: y"_s}});
    QCOMPARE(attemptNow(*channel, sampleMessage(), u"json"_s).outcome, Outcome::Ok);
    QCOMPARE(http.requests().size(), 1);
    const HttpRequest& request = http.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.repeat, HttpRequest::Repeat::Never);
    QVERIFY(!request.withCookies);
    QCOMPARE(request.url.toEncoded(), QByteArray("https://receiver.example/hook?token=a-Secret_Token-123"));
    QCOMPARE(headerOf(request, "content-type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(headerOf(request, "webhook-id"), QByteArray("desk-42-ops"));
    QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer xInjected: y"));
}

void TestWebhookChannel::faults_data()
{
    QTest::addColumn<HttpFault>("fault");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("hint");
    QTest::newRow("offline") << HttpFault::Offline << Outcome::Retry << QString();
    QTest::newRow("name") << HttpFault::NameNotFound << Outcome::Retry << QString();
    QTest::newRow("time") << HttpFault::TimedOut << Outcome::Retry << QString();
    QTest::newRow("tls") << HttpFault::TlsRefused << Outcome::Retry << u"secure connection"_s;
    QTest::newRow("proxy") << HttpFault::ProxyRefused << Outcome::Retry << u"proxy"_s;
    QTest::newRow("redirect") << HttpFault::NotHttpAddress << Outcome::Retry << u"elsewhere"_s;
    QTest::newRow("lost") << HttpFault::OutcomeUnknown << Outcome::Unknown << u"may have arrived"_s;
    QTest::newRow("large") << HttpFault::TooLarge << Outcome::Unknown << u"may have arrived"_s;
    QTest::newRow("garbage") << HttpFault::BadAnswer << Outcome::Unknown << u"may have arrived"_s;
}

void TestWebhookChannel::faults()
{
    QFETCH(HttpFault, fault);
    QFETCH(QString, hint);
    FakeHttp http;
    FakeClock clock;
    answerAll(http, failure(httpError(fault)));
    const auto channel = channelOf(u"slack-webhook"_s, http, clock);
    const Attempt attempt = attemptNow(*channel, sampleMessage(), u"text"_s);
    QTEST(attempt.outcome, "outcome");
    QVERIFY2(attempt.hint.contains(hint), qPrintable(attempt.hint));
    QVERIFY(attempt.answer.contains("scripted fault"_L1));
    QCOMPARE(http.requests().size(), 1);
}

void TestWebhookChannel::redirectsAreReportedNotFollowed()
{
    FakeHttp http;
    FakeClock clock;
    answerAll(http, redirectAnswer(QUrl(u"https://login.example/?next=1"_s)));
    const auto channel = channelOf(u"wecom-robot"_s, http, clock);
    const Attempt attempt = attemptNow(*channel, sampleMessage(), u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Retry);
    QVERIFY(attempt.hint.contains("login.example"_L1));
    QCOMPARE(http.requests().size(), 1);
}

void TestWebhookChannel::answersAreRedactedAndCut()
{
    FakeHttp http;
    FakeClock clock;
    const QByteArray planted = "SECdeskbell0123456789abcdef";
    answerAll(
        http,
        jsonAnswer("{\"errcode\":400101,\"errmsg\":\"no 566cc69da782ec64 at https://oapi.dingtalk.com/robot/"
                   "send?access_token=566cc69da782ec64 or " +
                   planted + "\",\"x\":\"" + QByteArray(5000, 'y') + "\"}"));
    const auto channel =
        channelOf(u"dingtalk-robot"_s, http, clock, {{u"secret"_s, QString::fromLatin1(planted)}});
    const Attempt attempt = attemptNow(*channel, sampleMessage(), u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Auth);
    QVERIFY(attempt.answer.size() <= 500);
    QVERIFY(attempt.answer.contains("400101"_L1));
    for (const QString& secret : {u"566cc69da782ec64"_s, QString::fromLatin1(planted)})
        QVERIFY2(!attempt.answer.contains(secret), qPrintable(attempt.answer));
    QVERIFY(!channel->redactor()(QString::fromLatin1(http.requests().first().url.toEncoded()))
                 .contains("566cc"_L1));
}

void TestWebhookChannel::wrongClockIsNamed_data()
{
    QTest::addColumn<int>("skew"); // s, ours minus theirs
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("hint");
    QTest::newRow("right") << 60 << u"SECx"_s << u"check the secret"_s;
    QTest::newRow("ten minutes") << 600 << u"SECx"_s << u"check the secret"_s;
    QTest::newRow("ahead") << 3700 << u"SECx"_s << u"61 minute(s) ahead"_s;
    QTest::newRow("behind") << -86400 << u"SECx"_s << u"1440 minute(s) behind"_s;
    QTest::newRow("not signed") << 3700 << QString() << u"check the secret"_s;
}

void TestWebhookChannel::wrongClockIsNamed()
{
    QFETCH(int, skew);
    QFETCH(QString, secret);
    QFETCH(QString, hint);
    FakeHttp http;
    FakeClock clock;
    HttpAnswer answer = jsonAnswer(R"({"errcode":310000,"errmsg":"sign not match"})");
    answer.headers.append(
        {"Date",
         QLocale::c().toString(clock.now().addSecs(-skew), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()});
    answerAll(http, answer);
    const auto channel = channelOf(u"dingtalk-robot"_s, http, clock, {{u"secret"_s, secret}});
    const Attempt attempt = attemptNow(*channel, sampleMessage(), u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Auth);
    QVERIFY2(attempt.hint.contains(hint), qPrintable(attempt.hint));
}

void TestWebhookChannel::retryAfterFromTheHeader()
{
    FakeHttp http;
    FakeClock clock;
    HttpAnswer answer = jsonAnswer("rate_limited", 429);
    answer.headers.append(QPair<QByteArray, QByteArray>{"Retry-After", "17"});
    answerAll(http, answer);
    const auto channel = channelOf(u"slack-webhook"_s, http, clock);
    const Attempt attempt = attemptNow(*channel, sampleMessage(), u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Rate);
    QCOMPARE(attempt.retryAfter, std::optional<milliseconds>(seconds(17)));
}

void TestWebhookChannel::signsEachAttemptAnew()
{
    FakeHttp http;
    FakeClock clock(QDateTime::fromMSecsSinceEpoch(1700000000000LL, Qt::UTC));
    const auto channel =
        channelOf(u"dingtalk-robot"_s, http, clock, {{u"secret"_s, u"SECdeskbell0123456789abcdef"_s}});
    const auto first = channel->prepare(sampleMessage(), u"text"_s);
    QVERIFY(first.ok());
    QCOMPARE(first->first().url.toEncoded(),
             QByteArray(
                 "https://oapi.dingtalk.com/robot/send?access_token=566cc69da782ec64&timestamp=1700000000000"
                 "&sign=PvUDe4K%2Frt4Jk1xMv9Tt3d8r%2BJJ6cYjDarXcMpSRc78%3D"));
    clock.advance(seconds(5));
    const auto second = channel->prepare(sampleMessage(), u"text"_s);
    QVERIFY(second.ok());
    QVERIFY(second->first().url != first->first().url);
    QCOMPARE(second->first().body, first->first().body);
}

void TestWebhookChannel::sameBodyOnEveryAttempt()
{
    FakeHttp http;
    FakeClock clock;
    const auto channel = channelOf(u"webhook"_s, http, clock,
                                   {{u"secret"_s, u"deskbell-secret"_s}, {u"signature"_s, u"hub-sha256"_s}});
    const auto first = channel->prepare(sampleMessage(), u"json"_s);
    clock.advance(std::chrono::hours(3));
    const auto second = channel->prepare(sampleMessage(), u"json"_s);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->first().body, second->first().body);
    QCOMPARE(first->first().headers, second->first().headers); // signed over the body alone
}

void TestWebhookChannel::keywordIsAddedWhenMissing()
{
    FakeHttp http;
    FakeClock clock;
    for (const QString& preset : {u"dingtalk-robot"_s, u"feishu-bot"_s}) {
        const auto channel = channelOf(preset, http, clock, {{u"keyword"_s, u"工单, ticket-bell"_s}});
        for (const QString& rung : channel->rungs()) {
            const auto without = channel->prepare(sampleMessage(), rung);
            QVERIFY(without.ok());
            QCOMPARE(without->first().body.count("工单"), 1);
            QVERIFY(!without->first().body.contains("ticket-bell"));
            Message message = sampleMessage();
            message.title = u"新工单 #42"_s;
            message.sentence = u"新工单 #42"_s;
            const auto with = channel->prepare(message, rung);
            QVERIFY(with.ok());
            QVERIFY2(!with->first().body.contains("\\n工单"), with->first().body.constData());
            message = messageSaying(u"x"_s.repeated(50'000));
            const auto huge = channel->prepare(message, rung);
            QVERIFY(huge.ok());
            QVERIFY(huge->first().body.contains("工单")); // survives any cut
            QVERIFY(huge->first().body.size() <= 20'000);
        }
    }
}

void TestWebhookChannel::feishuSignatureFits()
{
    FakeHttp http;
    FakeClock clock(QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
    const auto channel = channelOf(u"feishu-bot"_s, http, clock, {{u"secret"_s, u"deskbell-secret"_s}});
    const auto request = channel->prepare(messageSaying(u"中"_s.repeated(20'000)), u"card"_s);
    QVERIFY(request.ok());
    const QByteArray body = request->first().body;
    QVERIFY(body.size() <= 20 * 1024);
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QCOMPARE(object.value(u"timestamp"_s), QJsonValue(u"1700000000"_s));
    QCOMPARE(object.value(u"sign"_s), QJsonValue(u"37b6wIzfJVRFH/xhLmXqLl3P24lIJfFOaahqwsQUD5Y="_s));
}

void TestWebhookChannel::chosenForms()
{
    FakeHttp http;
    FakeClock clock;
    QCOMPARE(channelOf(u"wecom-robot"_s, http, clock, {{u"rungs"_s, QJsonArray{u"text"_s}}})->rungs(),
             QStringList{u"text"_s});
    QJsonObject vars = vendorVars(u"wecom-robot"_s);
    vars[u"rungs"_s] = u"hologram"_s;
    QVERIFY(
        !WebhookChannel::make({u"Ops"_s, builtInChannel(u"wecom-robot"_s), vars, false}, http, clock).ok());
}

void TestWebhookChannel::anUnsendableMessageGoesDownTheLadder()
{
    FakeHttp http; // no request is expected
    FakeClock clock;
    ChannelPreset preset = builtInChannel(u"slack-webhook"_s);
    preset.rungs[0].limits = {{{u"text"_s}, 10, LengthUnit::Bytes, LimitStrategy::Reject}};
    preset.rungs[1].body = QJsonObject{{u"text"_s, u"=m.nothing.at.all"_s}};
    auto made = WebhookChannel::make({u"Ops"_s, preset, vendorVars(u"slack-webhook"_s), false}, http, clock);
    QVERIFY(made.ok());
    for (const QString& rung : {u"blocks"_s, u"text"_s, u"none such"_s}) {
        const Attempt attempt = attemptNow(**made, sampleMessage(), rung);
        QCOMPARE(attempt.outcome, Outcome::Payload);
        QCOMPARE(attempt.rung, rung);
        QVERIFY(!attempt.hint.isEmpty());
    }
}

void TestWebhookChannel::cancelledByItsContext()
{
    FakeHttp http;
    FakeClock clock;
    answerAll(http, jsonAnswer("{}"));
    const auto channel = channelOf(u"webhook"_s, http, clock);
    auto context = std::make_unique<QObject>();
    bool called = false;
    channel->attempt(sampleMessage(), u"json"_s, context.get(), [&](const Attempt&) { called = true; });
    channel->attempt(sampleMessage(), u"none such"_s, context.get(), [&](const Attempt&) { called = true; });
    context.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestWebhookChannel::waitsForItsRate()
{
    FakeHttp http;
    FakeClock clock;
    http.on("POST", u"/services/T00000000/B00000000/XXXXXXXXXXXXXXXX"_s, jsonAnswer("ok"));
    const auto channel = channelOf(u"slack-webhook"_s, http, clock);
    QCOMPARE(channel->wait(), milliseconds(0));
    QCOMPARE(attemptNow(*channel, sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    QCOMPARE(channel->wait(), milliseconds(1000));
    clock.advance(seconds(1));
    QCOMPARE(channel->wait(), milliseconds(0));
}

QTEST_GUILESS_MAIN(TestWebhookChannel)
#include "tst_webhookchannel.moc"
