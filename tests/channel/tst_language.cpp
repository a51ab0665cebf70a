// The preset language, key by key, on presets of its own: what a preset says -> the requests, and the answers
// -> the outcome.
#include "channel/deliveryprogress.h"
#include "channel/markdown.h"
#include "channel/webhookchannel.h"
#include "storage/database.h"
#include "support/eventually.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"
#include "support/messengers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

// Before the texts below, which moc cannot read over.
class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void answers_data();
    void answers();
    void pagesOfRefusals_data();
    void pagesOfRefusals();
    void retryAfter_data();
    void retryAfter();
    void fieldCleaners_data();
    void fieldCleaners();
    void functions_data();
    void functions();
    void limits_data();
    void limits();
    void theTextGoesBeforeTheTitle_data();
    void theTextGoesBeforeTheTitle();
    void secretsStayOutOfExpressions();
    void varsWithChoices();

    void tokenIsFetchedOnceAndShared();
    void tokenExpiresWithItsMargin();
    void tokenRefusedIsRenewedOnce();
    void tokenThatChangedMeanwhileIsNotDropped();
    void tokenAndDaySurviveARestart();
    void wrongSecretIsAuth();
    void tokenOfAChannelThatGoesAway();
    void aClickForcesANewToken();
    void clicksAreCountedOverRestarts();
    void aClickAsksAgainWhereNothingCanBeForced();
    void aRefusedClickKeepsTheTokenInUse();
    void aClickGoesBeforeWhoAsksAlready();
    void aRefusedClickDoesNotRefuseWhoWaits();
    void aClickNeedsWhatTellsTheApp();

    void recipientsOneByOne();
    void refusedRecipientsArePartial();
    void aRetryRepeatsOnlyWhatDidNotArrive();
    void nobodyReached();
    void otherInterfaceForThoseNotReached();
    void sentAgainToThoseAloneWhoWereRefused();
    void functionsOfThePreset();
    void badFunctionsAreRefused_data();
    void badFunctionsAreRefused();

    void longTextIsSplit();
    void partsOfMarkdownAreWhole();
    void splitPartsAreNotRepeated();

    void sameBytes();
    void varsThatChange();
    void verify_data();
    void verify();
    void looksBeforeItRelies();
    void discovers();
    void rungsNeedTheirVars();
    void tokensNeedTheirVars();
    void aFormThatNamesNobodyIsFollowedByOneThatDoes();

    void sharedBuckets();
    void refusalsDouble();
    void dailyAllowance();
    void halfHoursAreAvoided();
    void rateHeaders();
};

namespace {

QJsonObject object(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("no JSON object: %s", json.constData());
    return document.object();
}

/// A preset that says this and, where that is silent, what every preset must say.
ChannelPreset presetOf(const QJsonObject& more)
{
    QJsonObject preset = object(R"j({"preset": "channel", "name": "mine", "title": "Mine",
                   "request": {"url": "https://m.example/send"},
                   "rungs": [{"name": "text", "body": {"text": "=m.title"}}],
                   "success": {"test": "=json.code === 0"}})j");
    for (auto it = more.begin(); it != more.end(); ++it)
        preset[it.key()] = it.value();
    const auto read = readChannelPreset(QJsonDocument(preset).toJson(), u"mine.json"_s);
    if (!read) {
        for (const Error& error : read.error())
            QTest::qFail(qPrintable(error.text()), __FILE__, __LINE__);
        return {};
    }
    return *read;
}

/// A messenger and a channel that speaks to it.
struct Rig
{
    FakeHttp http;
    FakeClock clock;
    TokenCache tokens{clock};
    RateBuckets rates{clock};
    std::vector<std::unique_ptr<WebhookChannel>> channels;

    WebhookChannel& add(const QJsonObject& preset, const QJsonObject& vars = {})
    {
        auto made =
            WebhookChannel::make({u"Ops"_s, presetOf(preset), vars}, http, clock, nullptr, {&tokens, &rates});
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        channels.push_back(std::move(*made));
        return *channels.back();
    }

    void says(const QString& target, const QByteArray& answer, int status = 200)
    {
        http.expect([target](const HttpRequest& request) { return request.url.toString().contains(target); },
                    jsonAnswer(answer, status));
    }

    QStringList asked() const
    {
        QStringList asked;
        for (const HttpRequest& request : http.requests())
            asked +=
                request.url.path().mid(1) + (request.url.hasQuery() ? u'?' + request.url.query() : QString());
        return asked;
    }
    QJsonObject body(int at) const { return QJsonDocument::fromJson(http.requests().at(at).body).object(); }
};

QByteArray headerOf(const HttpRequest& request, const QByteArray& name)
{
    for (const auto& [header, value] : request.headers + request.secretHeaders) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

const QJsonObject tokenPreset = object(R"j({
    "vars": [{"name": "app", "title": "A"}, {"name": "secret", "title": "S", "secret": true}],
    "request": {"url": "https://m.example/send?access_token={{token}}"},
    "token": {"request": {"url": "https://m.example/token", "query": {"id": "{{app}}", "secret": "{{secret}}"}},
              "success": {"test": "=json.code === 0"}, "value": "token", "expires": "seconds",
              "margin": "5m", "key": ["app", "secret"],
              "errors": [{"path": "code", "in": [40001], "outcome": "AUTH", "hint": "Wrong secret."}]},
    "errors": [{"path": "code", "in": [40001, 42001], "outcome": "TOKEN"}]})j");
const QJsonObject app{{u"app"_s, u"a1"_s}, {u"secret"_s, u"very secret"_s}};

const QJsonObject withRecipients = object(R"j({
    "vars": [{"name": "ids", "title": "I", "type": "list"}], "recipients": "ids",
    "rungs": [{"name": "text", "body": {"to": "{{to}}", "text": "=m.title", "key": "=m.key"}}],
    "errors": [{"path": "code", "in": [43], "outcome": "TARGET"}, {"path": "code", "in": [9], "outcome": "RATE"},
               {"path": "code", "in": [-1], "outcome": "RETRY"}]})j");
const QJsonObject three{{u"ids"_s, u"a, b, c, a"_s}};

} // namespace

void TestLanguage::requests_data()
{
    QTest::addColumn<QJsonObject>("preset");
    QTest::addColumn<QJsonObject>("vars");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("header"); // "Name: value"
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* preset, const QJsonObject& vars, const char* method,
                        const char* url, const char* header, const char* body) {
        QTest::newRow(name) << object(preset) << vars << QString::fromUtf8(method) << QString::fromUtf8(url)
                            << QString::fromUtf8(header) << QByteArray(body);
    };
    row("put, path segment, key", R"j({"vars": [{"name": "server", "title": "S", "type": "url"},
                                             {"name": "room", "title": "R"}],
        "request": {"method": "PUT", "url": "{{server}}/rooms/{{room}}/send/{{key}}"}})j",
        {{u"server"_s, u"https://hs.example/"_s}, {u"room"_s, u"!a/b:hs"_s}}, "PUT",
        "https://hs.example/rooms/%21a%2Fb%3Ahs/send/desk-42-ops", "", R"j({"text":"#42 Printer broken"})j");
    row("appended query", R"j({"vars": [{"name": "url", "title": "U", "type": "url"},
                                     {"name": "thread", "title": "T", "required": false}],
        "request": {"url": "{{url}}", "query": {"wait": "true", "thread_id": "{{thread}}", "x": "='a b&' + m.key"}}})j",
        {{u"url"_s, u"https://m.example/h?sig=a%2Fb+c"_s}}, "POST",
        "https://m.example/h?sig=a%2Fb+c&wait=true&x=a%20b%26desk-42-ops", "",
        R"j({"text":"#42 Printer broken"})j");
    row("host", R"j({"vars": [{"name": "host", "title": "H", "type": "host"}],
        "request": {"url": "https://{{host}}/send"}})j",
        {{u"host"_s, u"m.example:8443"_s}}, "POST", "https://m.example:8443/send", "",
        R"j({"text":"#42 Printer broken"})j");
    row("taken out of a secret", R"j({"vars": [{"name": "k", "title": "K", "secret": true,
                                             "take": {"uid": "^sctp(\\d+)t"}}],
        "request": {"url": "https://{{uid}}.push.example/{{k}}.send"}})j",
        {{u"k"_s, u"sctp123tabc"_s}}, "POST", "https://123.push.example/sctp123tabc.send", "",
        R"j({"text":"#42 Printer broken"})j");
    row("basic", R"j({"vars": [{"name": "u", "title": "U"}, {"name": "p", "title": "P", "secret": true}],
        "request": {"url": "https://m.example/x", "basic": {"user": "{{u}}", "password": "{{p}}"}}})j",
        {{u"u"_s, u"bot@x"_s}, {u"p"_s, u"geheim"_s}}, "POST", "https://m.example/x",
        "Authorization: Basic Ym90QHg6Z2VoZWlt", R"j({"text":"#42 Printer broken"})j");
    row("header by expression",
        R"j({"request": {"url": "https://m.example/x", "headers": {"X-Key": "=fn.uuid(m.key)", "X-None": "=''"}}})j",
        {}, "POST", "https://m.example/x", "X-Key: d7f32e40-37aa-5676-b9b4-0241ff5d9b4e",
        R"j({"text":"#42 Printer broken"})j");
    row("header of a name that no body uses",
        R"j({"request": {"url": "https://m.example/x", "headers": {"X-Title": "=plain.title"}}})j", {},
        "POST", "https://m.example/x", "X-Title: #42 Printer broken", R"j({"text":"#42 Printer broken"})j");
    row("form",
        R"j({"request": {"url": "https://m.example/x", "contentType": "application/x-www-form-urlencoded"},
        "rungs": [{"name": "text", "body": {"type": "stream", "n": 1, "content": "='a&b ' + m.title"}}]})j",
        {}, "POST", "https://m.example/x", "Content-Type: application/x-www-form-urlencoded",
        "content=a%26b%20%2342%20Printer%20broken&n=1&type=stream");
    row("text body", R"j({"request": {"url": "https://m.example/x", "contentType": "text/plain"},
        "rungs": [{"name": "text", "body": "='打 ' + m.title"}]})j",
        {}, "POST", "https://m.example/x", "Content-Type: text/plain", "打 #42 Printer broken");
    row("get", R"j({"request": {"method": "GET", "url": "https://m.example/x"},
        "rungs": [{"name": "text", "body": {"t": "=m.title"}}]})j",
        {}, "GET", "https://m.example/x?t=%2342%20Printer%20broken", "", "");
    row("json in json, raw utf-8", R"j({"rungs": [{"name": "text",
        "body": {"content": "=JSON.stringify({text: '打\"' + m.title})"}}]})j",
        {}, "POST", "https://m.example/send", "",
        R"j({"content":"{\"text\":\"打\\\"#42 Printer broken\"}"})j");
    row("secret in the body", R"j({"vars": [{"name": "routing", "title": "R", "secret": true}],
        "rungs": [{"name": "text", "body": {"routing_key": "{{routing}}", "text": "=m.title"}}]})j",
        {{u"routing"_s, u"abc"_s}}, "POST", "https://m.example/send", "",
        R"j({"routing_key":"abc","text":"#42 Printer broken"})j");
}

