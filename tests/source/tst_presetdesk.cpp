#include "source/presetdesk.h"
#include "support/eventually.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"
#include "support/fakesession.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

SourcePreset preset(const QString& name)
{
    const QString path = name == "language"_L1
                             ? QStringLiteral(DESKBELL_TEST_DATA "/source/language/preset.json")
                             : QStringLiteral(DESKBELL_SOURCE_DIR "/resources/sources/%1.json").arg(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no preset %s", qPrintable(name));
    auto read = readSourcePreset(file.readAll(), file.fileName());
    if (!read)
        qFatal("%s", qPrintable(read.error().first().text()));
    return *read;
}

const QString base = u"https://desk.example.org"_s;

HttpAnswer away(const QString& path) { return redirectAnswer(QUrl(base + path)); }

HttpAnswer rtForm()
{
    return htmlAnswer("<!DOCTYPE html><title>Login</title><form id='login' name='login' method='post' "
                      "action='/NoAuth/Login.html'><input name='user'><input type='password' name='pass'>"
                      "<input type='hidden' name='next' value='13ba'></form>");
}

HttpAnswer fossilForm()
{
    return htmlAnswer("<!DOCTYPE html><form method='POST' action='/login'><input name='u'>"
                      "<input type='password' name='p'><input type='submit' name='in' value='Login'></form>");
}

HttpAnswer rtList(const QList<int>& ids, int total = -1, bool otherOrder = false)
{
    QByteArray items;
    for (const int id : ids) {
        const QByteArray number = QByteArray::number(id);
        const QByteArray subject = "\"Subject\":\"Ticket " + number + "\"";
        const QByteArray key = "\"id\":\"" + number + "\"";
        items +=
            (items.isEmpty() ? "{" : ",{") + (otherOrder ? subject + ',' + key : key + ',' + subject) + '}';
    }
    return jsonAnswer("{\"total\":" + QByteArray::number(total < 0 ? ids.size() : total) + ",\"items\":[" +
                      items + "]}");
}

HttpAnswer redmineList(const QByteArray& issues, int total = 1)
{
    return jsonAnswer("{\"issues\":[" + issues + "],\"total_count\":" + QByteArray::number(total) + '}');
}

const QByteArray redmineIssue =
    R"({"id":8,"project":{"id":1,"name":"Help desk"},"tracker":{"id":5,"name":"Request"},
 "status":{"id":1,"name":"New","is_closed":false},"priority":{"id":4,"name":"Urgent"},"author":{"id":5,"name":"丽 王"},
 "assigned_to":{"id":1,"name":"Redmine Admin"},"subject":"第二个 \u003cb\u003e","description":"正文",
 "custom_fields":[{"id":1,"name":"Requested resource","value":"GPU 服务器"},{"id":2,"name":"Many","multiple":true,
 "value":["a","b"]},{"id":3,"name":"Unset","value":""}],
 "created_on":"2026-11-22T03:34:26Z","updated_on":"2026-11-22T04:00:00Z","closed_on":null})";

/// A desk with everything around it, and its answers one by one.
struct Bench
{
    Bench(const QString& presetName, const QString& way, SourceConfig config = {})
    {
        config.name = u"Desk"_s;
        config.url = QUrl(base);
        config.signIn.way = way;
        config.signIn.user = u"agent"_s;
        desk = std::make_unique<PresetDesk>(config, u"planted-secret"_s, preset(presetName), http, session,
                                            clock);
    }
    ListingResult list(const PageMark& page = {})
    {
        std::optional<ListingResult> got;
        QObject context;
        desk->list(page, &context, [&](ListingResult result) { got = std::move(result); });
        if (!deskbell::test::eventually([&] { return got.has_value(); }))
            return failure(Blindness{Sight::NeverPolled, u"nothing came"_s, {}});
        if (!*got && got->error().detail.contains(u"planted"_s))
            QTest::qFail("the secret is in the error", "Bench", 0);
        return *got;
    }
    /// "tickets: 8 7", "unchanged", or the sight's id.
    QString see(const PageMark& page = {})
    {
        const ListingResult result = list(page);
        if (!result)
            return sightId(result.error().sight);
        if (result->unchanged)
            return u"unchanged"_s;
        QStringList ids;
        for (const Ticket& ticket : result->tickets)
            ids.append(ticket.id);
        return u"tickets: "_s + ids.join(u' ');
    }
    void expectRtSignIn()
    {
        http.expect("GET", u"/NoAuth/Login.html"_s, rtForm());
        http.expect("POST", u"/NoAuth/Login.html"_s, away(u"/"_s));
    }
    void expectFossilSignIn()
    {
        http.expect("GET", u"/login"_s, fossilForm());
        http.expect("POST", u"/login"_s, away(u"/index"_s));
        session.cookies.insert("fossil-a011", "95E5");
    }
    int count(const QByteArray& method)
    {
        int n = 0;
        for (const HttpRequest& request : http.requests())
            n += request.method == method ? 1 : 0;
        return n;
    }

    FakeHttp http;
    FakeSession session;
    FakeClock clock;
    std::unique_ptr<PresetDesk> desk;
};

const QString gitlabIssues = u"/api/v4/issues"_s;
HttpAnswer gitlabList(int newest, int oldest)
{
    QJsonArray rows;
    for (int id = newest; id >= oldest; --id)
        rows.append(QJsonObject{{u"id"_s, id}, {u"iid"_s, id}, {u"title"_s, u"Issue %1"_s.arg(id)}});
    return jsonAnswer(QJsonDocument(rows).toJson());
}

const QString rtTickets = u"/REST/2.0/tickets"_s;
const QString fossilReport = u"/json/report/run"_s;

} // namespace

class TestPresetDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInPresetsLoad();
    void keyListsWithoutCookies();
    void badKeyWhereAnybodyMayRead();
    void ticketsCarryTheirFields();
    void signsInWhenThereIsNoSession();
    void sessionSurvivesARestart();
    void expiredSignsInOnceAndRepeatsOnce();
    void secondExpiryIsASessionLost();
    void refusedPasswordIsNotSentAgain();
    void refusedBasicIsNotSentAgainAndARefusedKeyIs();
    void challengeWaitsForTheUser();
    void lifetimeOverSignsInAnew_data();
    void lifetimeOverSignsInAnew();
    void unchangedOnlyAfterConfirm();
    void unchangedWhenKeysAreShuffled();
    void unchangedByEtag();
    void failureForgetsWhatWasNotConfirmed();
    void turnsEmptyAsksWho();
    void staysEmptyAsksWho();
    void asksWhoEachTimeWhereEverybodySeesAll();
    void pagesUntilTheTotal();
    void clampedPageIsTheLast();
    void pagesOnWhenTheDeskLowersTheSize();
    void aPageAskedForOnSuspicionMayNotBe_data();
    void aPageAskedForOnSuspicionMayNotBe();
    void aPageIsInDoubtUntilItWasRefusedForLong();
    void aPartThatFailsLeavesTheOthers_data();
    void aPartThatFailsLeavesTheOthers();
    void asksForAllAndNotOnlyForOnes_data();
    void asksForAllAndNotOnlyForOnes();
    void emptyListThatCountsSomeIsNone();
    void aRefusalWithAnEmptyArrayIsNoList_data();
    void aRefusalWithAnEmptyArrayIsNoList();
    void noCookieThatIsThrownBackIsTold();
    void unmappableIsSaid();
    void onlyWebAddressesOpen();
    void personsSessionIsOnlyUsed_data();
    void personsSessionIsOnlyUsed();
    void personsSessionGrowsOld();
    void keyReadFromThePage();
    void tokenBesideTheCookiesIsReadAnewAfterARestart();
    void aRefusalCountsForAllWhoShareTheAccount();
    void onlyOneAtATimeSignsInToAnAccount();
    void atomGoesOnBelowTheLowestNumber();
    void addressThatIsTheListItself();
    void sinceMovesOnlyWithWhatIsOnDisk();
    void sinceStaysWhereAPartIsNotSeen();
    void deviceStaysTheSame();
    void cancels();
    void cancelsWhileDetailsAreAsked();
    void unknownWayIsSaid();
    void tellsTheHops();
};

