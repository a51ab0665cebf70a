#include "storage/database.h"
#include "storage/searchindex.h"
#include "storage/statement.h"
#include "storage/ticketfinder.h"
#include "storage/ticketstore.h"
#include "support/eventually.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// Finding recorded tickets: by words in any script, by what people filter for, in any order, among very
/// many.
class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsWords_data();
    void findsWords();
    void followsChanges();
    void filtersAndSorts_data();
    void filtersAndSorts();
    void theNewestQuestionWins();
    void readsTheNewest();
    void readsWhatRang();
    void indexesInSmallSteps();
    void mergesInSmallSteps();
    void outlivesAKillBetweenSteps();

private:
    /// Of the index, each of which a search asks.
    int segments();
    void recordMany(int from, int count);
    void record(const QString& id, const std::function<void(Ticket&)>& fill, Arrival arrival = Arrival::New);
    QString found(const TicketQuery& query);

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TicketStore> m_tickets;
    std::unique_ptr<SearchIndex> m_index;
};

void TestSearch::init()
{
    m_index.reset();
    m_tickets.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"deskbell.db"_s), m_clock);
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_tickets = std::make_unique<TicketStore>(*m_database);
    m_index = std::make_unique<SearchIndex>(*m_database);
}

void TestSearch::record(const QString& id, const std::function<void(Ticket&)>& fill, Arrival arrival)
{
    m_clock.advance(seconds(1));
    Ticket ticket;
    ticket.source = u"Desk"_s;
    ticket.id = id;
    ticket.number = u'#' + id;
    fill(ticket);
    Transaction transaction(*m_database);
    QVERIFY(m_tickets->insertIfAbsent(ticket, arrival, 1));
    QVERIFY(transaction.commit());
}

/// The ids that answer, in order, separated by blanks.
QString TestSearch::found(const TicketQuery& query)
{
    while (*m_index->catchUp(100) > 0) {
    }
    TicketFinder finder(m_database->path());
    std::optional<Result<QList<qint64>>> answer;
    finder.find(query, this, [&](Result<QList<qint64>> rows) { answer = std::move(rows); });
    if (!eventually([&] { return answer.has_value(); }))
        return u"no answer"_s;
    if (!*answer)
        return answer->error().text();
    QStringList ids;
    const Result<QList<SeenTicket>> tickets = m_tickets->rows(**answer);
    for (const SeenTicket& seen : *tickets)
        ids << seen.ticket.id;
    return ids.join(u' ');
}

void TestSearch::findsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("ids");
    QTest::newRow("word of the subject") << u"monitor"_s << u"1"_s;
    QTest::newRow("beginning of a word") << u"moni"_s << u"1"_s;
    QTest::newRow("other case, other accent") << u"MULLER"_s << u"1"_s;
    QTest::newRow("all words must be there") << u"monitor gpu"_s << u""_s;
    QTest::newRow("words of several places") << u"monitor 27 müller"_s << u"1"_s;
    QTest::newRow("number") << u"#3"_s << u"3"_s;
    QTest::newRow("Chinese, in the middle of a sentence") << u"显示器"_s << u"2"_s;
    QTest::newRow("Chinese, one character") << u"申"_s << u"2"_s;
    QTest::newRow("Chinese, not that order") << u"器示显"_s << u""_s;
    QTest::newRow("Chinese and Latin together") << u"申请 4K"_s << u"2"_s;
    QTest::newRow("a field") << u"A100"_s << u"3"_s;
    QTest::newRow("the text") << u"deadline"_s << u"3"_s;
    QTest::newRow("the mail address") << u"carol@example.org"_s << u"3"_s;
    QTest::newRow("operators are words") << u"monitor OR gpu"_s << u""_s;
    QTest::newRow("quotes and stars do no harm") << u"\"moni* \" ) -"_s << u"1"_s;
    QTest::newRow("signs alone") << u"&&"_s << u"3"_s;
    QTest::newRow("nothing typed") << u"  "_s << u"3 2 1"_s;
}