void TestLanguage::requests()
{
    QFETCH(QJsonObject, preset);
    QFETCH(QJsonObject, vars);
    Rig rig;
    rig.says({}, R"j({"code": 0})j");
    QCOMPARE(attemptNow(rig.add(preset, vars), sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    const HttpRequest& request = rig.http.requests().first();
    QTEST(QString::fromLatin1(request.method), "method");
    QTEST(QString::fromLatin1(request.url.toEncoded()), "url");
    QTEST(request.body, "body");
    QFETCH(QString, header);
    if (!header.isEmpty())
        QCOMPARE(QString::fromUtf8(headerOf(request, header.section(u": "_s, 0, 0).toLatin1())),
                 header.section(u": "_s, 1));
    QVERIFY(headerOf(request, "X-None").isEmpty());
}

void TestLanguage::answers_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* rule, int status, const char* answer, const char* outcome) {
        QTest::addRow("%s %d %s", rule, status, answer)
            << QByteArray(rule) << status << QByteArray(answer) << QString::fromLatin1(outcome);
    };
    row(R"j("path": "c", "range": [10, 20])j", 200, R"j({"c": 10})j", "GONE");
    row(R"j("path": "c", "range": [10, 20])j", 200, R"j({"c": "20"})j", "GONE");
    row(R"j("path": "c", "range": [10, 20])j", 200, R"j({"c": 21})j", "PAYLOAD");
    row(R"j("path": "c", "range": [10, 20])j", 200, R"j({"c": "x"})j", "PAYLOAD");
    row(R"j("header": "X-Why", "match": "^gone$")j", 400, R"j({})j", "GONE");
    row(R"j("header": "X-Why", "in": ["other"])j", 400, R"j({})j", "PAYLOAD");
    row(R"j("header": "X-Missing", "match": "^$")j", 400, R"j({})j", "PAYLOAD");
    row(R"j("test": "=json.a && json.a.b === 2")j", 200, R"j({"a": {"b": 2}})j", "GONE");
    row(R"j("test": "=json.a.b === 2")j", 200, R"j({"a": null})j", "PAYLOAD"); // an expression that fails
    row(R"j("test": "=headers['x-why'] === 'gone'")j", 404, "nonsense", "GONE");
    row(R"j("status": [400], "path": "c", "in": [7], "match": "7")j", 400, R"j({"c": "7"})j", "GONE");
    row(R"j("status": [400], "path": "c", "in": [7])j", 401, R"j({"c": 7})j", "PAYLOAD");
    row(R"j("match": "wait ([0-9]+)")j", 400, "please WAIT 5", "GONE");
    // without a rule
    row(R"j("path": "c", "in": [7])j", 429, "", "RATE");
    row(R"j("path": "c", "in": [7])j", 503, "", "RETRY");
    row(R"j("path": "c", "in": [7])j", 408, "", "RETRY");
    row(R"j("path": "c", "in": [7])j", 425, "", "RETRY");
    row(R"j("path": "c", "in": [7])j", 200, "<html>", "RETRY");
    row(R"j("path": "c", "in": [7])j", 418, "{}", "PAYLOAD");
}

void TestLanguage::answers()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(QString, outcome);
    Rig rig;
    HttpAnswer answered = jsonAnswer(answer, status);
    answered.headers += qMakePair(QByteArray("X-Why"), QByteArray("gone"));
    rig.http.expect([](const HttpRequest&) { return true; }, answered);
    const QByteArray errors = "{\"errors\": [{" + rule + ", \"outcome\": \"GONE\"}]}";
    QCOMPARE(outcomeId(attemptNow(rig.add(object(errors)), sampleMessage(), u"text"_s).outcome), outcome);
}

void TestLanguage::pagesOfRefusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("page");
    QTest::newRow("a page of its own")
        << QByteArray(R"j({"code": 7})j") << 200 << u"https://m.example/seven"_s;
    QTest::newRow("the preset's") << QByteArray(R"j({"code": 8})j") << 200 << u"https://m.example/docs"_s;
    QTest::newRow("a code that nobody knows")
        << QByteArray(R"j({"code": 9})j") << 200 << u"https://m.example/docs"_s;
    QTest::newRow("sent already") << QByteArray(R"j({"code": 6})j") << 200 << QString();
    QTest::newRow("accepted") << QByteArray(R"j({"code": 0})j") << 200 << QString();
    QTest::newRow("not the messenger's answer") << QByteArray("<html>Sign in</html>") << 502 << QString();
}

void TestLanguage::pagesOfRefusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QString, page);
    Rig rig;
    rig.says({}, answer, status);
    WebhookChannel& channel = rig.add(object(R"j({"documentation": "https://m.example/docs", "errors": [
        {"path": "code", "in": [6], "outcome": "OK"},
        {"path": "code", "in": [7], "outcome": "AUTH", "documentation": "https://m.example/seven"},
        {"path": "code", "in": [8], "outcome": "AUTH"}]})j"));
    QCOMPARE(attemptNow(channel, sampleMessage(), u"text"_s).documentation, page);
}

void TestLanguage::retryAfter_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    // the clock stands at 2026-11-22 08:00 UTC: 16:00 in Shanghai
    const auto row = [](const char* rule, const char* answer, const char* header, int wait) {
        QTest::addRow("%s %s %s", rule, answer, header)
            << QByteArray(rule) << QByteArray(answer) << QByteArray(header) << wait;
    };
    row(R"j("retryAfter": "10m")j", "{}", "", 600);
    row(R"j("retryAfter": "10m")j", "{}", "Retry-After: 7", 7);
    row(R"j("retryAfter": "10m")j", "{}", "Retry-After: Sun, 22 Nov 2026 08:01:00 GMT", 60);
    row(R"j("retryAfterPath": "parameters.retry_after")j", R"j({"parameters": {"retry_after": 35}})j", "",
        35);
    row(R"j("retryAfterPath": "r")j", R"j({"r": 64.57})j", "", 64);
    row(R"j("retryAfterPath": "=json.ms / 1000")j", R"j({"ms": 5000})j", "", 5);
    row(R"j("retryAfterPath": "=headers['x-ogw-ratelimit-reset']")j", "{}", "X-Ogw-Ratelimit-Reset: 9", 9);
    row(R"j("retryAfterPath": "=text.match(/wait ([0-9]+) s/)[1]")j", "wait 12 s", "", 12);
    row(R"j("retryAfterPath": "=text.match(/wait ([0-9]+) s/)[1]", "retryAfter": "3s")j", "no number", "", 3);
    row(R"j("retryAfterPath": "=headers['x-limit-app-reset']")j", "{}", "X-Limit-App-Reset: 1795335000", 600);
    row(R"j("retryAfterPath": "r", "retryAfter": "3s")j", R"j({"r": 1795333800})j", "", 0); // it is over
    row(R"j("retryAtMidnight": "Asia/Shanghai")j", "{}", "", 8 * 3600);
    row(R"j("retryAtMidnight": "UTC")j", "{}", "", 16 * 3600);
    row(R"j("retryAfterPath": "r")j", R"j({"r": -3})j", "", 0);
    row(R"j("retryAfterPath": "r")j", R"j({"r": 1e7})j", "",
        25 * 3600); // no messenger silences us for longer
}

void TestLanguage::retryAfter()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    Rig rig;
    rig.clock.jumpTo(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
    HttpAnswer answered = jsonAnswer(answer, 429);
    if (!header.isEmpty())
        answered.headers.append({header.left(header.indexOf(':')), header.mid(header.indexOf(':') + 2)});
    rig.http.expect([](const HttpRequest&) { return true; }, answered);
    const QByteArray errors = "{\"errors\": [{\"status\": [429], \"outcome\": \"RETRY\", " + rule + "}]}";
    const Attempt attempt = attemptNow(rig.add(object(errors)), sampleMessage(), u"text"_s);
    QCOMPARE(attempt.retryAfter.value_or(milliseconds(0)).count() / 1000, seconds);
}