void TestPresetDesk::builtInPresetsLoad()
{
    const QStringList files =
        QDir(QStringLiteral(DESKBELL_SOURCE_DIR "/resources/sources")).entryList({u"*.json"_s});
    QVERIFY(files.size() >= 5);
    for (const QString& file : files) {
        const QString name = file.chopped(5);
        const SourcePreset read = preset(name); // ends the test with the reason when it is refused
        QCOMPARE(read.name, name);
        for (const SignInWay& way : read.ways)
            QVERIFY2(read.lists.contains(way.list), qPrintable(name + u' ' + way.way));
    }
}

void TestPresetDesk::keyListsWithoutCookies()
{
    Bench bench(u"redmine"_s, u"token"_s);
    bench.http.on("GET", u"/users/current.json"_s, jsonAnswer(R"({"user":{"id":1}})"));
    bench.http.on("GET", u"/issues.json"_s, redmineList(redmineIssue));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.http.requests().size(), 4); // who we are is asked each time: a dead key lists, too
    for (const HttpRequest& request : bench.http.requests()) {
        QVERIFY(!request.withCookies);
        QCOMPARE(request.secretHeaders, (HttpHeaders{{"X-Redmine-API-Key", "planted-secret"}}));
        QVERIFY(!request.url.toEncoded().contains("planted"));
    }
    QCOMPARE(bench.http.requests().at(1).url.query(QUrl::FullyEncoded),
             u"sort=id%3Adesc&status_id=open&limit=100"_s);
    QCOMPARE(bench.session.begun, 0);
}

void TestPresetDesk::badKeyWhereAnybodyMayRead()
{
    Bench bench(u"redmine"_s, u"token"_s);
    // The list itself would be 200 and empty.
    bench.http.expect("GET", u"/users/current.json"_s, jsonAnswer({}, 401));
    QCOMPARE(bench.see(), u"wrong credentials"_s);
}

void TestPresetDesk::ticketsCarryTheirFields()
{
    Bench bench(u"redmine"_s, u"token"_s);
    bench.http.on("GET", u"/users/current.json"_s, jsonAnswer(R"({"user":{"id":1}})"));
    bench.http.on("GET", u"/issues.json"_s, redmineList(redmineIssue));
    const ListingResult result = bench.list();
    QVERIFY(result && result->tickets.size() == 1);
    const QJsonObject wanted =
        QJsonDocument::fromJson(
            R"({"source":"Desk","id":"8","number":"#8","subject":"第二个 <b>","body":"正文","requester":"丽 王",
            "createdAt":"2026-11-22T03:34:26Z","updatedAt":"2026-11-22T04:00:00Z","status":"New","priority":"Urgent",
            "queue":"Help desk","assignee":"Redmine Admin","url":"https://desk.example.org/issues/8",
            "fields":{"Tracker":"Request","Requested resource":"GPU 服务器","Many":"a, b"}})")
            .object();
    QCOMPARE(toJson(result->tickets.first()), wanted);
}

void TestPresetDesk::signsInWhenThereIsNoSession()
{
    Bench bench(u"rt"_s, u"form"_s);
    int told = 0;
    QObject::connect(bench.desk.get(), &Desk::signingIn, bench.desk.get(), [&] { ++told; });
    bench.expectRtSignIn();
    bench.http.on("GET", rtTickets, rtList({8, 7}));
    QCOMPARE(bench.see(), u"tickets: 8 7"_s);
    QCOMPARE(bench.session.begun, 1);
    QCOMPARE(bench.session.signedInAt(), bench.clock.now());
    QCOMPARE(told, 1);
    QCOMPARE(bench.see(), u"tickets: 8 7"_s);
    QCOMPARE(bench.count("POST"), 1);
    QVERIFY(bench.http.requests().last().withCookies);
}

void TestPresetDesk::sessionSurvivesARestart()
{
    Bench bench(u"rt"_s, u"form"_s);
    bench.session.begin(bench.clock.now());
    bench.http.expect("GET", rtTickets, rtList({8}));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
}

void TestPresetDesk::expiredSignsInOnceAndRepeatsOnce()
{
    Bench bench(u"rt"_s, u"form"_s);
    bench.session.begin(bench.clock.now());
    bench.http.expect("GET", rtTickets, away(u"/"_s));
    bench.expectRtSignIn();
    bench.http.expect("GET", rtTickets, rtList({8}));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.session.begun, 2);
    QCOMPARE(bench.session.ended, 0); // remembered devices stay remembered
}

void TestPresetDesk::secondExpiryIsASessionLost()
{
    Bench bench(u"rt"_s, u"form"_s);
    bench.session.begin(bench.clock.now());
    bench.expectRtSignIn();
    bench.http.on("GET", rtTickets, away(u"/"_s));
    QCOMPARE(bench.see(), u"session lost"_s);
    QCOMPARE(bench.count("POST"), 1);
}

void TestPresetDesk::refusedPasswordIsNotSentAgain()
{
    Bench bench(u"rt"_s, u"form"_s);
    bench.http.on("GET", u"/NoAuth/Login.html"_s, rtForm());
    bench.http.on("POST", u"/NoAuth/Login.html"_s, rtForm());
    QCOMPARE(bench.see(), u"wrong credentials"_s);
    const qsizetype asked = bench.http.requests().size();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(bench.see(), u"wrong credentials"_s);
    QCOMPARE(bench.http.requests().size(), asked); // not even the page is fetched
    QCOMPARE(bench.count("POST"), 1);
    bench.desk->allowSignIn();
    QCOMPARE(bench.see(), u"wrong credentials"_s);
    QCOMPARE(bench.count("POST"), 2);
    QCOMPARE(bench.session.begun, 0);
}

void TestPresetDesk::refusedBasicIsNotSentAgainAndARefusedKeyIs()
{
    Bench basic(u"rt"_s, u"basic"_s);
    basic.http.on("GET", rtTickets, jsonAnswer("{}", 401));
    QCOMPARE(basic.see(), u"wrong credentials"_s);
    QCOMPARE(basic.see(), u"wrong credentials"_s);
    QCOMPARE(basic.http.requests().size(), 1);
    // Nobody is locked out for a key, and one that is made valid again should work by itself.
    Bench key(u"rt"_s, u"token"_s);
    key.http.expect("GET", rtTickets, jsonAnswer("{}", 401));
    key.http.expect("GET", rtTickets, rtList({8}));
    QCOMPARE(key.see(), u"wrong credentials"_s);
    QCOMPARE(key.see(), u"tickets: 8"_s);
}

