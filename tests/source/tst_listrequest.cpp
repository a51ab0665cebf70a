#include "source/listrequest.h"
#include "source/nextpage.h"
#include "support/fakehttp.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(const HttpHeaders& headers, const QByteArray& name)
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

ListSpec issues()
{
    ListSpec list;
    list.request.path = u"/issues.json"_s;
    list.request.query = {{u"sort"_s, u"id:desc"_s},
                          {u"project_id"_s, u"{{options.project}}"_s},
                          {u"fields[Queue]"_s, u"Name"_s},
                          {u"c[]"_s, u"a"_s},
                          {u"c[]"_s, u"b"_s}};
    return list;
}

TemplateScope scopeWith(const QString& project)
{
    return {u"agent"_s, u"s3cret&=+ é"_s, {{u"project"_s, project}}, {{u"csrf"_s, u"t0ken"_s}}};
}

QJsonArray rowsOf(int count)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i)
        rows.append(QJsonObject{{u"id"_s, i}});
    return rows;
}

DecodedRows content(const QJsonValue& body, const QJsonArray& rows, std::optional<qint64> total)
{
    DecodedRows decoded;
    decoded.rows = rows;
    decoded.total = total;
    decoded.body = body;
    return decoded;
}

Result<HttpRequest> listed(const ListSpec& list, const SignInWay& way, const QUrl& base,
                           const TemplateScope& scope, const PageMark& page = {})
{
    Expressions expressions;
    return listRequest(list, way, RequestBuilder(base, {}, expressions), scope.object(), page);
}

Result<HttpRequest> built(const RequestSpec& spec, const QJsonObject& names)
{
    Expressions expressions;
    return RequestBuilder(QUrl(u"https://desk.example.org"_s), {}, expressions).build(spec, names);
}

} // namespace

class TestListRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodesAndLeavesEmptyOut();
    void pathsStayOnTheDesk_data();
    void pathsStayOnTheDesk();
    void keyWaysSendNoCookie();
    void basicAndQueryCredentials();
    void headersCannotBeSplit();
    void bodies();
    void next_data();
    void next();
    void cursorGoesIntoTheRequest();
    void nextUrlStaysOnTheOrigin();
    void linkHeaders_data();
    void linkHeaders();
};

void TestListRequest::encodesAndLeavesEmptyOut()
{
    const QUrl base(u"https://desk.example.org/redmine/"_s);
    auto request = listed(issues(), {}, base, scopeWith(u"a&b=c+d e/é"_s), {});
    QVERIFY(request);
    QCOMPARE(request->url.toEncoded(),
             QByteArray("https://desk.example.org/redmine/issues.json?sort=id%3Adesc&project_id="
                        "a%26b%3Dc%2Bd%20e%2F%C3%A9&fields%5BQueue%5D=Name&c%5B%5D=a&c%5B%5D=b"));
    request = listed(issues(), {}, base, scopeWith({}), {});
    QVERIFY(!request->url.toEncoded().contains("project_id"));
}

void TestListRequest::pathsStayOnTheDesk_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("rooted") << u"/a"_s << u"https://desk.example.org/x/a"_s;
    QTest::newRow("relative") << u"a/b"_s << u"https://desk.example.org/x/a/b"_s;
    QTest::newRow("absolute") << u"https://desk.example.org/a"_s << u"https://desk.example.org/a"_s;
    QTest::newRow("default port") << u"https://desk.example.org:443/a"_s
                                  << u"https://desk.example.org:443/a"_s;
    QTest::newRow("template stays one segment")
        << u"/p/{{options.project}}/l"_s << u"https://desk.example.org/x/p/..%2F..%2Fq%3Fr/l"_s;
    QTest::newRow("other host") << u"https://evil.example/a"_s << QString();
    QTest::newRow("other port") << u"https://desk.example.org:8443/a"_s << QString();
    QTest::newRow("other scheme") << u"http://desk.example.org/a"_s << QString();
}

void TestListRequest::pathsStayOnTheDesk()
{
    QFETCH(QString, path);
    ListSpec list;
    list.request.path = path;
    const auto request =
        listed(list, {}, QUrl(u"https://desk.example.org/x"_s), scopeWith(u"../../q?r"_s), {});
    QTEST(request ? QString::fromLatin1(request->url.toEncoded()) : QString(), "url");
}

