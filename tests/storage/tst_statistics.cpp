#include "storage/database.h"
#include "storage/outboxstore.h"
#include "storage/statement.h"
#include "storage/statistics.h"
#include "storage/ticketstore.h"
#include "support/eventually.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

/// Counts over what was recorded, and the log of polls: bounded, and never waited for.
class TestStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void spreads_data();
    void spreads();
    void countsTicketsByHourAndQueue();
    void countsAcknowledged();
    void countsDeliveries();
    void pollsAreWrittenTogether();
    void pollsOfALongTimeAreWritten();
    void pollsAreKeptForADay();
    void writingPollsWaitsForNoDisk();
    void closingWritesTheRest();
    void historyOfADay();
    void aQuestionThatNobodyWaitsForIsDropped();

private:
    void record(const QString& id, const QString& queue, Arrival arrival = Arrival::New);
    void deliver(const QString& channel, milliseconds time, DeliveryState state = DeliveryState::Sent);
    PollRecord poll(int number) const;
    Statistics counted(milliseconds back);
    PollHistory history(const QString& source);
    qint64 rows() const { return firstValue(*m_database, u"SELECT count(*) FROM poll"_s)->toLongLong(); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TicketStore> m_tickets;
    std::unique_ptr<OutboxStore> m_outbox;
};

void TestStatistics::init()
{
    m_outbox.reset();
    m_tickets.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"deskbell.db"_s), m_clock);
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_tickets = std::make_unique<TicketStore>(*m_database);
    m_outbox = std::make_unique<OutboxStore>(*m_database);
}

void TestStatistics::record(const QString& id, const QString& queue, Arrival arrival)
{
    Ticket ticket;
    ticket.source = u"Desk"_s;
    ticket.id = id;
    ticket.queue = queue;
    Transaction transaction(*m_database);
    QVERIFY(m_tickets->insertIfAbsent(ticket, arrival, 1));
    QVERIFY(transaction.commit());
}

void TestStatistics::deliver(const QString& channel, milliseconds time, DeliveryState state)
{
    Delivery delivery;
    delivery.channel = channel;
    delivery.created = delivery.due = m_clock.now();
    const Result<qint64> id = m_outbox->enqueue(delivery);
    QVERIFY(id);
    m_clock.advance(time);
    delivery = **m_outbox->find(*id);
    delivery.state = state;
    QVERIFY(m_outbox->finishAttempt(delivery, {m_clock.now(), channel, u"text"_s, u"OK"_s, {}}));
}

PollRecord TestStatistics::poll(int number) const
{
    return {u"Desk"_s, m_clock.now(), u"seeing"_s, milliseconds(number), minutes(1), true, false, 0};
}

Statistics TestStatistics::counted(milliseconds back)
{
    StatisticsReader reader(m_database->path());
    std::optional<Result<Statistics>> answer;
    reader.count(m_clock.now().addMSecs(-back.count()), m_clock.now().addMSecs(1), this,
                 [&](Result<Statistics> found) { answer = std::move(found); });
    if (!eventually([&] { return answer.has_value(); }) || !*answer) {
        QTest::qFail("no answer", __FILE__, __LINE__);
        return {};
    }
    return **answer;
}

PollHistory TestStatistics::history(const QString& source)
{
    StatisticsReader reader(m_database->path());
    std::optional<Result<PollHistory>> answer;
    reader.history(source, m_clock.now().addDays(-1), this,
                   [&](Result<PollHistory> found) { answer = std::move(found); });
    if (!eventually([&] { return answer.has_value(); }) || !*answer) {
        QTest::qFail("no answer", __FILE__, __LINE__);
        return {};
    }
    return **answer;
}

void TestStatistics::spreads_data()
{
    QTest::addColumn<QList<qint64>>("times");
    QTest::addColumn<int>("half");
    QTest::addColumn<int>("most");
    QTest::newRow("none") << QList<qint64>{} << 0 << 0;
    QTest::newRow("one") << QList<qint64>{7} << 7 << 7;
    QTest::newRow("two") << QList<qint64>{9, 7} << 7 << 9;
    QTest::newRow("unsorted") << QList<qint64>{50, 10, 40, 20, 30} << 30 << 50;
    QList<qint64> hundred;
    for (int i = 100; i > 0; --i)
        hundred << i;
    QTest::newRow("hundred") << hundred << 50 << 95;
}

