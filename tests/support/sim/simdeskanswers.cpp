// In: HTTP requests. Out: the answers of a ticket system, in its good moments and its bad ones.
#include "support/sim/simdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 6;

const QByteArray signInPage =
    "<!DOCTYPE html><title>Sign in</title><form method='post' action='/login'><input name='user'>"
    "<input type='password' name='pass'><input type='hidden' name='t' value='1'></form>";

} // namespace

QByteArray SimDesk::preset() const
{
    const bool form = m_kind == Kind::Form;
    const QByteArray way =
        form
            ? R"({ "way": "form", "title": "Form", "user": true, "secret": { "title": "Password" }, "cookies": true,
        "steps": [ { "get": "login", "alreadyIn": [ { "status": [302], "location": "/home" } ] },
                   { "submit": { "fields": { "user": "{{user}}", "pass": "{{secret}}" } },
                     "in": [ { "status": [302], "location": "/home" } ], "refused": [ { "status": [200], "xpath": "//input[@type='password']" } ] } ],
        "list": "all" })"
            : R"({ "way": "token", "title": "Token", "secret": { "title": "Token" },
        "headers": { "Authorization": "Bearer {{secret}}" }, "list": "all" })";
    const QByteArray paging =
        form ? R"({ "kind": "offset", "parameter": "offset", "sizeParameter": "limit", "size": 6 })"
             : R"({ "kind": "page", "parameter": "page", "first": 1, "size": 6, "sizeParameter": "size" })";
    const QByteArray total = form ? R"(, "total": "total")" : "";
    return R"({ "preset": "source", "name": "sim", "title": "Simulated", "floor": "5s", "signIn": [ )" + way +
           R"( ], "lists": { "all": { "get": "list", "types": ["application/json"], "paging": )" + paging +
           R"(, "decode": { "as": "json", "rows": "rows")" + total +
           R"( }, "ticket": { "id": "id", "number": "id", "subject": "subject", "status": "status", "assignee": "assignee", "createdAt": "created" }, )" +
           (form ? R"("time": { "zone": "Europe/Berlin" },)" : "") + R"(
               "page": "ticket/{{id}}" } } })";
}

SimReply SimDesk::answer(const HttpRequest& request)
{
    // Without a count an empty list cannot be told from a desk that has nothing.
    if (m_kind == Kind::Token && weather == DeskWeather::LiesEmpty)
        weather = DeskWeather::Fair;
    if (const auto bad = underWeather())
        return *bad;
    const QString path = request.url.path();
    if (path == "/login"_L1)
        return signIn(request);
    if (path == "/list"_L1)
        return list(request);
    return {simAnswer(404, "no such page", "text/plain"), false};
}