void TestLanguage::fieldCleaners_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("cut") << u"thing2"_s << u"打印机坏了打印机坏了打印机坏了打印机坏了打印机坏了"_s
                         << u"打印机坏了打印机坏了打印机坏了打印机坏…"_s;
    QTest::newRow("one line") << u"thing2"_s << u"a\nb\tc\u0007"_s << u"a b c"_s;
    QTest::newRow("never empty") << u"thing2"_s << u" \n "_s << u"-"_s;
    QTest::newRow("dropped") << u"phrase3"_s << u"待处理 (new)"_s << u"待处理"_s;
    QTest::newRow("nothing left") << u"phrase3"_s << u"new"_s << u"新工单"_s;
    QTest::newRow("ascii only") << u"character_string1"_s << u"T-42打"_s << u"T-42"_s;
    QTest::newRow("number") << u"number4"_s << u"12.5"_s << u"12.5"_s;
    QTest::newRow("no number") << u"number4"_s << u"many"_s << u"0"_s;
    QTest::newRow("longest name") << u"thing_long1"_s << QString(40, u'a') << QString(40, u'a');
    QTest::newRow("other") << u"unknown"_s << u"a\nb"_s << u"a b"_s;
    QTest::newRow("no time") << u"time5"_s << u"yesterday"_s << u"-"_s;
}

void TestLanguage::fieldCleaners()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    Rig rig;
    rig.says({}, R"j({"code": 0})j");
    QJsonObject preset = object(R"j({"fields": {"thing": {"max": 20}, "thing_long": {"max": 40},
        "phrase": {"max": 5, "drop": "[^\\p{Han}]", "empty": "新工单"},
        "character_string": {"max": 32, "drop": "[^ -~]"}, "number": {"match": "[0-9.]{1,32}", "empty": "0"},
        "time": {"time": "yyyy-MM-dd HH:mm"}},
        "vars": [{"name": "field", "title": "F"}, {"name": "text", "title": "T"}]})j");
    preset[u"rungs"_s] =
        QJsonArray{object(R"j({"name": "text", "body": {"v": "=fn.field(v.field, plain.title)"
        }
    })j")};
    preset[u"rungs"_s] =
        QJsonArray{object(R"j({"name": "text", "body": {"v": "=fn.field(v.field, JSON.parse(v.text)[0])"
    }
    })j")};
    const QString quoted = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    attemptNow(rig.add(preset, {{u"field"_s, field}, {u"text"_s, quoted}}), sampleMessage(), u"text"_s);
    QTEST(rig.body(0).value(u"v"_s).toString(), "cleaned");
}

void TestLanguage::functions_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* text, const QJsonValue& value) {
        QTest::newRow(text) << QString::fromUtf8(text) << value;
    };
    row("=fn.escape('a & <b>', 'slack')", u"a &amp; &lt;b&gt;"_s);
    row("=fn.escape('a.b', 'telegram-markdown')", u"a\\.b"_s);
    row("=fn.escape('@all', 'no such dialect').length", 5); // as plain text
    row("=fn.cut('打印机坏了', 3)", u"打印…"_s);
    row("=fn.cut('打印机坏了', 9, 'bytes')", u"打印…"_s);
    row("=fn.length('中😀a', 'utf16')", 4);
    row("=fn.length('中😀a', 'bytes')", 8);
    row("=fn.length('中😀a')", 3);
    row("=fn.length('👨‍👩‍👧', 'graphemes')", 1);
    row("=fn.uuid('x') === fn.uuid('x') && fn.uuid('x') !== fn.uuid('y')", true);
    row("=fn.hash('abc', 8)", u"ba7816bf"_s);
    row("=fn.header('plain')", u"plain"_s);
    row("=fn.header('打\\r\\nX: y')", u"=?UTF-8?B?5omTIFg6IHk=?="_s);
    row("=fn.cut(undefined, 3) + fn.cut(null, 3)", QString());
    // What is reached through a function's constructor must make no code of texts.
    row("=typeof fn.deleteLater + typeof fn.cut.constructor('return 1')", u"undefinedobject"_s);
    row("=(() => { try { fn.cut = 1 } catch (e) {} return typeof fn.cut })()", u"function"_s);
}

void TestLanguage::functions()
{
    QFETCH(QString, expression);
    QFETCH(QJsonValue, value);
    Rig rig;
    rig.says({}, R"j({"code": 0})j");
    const QJsonObject rung{{u"name"_s, u"text"_s}, {u"body"_s, QJsonObject{{u"v"_s, expression}}}};
    attemptNow(rig.add({{u"rungs"_s, QJsonArray{rung}}}), sampleMessage(), u"text"_s);
    QCOMPARE(rig.body(0).value(u"v"_s), value);
}

void TestLanguage::limits_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("title");
    // title 打打打打打打打打 (8 characters, 24 bytes), facts a and b
    QTest::newRow("graphemes") << QByteArray(R"j({"path": "t", "max": 4, "unit": "graphemes"})j") << u"OK"_s
                               << u"打打打…"_s;
    QTest::newRow("bytes") << QByteArray(R"j({"path": "t", "max": 10})j") << u"OK"_s << u"打打…"_s;
    QTest::newRow("sum")
        << QByteArray(R"j({"path": ["t", "list[*].v"], "sum": true, "max": 8, "unit": "codepoints"})j")
        << u"OK"_s << u"打打打打打打打打"_s;
    QTest::newRow("sum that takes the title, too")
        << QByteArray(R"j({"path": ["t", "u"], "sum": true, "max": 8, "unit": "codepoints"})j") << u"OK"_s
        << u"打打打…"_s;
    QTest::newRow("each on its own") << QByteArray(
                                            R"j({"path": ["t", "u"], "max": 8, "unit": "codepoints"})j")
                                     << u"OK"_s << u"打打打打打打打打"_s;
    QTest::newRow("reject") << QByteArray(
                                   R"j({"path": "t", "max": 7, "unit": "codepoints", "strategy": "reject"})j")
                            << u"PAYLOAD"_s << QString();
    QTest::newRow("items") << QByteArray(
                                  R"j({"path": "list", "max": 0, "unit": "items", "strategy": "reject"})j")
                           << u"PAYLOAD"_s << QString();
    QTest::newRow("items that fit")
        << QByteArray(R"j({"path": "list", "max": 5, "unit": "items", "strategy": "reject"})j") << u"OK"_s
        << u"打打打打打打打打"_s;
}

void TestLanguage::limits()
{
    QFETCH(QByteArray, limit);
    QFETCH(QString, outcome);
    Rig rig;
    if (outcome == "OK"_L1)
        rig.says({}, R"j({"code": 0})j");
    if (limit.contains("\"max\": 0"))
        limit.replace("\"max\": 0", "\"max\": 1");
    const QByteArray rungs =
        R"j({"rungs": [{"name": "text", "limits": [)j" + limit +
        R"j(], "body": {"t": "=m.title", "u": "=m.title", "list": "=m.facts.map(f => ({v: f.value}))"
    }
    }]
    })j";
    Message message = sampleMessage();
    message.title = QString(8, QChar(u'打'));
    const Attempt attempt = attemptNow(rig.add(object(rungs)), message, u"text"_s);
    QCOMPARE(outcomeId(attempt.outcome), outcome);
    if (attempt.outcome == Outcome::Ok)
        QTEST(rig.body(0).value(u"t"_s).toString(), "title");
}

void TestLanguage::theTextGoesBeforeTheTitle_data()
{
    QTest::addColumn<int>("max");
    QTest::addColumn<bool>("body"); // something of it is left
    QTest::addColumn<bool>("fact"); // it is whole
    QTest::addColumn<bool>("title");
    QTest::newRow("the text is cut") << 250 << true << true << true;
    QTest::newRow("and then the facts") << 125 << false << false << true;
    QTest::newRow("and at last the title") << 85 << false << false << false;
}

/// The budget of a message: who has the link has everything.
void TestLanguage::theTextGoesBeforeTheTitle()
{
    QFETCH(int, max);
    QJsonObject rung = object(R"j({"name": "text",
        "body": {"t": "=m.title", "f": "=m.facts[0] ? m.facts[0].value : ''", "b": "=m.body", "u": "=m.url"}})j");
    rung[u"limits"_s] = QJsonArray{QJsonObject{{u"max"_s, max}}};
    Message message = sampleMessage();
    message.title = QString(40, u'T');
    message.facts = {{u"Queue"_s, QString(40, u'F')}};
    message.body = QString(400, u'B');
    Rig rig;
    rig.says({}, R"j({"code": 0})j");
    QCOMPARE(attemptNow(rig.add({{u"rungs"_s, QJsonArray{rung}}}), message, u"text"_s).outcome, Outcome::Ok);
    const QJsonObject body = rig.body(0);
    QVERIFY(rig.http.requests().first().body.size() <= max);
    QCOMPARE(body.value(u"u"_s).toString(), message.url.toString());
    QTEST(body.value(u"b"_s).toString().contains(u'B'), "body");
    QTEST(body.value(u"f"_s).toString() == message.facts.first().value, "fact");
    QTEST(body.value(u"t"_s).toString() == message.title, "title");
    QVERIFY(body.value(u"t"_s).toString().contains(u'T'));
}

void TestLanguage::secretsStayOutOfExpressions()
{
    Rig rig;
    rig.says({}, R"j({"code": 0})j");
    const QJsonObject preset =
        object(R"j({"vars": [{"name": "k", "title": "K", "secret": true, "take": {"part": "^(..)"
    }
    },
                                                 {"name": "open", "title": "O"}],
        "rungs": [{"name": "text", "body": {"v": "=JSON.stringify(v)", "title": "=m.title"}}]
    })j");
    Message message = sampleMessage();
    message.title = u"{{k}} {{{k}}} {{part}}"_s; // a ticket is no template
    attemptNow(rig.add(preset, {{u"k"_s, u"geheim12"_s}, {u"open"_s, u"seen"_s}}), message, u"text"_s);
    QCOMPARE(rig.body(0).value(u"v"_s).toString(), u"{\"open\":\"seen\"}"_s);
    QCOMPARE(rig.body(0).value(u"title"_s).toString(), message.title);
}