void TestListRequest::keyWaysSendNoCookie()
{
    SignInWay way;
    way.headers = {{u"X-Redmine-API-Key"_s, u"{{secret}}"_s}, {u"X-CSRF"_s, u"{{csrf}}"_s}};
    const QUrl base(u"https://desk.example.org"_s);
    auto request = listed(issues(), way, base, scopeWith({}), {});
    QVERIFY(!request->withCookies);
    QCOMPARE(headerOf(request->secretHeaders, "X-Redmine-API-Key"), u"s3cret&=+ é"_s.toUtf8());
    QCOMPARE(headerOf(request->secretHeaders, "X-CSRF"), QByteArray("t0ken"));
    QVERIFY(request->headers.isEmpty());
    way.cookies = true;
    request = listed(issues(), way, base, scopeWith({}), {});
    QVERIFY(request->withCookies);
    QCOMPARE(headerOf(request->headers, "Referer"), QByteArray("https://desk.example.org/"));
}

void TestListRequest::basicAndQueryCredentials()
{
    SignInWay way;
    way.basic = true;
    way.query = {{u"key"_s, u"{{secret}}"_s}};
    const auto request = listed({}, way, QUrl(u"https://desk.example.org"_s), scopeWith({}), {});
    QCOMPARE(headerOf(request->secretHeaders, "Authorization"),
             "Basic " + u"agent:s3cret&=+ é"_s.toUtf8().toBase64());
    QCOMPARE(request->url.query(QUrl::FullyEncoded), u"key=s3cret%26%3D%2B%20%C3%A9"_s);
}

void TestListRequest::headersCannotBeSplit()
{
    SignInWay way;
    way.headers = {{u"X-Key"_s, u"{{secret}}"_s}};
    TemplateScope scope = scopeWith({});
    scope.secret = u"a\r\nX-Admin: 1"_s;
    const auto request = listed({}, way, QUrl(u"https://desk.example.org"_s), scope, {});
    QVERIFY(request->secretHeaders.isEmpty());
}

void TestListRequest::bodies()
{
    RequestSpec spec;
    spec.method = "POST";
    spec.bodyKind = u"form"_s;
    spec.form = {{u"p w"_s, u"{{secret}}"_s}, {u"none"_s, u"{{options.project}}"_s}};
    auto request = built(spec, scopeWith({}).object());
    QCOMPARE(request->body, QByteArray("p+w=s3cret%26%3D%2B+%C3%A9"));
    QCOMPARE(request->repeat, HttpRequest::Repeat::Never);
    spec.bodyKind = u"json"_s;
    spec.json = QJsonObject{{u"user"_s, u"{{user}}"_s},
                            {u"none"_s, u"{{options.project}}"_s},
                            {u"limit"_s, 5},
                            {u"list"_s, QJsonArray{u"{{csrf}}"_s}}};
    request = built(spec, scopeWith({}).object());
    QCOMPARE(request->body, QByteArray(R"({"limit":5,"list":["t0ken"],"user":"agent"})"));
}