void TestPresetDesk::challengeWaitsForTheUser()
{
    Bench bench(u"redmine"_s, u"form"_s);
    bench.http.expect("GET", u"/login"_s,
                      htmlAnswer("<html><form method=post action='/login'><input name=username>"
                                 "<input type=password name=password></form>"));
    bench.http.expect("POST", u"/login"_s, away(u"/account/twofa/confirm"_s));
    QCOMPARE(bench.see(), u"challenge"_s);
    QCOMPARE(bench.see(), u"challenge"_s);
}

void TestPresetDesk::lifetimeOverSignsInAnew_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("anew");
    QTest::newRow("young") << 11 << false;
    QTest::newRow("over") << 12 << true;
    QTest::newRow("the clock was set back") << -1 << true;
}

void TestPresetDesk::lifetimeOverSignsInAnew()
{
    QFETCH(int, hours);
    QFETCH(bool, anew);
    SourceConfig config;
    config.sessionLifetime = std::chrono::hours(12);
    Bench bench(u"rt"_s, u"form"_s, config);
    bench.session.begin(bench.clock.now());
    bench.clock.jumpTo(bench.clock.now().addSecs(hours * 3600));
    if (anew)
        bench.expectRtSignIn();
    bench.http.expect("GET", rtTickets, rtList({8}));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.session.ended, anew ? 1 : 0);
    QCOMPARE(bench.session.begun, anew ? 2 : 1);
}

void TestPresetDesk::unchangedOnlyAfterConfirm()
{
    Bench bench(u"rt"_s, u"token"_s);
    bench.http.on("GET", rtTickets, rtList({8}));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    bench.desk->confirm();
    QCOMPARE(bench.see(), u"unchanged"_s);
    QCOMPARE(bench.see(), u"unchanged"_s);
    bench.desk->forgetUnchanged();
    QCOMPARE(bench.see(), u"tickets: 8"_s);
}

void TestPresetDesk::unchangedWhenKeysAreShuffled()
{
    Bench bench(u"rt"_s, u"token"_s);
    bench.http.expect("GET", rtTickets, rtList({8, 7}));
    bench.http.expect("GET", rtTickets, rtList({8, 7}, 2, true));
    bench.http.expect("GET", rtTickets, rtList({7, 8}, 2));
    QCOMPARE(bench.see(), u"tickets: 8 7"_s);
    bench.desk->confirm();
    QCOMPARE(bench.see(), u"unchanged"_s);
    QCOMPARE(bench.see(), u"tickets: 7 8"_s);
}

void TestPresetDesk::unchangedByEtag()
{
    Bench bench(u"redmine"_s, u"token"_s);
    bench.http.on("GET", u"/users/current.json"_s, jsonAnswer(R"({"user":{"id":1}})"));
    const auto validator = [](const HttpRequest& request) {
        for (const auto& [name, value] : request.headers) {
            if (name == "If-None-Match")
                return value;
        }
        return QByteArray();
    };
    bench.http.on("GET", u"/issues.json"_s, [&](const HttpRequest& request) -> HttpResult {
        HttpAnswer answer = redmineList(redmineIssue);
        answer.headers.emplaceBack("ETag", "W/\"1\"");
        if (validator(request) == "W/\"1\"") {
            answer.status = 304;
            answer.body.clear();
        }
        return answer;
    });
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(validator(bench.http.requests().last()), QByteArray()); // not before it is on disk
    bench.desk->confirm();
    QCOMPARE(bench.see(), u"unchanged"_s);
    QCOMPARE(validator(bench.http.requests().last()), QByteArray("W/\"1\""));
    const ListingResult again = bench.list({});
    QVERIFY(again && again->notModified);
    // A later page is another list.
    QCOMPARE(bench.see({1, 100}), u"tickets: 8"_s);
    QCOMPARE(validator(bench.http.requests().last()), QByteArray());
}

void TestPresetDesk::failureForgetsWhatWasNotConfirmed()
{
    Bench bench(u"rt"_s, u"token"_s);
    bench.http.expect("GET", rtTickets, rtList({8}));
    bench.http.expect("GET", rtTickets, htmlAnswer("<h1>Bad Gateway", 502));
    bench.http.expect("GET", rtTickets, httpError(HttpFault::Offline));
    bench.http.expect("GET", rtTickets, rtList({8}));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.see(), u"maintenance"_s);
    QCOMPARE(bench.see(), u"offline"_s);
    bench.desk->confirm(); // of nothing
    QCOMPARE(bench.see(), u"tickets: 8"_s);
}

void TestPresetDesk::turnsEmptyAsksWho()
{
    Bench bench(u"gitea"_s, u"token"_s);
    const QString who = u"/api/v1/user"_s;
    const QString list = u"/api/v1/repos/issues/search"_s;
    bench.http.expect("GET", who, jsonAnswer(R"({"login":"agent"})"));
    bench.http.expect("GET", list, jsonAnswer(R"([{"id":8}])"));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    // Truly empty: said so, and asked each time.
    for (int i = 0; i < 2; ++i) {
        bench.http.expect("GET", list, jsonAnswer("[]"));
        bench.http.expect("GET", who, jsonAnswer(R"({"login":"agent"})"));
    }
    QCOMPARE(bench.see(), u"tickets: "_s);
    QCOMPARE(bench.see(), u"tickets: "_s);
    // Empty because the key was revoked and anybody may ask.
    bench.http.expect("GET", list, jsonAnswer(R"([{"id":8}])"));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    bench.http.expect("GET", list, jsonAnswer("[]"));
    bench.http.expect("GET", who, jsonAnswer({}, 401));
    QCOMPARE(bench.see(), u"wrong credentials"_s);
}

/// A queue that is empty most of the time looks the same to who was forgotten.
void TestPresetDesk::staysEmptyAsksWho()
{
    Bench bench(u"gitea"_s, u"token"_s);
    const QString who = u"/api/v1/user"_s;
    bench.http.on("GET", u"/api/v1/repos/issues/search"_s, jsonAnswer("[]"));
    bench.http.expect("GET", who, jsonAnswer(R"({"login":"agent"})"));
    QCOMPARE(bench.see(), u"tickets: "_s);
    bench.desk->confirm();
    bench.http.expect("GET", who, jsonAnswer(R"({"login":"agent"})"));
    QCOMPARE(bench.see(), u"unchanged"_s);
    bench.http.expect("GET", who, jsonAnswer({}, 401));
    QCOMPARE(bench.see(), u"wrong credentials"_s);
}

