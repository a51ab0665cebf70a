#include "core/core.h"
#include "support/corerig.h"
#include "support/testserver.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto presetText = R"({
  "preset": "source", "name": "trap", "title": "A desk with a trap", "floor": "0s",
  "signIn": [
    { "way": "form", "user": true, "secret": {}, "cookies": true, "list": "json", "steps": [
        { "get": "/login", "alreadyIn": [{ "status": [302], "location": "/home$" }] },
        { "submit": { "fields": { "user": "{{user}}", "password": "{{secret}}" } } } ] },
    { "way": "form-csv", "user": true, "secret": {}, "cookies": true, "list": "csv", "steps": [
        { "get": "/login" }, { "submit": { "fields": { "user": "{{user}}", "password": "{{secret}}" } } } ] },
    { "way": "form-key", "user": true, "secret": {}, "list": "api", "headers": { "X-Key": "{{key}}" }, "steps": [
        { "get": "/login" }, { "submit": { "fields": { "user": "{{user}}", "password": "{{secret}}" } } },
        { "get": "/key", "extract": { "key": "json:key" } } ] } ],
  "lists": {
    "json": { "get": "/tickets", "types": ["application/json"], "decode": { "as": "json" }, "ticket": { "id": "id", "number": "id" } },
    "api": { "get": "/api", "types": ["application/json"], "decode": { "as": "json" }, "ticket": { "id": "id", "number": "id" } },
    "csv": { "get": "/tickets", "decode": { "as": "csv" }, "ticket": { "id": "id", "number": "id" } } }
})";

/// A desk that behaves, and the places where a trap changes that.
struct TrapDesk
{
    TrapDesk()
    {
        server.on("GET", u"/login"_s, [this](const Request& request) { return page(request); });
        server.on("POST", u"/login"_s, [this](const Request& request) {
            ++posts;
            return post(request);
        });
        server.on("GET", u"/home"_s, Reply::html("<p>Welcome</p>"));
        server.on("GET", u"/tickets"_s, [this](const Request& request) { return list(request); });
        server.on("GET", u"/api"_s, [this](const Request& request) { return api(request); });
        server.on("GET", u"/key"_s, [this](const Request& request) { return key(request); });
    }

    static QByteArray cookie(const Request& request, const QByteArray& name)
    {
        for (const QByteArray& pair : request.header("Cookie").split(';')) {
            if (pair.trimmed().startsWith(name + '='))
                return pair.trimmed().mid(name.size() + 1);
        }
        return {};
    }
    bool hasSession(const Request& request) const
    {
        return !session.isEmpty() && cookie(request, "sid") == session;
    }
    QByteArray newSession() { return session = "planted-" + QByteArray::number(++serial); }
    QByteArray sessionCookie() { return "sid=" + newSession() + "; Path=/; HttpOnly"; }
    static Reply form(const QByteArray& extra = {})
    {
        return Reply::html("<!DOCTYPE html><form method=post action='/login'><input name=user><input "
                           "type=password name=password>" +
                           extra + "</form>");
    }
    static bool isRight(const Request& request) { return request.field(u"password"_s) == u"right"_s; }
    QByteArray json() const
    {
        QJsonArray rows;
        for (const QString& id : ids)
            rows.prepend(QJsonObject{{u"id"_s, id}});
        return QJsonDocument(rows).toJson();
    }

    QStringList ids{u"1"_s};
    QByteArray session;
    int serial = 0;
    int posts = 0;
    std::function<Reply(const Request&)> page = [](const Request&) { return form(); };
    std::function<Reply(const Request&)> post = [this](const Request& request) {
        return isRight(request) ? Reply::redirect("/home").withHeader("Set-Cookie", sessionCookie()) : form();
    };
    std::function<Reply(const Request&)> list = [this](const Request& request) {
        return hasSession(request) ? Reply::json(json()) : Reply::redirect("/login");
    };
    std::function<Reply(const Request&)> key = [this](const Request& request) {
        return hasSession(request) ? Reply::json(R"({"key":"planted-key"})") : Reply::redirect("/login");
    };
    std::function<Reply(const Request&)> api = [](const Request&) { return Reply::json("{}", 401); };
    TestServer server;
};

