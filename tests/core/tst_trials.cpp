// What a person tries in the dialog of a channel, from the facade to a messenger on the loopback and back.
#include "support/corerig.h"
#include "support/smtpserver.h"
#include "support/testserver.h"

#include <QUrlQuery>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestTrials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void discoversChats();
    void discoversTemplates();
    void discoveryRefused();
    void aNewTokenForAllChannelsOfTheApp();
    void knowsWhoseBodiesAreMarkdown();
    void testGoesOnWithTheFallbacks_data();
    void testGoesOnWithTheFallbacks();
};

namespace {

const QString botToken = u"123456789:AAF0123456789-abcdefghijklmnopqrstu"_s;
const QString appSecret = u"0123456789abcdef0123456789abcdef"_s;

ChannelConfig channelOf(const QString& preset, const QHash<QString, QJsonValue>& vars)
{
    ChannelConfig channel;
    channel.name = u"New one"_s;
    channel.preset = preset;
    for (auto it = vars.begin(); it != vars.end(); ++it)
        channel.vars[it.key()].value = it.value();
    return channel;
}

ChannelConfig weChat(const TestServer& server)
{
    return channelOf(u"wechat-official"_s,
                     {{u"base"_s, server.url(QString()).toString()}, {u"appid"_s, u"wx0123456789abcdef"_s}});
}

Result<QList<ListItem>> discovered(Core& core, const ChannelConfig& channel,
                                   const QHash<QString, QString>& secrets, const QString& list)
{
    QObject context;
    std::optional<Result<QList<ListItem>>> found;
    core.discover(channel, secrets, list, &context,
                  [&found](const Result<QList<ListItem>>& items) { found = items; });
    if (!eventually([&found] { return found.has_value(); }))
        return failure(u"no answer"_s);
    return *found;
}

} // namespace

void TestTrials::discoversChats()
{
    TestServer telegram;
    telegram.on("GET", u"/bot"_s + botToken + u"/getUpdates"_s, Reply::json(R"({"ok":true,"result":[
        {"update_id":1,"message":{"chat":{"id":-1001234567890,"title":"Ops","type":"supergroup"},"text":"hi"}},
        {"update_id":2,"message":{"chat":{"id":42,"first_name":"Ann","last_name":"Lee","type":"private"}}},
        {"update_id":3,"message":{"chat":{"id":-1001234567890,"title":"Ops","type":"supergroup"}}},
        {"update_id":4,"callback_query":{}}]})"));
    CoreRig rig;
    rig.profile.write();
    const auto chats =
        discovered(rig.boot(), channelOf(u"telegram"_s, {{u"base"_s, telegram.url(QString()).toString()}}),
                   {{u"bot"_s, botToken}}, u"chats"_s);
    QVERIFY2(chats.ok(), chats ? "" : qPrintable(chats.error().text()));
    QCOMPARE(chats->size(), 2);
    QCOMPARE(chats->at(0).value, u"-1001234567890"_s);
    QCOMPARE(chats->at(0).label, u"Ops"_s);
    QCOMPARE(chats->at(1).value, u"42"_s);
    QCOMPARE(chats->at(1).label, u"Ann Lee"_s);
}

void TestTrials::discoversTemplates()
{
    TestServer weixin;
    weixin.on("POST", u"/cgi-bin/stable_token"_s, [](const Request& request) {
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        return asked.value("secret"_L1).toString() == appSecret && !asked.value("force_refresh"_L1).toBool()
                   ? Reply::json(R"({"access_token":"token-1","expires_in":7200})")
                   : Reply::json(R"({"errcode":40125,"errmsg":"invalid appsecret"})");
    });
    weixin.on("GET", u"/cgi-bin/template/get_all_private_template"_s, [](const Request& request) {
        return request.query.queryItemValue(u"access_token"_s) == u"token-1"_s
                   ? Reply::json(
                         R"({"template_list":[{"template_id":"ngqIpb","title":"工单提醒","content":)"
                         R"("编号:{{character_string1.DATA}}\n标题:{{thing2.DATA}}\n时间:{{time3.DATA}}"}]})")
                   : Reply::json(R"({"errcode":40001,"errmsg":"invalid credential"})");
    });
    CoreRig rig;
    rig.profile.write();
    Core& core = rig.boot();
    const auto templates = discovered(core, weChat(weixin), {{u"secret"_s, appSecret}}, u"templates"_s);
    QVERIFY2(templates.ok(), templates ? "" : qPrintable(templates.error().text()));
    QCOMPARE(templates->size(), 1);
    QCOMPARE(templates->first().value, u"ngqIpb"_s);
    QCOMPARE(templates->first().label, u"工单提醒"_s);
    QCOMPARE(templates->first().also.value(u"fields"_s).toString(),
             u"character_string1=number, thing2=subject, time3=created"_s);
    // Asked twice, signed in once: the token is kept.
    QVERIFY(discovered(core, weChat(weixin), {{u"secret"_s, appSecret}}, u"templates"_s).ok());
    QCOMPARE(weixin.requests("POST", u"/cgi-bin/stable_token"_s).size(), 1);
}

