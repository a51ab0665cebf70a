#include "source/ticketmapper.h"
#include "source/tickettime.h"

#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QJsonArray rows(const QByteArray& json) { return QJsonDocument::fromJson(json).array(); }

TicketMapping mapping()
{
    TicketMapping mapping;
    mapping.values = {{u"id"_s, u"id"_s},
                      {u"number"_s, u"='#' + row.id"_s},
                      {u"subject"_s, u"subject"_s},
                      {u"body"_s, u"body"_s},
                      {u"queue"_s, u"=options.project"_s},
                      {u"status"_s, u"status.name"_s},
                      {u"createdAt"_s, u"created"_s},
                      {u"url"_s, u"url"_s}};
    mapping.fields = u"fields"_s;
    mapping.url = u"issues/{{id}}"_s;
    return mapping;
}

Result<QList<Ticket>> mapped(const QByteArray& json, const TicketMapping& how = mapping(),
                             const QUrl& base = QUrl(u"https://desk.example.org/red"_s))
{
    Expressions expressions(std::chrono::milliseconds(200));
    return TicketMapper(how, {{u"project"_s, u"hpc"_s}}, base, u"Desk"_s).map(rows(json), expressions);
}

} // namespace

class TestTicketMapper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsThatDifferStayDifferent();
    void mapsWholeTicket();
    void cleansText_data();
    void cleansText();
    void markdownKeepsItsSigns();
    void links_data();
    void links();
    void fails_data();
    void fails();
    void skips();
    void times_data();
    void times();
    void zoneFromOption();
};

void TestTicketMapper::idsThatDifferStayDifferent()
{
    const QString longest(1500, u'L');
    QJsonArray rows;
    for (const QString& id : {u"A 1"_s, u"A  1"_s, u"A\t1"_s, u"a 1"_s, u"A\u200b1"_s, u"A1"_s,
                              QString(longest + u'1'), QString(longest + u'2')})
        rows.append(QJsonObject{{u"id"_s, id}});
    const auto tickets = mapped(QJsonDocument(rows).toJson());
    QVERIFY(tickets);
    QSet<QString> ids;
    for (const Ticket& ticket : *tickets)
        ids.insert(ticket.id);
    QCOMPARE(ids.size(), rows.size());
    QCOMPARE(tickets->first().id, u"A 1"_s); // what needs no cleaning stays as the desk writes it
}

void TestTicketMapper::mapsWholeTicket()
{
    const auto tickets =
        mapped(R"([{"id": 42, "subject": " A  b\n", "body": "x\n\n\n\ny", "status": {"name": "New"},
        "created": "2016-12-29T16:40:29Z", "fields": {"GPU": ["A100", "H100"], "n": 4, "no": null, "e": "", "ok": true}},
        {"id": "9007199254740993", "subject": "", "status": null}])");
    QVERIFY2(tickets, tickets ? "" : qUtf8Printable(tickets.error().text()));
    QCOMPARE(tickets->size(), 2);
    const Ticket& first = tickets->at(0);
    QCOMPARE(first.source, u"Desk"_s);
    QCOMPARE(first.id, u"42"_s);
    QCOMPARE(first.number, u"#42"_s);
    QCOMPARE(first.subject, u"A b"_s);
    QCOMPARE(first.body, u"x\n\ny"_s);
    QCOMPARE(first.status, u"New"_s);
    QCOMPARE(first.queue, u"hpc"_s);
    QCOMPARE(first.createdAt, QDateTime(QDate(2016, 12, 29), QTime(16, 40, 29), Qt::UTC));
    QVERIFY(!first.updatedAt.isValid());
    QCOMPARE(first.url, QUrl(u"https://desk.example.org/red/issues/42"_s));
    QCOMPARE(first.fields,
             (QJsonObject{{u"GPU"_s, u"A100, H100"_s}, {u"n"_s, u"4"_s}, {u"ok"_s, u"true"_s}}));
    QCOMPARE(tickets->at(1).id, u"9007199254740993"_s);
    QVERIFY(tickets->at(1).subject.isEmpty() && tickets->at(1).status.isEmpty());
}