void TestLanguage::varsWithChoices()
{
    Rig rig;
    const auto make = [&](const char* more, const QString& value) {
        const QByteArray vars = QByteArray(R"j({"vars": [{"name": "h", "title": "H")j") + more + "}]}";
        return WebhookChannel::make({u"Ops"_s, presetOf(object(vars)), {{u"h"_s, value}}}, rig.http,
                                    rig.clock)
            .ok();
    };
    const char* closed = R"j(, "choices": [{"value": "a.example"}, {"value": "b.example"}])j";
    const char* open = R"j(, "type": "host", "open": true, "choices": [{"value": "a.example"}])j";
    QVERIFY(make(closed, u"b.example"_s));
    QVERIFY(!make(closed, u"c.example"_s));
    QVERIFY(make(open, u"c.example:8080"_s));
    QVERIFY(!make(open, u"c.example/path"_s));
    QVERIFY(!make(open, u"u@c.example"_s));
    const char* list = R"j(, "type": "list", "choices": [{"value": "a"}, {"value": "b"}])j";
    QVERIFY(make(list, u"b, a"_s));
    QVERIFY(!make(list, u"a, c"_s));
}

void TestLanguage::tokenIsFetchedOnceAndShared()
{
    Rig rig;
    rig.says(u"/token"_s, R"j({"code": 0, "token": "t/1", "seconds": 7200})j");
    for (int i = 0; i < 3; ++i)
        rig.says(u"/send"_s, R"j({"code": 0})j");
    QList<Attempt> ended;
    QObject context;
    for (int i = 0; i < 3; ++i) // at once: one asks, all wait
        rig.add(tokenPreset, app)
            .attempt(sampleMessage(), u"text"_s, &context,
                     [&ended](const Attempt& attempt) { ended += attempt; });
    QTRY_COMPARE(ended.size(), 3);
    for (const Attempt& attempt : ended)
        QCOMPARE(attempt.outcome, Outcome::Ok);
    QCOMPARE(rig.asked().count(u"token?id=a1&secret=very secret"_s), 1);
    QCOMPARE(rig.asked().last(), u"send?access_token=t%2F1"_s);
}

void TestLanguage::tokenExpiresWithItsMargin()
{
    Rig rig;
    WebhookChannel& channel = rig.add(tokenPreset, app);
    const auto send = [&] { return attemptNow(channel, sampleMessage(), u"text"_s).outcome; };
    rig.says(u"/token"_s, R"j({"code": 0, "token": "one", "seconds": 7200})j");
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(send(), Outcome::Ok);
    rig.clock.advance(seconds(7200 - 301));
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(send(), Outcome::Ok); // still the same one
    rig.clock.advance(seconds(2));
    rig.says(u"/token"_s, R"j({"code": 0, "token": "two", "seconds": 100})j");
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(send(), Outcome::Ok);
    QCOMPARE(rig.asked().last(), u"send?access_token=two"_s);
    rig.clock.advance(seconds(49)); // a short one: the margin is half of it
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(send(), Outcome::Ok);
    rig.clock.advance(seconds(2));
    rig.says(u"/token"_s, R"j({"code": 0, "token": "three", "seconds": 100})j");
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(send(), Outcome::Ok);
}

void TestLanguage::tokenRefusedIsRenewedOnce()
{
    Rig rig;
    WebhookChannel& channel = rig.add(tokenPreset, app);
    rig.says(u"/token"_s, R"j({"code": 0, "token": "first-token", "seconds": 7200})j");
    rig.says(u"/send"_s, R"j({"code": 42001, "why": "first-token"})j");
    rig.says(u"/token"_s, R"j({"code": 0, "token": "second-token", "seconds": 7200})j");
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(attemptNow(channel, sampleMessage(), u"text"_s).outcome, Outcome::Ok);

    rig.says(u"/send"_s, R"j({"code": 42001})j");
    rig.says(u"/token"_s, R"j({"code": 0, "token": "third-token", "seconds": 7200})j");
    rig.says(u"/send"_s, R"j({"code": 42001, "why": "third-token is wrong"})j");
    const Attempt attempt = attemptNow(channel, sampleMessage(), u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Token); // and no third try
    QVERIFY2(!attempt.answer.contains("third-token"_L1), qPrintable(attempt.answer));
}

void TestLanguage::tokenThatChangedMeanwhileIsNotDropped()
{
    FakeClock clock;
    TokenCache cache(clock);
    QObject context;
    int fetched = 0;
    const auto fetch = [&](QObject*, const TokenCache::Done& done) {
        ++fetched;
        done({u"t%1"_s.arg(fetched), clock.now().addSecs(3600), {}});
    };
    QString got;
    const auto get = [&] {
        cache.get(u"a"_s, fetch, &context, [&](const TokenAnswer& t) { got = t.value; });
    };
    get();
    cache.drop(u"a"_s, u"t1"_s);
    get();
    QCOMPARE(got, u"t2"_s);
    cache.drop(u"a"_s, u"t1"_s); // somebody else's late answer about the old one
    get();
    QCOMPARE(got, u"t2"_s);
    QCOMPARE(fetched, 2);
}

void TestLanguage::tokenAndDaySurviveARestart()
{
    QTemporaryDir folder;
    Rig rig;
    QJsonObject preset = tokenPreset;
    preset[u"rate"_s] = QJsonArray{object(R"j({"count": 2, "per": "1d", "zone": "Asia/Shanghai"})j")};
    for (const int run : {1, 2}) {
        auto database = Database::open(folder.filePath(u"deskbell.db"_s), rig.clock);
        QVERIFY(database.ok());
        TokenStore tokenStore(**database);
        RateStore rateStore(**database);
        TokenCache tokens(rig.clock, &tokenStore);
        RateBuckets rates(rig.clock, &rateStore);
        auto made = WebhookChannel::make({u"Ops"_s, presetOf(preset), app}, rig.http, rig.clock, nullptr,
                                         {&tokens, &rates});
        QVERIFY(made.ok());
        if (run == 1)
            rig.says(u"/token"_s, R"j({"code": 0, "token": "the-token-itself", "seconds": 7200})j");
        rig.says(u"/send"_s, R"j({"code": 0})j");
        QCOMPARE(attemptNow(**made, sampleMessage(), u"text"_s).outcome, Outcome::Ok);
        QCOMPARE((*made)->wait() > milliseconds(0), run == 2); // both count
    }
    QCOMPARE(rig.asked().size(), 3);
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("very secret")); // only hashes say whose they are
        QVERIFY(!bytes.contains("the-token-itself"));
        QCOMPARE(file.permissions() & QFile::ReadOther, QFile::Permissions());
    }
}

void TestLanguage::wrongSecretIsAuth()
{
    Rig rig;
    rig.says(u"/token"_s, R"j({"code": 40001, "msg": "invalid very secret"})j");
    const Attempt attempt = attemptNow(rig.add(tokenPreset, app), sampleMessage(), u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Auth); // the same code means TOKEN in the answer to a send
    QCOMPARE(attempt.hint, u"Wrong secret."_s);
    QVERIFY(!attempt.answer.contains("very secret"_L1));
    QCOMPARE(rig.asked().size(), 1);
}

void TestLanguage::tokenOfAChannelThatGoesAway()
{
    Rig rig;
    rig.http.expectPending("GET", u"/token?id=a1&secret=very%20secret"_s);
    QObject context;
    std::optional<Attempt> ended;
    rig.add(tokenPreset, app).attempt(sampleMessage(), u"text"_s, &context, [](const Attempt&) {
        QFAIL("It is gone.");
    });
    QCoreApplication::processEvents();
    rig.add(tokenPreset, app).attempt(sampleMessage(), u"text"_s, &context, [&ended](const Attempt& attempt) {
        ended = attempt;
    });
    QCoreApplication::processEvents();
    QCOMPARE(rig.asked().size(), 1);
    rig.says(u"/token"_s, R"j({"code": 0, "token": "t", "seconds": 7200})j");
    rig.says(u"/send"_s, R"j({"code": 0})j");
    rig.channels.front().reset(); // the one that asks: the other one asks now
    QTRY_VERIFY(ended);
    QCOMPARE(ended->outcome, Outcome::Ok);
}

namespace {

QJsonObject withForcedToken()
{
    QJsonObject preset = tokenPreset;
    QJsonObject token = preset.value(u"token"_s).toObject();
    token[u"forced"_s] = object(R"j({"query": {"id": "{{app}}", "secret": "{{secret}}", "force": "yes"},
                                     "atLeast": "30s", "perDay": 2, "zone": "Asia/Shanghai"})j");
    preset[u"token"_s] = token;
    return preset;
}

const QByteArray tokenOne = R"j({"code": 0, "token": "one", "seconds": 7200})j";
const QByteArray tokenTwo = R"j({"code": 0, "token": "two", "seconds": 7200})j";

/// What a click comes to: "new", "known", or the error.
QString clicked(WebhookChannel& channel)
{
    QObject context;
    std::optional<QString> said;
    channel.renewToken(&context, [&said](const Result<NewToken>& token) {
        said = token ? (token->wasKnown ? u"known"_s : u"new"_s) : token.error().text();
    });
    return eventually([&said] { return said.has_value(); }) ? *said : u"no answer"_s;
}

} // namespace