void TestPresetDesk::asksWhoEachTimeWhereEverybodySeesAll()
{
    Bench bench(u"fossil"_s, u"form"_s);
    bench.session.begin(bench.clock.now());
    const HttpAnswer report = jsonAnswer(
        R"({"timestamp":1,"payload":{"tickets":[{"uuid":"690c9e968b89aa818d70afa164d46cc831261eda","#":"690c9e968b",
            "title":"t","created":"2026-11-22T03:51:30Z","requested_resource":null}]}})");
    const QString who = u"/json/whoami"_s;
    bench.http.expect("GET", who, jsonAnswer(R"({"payload":{"name":"agent"}})"));
    bench.http.expect("GET", fossilReport, report);
    QCOMPARE(bench.see(), u"tickets: 690c9e968b89aa818d70afa164d46cc831261eda"_s);
    bench.http.expect("GET", who, jsonAnswer(R"({"payload":{"name":"nobody","capabilities":""}})"));
    bench.expectFossilSignIn();
    bench.http.expect("GET", who, jsonAnswer(R"({"payload":{"name":"agent"}})"));
    bench.http.expect("GET", fossilReport, report);
    QCOMPARE(bench.see(), u"tickets: 690c9e968b89aa818d70afa164d46cc831261eda"_s);
}

void TestPresetDesk::pagesUntilTheTotal()
{
    Bench bench(u"rt"_s, u"token"_s);
    QList<int> first;
    for (int id = 150; id > 50; --id)
        first.append(id);
    bench.http.expect("GET", rtTickets, rtList(first, 101));
    const ListingResult page = bench.list();
    QVERIFY(page && page->next);
    bench.http.expect("GET", rtTickets, rtList({50}, 101));
    const ListingResult second = bench.list(*page->next);
    QVERIFY(second && !second->next);
    QVERIFY(bench.http.requests().last().url.query().endsWith(u"per_page=100&page=2"_s));
}

void TestPresetDesk::clampedPageIsTheLast()
{
    Bench bench(u"rt"_s, u"token"_s);
    QList<int> hundred;
    for (int id = 100; id > 0; --id)
        hundred.append(id);
    bench.http.on("GET", rtTickets, rtList(hundred, 1000)); // whatever the page
    const ListingResult first = bench.list();
    QVERIFY(first && first->next);
    const ListingResult second = bench.list(*first->next);
    QVERIFY(second && second->next); // a hundred may have been filed in between
    const ListingResult third = bench.list(*second->next);
    QVERIFY(third && !third->next);
}

/// Asked for 100 rows, the desk gives 50 and does not say so.
void TestPresetDesk::pagesOnWhenTheDeskLowersTheSize()
{
    Bench bench(u"gitlab"_s, u"token"_s);
    int last = 120;
    const auto answer = [&last](const HttpRequest&) -> HttpResult {
        const int first = last;
        last = std::max(0, last - 50);
        return gitlabList(first, last + 1);
    };
    bench.http.on("GET", gitlabIssues, answer);
    std::optional<PageMark> page = PageMark{};
    QList<qsizetype> sizes;
    while (page) {
        const ListingResult listing = bench.list(*page);
        QVERIFY(listing.ok());
        sizes.append(listing->tickets.size());
        page = listing->next;
    }
    QCOMPARE(sizes, (QList<qsizetype>{50, 50, 20}));
    // Known by now: an error for the page behind a short one is an error.
    last = 50;
    const ListingResult first = bench.list();
    QVERIFY(first && first->next);
    bench.http.expect("GET", gitlabIssues, jsonAnswer("{}", 500));
    QVERIFY(bench.see(*first->next).startsWith(u"maintenance"_s));
}

void TestPresetDesk::aPageAskedForOnSuspicionMayNotBe_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("sees");
    QTest::newRow("empty") << jsonAnswer("[]") << u"tickets: "_s;
    QTest::newRow("404") << jsonAnswer("{}", 404) << u"tickets: "_s;
    QTest::newRow("500") << jsonAnswer("{}", 500) << u"tickets: "_s;
    QTest::newRow("502") << jsonAnswer("{}", 502) << u"maintenance"_s;
    QTest::newRow("429") << jsonAnswer("{}", 429) << u"busy"_s;
    QTest::newRow("401") << jsonAnswer("{}", 401) << u"wrong credentials"_s;
}

void TestPresetDesk::aPageAskedForOnSuspicionMayNotBe()
{
    QFETCH(const HttpAnswer, answer);
    QFETCH(const QString, sees);
    Bench bench(u"gitlab"_s, u"token"_s);
    bench.http.expect("GET", gitlabIssues, gitlabList(3, 1));
    const ListingResult first = bench.list();
    QVERIFY(first && first->next);
    bench.http.expect("GET", gitlabIssues, answer);
    QCOMPARE(bench.see(*first->next), sees);
}

/// A desk that cannot answer just now looks like one that says that the page does not exist.
void TestPresetDesk::aPageIsInDoubtUntilItWasRefusedForLong()
{
    Bench bench(u"gitlab"_s, u"token"_s);
    const auto doubtsSecondPage = [&bench](const HttpAnswer& answer) {
        bench.http.expect("GET", gitlabIssues, gitlabList(3, 1));
        const ListingResult first = bench.list();
        if (!first || !first->next || first->endInDoubt)
            return u"no next page"_s;
        bench.http.expect("GET", gitlabIssues, answer);
        const ListingResult second = bench.list(*first->next);
        if (!second || !second->tickets.isEmpty() || second->next)
            return u"no end"_s;
        return second->endInDoubt ? u"doubted"_s : u"believed"_s;
    };
    const HttpAnswer trouble = jsonAnswer("{}", 500);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(doubtsSecondPage(trouble), u"doubted"_s); // often, but for a moment only
        bench.clock.advance(seconds(10));
    }
    QCOMPARE(doubtsSecondPage(jsonAnswer("[]")), u"believed"_s); // it can answer, so it was trouble
    QCOMPARE(doubtsSecondPage(trouble), u"doubted"_s);
    bench.clock.advance(minutes(6));
    QCOMPARE(doubtsSecondPage(trouble), u"doubted"_s); // long ago, but hardly ever
    QCOMPARE(doubtsSecondPage(trouble), u"believed"_s);
    QCOMPARE(doubtsSecondPage(jsonAnswer("{}", 404)), u"believed"_s);
}

void TestPresetDesk::aPartThatFailsLeavesTheOthers_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("403") << jsonAnswer("{}", 403) << true;
    QTest::newRow("404") << jsonAnswer("{}", 404) << true;
    QTest::newRow("500") << jsonAnswer("{}", 500) << true;
    QTest::newRow("no list") << jsonAnswer("{}") << true;
    QTest::newRow("429") << jsonAnswer("{}", 429) << false;
    QTest::newRow("401") << jsonAnswer("{}", 401) << false;
}

