#include "source/decoder.h"

#include <QJsonDocument>
#include <QTest>

#include <ctime>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

Decoding as(DecoderKind kind)
{
    Decoding decoding;
    decoding.kind = kind;
    return decoding;
}

Result<DecodedRows> decoded(const QByteArray& body, const Decoding& decoding, const QByteArray& type = {})
{
    Expressions expressions;
    return decode(body, type, decoding, expressions);
}

QByteArray text(const QJsonArray& rows) { return QJsonDocument(rows).toJson(QJsonDocument::Compact); }

Decoding table()
{
    Decoding decoding = as(DecoderKind::Html);
    decoding.rows = u"//table[@id='t']//tr[td]"_s;
    decoding.columns = {
        {u"id"_s, u"@data-id"_s}, {u"subject"_s, u"td[2]"_s}, {u"link"_s, u"td[2]/a/@href"_s}};
    return decoding;
}

} // namespace

class TestDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void total();
    void digestIgnoresKeyOrder();
    void hostileMarkupIsBounded();
    void wideRowsAreBounded();
    void bigIntegersStayExact();
};

void TestDecoder::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Decoding>("decoding");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char* name, const QByteArray& body, const QByteArray& type,
                        const Decoding& decoding, const char* rows) {
        QTest::newRow(name) << body << type << decoding << QByteArray(rows);
    };

    Decoding json = as(DecoderKind::Json);
    row("json array", R"([{"id":1}])", {}, json, R"([{"id":1}])");
    json.rows = u"data.items"_s;
    row("json path", R"({"data":{"items":[{"id":1}]}})", {}, json, R"([{"id":1}])");
    row("json empty", R"({"data":{"items":[]}})", {}, json, "[]");
    row("json bom",
        "\xEF\xBB\xBF"
        R"({"data":{"items":[{"id":1}]}})",
        {}, json, R"([{"id":1}])");
    json.rows = u"=Object.values(json.objects || {})"_s;
    row("json object map", R"({"objects":{"a":{"id":1},"b":{"id":2}}})", {}, json, R"([{"id":1},{"id":2}])");
    row("json null is none, if so said", R"({"objects":null})", {}, json, "[]");
    json.rows.clear();
    row("json latin1", "[{\"s\":\"caf\xE9\"}]", "application/json; charset=ISO-8859-1", json,
        R"([{"s":"café"}])");
    row("json windows-1251", "[{\"s\":\"\xC4\xE0\"}]", "application/json; charset=windows-1251", json,
        R"([{"s":"Да"}])");

    Decoding html = table();
    row("html",
        "<table id=t><tr><th>x<tr data-id=1><td>1<td> <a href='t/1'>A &amp;\n b</a><tr data-id=2><td>2<td>",
        {}, html, R"([{"id":"1","link":"t/1","subject":"A & b"},{"id":"2"}])");
    row("html without templates",
        "<template><table id=t><tr data-id=9><td>9<td>x</table></template>"
        "<table id=t><tr data-id=1><td>1<td>y</table>",
        {}, html, R"([{"id":"1","subject":"y"}])");
    row("html windows-1251 by header", "<table id=t><tr data-id=1><td>1<td>\xC4\xE0",
        "text/html; charset=windows-1251", html, R"([{"id":"1","subject":"Да"}])");
    row("html utf-8 without a word", "<meta charset=utf-8><table id=t><tr data-id=1><td>1<td>Да", {}, html,
        R"([{"id":"1","subject":"Да"}])");
    // A list as portals draw it: fewer th than td, groups inside the table, a box and an icon before the
    // subject, each with a link to the same ticket.
    Decoding drawn = as(DecoderKind::Html);
    drawn.rows = u"//table[@class='list']//tr[td[4]]"_s;
    drawn.columns = {{u"id"_s, u"substring-after(.//a[contains(@href,'ticket.php?id=')]/@href, 'id=')"_s},
                     {u"subject"_s, u".//a[contains(@href,'ticket.php?id=') and normalize-space()]"_s},
                     {u"at"_s, u"td[last()]"_s}};
    row("html boxes, icons, headings inside, fewer th than td",
        "<table class=list><thead><tr><th colspan=3>Ticket<th>When</tr></thead>"
        "<tr class=group><td colspan=4>Today</td></tr>"
        "<tr><td><input type=checkbox name=t value=7><td><a href='ticket.php?id=7'><img src=i.png></a>"
        "<td><a href='ticket.php?id=7'>Printer</a> <a href='user.php?id=3'>Ann</a><td>08:00"
        "<tr><th colspan=4>Yesterday</tr>"
        "<tr><td><input type=checkbox><td><a href='ticket.php?id=6'><img src=i.png></a>"
        "<td><a href='ticket.php?id=6'> Paper </a><td>07:00</table>",
        {}, drawn,
        R"([{"at":"08:00","id":"7","subject":"Printer"},{"at":"07:00","id":"6","subject":"Paper"}])");
    // One byte that is no character must not end the page: the tickets behind it would be missed.
    const QByteArray broken =
        "<table id=t><tr data-id=1><td>1<td>\xB2\xE2<tr data-id=2><td>2<td>\xFF\xFF<tr data-id=3><td>3"
        "<td>\xCA\xD4";
    const char* allThree =
        R"([{"id":"1","subject":"测"},{"id":"2","subject":"\uFFFD\uFFFD"},{"id":"3","subject":"试"}])";
    const QByteArray three = QByteArray(allThree).replace("\\uFFFD", "\xEF\xBF\xBD");
    row("html gb18030 with a broken byte, by header", broken, "text/html; charset=gb18030", html,
        three.constData());
    row("html gb2312 with a broken byte, by meta", "<meta charset=\"gb2312\">" + broken, "text/html", html,
        three.constData());
    row("html gbk by an old meta",
        "<META http-equiv=Content-Type content='text/html; charset=GBK'><table id=t><tr "
        "data-id=1><td>1<td>\x81\x40",
        {}, html, R"([{"id":"1","subject":"丂"}])");
    row("html windows-1251 with a broken byte",
        "<table id=t><tr data-id=1><td>1<td>\x98<tr data-id=2><td>2<td>\xC4",
        "text/html; charset=windows-1251", html,
        "[{\"id\":\"1\",\"subject\":\"\xEF\xBF\xBD\"},{\"id\":\"2\",\"subject\":\"Д\"}]");
    html.proof = u"//table[@id='t']"_s;
    row("html empty but proven", "<table id=t></table>", {}, html, "[]");
    html.columns = {{u"n"_s, u"string(count(td))"_s}};
    row("html string result", "<table id=t><tr><td>a<td>b", {}, html, R"([{"n":"2"}])");

    Decoding xml = as(DecoderKind::Xml);
    xml.rows = u"/list/t"_s;
    xml.columns = {{u"id"_s, u"@id"_s}, {u"s"_s, u"s"_s}};
    row("xml", "<list><t id='1'><s><![CDATA[a<b]]></s></t></list>", {}, xml, R"([{"id":"1","s":"a<b"}])");
    xml.rows = u"//d:t"_s;
    xml.columns = {{u"id"_s, u"@id"_s}, {u"s"_s, u"x:s"_s}};
    row("xml namespaces", "<l xmlns='urn:a' xmlns:x='urn:b'><t id='1'><x:s>a</x:s></t></l>", {}, xml,
        R"([{"id":"1","s":"a"}])");

    const Decoding feed = as(DecoderKind::Feed);
    row("atom",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>All</title><entry><id>urn:1</id><title>T</title>"
        "<link rel='self' href='http://d/x'/><link rel='alternate' "
        "href='http://d/1'/><author><name>Ann</name>"
        "<email>a@d</email></author><updated>2026-01-01T00:00:00Z</updated><content "
        "type='html'>&lt;p&gt;x</content>"
        "<category term='bug'/></entry></feed>",
        {}, feed,
        R"([{"author":"Ann","categories":["bug"],"content":"<p>x","email":"a@d","id":"urn:1","link":"http://d/1","title":"T","updated":"2026-01-01T00:00:00Z"}])");
    row("rss 2.0",
        "<rss "
        "version='2.0'><channel><title>All</title><item><guid>g1</guid><title>T</title><link>http://d/1</"
        "link>"
        "<pubDate>Tue, 29 Jun 2018 10:25:00 "
        "GMT</pubDate><description>x</description><category>c</category></item>"
        "</channel></rss>",
        {}, feed,
        R"([{"categories":["c"],"content":"x","id":"g1","link":"http://d/1","published":"Tue, 29 Jun 2018 10:25:00 GMT","title":"T","updated":"Tue, 29 Jun 2018 10:25:00 GMT"}])");
    row("rss 1.0",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel/><item rdf:about='http://d/1'><title>T</title>"
        "<link>http://d/1</link><dc:creator>Ann</dc:creator><dc:date>2026-01-01</dc:date></item></rdf:RDF>",
        {}, feed,
        R"([{"author":"Ann","id":"http://d/1","link":"http://d/1","published":"2026-01-01","title":"T","updated":"2026-01-01"}])");
    row("empty feed", "<feed xmlns='http://www.w3.org/2005/Atom'/>", {}, feed, "[]");

    Decoding csv = as(DecoderKind::Csv);
    row("csv", "id,subject\r\n1,\"a, \"\"b\"\"\r\nc\"\r\n\r\n2,\n", {}, csv,
        R"([{"0":"1","1":"a, \"b\"\r\nc","id":"1","subject":"a, \"b\"\r\nc"},{"0":"2","1":"","id":"2","subject":""}])");
    row("csv bom and semicolon", "\xEF\xBB\xBFid;s\n1;a,b,c\n", {}, csv,
        R"([{"0":"1","1":"a,b,c","id":"1","s":"a,b,c"}])");
    row("tsv", "id\ts\n1\ta b\n", {}, csv, R"([{"0":"1","1":"a b","id":"1","s":"a b"}])");
    row("csv gb2312 with a broken byte", "id,s\n1,\xB2\xE2\xFF\n2,\xCA\xD4\n", "text/csv; charset=gb2312",
        csv,
        "[{\"0\":\"1\",\"1\":\"测\xEF\xBF\xBD\",\"id\":\"1\",\"s\":\"测\xEF\xBF\xBD\"},"
        "{\"0\":\"2\",\"1\":\"试\",\"id\":\"2\",\"s\":\"试\"}]");
    row("csv heading only", "id,s\n", {}, csv, "[]");
    row("csv windows-1251", "id,s\n1,\xC4\xE0\n", "text/csv; charset=windows-1251", csv,
        R"([{"0":"1","1":"Да","id":"1","s":"Да"}])");
    csv.header = false;
    row("csv without heading", "1,a\n2,b", {}, csv, R"([{"0":"1","1":"a"},{"0":"2","1":"b"}])");
    csv.separator = u"|"_s;
    row("csv own separator", "1|a", {}, csv, R"([{"0":"1","1":"a"}])");
}

