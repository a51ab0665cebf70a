// What becomes of deliveries is said once, on the tray, in words that tell what happens next; what a
// messenger changes is kept; and what is sent again goes to those who do not have it.
#include "support/corerig.h"
#include "support/testserver.h"

#include <QPointer>
#include <QSignalSpy>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestChannelEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noticesAreShownOnce_data();
    void noticesAreShownOnce();
    void lossIsSaidOnceInAWhile_data();
    void lossIsSaidOnceInAWhile();
    void aRenamedChannelKeepsWhatItOwes();
    void aStoppedChannelIsSaidAtAStartAndReadsItsSecretsAnew();
    void aNewChannelInheritsNothing_data();
    void aNewChannelInheritsNothing();
    void newChatIsKept();
    void secretIsNeverKept();
    void partialGoesAgainToTheOthers();
    void partialGoesAgainToTheOthersOneByOne();
};

namespace {

Attempt said(Outcome outcome, const QString& answer, const QString& hint)
{
    Attempt attempt;
    attempt.outcome = outcome;
    attempt.answer = answer;
    attempt.hint = hint;
    return attempt;
}

QJsonObject bodyOf(const Request& request) { return QJsonDocument::fromJson(request.body).object(); }

} // namespace

void TestChannelEvents::noticesAreShownOnce_data()
{
    QTest::addColumn<QList<Attempt>>("answers"); // then everything is accepted
    QTest::addColumn<int>("tickets");
    QTest::addColumn<QStringList>("notices"); // title, body
    const Attempt refused =
        said(Outcome::Template, u"errcode 40037 invalid template_id"_s, u"Choose another template."_s);
    QTest::newRow("template")
        << QList{refused} << 3
        << QStringList{
               u"Channel Ops: a form of message was refused"_s,
               u"errcode 40037 invalid template_id. Choose another template. A plainer form is used for some hours, then this one is tried again."_s};
    const Attempt partial = said(Outcome::Partial, u"HTTP 200"_s, u"Not reached: li.si."_s);
    QTest::newRow("partly") << QList{partial} << 3
                            << QStringList{u"Channel Ops did not reach everybody"_s,
                                           u"Not reached: li.si."_s};
    const Attempt malformed = said(Outcome::Payload, u"HTTP 400 bad body"_s, {});
    QTest::newRow("for good")
        << QList{malformed, malformed} << 3
        << QStringList{
               u"A message was not delivered to Ops"_s,
               u"Ticket Desk/1: HTTP 400 bad body. \"deskbellctl deliveries --failed\" lists all of them; \"deskbellctl retry\" sends one again."_s};
    QTest::newRow("for good, many")
        << QList{malformed, malformed, malformed, malformed} << 3
        << QStringList{
               u"A message was not delivered to Ops"_s,
               u"Ticket Desk/1: HTTP 400 bad body. \"deskbellctl deliveries --failed\" lists all of them; \"deskbellctl retry\" sends one again."_s};
    const Attempt down = said(Outcome::Retry, u"connection refused"_s, u"Is the server running?"_s);
    QTest::newRow("failing, then not")
        << QList{down, down, down, down} << 1
        << QStringList{
               u"Channel Ops cannot be reached"_s,
               u"connection refused. Is the server running? What is owed there is kept and tried again."_s,
               u"Channel Ops is reached again"_s, u"What was owed there is being sent."_s};
    QTest::newRow("twice is nothing to tell") << QList{down, down} << 1 << QStringList();
    const Attempt gone = said(Outcome::Gone, u"errcode 93000"_s, u"Copy the address anew."_s);
    QTest::newRow("stopped")
        << QList{gone} << 3
        << QStringList{
               u"Channel Ops was stopped"_s,
               u"GONE: errcode 93000. Copy the address anew. Nothing is sent there until you have mended it in the settings; what is owed waits or goes to its fallback channel."_s};
}