using Trap = std::function<void(TrapDesk&)>;

QJsonObject sourceOf(const TrapDesk& desk, const QString& name, const QString& way, const QString& secret)
{
    return {{u"name"_s, name},
            {u"preset"_s, QJsonDocument::fromJson(presetText).object()},
            {u"url"_s, desk.server.url().toString()},
            {u"signIn"_s, QJsonObject{{u"way"_s, way},
                                      {u"user"_s, u"agent"_s},
                                      {u"secret"_s, QJsonObject{{u"file"_s, u"secrets/"_s + secret}}}}},
            {u"interval"_s, QJsonObject{{u"fixed"_s, u"30s"_s}}}};
}

struct Rig : CoreRig
{
    Rig(TrapDesk& desk, const QString& way, const QByteArray& password)
    {
        profile.addSecret(u"desk"_s, password);
        profile.addSource(sourceOf(desk, u"Desk"_s, way, u"desk"_s));
        profile.write();
        start();
    }
    QString sight() const
    {
        const QList<SourceStatus> all = core->sources();
        return all.isEmpty() ? QString() : sightId(all.first().sight);
    }
    bool reaches(const QString& wanted)
    {
        clock.advance(milliseconds(1)); // a poll that is due now
        settle();
        return sight() == wanted;
    }
};

} // namespace

/// What running desks did to programs that sign in, each played by a server on the loopback.
class TestTraps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areSteppedOver_data();
    void areSteppedOver();
    void refusedPasswordIsSentOnce_data();
    void refusedPasswordIsSentOnce();
    void sourcesThatShareAnAccountSendOnePassword();
    void passwordWithoutAnAnswerIsSentSeldom_data();
    void passwordWithoutAnAnswerIsSentSeldom();
};

Q_DECLARE_METATYPE(Trap)

