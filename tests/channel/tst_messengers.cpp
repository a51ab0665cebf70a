// A table-driven messenger: each row is an answer that a vendor documents (or that was seen), and what it
// means.
#include "support/fakeclock.h"
#include "support/fakehttp.h"
#include "support/messengers.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestMessengers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presets_data();
    void presets();
    void answers_data();
    void answers();
};

void TestMessengers::presets_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QStringList>("rungs");
    QTest::addColumn<bool>("mentions");
    QTest::newRow("webhook") << u"webhook"_s << QStringList{u"json"_s, u"text"_s} << false;
    QTest::newRow("wecom") << u"wecom-robot"_s << QStringList{u"markdown"_s, u"text"_s} << true;
    QTest::newRow("dingtalk") << u"dingtalk-robot"_s
                              << QStringList{u"markdown"_s, u"text"_s, u"without-link"_s} << true;
    QTest::newRow("feishu") << u"feishu-bot"_s << QStringList{u"card"_s, u"post"_s, u"text"_s} << true;
    QTest::newRow("slack") << u"slack-webhook"_s << QStringList{u"blocks"_s, u"text"_s} << true;
}

void TestMessengers::presets()
{
    QFETCH(QString, preset);
    QFETCH(QStringList, rungs);
    QFETCH(bool, mentions);
    FakeHttp http;
    FakeClock clock;
    const ChannelPreset read = builtInChannel(preset);
    QVERIFY(!read.checked.isEmpty());
    QVERIFY(!read.family.isEmpty());
    QVERIFY(read.repeatsWhenUnknown);
    const auto channel = WebhookChannel::make({u"Ops"_s, read, vendorVars(preset), false}, http, clock);
    QVERIFY2(channel.ok(), qPrintable(channel.ok() ? QString() : channel.error().text()));
    QCOMPARE((*channel)->rungs(), rungs);
    QCOMPARE((*channel)->warnings(), QStringList());
    if (mentions)
        QVERIFY(read.rungs.first().mentions);
    for (const ErrorRule& rule : read.errors)
        QVERIFY2(outcomeFromId(rule.outcome), qPrintable(rule.outcome));
}