void TestPresetDesk::aPartThatFailsLeavesTheOthers()
{
    QFETCH(const HttpAnswer, answer);
    QFETCH(const bool, leaves);
    SourceConfig config;
    config.options = {{u"workspaces"_s, u"10, 20"_s}};
    Bench bench(u"tapd"_s, u"bearer"_s, config);
    bench.http.expect(
        [](const HttpRequest& request) { return request.url.query().contains(u"workspace_id=10"_s); },
        answer);
    const ListingResult first = bench.list();
    QCOMPARE(first.ok(), leaves);
    if (!leaves)
        return;
    QVERIFY(first->unseen && first->tickets.isEmpty() && first->nextPart);
    QVERIFY2(first->unseen->detail.startsWith(u"10: "_s), qPrintable(first->unseen->detail));
    bench.http.expect(
        [](const HttpRequest& request) { return request.url.query().contains(u"workspace_id=20"_s); },
        jsonAnswer(R"({"status":1,"data":[{"Bug":{"id":"7","title":"seven"}},)"
                   R"({"Story":{"id":"8","name":"eight"}}],"info":"success"})"));
    const ListingResult second = bench.list(*first->nextPart);
    QVERIFY2(second.ok(), second ? "" : qPrintable(second.error().detail));
    QVERIFY(!second->unseen && !second->tickets.isEmpty() && !second->nextPart);
}

void TestPresetDesk::asksForAllAndNotOnlyForOnes_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); // null: the desk's default is all, and what is mine must be asked for
    QTest::newRow("GitLab: created_by_me") << u"gitlab"_s << u"token"_s << u"scope"_s << u"all"_s;
    QTest::newRow("GitHub: assigned") << u"github"_s << QString() << u"filter"_s << u"all"_s;
    QTest::newRow("Freshdesk: new_and_my_open") << u"freshdesk"_s << QString() << u"filter"_s << QString();
    QTest::newRow("Freshservice: new_and_my_open")
        << u"freshservice"_s << QString() << u"filter"_s << QString();
    QTest::newRow("Gitea: assigned") << u"gitea"_s << u"token"_s << u"assigned"_s << QString();
    QTest::newRow("Mantis: assigned") << u"mantis"_s << u"token"_s << u"filter_id"_s << QString();
}

/// "List" without a filter means "mine" on some desks: only what is new to the account itself would ring.
void TestPresetDesk::asksForAllAndNotOnlyForOnes()
{
    QFETCH(const QString, preset);
    QFETCH(const QString, way);
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    Bench bench(preset, way);
    bench.http.onAny(jsonAnswer("[]"));
    (void)bench.list();
    QVERIFY(!bench.http.requests().isEmpty());
    const QUrlQuery query(bench.http.requests().first().url);
    QCOMPARE(query.hasQueryItem(name), !value.isEmpty());
    QCOMPARE(query.queryItemValue(name), value);
}

void TestPresetDesk::emptyListThatCountsSomeIsNone()
{
    Bench bench(u"rt"_s, u"token"_s);
    bench.http.expect("GET", rtTickets, rtList({}, 6));
    QCOMPARE(bench.see(), u"not a ticket list"_s);
}

void TestPresetDesk::aRefusalWithAnEmptyArrayIsNoList_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sees");
    const QString none = u"not a ticket list"_s;
    QTest::newRow("empty") << QByteArray(R"({"data":[]})") << u"tickets: "_s;
    QTest::newRow("empty, and good") << QByteArray(R"({"code":0,"success":true,"msg":"ok","data":[]})")
                                     << u"tickets: "_s;
    QTest::newRow("empty, and good by another count")
        << QByteArray(R"({"code":200,"status":"ok","data":[]})") << u"tickets: "_s;
    QTest::newRow("errors are no tickets")
        << QByteArray(R"({"errors":[{"id":1,"title":"x"}],"data":[]})") << none;
    QTest::newRow("the second list") << QByteArray(R"({"links":[],"data":[{"id":8,"title":"x"}]})")
                                     << u"tickets: 8"_s;
    QTest::newRow("error") << QByteArray(R"({"error":"expired","data":[]})") << none;
    QTest::newRow("code") << QByteArray(R"({"code":401,"data":[]})") << none;
    QTest::newRow("code 1") << QByteArray(R"({"code":1,"data":[]})") << none;
    QTest::newRow("code 1 that means good")
        << QByteArray(R"({"code":1,"msg":"成功","errors":[],"data":[]})") << u"tickets: "_s;
    QTest::newRow("negative code") << QByteArray(R"({"code":-1,"data":[]})") << none;
    QTest::newRow("success") << QByteArray(R"({"success":false,"data":[]})") << none;
    QTest::newRow("ok") << QByteArray(R"({"ok":false,"data":[]})") << none;
    QTest::newRow("status") << QByteArray(R"({"status":"error","data":[]})") << none;
    QTest::newRow("no list") << QByteArray(R"({"message":"starting"})") << none;
}

/// The preset "json" guesses which array holds the tickets.
void TestPresetDesk::aRefusalWithAnEmptyArrayIsNoList()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, sees);
    Bench bench(u"json"_s, u"none"_s);
    bench.http.onAny(jsonAnswer(answer));
    QCOMPARE(bench.see(), sees);
}

/// Which of the cookies is worth something, nobody knows.
void TestPresetDesk::noCookieThatIsThrownBackIsTold()
{
    Bench bench(u"rt"_s, u"form"_s);
    bench.session.begin(bench.clock.now());
    bench.session.cookies = {{"RT_SID", "planted-session"}, {"remember", "planted-device"}, {"lang", "en"}};
    bench.http.on(
        "GET", rtTickets,
        jsonAnswer(R"({"message":"bad request: planted-session, planted-device, written in en"})", 400));
    const ListingResult result = bench.list(); // fails when the answer tells what was planted
    QVERIFY(!result);
    QVERIFY2(result.error().detail.contains(u"written in en"_s), qPrintable(result.error().detail));
}

void TestPresetDesk::unmappableIsSaid()
{
    Bench bench(u"rt"_s, u"token"_s);
    const HttpAnswer noId = jsonAnswer(R"({"total":1,"items":[{"Subject":"no id"}]})");
    bench.http.on("GET", rtTickets, noId);
    QCOMPARE(bench.see(), u"mapping failed"_s);
    bench.desk->confirm();
    QCOMPARE(bench.see(), u"mapping failed"_s);
}