void TestChannelEvents::noticesAreShownOnce()
{
    QFETCH(QList<Attempt>, answers);
    QFETCH(int, tickets);
    QFETCH(QStringList, notices);
    CoreRig rig;
    rig.profile.write();
    auto fake = std::make_unique<FakeChannel>(u"Ops"_s);
    FakeChannel& ops = *fake;
    ops.script = answers;
    std::vector<std::unique_ptr<Channel>> others;
    others.push_back(std::move(fake));
    Core& core = rig.boot(std::move(others));
    core.start();
    QVERIFY(eventually([&rig] { return rig.core->channel(u"Ops"_s) != nullptr; }));
    QList<qint64> owed;
    for (int i = 1; i <= tickets; ++i) {
        owed += rig.oweTicket(u"Ops"_s, QString::number(i));
        const bool isStopped = answers.first().outcome == Outcome::Gone;
        QVERIFY(eventually([&] {
            rig.clock.advance(milliseconds(0));
            if (rig.row(owed.last()).state == DeliveryState::Queued && !isStopped)
                rig.clock.advance(std::chrono::minutes(1)); // what waits for another try
            return rig.row(owed.last()).finished.isValid() || (isStopped && !ops.tried.isEmpty());
        }));
    }
    QStringList shown;
    const auto showsAll = [&] {
        shown.clear();
        for (const FakeChannel::Tried& one : std::as_const(rig.tray->accepted))
            shown << one.message.title << one.message.body;
        return shown.size() >= notices.size();
    };
    QVERIFY2(eventually(showsAll, 5000), qPrintable(shown.join(u'\n')));
    deliverQueued(); // one more would be on its way
    showsAll();
    QCOMPARE(shown, notices);
}

void TestChannelEvents::lossIsSaidOnceInAWhile_data()
{
    QTest::addColumn<int>("seconds"); // from the first loss to the second, by the wall clock
    QTest::addColumn<int>("notices");
    QTest::newRow("at once") << 0 << 1;
    QTest::newRow("just before ten minutes are over") << 599 << 1;
    QTest::newRow("after ten minutes") << 600 << 2;
    QTest::newRow("the clock was set back by a day") << -86'400 << 2;
}

void TestChannelEvents::lossIsSaidOnceInAWhile()
{
    QFETCH(int, seconds);
    QFETCH(int, notices);
    CoreRig rig;
    rig.profile.write();
    auto ops = std::make_unique<FakeChannel>(u"Ops"_s);
    ops->answering = [](const QString&) { return said(Outcome::Payload, u"HTTP 400 bad body"_s, {}); };
    std::vector<std::unique_ptr<Channel>> others;
    others.push_back(std::move(ops));
    rig.boot(std::move(others)).start();
    QVERIFY(eventually([&rig] { return rig.core->channel(u"Ops"_s) != nullptr; }));
    QVERIFY(rig.ends(rig.oweTicket(u"Ops"_s, u"1"_s)));
    QVERIFY(eventually([&rig] { return rig.tray->accepted.size() == 1; }));
    rig.clock.jumpTo(rig.clock.now().addSecs(seconds));
    QVERIFY(rig.ends(rig.oweTicket(u"Ops"_s, u"2"_s)));
    (void)eventually([&] { return rig.tray->accepted.size() >= notices; }, 5000);
    deliverQueued(); // one more would be on its way
    QCOMPARE(rig.tray->accepted.size(), notices);
}