void TestTraps::areSteppedOver_data()
{
    QTest::addColumn<Trap>("trap");
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("posts"); ///< passwords sent: for the first session and after it has ended
    const QString form = u"form"_s;
    const auto row = [](const char* name, const QString& way, int posts, Trap trap) {
        QTest::newRow(name) << std::move(trap) << way << posts;
    };
    row("no trap", form, 2, [](TrapDesk&) {});
    row("expired session gets the sign-in page with 200", form, 2, [](TrapDesk& desk) {
        desk.list = [&desk](const Request& request) {
            return desk.hasSession(request) ? Reply::json(desk.json()) : TrapDesk::form();
        };
    });
    row("expired session gets the sign-in page in place of a CSV", u"form-csv"_s, 2, [](TrapDesk& desk) {
        desk.list = [&desk](const Request& request) {
            if (!desk.hasSession(request)) // and says that it is one
                return Reply{200, {{"Content-Type", "text/csv"}}, TrapDesk::form().body};
            return Reply{200,
                         {{"Content-Type", "text/csv"}},
                         "\xEF\xBB\xBFid;subject\r\n" + desk.ids.join(u";x\r\n"_s).toUtf8() + ";x\r\n"};
        };
    });
    row("307 on the first correct sign-in", form, 4, [](TrapDesk& desk) {
        desk.post = [&desk](const Request& request) {
            if (request.query.queryItemValue(u"again"_s).isEmpty())
                return Reply::redirect("/login?again=1", 307);
            return TrapDesk::isRight(request)
                       ? Reply::redirect("/home").withHeader("Set-Cookie", desk.sessionCookie())
                       : TrapDesk::form();
        };
    });
    row("form token that is empty without a same-site Referer", form, 2, [](TrapDesk& desk) {
        desk.page = [&desk](const Request& request) {
            const bool sameSite = request.header("Referer").startsWith(desk.server.url().toEncoded());
            return TrapDesk::form(sameSite ? "<input type=hidden name=token value=t>"
                                           : "<input type=hidden name=token value=''>");
        };
        desk.post = [&desk](const Request& request) {
            if (request.field(u"token"_s) != u"t"_s)
                return Reply::html("<p>Cross-site request</p>", 403);
            return Reply::redirect("/home").withHeader("Set-Cookie", desk.sessionCookie());
        };
    });
    row("remember-me cookie that signs in silently and is used up each time", form, 1, [](TrapDesk& desk) {
        const auto remembered = std::make_shared<int>(0);
        const auto in = [&desk, remembered] {
            return Reply::redirect("/home")
                .withHeader("Set-Cookie", desk.sessionCookie())
                .withHeader("Set-Cookie",
                            "remember=" + QByteArray::number(++*remembered) + "; Path=/; Max-Age=31536000");
        };
        desk.post = [in](const Request& request) {
            return TrapDesk::isRight(request) ? in() : TrapDesk::form();
        };
        desk.page = [in, remembered](const Request& request) {
            const bool known =
                *remembered > 0 && TrapDesk::cookie(request, "remember") == QByteArray::number(*remembered);
            return known ? in() : TrapDesk::form();
        };
    });
    row("session cookie that changes on every answer", form, 2, [](TrapDesk& desk) {
        desk.list = [&desk](const Request& request) {
            if (!desk.hasSession(request))
                return Reply::redirect("/login");
            const QByteArray body = desk.json();
            return Reply::json(body).withHeader("Set-Cookie", desk.sessionCookie());
        };
    });
    row("cookie with an empty Path", form, 2, [](TrapDesk& desk) {
        desk.post = [&desk](const Request&) {
            return Reply::redirect("/home").withHeader("Set-Cookie", "sid=" + desk.newSession() +
                                                                         "; Path=; HttpOnly; Version=1");
        };
    });
    row("a dead session's cookie is deleted where it does not lie", form, 2, [](TrapDesk& desk) {
        desk.list = [&desk](const Request& request) {
            if (desk.hasSession(request))
                return Reply::json(desk.json());
            return Reply::redirect("/login")
                .withHeader("Set-Cookie", "sid=; Path=/elsewhere; Max-Age=0")
                .withHeader("Set-Cookie", "sid=; Domain=other.example; Path=/; Max-Age=0");
        };
    });
    row("API calls end the web session whose cookie they carry", u"form-key"_s, 3, [](TrapDesk& desk) {
        const auto key = std::make_shared<QByteArray>("planted-key");
        desk.api = [&desk](const Request& request) {
            if (!TrapDesk::cookie(request, "sid").isEmpty()) {
                desk.session.clear();
                return Reply::json(R"({"error":"session"})", 401);
            }
            // The key is worth as much as the session it was read in.
            const bool in = request.header("X-Key") == "planted-key" && !desk.session.isEmpty();
            return in ? Reply::json(desk.json()) : Reply::json("{}", 401);
        };
    });
    row("list that sends to itself with a fresh number", form, 2, [](TrapDesk& desk) {
        desk.list = [&desk](const Request& request) {
            if (!desk.hasSession(request))
                return Reply::redirect("/login");
            if (request.query.queryItemValue(u"_"_s).isEmpty())
                return Reply::redirect("/tickets?_=" + QByteArray::number(++desk.serial));
            return Reply::json(desk.json());
        };
    });
}