void TestDecoder::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(Decoding, decoding);
    QFETCH(QByteArray, rows);
    const Result<DecodedRows> read = decoded(body, decoding, type);
    QVERIFY2(read, read ? "" : qUtf8Printable(read.error().text()));
    QCOMPARE(text(read->rows), rows);
    QVERIFY(!read->digest.isEmpty());
}

void TestDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Decoding>("decoding");
    const auto row = [](const char* name, const QByteArray& body, const Decoding& decoding) {
        QTest::newRow(name) << body << decoding;
    };
    const QByteArray login = "<!doctype html><html><body><form><input type=password></form></body></html>";
    Decoding json = as(DecoderKind::Json);
    json.rows = u"items"_s;
    row("json: nothing", "", json);
    row("json: a login page", login, json);
    row("json: half", R"({"items":[{"id":1},)", json);
    row("json: no list", R"({"error":"x"})", json);
    row("json: not a list", R"({"items":{"id":1}})", json);
    row("json: null", R"({"items":null})", json);
    row("json: a bare value", "42", json);
    row("json: bad UTF-8", "{\"items\":[\"\xFF\xFE\"]}", json);
    row("json: deep", QByteArray("{\"items\":") + QByteArray(5'000, '[') + QByteArray(5'000, ']') + "}",
        json);
    json.rows = u"=json.items.map("_s;
    row("json: bad expression", R"({"items":[]})", json);
    json.rows = u"=(() => { for (;;); })()"_s;
    row("json: endless expression", R"({"items":[]})", json);

    Decoding html = table();
    row("html: nothing", "", html);
    row("html: a login page", login, html);
    row("html: rows, but elsewhere", "<table id=u><tr><td>1<td>2</table>", html);
    html.proof = u"//h1[.='Tickets']"_s;
    row("html: rows without proof", "<table id=t><tr data-id=1><td>1<td>y</table>", html);
    html = table();
    html.rows = u"//["_s;
    row("html: bad xpath", "<table id=t><tr data-id=1><td>1<td>y</table>", html);

    Decoding xml = as(DecoderKind::Xml);
    xml.rows = u"/list/t"_s;
    xml.columns = {{u"id"_s, u"@id"_s}};
    row("xml: not well-formed", "<list><t id='1'></list>", xml);
    row("xml: a login page", login, xml);
    row("xml: json", "{}", xml);
    row("xml: laughs",
        R"(<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><l>&c;</l>)",
        xml);

    const Decoding feed = as(DecoderKind::Feed);
    row("feed: html", "<html><body/></html>", feed);
    row("feed: a login page", login, feed);
    row("feed: nothing", "", feed);

    Decoding csv = as(DecoderKind::Csv);
    row("csv: nothing", "", csv);
    row("csv: a login page", login, csv);
    row("csv: a sentence", "Please sign in\n", csv);
    row("csv: an open quote", "id,s\n1,\"a\n2,b\n", csv);
    row("csv: more columns than the heading", "id,s\n1,a,b\n", csv);
    csv.proof = u"^id,"_s;
    row("csv: not the heading", "error,message\n1,no\n", csv);
}