void TestLanguage::aClickForcesANewToken()
{
    Rig rig;
    rig.clock.jumpTo(QDateTime(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC)); // 23:00 in Shanghai
    WebhookChannel& channel = rig.add(withForcedToken(), app);
    WebhookChannel& other = rig.add(withForcedToken(), app);
    rig.says(u"/token"_s, tokenOne);
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(attemptNow(channel, sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    QVERIFY(!rig.asked().first().contains("force"_L1)); // never by itself

    rig.says(u"force=yes"_s, tokenTwo);
    QCOMPARE(clicked(channel), u"new"_s);
    QCOMPARE(rig.asked().last(), u"token?force=yes&id=a1&secret=very secret"_s);
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(attemptNow(other, sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.asked().last(), u"send?access_token=two"_s); // shared

    const qsizetype asked = rig.asked().size();
    rig.clock.advance(milliseconds(18'500));
    QVERIFY2(clicked(other).contains("12"_L1), qPrintable(clicked(other)));
    rig.clock.advance(milliseconds(11'499));
    QVERIFY(clicked(channel) != u"new"_s);
    QCOMPARE(rig.asked().size(), asked);
    rig.clock.advance(milliseconds(1));
    rig.says(u"force=yes"_s, tokenOne);
    QCOMPARE(clicked(channel), u"new"_s);

    rig.clock.advance(std::chrono::minutes(5));
    QVERIFY2(clicked(channel).startsWith("All 2 "_L1), qPrintable(clicked(channel)));
    rig.clock.jumpTo(QDateTime(QDate(2026, 11, 22), QTime(16, 0), Qt::UTC)); // midnight there
    rig.says(u"force=yes"_s, tokenTwo);
    QCOMPARE(clicked(channel), u"new"_s);
}

void TestLanguage::clicksAreCountedOverRestarts()
{
    QTemporaryDir folder;
    Rig rig;
    rig.clock.jumpTo(QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC));
    const auto clickInANewRun = [&]() -> QString {
        auto database = Database::open(folder.filePath(u"deskbell.db"_s), rig.clock);
        if (!database)
            return database.error().text();
        TokenStore tokenStore(**database);
        RateStore rateStore(**database);
        TokenCache tokens(rig.clock, &tokenStore);
        RateBuckets rates(rig.clock, &rateStore);
        auto made = WebhookChannel::make({u"Ops"_s, presetOf(withForcedToken()), app}, rig.http, rig.clock,
                                         nullptr, {&tokens, &rates});
        return made ? clicked(**made) : made.error().text();
    };
    rig.says(u"force=yes"_s, tokenOne);
    QCOMPARE(clickInANewRun(), u"new"_s);
    rig.clock.advance(seconds(10));
    QVERIFY(clickInANewRun().contains("20"_L1)); // seconds
    rig.clock.advance(seconds(20));
    rig.says(u"force=yes"_s, tokenTwo);
    QCOMPARE(clickInANewRun(), u"new"_s);
    rig.clock.advance(std::chrono::hours(1));
    QVERIFY(clickInANewRun().startsWith("All 2 "_L1));
    QCOMPARE(rig.asked().size(), 2);
    rig.clock.advance(std::chrono::hours(5)); // midnight in Shanghai is past
    rig.says(u"force=yes"_s, tokenTwo);
    QCOMPARE(clickInANewRun(), u"known"_s); // the messenger says the same one once more
}

void TestLanguage::aClickAsksAgainWhereNothingCanBeForced()
{
    Rig rig;
    WebhookChannel& channel = rig.add(tokenPreset, app);
    rig.says(u"/token"_s, tokenOne);
    QCOMPARE(clicked(channel), u"new"_s);
    rig.says(u"/token"_s, tokenOne);
    QCOMPARE(clicked(channel), u"known"_s); // as WeCom does as long as it is good
    rig.says(u"/token"_s, tokenTwo);
    QCOMPARE(clicked(channel), u"new"_s);
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(attemptNow(channel, sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.asked().last(), u"send?access_token=two"_s);
}

void TestLanguage::aRefusedClickKeepsTheTokenInUse()
{
    Rig rig;
    WebhookChannel& channel = rig.add(withForcedToken(), app);
    rig.says(u"/token"_s, tokenOne);
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(attemptNow(channel, sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    rig.says(u"force=yes"_s, R"j({"code": 40001, "msg": "invalid very secret"})j");
    const QString said = clicked(channel);
    QVERIFY2(said.contains("40001"_L1) && said.contains("Wrong secret."_L1), qPrintable(said));
    QVERIFY(!said.contains("very secret"_L1));
    rig.says(u"/send"_s, R"j({"code": 0})j"); // and nobody asks for a token
    QCOMPARE(attemptNow(channel, sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.asked().last(), u"send?access_token=one"_s);
}

namespace {

/// A message whose question for a token is under way.
struct Waiting
{
    Waiting()
    {
        channel.attempt(sampleMessage(), u"text"_s, &context,
                        [this](const Attempt& attempt) { ended = attempt; });
        QCoreApplication::processEvents();
    }

    Rig rig;
    std::optional<Attempt> ended;
    WebhookChannel& channel = asking(rig);
    QObject context;

private:
    static WebhookChannel& asking(Rig& rig)
    {
        rig.http.expectPending("GET", u"/token?id=a1&secret=very%20secret"_s);
        return rig.add(withForcedToken(), app);
    }
};

} // namespace

/// An answer to the older question must not undo what the click brought.
void TestLanguage::aClickGoesBeforeWhoAsksAlready()
{
    Waiting waiting;
    Rig& rig = waiting.rig;
    rig.says(u"force=yes"_s, tokenTwo);
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(clicked(waiting.channel), u"new"_s);
    QTRY_VERIFY(waiting.ended);
    QCOMPARE(rig.asked().last(), u"send?access_token=two"_s); // who waited got the same one
    QVERIFY(rig.http.pending().isEmpty());
}

/// The messenger may have no more clicks to give today, and tokens as ever.
void TestLanguage::aRefusedClickDoesNotRefuseWhoWaits()
{
    Waiting waiting;
    Rig& rig = waiting.rig;
    rig.says(u"force=yes"_s, R"j({"code": 40001, "msg": "no more clicks"})j");
    rig.says(u"/token"_s, tokenOne);
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QVERIFY(clicked(waiting.channel).contains("no more clicks"_L1));
    QTRY_VERIFY(waiting.ended);
    QCOMPARE(waiting.ended->outcome, Outcome::Ok);
    QCOMPARE(rig.asked().last(), u"send?access_token=one"_s);
}

void TestLanguage::aClickNeedsWhatTellsTheApp()
{
    Rig rig;
    auto made = WebhookChannel::make({u"Ops"_s, presetOf(tokenPreset), {{u"app"_s, u"a1"_s}}, false, true},
                                     rig.http, rig.clock);
    QVERIFY(made.ok());
    QCOMPARE(clicked(**made), u"\"S\" is missing."_s); // wrong secrets block the sender; so do half ones
    QVERIFY(clicked(rig.add({})).contains("no token"_L1));
    QVERIFY(rig.asked().isEmpty());
}

void TestLanguage::recipientsOneByOne()
{
    Rig rig;
    for (int i = 0; i < 3; ++i)
        rig.says({}, R"j({"code": 0})j");
    const Attempt attempt = attemptNow(rig.add(withRecipients, three), sampleMessage(), u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Ok);
    QCOMPARE(rig.http.requests().size(), 3); // a only once
    QSet<QString> keys;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(rig.body(i).value(u"to"_s).toString(), QString(QChar(u"abc"[i])));
        keys += rig.body(i).value(u"key"_s).toString();
    }
    QCOMPARE(keys.size(), 3);
    for (const QString& key : keys)
        QVERIFY(key.size() <= 32);
}

void TestLanguage::refusedRecipientsArePartial()
{
    Rig rig;
    rig.says({}, R"j({"code": 0})j");
    rig.says({}, R"j({"code": 43, "msg": "not following"})j");
    rig.says({}, R"j({"code": 0})j");
    const Attempt attempt = attemptNow(rig.add(withRecipients, three), sampleMessage(), u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Partial);
    QVERIFY2(attempt.hint.contains(u"b: HTTP 200 {\"code\": 43"_s), qPrintable(attempt.hint));
    QVERIFY(attempt.answer.contains("Not reached: b"_L1));

    // and where the messenger itself names them
    Rig other;
    other.says({}, R"j({"code": 0, "bad": "x|y", "id": 9007199254740993})j");
    const Attempt named = attemptNow(
        other.add(object(
            R"j({"success": {"test": "=json.code === 0", "partial": "bad", "captures": {"id": "id"}}})j")),
        sampleMessage(), u"text"_s);
    QCOMPARE(named.outcome, Outcome::Partial);
    QVERIFY2(named.hint.contains("x; y"_L1), qPrintable(named.hint));
    QCOMPARE(named.progress.value(u"captures"_s).toObject().value(u"id"_s).toString(), u"9007199254740993"_s);
}

void TestLanguage::aRetryRepeatsOnlyWhatDidNotArrive()
{
    Rig rig;
    WebhookChannel& channel = rig.add(withRecipients, three);
    QSignalSpy progressed(&channel, &Channel::progressed);
    rig.says({}, R"j({"code": 0})j");
    rig.says({}, R"j({"code": -1})j");
    Attempt attempt = attemptNow(channel, sampleMessage(), u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Retry);
    QCOMPARE(progressed.size(), 1); // before b was asked: a crash would repeat b alone
    QCOMPARE(progressed.first().at(1).toJsonObject(), attempt.progress);

    rig.http.clearRequests();
    rig.says({}, R"j({"code": 0})j");
    rig.says({}, R"j({"code": 0})j");
    Message again = sampleMessage();
    again.progress = attempt.progress;
    attempt = attemptNow(channel, again, u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Ok);
    QCOMPARE(rig.http.requests().size(), 2);
    QCOMPARE(rig.body(0).value(u"to"_s).toString(), u"b"_s);
    QCOMPARE(rig.body(1).value(u"to"_s).toString(), u"c"_s);
}

void TestLanguage::nobodyReached()
{
    Rig rig;
    for (int i = 0; i < 3; ++i)
        rig.says({}, R"j({"code": 43})j");
    QCOMPARE(attemptNow(rig.add(withRecipients, three), sampleMessage(), u"text"_s).outcome, Outcome::Target);
}

void TestLanguage::otherInterfaceForThoseNotReached()
{
    Rig rig;
    QJsonObject preset = withRecipients;
    preset[u"interfaces"_s] = object(R"j({"service": {"request": {"url": "https://m.example/service"},
        "errors": [{"path": "code", "in": [43], "outcome": "WINDOW"}]}})j");
    QJsonArray rungs = preset.value(u"rungs"_s).toArray();
    rungs.append(object(R"j({"name": "service", "interface": "service", "body": {"to": "{{to}}"}})j"));
    preset[u"rungs"_s] = rungs;
    WebhookChannel& channel = rig.add(preset, three);
    QCOMPARE(channel.interfaceOf(u"service"_s), u"service"_s);
    rig.says(u"/send"_s, R"j({"code": 0})j");
    rig.says(u"/send"_s, R"j({"code": 43})j");
    rig.says(u"/send"_s, R"j({"code": 43})j");
    Message message = sampleMessage();
    Attempt attempt = attemptNow(channel, message, u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Target); // the ladder goes on with the other interface
    message.progress = attempt.progress;
    rig.says(u"/service"_s, R"j({"code": 0})j");
    rig.says(u"/service"_s, R"j({"code": 43})j");
    rig.http.clearRequests();
    attempt = attemptNow(channel, message, u"service"_s);
    QCOMPARE(rig.body(0).value(u"to"_s).toString(), u"b"_s);
    QCOMPARE(attempt.outcome, Outcome::Partial);
    QVERIFY(attempt.hint.contains("c:"_L1) && !attempt.hint.contains("b:"_L1));
}

/// One request for all: the preset leaves out those who have it.
void TestLanguage::sentAgainToThoseAloneWhoWereRefused()
{
    Rig rig;
    WebhookChannel& channel = rig.add(object(R"j({
        "success": {"test": "=json.code === 0", "partial": "bad"},
        "rungs": [{"name": "text", "body": {"to": "=again.length ? again : ['x', 'y', 'z']", "text": "=m.body"},
                   "limits": [{"path": "text", "max": 40, "unit": "codepoints", "strategy": "split"}], "parts": 3}]})j"));
    Message message = sampleMessage();
    message.body = u"One line of the text.\nAnother line of the text.\n"_s;
    for (const char* bad : {"y|z", ""})
        rig.says({}, QByteArray(R"j({"code": 0, "bad": ")j") + bad + R"j("})j");
    Attempt attempt = attemptNow(channel, message, u"text"_s);
    QCOMPARE(rig.http.requests().size(), 2); // two parts
    QCOMPARE(attempt.outcome, Outcome::Partial);
    QCOMPARE(rig.body(0).value(u"to"_s).toArray(), (QJsonArray{u"x"_s, u"y"_s, u"z"_s}));

    DeliveryProgress progress(attempt.progress);
    progress.sendAgain();
    message.progress = progress.record();
    rig.http.clearRequests();
    for (int part = 0; part < 2; ++part)
        rig.says({}, R"j({"code": 0, "bad": ""})j");
    attempt = attemptNow(channel, message, u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Ok);
    QCOMPARE(rig.http.requests().size(), 2);
    for (int part = 0; part < 2; ++part)
        QCOMPARE(rig.body(part).value(u"to"_s).toArray(), (QJsonArray{u"y"_s, u"z"_s}));
}

void TestLanguage::functionsOfThePreset()
{
    Rig rig;
    WebhookChannel& channel = rig.add(object(R"j({
        "functions": {"loud": "text => text.toUpperCase() + m.kind", "twice": "text => loud(text) + loud(text)"},
        "request": {"url": "https://m.example/send", "headers": {"X-Loud": "=loud('h')"}},
        "rungs": [{"name": "text", "body": {"a": "=twice('x')", "b": ["=loud('y') // why"], "c": "loud('z')",
                                            "d": "=v.loud"}}]})j"));
    rig.says({}, R"j({"code": 0})j");
    QCOMPARE(attemptNow(channel, sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.body(0).value(u"a"_s).toString(), u"XticketXticket"_s);
    QCOMPARE(rig.body(0).value(u"b"_s).toArray().first().toString(), u"Yticket"_s);
    QCOMPARE(rig.body(0).value(u"c"_s).toString(), u"loud('z')"_s);
    QVERIFY(!rig.body(0).contains(u"d"_s));
}

void TestLanguage::badFunctionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("functions");
    QTest::addColumn<QString>("said");
    QTest::newRow("name") << QByteArray(R"j({"a-b": "() => 1"})j") << u"\"a-b\" cannot be the name"_s;
    QTest::newRow("syntax") << QByteArray(R"j({"a": "() => ("})j") << u"/functions/a"_s;
}

void TestLanguage::badFunctionsAreRefused()
{
    QFETCH(QByteArray, functions);
    QFETCH(QString, said);
    const auto read = readChannelPreset(
        R"j({"preset": "channel", "name": "mine", "title": "Mine", "functions": )j" + functions +
            R"j(, "request": {"url": "https://m.example/send"},
                   "rungs": [{"name": "text", "body": {"text": "=m.title"}}],
                   "success": {"test": "=json.code === 0"}})j",
        u"mine.json"_s);
    QVERIFY(!read.ok());
    QString all;
    for (const Error& error : read.error())
        all += error.text() + u'\n';
    QVERIFY2(all.contains(said) || all.contains("functions"_L1), qPrintable(all));
}

void TestLanguage::longTextIsSplit()
{
    const QJsonObject preset = object(R"j({"rungs": [{"name": "text", "parts": 3,
        "body": {"text": "=[m.title, m.body].concat(m.facts.map(f => f.value)).join('\\n')", "part": "=part", "key": "=m.key"},
        "limits": [{"path": "text", "max": 100, "unit": "codepoints", "strategy": "split"}]
}]
})j");
    Message message = sampleMessage();
    const QString word = u"wörd👍 "_s;
    for (const int words : {2, 20, 200}) {
        Rig rig;
        rig.http.on("POST", u"https://m.example/send"_s, jsonAnswer(R"j({"code": 0})j"));
        message.body = word.repeated(words).trimmed();
        QCOMPARE(attemptNow(rig.add(preset), message, u"text"_s).outcome, Outcome::Ok);
        const int sent = int(rig.http.requests().size());
        QCOMPARE(sent, words == 2 ? 1 : words == 20 ? 2 : 3);
        QSet<QString> keys;
        int seen = 0;
        for (int i = 0; i < sent; ++i) {
            const QString text = rig.body(i).value(u"text"_s).toString();
            QVERIFY(text.toUcs4().size() <= 100);
            QVERIFY(!text.contains(QChar::ReplacementCharacter));
            QCOMPARE(rig.body(i).value(u"part"_s).toString(),
                     sent == 1 ? QString() : u"(%1/%2)"_s.arg(i + 1).arg(sent));
            QCOMPARE(text.contains(u"(%1/%2) w"_s.arg(i + 1).arg(sent)), sent > 1);
            QCOMPARE(text.contains("A100"_L1), i == 0); // facts stand in the first alone
            seen += int(text.count(u"wörd👍"_s));
            keys += rig.body(i).value(u"key"_s).toString();
        }
        QCOMPARE(keys.size(), sent);
        QVERIFY(keys.contains(message.key));
        if (words < 200)
            QCOMPARE(seen, words); // nothing was cut
    }
}

/// Bold, a block of code and a link go on in the next part, each closed in its own; an address is in one.
void TestLanguage::partsOfMarkdownAreWhole()
{
    const QJsonObject preset = object(R"j({"rungs": [{"name": "text", "parts": 6, "dialect": "markdown",
        "body": {"text": "=m.body"},
        "limits": [{"path": "text", "max": 90, "unit": "codepoints", "strategy": "split"}]}]})j");
    const StyledText body = styledFromMarkdown(
        u"**one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen**\n\n"
        "```\nalpha beta\ngamma delta\nepsilon zeta\neta theta\niota kappa\nlambda mu\n```\n\n"
        "[a link of some words](https://d.example/log) end https://d.example/bare"_s);
    Message message = sampleMessage();
    message.body = body.text;
    message.bodyMarks = body.marks;
    Rig rig;
    rig.http.on("POST", u"https://m.example/send"_s, jsonAnswer(R"j({"code": 0})j"));
    QCOMPARE(attemptNow(rig.add(preset), message, u"text"_s).outcome, Outcome::Ok);
    const int sent = int(rig.http.requests().size());
    QVERIFY(sent > 2 && sent <= 6);
    QString all;
    for (int i = 0; i < sent; ++i) {
        const QString text = rig.body(i).value(u"text"_s).toString();
        QVERIFY2(text.size() <= 90, qPrintable(text));
        QCOMPARE(text.count("**"_L1) % 2, 0);
        QCOMPARE(text.count("```"_L1) % 2, 0);
        QCOMPARE(text.count("]("_L1), text.count("](https://d.example/log)"_L1));
        all += text + u'\n';
    }
    for (const QString& word : {u"**one"_s, u"fifteen**"_s, u"```\nalpha"_s, u"mu\n```"_s, u"[a link"_s,
                                u"](https://d.example/log)"_s, u"https://d.example/bare"_s})
        QVERIFY2(all.contains(word), qPrintable(word + u" is not in\n"_s + all));
    QVERIFY(!all.contains(u'…'));
}

void TestLanguage::splitPartsAreNotRepeated()
{
    const QJsonObject preset = object(R"j({"rungs": [{"name": "text", "parts": 5, "body": {"text": "=m.body"},
        "limits": [{"path": "text", "max": 40, "unit": "codepoints", "strategy": "split"}]}],
        "errors": [{"path": "code", "in": [-1], "outcome": "RETRY"}]})j");
    Rig rig;
    Message message = sampleMessage();
    message.body = u"word "_s.repeated(20);
    WebhookChannel& channel = rig.add(preset);
    rig.says({}, R"j({"code": 0})j");
    rig.says({}, R"j({"code": -1})j");
    const Attempt attempt = attemptNow(channel, message, u"text"_s);
    QCOMPARE(attempt.outcome, Outcome::Retry);
    const QByteArray second = rig.http.requests().at(1).body;
    message.progress = attempt.progress;
    rig.http.clearRequests();
    rig.http.on("POST", u"https://m.example/send"_s, jsonAnswer(R"j({"code": 0})j"));
    QCOMPARE(attemptNow(channel, message, u"text"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.http.requests().first().body, second);
}

