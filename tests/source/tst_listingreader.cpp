#include "source/answerlook.h"
#include "source/listingreader.h"

#include <QJsonDocument>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QByteArray list(int count)
{
    QJsonArray rows;
    for (int i = 1; i <= count; ++i)
        rows.append(QJsonObject{{u"id"_s, i}, {u"subject"_s, u"Ticket number %1"_s.arg(i)}});
    return QJsonDocument(QJsonObject{{u"items"_s, rows}}).toJson();
}

Decoding decoding()
{
    Decoding decoding;
    decoding.rows = u"items"_s;
    return decoding;
}

TicketMapper mapper(const QString& number = u"='#' + row.id"_s)
{
    TicketMapping mapping;
    mapping.values = {{u"id"_s, u"id"_s}, {u"number"_s, number}, {u"subject"_s, u"subject"_s}};
    return TicketMapper(mapping, {}, QUrl(u"https://desk.example.org"_s), u"Desk"_s);
}

constexpr int few = 10;
constexpr int many = 10'000; // some 700 kB

} // namespace

class TestListingReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void unchanged_data() { reads_data(); }
    void unchanged();
    void failures_data() { reads_data(); }
    void failures();
    void dropsWhenContextDies();
};

void TestListingReader::reads_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("small") << few;
    QTest::newRow("big") << many;
}

void TestListingReader::reads()
{
    QFETCH(int, count);
    Expressions expressions;
    ListingReader reader(decoding(), mapper(), expressions);
    QList<Ticket> tickets;
    const QThread* where = nullptr;
    bool returned = false;
    bool within = false;
    const QByteArray body = list(count);
    QCOMPARE(body.size() > largestInline, count == many);
    reader.read(body, "application/json", {}, this, [&](ReadPageResult result) {
        QVERIFY(result);
        tickets = result->tickets;
        where = QThread::currentThread();
        within = !returned;
    });
    returned = true;
    QTRY_VERIFY_WITH_TIMEOUT(where, 60'000);
    QCOMPARE(where, QThread::currentThread());
    QCOMPARE(within, count == few);
    QCOMPARE(tickets.size(), count);
    QCOMPARE(tickets.last().number, u"#%1"_s.arg(count));
}

void TestListingReader::unchanged()
{
    QFETCH(int, count);
    Expressions expressions;
    ListingReader reader(decoding(), mapper(), expressions);
    QByteArray digest;
    reader.read(list(count), {}, {}, this, [&](ReadPageResult result) { digest = result->decoded.digest; });
    QTRY_VERIFY_WITH_TIMEOUT(!digest.isEmpty(), 60'000);
    std::optional<ReadPage> again;
    reader.read(list(count), {}, digest, this, [&](ReadPageResult result) { again = *result; });
    QTRY_VERIFY_WITH_TIMEOUT(again, 60'000);
    QVERIFY(again->unchanged && again->tickets.isEmpty());
    QCOMPARE(again->decoded.rows.size(), count);
}

void TestListingReader::failures()
{
    QFETCH(int, count);
    Expressions expressions;
    std::optional<Blindness> blindness;
    const auto take = [&](ReadPageResult result) {
        QVERIFY(!result);
        blindness = result.error();
    };
    ListingReader wrong(decoding(), mapper(u"=row.no.such"_s), expressions);
    wrong.read(list(count), {}, {}, this, take);
    QTRY_VERIFY_WITH_TIMEOUT(blindness, 60'000);
    QCOMPARE(blindness->sight, Sight::MappingFailed);
    QVERIFY(blindness->detail.contains(u"Row 1"_s));
    blindness.reset();
    wrong.read(list(count).chopped(3), {}, {}, this, take);
    QTRY_VERIFY_WITH_TIMEOUT(blindness, 60'000);
    QCOMPARE(blindness->sight, Sight::NotATicketList);
}

void TestListingReader::dropsWhenContextDies()
{
    Expressions expressions;
    bool called = false;
    {
        ListingReader reader(decoding(), mapper(), expressions);
        QObject context;
        reader.read(list(many), {}, {}, &context, [&](const ReadPageResult&) { called = true; });
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestListingReader)
#include "tst_listingreader.moc"