void TestDecoder::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(Decoding, decoding);
    Expressions expressions(std::chrono::milliseconds(100));
    const Result<DecodedRows> read = decode(body, {}, decoding, expressions);
    QVERIFY2(!read, read ? text(read->rows).constData() : "");
    QVERIFY(!read.error().what.isEmpty());
}

void TestDecoder::total()
{
    using Total = std::optional<qint64>;
    Decoding json = as(DecoderKind::Json);
    json.rows = u"a"_s;
    json.total = u"n"_s;
    const auto totalOf = [&json](const char* body) { return decoded(body, json)->total; };
    QCOMPARE(totalOf("{\"a\":[],\"n\":7}"), Total(7));
    QCOMPARE(totalOf("{\"a\":[],\"n\":\"7\"}"), Total(7));
    QCOMPARE(totalOf("{\"a\":[],\"n\":null}"), Total());
    QCOMPARE(totalOf("{\"a\":[]}"), Total());
    Decoding html = table();
    html.total = u"substring-after(//p, 'of ')"_s;
    QCOMPARE(decoded("<p>1 of 12</p><table id=t><tr data-id=1><td>1<td>y</table>", html)->total, Total(12));
}

void TestDecoder::digestIgnoresKeyOrder()
{
    const auto digest = [](const char* body) { return decoded(body, as(DecoderKind::Json))->digest; };
    const QByteArray one = digest("[{\"id\":1,\"s\":{\"a\":1,\"b\":2}}]");
    QCOMPARE(digest("[ {\"s\":{\"b\":2,\"a\":1},  \"id\":1} ]"), one);
    QVERIFY(digest("[{\"id\":1,\"s\":{\"a\":1,\"b\":3}}]") != one);
    QVERIFY(digest("[{\"id\":1,\"s\":{\"a\":1,\"b\":2}},{\"id\":2}]") != one);
    // A subject that was cut within a character.
    QVERIFY(digest("[{\"s\":\"x\\ud83d\"}]") != digest("[{\"s\":\"x?\"}]"));
    QVERIFY(digest("[{\"s\":\"x\\ud83d\"}]") != digest("[{\"s\":\"x\\ud83e\"}]"));
}