void TestLanguage::sameBytes()
{
    Rig rig;
    WebhookChannel& channel = rig.add(
        object(R"j({"sameBytes": true, "errors": [{"path": "code", "in": [-1], "outcome": "RETRY"}]})j"));
    QSignalSpy progressed(&channel, &Channel::progressed);
    rig.says({}, R"j({"code": -1})j");
    Message message = sampleMessage();
    const Attempt attempt = attemptNow(channel, message, u"text"_s);
    QCOMPARE(progressed.size(), 1); // on record before it was sent
    message.progress = attempt.progress;
    message.title = u"The template was edited meanwhile"_s;
    rig.says({}, R"j({"code": 0})j");
    attemptNow(channel, message, u"text"_s);
    QCOMPARE(rig.http.requests().at(1).body, rig.http.requests().at(0).body);
}

void TestLanguage::varsThatChange()
{
    Rig rig;
    WebhookChannel& channel = rig.add(object(R"j({"vars": [{"name": "chat", "title": "C"}],
        "rungs": [{"name": "text", "body": {"chat_id": "{{chat}}"}}],
        "errors": [{"path": "p.migrate_to_chat_id", "match": ".", "outcome": "RETRY", "set": {"chat": "p.migrate_to_chat_id"}}]})j"),
                                      {{u"chat"_s, u"-1"_s}});
    QSignalSpy changed(&channel, &Channel::varChanged);
    rig.says({}, R"j({"code": 400, "p": {"migrate_to_chat_id": -1001234567890123456}})j", 400);
    rig.says({}, R"j({"code": 0})j");
    QCOMPARE(attemptNow(channel, sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.body(1).value(u"chat_id"_s).toString(), u"-1001234567890123456"_s);
    QCOMPARE(changed.size(), 1);
}

