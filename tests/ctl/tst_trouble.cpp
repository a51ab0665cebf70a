#include "support/growingdesk.h"
#include "support/testprofile.h"
#include "support/testserver.h"

#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// What deskbellctl says and returns when something is wrong: nothing fails in silence.
class TestTrouble : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConfigurationThatCannotWorkIsNamed_data();
    void aConfigurationThatCannotWorkIsNamed();
    void aDeskThatIsNotSeenIsNamed_data();
    void aDeskThatIsNotSeenIsNamed();
    void aMessageThatIsOwedOrLostIsNamed_data();
    void aMessageThatIsOwedOrLostIsNamed();
    void statusWarnsAndSaysWhatToDo();
    void aStoppedChannelIsResumedWithoutADisplay();
    void aHangingMessengerDoesNotHoldUpTheEnd();
    void aSecretWithALineBreakIsNotSent();
    void pastedCookiesSignIn();
};

namespace {

/// A desk with one ticket, and one more once it has `grown`.
void scriptDesk(TestServer& server, const bool& grown)
{
    server.on("GET", u"/tickets"_s, [&grown](const Request&) {
        const QByteArray more = grown ? R"({"id":"2","subject":"new"},)" : "";
        return Reply::json(R"({"tickets":[)" + more + R"({"id":"1","subject":"known"}]})");
    });
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

void TestTrouble::aConfigurationThatCannotWorkIsNamed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("way to sign in") << u"\"way\": \"token\"\n            }"_s
                                    << u"\"way\": \"form\"\n            }"_s << u"sources[0].signIn.way"_s;
    QTest::newRow("secret file") << u"secrets/desk"_s << u"secrets/none"_s << u"sources[0].signIn.secret"_s;
    QTest::newRow("inline preset") << u"='#' + row.id"_s << u"='#' + "_s << u"sources[0].preset"_s;
    QTest::newRow("unknown channel preset") << u"\"webhook\""_s << u"\"webhok\""_s << u"channels[0].preset"_s;
    QTest::newRow("channel secret") << u"secrets/Hook"_s << u"secrets/none"_s << u"channels[0].vars.url"_s;
    QTest::newRow("missing variable")
        << u"\"url\": {\n                    \"file\""_s << u"\"secret\": {\n                    \"file\""_s
        << u"channels[0].vars"_s;
}

void TestTrouble::aConfigurationThatCannotWorkIsNamed()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, place);
    const bool grown = false;
    TestServer server;
    scriptDesk(server, grown);
    TestProfile profile;
    profile.addJsonSource(u"Desk"_s, server.url());
    profile.addWebhook(u"Hook"_s, server.url(u"/hook"_s));
    profile.write();
    CtlProcess ctl(profile);
    QVERIFY2(ctl.run({u"config"_s, u"check"_s}) == 0, ctl.err().constData());

    const QString path = profile.file(u"config.json"_s);
    const QByteArray broken = QString::fromUtf8(bytesOf(path)).replace(from, to).toUtf8();
    QVERIFY(broken != bytesOf(path));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(broken) == broken.size());
    file.close();
    for (const QStringList& command :
         {QStringList{u"config"_s, u"check"_s}, QStringList{u"run"_s, u"--once"_s}}) {
        QCOMPARE(ctl.run(command), 2);
        const QByteArray said = ctl.err();
        QVERIFY2(said.contains("config.json:") && said.contains(place.toUtf8()), said.constData());
        QCOMPARE(bytesOf(path), broken);
    }
    QVERIFY(server.requests("POST", u"/hook"_s).isEmpty());
}

void TestTrouble::aDeskThatIsNotSeenIsNamed_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("error") << Reply::json("{}", 500) << QByteArray("Desk: maintenance. HTTP 500");
    QTest::newRow("busy") << Reply::json("{}", 429).withHeader("Retry-After", "60")
                          << QByteArray("Desk: busy.");
    QTest::newRow("dropped") << Reply::dropped() << QByteArray("Desk: offline.");
}

void TestTrouble::aDeskThatIsNotSeenIsNamed()
{
    QFETCH(Reply, reply);
    QFETCH(QByteArray, said);
    TestServer server;
    server.on("GET", u"/tickets"_s, reply);
    TestProfile profile;
    profile.addJsonSource(u"Desk"_s, server.url());
    profile.write();
    CtlProcess ctl(profile);
    QCOMPARE(ctl.run({u"run"_s, u"--once"_s}), 3);
    const QByteArray err = ctl.err();
    QVERIFY2(err.contains(said), err.constData());
}