void TestListRequest::next_data()
{
    QTest::addColumn<Paging>("paging");
    QTest::addColumn<PageMark>("page");
    QTest::addColumn<DecodedRows>("content");
    QTest::addColumn<QJsonValue>("cursor"); // undefined: that was the last page

    const QJsonValue last(QJsonValue::Undefined);
    Paging offset{PagingKind::Offset, u"offset"_s, u"limit"_s, 10, 1, {}};
    QTest::newRow("offset, more") << offset << PageMark{} << content({}, rowsOf(10), 25) << QJsonValue(10);
    QTest::newRow("offset, end") << offset << PageMark{2, 20} << content({}, rowsOf(5), 25) << last;
    QTest::newRow("offset, the desk gives fewer than asked")
        << offset << PageMark{1, 5} << content({}, rowsOf(5), 25) << QJsonValue(10);
    QTest::newRow("offset, no total, full")
        << offset << PageMark{1, 10} << content({}, rowsOf(10), {}) << QJsonValue(20);
    // The desk may have lowered the size.
    QTest::newRow("offset, no total, short first")
        << offset << PageMark{} << content({}, rowsOf(9), {}) << QJsonValue(9);
    QTest::newRow("offset, no total, as long as the first")
        << offset << PageMark{1, 5, 0, 0, 5, 5} << content({}, rowsOf(5), {}) << QJsonValue(10);
    QTest::newRow("offset, no total, shorter than the first")
        << offset << PageMark{1, 5, 0, 0, 5, 5} << content({}, rowsOf(4), {}) << last;
    QTest::newRow("offset, no total, shorter than the fullest")
        << offset << PageMark{2, 9, 0, 0, 9, 5} << content({}, rowsOf(4), {}) << last;
    QTest::newRow("offset, no total, nothing at all") << offset << PageMark{} << content({}, {}, {}) << last;
    QTest::newRow("offset, empty, though more are counted")
        << offset << PageMark{1, 10} << content({}, {}, 25) << QJsonValue(20);
    QTest::newRow("offset, empty, and the last") << offset << PageMark{2, 20} << content({}, {}, 25) << last;
    QTest::newRow("offset, empty, not counted") << offset << PageMark{1, 10} << content({}, {}, {}) << last;

    Paging page{PagingKind::Page, u"page"_s, u"per_page"_s, 10, 1, {}};
    QTest::newRow("page, first") << page << PageMark{} << content({}, rowsOf(10), 11) << QJsonValue(2);
    QTest::newRow("page, end") << page << PageMark{1, 2, 0, 0, 10} << content({}, rowsOf(1), 11) << last;
    QTest::newRow("page, exact end") << page << PageMark{1, 2, 0, 0, 10} << content({}, rowsOf(10), 20)
                                     << last;
    QTest::newRow("page, lowered size")
        << page << PageMark{1, 2, 0, 0, 3} << content({}, rowsOf(3), 8) << QJsonValue(3);
    QTest::newRow("page, no total, short first")
        << page << PageMark{} << content({}, rowsOf(5), {}) << QJsonValue(2);
    QTest::newRow("page, no total, as long as the first")
        << page << PageMark{1, 2, 0, 0, 5, 5} << content({}, rowsOf(5), {}) << QJsonValue(3);
    QTest::newRow("page, no total, shorter than the first")
        << page << PageMark{1, 2, 0, 0, 5, 5} << content({}, rowsOf(4), {}) << last;
    page.first = 0;
    QTest::newRow("page from 0") << page << PageMark{} << content({}, rowsOf(10), {}) << QJsonValue(1);

    Paging cursor{PagingKind::Cursor, u"after"_s, {}, 10, 1, u"meta.next"_s};
    const auto body = [](const QJsonValue& next) {
        return QJsonObject{{u"meta"_s, QJsonObject{{u"next"_s, next}}}};
    };
    QTest::newRow("cursor") << cursor << PageMark{} << content(body(u"abc"_s), rowsOf(1), {})
                            << QJsonValue(u"abc"_s);
    QTest::newRow("cursor, null") << cursor << PageMark{} << content(body({}), rowsOf(1), {}) << last;
    QTest::newRow("cursor, empty") << cursor << PageMark{} << content(body(u""_s), rowsOf(1), {}) << last;
    QTest::newRow("cursor, absent") << cursor << PageMark{} << content(QJsonObject(), rowsOf(1), {}) << last;
    QTest::newRow("cursor, the same again")
        << cursor << PageMark{1, u"abc"_s} << content(body(u"abc"_s), rowsOf(1), {}) << last;
    cursor.next = u"=rows.length > 2 ? '<=' + rows[rows.length - 1].id : null"_s;
    QTest::newRow("cursor, from the rows")
        << cursor << PageMark{} << content(QJsonValue::Undefined, rowsOf(3), {}) << QJsonValue(u"<=2"_s);
    QTest::newRow("none") << Paging{} << PageMark{} << content({}, rowsOf(500), 1000) << last;
}