/// Telegram gives a group another id: the message goes there, and so do all later ones, after a restart too.
void TestChannelEvents::aRenamedChannelKeepsWhatItOwes()
{
    TestServer hook;
    QStringList heard;
    hook.on("POST", u"/in"_s, [&](const Request& request) {
        heard.append(bodyOf(request).value(u"data"_s)[u"subject"_s].toString());
        return Reply::json("{}");
    });
    CoreRig rig;
    rig.profile.addWebhook(u"Ops"_s, hook.url(u"/in"_s));
    rig.profile.write();
    rig.start();
    QVERIFY(eventually([&] { return rig.core->channel(u"Ops"_s) != nullptr; }));
    rig.core->pauseUntil(rig.clock.now().addSecs(3600));
    Ticket ticket;
    ticket.source = u"Desk"_s;
    ticket.id = ticket.number = u"1"_s;
    ticket.subject = u"Printer broken"_s;
    QVERIFY(rig.core->tickets().insertIfAbsent(ticket, Arrival::New, 1));
    Delivery delivery;
    delivery.source = ticket.source;
    delivery.ticket = ticket.id;
    delivery.channel = u"Ops"_s;
    delivery.due = delivery.created = rig.clock.now();
    const qint64 owed = *rig.core->outbox().enqueue(delivery);
    Config config = rig.core->config();
    config.channels.first().name = u"Night"_s;
    QVERIFY(rig.core->applyConfig(config));
    QVERIFY(eventually([&] {
        rig.clock.advance(milliseconds(0));
        return rig.core->channel(u"Night"_s) != nullptr;
    }));
    QCOMPARE(rig.row(owed).channel, u"Night"_s);
    rig.core->pauseUntil({});
    QVERIFY(eventually([&] {
        rig.clock.advance(milliseconds(0));
        return rig.row(owed).finished.isValid();
    }));
    QCOMPARE(rig.row(owed).state, DeliveryState::Sent);
    QCOMPARE(heard.size(), 1);
    const auto status = rig.core->channelStatus();
    for (const ChannelStatus& one : status)
        QCOMPARE(one.counts.queued, 0);
}

/// Its robot was replaced, and the file with its address written anew, as README says.
void TestChannelEvents::aStoppedChannelIsSaidAtAStartAndReadsItsSecretsAnew()
{
    TestServer hook;
    hook.on("POST", u"/old"_s, Reply::json("{}", 410));
    hook.on("POST", u"/new"_s, Reply::json("{}"));
    CoreRig rig;
    rig.profile.addWebhook(u"Ops"_s, hook.url(u"/old"_s));
    rig.profile.write();
    const auto isStopped = [&rig] {
        rig.clock.advance(milliseconds(0));
        const QList<ChannelStatus> all = rig.core->channelStatus();
        return std::any_of(all.begin(), all.end(),
                           [](const ChannelStatus& one) { return one.health.stopped; });
    };
    const auto said = [&rig](const QString& title) {
        return std::any_of(rig.tray->accepted.begin(), rig.tray->accepted.end(),
                           [&title](const FakeChannel::Tried& one) { return one.message.title == title; });
    };
    rig.start();
    QVERIFY(eventually([&] { return rig.core->channel(u"Ops"_s) != nullptr; }));
    const qint64 owed = rig.oweTicket(u"Ops"_s, u"1"_s);
    QVERIFY(eventually(isStopped));
    QVERIFY(eventually([&] { return said(u"Channel Ops was stopped"_s); }));
    rig.start(); // which mends nothing
    QVERIFY(eventually([&] { return said(u"Channel Ops is still stopped"_s); }));
    QVERIFY(isStopped());
    rig.core->pauseUntil({});
    rig.profile.addSecret(u"Ops"_s, hook.url(u"/new"_s).toEncoded());
    QVERIFY(rig.core->resumeChannel(u"Ops"_s).ok());
    QVERIFY(rig.ends(owed));
    QCOMPARE(rig.row(owed).state, DeliveryState::Sent);
    rig.profile.addSecret(u"Ops"_s, hook.url(u"/old"_s).toEncoded()); // now in the same run
    rig.oweTicket(u"Ops"_s, u"2"_s);
    QVERIFY(rig.core->resumeChannel(u"Ops"_s).ok());
    QVERIFY(eventually(isStopped));
    rig.profile.addSecret(u"Ops"_s, hook.url(u"/new"_s).toEncoded());
    QVERIFY(rig.core->resumeChannel(u"Ops"_s).ok());
    QVERIFY(eventually([&] { return hook.requests("POST", u"/new"_s).size() == 2; }));
}