void TestTrouble::aMessageThatIsOwedOrLostIsNamed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exit");
    QTest::addColumn<int>("posts");
    QTest::newRow("waits") << 503 << QByteArray("{}") << 0 << 1;
    QTest::newRow("not taken, says the body") << 200 << QByteArray(R"({"ok":false})") << 0 << 1;
    QTest::newRow("stopped") << 401 << QByteArray("{}") << 4 << 1;
    QTest::newRow("every form refused") << 400 << QByteArray("{}") << 4 << 2;
}

void TestTrouble::aMessageThatIsOwedOrLostIsNamed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, exit);
    QFETCH(int, posts);
    TestServer server;
    TestProfile profile;
    profile.addJsonSource(u"Desk"_s, server.url());
    profile.addWebhook(u"Hook"_s, server.url(u"/hook"_s));
    profile.write();
    CtlProcess ctl(profile);
    bool grown = false;
    scriptDesk(server, grown);
    QCOMPARE(ctl.run({u"run"_s, u"--once"_s}), 0);
    grown = true;
    server.on("POST", u"/hook"_s, Reply::json(body, status));
    QCOMPARE(ctl.run({u"run"_s, u"--once"_s}), exit);
    QCOMPARE(server.requests("POST", u"/hook"_s).size(), posts);
    const QByteArray said = ctl.out() + ctl.err(); // the tray of this program is its standard output
    QVERIFY2(said.contains("Hook") && said.contains(QByteArray::number(status)), said.constData());
}

/// Also while Deskbell does not run: by what it left and by the configuration.
void TestTrouble::statusWarnsAndSaysWhatToDo()
{
    bool grown = false;
    TestServer server;
    scriptDesk(server, grown);
    server.on("POST", u"/robot/send"_s, Reply::json(R"({"errcode":400102,"errmsg":"robot disabled"})"));
    TestProfile profile;
    profile.addJsonSource(u"Desk"_s, server.url());
    profile.addSecret(u"Ding"_s, server.url(u"/robot/send"_s).toEncoded());
    profile.addChannel({{u"name"_s, u"Ding"_s},
                        {u"preset"_s, u"dingtalk-robot"_s},
                        {u"vars"_s, QJsonObject{{u"url"_s, QJsonObject{{u"file"_s, u"secrets/Ding"_s}}}}}});
    profile.set(u"rules"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"all"_s}, {u"notify"_s, QJsonArray{u"Ding"_s}}}});
    profile.write();
    CtlProcess ctl(profile);
    const auto status = [&ctl] {
        ctl.run({u"status"_s});
        return ctl.out();
    };
    const QByteArray before = status();
    QVERIFY2(before.contains("refuses every message") && before.contains("send a test"), before.constData());
    QVERIFY2(!before.contains("https://open.dingtalk.com"), before.constData());

    CtlProcess run(profile);
    run.run({u"run"_s, u"--once"_s});
    grown = true;
    run.run({u"run"_s, u"--once"_s});
    const QByteArray after = status();
    QVERIFY2(after.contains("400102") && after.contains("https://open.dingtalk.com"), after.constData());
    CtlProcess json(profile);
    json.run({u"status"_s, u"--json"_s});
    for (const QJsonValue& value : json.records().first().value("channels"_L1).toArray()) {
        const QJsonObject channel = value.toObject();
        if (channel.value("name"_L1) != "Ding"_L1)
            continue;
        QCOMPARE(channel.value("health"_L1).toString(), u"stopped"_s);
        QVERIFY(!channel.value("hint"_L1).toString().isEmpty());
        QVERIFY(channel.value("documentation"_L1).toString().startsWith("https://open.dingtalk.com"_L1));
        QCOMPARE(channel.value("warnings"_L1).toArray().size(), 2);
        return;
    }
    QFAIL("No such channel.");
}

void TestTrouble::aStoppedChannelIsResumedWithoutADisplay()
{
    bool grown = false;
    TestServer server;
    scriptDesk(server, grown);
    server.on("POST", u"/old"_s, Reply::json("{}", 410));
    server.on("POST", u"/new"_s, Reply::json("{}"));
    TestProfile profile;
    profile.addJsonSource(u"Desk"_s, server.url());
    profile.addWebhook(u"Hook"_s, server.url(u"/old"_s));
    profile.write();
    const auto run = [&profile](const QStringList& arguments) {
        CtlProcess ctl(profile);
        const int exit = ctl.run(arguments);
        return QByteArray::number(exit) + ' ' + ctl.out() + ctl.err();
    };
    run({u"run"_s, u"--once"_s});
    grown = true;
    run({u"run"_s, u"--once"_s});
    profile.addSecret(u"Hook"_s, server.url(u"/new"_s).toEncoded());
    const QByteArray again = run({u"run"_s, u"--once"_s});
    QVERIFY2(again.contains("still stopped"), again.constData());
    QVERIFY(server.requests("POST", u"/new"_s).isEmpty());
    const QByteArray unknown = run({u"resume"_s, u"Nobody"_s});
    QVERIFY2(!unknown.startsWith("0 ") && unknown.contains("Nobody"), unknown.constData());
    QCOMPARE(run({u"resume"_s, u"Hook"_s}), QByteArray("0 "));
    const QByteArray mended = run({u"run"_s, u"--once"_s});
    QVERIFY2(mended.startsWith("0 ") && !mended.contains("still stopped"), mended.constData());
    QCOMPARE(server.requests("POST", u"/new"_s).size(), 1);
}

