#include "source/answerlook.h"
#include "support/fakehttp.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto loginForm = R"(<!DOCTYPE html><html><head><title>登录</title></head><body>
<form action="/search"><input name="q"></form>
<form action="/login" method="post"><input type="hidden" name="token" value="x">
<input name="user"><input type="password" name="pass"></form></body></html>)";

HttpAnswer at(HttpAnswer answer, const QString& url = u"https://desk.example.org/list"_s)
{
    answer.url = QUrl(url);
    return answer;
}

HttpAnswer with(HttpAnswer answer, const QByteArray& name, const QByteArray& value)
{
    answer.headers.append({name, value});
    return answer;
}

HttpAnswer typed(const QByteArray& type, const QByteArray& body, int status = 200)
{
    HttpAnswer answer = htmlAnswer(body, status);
    answer.headers = {};
    if (!type.isEmpty())
        answer.headers.append({"Content-Type", type});
    return at(answer);
}

HttpAnswer sentTo(const QString& target, int status = 302)
{
    return at(redirectAnswer(QUrl(target), status));
}

SightRule rule(AnswerTest when, const QString& sight) { return {std::move(when), sight, {}}; }

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void personsSession_data();
    void personsSession();
    void faults_data();
    void faults();
    void busyCarriesTheDesksOwnTime();
    void saysWhatTheDeskSaid();
    void detailsKeepNoQuery();
    void halfAPageIsNoList_data();
    void halfAPageIsNoList();
};

/// "" is "read it". Every row is asked in a cookie session and with a key.
void TestJudge::answers_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("inSession");
    QTest::addColumn<QString>("withKey");
    QTest::addColumn<QList<SightRule>>("rules");
    QTest::addColumn<QString>("base");

    const QString https = u"https://desk.example.org"_s;
    const QString http = u"http://desk.example.org"_s;
    const auto row = [&](const char* name, const HttpAnswer& answer, const QString& inSession,
                         const QString& withKey, const QList<SightRule>& rules = {},
                         const QString& base = {}) {
        QTest::newRow(name) << answer << inSession << withKey << rules << (base.isEmpty() ? https : base);
    };
    const QString lost = u"session lost"_s;
    const QString wrong = u"wrong credentials"_s;
    const QString notAList = u"not a ticket list"_s;
    const QString maintenance = u"maintenance"_s;
    const QString portal = u"captive portal"_s;

    row("a list", at(jsonAnswer("{}")), {}, {});
    row("not modified", typed({}, {}, 304), {}, {});
    row("401", at(jsonAnswer("{}", 401)), lost, wrong);
    row("403", at(jsonAnswer("{}", 403)), u"blocked"_s, u"blocked"_s);
    row("404", at(jsonAnswer("{}", 404)), notAList, notAList);
    row("400", at(jsonAnswer("{}", 400)), notAList, notAList);
    row("407", at(jsonAnswer("{}", 407)), u"proxy refused"_s, u"proxy refused"_s);
    row("429", at(jsonAnswer("{}", 429)), u"busy"_s, u"busy"_s);
    row("500", at(htmlAnswer("oops", 500)), maintenance, maintenance);
    row("502", at(htmlAnswer("<h1>Bad Gateway", 502)), maintenance, maintenance);
    row("503", at(htmlAnswer("down", 503)), maintenance, maintenance);
    row("503 with a time", with(at(htmlAnswer("down", 503)), "Retry-After", "30"), u"busy"_s, u"busy"_s);
    row("511", at(htmlAnswer("pay", 511)), portal, portal);

    row("Redmine: to its sign-in page", sentTo(https + u"/login?back_url=x"_s), lost, wrong);
    row("Redmine: Atom's 302 says it is Atom",
        with(sentTo(https + u"/login?back_url=x"_s), "Content-Type", "application/atom+xml"), lost, wrong);
    row("RT: to its front page", sentTo(https + u"/"_s), lost, wrong);
    row("RT: front page of a desk under a path", sentTo(https + u"/rt/"_s), lost, wrong, {},
        https + u"/rt"_s);
    row("RT: to the form", sentTo(https + u"/NoAuth/Login.html?next=8eb"_s), lost, wrong);
    row("to the preset's own sign-in page", sentTo(https + u"/door"_s), lost, wrong);
    row("to single sign-on, behind TLS", sentTo(u"https://sso.example.org/auth/login"_s), lost, wrong);
    row("to another host, behind TLS", sentTo(u"https://other.example.org/list"_s), notAList, notAList);
    row("to another host, in the clear", sentTo(u"http://10.0.0.1/hotspot"_s), portal, portal, {}, http);
    row("to another path", sentTo(https + u"/elsewhere"_s, 301), notAList, notAList);
    row("to https", sentTo(https + u"/list"_s, 301), notAList, notAList, {}, http);

    row("followed to the sign-in form", at(htmlAnswer(loginForm), https + u"/login"_s), lost, wrong);
    row("RT: 200 and a page titled Login", at(htmlAnswer(loginForm)), lost, wrong);
    row("sign-in form that says it is text", typed("text/plain", loginForm), lost, wrong);
    row("sign-in form without a type", typed({}, loginForm), lost, wrong);
    row("sign-in form that says it is the list", typed("application/json", loginForm), lost, wrong);
    row("sign-in form that says it is a CSV", typed("text/csv; charset=utf-8", loginForm), lost, wrong);
    row("the hotspot's own form",
        at(htmlAnswer("<html><form method=post action='http://wifi.example/in'>"
                      "<input type=password name=p></form>")),
        portal, portal, {}, http);
    row("page that sends away",
        at(htmlAnswer("<html><meta http-equiv='Refresh' content='0; url=http://wifi.example/'>")), portal,
        portal, {}, http);
    row("page that sends to the sign-in",
        at(htmlAnswer("<html><meta http-equiv=refresh content=\"0;URL='/login'\">")), lost, wrong);
    row("a page for JSON", at(htmlAnswer("<html>Welcome")), notAList, notAList);
    row("Fossil: empty RSS of a lost session", typed("text/html", {}), notAList, notAList);
    row("no type", typed({}, "{}"), notAList, notAList);
    row("text", typed("text/plain", "hello"), notAList, notAList);

    AnswerTest fossilLost;
    fossilLost.json = u"=json.resultCode === 'FOSSIL-2002'"_s;
    const QList<SightRule> fossil{rule(fossilLost, lost)};
    row("Fossil: 200 that says no", at(jsonAnswer(R"({"resultCode":"FOSSIL-2002"})")), lost, wrong, fossil);
    row("Fossil: 200 that says yes", at(jsonAnswer(R"({"payload":{}})")), {}, {}, fossil);
    AnswerTest forbidden;
    forbidden.status = {403};
    row("the preset's word before ours", at(jsonAnswer("{}", 403)), lost, wrong, {rule(forbidden, lost)});
    row("the preset may call anything a list", at(jsonAnswer("{}", 403)), {}, {},
        {rule(forbidden, u"seeing"_s)});
    AnswerTest works;
    works.body = u"維護中"_s;
    row("the preset knows the maintenance page", at(htmlAnswer("<html>系統維護中")), maintenance, maintenance,
        {rule(works, maintenance)});
    AnswerTest password;
    password.location = u"/my/password"_s;
    row("Redmine: must change the password", sentTo(https + u"/my/password"_s), u"challenge"_s,
        u"challenge"_s, {rule(password, u"challenge"_s)});
    AnswerTest header;
    header.header = u"X-OTRS-Login: ."_s;
    row("OTRS: 200 with its own header", with(at(jsonAnswer("{}")), "X-OTRS-Login", "/index.pl"), lost, wrong,
        {rule(header, lost)});
    AnswerTest missing = header;
    missing.status = {401};
    row("every part of a test must hold", with(at(jsonAnswer("{}")), "X-OTRS-Login", "/index.pl"), {}, {},
        {rule(missing, lost)});
    row("a test that asks nothing never holds", at(jsonAnswer("{}")), {}, {}, {rule({}, lost)});
}

