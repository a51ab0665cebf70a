#include "core/core.h"
#include "net/browsercookies.h"
#include "net/tls.h"
#include "support/corerig.h"
#include "support/testserver.h"

#include <QFileInfo>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// A desk behind a single sign-on on another host: whoever has no session is sent there, and comes back with
/// a code. The identity provider's form is filled in by a script, in place of a person.
class SsoDesk
{
public:
    SsoDesk()
    {
        desk.on("GET", u"/tickets"_s, [this](const Request& request) { return list(request); });
        desk.on("GET", u"/sso/start"_s, [this](const Request&) {
            return Reply::redirect(idp.url(u"/login"_s, u"localhost"_s).toEncoded())
                .withHeader("Set-Cookie",
                            "mod_auth_openidc_state_x=planted-state; Max-Age=300; Path=/; HttpOnly");
        });
        desk.on("GET", u"/sso/callback"_s, [this](const Request& request) {
            if (!request.header("Cookie").contains("planted-state"))
                return Reply::html("<p>The state is missing</p>", 400);
            return Reply::redirect("/home")
                .withHeader("Set-Cookie", "session=" + session + "; Path=/; HttpOnly")
                .withHeader("Set-Cookie", "theme=dark; Path=/; Max-Age=86400");
        });
        desk.on("GET", u"/home"_s, Reply::html("<h1>Welcome</h1>"));
        desk.on("GET", u"/favicon.ico"_s, Reply::html("", 404));
        idp.on("GET", u"/favicon.ico"_s, Reply::html("", 404));
        idp.on(
            "GET", u"/login"_s,
            Reply::html("<form method='post' action='/login'><input name='user'>"
                        "<input type='password' name='password'></form><script>const f = document.forms[0];"
                        "f.user.value = 'agent'; f.password.value = 'pw'; setTimeout(() => f.submit(), 50)"
                        "</script>"));
        idp.on("POST", u"/login"_s, [this](const Request& request) {
            if (request.field(u"password"_s) != u"pw"_s)
                return Reply::html("<p>No</p>", 403);
            return Reply::redirect(desk.url(u"/sso/callback"_s).toEncoded())
                .withHeader("Set-Cookie", "idp=planted-idp; Path=/; HttpOnly");
        });
    }

    QByteArray session = "planted-session";
    QStringList ids{u"1"_s};
    TestServer desk;
    TestServer idp;

private:
    Reply list(const Request& request) const
    {
        if (!request.header("Cookie").split(' ').contains("session=" + session) &&
            !request.header("Cookie").contains("session=" + session + ";"))
            return Reply::redirect("/sso/start");
        QJsonArray rows;
        for (const QString& id : ids)
            rows.prepend(QJsonObject{{u"id"_s, id}, {u"title"_s, u"Ticket "_s + id}});
        return Reply::json(QJsonDocument(rows).toJson());
    }
};

/// With one source of that desk.
struct Rig : CoreRig
{
    explicit Rig(SsoDesk& server, const QString& way = u"browser"_s)
        : CoreRig(QDateTime::currentDateTimeUtc())
    {
        profile.addSource({{u"name"_s, u"Portal"_s},
                           {u"preset"_s, u"json"_s},
                           {u"url"_s, server.desk.url(u"/tickets"_s).toString()},
                           {u"signIn"_s, QJsonObject{{u"way"_s, way}}},
                           {u"options"_s, QJsonObject{{u"number"_s, u"id"_s}}},
                           {u"interval"_s, QJsonObject{{u"fixed"_s, u"30s"_s}}}});
        profile.write();
        start();
    }

    QList<Message> notices() const
    {
        QList<Message> found;
        for (const FakeChannel::Tried& tried : tray->accepted) {
            if (tried.message.kind == Message::Kind::Notice)
                found.append(tried.message);
        }
        return found;
    }
};

const QString program = QStringLiteral(DESKBELL_BUILD_DIR "/ui/deskbell-signin");
const QByteArrayList goodSession{"session=planted-session; domain=127.0.0.1; path=/; HttpOnly"};

} // namespace

class TestBrowserSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void endedSessionIsSaidOnceAndNothingIsMissed();
    void sessionOutlivesTheProgram();
    void handOverIsRefusedWhereDeskbellSignsIn();
    void helperIsBelieved_data();
    void helperIsBelieved();
    void readableByAnybodyIsNoProofOfASignIn();
    void missingHelperIsSaid();
    void windowStaysClosedWhereTheCertificateIsRefused_data();
    void windowStaysClosedWhereTheCertificateIsRefused();
    void helperSignsInThroughSingleSignOn();
    void helperTrustsWhatDeskbellTrusts_data();
    void helperTrustsWhatDeskbellTrusts();
};

void TestBrowserSession::initTestCase()
{
    // Chromium's sandbox refuses root, as whom continuous integration runs.
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu");
}

void TestBrowserSession::endedSessionIsSaidOnceAndNothingIsMissed()
{
    SsoDesk server;
    Rig rig(server);
    QVERIFY(rig.reaches(Sight::SessionLost)); // nobody has signed in yet
    QVERIFY(server.desk.requests().isEmpty());
    QVERIFY(rig.core->handOver(u"Portal"_s, goodSession).ok());
    QVERIFY(rig.reaches(Sight::Seeing));

    server.session = "planted-other"; // the desk forgets it
    rig.pass(seconds(40));
    QVERIFY(rig.reaches(Sight::SessionLost));
    const auto asked = [&] { return server.desk.requests("GET", u"/tickets"_s).size(); };
    rig.pass(std::chrono::minutes(5));
    const auto before = asked();
    server.ids << u"2"_s << u"3"_s;
    rig.pass(std::chrono::hours(6));
    // A slow probe, and no sign-in of Deskbell's own.
    QVERIFY2(asked() - before >= 2 && asked() - before <= 30, qPrintable(QString::number(asked() - before)));
    QVERIFY(server.desk.requests("GET", u"/sso/start"_s).isEmpty());
    QList<Message> notices = rig.notices();
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.first().body.contains(u"Sign in again"_s), qPrintable(notices.first().body));
    QCOMPARE(notices.first().signInTo, u"Portal"_s);
    QVERIFY(rig.tray->rang().isEmpty());

    // A hand-over that does not help is no second notice.
    const auto asleep = asked();
    const auto nextPoll = [&rig] { return rig.core->sources().first().nextPoll; };
    const QDateTime planned = nextPoll();
    QVERIFY(rig.core->handOver(u"Portal"_s, goodSession).ok());
    QVERIFY(eventually([&] { // a plan is made when an answer has been taken in
        return asked() > asleep && nextPoll() > rig.clock.now() && nextPoll() != planned;
    }));
    rig.pass(std::chrono::minutes(2));
    QCOMPARE(rig.notices().size(), 1);

    const auto probes = asked();
    QVERIFY(rig.core->handOver(u"Portal"_s, {"session=planted-other; domain=127.0.0.1; path=/"}).ok());
    QVERIFY(rig.reaches(Sight::Seeing)); // at once: the clock hardly moves
    QCOMPARE(asked(), probes + 1);
    rig.pass(std::chrono::minutes(2));
    QStringList rang = rig.tray->rang();
    rang.sort();
    QCOMPARE(rang, (QStringList{u"2"_s, u"3"_s}));
    QCOMPARE(rig.notices().size(), 2); // and that it sees again
    QCOMPARE(rig.notices().last().signInTo, QString());
}

void TestBrowserSession::sessionOutlivesTheProgram()
{
    SsoDesk server;
    Rig rig(server, u"cookies"_s);
    QVERIFY(rig.core->handOver(u"Portal"_s, goodSession).ok());
    QVERIFY(rig.reaches(Sight::Seeing));
    rig.start();
    QVERIFY(rig.reaches(Sight::Seeing));
    QFile config(rig.profile.file(u"config.json"_s));
    QVERIFY(config.open(QIODevice::ReadOnly));
    QVERIFY(!config.readAll().contains("planted"));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFileInfo(rig.profile.file(u"deskbell.db"_s)).permissions() & others));
    // "check" looks with the same session and leaves it alone.
    bool ok = false;
    rig.core->checkSource(
        rig.core->config().sources.first(), {}, this, [](const CheckStep&) {},
        [&ok](const SourceCheck& check) { ok = check.ok; });
    QVERIFY(eventually([&ok] { return ok; }));
}