void TestDecoder::hostileMarkupIsBounded()
{
    const QByteArray deep =
        QByteArray("<div>").repeated(100'000) + "<table id=t><tr data-id=1><td>1<td>y</table>";
    const Result<DecodedRows> nested = decoded(deep, table());
    QVERIFY(nested); // nothing is dropped below 256 levels
    QCOMPARE(nested->rows.size(), 1);

    Decoding bomb = table();
    bomb.rows = u"//*[count(//*[count(//*) > 1]) > 1]"_s;
    QVERIFY(!decoded(QByteArray("<p>x</p>").repeated(4'000), bomb));
    QVERIFY(!decoded(QByteArray(9 * 1024 * 1024, 'x'), table()));

    // A file on this machine is not part of an answer.
    Decoding xml = as(DecoderKind::Xml);
    xml.rows = u"/l"_s;
    xml.columns = {{u"id"_s, u"."_s}};
    const Result<DecodedRows> entity =
        decoded("<!DOCTYPE l [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><l>a&f;b</l>", xml);
    if (entity)
        QCOMPARE(text(entity->rows), QByteArray("[{\"id\":\"ab\"}]"));
}

void TestDecoder::wideRowsAreBounded()
{
    Decoding decoding = as(DecoderKind::Csv);
    decoding.header = false;
    const std::clock_t begun = std::clock(); // of the processor
    const Result<DecodedRows> wide = decoded(QByteArray(100'000, ','), decoding);
    QVERIFY(wide);
    QCOMPARE(wide->rows.first().toObject().size(), 100'001);
    QVERIFY(double(std::clock() - begun) / CLOCKS_PER_SEC < 5);
}

void TestDecoder::bigIntegersStayExact()
{
    const QByteArray body =
        R"([{"a":9007199254740991,"b":9007199254740993,"c":18446744073709551615,"d":-9007199254740993,"e":1e20,)"
        R"("f":"9007199254740993","g":"\"9007199254740993","h":0.5}])";
    const QByteArray rows =
        R"([{"a":9007199254740991,"b":"9007199254740993","c":"18446744073709551615","d":"-9007199254740993",)"
        R"("e":1e+20,"f":"9007199254740993","g":"\"9007199254740993","h":0.5}])";
    const Result<DecodedRows> read = decoded(body, as(DecoderKind::Json));
    QVERIFY(read);
    QCOMPARE(text(read->rows), rows);
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