void TestLanguage::verify_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("before"); // times it was found in the list already
    QTest::addColumn<QString>("outcome");
    QTest::newRow("still there") << QByteArray(R"j({"list": [{"id": "T1"}]})j") << 0 << u"RETRY"_s;
    QTest::newRow("there for the third time")
        << QByteArray(R"j({"list": [{"id": "T1"}]})j") << 2 << u"RETRY"_s;
    QTest::newRow("there once too often")
        << QByteArray(R"j({"list": [{"id": "T1"}]})j") << 3 << u"TEMPLATE"_s;
    QTest::newRow("gone") << QByteArray(R"j({"list": [{"id": "T2"}]})j") << 0 << u"TEMPLATE"_s;
    QTest::newRow("none at all") << QByteArray(R"j({"list": []})j") << 0 << u"TEMPLATE"_s;
    QTest::newRow("the list cannot be had") << QByteArray("<html>") << 0 << u"RETRY"_s;
}

const QJsonObject withTemplate = object(R"j({
    "vars": [{"name": "t", "title": "T", "pick": "templates", "required": false},
             {"name": "f", "title": "F", "type": "list", "required": false}],
    "lists": {"templates": {"title": "Templates", "request": {"url": "https://m.example/list"},
        "success": {"test": "=Array.isArray(json.list)"
}
, "items" : "list", "value" : "id", "label" : "title", "also":
{
    "f" : "=row.content.match(/\\w+(?=\\.DATA)/g)"
}
}
}
, "rungs" : [ {"name" : "template", "body" : {"id" : "{{t}}"}} ], "errors" : [ {
    "path" : "code",
    "in" : [40037],
    "outcome" : "TEMPLATE",
    "verify" : {"list" : "templates", "var" : "t", "wait" : "60s", "times" : 3}
} ]
})j");

