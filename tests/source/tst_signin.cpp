#include "source/signin.h"
#include "support/eventually.h"
#include "support/fakehttp.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://desk.example.org/app"_s);

QByteArray page(const QByteArray& form)
{
    return "<!DOCTYPE html><html><body><form action='/app/search'><input name='q' value='no'></form>" + form +
           "</body></html>";
}

const QByteArray loginPage =
    page("<form action='/app/in' method='post'><input type='hidden' name='authenticity_token' "
         "value='a+b/c=='><input type='hidden' name='utf8' value='&#x2713;'><input name='username' value=''>"
         "<input type='password' name='password'><input type='checkbox' name='autologin' value='1'>"
         "<input type='submit' name='login' value='Login'></form>");

SignInWay formWay()
{
    SignInStep get;
    get.request.path = u"/login"_s;
    SignInStep submit;
    submit.submitsForm = true;
    submit.fields = {{u"username"_s, u"{{user}}"_s}, {u"password"_s, u"{{secret}}"_s}};
    SignInWay way;
    way.cookies = true;
    way.steps = {get, submit};
    return way;
}

AnswerTest statusIs(int status)
{
    AnswerTest test;
    test.status = {status};
    return test;
}

QByteArray headerOf(const HttpRequest& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

struct Run
{
    explicit Run(SignInWay wanted) : way(std::move(wanted)) {}
    /// "in", or the sight's id.
    QString run()
    {
        signIn = std::make_unique<SignIn>(
            way.steps, builder, TemplateScope{u"agent"_s, u"p&w=1"_s, {}, {}}, http, expressions,
            [this](const QByteArray& prefix) { return prefix == "fossil-" ? cookie : QByteArray(); },
            QDateTime::currentDateTimeUtc());
        QString outcome;
        signIn->run([&](Result<QJsonObject, Blindness> result) {
            outcome = result ? u"in"_s : sightId(result.error().sight);
            if (result)
                values = *result;
            else
                detail = result.error().detail;
        });
        if (!deskbell::test::eventually([&] { return !outcome.isEmpty(); }))
            return u"nothing came"_s;
        return outcome;
    }
    int posts() const
    {
        int count = 0;
        for (const HttpRequest& request : http.requests())
            count += request.method == "POST" ? 1 : 0;
        return count;
    }

    SignInWay way;
    FakeHttp http;
    Expressions expressions;
    RequestBuilder builder{base, {}, expressions};
    QByteArray cookie;
    QJsonObject values;
    QString detail;
    std::unique_ptr<SignIn> signIn;
};

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void submitsTheFormAsABrowserWould();
    void outcomes_data();
    void outcomes();
    void presetTestsComeFirst_data();
    void presetTestsComeFirst();
    void followsThePageButNotOffTheDesk_data();
    void followsThePageButNotOffTheDesk();
    void loopEnds();
    void redirectKeepsTheBodyOnlyWhereItMust_data();
    void redirectKeepsTheBodyOnlyWhereItMust();
    void passwordNeverLeavesTheOrigin();
    void passwordNeverGoesIntoAnAddress();
    void jsonSignInWithExtraction();
    void extractsFromEveryPlace();
    void missingValueIsSaid();
    void destroyingItCancels();
};