void TestMessengers::answers_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("retryAfter"); // s; 0: none

    const auto row = [](const char* preset, int status, const QByteArray& body, const char* outcome,
                        int retryAfter = 0) {
        QTest::addRow("%s %d %.60s", preset, status, body.constData())
            << QString::fromLatin1(preset) << status << body << QString::fromLatin1(outcome) << retryAfter;
    };
    const auto codes = [&](const char* preset, const char* key, const QList<int>& numbers,
                           const char* outcome, int retryAfter = 0) {
        for (const int code : numbers) {
            row(preset, 200,
                "{\"" + QByteArray(key) + "\":" + QByteArray::number(code) +
                    ",\"errmsg\":\"x\",\"msg\":\"x\"}",
                outcome, retryAfter);
        }
    };

    codes("wecom-robot", "errcode", {0}, "OK");
    codes("wecom-robot", "errcode", {-1}, "RETRY");
    codes("wecom-robot", "errcode", {45009, 45033}, "RATE", 60);
    codes("wecom-robot", "errcode", {93000, 93004, 93006, 93008}, "GONE");
    codes("wecom-robot", "errcode", {40058, 45002, 44004, 40008, 41016, 41033, 45008, 45034, 40033},
          "PAYLOAD");
    codes("wecom-robot", "errcode", {99999}, "PAYLOAD"); // unknown: one step down
    row("wecom-robot", 200, R"({"errcode":0,"errmsg":"ok. Warning: wrong json format. "})", "OK");
    row("wecom-robot", 200, R"({"errcode":"93000","errmsg":"invalid webhook url"})", "GONE");
    row("wecom-robot", 200, "{}", "PAYLOAD");
    row("wecom-robot", 200, "", "PAYLOAD");
    row("wecom-robot", 200, "null", "PAYLOAD");
    row("wecom-robot", 200, "[0]", "PAYLOAD");
    row("wecom-robot", 200, "\"ok\"", "PAYLOAD");
    row("wecom-robot", 200, "\xff\xfe{", "PAYLOAD");
    row("wecom-robot", 200, "<html><title>Sign in</title></html>", "RETRY");
    row("wecom-robot", 502, R"({"errcode":0})", "RETRY"); // the status must be right, too

    codes("dingtalk-robot", "errcode", {0}, "OK");
    codes("dingtalk-robot", "errcode", {-1}, "RETRY");
    codes("dingtalk-robot", "errcode", {130101, 410100}, "RATE", 600);
    codes("dingtalk-robot", "errcode", {90030}, "QUOTA");
    codes("dingtalk-robot", "errcode", {300001, 400101, 40014}, "AUTH");
    codes("dingtalk-robot", "errcode", {400013, 400102, 400106}, "GONE");
    codes("dingtalk-robot", "errcode", {40035, 43004, 400105, 460101, 101002}, "PAYLOAD");
    codes("dingtalk-robot", "errcode", {430101, 430102, 430103, 430104}, "CONTENT");
    row("dingtalk-robot", 200,
        R"({"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"1","errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"})",
        "RATE", 600);
    row("dingtalk-robot", 200, R"({"errcode":310000,"errmsg":"keywords not in content, more: [https://x]"})",
        "CONTENT");
    row("dingtalk-robot", 200,
        R"({"errcode":310000,"errmsg":"description:关键词不匹配;solution:请联系群管理员"})", "CONTENT");
    row("dingtalk-robot", 200, R"({"errcode":310000,"errmsg":"sign not match, more: [https://x]"})", "AUTH");
    row("dingtalk-robot", 200,
        R"({"errcode":310000,"errmsg":"description:机器人发送签名不匹配;solution:请确认签名"})", "AUTH");
    row("dingtalk-robot", 200, R"({"errcode":310000,"errmsg":"invalid timestamp"})", "AUTH");
    row("dingtalk-robot", 200, R"({"errcode":310000,"errmsg":"ip 1.2.3.4 not in whitelist"})", "AUTH");
    row("dingtalk-robot", 200, R"({"errcode":310000,"errmsg":"something new"})", "AUTH");

    codes("feishu-bot", "code", {0}, "OK");
    codes("feishu-bot", "code", {11232}, "RATE", 5);
    codes("feishu-bot", "code", {2200}, "RETRY");
    codes("feishu-bot", "code", {19021, 19022}, "AUTH");
    codes("feishu-bot", "code", {19024}, "CONTENT");
    codes("feishu-bot", "code", {19001, 19036}, "GONE");
    codes("feishu-bot", "code", {230099, 11310, 11246}, "PAYLOAD");
    row("feishu-bot", 200, R"({"StatusCode":0,"StatusMessage":"success"})", "OK");
    row("feishu-bot", 200, R"({"StatusCode":0,"code":19024,"msg":"Key Words Not Found"})", "CONTENT");
    row("feishu-bot", 200, R"({"code":9499,"msg":"Bad Request","data":{}})", "PAYLOAD");
    row("feishu-bot", 400, R"({"code":9499,"msg":"Bad Request","data":{}})", "PAYLOAD");
    row("feishu-bot", 200, R"({"code":9499,"msg":"too many request"})", "RATE", 5);
    row("feishu-bot", 429, "{}", "RATE", 5);

    row("slack-webhook", 200, "ok", "OK");
    row("slack-webhook", 200, "ok\n", "OK");
    row("slack-webhook", 200, R"({"ok":true})", "PAYLOAD");
    for (const char* word : {"invalid_payload", "no_text", "invalid_blocks", "msg_blocks_too_long",
                             "too_many_attachments", "missing_text_or_fallback_or_attachments"})
        row("slack-webhook", 400, word, "PAYLOAD");
    row("slack-webhook", 400, "posting_to_general_channel_denied", "AUTH");
    row("slack-webhook", 403, "posting_to_general_channel_denied", "AUTH");
    for (const char* word : {"action_prohibited", "team_disabled", "invalid_token"})
        row("slack-webhook", 403, word, "AUTH");
    for (const char* word :
         {"channel_not_found", "no_service", "no_service_id", "no_active_hooks", "no_team"})
        row("slack-webhook", 404, word, "GONE");
    row("slack-webhook", 410, "channel_is_archived", "GONE");
    row("slack-webhook", 400, "user_not_found", "TARGET");
    row("slack-webhook", 500, "rollup_error", "RETRY");
    row("slack-webhook", 429, "rate_limited", "RATE");
    row("slack-webhook", 503, "", "RETRY");
    row("slack-webhook", 403, "surprise", "AUTH");
    row("slack-webhook", 404, "surprise", "GONE");
    row("slack-webhook", 400, "surprise", "PAYLOAD");
    row("slack-webhook", 418, "surprise", "PAYLOAD");

    for (const int status : {200, 201, 202, 204})
        row("webhook", status, "", "OK");
    row("webhook", 200, R"({"ok":true})", "OK");
    row("webhook", 200, R"({"ok":false})", "RETRY"); // the form was taken, the work was not done
    row("webhook", 410, "", "GONE");
    for (const int status : {401, 403})
        row("webhook", status, "", "AUTH");
    row("webhook", 429, "", "RATE");
    for (const int status : {404, 408, 425, 500, 502, 503, 504, 599})
        row("webhook", status, "", "RETRY");
    for (const int status : {400, 405, 406, 409, 413, 415, 422, 451})
        row("webhook", status, "no", "PAYLOAD");
}

void TestMessengers::answers()
{
    QFETCH(QString, preset);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, retryAfter);
    FakeHttp http;
    FakeClock clock;
    HttpAnswer answer = body.startsWith('<') ? htmlAnswer(body, status) : jsonAnswer(body, status);
    http.expect([](const HttpRequest&) { return true; }, answer);
    auto channel =
        WebhookChannel::make({u"Ops"_s, builtInChannel(preset), vendorVars(preset), false}, http, clock);
    QVERIFY(channel.ok());
    const QString rung = (*channel)->rungs().first();
    const Attempt attempt = attemptNow(**channel, sampleMessage(), rung);
    QCOMPARE(attempt.rung, rung);
    QTEST(outcomeId(attempt.outcome), "outcome");
    QCOMPARE(attempt.retryAfter.value_or(milliseconds(0)), milliseconds(retryAfter * 1000));
}

QTEST_GUILESS_MAIN(TestMessengers)
#include "tst_messengers.moc"