void TestTicketMapper::cleansText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::newRow("bidi and controls") << u"a\u202Eb\u0007c"_s << u"abc"_s << u"abc"_s;
    QTest::newRow("html") << u"<p>one</p><script>no</script>"_s << u"<p>one</p><script>no</script>"_s
                          << u"one"_s;
    QTest::newRow("no html") << u"if a < b and c > d"_s << u"if a < b and c > d"_s << u"if a < b and c > d"_s;
    QTest::newRow("template and expression") << u"={{id}} =1+1"_s << u"={{id}} =1+1"_s << u"={{id}} =1+1"_s;
}

void TestTicketMapper::cleansText()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    const QJsonArray row{QJsonObject{{u"id"_s, 1}, {u"subject"_s, text}, {u"body"_s, text}}};
    const auto tickets = mapped(QJsonDocument(row).toJson());
    QVERIFY(tickets);
    QCOMPARE(tickets->first().subject, subject);
    QCOMPARE(tickets->first().body, body);
}

void TestTicketMapper::markdownKeepsItsSigns()
{
    const QByteArray json = R"([{"id": 1, "body": "- a\n  - b <br>\n\n    <p>x</p>\u202e"}])";
    TicketMapping how = mapping();
    for (const QString& format : {u"markdown"_s, u"{{#options.project}}markdown{{/options.project}}"_s}) {
        how.bodyFormat = format;
        const auto tickets = mapped(json, how);
        QVERIFY(tickets);
        QCOMPARE(tickets->first().body, u"- a\n  - b <br>\n\n    <p>x</p>"_s);
    }
    how.bodyFormat = u"{{options.none}}"_s;
    QCOMPARE(mapped(json, how)->first().body, u"- a - b\nx"_s);
}

void TestTicketMapper::links_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("relative") << u"t.php?id=1"_s << u"https://desk.example.org/red/t.php?id=1"_s;
    QTest::newRow("root") << u"/scp/t?id=1"_s << u"https://desk.example.org/scp/t?id=1"_s;
    QTest::newRow("absolute") << u"https://other.example.org/1"_s << u"https://other.example.org/1"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"https://desk.example.org/red/issues/a%2Fb%3F"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"https://desk.example.org/red/issues/a%2Fb%3F"_s;
    QTest::newRow("absent") << QString() << u"https://desk.example.org/red/issues/a%2Fb%3F"_s;
}

void TestTicketMapper::links()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    const QJsonArray row{QJsonObject{{u"id"_s, u"a/b?"_s}, {u"url"_s, url}}};
    const auto tickets = mapped(QJsonDocument(row).toJson());
    QVERIFY(tickets);
    QCOMPARE(tickets->first().url.toString(QUrl::FullyEncoded), expected);
}

void TestTicketMapper::fails_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("says");
    QTest::newRow("no id") << QByteArray(R"([{"id":1},{"subject":"x"}])") << u"='#'"_s
                           << u"Row 2 of the list has no \"id\""_s;
    QTest::newRow("empty id") << QByteArray(R"([{"id":"  "}])") << u"='#'"_s << u"Row 1"_s;
    QTest::newRow("null id") << QByteArray(R"([{"id":null}])") << u"='#'"_s << u"Row 1"_s;
    QTest::newRow("object id") << QByteArray(R"([{"id":{"a":1}}])") << u"='#'"_s << u"Row 1"_s;
    QTest::newRow("not an object") << QByteArray(R"([{"id":1},42])") << u"='#'"_s << u"Row 2"_s;
    QTest::newRow("expression") << QByteArray(R"([{"id":1},{"id":2},{"id":3,"bad":true}])")
                                << u"=row.bad ? row.no.x : 1"_s << u"Row 3 of the list, \"number\""_s;
    QTest::newRow("endless") << QByteArray(R"([{"id":1}])") << u"=(() => { for (;;); })()"_s << u"stopped"_s;
}