void TestSignIn::submitsTheFormAsABrowserWould()
{
    Run run(formWay());
    run.http.expect("GET", u"/app/login"_s, htmlAnswer(loginPage));
    run.http.expect("POST", u"/app/in"_s, redirectAnswer(QUrl(u"https://desk.example.org/app/my"_s)));
    QCOMPARE(run.run(), u"in"_s);
    const HttpRequest& post = run.http.requests().last();
    const QList<QByteArray> fields = post.body.split('&');
    // Hidden ones are carried over, an unticked box and another form's fields are not.
    QVERIFY2(fields.contains("authenticity_token=a%2Bb%2Fc%3D%3D"), post.body.constData());
    QVERIFY2(fields.contains("utf8=%E2%9C%93"), post.body.constData());
    QVERIFY2(fields.contains("username=agent"), post.body.constData());
    QVERIFY2(fields.contains("password=p%26w%3D1"), post.body.constData());
    QVERIFY2(!post.body.contains("q=no"), post.body.constData());
    QVERIFY2(!post.body.contains("autologin"), post.body.constData());
    QCOMPARE(headerOf(post, "Referer"), QByteArray("https://desk.example.org/app/login"));
    QCOMPARE(headerOf(post, "Origin"), QByteArray("https://desk.example.org"));
    QCOMPARE(headerOf(post, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(post.repeat, HttpRequest::Repeat::Never);
    for (const HttpRequest& request : run.http.requests()) {
        QVERIFY(request.withCookies);
    }
}

/// What the engine says where the preset says nothing.
void TestSignIn::outcomes_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("outcome");
    const auto away = [](const QString& path) {
        return redirectAnswer(QUrl(u"https://desk.example.org"_s + path));
    };
    QTest::newRow("redirect") << away(u"/app/my"_s) << u"in"_s;
    QTest::newRow("a page") << htmlAnswer("<html>Welcome") << u"in"_s;
    QTest::newRow("the form again") << htmlAnswer(loginPage) << u"wrong credentials"_s;
    QTest::newRow("401") << htmlAnswer("no", 401) << u"wrong credentials"_s;
    QTest::newRow("401 with the form") << htmlAnswer(loginPage, 401) << u"wrong credentials"_s;
    QTest::newRow("403") << htmlAnswer("banned", 403) << u"blocked"_s;
    QTest::newRow("429") << htmlAnswer("slow", 429) << u"busy"_s;
    QTest::newRow("503") << htmlAnswer("down", 503) << u"maintenance"_s;
    QTest::newRow("422") << htmlAnswer("<p id=errorExplanation>", 422) << u"not a ticket list"_s;
    QTest::newRow("code field") << htmlAnswer(page("<form method=post><input name='twofa_code'></form>"))
                                << u"challenge"_s;
    QTest::newRow("one-time code") << htmlAnswer(page(
                                          "<form method=post><input autocomplete='one-time-code'></form>"))
                                   << u"challenge"_s;
    QTest::newRow("captcha beside the form")
        << htmlAnswer(
               page("<form method=post><input type=password name=p><div class='g-recaptcha'></div></form>"))
        << u"challenge"_s;
}

void TestSignIn::outcomes()
{
    QFETCH(HttpAnswer, answer);
    Run run(formWay());
    run.http.expect("GET", u"/app/login"_s, htmlAnswer(loginPage));
    run.http.expect("POST", u"/app/in"_s, answer);
    QTEST(run.run(), "outcome");
    QCOMPARE(run.posts(), 1);
    QVERIFY(!run.detail.contains(u"p&w=1"_s));
}

void TestSignIn::presetTestsComeFirst_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("outcome");
    const auto away = [](const QString& path) {
        return redirectAnswer(QUrl(u"https://desk.example.org"_s + path));
    };
    QTest::newRow("in") << away(u"/app/my/page"_s) << u"in"_s;
    QTest::newRow("refused by redirect") << away(u"/app/login"_s) << u"wrong credentials"_s;
    QTest::newRow("second factor") << away(u"/app/account/twofa/confirm"_s) << u"challenge"_s;
    QTest::newRow("refused in the page")
        << htmlAnswer("<html><div id='flash_error'>用户名或密码无效</div>") << u"wrong credentials"_s;
    QTest::newRow("unknown page") << htmlAnswer("<html>Hello") << u"not a ticket list"_s;
}

void TestSignIn::presetTestsComeFirst()
{
    QFETCH(HttpAnswer, answer);
    SignInWay way = formWay();
    AnswerTest toLogin = statusIs(302);
    toLogin.location = u"/login$"_s;
    AnswerTest flash;
    flash.xpath = u"//*[@id='flash_error']"_s;
    AnswerTest twofa = statusIs(302);
    twofa.location = u"/account/twofa"_s;
    way.steps[1].refused = {toLogin, flash};
    way.steps[1].challenge = {twofa};
    way.steps[1].in = {statusIs(302)};
    Run run(way);
    run.http.expect("GET", u"/app/login"_s, htmlAnswer(loginPage));
    run.http.expect("POST", u"/app/in"_s, answer);
    QTEST(run.run(), "outcome");
}

void TestSignIn::followsThePageButNotOffTheDesk_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("own origin") << u"https://desk.example.org/app/sign-in"_s << u"in"_s;
    QTest::newRow("single sign-on") << u"https://sso.example.org/"_s << u"challenge"_s;
    QTest::newRow("down to http") << u"http://desk.example.org/app/sign-in"_s << u"challenge"_s;
}

void TestSignIn::followsThePageButNotOffTheDesk()
{
    QFETCH(QString, target);
    QFETCH(QString, outcome);
    Run run(formWay());
    run.http.expect("GET", u"/app/login"_s, redirectAnswer(QUrl(target)));
    if (outcome == u"in"_s) {
        run.http.expect("GET", u"/app/sign-in"_s, htmlAnswer(loginPage));
        run.http.expect("POST", u"/app/in"_s, htmlAnswer("<html>Welcome"));
    }
    QCOMPARE(run.run(), outcome);
}

void TestSignIn::loopEnds()
{
    // Redmine does so to a client that does not keep the cookie of the redirect.
    Run run(formWay());
    run.http.on("GET", u"/app/login"_s, redirectAnswer(QUrl(u"https://desk.example.org/app/login"_s)));
    QCOMPARE(run.run(), u"not a ticket list"_s);
    QVERIFY(run.http.requests().size() <= 11);
}

void TestSignIn::redirectKeepsTheBodyOnlyWhereItMust_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("302") << 302 << QByteArray("GET");
    QTest::newRow("303") << 303 << QByteArray("GET");
    QTest::newRow("307") << 307 << QByteArray("POST");
    QTest::newRow("308") << 308 << QByteArray("POST");
}