void TestJudge::answers()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(QList<SightRule>, rules);
    QFETCH(QString, base);
    Expressions expressions;
    for (const bool session : {true, false}) {
        JudgeContext context;
        context.base = QUrl(base);
        context.session = session;
        context.types = {u"application/json"_s};
        context.sights = rules;
        context.signInPath = u"/door"_s;
        const auto blindness = judge(HttpResult(answer), context, expressions);
        const QString said = blindness ? sightId(blindness->sight) : QString();
        if (session)
            QTEST(said, "inSession");
        else
            QTEST(said, "withKey");
        if (blindness)
            QVERIFY(!blindness->detail.isEmpty());
    }
}

/// Whoever was signed in by a person is sent to the single sign-on again, most likely on another host.
void TestJudge::personsSession_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("sight");
    const QString https = u"https://desk.example.org"_s;
    const QString http = u"http://desk.example.org"_s;
    QTest::newRow("any address of another host")
        << https << u"https://id.example.org/adfs/ls?wa=x"_s << u"session lost"_s;
    QTest::newRow("its own sign-in page") << https << https + u"/login"_s << u"session lost"_s;
    QTest::newRow("its own single sign-on") << https << https + u"/oauth2/start"_s << u"session lost"_s;
    QTest::newRow("another page of its own") << https << https + u"/elsewhere"_s << u"not a ticket list"_s;
    QTest::newRow("in the clear, with the words of a sign-in")
        << http << u"http://id.example.org/sso/go"_s << u"session lost"_s;
    QTest::newRow("in the clear, hotspot") << http << u"http://10.0.0.1/hotspot"_s << u"captive portal"_s;
}