/// In the messenger's words, with what to do; the secret is not among them.
void TestTrials::discoveryRefused()
{
    TestServer weixin;
    weixin.on("POST", u"/cgi-bin/stable_token"_s,
              Reply::json(R"({"errcode":40164,"errmsg":"invalid ip 203.0.113.7, not in whitelist"})"));
    CoreRig rig;
    rig.profile.write();
    Core& core = rig.boot();
    const auto refused = discovered(core, weChat(weixin), {{u"secret"_s, appSecret}}, u"templates"_s);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().what.startsWith("Message templates:"_L1) &&
                 refused.error().what.contains("203.0.113.7"_L1),
             qPrintable(refused.error().text()));
    QVERIFY2(refused.error().advice.contains("public address"_L1), qPrintable(refused.error().advice));
    QVERIFY(!refused.error().text().contains(appSecret));
    QVERIFY(!discovered(core,
                        channelOf(u"mail"_s, {{u"server"_s, u"127.0.0.1"_s}, {u"from"_s, u"a@b.test"_s}}), {},
                        u"chats"_s)
                 .ok());
}

void TestTrials::aNewTokenForAllChannelsOfTheApp()
{
    TestServer weixin;
    weixin.on("POST", u"/cgi-bin/stable_token"_s, [](const Request& request) {
        const bool forced = QJsonDocument::fromJson(request.body).object().value("force_refresh"_L1).toBool();
        return Reply::json(forced ? R"({"access_token":"token-2","expires_in":7200})"
                                  : R"({"access_token":"token-1","expires_in":7200})");
    });
    QStringList used;
    weixin.on("GET", u"/cgi-bin/template/get_all_private_template"_s, [&used](const Request& request) {
        used += request.query.queryItemValue(u"access_token"_s);
        return Reply::json(R"({"template_list":[{"template_id":"ngqIpb","title":"A"}]})");
    });
    CoreRig rig;
    rig.profile.write();
    Core& core = rig.boot();
    const QHash<QString, QString> secrets{{u"secret"_s, appSecret}};
    QVERIFY(discovered(core, weChat(weixin), secrets, u"templates"_s).ok());
    const auto renewed = [&] {
        QObject context;
        std::optional<Result<NewToken>> token;
        core.renewToken(weChat(weixin), secrets, &context,
                        [&token](const Result<NewToken>& answer) { token = answer; });
        return eventually([&token] { return token.has_value(); }) ? *token
                                                                  : Result<NewToken>(failure(u"no answer"_s));
    };
    const auto token = renewed();
    QVERIFY2(token.ok(), token ? "" : qPrintable(token.error().text()));
    QCOMPARE(token->useUntil, rig.clock.now().addSecs(7200 - 300));
    QVERIFY(!token->wasKnown);
    QVERIFY(!renewed().ok()); // too soon
    QVERIFY(discovered(core, weChat(weixin), secrets, u"templates"_s).ok());
    QCOMPARE(used, QStringList({u"token-1"_s, u"token-2"_s}));
    QCOMPARE(weixin.requests("POST", u"/cgi-bin/stable_token"_s).size(), 2);

    QObject context;
    std::optional<QString> mail;
    core.renewToken(
        channelOf(u"mail"_s,
                  {{u"server"_s, u"127.0.0.1"_s}, {u"from"_s, u"a@b.test"_s}, {u"to"_s, u"c@d.test"_s}}),
        {}, &context,
        [&mail](const Result<NewToken>& answer) { mail = answer ? QString() : answer.error().text(); });
    QVERIFY(eventually([&mail] { return mail.has_value(); }));
    QVERIFY2(mail->contains("no tokens"_L1), qPrintable(*mail));
}