void TestStatistics::spreads()
{
    QFETCH(const QList<qint64>, times);
    const TimeSpread spread = timeSpread(times);
    QCOMPARE(spread.count, int(times.size()));
    QTEST(int(spread.half.count()), "half");
    QTEST(int(spread.most.count()), "most");
}

void TestStatistics::countsTicketsByHourAndQueue()
{
    record(u"old"_s, u"HPC"_s);
    m_clock.advance(hours(4)); // before the three hours that are asked for
    record(u"1"_s, u"HPC"_s);
    record(u"2"_s, {});
    m_clock.advance(minutes(61));
    record(u"3"_s, u"HPC"_s);
    record(u"baseline"_s, u"HPC"_s, Arrival::Baseline);
    record(u"silent"_s, u"HPC"_s, Arrival::Silent);
    record(u"4"_s, u"Office"_s, Arrival::MovedHere);
    m_clock.advance(minutes(59));
    const Statistics found = counted(hours(2));
    QCOMPARE(found.ticketsPerHour, (QList<int>{2, 2, 0}));
    const QList<QPair<QString, int>> queues{{u"HPC"_s, 2}, {QString(), 1}, {u"Office"_s, 1}};
    QCOMPARE(found.queues, queues);
}

void TestStatistics::countsAcknowledged()
{
    for (const QString& id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        record(id, {});
    const QDateTime begin = m_clock.now();
    QVERIFY(*m_tickets->acknowledge(u"Desk"_s, u"1"_s, begin.addSecs(60)));
    QVERIFY(*m_tickets->acknowledge(u"Desk"_s, u"2"_s, begin.addSecs(61)));
    QVERIFY(*m_tickets->acknowledge(u"Desk"_s, u"3"_s, begin.addDays(2)));
    const Statistics found = counted(minutes(1));
    QCOMPARE(found.acknowledgeTimes, (QList<int>{1, 1, 0, 0, 0, 0, 1}));
    QCOMPARE(found.waiting, 1);
    QCOMPARE(found.acknowledge, (TimeSpread{3, seconds(61), hours(48)}));
}

void TestStatistics::countsDeliveries()
{
    deliver(u"Ops"_s, seconds(3));
    deliver(u"Ops"_s, seconds(1));
    deliver(u"Mail"_s, minutes(2));
    deliver(u"Mail"_s, minutes(9), DeliveryState::Failed);
    const Statistics found = counted(hours(1));
    const QList<QPair<QString, TimeSpread>> expected{{u"Mail"_s, {1, minutes(2), minutes(2)}},
                                                     {u"Ops"_s, {2, seconds(1), seconds(3)}}};
    QCOMPARE(found.delivery, expected);
}

void TestStatistics::pollsAreWrittenTogether()
{
    PollLog log(*m_database);
    for (int i = 0; i < 49; ++i)
        log.add(poll(i));
    QCOMPARE(rows(), 0);
    log.add(poll(49));
    QCOMPARE(rows(), 50);
    log.add(poll(50));
    QCOMPARE(rows(), 50);
    QVERIFY(log.flush());
    QCOMPARE(rows(), 51);
    QVERIFY(log.flush()); // nothing is written twice
    QCOMPARE(rows(), 51);
    QCOMPARE(m_clock.activeAlarms(), 0); // nothing wakes up for it
}

void TestStatistics::pollsOfALongTimeAreWritten()
{
    PollLog log(*m_database);
    log.add(poll(0));
    m_clock.advance(minutes(9));
    log.add(poll(1));
    QCOMPARE(rows(), 0);
    m_clock.advance(minutes(1));
    log.add(poll(2));
    QCOMPARE(rows(), 3);
}

void TestStatistics::pollsAreKeptForADay()
{
    PollLog log(*m_database);
    log.add(poll(0));
    QVERIFY(log.flush());
    m_clock.advance(hours(24));
    log.add(poll(1));
    QVERIFY(log.flush());
    QCOMPARE(rows(), 2);
    m_clock.advance(hours(2));
    log.add(poll(2));
    QVERIFY(log.flush());
    QCOMPARE(rows(), 2);
    // However often they come.
    QVERIFY(runOnce(*m_database, u"UPDATE poll SET row = row + %1"_s.arg(PollLog::mostRecords)));
    QVERIFY(runOnce(*m_database,
                    u"INSERT INTO poll (row, at, source, sight, latency, interval, unchanged,"
                    " not_modified, rang) SELECT 1, at, 'first', '', 0, 0, 0, 0, 0 FROM poll LIMIT 1"_s));
    m_clock.advance(hours(1));
    log.add(poll(3));
    QVERIFY(log.flush());
    QCOMPARE(firstValue(*m_database, u"SELECT count(*) FROM poll WHERE source = 'first'"_s)->toInt(), 0);
}

void TestStatistics::writingPollsWaitsForNoDisk()
{
    // The first commit of all waits in any case; this one may not, however long ago that was.
    record(u"1"_s, {});
    m_clock.advance(hours(1));
    {
        const Transaction transaction(*m_database, Durability::Eventually);
        QVERIFY(transaction.begun());
        QCOMPARE(firstValue(*m_database, u"PRAGMA synchronous"_s)->toInt(), 1); // NORMAL
    }
    QCOMPARE(m_clock.activeAlarms(), 0);
    // Nor may it keep any other write from waiting.
    QVERIFY(Statement(*m_database, u"DELETE FROM poll"_s).run());
    QCOMPARE(firstValue(*m_database, u"PRAGMA synchronous"_s)->toInt(), 2); // FULL
}

void TestStatistics::closingWritesTheRest()
{
    {
        PollLog log(*m_database);
        log.add(poll(0));
    }
    QCOMPARE(rows(), 1);
}

void TestStatistics::historyOfADay()
{
    {
        PollLog log(*m_database);
        log.add(poll(1));
        m_clock.advance(hours(24) + seconds(1));
        log.add(poll(2));
        PollRecord blind{u"Other"_s, m_clock.now(), u"offline"_s, milliseconds(0),
                         minutes(4), false,         false,        0};
        log.add(blind);
        m_clock.advance(seconds(1));
        PollRecord silent = poll(3);
        silent.notModified = true;
        log.add(silent);
        record(u"1"_s, {});
        record(u"2"_s, {}, Arrival::Baseline);
    }
    const PollHistory all = history({});
    QCOMPARE(all.polls.size(), 3);
    QCOMPARE(all.polls.at(1).sight, u"offline"_s);
    QCOMPARE(all.polls.at(1).interval, minutes(4));
    QCOMPARE(all.rang, QList<QDateTime>{m_clock.now()});
    const PollHistory one = history(u"Desk"_s);
    QCOMPARE(one.polls.size(), 2);
    QCOMPARE(one.polls.last().latency, milliseconds(3));
    QVERIFY(one.polls.last().notModified);
    const Statistics found = counted(hours(1));
    QCOMPARE(found.polls.value(u"Other"_s).blind, 1);
    const SourcePolls desk = found.polls.value(u"Desk"_s);
    QCOMPARE(desk.polls, 2);
    QCOMPARE(desk.unchanged, 2);
    QCOMPARE(desk.notModified, 1);
    QCOMPARE(desk.latency, (TimeSpread{2, milliseconds(2), milliseconds(3)}));
}

void TestStatistics::aQuestionThatNobodyWaitsForIsDropped()
{
    StatisticsReader reader(m_database->path());
    auto gone = std::make_unique<QObject>();
    bool answered = false;
    reader.history({}, m_clock.now(), gone.get(), [&](const Result<PollHistory>&) { answered = true; });
    gone.reset();
    bool second = false;
    reader.history({}, m_clock.now(), this, [&](const Result<PollHistory>&) { second = true; });
    QVERIFY(eventually([&] { return second; }));
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