std::optional<SimReply> SimDesk::underWeather()
{
    switch (weather) {
    case DeskWeather::Fair:
    case DeskWeather::LiesEmpty:
    case DeskWeather::RefusesPassword:
        return {};
    case DeskWeather::Offline:
        return SimReply{simFault(oneIn(m_random, 2) ? HttpFault::Offline : HttpFault::NameNotFound), false};
    case DeskWeather::ServerError:
        return SimReply{simAnswer(500 + m_random.bounded(5), "<h1>Oops</h1>", "text/html"), false};
    case DeskWeather::TooMany: {
        HttpAnswer answer = simAnswer(429, "{}");
        answer.headers.emplaceBack("Retry-After", QByteArray::number(m_random.bounded(1, 200)));
        return SimReply{answer, false};
    }
    case DeskWeather::Hang:
        return SimReply{HttpAnswer{}, true};
    case DeskWeather::CutBody:
        return SimReply{oneIn(m_random, 2) ? simFault(HttpFault::BadAnswer)
                                           : HttpResult(simAnswer(200, R"({"rows":[{"id":"1","subj)")),
                        false};
    case DeskWeather::HtmlForJson:
        return SimReply{simAnswer(200, "<!DOCTYPE html><p>Welcome to the new portal", "text/html"), false};
    case DeskWeather::CaptivePortal: {
        HttpAnswer answer = simAnswer(302, {}, "text/html");
        answer.redirectTarget = QUrl(u"http://guest.wifi.example/login"_s);
        answer.headers.emplaceBack("Location", "http://guest.wifi.example/login");
        return SimReply{answer, false};
    }
    case DeskWeather::Maintenance:
        return SimReply{simAnswer(503, "<h1>Down for maintenance</h1>", "text/html"), false};
    case DeskWeather::ClientError: {
        static const int statuses[] = {400, 404, 405, 406, 410, 418, 422, 451};
        return SimReply{simAnswer(statuses[m_random.bounded(8)], R"({"error":"no"})"), false};
    }
    case DeskWeather::Forbidden:
        return SimReply{simAnswer(403, R"({"error":"forbidden"})"), false};
    }
    return {};
}

SimReply SimDesk::signIn(const HttpRequest& request)
{
    if (request.method != "POST")
        return {simAnswer(200, signInPage, "text/html; charset=utf-8"), false};
    ++signIns;
    if (weather == DeskWeather::RefusesPassword || !request.body.contains("pass=secret"))
        return {simAnswer(200, signInPage, "text/html; charset=utf-8"), false};
    m_session = QByteArray::number(m_random.generate());
    HttpAnswer answer = simAnswer(302, {}, "text/html");
    answer.redirectTarget = url().resolved(QUrl(u"home"_s));
    answer.headers.emplaceBack("Location", "/home");
    answer.headers.emplaceBack("Set-Cookie", "sid=" + m_session + "; Path=/; HttpOnly");
    return {answer, false};
}

bool SimDesk::isSignedIn(const HttpRequest& request) const
{
    // The client of the simulation sends the cookie as a header of its own.
    const auto sends = [&](const QByteArray& name, const QByteArray& value) {
        return !value.isEmpty() &&
               (request.headers.contains({name, value}) || request.secretHeaders.contains({name, value}));
    };
    return m_kind == Kind::Form
               ? sends("Cookie", "sid=" + m_session)
               : sends("Authorization", "Bearer secret") && weather != DeskWeather::RefusesPassword;
}

/// What strikes in the midst of a run of pages: of the kinds that are over at the next poll.
std::optional<SimReply> SimDesk::amongPages()
{
    static constexpr DeskWeather kinds[] = {
        DeskWeather::Offline, DeskWeather::ServerError,   DeskWeather::TooMany,     DeskWeather::Hang,
        DeskWeather::CutBody, DeskWeather::CaptivePortal, DeskWeather::HtmlForJson, DeskWeather::Maintenance};
    constexpr int lasting = int(std::size(kinds));
    const int which = m_random.bounded(lasting + 3);
    fairSince = m_clock.steady();
    if (which > lasting) {
        killSoon();
        return {};
    }
    if (which == lasting) {
        expireSession();
        return {};
    }
    if (oneIn(m_random, 12)) // while, or soon after, it records what it has
        killSoon();
    const DeskWeather before = std::exchange(weather, kinds[which]);
    const std::optional<SimReply> bad = underWeather();
    weather = before;
    return bad;
}

SimReply SimDesk::list(const HttpRequest& request)
{
    const QUrlQuery query(request.url);
    const qsizetype from = m_kind == Kind::Form
                               ? query.queryItemValue(u"offset"_s).toInt()
                               : (std::max(1, query.queryItemValue(u"page"_s).toInt()) - 1) * pageSize;
    if (!calm && from > 0 && oneIn(m_random, 10)) {
        if (const auto bad = amongPages())
            return *bad;
    }
    if (!isSignedIn(request)) {
        if (m_kind == Kind::Token)
            return {simAnswer(401, R"({"error":"unauthorized"})"), false};
        HttpAnswer answer = simAnswer(302, {}, "text/html");
        answer.redirectTarget = url().resolved(QUrl(u"login"_s));
        answer.headers.emplaceBack("Location", "/login");
        return {answer, false};
    }
    if (!calm && oneIn(m_random, 8))
        vanish();
    if (!calm && oneIn(m_random, 8))
        arrive(1);
    if (from == 0) {
        m_listing.clear();
        m_isListedWhole = false;
    }
    QJsonArray rows;
    if (weather != DeskWeather::LiesEmpty) {
        QStringList ids;
        for (const Row& row : m_rows.mid(from, pageSize)) {
            ids.append(row.id);
            m_listing.insert(row.id);
            if (!m_firstListed.contains(row.id))
                m_firstListed.insert(row.id, m_clock.steady());
            rows.append(QJsonObject{{u"id"_s, row.id},
                                    {u"subject"_s, row.subject},
                                    {u"status"_s, row.status},
                                    {u"assignee"_s, row.assignee},
                                    {u"created"_s, written(row.created)}});
        }
        m_isListedWhole = from + pageSize >= m_rows.size();
        ++lists;
        if (tell)
            tell(u"lists from %1 of %2: %3"_s.arg(from).arg(m_rows.size()).arg(ids.join(u' ')));
    }
    QJsonObject body{{u"rows"_s, rows}};
    if (m_kind == Kind::Form)
        body.insert(u"total"_s,
                    std::max<qsizetype>(m_rows.size(), weather == DeskWeather::LiesEmpty ? 1 : 0));
    return {simAnswer(200, QJsonDocument(body).toJson(QJsonDocument::Compact)), false};
}

} // namespace deskbell::test