void TestTrouble::aHangingMessengerDoesNotHoldUpTheEnd()
{
    TestServer server;
    TestProfile profile;
    profile.addJsonSource(u"Desk"_s, server.url());
    profile.addWebhook(u"Hook"_s, server.url(u"/hook"_s));
    profile.write();
    CtlProcess ctl(profile);
    bool grown = false;
    scriptDesk(server, grown);
    QCOMPARE(ctl.run({u"run"_s, u"--once"_s}), 0);
    grown = true;
    server.next("POST", u"/hook"_s, Reply::never());
    ctl.begin({u"run"_s});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests("POST", u"/hook"_s).size(), 1, 10'000);
    QSignalSpy ended(&ctl, &QProcess::finished);
    ctl.terminate();
    QVERIFY(ended.wait(9'000)); // well below the time after which the request itself is given up
    QCOMPARE(ctl.exitCode(), 0);
    server.on("POST", u"/hook"_s, Reply::json("{}"));
    QCOMPARE(ctl.run({u"run"_s, u"--once"_s}), 0); // it may have arrived; once more is the channel's rule
    QCOMPARE(server.requests("POST", u"/hook"_s).size(), 2);
}

void TestTrouble::aSecretWithALineBreakIsNotSent()
{
    GrowingDesk desk;
    TestProfile profile;
    profile.addJsonSource(u"Desk"_s, desk.url());
    profile.addSecret(u"desk"_s, "test\r\ntoken");
    profile.write();
    CtlProcess ctl(profile);
    QCOMPARE(ctl.run({u"run"_s, u"--once"_s}), 3);
    QCOMPARE(desk.polls(), 0);
    const QByteArray said = ctl.err();
    QVERIFY2(said.contains("misconfigured") && said.contains("line break"), said.constData());
    QVERIFY(!said.contains("token"));
}

void TestTrouble::pastedCookiesSignIn()
{
    TestServer server;
    server.on("GET", u"/tickets"_s, [](const Request& request) {
        return request.header("Cookie") == "session=planted" ? Reply::json(R"([{"id":"1","title":"known"}])")
                                                             : Reply::redirect("/login");
    });
    TestProfile profile;
    profile.addSource({{u"name"_s, u"Portal"_s},
                       {u"preset"_s, u"json"_s},
                       {u"url"_s, server.url(u"/tickets"_s).toString()},
                       {u"signIn"_s, QJsonObject{{u"way"_s, u"cookies"_s}}}});
    profile.write();
    CtlProcess ctl(profile);
    QCOMPARE(ctl.run({u"check"_s, u"Portal"_s}), 3); // nobody has signed in
    QVERIFY(server.requests().isEmpty());
    profile.addSecret(u"paste"_s, "Cookie: session=planted");
    profile.addSecret(u"wrong"_s, "planted");
    QVERIFY(ctl.run({u"signin"_s, u"Portal"_s, u"--cookies"_s, profile.file(u"secrets/wrong"_s)}) == 2);
    QVERIFY(!ctl.err().contains("planted"));
    QVERIFY(ctl.run({u"signin"_s, u"Nobody"_s, u"--cookies"_s, profile.file(u"secrets/paste"_s)}) == 2);
    QVERIFY2(ctl.run({u"signin"_s, u"Portal"_s, u"--cookies"_s, profile.file(u"secrets/paste"_s)}) == 0,
             ctl.err().constData());
    QCOMPARE(ctl.run({u"check"_s, u"Portal"_s}), 0);
    // One that runs takes it up at once.
    QCOMPARE(server.requests().size(), 1);
    CtlProcess running(profile);
    running.begin({u"run"_s});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 2, 20'000);
    QVERIFY2(ctl.run({u"signin"_s, u"Portal"_s, u"--cookies"_s, profile.file(u"secrets/paste"_s)}) == 0,
             ctl.err().constData());
    QVERIFY2(ctl.err().contains("running"), ctl.err().constData());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 3, 20'000);
    running.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(running.state(), QProcess::NotRunning, 20'000);
}

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