void TestPresetDesk::onlyWebAddressesOpen()
{
    SourcePreset own = preset(u"rt"_s);
    own.lists[u"tickets"_s].mapping.values.insert(u"url"_s, u"link"_s);
    FakeHttp http;
    FakeSession session;
    FakeClock clock;
    SourceConfig config;
    config.url = QUrl(base);
    config.signIn.way = u"token"_s;
    PresetDesk desk(config, u"k"_s, own, http, session, clock);
    http.expect("GET", rtTickets,
                jsonAnswer(R"x({"total":3,"items":[{"id":"1","link":"javascript:alert(1)"},)x"
                           R"x({"id":"2","link":"file:///etc/passwd"},)x"
                           R"x({"id":"3","link":"https://desk.example.org/3"}]})x"));
    std::optional<ListingResult> got;
    QObject context;
    desk.list({}, &context, [&](ListingResult result) { got = std::move(result); });
    QTRY_VERIFY(got.has_value());
    QVERIFY(got->ok());
    for (const Ticket& ticket : (*got)->tickets) {
        const QString scheme = ticket.url.scheme();
        QVERIFY2(scheme.isEmpty() || scheme == u"https"_s, qPrintable(scheme));
    }
    QCOMPARE((*got)->tickets.at(2).url, QUrl(u"https://desk.example.org/3"_s));
}

/// What a session that a person began can read is read with it; Deskbell signs in nowhere by itself then.
void TestPresetDesk::personsSessionIsOnlyUsed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("way");
    const QStringList files =
        QDir(QStringLiteral(DESKBELL_SOURCE_DIR "/resources/sources")).entryList({u"*.json"_s});
    for (const QString& file : files) {
        const QString name = file.chopped(5);
        if (!preset(name).way(QLatin1StringView(browserWay)))
            continue;
        for (const auto way : {browserWay, cookiesWay})
            QTest::addRow("%s, %s", qPrintable(name), way) << name << QString::fromLatin1(way);
    }
}

void TestPresetDesk::personsSessionIsOnlyUsed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, way);
    Bench bench(name, way);
    QSignalSpy signingIn(bench.desk.get(), &Desk::signingIn);
    ListingResult result = bench.list(); // nobody has signed in: the desk is not even asked
    QVERIFY(!result.ok());
    QCOMPARE(result.error().sight, Sight::SessionLost);
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY(bench.http.requests().isEmpty());
    bench.session.begin(bench.clock.now());
    bench.http.onAny(jsonAnswer("{}", 401)); // it has ended
    QVERIFY(bench.see() != u"tickets: "_s);
    QVERIFY(bench.http.requests().size() <= 1); // one probe
    for (const HttpRequest& request : bench.http.requests()) {
        QVERIFY(request.withCookies);
        QVERIFY(request.secretHeaders.isEmpty()); // the keys of other ways are not among its means
    }
    QCOMPARE(bench.session.ended, 0); // the desk may know it again, as after its restart
    QVERIFY(signingIn.isEmpty());
}

void TestPresetDesk::personsSessionGrowsOld()
{
    SourceConfig config;
    config.sessionLifetime = std::chrono::hours(12);
    Bench bench(u"rt"_s, u"browser"_s, config);
    bench.session.begin(bench.clock.now());
    bench.http.expect("GET", rtTickets, away(u"/"_s));
    QCOMPARE(bench.see(), u"session lost"_s); // for a while: its cookies are kept
    QCOMPARE(bench.session.ended, 0);
    bench.http.expect("GET", rtTickets, rtList({8}));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    bench.clock.advance(std::chrono::hours(12));
    QCOMPARE(bench.see(), u"session lost"_s); // its cookies are gone, and nothing was asked
    QCOMPARE(bench.session.ended, 1);
    QCOMPARE(bench.http.requests().size(), 2);
}

void TestPresetDesk::keyReadFromThePage()
{
    Bench bench(u"redmine"_s, u"form-key"_s);
    const auto expectSignIn = [&](const QByteArray& key) {
        bench.http.expect("GET", u"/login"_s,
                          htmlAnswer("<html><form method=post action='/login'><input name=username>"
                                     "<input type=password name=password></form>"));
        bench.http.expect("POST", u"/login"_s, away(u"/my/page"_s));
        bench.http.expect("GET", u"/my/api_key"_s, htmlAnswer("<html><pre>" + key + "</pre>"));
    };
    expectSignIn("k1");
    bench.http.on("GET", u"/users/current.json"_s, jsonAnswer(R"({"user":{"id":1}})"));
    bench.http.expect("GET", u"/issues.json"_s, redmineList(redmineIssue));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.http.requests().last().secretHeaders, (HttpHeaders{{"X-Redmine-API-Key", "k1"}}));
    QVERIFY(!bench.http.requests().last().withCookies);
    // The key was reset on the desk.
    bench.http.expect("GET", u"/issues.json"_s, jsonAnswer({}, 401));
    expectSignIn("k2");
    bench.http.expect("GET", u"/issues.json"_s, redmineList(redmineIssue));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.http.requests().last().secretHeaders, (HttpHeaders{{"X-Redmine-API-Key", "k2"}}));
    QCOMPARE(bench.session.ended, 2); // Redmine leads who still has a session past its form
}

void TestPresetDesk::tokenBesideTheCookiesIsReadAnewAfterARestart()
{
    const auto read = readSourcePreset(R"({
      "preset": "source", "name": "own", "title": "Own",
      "signIn": [ { "way": "form", "user": true, "secret": {}, "cookies": true, "list": "all",
        "headers": { "X-CSRF": "{{csrf}}" },
        "steps": [ { "get": "/login", "alreadyIn": [{ "status": [302] }] },
                   { "submit": { "fields": { "u": "{{user}}", "p": "{{secret}}" } } },
                   { "get": "/start", "extract": { "csrf": "json:csrf" } } ] } ],
      "lists": { "all": { "get": "/list", "types": ["application/json"], "decode": { "as": "json" },
                          "ticket": { "id": "id", "number": "id" } } } })",
                                       u"own"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().constFirst().text()));
    Bench bench(u"json"_s, u"none"_s);
    SourceConfig config;
    config.name = u"Desk"_s;
    config.url = QUrl(base);
    config.signIn.way = u"form"_s;
    bench.desk = std::make_unique<PresetDesk>(config, u"planted-secret"_s, *read, bench.http, bench.session,
                                              bench.clock);
    bench.session.begin(bench.clock.now()); // of the run before
    bench.http.on("GET", u"/login"_s, [&bench](const HttpRequest&) -> HttpResult {
        return bench.session.signedInAt().isValid() ? away(u"/start"_s) : fossilForm();
    });
    bench.http.on("POST", u"/login"_s, away(u"/start"_s));
    bench.http.on("GET", u"/start"_s, jsonAnswer(R"({"csrf":"c1"})"));
    bench.http.on("GET", u"/list"_s, jsonAnswer(R"([{"id":8}])"));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.http.requests().last().secretHeaders, (HttpHeaders{{"X-CSRF", "c1"}}));
    QCOMPARE(bench.see(), u"tickets: 8"_s);
    QCOMPARE(bench.count("POST"), 1);
}

void TestPresetDesk::aRefusalCountsForAllWhoShareTheAccount()
{
    Accounts accounts;
    Bench one(u"rt"_s, u"form"_s);
    Bench other(u"rt"_s, u"form"_s);
    SourceConfig config;
    config.name = u"Desk"_s;
    config.url = QUrl(base + u"/other/path"_s);
    config.signIn.way = u"form"_s;
    config.signIn.user = u"agent"_s;
    const auto build = [&](Bench& bench, const QString& secret) {
        bench.desk = std::make_unique<PresetDesk>(config, secret, preset(u"rt"_s), bench.http, bench.session,
                                                  bench.clock, nullptr, &accounts);
    };
    build(one, u"planted-secret"_s);
    build(other, u"planted-secret"_s);
    const QString page = u"/other/path/NoAuth/Login.html"_s;
    one.http.on("GET", page, rtForm());
    one.http.on("POST", u"/NoAuth/Login.html"_s, rtForm());
    other.http.on("GET", page, rtForm());
    other.http.on("POST", u"/NoAuth/Login.html"_s, rtForm());
    QCOMPARE(one.see(), u"wrong credentials"_s);
    QCOMPARE(other.see(), u"wrong credentials"_s);
    QCOMPARE(other.count("POST"), 0);
    build(other, u"planted-secret"_s); // as after a change of its settings
    QCOMPARE(other.see(), u"wrong credentials"_s);
    QCOMPARE(other.count("POST"), 0);
    other.desk->allowSignIn(); // a person asks
    QCOMPARE(other.see(), u"wrong credentials"_s);
    QCOMPARE(other.count("POST"), 1);
    build(other, u"planted-other"_s);
    QCOMPARE(other.see(), u"wrong credentials"_s);
    QCOMPARE(other.count("POST"), 2);
}