void TestChannelEvents::aNewChannelInheritsNothing_data()
{
    QTest::addColumn<bool>("removedBetween");
    QTest::newRow("removed, and another made of the same name") << true;
    QTest::newRow("made another messenger") << false;
}

void TestChannelEvents::aNewChannelInheritsNothing()
{
    QFETCH(const bool, removedBetween);
    TestServer hook;
    bool gone = true;
    hook.on("POST", u"/in"_s, [&](const Request&) { return Reply::json("{}", gone ? 410 : 200); });
    CoreRig rig;
    rig.profile.addWebhook(u"Ops"_s, hook.url(u"/in"_s));
    rig.profile.write();
    rig.start();
    const auto isStopped = [&] {
        const auto all = rig.core->channelStatus();
        return std::any_of(all.begin(), all.end(), [](const ChannelStatus& one) {
            return one.name == u"Ops"_s && one.health.stopped;
        });
    };
    rig.oweTicket(u"Ops"_s, u"1"_s);
    QVERIFY(eventually([&] {
        rig.clock.advance(milliseconds(0));
        return isStopped();
    }));
    gone = false;
    Config config = rig.core->config();
    ChannelConfig other = config.channels.takeFirst();
    const auto apply = [&] {
        const QPointer<Channel> before = rig.core->channel(u"Ops"_s);
        QVERIFY(rig.core->applyConfig(config));
        QVERIFY(eventually([&] {
            return !before && (rig.core->channel(u"Ops"_s) != nullptr) == !config.channels.isEmpty();
        }));
    };
    if (removedBetween) {
        apply();
        other.allowPlainHttp = !other.allowPlainHttp;
    } else {
        other.preset = u"webhook-cloudevents"_s;
    }
    config.channels = {other};
    apply();
    QVERIFY(!isStopped());
}

void TestChannelEvents::newChatIsKept()
{
    const QByteArray token = "123456789:AAF0123456789-abcdefghijklmnopqrstu";
    TestServer telegram;
    telegram.on(
        "POST", u"/bot"_s + QString::fromLatin1(token) + u"/sendMessage"_s, [](const Request& request) {
            if (bodyOf(request).value("chat_id"_L1).toVariant().toString() == u"-100"_s)
                return Reply::json(
                    R"({"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded",
                "parameters":{"migrate_to_chat_id":-1001234567890}})",
                    400);
            return Reply::json(R"({"ok":true,"result":{"message_id":7}})");
        });
    CoreRig rig;
    rig.profile.addSecret(u"bot"_s, token);
    rig.profile.addChannel({{u"name"_s, u"Group"_s},
                            {u"preset"_s, u"telegram"_s},
                            {u"vars"_s, QJsonObject{{u"bot"_s, QJsonObject{{u"file"_s, u"secrets/bot"_s}}},
                                                    {u"chat"_s, u"-100"_s},
                                                    {u"base"_s, telegram.url(QString()).toString()}}}});
    rig.profile.write();
    rig.boot().start();
    QSignalSpy changed(rig.core.get(), &Core::configChanged);
    qint64 id = rig.oweNotice(u"Group"_s);
    QVERIFY(rig.ends(id));
    QCOMPARE(rig.row(id).outcome, u"OK"_s);
    QCOMPARE(telegram.requests().size(), 2);
    QCOMPARE(changed.size(), 1);
    const auto chatOf = [](const QJsonObject& config) {
        return config["channels"_L1][0]["vars"_L1]["chat"_L1].toString();
    };
    QCOMPARE(chatOf(rig.configOnDisk()), u"-1001234567890"_s);
    QCOMPARE(rig.core->config().channels.first().vars.value(u"chat"_s).value.toString(), u"-1001234567890"_s);
    QVERIFY(!QJsonDocument(rig.configOnDisk()).toJson().contains(token));

    rig.clock.advance(std::chrono::minutes(1));
    rig.boot().start();
    id = rig.oweNotice(u"Group"_s);
    QVERIFY(rig.ends(id));
    QCOMPARE(telegram.requests().size(), 3);
    QCOMPARE(bodyOf(telegram.requests().last()).value("chat_id"_L1).toVariant().toString(),
             u"-1001234567890"_s);
}