void TestTicketMapper::fails()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, number);
    QFETCH(QString, says);
    TicketMapping how = mapping();
    how.values.insert(u"number"_s, number);
    const auto tickets = mapped(json, how);
    QVERIFY(!tickets);
    QVERIFY2(tickets.error().what.contains(says), qUtf8Printable(tickets.error().what));
}

void TestTicketMapper::skips()
{
    TicketMapping how = mapping();
    how.skip = u"=row.group === true"_s;
    const auto tickets = mapped(R"([{"id":1},{"group":true},{"id":2}])", how);
    QVERIFY(tickets);
    QCOMPARE(tickets->size(), 2);
    QCOMPARE(tickets->at(1).id, u"2"_s);
}

void TestTicketMapper::times_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utc"); // empty: none
    const auto row = [](const QJsonValue& value, const char* format, const char* zone, const char* utc) {
        QTest::newRow(qUtf8Printable(value.toVariant().toString() + u' ' + QString::fromUtf8(format)))
            << value << QString::fromUtf8(format) << QByteArray(zone) << QString::fromUtf8(utc);
    };
    row(u"2016-12-29T16:40:29Z"_s, "", "UTC", "2016-12-29T16:40:29Z");
    row(u"2016-12-29T16:40:29.123+01:00"_s, "iso", "UTC", "2016-12-29T15:40:29Z");
    row(u"2016-12-29T16:40:29.000+0100"_s, "iso", "UTC", "2016-12-29T15:40:29Z");
    row(u"2016-12-29T16:40:29-0330"_s, "iso", "UTC", "2016-12-29T20:10:29Z");
    row(u"2016-12-29T16:40:29+01"_s, "iso", "UTC", "2016-12-29T15:40:29Z");
    row(u"2018-06-29:10:25Z"_s, "iso", "UTC", "2018-06-29T10:25:00Z");
    row(u"2026-11-22.04:11:22"_s, "iso", "UTC", "2026-11-22T04:11:22Z");
    row(u"2026-11-22 04:11"_s, "iso", "Europe/Moscow", "2026-11-22T01:11:00Z");
    row(u"2026-11-22 04:11:22"_s, "iso", "Asia/Shanghai", "2026-11-21T20:11:22Z");
    row(u"2026-07-01 12:00:00"_s, "iso", "Europe/Berlin", "2026-07-01T10:00:00Z");
    row(u"2026-01-01 12:00:00"_s, "iso", "Europe/Berlin", "2026-01-01T11:00:00Z");
    row(u"2026-11-22 04:11:22 UTC"_s, "iso", "Asia/Shanghai", "2026-11-22T04:11:22Z");
    row(u"2026-11-22"_s, "iso", "UTC", "2026-11-22T00:00:00Z");
    row(u"29-06-2018 01:25pm"_s, "iso", "UTC", "2018-06-29T13:25:00Z");
    row(u"29.06.2018 12:05 am"_s, "iso", "UTC", "2018-06-29T00:05:00Z");
    row(u"06/29/2018 1:25 PM"_s, "MM/dd/yyyy h:mm AP", "UTC", "2018-06-29T13:25:00Z");
    row(u"Tue, 29 Jun 2018 10:25:00 +0200"_s, "rfc822", "UTC", "2018-06-29T08:25:00Z");
    row(u"Fri, 29 Jun 2018 10:25:00 GMT"_s, "rfc822", "UTC", "2018-06-29T10:25:00Z");
    row(u"29 Jun 2018 10:25:00 PST"_s, "", "UTC", "2018-06-29T18:25:00Z");
    row(1530267900, "epoch", "UTC", "2018-06-29T10:25:00Z");
    row(u"1530267900"_s, "epoch", "UTC", "2018-06-29T10:25:00Z");
    row(1530267900000.0, "epoch-ms", "UTC", "2018-06-29T10:25:00Z");
    row(u"1530267900000"_s, "epoch-ms", "UTC", "2018-06-29T10:25:00Z");
    row(u"03/01/24 09:12:00"_s, "MM/dd/yy HH:mm:ss", "UTC", "2024-03-01T09:12:00Z");
    row(u"1 minute ago"_s, "relative", "UTC", "2026-11-25T21:59:30Z");
    row(u"about an hour ago"_s, "relative", "UTC", "2026-11-25T21:00:30Z");
    row(u"3 days, 2 hours ago"_s, "relative", "UTC", "2026-11-22T22:00:30Z");
    row(u"2 weeks ago"_s, "relative", "UTC", "2026-11-11T22:00:30Z");
    row(u"5m ago"_s, "relative", "UTC", ""); // minutes or months: only words say
    row(u"5 分钟前"_s, "relative", "UTC", "2026-11-25T21:55:30Z");
    row(u"2 小时前"_s, "relative", "UTC", "2026-11-25T20:00:30Z");
    row(u"3天前"_s, "relative", "UTC", "2026-11-22T22:00:30Z");
    row(u"刚刚"_s, "relative", "UTC", "2026-11-25T22:00:30Z");
    row(u"just now"_s, "relative", "UTC", "2026-11-25T22:00:30Z");
    row(u"Yesterday"_s, "relative", "UTC", "2026-11-24T22:00:30Z");
    row(u"in 5 minutes"_s, "relative", "UTC", "");
    row(u"4:05 pm"_s, "h:mm ap", "UTC", "2026-11-25T16:05:00Z");
    row(u"11:05 pm"_s, "h:mm ap", "UTC", "2026-11-24T23:05:00Z"); // yesterday's
    row(u"05:30"_s, "HH:mm", "Asia/Shanghai", "2026-11-25T21:30:00Z");
    row(u"4/5/2026 1:25 PM"_s, "relative|M/d/yyyy h:mm AP|h:mm AP", "America/New_York",
        "2026-04-05T17:25:00Z");
    row(u"1:25 PM"_s, "relative|M/d/yyyy h:mm AP|h:mm AP", "UTC", "2026-11-25T13:25:00Z");
    row(u"whenever"_s, "relative|M/d/yyyy h:mm AP|h:mm AP|iso|epoch", "UTC", "");
    row(u"1970-01-01T00:00:00Z"_s, "iso", "UTC", "");
    row(u"0000-00-00 00:00:00"_s, "iso", "UTC", "");
    row(u"2026-02-30"_s, "iso", "UTC", "");
    row(u"2026-11-22 25:00"_s, "iso", "UTC", "");
    row(u"06/07/2018"_s, "iso", "UTC", ""); // June or July: only the preset can know
    row(u"yesterday"_s, "iso", "UTC", "");
    row(u""_s, "iso", "UTC", "");
    row(0, "epoch", "UTC", "");
    row(1e300, "epoch", "UTC", "");
    row(u"soon"_s, "epoch", "UTC", "");
    row(QJsonValue::Null, "iso", "UTC", "");
    row(true, "iso", "UTC", "");
}

void TestTicketMapper::times()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, format);
    QFETCH(QByteArray, zone);
    QFETCH(QString, utc);
    const QDateTime time = ticketTime(
        value, {format.split(u'|'), QTimeZone(zone), QDateTime({2026, 11, 25}, {22, 0, 30}, Qt::UTC)});
    QCOMPARE(time.isValid() ? time.toString(Qt::ISODate) : QString(), utc);
    if (time.isValid())
        QCOMPARE(time.timeSpec(), Qt::UTC);
}

void TestTicketMapper::zoneFromOption()
{
    TicketMapping how = mapping();
    how.timeZone = u"{{options.zone}}"_s;
    Expressions expressions;
    const TicketMapper mapper(how, {{u"zone"_s, u"Asia/Shanghai"_s}}, QUrl(u"https://d"_s), u"D"_s);
    const auto tickets = mapper.map(rows(R"([{"id":1,"created":"2026-11-22 04:11"}])"), expressions);
    QVERIFY(tickets);
    QCOMPARE(tickets->first().createdAt.toString(Qt::ISODate), u"2026-11-21T20:11:00Z"_s);
}

QTEST_GUILESS_MAIN(TestTicketMapper)
#include "tst_ticketmapper.moc"