void TestSearch::findsWords()
{
    QFETCH(QString, typed);
    record(u"1"_s, [](Ticket& ticket) {
        ticket.subject = u"Second monitor, 27 inches"_s;
        ticket.requester = u"Jörg Müller"_s;
    });
    record(u"2"_s, [](Ticket& ticket) { ticket.subject = u"申请一台显示器4K"_s; });
    record(u"3"_s, [](Ticket& ticket) {
        ticket.subject = u"GPU time && storage"_s;
        ticket.body = u"Before the deadline, please."_s;
        ticket.requesterEmail = u"carol@example.org"_s;
        ticket.fields = {{u"Resource"_s, u"A100"_s}};
    });
    TicketQuery query;
    query.text = typed;
    QTEST(found(query), "ids");
}

void TestSearch::followsChanges()
{
    Ticket ticket;
    record(u"1"_s, [&](Ticket& made) {
        made.subject = u"Monitor"_s;
        made.body = u"for the new desk"_s;
        ticket = made;
    });
    TicketQuery query;
    query.text = u"monitor desk"_s;
    QCOMPARE(found(query), u"1"_s);
    ticket.subject = u"Display"_s;
    QVERIFY(m_tickets->refresh({ticket}));
    QCOMPARE(found(query), QString());
    query.text = u"display desk"_s;
    QCOMPARE(found(query), u"1"_s);
    ticket.status = u"open"_s;
    QVERIFY(m_tickets->refresh({ticket}));
    const Result<QVariant> waiting = firstValue(*m_database, u"SELECT count(*) FROM ticket_unindexed"_s);
    QCOMPARE(*waiting, 0); // no word has changed
    QCOMPARE((*m_tickets->find(ticket.source, ticket.id))->ticket.status, u"open"_s);
    QCOMPARE(*m_tickets->trim(m_clock.now().addDays(1), 10), 1);
    QCOMPARE(found(query), QString()); // the text is gone
    query.text = u"display"_s;
    QCOMPARE(found(query), u"1"_s);
}

void TestSearch::filtersAndSorts_data()
{
    QTest::addColumn<std::function<void(TicketQuery&)>>("ask");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char* name, std::function<void(TicketQuery&)> ask, const char* ids) {
        QTest::newRow(name) << ask << QString::fromLatin1(ids);
    };
    using Order = TicketQuery::Order;
    row(
        "newest first", [](TicketQuery&) {}, "10 9 8 7");
    row(
        "oldest first", [](TicketQuery& q) { q.descending = false; }, "7 8 9 10");
    row(
        "a queue", [](TicketQuery& q) { q.queue = u"HPC"_s; }, "10 8");
    row(
        "a source", [](TicketQuery& q) { q.source = u"Other"_s; }, "");
    row(
        "waiting", [](TicketQuery& q) { q.state = TicketQuery::State::Waiting; }, "9 8");
    row(
        "acknowledged", [](TicketQuery& q) { q.state = TicketQuery::State::Acknowledged; }, "10");
    row(
        "by number, as people count",
        [](TicketQuery& q) {
            q.order = Order::Number;
            q.descending = false;
        },
        "7 8 9 10");
    row(
        "by subject",
        [](TicketQuery& q) {
            q.order = Order::Subject;
            q.descending = false;
        },
        "9 10 8 7");
    row(
        "lately",
        [](TicketQuery& q) { q.seenSince = QDateTime(QDate(2026, 11, 22), QTime(8, 0, 3), Qt::UTC); },
        "10 9");
    row(
        "all at once",
        [](TicketQuery& q) {
            q.queue = u"HPC"_s;
            q.state = TicketQuery::State::Waiting;
            q.text = u"c"_s;
        },
        "8");
}