/// A messenger cannot make Deskbell write a secret into its configuration.
void TestChannelEvents::secretIsNeverKept()
{
    TestServer server;
    server.on("POST", u"/send"_s, [](const Request& request) {
        return request.header("X-Key") == "old" ? Reply::json(R"({"code":9,"key":"planted-key"})", 400)
                                                : Reply::json(R"({"code":0})");
    });
    CoreRig rig;
    rig.profile.addSecret(u"key"_s, "old");
    const QJsonObject preset{
        {u"preset"_s, u"channel"_s},
        {u"name"_s, u"own"_s},
        {u"title"_s, u"Own"_s},
        {u"vars"_s,
         QJsonArray{QJsonObject{{u"name"_s, u"access"_s}, {u"title"_s, u"Key"_s}, {u"secret"_s, true}}}},
        {u"request"_s, QJsonObject{{u"url"_s, server.url(u"/send"_s).toString()},
                                   {u"headers"_s, QJsonObject{{u"X-Key"_s, u"{{access}}"_s}}}}},
        {u"rungs"_s, QJsonArray{QJsonObject{{u"name"_s, u"text"_s},
                                            {u"body"_s, QJsonObject{{u"text"_s, u"=m.title"_s}}}}}},
        {u"success"_s, QJsonObject{{u"test"_s, u"=json.code === 0"_s}}},
        {u"errors"_s, QJsonArray{QJsonObject{{u"path"_s, u"code"_s},
                                             {u"in"_s, QJsonArray{9}},
                                             {u"outcome"_s, u"RETRY"_s},
                                             {u"set"_s, QJsonObject{{u"access"_s, u"key"_s}}}}}}};
    rig.profile.addChannel(
        {{u"name"_s, u"Own"_s},
         {u"preset"_s, preset},
         {u"vars"_s, QJsonObject{{u"access"_s, QJsonObject{{u"file"_s, u"secrets/key"_s}}}}}});
    rig.profile.write();
    rig.boot().start();
    const qint64 id = rig.oweNotice(u"Own"_s);
    QVERIFY(rig.ends(id));
    QCOMPARE(rig.row(id).outcome, u"OK"_s);
    QCOMPARE(server.requests().last().header("X-Key"), QByteArray("planted-key")); // used as long as it runs
    QVERIFY(!QJsonDocument(rig.configOnDisk()).toJson().contains("planted-key"));
}