void TestJudge::personsSession()
{
    QFETCH(const QString, base);
    QFETCH(const QString, target);
    Expressions expressions;
    JudgeContext context;
    context.base = QUrl(base);
    context.session = context.byPerson = true;
    const auto blindness = judge(HttpResult(sentTo(target)), context, expressions);
    QVERIFY(blindness);
    QTEST(sightId(blindness->sight), "sight");
}

void TestJudge::faults_data()
{
    QTest::addColumn<HttpFault>("fault");
    QTest::addColumn<QString>("sight");
    QTest::newRow("offline") << HttpFault::Offline << u"offline"_s;
    QTest::newRow("name") << HttpFault::NameNotFound << u"name not found"_s;
    QTest::newRow("TLS") << HttpFault::TlsRefused << u"TLS refused"_s;
    QTest::newRow("proxy") << HttpFault::ProxyRefused << u"proxy refused"_s;
    QTest::newRow("time") << HttpFault::TimedOut << u"offline"_s;
    QTest::newRow("unknown outcome") << HttpFault::OutcomeUnknown << u"offline"_s;
    QTest::newRow("cut") << HttpFault::BadAnswer << u"offline"_s;
    QTest::newRow("too large") << HttpFault::TooLarge << u"not a ticket list"_s;
    QTest::newRow("redirect") << HttpFault::NotHttpAddress << u"not a ticket list"_s;
}

void TestJudge::faults()
{
    QFETCH(HttpFault, fault);
    Expressions expressions;
    const auto blindness = judge(HttpResult(failure(httpError(fault))), {}, expressions);
    QVERIFY(blindness);
    QTEST(sightId(blindness->sight), "sight");
    QCOMPARE(blindness->detail, httpError(fault).message);
}

void TestJudge::busyCarriesTheDesksOwnTime()
{
    Expressions expressions;
    JudgeContext context;
    context.now = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    auto blindness =
        judge(HttpResult(with(at(jsonAnswer("{}", 429)), "Retry-After", "90")), context, expressions);
    QCOMPARE(blindness->retryAfter, std::optional<milliseconds>(seconds(90)));
    blindness =
        judge(HttpResult(with(at(jsonAnswer("{}", 503)), "Retry-After", "Sun, 22 Nov 2026 08:02:00 GMT")),
              context, expressions);
    QCOMPARE(blindness->retryAfter, std::optional<milliseconds>(seconds(120)));
}

void TestJudge::saysWhatTheDeskSaid()
{
    Expressions expressions;
    const auto blindness =
        judge(HttpResult(at(jsonAnswer(R"({"message":"Unknown field:\n Quue"})", 400))), {}, expressions);
    QVERIFY2(blindness->detail.contains(u"Unknown field: Quue"_s), qPrintable(blindness->detail));
}

void TestJudge::detailsKeepNoQuery()
{
    Expressions expressions;
    JudgeContext context;
    context.base = QUrl(u"https://desk.example.org"_s);
    const auto blindness =
        judge(HttpResult(sentTo(u"https://u:pw@desk.example.org/login?token=planted#planted"_s)), context,
              expressions);
    QVERIFY(!blindness->detail.contains(u"planted"_s));
    QVERIFY(!blindness->detail.contains(u"pw"_s));
}

void TestJudge::halfAPageIsNoList_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("mayBeCut");
    const auto row = [](const char* name, DecoderKind kind, const QByteArray& body, bool mayBeCut) {
        QTest::newRow(name) << int(kind) << body << mayBeCut;
    };
    row("whole page", DecoderKind::Html, "<html><table><tr><td>1</table></body></html>\n", false);
    row("in capitals, with a comment", DecoderKind::Html, "<HTML><TABLE></TABLE></HTML>\n<!-- 12 ms -->",
        false);
    row("page cut between rows", DecoderKind::Html, "<html><table><tr><td>1</td></tr>", true);
    row("end of an inner text only", DecoderKind::Html, "</html>" + QByteArray(5000, 'x'), true);
    row("empty page", DecoderKind::Html, "", true);
    row("whole table", DecoderKind::Csv, "id,subject\n1,a\n", false);
    row("table cut in its last line", DecoderKind::Csv, "id,subject\n12,a\n1", true);
    row("JSON is not read when it is cut", DecoderKind::Json, "[{", false);
}

void TestJudge::halfAPageIsNoList()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, mayBeCut);
    HttpAnswer answer;
    answer.body = body;
    QVERIFY(!deskbell::mayBeCut(answer, DecoderKind(kind)));
    answer.endsForSure = false;
    QCOMPARE(deskbell::mayBeCut(answer, DecoderKind(kind)), mayBeCut);
}

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