/// Those that start together would all send a password before the first one hears that it is wrong.
void TestPresetDesk::onlyOneAtATimeSignsInToAnAccount()
{
    Accounts accounts;
    Bench one(u"rt"_s, u"form"_s);
    Bench other(u"rt"_s, u"form"_s);
    SourceConfig config;
    config.name = u"Desk"_s;
    config.url = QUrl(base);
    config.signIn.way = u"form"_s;
    config.signIn.user = u"agent"_s;
    for (Bench* bench : {&one, &other})
        bench->desk = std::make_unique<PresetDesk>(config, u"planted-secret"_s, preset(u"rt"_s), bench->http,
                                                   bench->session, bench->clock, nullptr, &accounts);
    one.http.expectPending("GET", u"/NoAuth/Login.html"_s);
    other.http.on("GET", u"/NoAuth/Login.html"_s, rtForm());
    other.http.on("POST", u"/NoAuth/Login.html"_s, rtForm());
    QObject first;
    one.desk->list({}, &first, [](const ListingResult&) { QTest::qFail("cancelled", "Bench", 0); });
    QVERIFY(eventually([&] { return one.count("GET") == 1; }));
    std::optional<ListingResult> got;
    QObject second;
    other.desk->list({}, &second, [&](const ListingResult& result) { got = result; });
    deliverQueued();
    QCOMPARE(other.http.requests().size(), 0);
    one.desk.reset(); // whoever goes lets the next one in
    QVERIFY(eventually([&] { return got.has_value(); }));
    QCOMPARE(sightId(got->error().sight), u"wrong credentials"_s);
    QCOMPARE(other.count("POST"), 1);
}

void TestPresetDesk::atomGoesOnBelowTheLowestNumber()
{
    Bench bench(u"redmine"_s, u"form"_s);
    bench.session.begin(bench.clock.now());
    QByteArray entries;
    for (int id = 20; id > 5; --id) {
        const QByteArray number = QByteArray::number(id);
        entries += "<entry><title>Help - desk - Request #" + number + " (In progress): a - b #" + number +
                   " (x): &lt;y&gt;</title><link rel=\"alternate\" href=\"https://desk.example.org/issues/" +
                   number + "\"/><id>https://desk.example.org/issues/" + number +
                   "</id><updated>2026-11-22T03:29:42Z</updated><author><name>Bob</name></author>"
                   "<content type=\"html\">&lt;p&gt;x&lt;/p&gt;</content></entry>";
    }
    HttpAnswer feed = htmlAnswer("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                 "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Issues</title>" +
                                 entries + "</feed>");
    feed.headers = {{"Content-Type", "application/atom+xml; charset=utf-8"}};
    bench.http.expect("GET", u"/my/page"_s, htmlAnswer("<html>My page"));
    bench.http.on("GET", u"/issues.atom"_s, feed);
    const ListingResult page = bench.list();
    QVERIFY(page);
    QCOMPARE(page->tickets.size(), 15);
    QVERIFY(page->next);
    QCOMPARE(page->next->cursor, QJsonValue(u"<=5"_s));
    const Ticket& ticket = page->tickets.first();
    QCOMPARE(ticket.id, u"20"_s);
    QCOMPARE(ticket.number, u"#20"_s);
    QCOMPARE(ticket.subject, u"a - b #20 (x): <y>"_s);
    QCOMPARE(ticket.queue, u"Help - desk"_s);
    QCOMPARE(ticket.status, u"In progress"_s);
    QCOMPARE(ticket.requester, u"Bob"_s);
    QCOMPARE(ticket.fields, (QJsonObject{{u"Tracker"_s, u"Request"_s}}));
    QCOMPARE(ticket.url, QUrl(u"https://desk.example.org/issues/20"_s));
    QCOMPARE(ticket.createdAt, QDateTime(QDate(2026, 11, 22), QTime(3, 29, 42), Qt::UTC));
    (void)bench.list(*page->next);
    QVERIFY(bench.http.requests().last().url.query(QUrl::FullyEncoded).endsWith(u"issue_id=%3C%3D5"_s));
}

void TestPresetDesk::addressThatIsTheListItself()
{
    FakeHttp http;
    FakeSession session;
    FakeClock clock;
    SourceConfig config;
    config.url = QUrl(u"https://desk.example.org/api/tickets?sort=-created"_s);
    config.signIn.way = u"bearer"_s;
    config.options = {{u"id"_s, u"key"_s}, {u"subject"_s, u"fields.summary"_s}, {u"queue"_s, u"no.such"_s}};
    PresetDesk desk(config, u"k"_s, preset(u"json"_s), http, session, clock);
    http.expect("GET", config.url.toString(),
                jsonAnswer(R"({"count":1,"data":[{"key":"A-1","fields":{"summary":"Help"}}]})"));
    std::optional<ListingResult> got;
    QObject context;
    desk.list({}, &context, [&](ListingResult result) { got = std::move(result); });
    QTRY_VERIFY(got.has_value());
    QVERIFY2(got->ok(), got->ok() ? "" : qPrintable(got->error().detail));
    QCOMPARE((*got)->tickets.size(), 1);
    QCOMPARE((*got)->tickets.first().id, u"A-1"_s);
    QCOMPARE((*got)->tickets.first().subject, u"Help"_s);
    QCOMPARE(http.requests().first().secretHeaders, (HttpHeaders{{"Authorization", "Bearer k"}}));
}

void TestPresetDesk::sinceMovesOnlyWithWhatIsOnDisk()
{
    Bench bench(u"language"_s, u"clock"_s); // overlap of 10 minutes, times of Shanghai
    QStringList asked;
    HttpResult next = jsonAnswer("[]");
    bench.http.on("GET", u"/list"_s, [&](const HttpRequest& request) {
        asked.append(request.url.query(QUrl::FullyDecoded));
        return next;
    });
    const QDateTime start = bench.clock.now();
    const auto since = [&](milliseconds after) {
        const QDateTime time = start.addMSecs((after - minutes(10)).count());
        return u"since="_s + time.toTimeZone(QTimeZone("Asia/Shanghai")).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    };
    const auto poll = [&] {
        const QString seen = bench.see();
        bench.clock.advance(minutes(5));
        return seen;
    };
    QCOMPARE(poll(), u"tickets: "_s); // not confirmed: the program may have died
    QCOMPARE(poll(), u"tickets: "_s);
    bench.desk->confirm();
    next = failure(httpError(HttpFault::Offline));
    QCOMPARE(poll(), u"offline"_s); // nothing to confirm
    next = jsonAnswer(R"([{"id":1}])");
    QCOMPARE(poll(), u"tickets: 1"_s);
    bench.desk->confirm();
    QCOMPARE(poll(), u"tickets: 1"_s);
    bench.desk->forgetUnchanged(); // a gap is open: everything is wanted
    QCOMPARE(poll(), u"tickets: 1"_s);
    bench.desk->confirm();
    bench.clock.jumpTo(bench.clock.now().addDays(-1));
    QCOMPARE(poll(), u"unchanged"_s); // of a mark in the future nobody knows what it means
    QCOMPARE(asked, QStringList({u""_s, u""_s, since(minutes(5)), since(minutes(5)), since(minutes(15)),
                                 u""_s, u""_s}));
}