void TestTraps::areSteppedOver()
{
    QFETCH(const Trap, trap);
    QFETCH(const QString, way);
    QFETCH(const int, posts);
    TrapDesk desk;
    trap(desk);
    Rig rig(desk, way, "right");
    QVERIFY2(rig.reaches(u"seeing"_s), qPrintable(rig.sight() + u' ' + rig.core->sources().first().detail));
    rig.pass(seconds(70)); // while the session lives, nobody signs in
    QCOMPARE(rig.sight(), u"seeing"_s);
    desk.session.clear(); // it ends
    desk.ids << u"2"_s;
    rig.pass(seconds(70));
    QCOMPARE(rig.sight(), u"seeing"_s);
    QCOMPARE(rig.tray->rang(), QStringList{u"2"_s});
    rig.start(); // the session, or what brings one, survives
    desk.ids << u"3"_s;
    QVERIFY(rig.reaches(u"seeing"_s));
    rig.pass(seconds(70));
    QCOMPARE(rig.tray->rang(), QStringList{u"3"_s});
    QCOMPARE(desk.posts, posts);
}

void TestTraps::refusedPasswordIsSentOnce_data()
{
    QTest::addColumn<Trap>("trap");
    QTest::addColumn<QString>("sight");
    QTest::addColumn<int>("posts");
    const QString wrong = u"wrong credentials"_s;
    QTest::newRow("answered with 200 and the form") << Trap([](TrapDesk&) {}) << wrong << 1;
    QTest::newRow("sent back to the form")
        << Trap([](TrapDesk& desk) { desk.post = [](const Request&) { return Reply::redirect("/login"); }; })
        << wrong << 1;
    QTest::newRow("sent back to the form with a message in the address") << Trap([](TrapDesk& desk) {
        desk.post = [](const Request&) { return Reply::redirect("/login?error=1"); };
    }) << wrong << 1;
    QTest::newRow("401 and the form") << Trap([](TrapDesk& desk) {
        desk.post = [](const Request&) { return Reply::html(TrapDesk::form().body, 401); };
    }) << wrong << 1;
    QTest::newRow("captcha beside the form after a failure") << Trap([](TrapDesk& desk) {
        desk.post = [](const Request&) {
            return TrapDesk::form("<img src='/captcha?3'><input name=captcha_code>");
        };
    }) << u"challenge"_s << 1;
    // What looks like a sign-in and like a lost session is tried twice: the desk may have been restarted.
    QTest::newRow("sent home, and the list sends to the form")
        << Trap([](TrapDesk& desk) { desk.post = [](const Request&) { return Reply::redirect("/home"); }; })
        << wrong << 2;
    QTest::newRow("a message without a form, and the list shows the form") << Trap([](TrapDesk& desk) {
        desk.post = [](const Request&) { return Reply::html("<p>Wrong password. <a href=/login>Back</a>"); };
        desk.list = [](const Request&) { return TrapDesk::form(); };
    }) << wrong << 2;
}

/// Accounts get locked and captchas come after three of them.
void TestTraps::refusedPasswordIsSentOnce()
{
    QFETCH(const Trap, trap);
    QFETCH(const QString, sight);
    QFETCH(const int, posts);
    TrapDesk desk;
    trap(desk);
    Rig rig(desk, u"form"_s, "wrong");
    QVERIFY2(rig.reaches(posts > 1 ? u"session lost"_s : sight), qPrintable(rig.sight()));
    rig.pass(std::chrono::hours(6));
    QCOMPARE(rig.sight(), sight);
    QCOMPARE(desk.posts, posts);
}