void TestBrowserSession::handOverIsRefusedWhereDeskbellSignsIn()
{
    SsoDesk server;
    Rig rig(server, u"none"_s);
    QVERIFY(!rig.core->handOver(u"Portal"_s, goodSession).ok());
    QVERIFY(!rig.core->handOver(u"Nobody"_s, goodSession).ok());
}

void TestBrowserSession::helperIsBelieved_data()
{
    QTest::addColumn<QByteArray>("script"); // what the helper does after it has read its order
    QTest::addColumn<QByteArrayList>("cookies");
    QTest::addColumn<bool>("fails");
    const QByteArray good = R"(["session=planted-session; domain=127.0.0.1; path=/"])";
    const QByteArrayList handed{"session=planted-session; domain=127.0.0.1; path=/"};
    QTest::newRow("the list proves it")
        << "echo '{\"candidate\":" + good + "}'; read verdict; cat >/dev/null" << handed << false;
    QTest::newRow("a wrong candidate first")
        << "echo '{\"candidate\":[\"session=x; domain=127.0.0.1; path=/\"]}'; read verdict; "
           "case $verdict in *false*) echo '{\"candidate\":" +
               good + "}';; esac; cat >/dev/null"
        << handed << false;
    QTest::newRow("two candidates at once")
        << "echo '{\"candidate\":[\"session=x; domain=127.0.0.1; path=/\"]}'; echo '{\"candidate\":" + good +
               "}'; cat >/dev/null"
        << handed << false;
    QTest::newRow("the person says so") << "echo '{\"handOver\":" + good + "}'" << handed << false;
    QTest::newRow("closed") << QByteArray("exit 0") << QByteArrayList() << false;
    QTest::newRow("crashed") << QByteArray("exit 3") << QByteArrayList() << true;
    QTest::newRow("nonsense") << QByteArray("echo hello; cat >/dev/null") << QByteArrayList() << true;
}

void TestBrowserSession::helperIsBelieved()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QByteArrayList, cookies);
    QFETCH(const bool, fails);
    QTemporaryDir folder;
    QFile helper(folder.filePath(u"helper"_s));
    QVERIFY(helper.open(QIODevice::WriteOnly));
    // Nothing secret among its arguments, and the order on its input.
    helper.write(
        "#!/bin/sh\n[ $# = 0 ] || exit 9\nread order\ncase $order in *'\"desk\"'*) ;; *) exit 8;; esac\n" +
        script + '\n');
    helper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    helper.close();
    SsoDesk server;
    Rig rig(server);
    rig.core->setSignInProgram(helper.fileName());
    std::optional<Result<QByteArrayList>> result;
    int calls = 0;
    rig.core->signInByBrowser(rig.core->config().sources.first(), this, [&](Result<QByteArrayList> got) {
        ++calls;
        result = std::move(got);
    });
    QVERIFY(!result);
    QVERIFY(eventually([&result] { return result.has_value(); }));
    QCOMPARE(result->ok(), !fails);
    if (!fails)
        QCOMPARE(**result, cookies);
    deliverQueued();
    QCOMPARE(calls, 1);
}

/// A desk that lists for everybody would let any candidate pass: then the person's word alone counts.
void TestBrowserSession::readableByAnybodyIsNoProofOfASignIn()
{
    TestServer open;
    open.on("GET", u"/tickets"_s, Reply::json("[]"));
    TestProfile profile;
    profile.addSource({{u"name"_s, u"Portal"_s},
                       {u"preset"_s, u"json"_s},
                       {u"url"_s, open.url(u"/tickets"_s).toString()},
                       {u"signIn"_s, QJsonObject{{u"way"_s, u"browser"_s}}}});
    profile.write();
    FakeClock clock;
    Core core(Profile::at(profile.path()), clock);
    QVERIFY(core.open().ok());
    QTemporaryDir folder;
    QFile helper(folder.filePath(u"helper"_s));
    QVERIFY(helper.open(QIODevice::WriteOnly));
    helper.write("#!/bin/sh\nread order\necho '{\"candidate\":[\"before=1; domain=127.0.0.1; path=/\"]}'\n"
                 "read verdict\ncase $verdict in *false*) ;; *) exit 7;; esac\n"
                 "echo '{\"handOver\":[\"after=1; domain=127.0.0.1; path=/\"]}'\n");
    helper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    helper.close();
    core.setSignInProgram(helper.fileName());
    std::optional<Result<QByteArrayList>> result;
    core.signInByBrowser(core.config().sources.first(), this,
                         [&result](Result<QByteArrayList> got) { result = std::move(got); });
    QVERIFY(eventually([&result] { return result.has_value(); }));
    QVERIFY(result->ok());
    QCOMPARE(**result, QByteArrayList{"after=1; domain=127.0.0.1; path=/"});
}