void TestPresetDesk::sinceStaysWhereAPartIsNotSeen()
{
    SourceConfig config;
    config.options = {{u"projects"_s, u"A, B"_s}};
    Bench bench(u"language"_s, u"each-since"_s, config);
    QStringList asked;
    bool isBlind = false;
    bench.http.on("GET", u"/projects/A/tickets"_s, [&](const HttpRequest& request) {
        asked.append(u"A "_s + request.url.query());
        return HttpResult(jsonAnswer("[]"));
    });
    bench.http.on("GET", u"/projects/B/tickets"_s, [&](const HttpRequest& request) {
        asked.append(u"B "_s + request.url.query());
        return HttpResult(isBlind ? jsonAnswer("{}", 500) : jsonAnswer("[]"));
    });
    const QDateTime start = bench.clock.now();
    const auto poll = [&] {
        asked.clear();
        ListingResult part = bench.list();
        while (part && part->nextPart)
            part = bench.list(PageMark(*part->nextPart)); // a copy: the mark stands in what is replaced
        bench.desk->confirm();
        bench.clock.advance(minutes(5));
        return asked;
    };
    const auto since = [&](minutes after) {
        const QString time =
            QString::number(start.addSecs((after - minutes(10)).count() * 60).toSecsSinceEpoch());
        return QStringList{u"A since="_s + time, u"B since="_s + time};
    };
    QCOMPARE(poll(), QStringList({u"A "_s, u"B "_s}));
    isBlind = true;
    QCOMPARE(poll(), since(minutes(0)));
    QCOMPARE(poll(), since(minutes(0))); // what B had in these minutes is still to be asked for
    isBlind = false;
    QCOMPARE(poll(), since(minutes(0)));
    QCOMPARE(poll(), since(minutes(15)));
}

void TestPresetDesk::deviceStaysTheSame()
{
    QStringList devices;
    for (int i = 0; i < 2; ++i) {
        Bench bench(u"language"_s, u"refresh"_s);
        bench.http.on("POST", u"/token"_s, [&](const HttpRequest& request) {
            devices.append(QJsonDocument::fromJson(request.body).object().value("device"_L1).toString());
            return jsonAnswer(R"({"token":"T","again":"A"})", 201);
        });
        bench.http.on("GET", u"/list"_s, jsonAnswer("{}"));
        QCOMPARE(bench.see(), u"tickets: "_s);
    }
    QCOMPARE(devices.size(), 2);
    QVERIFY(devices.first().size() >= 32);
    QCOMPARE(devices.first(), devices.last());
}

void TestPresetDesk::cancelsWhileDetailsAreAsked()
{
    Bench bench(u"language"_s, u"details"_s);
    bench.http.on("GET", u"/ids"_s, jsonAnswer(R"({"TicketID":["1"]})"));
    bench.http.expectPending("GET", u"/details"_s);
    bool called = false;
    auto context = std::make_unique<QObject>();
    bench.desk->list({}, context.get(), [&](const ListingResult&) { called = true; });
    QTRY_COMPARE(bench.http.pending().size(), 1);
    context.reset();
    QVERIFY(bench.http.pending().isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestPresetDesk::cancels()
{
    Bench bench(u"rt"_s, u"form"_s);
    bool called = false;
    bench.http.expectPending("GET", u"/NoAuth/Login.html"_s);
    auto context = std::make_unique<QObject>();
    bench.desk->list({}, context.get(), [&](const auto&) { called = true; });
    QTRY_COMPARE(bench.http.pending().size(), 1);
    context.reset();
    QVERIFY(bench.http.pending().isEmpty());
    // The desk itself goes while a request is under way.
    bench.http.expectPending("GET", u"/NoAuth/Login.html"_s);
    QObject other;
    bench.desk->list({}, &other, [&](const auto&) { called = true; });
    QTRY_COMPARE(bench.http.pending().size(), 1);
    bench.desk.reset();
    QVERIFY(bench.http.pending().isEmpty());
    QVERIFY(!called);
}

void TestPresetDesk::unknownWayIsSaid()
{
    Bench bench(u"rt"_s, u"carrier-pigeon"_s);
    const ListingResult result = bench.list();
    QVERIFY(!result);
    QVERIFY2(result.error().detail.contains(u"carrier-pigeon"_s), qPrintable(result.error().detail));
}

void TestPresetDesk::tellsTheHops()
{
    QStringList hops;
    const auto tell = [&](const QString& hop, bool ok, const QString&) {
        hops.append(ok ? hop : u"no "_s + hop);
    };
    SourceConfig direct;
    direct.proxy.kind = ProxyConfig::Kind::None;
    const auto run = [&](const std::function<void(FakeHttp&)>& script) {
        Bench bench(u"rt"_s, u"form"_s, direct);
        bench.desk->setTrace(tell);
        hops.clear();
        script(bench.http);
        bench.see();
        return hops.join(u", "_s);
    };
    const QString login = u"/NoAuth/Login.html"_s;
    QCOMPARE(run([&](FakeHttp& http) {
                 http.expect("GET", login, rtForm());
                 http.expect("POST", login, away(u"/"_s));
                 http.expect("GET", rtTickets, rtList({8}));
             }),
             u"name lookup, TLS, HTTP, sign-in, list, mapping"_s);
    QCOMPARE(run([&](FakeHttp& http) {
                 http.expect("GET", login, rtForm());
                 http.expect("POST", login, rtForm());
             }),
             u"name lookup, TLS, HTTP, no sign-in"_s);
    QCOMPARE(run([&](FakeHttp& http) { http.expect("GET", login, httpError(HttpFault::NameNotFound)); }),
             u"no name lookup"_s);
    QCOMPARE(run([&](FakeHttp& http) { http.expect("GET", login, httpError(HttpFault::TlsRefused)); }),
             u"name lookup, no TLS"_s);
    QCOMPARE(run([&](FakeHttp& http) { http.expect("GET", login, httpError(HttpFault::Offline)); }),
             u"name lookup, no HTTP"_s);
    QCOMPARE(run([&](FakeHttp& http) {
                 http.expect("GET", login, rtForm());
                 http.expect("POST", login, away(u"/"_s));
                 http.expect("GET", rtTickets, htmlAnswer("<html>", 404));
             }),
             u"name lookup, TLS, HTTP, sign-in, no list"_s);
    direct.proxy.kind = ProxyConfig::Kind::Socks5;
    QCOMPARE(run([&](FakeHttp& http) { http.expect("GET", login, httpError(HttpFault::ProxyRefused)); }),
             u"no proxy"_s);
}

QTEST_GUILESS_MAIN(TestPresetDesk)
#include "tst_presetdesk.moc"