void TestLanguage::verify()
{
    QFETCH(QByteArray, list);
    QFETCH(int, before);
    Rig rig;
    rig.says(u"/send"_s, R"j({"code": 40037})j");
    rig.says(u"/list"_s, list);
    Message message = sampleMessage();
    message.progress = {{u"verified"_s, before}};
    const Attempt attempt = attemptNow(rig.add(withTemplate, {{u"t"_s, u"T1"_s}}), message, u"template"_s);
    QTEST(outcomeId(attempt.outcome), "outcome");
    if (attempt.outcome == Outcome::Retry) {
        QCOMPARE(attempt.retryAfter, std::optional(milliseconds(60'000)));
        QCOMPARE(attempt.progress.value(u"verified"_s).toInt(), before + 1);
    }
}

void TestLanguage::looksBeforeItRelies()
{
    QJsonObject preset = withTemplate;
    preset[u"rungs"_s] =
        QJsonArray{object(R"j({"name": "template", "when": ["t"], "body": {"id": "{{t}}"}})j")};
    Rig rig;
    WebhookChannel& channel = rig.add(preset, {{u"t"_s, u"T1"_s}});
    rig.says(u"/list"_s, R"j({"list": [{"id": "T1"}]})j");
    for (int i = 0; i < 2; ++i)
        rig.says(u"/send"_s, R"j({"code": 0})j");
    for (int i = 0; i < 2; ++i)
        QCOMPARE(attemptNow(channel, sampleMessage(), u"template"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.asked(), QStringList({u"list"_s, u"send"_s, u"send"_s})); // once
    rig.clock.advance(std::chrono::hours(25));
    rig.says(u"/list"_s, R"j({"list": [{"id": "T2"}]})j");
    const Attempt gone = attemptNow(channel, sampleMessage(), u"template"_s);
    QCOMPARE(gone.outcome, Outcome::Template); // without a request in vain
    QVERIFY(!gone.hint.isEmpty());
}

void TestLanguage::discovers()
{
    Rig rig;
    auto made =
        WebhookChannel::make({u"Ops"_s, presetOf(withTemplate), {}, false, true}, rig.http, rig.clock);
    QVERIFY(made.ok());
    rig.says(
        u"/list"_s,
        R"j({"list": [{"id": "T1", "title": "新工单", "content": "{{thing1.DATA}}\n{{time2.DATA}}"}, {"title": "no id"}]})j");
    std::optional<Result<QList<ListItem>>> found;
    QObject context;
    (*made)->discover(u"templates"_s, &context,
                      [&](Result<QList<ListItem>> items) { found = std::move(items); });
    QVERIFY(!found);
    QTRY_VERIFY(found);
    QVERIFY(found->ok());
    QCOMPARE((*found)->size(), 1);
    QCOMPARE((*found)->first().value, u"T1"_s);
    QCOMPARE((*found)->first().label, u"新工单"_s);
    QCOMPARE((*found)->first().also, QJsonObject({{u"f"_s, QJsonArray{u"thing1"_s, u"time2"_s}}}));

    found.reset();
    rig.says(u"/list"_s, R"j({"code": 48001, "msg": "unauthorized"})j");
    (*made)->discover(u"templates"_s, &context,
                      [&](Result<QList<ListItem>> items) { found = std::move(items); });
    QTRY_VERIFY(found);
    QVERIFY(!found->ok() && found->error().what.contains("unauthorized"_L1));
}

void TestLanguage::rungsNeedTheirVars()
{
    Rig rig;
    const QJsonObject preset = object(R"j({"vars": [{"name": "t", "title": "T", "required": false},
        {"name": "plain", "title": "P", "type": "flag", "required": false}],
        "rungs": [{"name": "template", "when": ["t", "!plain"], "body": {}}, {"name": "text", "body": {}}]})j");
    QCOMPARE(rig.add(preset).rungs(), QStringList{u"text"_s});
    QCOMPARE(rig.add(preset, {{u"t"_s, u"x"_s}}).rungs(), QStringList({u"template"_s, u"text"_s}));
    QCOMPARE(rig.add(preset, {{u"t"_s, u"x"_s}, {u"plain"_s, true}}).rungs(), QStringList{u"text"_s});
}

void TestLanguage::tokensNeedTheirVars()
{
    QJsonObject preset = tokenPreset;
    preset[u"vars"_s] = object(R"j({"v": [{"name": "app", "title": "A", "required": false},
        {"name": "secret", "title": "S", "secret": true, "required": false},
        {"name": "given", "title": "G", "required": false}]})j")
                            .value(u"v"_s);
    preset[u"request"_s] = object(R"j({"url": "https://m.example/send?access_token={{token}}{{given}}"})j");
    QJsonObject token = preset.value(u"token"_s).toObject();
    token[u"when"_s] = QJsonArray{u"app"_s, u"!given"_s};
    preset[u"token"_s] = token;
    Rig rig;
    rig.says(u"/send"_s, R"j({"code": 0})j"); // and nobody asks for a token
    WebhookChannel& with = rig.add(preset, {{u"given"_s, u"g1"_s}, {u"app"_s, u"a1"_s}});
    QCOMPARE(attemptNow(with, sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.asked().last(), u"send?access_token=g1"_s);
    // Nothing can be renewed: the ladder tries again, and then a person has to look.
    rig.says(u"/send"_s, R"j({"code": 42001})j");
    QCOMPARE(attemptNow(with, sampleMessage(), u"text"_s).outcome, Outcome::Token);

    rig.says(u"/token"_s, R"j({"code": 0, "token": "t1", "seconds": 7200})j");
    rig.says(u"/send"_s, R"j({"code": 0})j");
    QCOMPARE(attemptNow(rig.add(preset, app), sampleMessage(), u"text"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.asked().last(), u"send?access_token=t1"_s);

    token[u"when"_s] = QJsonArray{u"nowhere"_s};
    preset[u"token"_s] = token;
    preset[u"preset"_s] = u"channel"_s;
    for (const auto& [key, value] : {std::pair{u"name"_s, u"mine"_s}, std::pair{u"title"_s, u"Mine"_s}})
        preset[key] = value;
    preset[u"rungs"_s] = object(R"j({"r": [{"name": "text", "body": {}}]})j").value(u"r"_s);
    preset[u"success"_s] = object(R"j({"test": "=json.code === 0"})j");
    QVERIFY(!readChannelPreset(QJsonDocument(preset).toJson(), u"mine.json"_s));
}

void TestLanguage::aFormThatNamesNobodyIsFollowedByOneThatDoes()
{
    const QJsonObject preset = object(R"j({"name": "mine", "family": "mine", "idempotency": "body:id",
        "errors": [{"path": "code", "in": [9], "outcome": "RATE"}, {"path": "code", "in": [8], "outcome": "PAYLOAD"}],
        "rungs": [{"name": "card", "mentionsIn": "text", "body": {"card": "=m.title", "more": "=m.body"}},
                  {"name": "text", "mentions": true, "body": {"text": "=m.sentence", "at": "=mentions"}}]})j");
    Message message = sampleMessage();
    message.mentions = {{u"Ann"_s, {{u"mine"_s, u"ann"_s}}}};
    Rig rig;
    WebhookChannel& channel = rig.add(preset);
    rig.says({}, R"j({"code": 0})j");
    rig.says({}, R"j({"code": 9})j");
    const Attempt attempt = attemptNow(channel, message, u"card"_s);
    QCOMPARE(attempt.outcome, Outcome::Rate);
    QCOMPARE(rig.body(0).value(u"card"_s).toString(), u"#42 Printer broken"_s);
    QCOMPARE(rig.body(1).value(u"text"_s).toString(), u"#42 Printer broken"_s); // the card says the rest
    QCOMPARE(rig.body(1).value(u"at"_s).toArray(), QJsonArray{u"ann"_s});
    QVERIFY(rig.body(0).value(u"id"_s) != rig.body(1).value(u"id"_s));

    message.progress = attempt.progress; // who has the card does not get it again
    rig.says({}, R"j({"code": 0})j");
    QCOMPARE(attemptNow(channel, message, u"card"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.http.requests().size(), 3);
    QCOMPARE(rig.body(2), rig.body(1));

    Message unnamed = message; // a person who left meanwhile is no reason to say it again
    unnamed.mentions.clear();
    QCOMPARE(attemptNow(channel, unnamed, u"card"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.http.requests().size(), 3);

    rig.says({}, R"j({"code": 0})j"); // nobody of this messenger is to be named
    message = sampleMessage();
    message.mentions = {{u"Ben"_s, {{u"other"_s, u"ben"_s}}}};
    QCOMPARE(attemptNow(channel, message, u"card"_s).outcome, Outcome::Ok);
    QCOMPARE(rig.http.requests().size(), 4);

    Rig refusing; // nor is a call that is refused a reason to say it again
    refusing.says({}, R"j({"code": 0})j");
    refusing.says({}, R"j({"code": 8})j");
    message = sampleMessage();
    message.mentions = {{u"Ann"_s, {{u"mine"_s, u"ann"_s}}}};
    const Attempt refused = attemptNow(refusing.add(preset), message, u"card"_s);
    QCOMPARE(refused.outcome, Outcome::Partial);
    QVERIFY(refused.answer.contains(u"Ann"_s));

    QJsonObject wrong = preset;
    wrong[u"preset"_s] = u"channel"_s;
    wrong[u"title"_s] = u"Mine"_s;
    wrong[u"request"_s] = object(R"j({"url": "https://m.example/send"})j");
    wrong[u"success"_s] = object(R"j({"test": "=json.code === 0"})j");
    QVERIFY(readChannelPreset(QJsonDocument(wrong).toJson(), u"mine.json"_s));
    QJsonArray rungs = wrong.value(u"rungs"_s).toArray();
    QJsonObject card = rungs.at(0).toObject();
    card[u"mentionsIn"_s] = u"card"_s; // names nobody
    rungs[0] = card;
    wrong[u"rungs"_s] = rungs;
    QVERIFY(!readChannelPreset(QJsonDocument(wrong).toJson(), u"mine.json"_s));
}

void TestLanguage::sharedBuckets()
{
    const QJsonObject preset = object(R"j({"vars": [{"name": "k", "title": "K", "secret": true}],
                                         "rate": [{"count": 1, "per": "60s"}]})j");
    Rig rig;
    WebhookChannel& one = rig.add(preset, {{u"k"_s, u"robot"_s}});
    WebhookChannel& two = rig.add(preset, {{u"k"_s, u"robot"_s}});
    WebhookChannel& other = rig.add(preset, {{u"k"_s, u"another"_s}});
    rig.says({}, R"j({"code": 0})j");
    attemptNow(one, sampleMessage(), u"text"_s);
    QCOMPARE(one.wait(), milliseconds(60'000));
    QCOMPARE(two.wait(), milliseconds(60'000)); // the messenger counts both together
    QCOMPARE(other.wait(), milliseconds(0));
}

void TestLanguage::refusalsDouble()
{
    Rig rig;
    const QJsonObject preset = object(R"j({"vars": [{"name": "k", "title": "K", "secret": true}],
        "errors": [{"status": [429], "outcome": "RATE", "retryAfter": "5s"}]})j");
    WebhookChannel& one = rig.add(preset, {{u"k"_s, u"robot"_s}});
    WebhookChannel& two = rig.add(preset, {{u"k"_s, u"robot"_s}});
    for (const int wait : {5, 10, 20}) {
        rig.says({}, "{}", 429);
        QCOMPARE(attemptNow(one, sampleMessage(), u"text"_s).retryAfter,
                 std::optional(milliseconds(wait * 1000)));
        QCOMPARE(two.wait(), milliseconds(wait * 1000));
        rig.clock.advance(seconds(wait));
        QCOMPARE(two.wait(), milliseconds(0));
    }
    rig.says({}, R"j({"code": 0})j");
    attemptNow(two, sampleMessage(), u"text"_s);
    rig.says({}, "{}", 429);
    QCOMPARE(attemptNow(one, sampleMessage(), u"text"_s).retryAfter, std::optional(milliseconds(5000)));
}

void TestLanguage::dailyAllowance()
{
    Rig rig;
    rig.clock.jumpTo(QDateTime(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC)); // 23:00 in Shanghai
    WebhookChannel& channel =
        rig.add(object(R"j({"rate": [{"count": 2, "per": "1d", "zone": "Asia/Shanghai"}]})j"));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(channel.wait(), milliseconds(0));
        rig.says({}, R"j({"code": 0})j");
        attemptNow(channel, sampleMessage(), u"text"_s);
    }
    QCOMPARE(channel.wait(), milliseconds(3'600'000));
    rig.clock.advance(std::chrono::hours(1));
    QCOMPARE(channel.wait(), milliseconds(0));
}

void TestLanguage::halfHoursAreAvoided()
{
    Rig rig;
    WebhookChannel& channel = rig.add(object(R"j({"avoidHalfHours": true})j"));
    for (const QTime time : {QTime(8, 0, 0), QTime(8, 30, 1)}) {
        rig.clock.jumpTo(QDateTime(QDate(2026, 11, 22), time, Qt::UTC));
        const milliseconds wait = channel.wait();
        // Each channel has its second, the same in every run: a life that is simulated must repeat itself.
        QCOMPARE(wait, milliseconds(1000 * (25 - time.second())));
        rig.clock.advance(wait);
        QCOMPARE(channel.wait(), milliseconds(0));
    }
    rig.clock.jumpTo(QDateTime(QDate(2026, 11, 22), QTime(8, 15, 0), Qt::UTC));
    QCOMPARE(channel.wait(), milliseconds(0));

    // Another installation with the same configuration writes in another second.
    RateBuckets elsewhere(rig.clock, nullptr, u"elsewhere"_s);
    const auto other = WebhookChannel::make({u"Ops"_s, presetOf(object(R"j({"avoidHalfHours": true})j")), {}},
                                            rig.http, rig.clock, nullptr, {&rig.tokens, &elsewhere});
    QVERIFY(other);
    rig.clock.jumpTo(QDateTime(QDate(2026, 11, 22), QTime(8, 30, 0), Qt::UTC));
    QCOMPARE(channel.wait(), milliseconds(25'000));
    QCOMPARE((*other)->wait(), milliseconds(6000));
}

void TestLanguage::rateHeaders()
{
    Rig rig;
    WebhookChannel& channel = rig.add(object(
        R"j({"rateHeaders": {"remaining": "X-RateLimit-Remaining", "reset": "X-RateLimit-Reset-After"}})j"));
    HttpAnswer answer = jsonAnswer(R"j({"code": 0})j");
    answer.headers += qMakePair(QByteArray("X-RateLimit-Remaining"), QByteArray("1"));
    answer.headers += qMakePair(QByteArray("X-RateLimit-Reset-After"), QByteArray("1.5"));
    rig.http.expect([](const HttpRequest&) { return true; }, answer);
    attemptNow(channel, sampleMessage(), u"text"_s);
    QCOMPARE(channel.wait(), milliseconds(0));
    answer.headers[answer.headers.size() - 2].second = "0";
    rig.http.expect([](const HttpRequest&) { return true; }, answer);
    attemptNow(channel, sampleMessage(), u"text"_s);
    QCOMPARE(channel.wait(), milliseconds(1500));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