void TestSignIn::redirectKeepsTheBodyOnlyWhereItMust()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    SignInWay way = formWay();
    AnswerTest welcome;
    welcome.xpath = u"//*[@id='me']"_s;
    way.steps[1].in = {welcome};
    Run run(way);
    run.http.expect("GET", u"/app/login"_s, htmlAnswer(loginPage));
    run.http.expect("POST", u"/app/in"_s, redirectAnswer(QUrl(u"https://desk.example.org/app/2"_s), status));
    run.http.expect(method, u"/app/2"_s, htmlAnswer("<html><p id='me'>agent</p>"));
    QCOMPARE(run.run(), u"in"_s);
    QCOMPARE(run.http.requests().last().body.isEmpty(), method == "GET");
}

void TestSignIn::passwordNeverLeavesTheOrigin()
{
    Run run(formWay());
    run.http.expect("GET", u"/app/login"_s,
                    htmlAnswer(page("<form method=post action='https://evil.example/in'><input name=username>"
                                    "<input type=password name=password></form>")));
    QCOMPARE(run.run(), u"challenge"_s);
    QCOMPARE(run.posts(), 0);
}

void TestSignIn::passwordNeverGoesIntoAnAddress()
{
    Run run(formWay());
    run.http.expect("GET", u"/app/login"_s,
                    htmlAnswer(page("<form action='/app/in'><input type=password name=password></form>")));
    QCOMPARE(run.run(), u"not a ticket list"_s);
    QCOMPARE(run.http.requests().size(), 1);
}

void TestSignIn::jsonSignInWithExtraction()
{
    SignInStep post;
    post.request.method = "POST";
    post.request.path = u"/json/login"_s;
    post.request.bodyKind = u"json"_s;
    post.request.json = QJsonObject{{u"name"_s, u"{{user}}"_s}, {u"password"_s, u"{{secret}}"_s}};
    post.extract = {{u"token"_s, u"json:payload.authToken"_s}};
    SignInStep next;
    next.request.path = u"/profile"_s;
    next.request.headers = {{u"X-Token"_s, u"{{token}}"_s}};
    SignInWay way;
    way.steps = {post, next};
    Run run(way);
    run.http.expect("POST", u"/app/json/login"_s, jsonAnswer(R"({"payload":{"authToken":"6733/a"}})", 201));
    run.http.expect("GET", u"/app/profile"_s, jsonAnswer("{}"));
    QCOMPARE(run.run(), u"in"_s);
    QCOMPARE(run.http.requests().first().body, QByteArray(R"({"name":"agent","password":"p&w=1"})"));
    QCOMPARE(headerOf(run.http.requests().last(), "X-Token"), QByteArray("6733/a"));
    QCOMPARE(run.values, (QJsonObject{{u"token"_s, u"6733/a"_s}}));
}

void TestSignIn::extractsFromEveryPlace()
{
    SignInStep get;
    get.request.path = u"/login"_s;
    get.extract = {{u"meta"_s, u"xpath://meta[@name='csrf-token']/@content"_s},
                   {u"script"_s, u"regex:g_ck = '([0-9a-f]+)'"_s},
                   {u"header"_s, u"header:CSRF-TOKEN"_s},
                   {u"cookie"_s, u"cookie:fossil-"_s}};
    SignInWay way;
    way.steps = {get};
    Run run(way);
    run.cookie = "95E5";
    HttpAnswer answer =
        htmlAnswer("<html><meta name='csrf-token' content='m1'><script>var g_ck = '0af';</script>");
    answer.headers.emplaceBack("csrf-token", "h1");
    run.http.expect("GET", u"/app/login"_s, answer);
    QCOMPARE(run.run(), u"in"_s);
    QCOMPARE(run.values, (QJsonObject{{u"meta"_s, u"m1"_s},
                                      {u"script"_s, u"0af"_s},
                                      {u"header"_s, u"h1"_s},
                                      {u"cookie"_s, u"95E5"_s}}));
}

void TestSignIn::missingValueIsSaid()
{
    SignInStep get;
    get.request.path = u"/my/api_key"_s;
    get.extract = {{u"apiKey"_s, u"xpath://pre"_s}};
    SignInWay way;
    way.steps = {get};
    Run run(way);
    run.http.expect("GET", u"/app/my/api_key"_s, htmlAnswer("<html>no key here"));
    QCOMPARE(run.run(), u"not a ticket list"_s);
    QVERIFY2(run.detail.contains(u"apiKey"_s), qPrintable(run.detail));
}

void TestSignIn::destroyingItCancels()
{
    Run run(formWay());
    run.http.expectPending("GET", u"/app/login"_s);
    bool called = false;
    run.signIn = std::make_unique<SignIn>(run.way.steps, run.builder, TemplateScope{}, run.http,
                                          run.expressions, CookieLookup(), QDateTime());
    run.signIn->run([&](const auto&) { called = true; });
    run.signIn.reset();
    QVERIFY(run.http.pending().isEmpty());
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