void TestSearch::filtersAndSorts()
{
    QFETCH(std::function<void(TicketQuery&)>, ask);
    m_clock.jumpTo(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
    record(
        u"7"_s,
        [](Ticket& t) {
            t.subject = u"d"_s;
            t.queue = u"Hardware"_s;
        },
        Arrival::Baseline);
    record(u"8"_s, [](Ticket& t) {
        t.subject = u"c"_s;
        t.queue = u"HPC"_s;
    });
    record(
        u"9"_s,
        [](Ticket& t) {
            t.subject = u"A"_s;
            t.queue = u"Hardware"_s;
        },
        Arrival::MovedHere);
    record(u"10"_s, [](Ticket& t) {
        t.subject = u"b"_s;
        t.queue = u"HPC"_s;
    });
    QVERIFY(*m_tickets->acknowledge(u"Desk"_s, u"10"_s, m_clock.now()));
    QCOMPARE(*m_tickets->unseenSince({}, 100), 2);
    QCOMPARE(*m_tickets->unseenSince({}, 1), 1);
    QCOMPARE(*m_tickets->unseenSince(m_clock.now().addMSecs(-1500), 100), 1);
    QCOMPARE(*m_tickets->queues(), QStringList({u"HPC"_s, u"Hardware"_s}));
    TicketQuery query;
    ask(query);
    QTEST(found(query), "ids");
}

void TestSearch::theNewestQuestionWins()
{
    record(u"1"_s, [](Ticket& ticket) { ticket.subject = u"one"_s; });
    record(u"2"_s, [](Ticket& ticket) { ticket.subject = u"two"_s; });
    QCOMPARE(*m_index->catchUp(10), 2);
    TicketFinder finder(m_database->path());
    QStringList answers;
    TicketQuery query;
    for (const QString& text : {u"one"_s, u"on"_s, u"two"_s}) {
        query.text = text;
        finder.find(query, this, [&answers, text](const Result<QList<qint64>>& rows) {
            answers << text + u" %1"_s.arg(rows->size());
        });
    }
    {
        QObject gone;
        TicketFinder other(m_database->path());
        other.find(query, &gone, [](const Result<QList<qint64>>&) { QFAIL("The one who asked is gone."); });
    }
    QVERIFY(eventually([&] { return !answers.isEmpty(); }));
    QCOMPARE(answers, QStringList({u"two 1"_s}));
}

void TestSearch::readsTheNewest()
{
    for (const char* id : {"1", "2", "3"})
        record(QString::fromLatin1(id), [](Ticket& ticket) {
            ticket.subject = u"显示器"_s;
            ticket.body = u"long text"_s;
            ticket.url = QUrl(u"https://desk.example.org/x"_s);
            ticket.createdAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
            ticket.fields = {{u"GPU"_s, u"A100"_s}};
        });
    TicketFinder finder(m_database->path());
    std::optional<Result<QList<SeenTicket>>> answer;
    finder.newest(2, this, [&](Result<QList<SeenTicket>> tickets) { answer = std::move(tickets); });
    QVERIFY(eventually([&] { return answer.has_value(); }));
    QVERIFY(answer->ok());
    const Result<QList<SeenTicket>> expected = m_tickets->newest(2);
    QCOMPARE((*answer)->size(), 2);
    for (int i = 0; i < 2; ++i) {
        QVERIFY((**answer).at(i).ticket == expected->at(i).ticket); // the other way to the same
        QCOMPARE((**answer).at(i).firstSeen, expected->at(i).firstSeen);
        QCOMPARE((**answer).at(i).acknowledged, QDateTime());
    }
    QCOMPARE((**answer).at(0).ticket.id, u"3"_s);
}

void TestSearch::readsWhatRang()
{
    record(u"1"_s, [](Ticket&) {});
    const QDateTime since = m_clock.now().addMSecs(500);
    record(u"2"_s, [](Ticket&) {});
    record(
        u"3"_s, [](Ticket&) {}, Arrival::Baseline);
    record(
        u"4"_s, [](Ticket&) {}, Arrival::MovedHere);
    TicketFinder finder(m_database->path());
    std::optional<Result<QList<RangTicket>>> answer;
    finder.rang(since, this, [&](Result<QList<RangTicket>> rung) { answer = std::move(rung); });
    QVERIFY(eventually([&] { return answer.has_value(); }));
    QVERIFY(answer->ok());
    QCOMPARE((*answer)->size(), 2);
    QCOMPARE((**answer).at(0).source, u"Desk"_s);
    QCOMPARE((**answer).at(0).when, since.addMSecs(500));
    QCOMPARE((**answer).at(1).when, since.addMSecs(2500));
    // Who asks and goes away is not called.
    auto context = std::make_unique<QObject>();
    finder.rang(since, context.get(), [](const Result<QList<RangTicket>>&) { QFAIL("called after all"); });
    context.reset();
    answer.reset();
    finder.rang(since, this, [&](Result<QList<RangTicket>> rung) { answer = std::move(rung); });
    QVERIFY(eventually([&] { return answer.has_value(); }));
}

void TestSearch::indexesInSmallSteps()
{
    for (int i = 0; i < 25; ++i)
        record(QString::number(i), [](Ticket& ticket) { ticket.subject = u"word"_s; });
    QCOMPARE(*m_index->catchUp(10), 10);
    QCOMPARE(*m_index->catchUp(10), 10);
    QCOMPARE(*m_index->catchUp(10), 5);
    QCOMPARE(*m_index->catchUp(10), 0);
}

int TestSearch::segments()
{
    return firstValue(*m_database, u"SELECT count(DISTINCT segid) FROM ticket_search_idx"_s)->toInt();
}

void TestSearch::recordMany(int from, int count)
{
    for (int i = from; i < from + count; ++i)
        record(QString::number(i), [i](Ticket& ticket) {
            ticket.subject = u"word number%1"_s.arg(i);
            for (int word = 0; word < 400; ++word)
                ticket.body += u"text%1x%2 "_s.arg(i).arg(word);
        });
}

void TestSearch::mergesInSmallSteps()
{
    constexpr int count = 60;
    recordMany(0, count);
    QCOMPARE(*m_index->catchUp(10), 10);
    QCOMPARE(segments(), 1);
    while (*m_index->catchUp(1) > 0) {
    }
    QCOMPARE(segments(), 51); // FTS5 merged none of them in its own time
    int steps = 0;
    while (*m_index->tidy()) {
        ++steps;
        const int anywhere =
            firstValue(*m_database, u"SELECT count(*) FROM ticket_search('word')"_s)->toInt();
        QCOMPARE(anywhere, count); // also half way
        QVERIFY(steps < 100);
    }
    QVERIFY2(steps > 2, qPrintable(QString::number(steps)));
    QVERIFY2(segments() < 8, qPrintable(QString::number(segments())));
    QVERIFY(runOnce(*m_database, u"INSERT INTO ticket_search (ticket_search) VALUES ('integrity-check')"_s));
    TicketQuery query;
    for (int i = 0; i < count; ++i) {
        query.text = u"number%1 text%1x300"_s.arg(i);
        QCOMPARE(found(query), QString::number(i));
    }
}

/// Killed: what no transaction finished is not there, and is done the next time.
void TestSearch::outlivesAKillBetweenSteps()
{
    recordMany(0, 30);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(*m_index->catchUp(1), 1);
    QVERIFY(*m_index->tidy());
    const QTemporaryDir after; // the files as a killed process leaves them
    for (const QString& end : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(m_database->path() + end, after.filePath("deskbell.db"_L1 + end)));
    m_index.reset();
    m_tickets.reset();
    auto opened = Database::open(after.filePath(u"deskbell.db"_s), m_clock);
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_tickets = std::make_unique<TicketStore>(*m_database);
    m_index = std::make_unique<SearchIndex>(*m_database);
    QCOMPARE(*m_index->catchUp(100), 10);
    while (*m_index->tidy()) {
    }
    QVERIFY(runOnce(*m_database, u"INSERT INTO ticket_search (ticket_search) VALUES ('integrity-check')"_s));
    TicketQuery query;
    query.text = u"word"_s;
    query.descending = false;
    QStringList all;
    for (int i = 0; i < 30; ++i)
        all.append(QString::number(i));
    QCOMPARE(found(query), all.join(u' '));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