/// And correcting one of them makes none of the others send it again.
void TestTraps::sourcesThatShareAnAccountSendOnePassword()
{
    TrapDesk desk;
    CoreRig rig;
    for (const QString& name : {u"one"_s, u"two"_s, u"three"_s}) {
        rig.profile.addSecret(name, "wrong");
        rig.profile.addSource(sourceOf(desk, name, u"form"_s, name));
    }
    rig.profile.write();
    rig.start();
    const auto settleAll = [&rig] {
        return eventually([&rig] {
            rig.clock.advance(milliseconds(0));
            const QList<SourceStatus> all = rig.core->sources();
            return !all.isEmpty() && std::all_of(all.begin(), all.end(), [&rig](const SourceStatus& status) {
                return status.nextPoll > rig.clock.now();
            });
        });
    };
    QVERIFY(settleAll());
    rig.pass(std::chrono::hours(2));
    const auto sights = [&rig] {
        QStringList all;
        for (const SourceStatus& status : rig.core->sources())
            all.append(sightId(status.sight));
        return all;
    };
    const QString wrong = u"wrong credentials"_s;
    QCOMPARE(sights(), (QStringList{wrong, wrong, wrong}));
    QCOMPARE(desk.posts, 1);
    Config config = rig.core->config();
    config.sources[1].baselinePages = 2;
    QVERIFY(rig.core->applyConfig(config));
    QVERIFY(settleAll());
    rig.pass(std::chrono::hours(1));
    QCOMPARE(desk.posts, 1);
    rig.profile.addSecret(u"right"_s, "right");
    config.sources[0].signIn.secret.name = u"secrets/right"_s;
    QVERIFY(rig.core->applyConfig(config));
    QVERIFY(settleAll());
    QCOMPARE(sights(), (QStringList{u"seeing"_s, wrong, wrong}));
    QCOMPARE(desk.posts, 2);
    const auto next = [&rig] { return rig.core->sources().at(2).nextPoll; };
    const QDateTime planned = next();
    rig.core->signInAgain(u"three"_s); // a person may try it once more
    QVERIFY(eventually([&] { return next() != planned && next() > rig.clock.now(); }));
    rig.pass(std::chrono::hours(1));
    QCOMPARE(sights(), (QStringList{u"seeing"_s, wrong, wrong}));
    QCOMPARE(desk.posts, 3);
}

void TestTraps::passwordWithoutAnAnswerIsSentSeldom_data()
{
    QTest::addColumn<Trap>("trap");
    const auto row = [](const char* name, Reply reply) {
        QTest::newRow(name) << Trap([reply = std::move(reply)](TrapDesk& desk) {
            desk.post = [reply](const Request&) { return reply; };
        });
    };
    row("500", Reply::html("<p>Oops", 500));
    row("504", Reply::html("<p>Too slow", 504));
    row("429 at once", Reply::html("<p>Too many", 429).withHeader("Retry-After", "1"));
    row("404", Reply::html("<p>Nothing here", 404));
    row("the connection drops", Reply::dropped());
    QTest::newRow("trouble behind the form") << Trap(
        [](TrapDesk& desk) { desk.key = [](const Request&) { return Reply::html("<p>Oops", 500); }; });
}

/// The desk may count each of them as a failed attempt.
void TestTraps::passwordWithoutAnAnswerIsSentSeldom()
{
    QFETCH(const Trap, trap);
    TrapDesk desk;
    bool isKeyGood = true;
    desk.api = [&](const Request& request) {
        const bool in = isKeyGood && request.header("X-Key") == "planted-key";
        return in ? Reply::json(desk.json()) : Reply::json("{}", 401);
    };
    const auto post = desk.post;
    const auto key = desk.key;
    trap(desk);
    Rig rig(desk, u"form-key"_s, "right");
    rig.settle();
    rig.pass(std::chrono::hours(2));
    QVERIFY2(desk.posts >= 5 && desk.posts <= 7, qPrintable(QString::number(desk.posts)));
    QVERIFY(rig.core->sources().first().detail.contains(u"20 minutes"_s));
    desk.post = post;
    desk.key = key;
    rig.pass(std::chrono::minutes(23)); // when it is over, it is seen by itself
    QCOMPARE(rig.sight(), u"seeing"_s);
    // A password that was good is no guess: it is sent once more at the usual pace.
    trap(desk);
    isKeyGood = false;
    const int before = desk.posts;
    rig.pass(std::chrono::minutes(15));
    QCOMPARE(desk.posts - before, 2);
}

QTEST_GUILESS_MAIN(TestTraps)
#include "tst_traps.moc"