/// The messenger takes one request for all and names those it refused.
void TestChannelEvents::partialGoesAgainToTheOthers()
{
    bool isInvalid = true;
    TestServer wecom;
    wecom.on("GET", u"/cgi-bin/gettoken"_s,
             Reply::json(R"({"errcode":0,"access_token":"token-1","expires_in":7200})"));
    wecom.on("POST", u"/cgi-bin/message/send"_s, [&isInvalid](const Request&) {
        return isInvalid ? Reply::json(R"({"errcode":0,"invaliduser":"li.si","invalidparty":"2"})")
                         : Reply::json(R"({"errcode":0,"invaliduser":""})");
    });
    CoreRig rig;
    rig.profile.addSecret(u"app"_s, "secret-of-the-app");
    rig.profile.addChannel({{u"name"_s, u"Ops"_s},
                            {u"preset"_s, u"wecom-app"_s},
                            {u"vars"_s, QJsonObject{{u"base"_s, wecom.url(QString()).toString()},
                                                    {u"corpid"_s, u"ww0123456789abcdef"_s},
                                                    {u"agentid"_s, 1000002},
                                                    {u"secret"_s, QJsonObject{{u"file"_s, u"secrets/app"_s}}},
                                                    {u"users"_s, QJsonArray{u"zhang.san"_s, u"Li.Si"_s}},
                                                    {u"parties"_s, QJsonArray{u"2"_s, u"3"_s}}}}});
    rig.profile.write();
    rig.boot().start();
    const qint64 id = rig.oweNotice(u"Ops"_s);
    const auto lastBody = [&wecom] {
        return bodyOf(wecom.requests("POST", u"/cgi-bin/message/send"_s).last());
    };
    QVERIFY(rig.ends(id));
    QCOMPARE(rig.row(id).outcome, u"PARTIAL"_s);
    QCOMPARE(lastBody().value("touser"_L1).toString(), u"zhang.san|Li.Si"_s);

    // Still refused: the same ones once more.
    for (int i = 0; i < 2; ++i) {
        QVERIFY(rig.core->retry(id).ok());
        QVERIFY(rig.ends(id));
        QCOMPARE(rig.row(id).outcome, u"PARTIAL"_s);
        QCOMPARE(lastBody().value("touser"_L1).toString(), u"li.si"_s);
        QCOMPARE(lastBody().value("toparty"_L1).toString(), u"2"_s);
    }
    isInvalid = false;
    QVERIFY(rig.core->retry(id).ok());
    QVERIFY(rig.ends(id));
    QCOMPARE(rig.row(id).outcome, u"OK"_s);
    QCOMPARE(lastBody().value("touser"_L1).toString(), u"li.si"_s);

    // A complete one is repeated as it was asked for: to all.
    QVERIFY(rig.core->retry(id).ok());
    QVERIFY(rig.ends(id));
    QCOMPARE(lastBody().value("touser"_L1).toString(), u"zhang.san|Li.Si"_s);
    QCOMPARE(lastBody().value("toparty"_L1).toString(), u"2|3"_s);
    QCOMPARE(wecom.requests("POST", u"/cgi-bin/message/send"_s).size(), 5);
}

/// One request for each recipient.
void TestChannelEvents::partialGoesAgainToTheOthersOneByOne()
{
    const QString follower = u"oABCD0123456789abcdefghijk_1"_s;
    const QString stranger = u"oABCD0123456789abcdefghijk_2"_s;
    bool follows = false;
    QStringList asked;
    TestServer weixin;
    weixin.on("POST", u"/cgi-bin/stable_token"_s, Reply::json(R"({"access_token":"t","expires_in":7200})"));
    weixin.on("POST", u"/cgi-bin/message/custom/send"_s, [&](const Request& request) {
        asked += bodyOf(request).value("touser"_L1).toString();
        return asked.last() == follower || follows
                   ? Reply::json(R"({"errcode":0,"errmsg":"ok"})")
                   : Reply::json(R"({"errcode":45015,"errmsg":"response out of time limit"})");
    });
    CoreRig rig;
    rig.profile.addSecret(u"app"_s, "secret-of-the-app");
    rig.profile.addChannel({{u"name"_s, u"Ops"_s},
                            {u"preset"_s, u"wechat-official"_s},
                            {u"vars"_s, QJsonObject{{u"base"_s, weixin.url(QString()).toString()},
                                                    {u"appid"_s, u"wx0123456789abcdef"_s},
                                                    {u"secret"_s, QJsonObject{{u"file"_s, u"secrets/app"_s}}},
                                                    {u"openids"_s, QJsonArray{follower, stranger}}}}});
    rig.profile.write();
    rig.boot().start();
    const qint64 id = rig.oweNotice(u"Ops"_s);
    QVERIFY(rig.ends(id));
    QCOMPARE(rig.row(id).outcome, u"PARTIAL"_s);
    QCOMPARE(asked, (QStringList{follower, stranger}));
    follows = true;
    QVERIFY(rig.core->retry(id).ok());
    QVERIFY(rig.ends(id));
    QCOMPARE(rig.row(id).outcome, u"OK"_s);
    QCOMPARE(asked, (QStringList{follower, stranger, stranger}));
    QVERIFY(rig.core->retry(id).ok());
    QVERIFY(rig.ends(id));
    QCOMPARE(asked.mid(3), (QStringList{follower, stranger}));
}

QTEST_GUILESS_MAIN(TestChannelEvents)
#include "tst_channelevents.moc"