void TestBrowserSession::missingHelperIsSaid()
{
    SsoDesk server;
    Rig rig(server);
    rig.core->setSignInProgram(u"/nonexistent/deskbell-signin"_s);
    std::optional<Result<QByteArrayList>> result;
    rig.core->signInByBrowser(rig.core->config().sources.first(), this,
                              [&result](Result<QByteArrayList> got) { result = std::move(got); });
    QVERIFY(eventually([&result] { return result.has_value(); }));
    QVERIFY(!result->ok());
    QVERIFY(result->error().advice.contains(u"deskbell-signin"_s));
}

void TestBrowserSession::windowStaysClosedWhereTheCertificateIsRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QJsonObject>("tls");
    QTest::addColumn<bool>("opens");
    const QString pin = certificatePin(
        QSslCertificate::fromPath(QStringLiteral(DESKBELL_TEST_DATA "/tls/selfsigned.pem")).value(0));
    const QJsonObject ca{{u"caFile"_s, QStringLiteral(DESKBELL_TEST_DATA "/tls/ca.pem")}};
    QTest::newRow("the pin of another") << u"replaced"_s << QJsonObject{{u"pin"_s, pin}} << false;
    QTest::newRow("own authority, another host") << u"wronghost"_s << ca << false;
    QTest::newRow("pinned") << u"selfsigned"_s << QJsonObject{{u"pin"_s, pin}} << true;
    QTest::newRow("own authority") << u"good"_s << ca << true;
}

/// The browser asks about certificates that it finds bad, and about no others.
void TestBrowserSession::windowStaysClosedWhereTheCertificateIsRefused()
{
    QFETCH(const QString, certificate);
    QFETCH(const QJsonObject, tls);
    QFETCH(const bool, opens);
    TestServer server(QStringLiteral(DESKBELL_TEST_DATA "/tls/") + certificate);
    server.on("GET", u"/tickets"_s, Reply::redirect("/sso/start"));
    TestProfile profile;
    profile.addSource({{u"name"_s, u"Portal"_s},
                       {u"preset"_s, u"json"_s},
                       {u"url"_s, server.url(u"/tickets"_s).toString()},
                       {u"tls"_s, tls},
                       {u"signIn"_s, QJsonObject{{u"way"_s, u"browser"_s}}}});
    profile.write();
    FakeClock clock(QDateTime::currentDateTimeUtc());
    Core core(Profile::at(profile.path()), clock);
    QVERIFY(core.open().ok());
    QTemporaryDir folder;
    QFile helper(folder.filePath(u"helper"_s));
    QVERIFY(helper.open(QIODevice::WriteOnly));
    helper.write("#!/bin/sh\ntouch \"$(dirname \"$0\")/opened\"\n");
    helper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    helper.close();
    core.setSignInProgram(helper.fileName());
    std::optional<Result<QByteArrayList>> result;
    core.signInByBrowser(core.config().sources.first(), this,
                         [&result](Result<QByteArrayList> got) { result = std::move(got); });
    QVERIFY(eventually([&result] { return result.has_value(); }));
    QCOMPARE(result->ok(), opens);
    QCOMPARE(QFile::exists(folder.filePath(u"opened"_s)), opens);
    if (!opens)
        QVERIFY2(result->error().what.contains(u"certificate is refused"_s),
                 qPrintable(result->error().what));
}