void TestListRequest::next()
{
    QFETCH(Paging, paging);
    QFETCH(PageMark, page);
    QFETCH(DecodedRows, content);
    QFETCH(QJsonValue, cursor);
    Expressions expressions;
    const auto found =
        nextPage(paging, QUrl(u"https://desk.example.org"_s), page, jsonAnswer("{}"), content, expressions);
    QVERIFY(found);
    QCOMPARE(found->has_value(), !cursor.isUndefined());
    if (found->has_value()) {
        QCOMPARE((*found)->cursor, cursor);
        QCOMPARE((*found)->index, page.index + 1);
        QCOMPARE((*found)->fullest, std::max(page.fullest, qint64(content.rows.size())));
        // Only behind a first page that might have been all.
        const bool isShort = !content.total && content.rows.size() < paging.size;
        const bool byNumber = paging.kind == PagingKind::Page || paging.kind == PagingKind::Offset;
        QCOMPARE((*found)->mayNotBe, byNumber && page.index == 0 && isShort);
    }
}

void TestListRequest::cursorGoesIntoTheRequest()
{
    ListSpec list = issues();
    list.paging = {PagingKind::Cursor, u"sort"_s, u"limit"_s, 50, 1, u"x"_s};
    const auto request = listed(list, {}, QUrl(u"https://desk.example.org"_s), scopeWith({}), {1, u"<=7"_s});
    QCOMPARE(request->url.query(QUrl::FullyEncoded),
             u"fields%5BQueue%5D=Name&c%5B%5D=a&c%5B%5D=b&limit=50&sort=%3C%3D7"_s);
}

void TestListRequest::nextUrlStaysOnTheOrigin()
{
    Paging paging{PagingKind::NextUrl, {}, {}, 10, 1, u"next_page"_s};
    Expressions expressions;
    const QUrl base(u"https://desk.example.org"_s);
    const auto ask = [&](const QString& url) {
        HttpAnswer answer = jsonAnswer("{}");
        answer.url = QUrl(u"https://desk.example.org/a/list?page=1"_s);
        return nextPage(paging, base, {}, answer, content(QJsonObject{{u"next_page"_s, url}}, rowsOf(1), {}),
                        expressions);
    };
    const auto relative = ask(u"list?page=2"_s);
    QVERIFY(relative && relative->has_value());
    QCOMPARE((*relative)->cursor, QJsonValue(u"https://desk.example.org/a/list?page=2"_s));
    QVERIFY(!ask(u"https://evil.example/list?page=2"_s));
    ListSpec list = issues();
    list.paging = paging;
    const auto request = listed(list, {}, base, scopeWith({}), **relative);
    QCOMPARE(request->url.toString(), u"https://desk.example.org/a/list?page=2"_s);
}

void TestListRequest::linkHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("next");
    QTest::newRow("one") << QByteArray(R"(</list?page=2>; rel="next")") << true;
    QTest::newRow("second") << QByteArray(R"(</list?page=9>; rel="last", </list?page=2>; rel="next")")
                            << true;
    QTest::newRow("first of two") << QByteArray(R"(</list?page=2>; rel="next", </list?page=9>; rel="last")")
                                  << true;
    QTest::newRow("comma inside") << QByteArray(R"(</list?page=2>; title="a, b"; rel=next)") << true;
    QTest::newRow("several relations") << QByteArray(R"(</list?page=2>; rel="next chapter")") << true;
    QTest::newRow("only back") << QByteArray(R"(</list?page=2>; rel="prev")") << false;
    QTest::newRow("not quite next") << QByteArray(R"(</list?page=2>; rel="nextish")") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestListRequest::linkHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, next);
    HttpAnswer answer = jsonAnswer("[]");
    answer.url = QUrl(u"https://desk.example.org/list"_s);
    answer.headers.append({"Link", header});
    Expressions expressions;
    const auto found = nextPage({PagingKind::Link, {}, {}, 10, 1, {}}, QUrl(u"https://desk.example.org"_s),
                                {}, answer, content(QJsonArray(), rowsOf(1), {}), expressions);
    QVERIFY(found);
    QCOMPARE(found->has_value(), next);
    if (next)
        QCOMPARE((*found)->cursor, QJsonValue(u"https://desk.example.org/list?page=2"_s));
}

QTEST_GUILESS_MAIN(TestListRequest)
#include "tst_listrequest.moc"