void TestTrials::knowsWhoseBodiesAreMarkdown()
{
    CoreRig rig;
    const auto add = [&rig](const QString& name, const QString& preset, const QString& way,
                            const QJsonObject& options = {}) {
        rig.profile.addSource({{u"name"_s, name},
                               {u"preset"_s, preset},
                               {u"url"_s, u"https://desk.example.org"_s},
                               {u"options"_s, options},
                               {u"signIn"_s, QJsonObject{{u"way"_s, way}}}});
    };
    const QJsonObject markdown{{u"formatting"_s, u"markdown"_s}};
    add(u"always"_s, u"gitlab"_s, u"token"_s);
    add(u"never"_s, u"zammad"_s, u"token"_s);
    add(u"by default not"_s, u"redmine"_s, u"token"_s);
    add(u"as set"_s, u"redmine"_s, u"token"_s, markdown);
    add(u"another list"_s, u"redmine"_s, u"form"_s, markdown); // a feed of HTML
    rig.profile.write();
    QCOMPARE(rig.boot().markdownSources(), (QSet<QString>{u"always"_s, u"as set"_s}));
}

void TestTrials::testGoesOnWithTheFallbacks_data()
{
    QTest::addColumn<QJsonArray>("fallback");
    QTest::addColumn<QJsonArray>("backupsOwn");
    QTest::addColumn<bool>("withFallback");
    QTest::addColumn<QStringList>("steps");
    const QStringList all{u"Ops text GONE"_s, u"Backup json PAYLOAD"_s, u"Backup text PAYLOAD"_s,
                          u"Mail html OK"_s};
    QTest::newRow("in the order of the channel")
        << QJsonArray{u"Backup"_s, u"Mail"_s} << QJsonArray() << true << all;
    QTest::newRow("the fallback's own")
        << QJsonArray{u"Backup"_s} << QJsonArray{u"Mail"_s, u"Ops"_s} << true << all;
    QTest::newRow("ends at the first that accepts")
        << QJsonArray{u"Mail"_s, u"Backup"_s} << QJsonArray() << true << QStringList{all.first(), all.last()};
    QTest::newRow("not asked for") << QJsonArray{u"Backup"_s, u"Mail"_s} << QJsonArray() << false
                                   << all.mid(0, 1);
    QTest::newRow("none takes it") << QJsonArray{u"Backup"_s} << QJsonArray() << true << all.mid(0, 3);
}

void TestTrials::testGoesOnWithTheFallbacks()
{
    QFETCH(QJsonArray, fallback);
    QFETCH(QJsonArray, backupsOwn);
    QFETCH(bool, withFallback);
    QFETCH(QStringList, steps);
    TestServer server;
    server.on("POST", u"/robot"_s, Reply::json(R"({"errcode":93000,"errmsg":"invalid webhook url"})"));
    server.on("POST", u"/backup"_s, Reply::json("{}", 400));
    SmtpServer mail;
    CoreRig rig;
    rig.profile.addSecret(u"ops"_s, server.url(u"/robot"_s).toEncoded());
    rig.profile.addChannel({{u"name"_s, u"Mail"_s},
                            {u"preset"_s, u"mail"_s},
                            {u"vars"_s, QJsonObject{{u"server"_s, u"127.0.0.1"_s},
                                                    {u"port"_s, mail.port()},
                                                    {u"security"_s, u"none"_s},
                                                    {u"from"_s, u"bell@desk.test"_s},
                                                    {u"to"_s, QJsonArray{u"duty@desk.test"_s}}}}});
    rig.profile.addSecret(u"backup"_s, server.url(u"/backup"_s).toEncoded());
    rig.profile.addChannel(
        {{u"name"_s, u"Backup"_s},
         {u"preset"_s, u"webhook"_s},
         {u"fallback"_s, backupsOwn},
         {u"vars"_s, QJsonObject{{u"url"_s, QJsonObject{{u"file"_s, u"secrets/backup"_s}}}}}});
    rig.profile.addChannel({{u"name"_s, u"Ops"_s},
                            {u"preset"_s, u"wecom-robot"_s},
                            {u"fallback"_s, fallback},
                            {u"vars"_s, QJsonObject{{u"url"_s, QJsonObject{{u"file"_s, u"secrets/ops"_s}}},
                                                    {u"rungs"_s, QJsonArray{u"text"_s}}}}});
    rig.profile.write();
    Core& core = rig.boot();
    QObject context;
    QStringList seen;
    std::optional<bool> accepted;
    core.sendTest(
        core.config().channels.last(), {}, std::nullopt, &context,
        [&seen](const TestAttempt& one) {
            seen += one.channel + u' ' + one.attempt.rung + u' ' + outcomeId(one.attempt.outcome);
        },
        [&accepted](bool yes) { accepted = yes; }, withFallback);
    QVERIFY(eventually([&accepted] { return accepted.has_value(); }));
    QCOMPARE(seen, steps);
    const bool byMail = steps.last().startsWith("Mail"_L1);
    QCOMPARE(*accepted, byMail);
    QCOMPARE(mail.mails().size(), byMail ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestTrials)
#include "tst_trials.moc"