void TestBrowserSession::helperSignsInThroughSingleSignOn()
{
    if (!QFileInfo(program).isExecutable())
        QSKIP("deskbell-signin is not built here: it needs qt6-webengine-dev");
    SsoDesk server;
    Rig rig(server);
    rig.core->setSignInProgram(program);
    std::optional<Result<QByteArrayList>> result;
    rig.core->signInByBrowser(rig.core->config().sources.first(), this,
                              [&result](Result<QByteArrayList> got) { result = std::move(got); });
    QVERIFY(eventually([&result] { return result.has_value(); }, 90'000));
    QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().text()));
    QByteArray all = (*result)->join('\n');
    QVERIFY2(all.contains("session=planted-session"), all.constData());
    QVERIFY2(all.contains("theme=dark"), all.constData());
    QVERIFY2(!all.contains("planted-state") && !all.contains("planted-idp"), all.constData());
    QVERIFY(rig.core->handOver(u"Portal"_s, **result).ok());
    QVERIFY(rig.reaches(Sight::Seeing));
}

void TestBrowserSession::helperTrustsWhatDeskbellTrusts_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QJsonObject>("tls"); // "caFile" is a file of tests/data/tls
    QTest::addColumn<bool>("trusted");
    const QString pin = certificatePin(
        QSslCertificate::fromPath(QStringLiteral(DESKBELL_TEST_DATA "/tls/selfsigned.pem")).value(0));
    const QJsonObject pinned{{u"pin"_s, pin}};
    const QJsonObject ca{{u"caFile"_s, QStringLiteral(DESKBELL_TEST_DATA "/tls/ca.pem")}};
    QTest::newRow("nobody vouches") << u"selfsigned"_s << QJsonObject() << false;
    QTest::newRow("pinned") << u"selfsigned"_s << pinned << true;
    QTest::newRow("the pin of another") << u"replaced"_s << pinned << false;
    QTest::newRow("own authority") << u"good"_s << ca << true;
    QTest::newRow("own authority, another host") << u"wronghost"_s << ca << false;
    QTest::newRow("own authority, expired") << u"expired"_s << ca << false;
}

void TestBrowserSession::helperTrustsWhatDeskbellTrusts()
{
    QFETCH(const QString, certificate);
    QFETCH(const QJsonObject, tls);
    QFETCH(const bool, trusted);
    if (!QFileInfo(program).isExecutable())
        QSKIP("deskbell-signin is not built here: it needs qt6-webengine-dev");
    TestServer server(QStringLiteral(DESKBELL_TEST_DATA "/tls/") + certificate);
    server.on("GET", u"/tickets"_s, [](const Request& request) {
        return request.header("Cookie").contains("session=planted")
                   ? Reply::json("[]")
                   : Reply::redirect("/home").withHeader("Set-Cookie",
                                                         "session=planted; Secure; HttpOnly; Path=/");
    });
    server.on("GET", u"/home"_s, Reply::html("<p>Welcome</p>"));
    server.on("GET", u"/favicon.ico"_s, Reply::html("", 404));
    TestProfile profile;
    profile.addSource({{u"name"_s, u"Portal"_s},
                       {u"preset"_s, u"json"_s},
                       {u"url"_s, server.url(u"/tickets"_s).toString()},
                       {u"tls"_s, tls},
                       {u"signIn"_s, QJsonObject{{u"way"_s, u"browser"_s}}}});
    profile.write();
    FakeClock clock(QDateTime::currentDateTimeUtc());
    Core core(Profile::at(profile.path()), clock);
    QVERIFY(core.open().ok());
    core.setSignInProgram(program);
    std::optional<Result<QByteArrayList>> result;
    QObject window;
    core.signInByBrowser(core.config().sources.first(), &window,
                         [&result](Result<QByteArrayList> got) { result = std::move(got); });
    if (trusted) {
        QVERIFY(eventually([&result] { return result.has_value(); }, 90'000));
        QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().text()));
        QCOMPARE((*result)->size(), 1);
        return;
    }
    if (!tls.isEmpty()) { // Deskbell asks first, and the window stays closed
        QVERIFY(eventually([&result] { return result.has_value(); }));
        QVERIFY(!result->ok());
        QVERIFY(server.requests().isEmpty());
        return;
    }
    // Both Deskbell's own question and the window get as far as the handshake, and no further.
    QVERIFY(eventually(
        [&server] {
            return server.connections() + server.failedHandshakes() >= 2 && server.openConnections() == 0;
        },
        30'000));
    deliverQueued();
    QVERIFY(!result);
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestBrowserSession)
#include "tst_browsersession.moc"
