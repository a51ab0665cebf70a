#include "poll/pagerun.h"
#include "poll/poller.h"
#include "storage/database.h"
#include "storage/outboxstore.h"
#include "storage/statement.h"
#include "storage/ticketstore.h"
#include "support/fakeclock.h"
#include "support/fakedesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

/// A source on a real database, restartable.
struct World
{
    QTemporaryDir folder;
    FakeClock clock;
    Config config;
    std::unique_ptr<Database> database;
    std::unique_ptr<TicketStore> tickets;
    std::unique_ptr<OutboxStore> outbox;
    std::unique_ptr<SourceStore> sources;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<Poller> poller;
    FakeDesk* desk = nullptr;
    QStringList said; ///< "blind: ..." or "sees: ..."

    explicit World(int pageSize = 3)
    {
        SourceConfig source;
        source.name = u"Desk"_s;
        IntervalConfig interval;
        interval.fixed = minutes(1);
        source.interval = interval;
        config.sources = {source};
        open(std::make_unique<FakeDesk>(pageSize));
    }

    SourceConfig& source() { return config.sources.first(); }

    void open(std::unique_ptr<FakeDesk> fake)
    {
        auto opened = Database::open(folder.filePath(u"deskbell.db"_s), clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        database = std::move(*opened);
        tickets = std::make_unique<TicketStore>(*database);
        outbox = std::make_unique<OutboxStore>(*database);
        sources = std::make_unique<SourceStore>(*database);
        intake = std::make_unique<Intake>(*database, *tickets, *outbox, *sources, clock);
        desk = fake.get();
        makePoller(std::move(fake));
    }

    void makePoller(std::unique_ptr<Desk> fake)
    {
        poller = std::make_unique<Poller>(config, source(), std::move(fake), milliseconds(0), *intake,
                                          *tickets, *sources, clock);
        QObject::connect(poller.get(), &Poller::sightAnnounced, poller.get(),
                         [this](const QString&, bool sees, const QString& sentence, const QString&) {
                             said.append((sees ? u"sees: "_s : u"blind: "_s) + sentence);
                         });
    }

    /// As after a restart: only what is on disk and what the desk lists remains.
    void restart()
    {
        auto fake = std::make_unique<FakeDesk>(desk->pageSize());
        fake->rows = desk->rows;
        fake->failures = desk->failures;
        poller.reset();
        intake.reset();
        sources.reset();
        outbox.reset();
        tickets.reset();
        database.reset();
        open(std::move(fake));
    }

    /// One poll, to its end.
    bool poll()
    {
        QSignalSpy polled(poller.get(), &Poller::polled);
        poller->pollNow();
        if (polled.isEmpty() && !polled.wait(5000))
            return false;
        return polled.last().first().toBool();
    }

    /// Time passes alarm by alarm, with the event loop running in between.
    void pass(milliseconds duration)
    {
        while (duration > milliseconds(0)) {
            const milliseconds step =
                std::clamp(clock.untilNext().value_or(duration), milliseconds(1), duration);
            clock.advance(step);
            duration -= step;
            for (int i = 0; i < 1000 && poller->isPolling() && !desk->hangs; ++i)
                QCoreApplication::processEvents();
        }
    }

    QStringList owed(const QString& channel = u"tray"_s) const
    {
        QStringList ids;
        const auto rows = outbox->list(100000);
        for (const Delivery& delivery : *rows) {
            if (delivery.channel == channel)
                ids.prepend(delivery.kind == Delivery::Kind::Notice ? u"notice"_s : delivery.ticket);
        }
        return ids;
    }

    SourceState stored() const { return *sources->load(u"Desk"_s); }
    Arrival arrivalOf(const QString& id) const { return (*tickets->find(u"Desk"_s, id))->arrival; }
    QDateTime now() const { return clock.now(); }
    void arrive(const QString& id) { desk->arrive(id, now().addSecs(1)); }
    /// Puts whole pages on top of the list of which the preset leaves out every row.
    void skipPages(int count)
    {
        for (int i = 0; i < count * desk->pageSize(); ++i) {
            arrive(u"skipped%1"_s.arg(i));
            desk->skipped.insert(u"skipped%1"_s.arg(i));
        }
    }
};

Blindness blindness(Sight sight) { return {sight, u"HTTP something"_s, {}}; }

/// Lists windows of time, the newest first; the desk counts both ends of each.
class WindowDesk final : public Desk
{
public:
    explicit WindowDesk(QList<QList<Ticket>> windows) : m_windows(std::move(windows)) {}
    void list(const PageMark& page, QObject* context, std::function<void(ListingResult)> done) override
    {
        Listing listing;
        listing.anyOrder = true;
        listing.tickets = m_windows.at(page.piece);
        if (page.piece + 1 < m_windows.size())
            listing.next = PageMark{0, {}, 0, page.piece + 1};
        QMetaObject::invokeMethod(
            context, [done = std::move(done), listing] { done(listing); }, Qt::QueuedConnection);
    }
    void confirm() override {}
    void forgetUnchanged() override {}
    void allowSignIn() override {}

private:
    QList<QList<Ticket>> m_windows;
};

int distinct(const QStringList& list) { return int(QSet<QString>(list.begin(), list.end()).size()); }

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestPoller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saidBeforeWrittenDown();
    void whatTheStoreDidNotTakeIsWrittenAtTheNextPoll();
    void baselineIsSilentAndNewTicketsRingOnce();
    void anEmptyBaselineCounts();
    void baselineIsBounded();
    void baselineIsRecordedWholeOrNotAtAll();
    void olderThanTheMark_data();
    void olderThanTheMark();
    void aMovedQueueIsOneNotice();
    void aFewOldTicketsBehindAnEmptyPartAreNoMovedQueue();
    void ticketsWithoutTimesAreNew();
    void unroutedTicketsAreRecorded();
    void unchangedCostsNoWrite();
    void knownRowsAreRefreshed();
    void burstIsReadToItsEnd();
    void aLongListIsRecordedInParts_data();
    void aLongListIsRecordedInParts();
    void repeatedPagesEndTheRun();
    void aPageRefusedInAMomentOfTroubleIsReadLater_data();
    void aPageRefusedInAMomentOfTroubleIsReadLater();
    void looksBehindPagesOfSkippedRows();
    void tooManySkippedPagesAreSaid();
    void aFirstLookBehindSkippedPagesIsNotMissed();
    void skippedPagesBehindKnownOnesAreNotMissed();
    void everyPartIsRead();
    void aPartThatCannotBeReadLeavesTheOthersRinging();
    void aPartThatBrokeOffIsReadOnWhenItIsSeenAgain_data();
    void aPartThatBrokeOffIsReadOnWhenItIsSeenAgain();
    void eachUnseenPartIsSaidOnce();
    void noPartThatCanBeReadIsBlindness();
    void anyOrderWithinASecond_data();
    void anyOrderWithinASecond();
    void aListThatMayHaveBeenTooShortIsSaid();
    void aLongWaitIsSaid();
    void everyWindowOfTimeIsRead();
    void aListInAnyOrderIsReadToItsEnd();
    void aListThatIsTooLongIsSaid();
    void aBrokenRunLeavesTheGapOpen();
    void ticketsThatVanishWhilePagingHideNothing();
    void ticketsThatVanishInRunAfterRunHideNothing();
    void aBusyDeskDoesNotReadBackForever();
    void announcesLossOfSightOnce_data();
    void announcesLossOfSightOnce();
    void announcementSurvivesARestart();
    void oneFailingPollIsNotSaid();
    void watchdogSpeaksWhenAPollHangs();
    void watchdogKnowsLongIntervals();
    void aHangingDeskIsGivenUp();
    void busyHonoursRetryAfter();
    void needsAPersonIsProbedSlowly();
    void signingInAgainDoesNotWaitForWhatHangs();
    void floorOfTheDeskIsKept();
    void wakeUpIsOnePrompt();
    void wakeUpLeavesABusyDeskAlone();
    void aClockSetBackDelaysNothing();
    void anIntakeThatFailsForgetsNothing();
    void stopsAndStartsAgain();
    void tellsHowEachPollEnded();
};

void TestPoller::baselineIsSilentAndNewTicketsRingOnce()
{
    World world;
    for (int i = 1; i <= 7; ++i)
        world.desk->arrive(QString::number(i), world.now().addDays(-1));
    world.poller->start();
    QSignalSpy polled(world.poller.get(), &Poller::polled);
    QVERIFY(polled.isEmpty()); // from the event loop, not inside start()
    world.clock.advance(milliseconds(0));
    QVERIFY(polled.wait(5000));
    QCOMPARE(*world.tickets->count(u"Desk"_s), 7);
    QCOMPARE(world.arrivalOf(u"7"_s), Arrival::Baseline);
    QVERIFY(world.owed().isEmpty());
    QVERIFY(world.stored().firstGoodPoll.isValid());
    QCOMPARE(world.stored().newestCreated, world.now().addDays(-1));
    QCOMPARE(world.poller->status().sight, Sight::Seeing);
    QCOMPARE(world.poller->status().tickets, 7);

    world.arrive(u"8"_s);
    QVERIFY(world.poll());
    QCOMPARE(world.owed(), QStringList({u"8"_s}));
    QCOMPARE(world.arrivalOf(u"8"_s), Arrival::New);
    for (int i = 0; i < 3; ++i)
        QVERIFY(world.poll());
    world.restart();
    QVERIFY(world.poll());
    QCOMPARE(world.owed(), QStringList({u"8"_s}));
}

void TestPoller::anEmptyBaselineCounts()
{
    World world;
    QVERIFY(world.poll());
    QVERIFY(world.stored().firstGoodPoll.isValid());
    QCOMPARE(world.stored().intake, 0); // nothing was inserted
    world.arrive(u"1"_s);
    QVERIFY(world.poll());
    QCOMPARE(world.owed(), QStringList({u"1"_s}));
    QCOMPARE(world.stored().intake, 1);
}

void TestPoller::baselineIsBounded()
{
    World world;
    world.source().baselinePages = 2;
    world.restart();
    for (int i = 1; i <= 20; ++i)
        world.desk->arrive(QString::number(i), world.now().addDays(-1));
    QVERIFY(world.poll());
    QCOMPARE(world.desk->requests, 2);
    QCOMPARE(*world.tickets->count(u"Desk"_s), 6);
}

void TestPoller::baselineIsRecordedWholeOrNotAtAll()
{
    World world;
    for (int i = 1; i <= 9; ++i)
        world.desk->arrive(QString::number(i), world.now().addDays(-1));
    world.desk->failures[2] = blindness(Sight::Offline);
    QVERIFY(!world.poll());
    QCOMPARE(*world.tickets->count(u"Desk"_s), 0);
    QVERIFY(!world.stored().firstGoodPoll.isValid());
    world.desk->failures.clear();
    QVERIFY(world.poll());
    QCOMPARE(*world.tickets->count(u"Desk"_s), 9);
    QVERIFY(world.owed().isEmpty());
}

void TestPoller::olderThanTheMark_data()
{
    QTest::addColumn<bool>("ring");
    QTest::addColumn<bool>("emptyBaseline");
    QTest::addColumn<qint64>("createdSeconds"); // relative to the baseline's newest
    QTest::addColumn<int>("arrival");
    QTest::addColumn<bool>("rings");
    const qint64 day = 24 * 3600;
    QTest::newRow("older rings as moved") << true << false << -day << int(Arrival::MovedHere) << true;
    QTest::newRow("older stays silent") << false << false << -day << int(Arrival::Silent) << false;
    QTest::newRow("newer is new") << false << false << qint64(60) << int(Arrival::New) << true;
    QTest::newRow("same day for desks that tell days only")
        << false << false << qint64(0) << int(Arrival::New) << true;
    QTest::newRow("a desk whose clock is late, after an empty baseline")
        << false << true << qint64(-1200) << int(Arrival::New) << true;
    QTest::newRow("clearly older than an empty baseline")
        << false << true << -30 * day << int(Arrival::Silent) << false;
}

void TestPoller::olderThanTheMark()
{
    QFETCH(bool, ring);
    QFETCH(bool, emptyBaseline);
    QFETCH(qint64, createdSeconds);
    QFETCH(int, arrival);
    QFETCH(bool, rings);
    World world;
    world.source().movedHere = ring ? MovedHere::Ring : MovedHere::Silent;
    world.restart();
    const QDateTime mark = world.now().addSecs(-3600);
    if (!emptyBaseline)
        world.desk->arrive(u"1"_s, mark);
    QVERIFY(world.poll());
    world.clock.advance(minutes(5));
    world.desk->arrive(u"2"_s, mark.addSecs(createdSeconds));
    QVERIFY(world.poll());
    QCOMPARE(int(world.arrivalOf(u"2"_s)), arrival);
    QCOMPARE(world.owed(), rings ? QStringList{u"2"_s} : QStringList{});
    if (rings)
        QCOMPARE((*world.outbox->list(1)).first().content.value("moved"_L1).toBool(),
                 Arrival(arrival) == Arrival::MovedHere);
}

void TestPoller::aMovedQueueIsOneNotice()
{
    World world;
    world.source().blindTo = {u"Ops"_s, u"tray"_s};
    world.restart();
    world.desk->arrive(u"1"_s, world.now());
    QVERIFY(world.poll());
    for (int i = 10; i < 14; ++i) // one more than a page
        world.desk->arrive(QString::number(i), world.now().addDays(-9));
    world.clock.advance(minutes(1));
    world.arrive(u"20"_s); // and a truly new one among them
    QVERIFY(world.poll());
    QCOMPARE(sorted(world.owed()), QStringList({u"20"_s, u"notice"_s}));
    QCOMPARE(world.owed(u"Ops"_s), QStringList({u"notice"_s}));
    QCOMPARE(world.arrivalOf(u"11"_s), Arrival::MovedHere);
    // A page of them is still rung one by one.
    for (int i = 30; i < 33; ++i)
        world.desk->arrive(QString::number(i), world.now().addDays(-9));
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), 5);
}

void TestPoller::aFewOldTicketsBehindAnEmptyPartAreNoMovedQueue()
{
    World world;
    const auto ticket = [&](const QString& id, int days) {
        return makeTicket(u"Desk"_s, id, world.now().addDays(-days));
    };
    world.desk->furtherParts = {{ticket(u"b1"_s, 0)}};
    QVERIFY(world.poll());
    world.desk->furtherParts[0] += {ticket(u"b8"_s, 8), ticket(u"b9"_s, 9)};
    QVERIFY(world.poll());
    QCOMPARE(sorted(world.owed()), QStringList({u"b8"_s, u"b9"_s}));
}

void TestPoller::ticketsWithoutTimesAreNew()
{
    World world;
    world.source().movedHere = MovedHere::Silent;
    world.restart();
    world.desk->arrive(u"1"_s, world.now());
    QVERIFY(world.poll());
    world.desk->arrive(u"2"_s, {});
    QVERIFY(world.poll());
    QCOMPARE(world.owed(), QStringList({u"2"_s}));
}

void TestPoller::unroutedTicketsAreRecorded()
{
    World world;
    RuleConfig quiet;
    quiet.name = u"quiet"_s;
    world.config.rules = {quiet};
    QVERIFY(world.poll());
    world.arrive(u"1"_s);
    QVERIFY(world.poll());
    QCOMPARE(world.arrivalOf(u"1"_s), Arrival::New);
    QVERIFY(world.outbox->list(10)->isEmpty());
}

void TestPoller::unchangedCostsNoWrite()
{
    World world;
    world.desk->arrive(u"1"_s, world.now());
    QVERIFY(world.poll());
    QCOMPARE(world.desk->confirms, 1);
    const auto changes = [&] { return firstValue(*world.database, u"SELECT total_changes()"_s)->toInt(); };
    const int before = changes();
    for (int i = 0; i < 5; ++i)
        QVERIFY(world.poll());
    QCOMPARE(changes(), before);
    QCOMPARE(world.poller->status().unchanged, 5);
    QCOMPARE(world.poller->status().polls, 6);
}

void TestPoller::knownRowsAreRefreshed()
{
    World world;
    world.desk->arrive(u"1"_s, world.now());
    QVERIFY(world.poll());
    world.desk->rows[0].status = u"closed"_s;
    QVERIFY(world.poll());
    QCOMPARE((*world.tickets->find(u"Desk"_s, u"1"_s))->ticket.status, u"closed"_s);
    QCOMPARE(world.stored().intake, 1);
    QVERIFY(world.owed().isEmpty());
}

void TestPoller::burstIsReadToItsEnd()
{
    World world;
    for (int i = 1; i <= 9; ++i)
        world.desk->arrive(QString::number(i), world.now().addDays(-1));
    QVERIFY(world.poll());
    const int before = world.desk->requests;
    for (int i = 100; i < 150; ++i)
        world.arrive(QString::number(i));
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), 50);
    QVERIFY(world.desk->requests - before >= 18); // 50 in pages of 3, and one page of known ids
    QVERIFY(world.desk->requests - before <= 19);
    QVERIFY(world.stored().gapBefore >= 0);
    QVERIFY(world.poll()); // confirms the same depth
    QCOMPARE(world.stored().gapBefore, -1);
    const int settled = world.desk->requests;
    QVERIFY(world.poll());
    QCOMPARE(world.desk->requests - settled, 1);
    QCOMPARE(world.owed().size(), 50);
}

void TestPoller::aLongListIsRecordedInParts_data()
{
    QTest::addColumn<bool>("baseline");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("recordedBefore");
    for (const bool baseline : {false, true}) {
        for (const int pageSize : {500, 100}) {
            for (const int recordedBefore : {-1, 0, 1, 120})
                QTest::addRow("%s, pages of %d, ended after %d", baseline ? "baseline" : "burst", pageSize,
                              recordedBefore)
                    << baseline << pageSize << recordedBefore;
        }
    }
}

/// Between two parts windows are painted, and Deskbell may end: nothing is lost by that, and nothing rings
/// twice.
void TestPoller::aLongListIsRecordedInParts()
{
    QFETCH(const bool, baseline);
    QFETCH(const int, pageSize);
    QFETCH(const int, recordedBefore);
    World world(pageSize);
    if (!baseline)
        QVERIFY(world.poll());
    QStringList ids;
    for (int i = 1; i <= 230; ++i) {
        ids.append(QString::number(i));
        world.arrive(ids.constLast());
    }
    if (recordedBefore >= 0) {
        world.poller->pollNow();
        QTRY_VERIFY(world.desk->requests > (baseline ? 0 : 1));
        const auto recorded = [&world] { return *world.tickets->count(u"Desk"_s); };
        while (recorded() < recordedBefore)
            QCoreApplication::processEvents();
        QVERIFY(recorded() < 230 && world.poller->isPolling());
        QCOMPARE(world.owed().size(), baseline ? 0 : recorded());
        QVERIFY(recorded() == 0 || world.arrivalOf(u"1"_s) == (baseline ? Arrival::Baseline : Arrival::New));
        world.restart();
    }
    QVERIFY(world.poll());
    QCOMPARE(*world.tickets->count(u"Desk"_s), 230);
    QCOMPARE(sorted(world.owed()), baseline ? QStringList() : sorted(ids));
    world.arrive(u"late"_s);
    QVERIFY(world.poll());
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), baseline ? 1 : 231);
    QCOMPARE(world.owed().constLast(), u"late"_s);
    QCOMPARE(world.stored().gapBefore, -1);
}

void TestPoller::repeatedPagesEndTheRun()
{
    World world;
    world.desk->clampsPages = true;
    QVERIFY(world.poll());
    for (int i = 0; i < 5; ++i)
        world.arrive(QString::number(i));
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), 5);
    QVERIFY(world.desk->requests <= 5);
}

void TestPoller::aPageRefusedInAMomentOfTroubleIsReadLater_data()
{
    QTest::addColumn<int>("arrived");
    QTest::addColumn<bool>("anyOrder");
    QTest::addColumn<bool>("isDoubted");
    QTest::newRow("a burst over two pages") << 5 << false << true;
    QTest::newRow("a burst that ends with the page") << 3 << false << true;
    QTest::newRow("a known ticket on the page") << 2 << false << false;
    QTest::newRow("a known ticket on the page, which tells nothing") << 2 << true << true;
}

/// The desk lowers the size of its pages, and fails when asked for the second one: as others say that there
/// is none.
void TestPoller::aPageRefusedInAMomentOfTroubleIsReadLater()
{
    QFETCH(const int, arrived);
    QFETCH(const bool, anyOrder);
    QFETCH(const bool, isDoubted);
    World world;
    world.desk->anyOrder = anyOrder;
    world.arrive(u"old"_s);
    QVERIFY(world.poll());
    for (int i = 0; i < arrived; ++i)
        world.arrive(QString::number(i));
    world.desk->doubtsFrom = 1;
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), std::min(arrived, 3)); // what was read rings at once
    QCOMPARE(world.stored().gapBefore >= 0, isDoubted);
    world.desk->doubtsFrom = -1;
    QVERIFY(world.poll());
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), arrived);
    QCOMPARE(world.stored().gapBefore, -1);
}

void TestPoller::everyPartIsRead()
{
    World world;
    world.source().baselinePages = 1;
    world.restart();
    for (int i = 1; i <= 7; ++i)
        world.desk->arrive(u"a%1"_s.arg(i), world.now().addDays(-1));
    const auto ticket = [&](const QString& id) { return makeTicket(u"Desk"_s, id, world.now().addSecs(1)); };
    // Of the first part the baseline reads one page, and of the others too; the second is empty.
    world.desk->furtherParts = {{}, {ticket(u"c1"_s)}};
    QVERIFY(world.poll());
    QCOMPARE(world.desk->requests, 3);
    QCOMPARE(*world.tickets->count(u"Desk"_s), 4);
    // Nothing new in the first part is no end of the run.
    world.desk->furtherParts[1].prepend(ticket(u"c2"_s));
    world.desk->furtherParts[0].prepend(ticket(u"b1"_s));
    QVERIFY(world.poll());
    QCOMPARE(sorted(world.owed()), QStringList({u"b1"_s, u"c2"_s}));
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), 2);
    world.arrive(u"a8"_s);
    QVERIFY(world.poll());
    QVERIFY(world.owed().contains(u"a8"_s));
}

void TestPoller::aPartThatCannotBeReadLeavesTheOthersRinging()
{
    World world;
    const auto ticket = [&](const QString& id) { return makeTicket(u"Desk"_s, id, world.now().addSecs(1)); };
    world.arrive(u"a1"_s);
    world.desk->furtherParts = {{ticket(u"b1"_s)}, {ticket(u"c1"_s)}};
    world.desk->unseenParts[1] = {Sight::Blocked, u"secret: HTTP 403"_s, {}, u"secret"_s};
    QVERIFY(world.poll());
    QVERIFY(world.said.isEmpty()); // it may be over at the next poll
    QCOMPARE(world.poller->status().sight, Sight::Seeing);
    QCOMPARE(world.poller->status().detail, u"secret: HTTP 403"_s);
    for (int i = 2; i < 6; ++i) {
        world.arrive(u"a%1"_s.arg(i));
        world.desk->furtherParts[1].prepend(ticket(u"c%1"_s.arg(i)));
        QVERIFY(world.poll());
    }
    QCOMPARE(world.owed().size(), 8);
    QCOMPARE(world.said.size(), 1);
    QVERIFY2(world.said.first().startsWith(u"blind: "_s) &&
                 world.said.first().contains(u"secret: HTTP 403"_s),
             qPrintable(world.said.first()));
    // No gap stays open for it: nothing is read twice.
    QVERIFY(world.poll());
    QVERIFY(world.poll());
    const int requests = world.desk->requests;
    QVERIFY(world.poll());
    QCOMPARE(world.desk->requests, requests + 3);
    world.clock.advance(minutes(1));
    world.desk->furtherParts[0].prepend(ticket(u"b2"_s));
    world.desk->unseenParts.clear();
    QVERIFY(world.poll());
    QVERIFY(world.owed().contains(u"b2"_s));
    QCOMPARE(world.said.size(), 2);
    QVERIFY(world.said.last().startsWith(u"sees: "_s));
    QVERIFY(world.poller->status().detail.isEmpty());
}

void TestPoller::aPartThatBrokeOffIsReadOnWhenItIsSeenAgain_data()
{
    QTest::addColumn<int>("unseenPolls");
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<bool>("anotherIsForbidden");
    QTest::newRow("at the next poll") << 1 << false << false;
    QTest::newRow("after many") << 30 << false << false;
    QTest::newRow("after some and a restart") << 5 << true << false;
    QTest::newRow("beside one that is never seen") << 3 << false << true;
}

/// Its first page may not be seen at the next poll: what stood below it is no less unread for that.
void TestPoller::aPartThatBrokeOffIsReadOnWhenItIsSeenAgain()
{
    QFETCH(const int, unseenPolls);
    QFETCH(const bool, restarted);
    QFETCH(const bool, anotherIsForbidden);
    World world;
    const auto ticket = [&](const QString& id) { return makeTicket(u"Desk"_s, id, world.now().addSecs(1)); };
    const Blindness lost{Sight::Maintenance, u"busy: HTTP 500"_s, {}, u"busy"_s};
    world.arrive(u"a1"_s);
    world.desk->furtherParts = {{ticket(u"b1"_s)}, {ticket(u"c1"_s)}};
    if (anotherIsForbidden)
        world.desk->unseenParts[2] = {Sight::Blocked, u"secret: HTTP 403"_s, {}, u"secret"_s};
    QVERIFY(world.poll());
    world.clock.advance(minutes(1));
    for (int i = 2; i < 10; ++i) // three make a page
        world.desk->furtherParts[0].prepend(ticket(u"b%1"_s.arg(i)));
    world.desk->beforePage = [&](int page) {
        if (page == 1)
            world.desk->unseenParts[1] = lost;
    };
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), 3);
    world.desk->beforePage = {};
    for (int i = 0; i < unseenPolls; ++i)
        QVERIFY(world.poll());
    if (restarted) {
        const QList<QList<Ticket>> parts = world.desk->furtherParts;
        world.restart();
        world.desk->furtherParts = parts;
        world.desk->unseenParts[1] = lost;
        QVERIFY(world.poll());
        QVERIFY(world.poll());
    }
    world.desk->unseenParts.remove(1);
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), 8);
    // And no run reads so deep for ever.
    for (int i = 0; i < 3; ++i)
        QVERIFY(world.poll());
    const int requests = world.desk->requests;
    QVERIFY(world.poll());
    QCOMPARE(world.desk->requests, requests + 3);
}

void TestPoller::eachUnseenPartIsSaidOnce()
{
    World world;
    world.arrive(u"a1"_s);
    world.desk->furtherParts = {{}, {}};
    const auto forbid = [&world](int part, const QString& name) {
        world.desk->unseenParts[part] = {Sight::Blocked, name + u": HTTP 403"_s, {}, name};
    };
    const auto polls = [&world](int count) {
        for (int i = 0; i < count; ++i)
            QVERIFY(world.poll());
    };
    forbid(1, u"secret"_s);
    polls(3);
    QCOMPARE(world.said.size(), 1);
    // Another one while the first stays unseen.
    forbid(2, u"hidden"_s);
    polls(1);
    QCOMPARE(world.said.size(), 1); // it may be over at the next poll
    polls(3);
    QCOMPARE(world.said.size(), 2);
    QVERIFY2(world.said.last().startsWith(u"blind: "_s) && world.said.last().contains(u"hidden"_s),
             qPrintable(world.said.last()));
    // What was said is known after a restart.
    world.restart();
    world.desk->furtherParts = {{}, {}};
    forbid(1, u"secret"_s);
    forbid(2, u"hidden"_s);
    polls(3);
    QCOMPARE(world.said.size(), 2);
    // One comes back: not all is seen. It is lost anew: that is said.
    world.desk->unseenParts.remove(2);
    polls(2);
    QCOMPARE(world.said.size(), 2);
    forbid(2, u"hidden"_s);
    polls(2);
    QCOMPARE(world.said.size(), 3);
    // All come back while the program does not run.
    world.restart();
    world.desk->furtherParts = {{}, {}};
    polls(3);
    QCOMPARE(world.said.size(), 4);
    QVERIFY2(world.said.last().startsWith(u"sees: "_s), qPrintable(world.said.last()));
    world.restart();
    world.desk->furtherParts = {{}, {}};
    polls(3);
    QCOMPARE(world.said.size(), 4);
}

void TestPoller::noPartThatCanBeReadIsBlindness()
{
    World world;
    world.desk->furtherParts = {{}};
    world.desk->unseenParts[0] = world.desk->unseenParts[1] = {Sight::Maintenance, u"HTTP 500"_s, {}};
    QVERIFY(!world.poll());
    QCOMPARE(world.poller->status().sight, Sight::Maintenance);
    QVERIFY(!world.poll());
    QCOMPARE(world.said.size(), 1);
}

void TestPoller::anyOrderWithinASecond_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// A list sorted by a time in whole seconds has those of one second in another order at each request, so that
/// a row may stand on two pages of a run or on none.
void TestPoller::anyOrderWithinASecond()
{
    QFETCH(const quint32, seed);
    World world(3);
    std::mt19937 chance(seed);
    world.desk->beforePage = [&](int) {
        auto first = world.desk->rows.begin();
        while (first != world.desk->rows.end()) {
            const auto last = std::find_if(first, world.desk->rows.end(), [&](const Ticket& ticket) {
                return ticket.createdAt != first->createdAt;
            });
            std::shuffle(first, last, chance);
            first = last;
        }
    };
    // Of these each has a second of its own: what a first look did not list would ring later as moved here.
    for (int i = 1; i <= 7; ++i)
        world.desk->arrive(u"old%1"_s.arg(i), world.now().addDays(-10 + i));
    QVERIFY(world.poll());
    QStringList wanted;
    for (int burst = 1; burst <= 3; ++burst) {
        const QDateTime second = world.now().addSecs(1);
        for (int i = 1; i <= 8; ++i) {
            wanted.append(u"%1.%2"_s.arg(burst).arg(i));
            world.desk->arrive(wanted.last(), second);
        }
        for (int i = 0; i < 3; ++i) {
            world.clock.advance(minutes(1));
            QVERIFY(world.poll());
        }
    }
    for (int i = 0; i < 15; ++i) {
        world.clock.advance(minutes(1));
        QVERIFY(world.poll());
    }
    QCOMPARE(sorted(world.owed()), sorted(wanted)); // each, and each once
}

void TestPoller::aListThatMayHaveBeenTooShortIsSaid()
{
    World world(6);
    world.desk->cannotReadOn = true;
    for (int i = 1; i <= 9; ++i)
        world.arrive(u"a%1"_s.arg(i));
    QVERIFY(world.poll());
    for (int i = 1; i <= 5; ++i)
        world.arrive(u"b%1"_s.arg(i));
    QVERIFY(world.poll());
    QCOMPARE(world.owed().count(u"notice"_s), 0); // a6 is still there
    for (int i = 1; i <= 8; ++i)
        world.arrive(u"c%1"_s.arg(i));
    QVERIFY(world.poll());
    QCOMPARE(world.owed().count(u"notice"_s), 1);
    QCOMPARE(world.owed().size(), 5 + 6 + 1);
    QVERIFY(world.poll());
    QCOMPARE(world.owed().count(u"notice"_s), 1);
    world.arrive(u"d1"_s);
    QVERIFY(world.poll());
    QCOMPARE(world.owed().count(u"notice"_s), 1);
}

/// The same ticket at both ends of a border is no page that repeats.
void TestPoller::everyWindowOfTimeIsRead()
{
    World world;
    const auto ticket = [&](const QString& id, int daysAgo) {
        return makeTicket(u"Desk"_s, id, world.now().addDays(-daysAgo));
    };
    world.makePoller(std::make_unique<WindowDesk>(
        QList<QList<Ticket>>{{ticket(u"3"_s, 30)}, {ticket(u"3"_s, 30)}, {ticket(u"1"_s, 70)}}));
    QVERIFY(world.poll());
    QCOMPARE(*world.tickets->count(u"Desk"_s), 2);
}

void TestPoller::aListInAnyOrderIsReadToItsEnd()
{
    World world;
    world.source().baselinePages = 1;
    world.restart();
    world.desk->anyOrder = true;
    for (int i = 1; i <= 7; ++i)
        world.desk->arrive(QString::number(i), world.now().addDays(-i));
    QVERIFY(world.poll());
    QCOMPARE(*world.tickets->count(u"Desk"_s), 7); // what the baseline left out would ring now
    world.desk->rows.append(makeTicket(u"Desk"_s, u"8"_s, world.now().addSecs(1)));
    world.desk->rows.append(makeTicket(u"Desk"_s, u"9"_s, world.now().addSecs(2)));
    QVERIFY(world.poll());
    QCOMPARE(sorted(world.owed()), QStringList({u"8"_s, u"9"_s}));

    PageRun run(*world.desk, *world.tickets, world.clock, {u"Desk"_s, -1});
    std::optional<PageHarvest> harvest;
    connect(&run, &PageRun::finished, this, [&](const PageHarvest& got) { harvest = got; });
    run.start();
    QTRY_VERIFY(harvest);
    QCOMPARE(harvest->tickets.size(), 9);
    QCOMPARE(harvest->tickets.at(0).id, u"9"_s);
    QCOMPARE(harvest->tickets.at(1).id, u"8"_s);
}

void TestPoller::aListThatIsTooLongIsSaid()
{
    World world;
    for (int i = 1; i <= 12; ++i)
        world.arrive(QString::number(i));
    PageRun run(*world.desk, *world.tickets, world.clock, {u"Desk"_s, -1, 3});
    std::optional<PageHarvest> harvest;
    connect(&run, &PageRun::finished, this, [&](const PageHarvest& got) { harvest = got; });
    run.start();
    QTRY_VERIFY(harvest);
    QCOMPARE(world.desk->requests, 3);
    QCOMPARE(harvest->tickets.size(), 9); // what was read is recorded
    QVERIFY(!harvest->complete);
    QVERIFY(harvest->blindness && harvest->blindness->sight == Sight::NotATicketList);
    QVERIFY2(harvest->blindness->detail.contains(u"3 pages"_s), qPrintable(harvest->blindness->detail));
}

void TestPoller::looksBehindPagesOfSkippedRows()
{
    World world;
    world.desk->arrive(u"1"_s, world.now().addDays(-1));
    QVERIFY(world.poll());
    world.arrive(u"new"_s);
    world.skipPages(1);
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), 1);
}

void TestPoller::tooManySkippedPagesAreSaid()
{
    World world;
    world.desk->arrive(u"1"_s, world.now().addDays(-1));
    world.desk->furtherParts = {{makeTicket(u"Desk"_s, u"other1"_s, world.now().addDays(-1))}};
    QVERIFY(world.poll());
    world.arrive(u"new"_s);
    world.skipPages(21);
    world.desk->furtherParts[0].prepend(makeTicket(u"Desk"_s, u"other2"_s, world.now().addSecs(1)));
    QVERIFY(!world.poll());
    QCOMPARE(world.poller->status().sight, Sight::NotATicketList);
    QVERIFY2(world.poller->status().detail.contains(u"21 pages"_s),
             qPrintable(world.poller->status().detail));
    QCOMPARE(world.said.size(), 1);
    QCOMPARE(world.owed(), QStringList{u"other2"_s}); // the other parts are read
    world.desk->rows.removeIf([&](const Ticket& ticket) { return world.desk->skipped.contains(ticket.id); });
    QVERIFY(world.poll());
    QCOMPARE(sorted(world.owed()), QStringList({u"new"_s, u"other2"_s}));
}

void TestPoller::aFirstLookBehindSkippedPagesIsNotMissed()
{
    World world;
    world.source().baselinePages = 30;
    world.restart();
    world.desk->arrive(u"1"_s, world.now().addDays(-1));
    world.skipPages(21);
    QVERIFY(world.poll());
    QVERIFY(world.said.isEmpty());
}

void TestPoller::skippedPagesBehindKnownOnesAreNotMissed()
{
    World world;
    world.desk->arrive(u"1"_s, world.now().addDays(-1));
    world.skipPages(21);
    for (int i = 0; i < world.desk->pageSize(); ++i)
        world.arrive(u"known%1"_s.arg(i));
    QVERIFY(world.poll());
    world.desk->reportsUnchanged = false;
    PagePlan plan;
    plan.source = u"Desk"_s;
    plan.lookFor = {u"gone"_s}; // reads on behind the known page
    PageRun run(*world.desk, *world.tickets, world.clock, plan);
    std::optional<PageHarvest> harvest;
    connect(&run, &PageRun::finished, this, [&](const PageHarvest& got) { harvest = got; });
    run.start();
    QTRY_VERIFY(harvest);
    QVERIFY(harvest->complete && !harvest->blindness);
    QVERIFY(harvest->missing.isEmpty()); // it may stand behind what was left unread
}

void TestPoller::aBrokenRunLeavesTheGapOpen()
{
    World world;
    for (int i = 1; i <= 6; ++i)
        world.desk->arrive(QString::number(i), world.now().addDays(-1));
    QVERIFY(world.poll());
    for (int i = 100; i < 112; ++i)
        world.arrive(QString::number(i));
    world.desk->failures[2] = blindness(Sight::Offline);
    QVERIFY(!world.poll());
    QCOMPARE(world.owed().size(), 6); // what was read rings now
    QVERIFY(world.stored().gapBefore >= 0);
    QCOMPARE(world.desk->confirms, 1);
    for (int i = 112; i < 124; ++i) // a second burst on top of the gap
        world.arrive(QString::number(i));
    QVERIFY(!world.poll());
    world.restart();
    world.desk->failures.clear();
    QVERIFY(world.poll());
    QCOMPARE(world.owed().size(), 24);
    QCOMPARE(distinct(world.owed()), 24);
    QVERIFY(world.poll());
    QCOMPARE(world.stored().gapBefore, -1);
    QCOMPARE(world.owed().size(), 24);
}

void TestPoller::ticketsThatVanishWhilePagingHideNothing()
{
    World world;
    for (int i = 1; i <= 9; ++i)
        world.desk->arrive(QString::number(i), world.now().addDays(-1));
    QVERIFY(world.poll());
    for (int i = 100; i < 107; ++i)
        world.arrive(QString::number(i));
    // 106 105 104 | 103 ...: when 106 goes after the first page was read, 103 slips to the first page unread.
    world.desk->beforePage = [&](int page) {
        if (page == 1)
            world.desk->vanish(u"106"_s);
    };
    QVERIFY(world.poll());
    QVERIFY(!world.owed().contains(u"103"_s));
    world.desk->beforePage = {};
    QVERIFY(world.poll());
    QVERIFY(world.owed().contains(u"103"_s));
    QCOMPARE(world.owed().size(), 7);
    QVERIFY(world.poll());
    QCOMPARE(world.stored().gapBefore, -1);
}

void TestPoller::ticketsThatVanishInRunAfterRunHideNothing()
{
    World world;
    for (int i = 1; i <= 9; ++i)
        world.desk->arrive(QString::number(i), world.now().addDays(-1));
    QVERIFY(world.poll());
    for (int i = 100; i < 113; ++i)
        world.arrive(QString::number(i));
    // 112 111 110 | 109 108 107 | 106 105 104 | 103 ...: 103 slips to the page before, unread.
    world.desk->beforePage = [&](int page) {
        if (page == 3)
            world.desk->vanish(u"112"_s);
    };
    QVERIFY(world.poll());
    // So it does in the run that was to find it: one ticket comes behind that run's back, and one goes.
    world.desk->beforePage = [&](int page) {
        if (page == 1)
            world.arrive(u"300"_s);
        if (page == 3)
            world.desk->vanish(u"111"_s);
    };
    QVERIFY(world.poll());
    QVERIFY(!world.owed().contains(u"103"_s));
    // 300 110 109 | 108 107 106 | 105 104 103: the second page holds only known ones.
    world.desk->beforePage = {};
    QVERIFY(world.poll());
    QVERIFY(world.owed().contains(u"103"_s));
    QVERIFY(world.poll());
    QVERIFY(world.poll());
    QCOMPARE(world.stored().gapBefore, -1);
}

void TestPoller::aBusyDeskDoesNotReadBackForever()
{
    World world;
    for (int i = 1; i <= 9; ++i)
        world.desk->arrive(QString::number(i), world.now().addDays(-1));
    QVERIFY(world.poll());
    int most = 0;
    for (int i = 100; i < 160; ++i) { // something new at every poll
        world.arrive(QString::number(i));
        const int before = world.desk->requests;
        QVERIFY(world.poll());
        most = std::max(most, world.desk->requests - before);
    }
    QCOMPARE(world.owed().size(), 60);
    QVERIFY2(most <= 3, qPrintable(QString::number(most)));
}

void TestPoller::announcesLossOfSightOnce_data()
{
    QTest::addColumn<int>("sight");
    QTest::addColumn<bool>("atOnce");
    auto row = [](Sight sight, bool atOnce) {
        QTest::newRow(qPrintable(sightId(sight))) << int(sight) << atOnce;
    };
    for (Sight sight : {Sight::WrongCredentials, Sight::Challenge, Sight::Blocked, Sight::TlsRefused,
                        Sight::NotATicketList, Sight::MappingFailed})
        row(sight, true);
    for (Sight sight : {Sight::Offline, Sight::Busy, Sight::NameNotFound, Sight::Maintenance,
                        Sight::CaptivePortal, Sight::ProxyRefused, Sight::SessionLost})
        row(sight, false);
}

void TestPoller::announcesLossOfSightOnce()
{
    QFETCH(int, sight);
    QFETCH(bool, atOnce);
    World world;
    QVERIFY(world.poll());
    world.desk->failures[0] = blindness(Sight(sight));
    QVERIFY(!world.poll());
    QCOMPARE(world.said.size(), atOnce ? 1 : 0);
    for (int i = 0; i < 4; ++i)
        QVERIFY(!world.poll());
    QCOMPARE(world.said.size(), 1);
    QVERIFY(world.said.first().startsWith(u"blind: "_s + sightSentence(Sight(sight))));
    QVERIFY(world.said.first().endsWith(u" HTTP something."_s)); // the next step follows
    QCOMPARE(world.poller->status().sight, Sight(sight));
    QCOMPARE(world.poller->status().detail, u"HTTP something"_s);
    QCOMPARE(world.stored().sight, sightId(Sight(sight)));
    world.desk->failures.clear();
    QVERIFY(world.poll());
    QVERIFY(world.poll());
    QCOMPARE(world.said.size(), 2);
    QVERIFY(world.said.last().startsWith(u"sees: "_s));
}

void TestPoller::announcementSurvivesARestart()
{
    World world;
    QVERIFY(world.poll());
    world.desk->failures[0] = blindness(Sight::WrongCredentials);
    QVERIFY(!world.poll());
    QCOMPARE(world.said.size(), 1);
    world.restart();
    QVERIFY(!world.poll());
    QCOMPARE(world.said.size(), 1);
    world.desk->failures.clear();
    world.restart();
    QVERIFY(world.poll());
    QCOMPARE(world.said.size(), 2);
}

void TestPoller::oneFailingPollIsNotSaid()
{
    World world;
    QVERIFY(world.poll());
    for (int i = 0; i < 3; ++i) {
        world.desk->failures[0] = blindness(Sight::Offline);
        QVERIFY(!world.poll());
        world.desk->failures.clear();
        QVERIFY(world.poll());
    }
    QVERIFY(world.said.isEmpty());
}

void TestPoller::watchdogSpeaksWhenAPollHangs()
{
    World world;
    world.poller->start();
    world.clock.advance(milliseconds(0));
    QTRY_VERIFY(!world.poller->isPolling());
    world.desk->hangs = true;
    world.pass(minutes(5)); // the first page without an answer is given up after this
    QVERIFY(world.said.isEmpty());
    world.pass(minutes(11));
    QCOMPARE(world.said.size(), 1);
    world.pass(hours(5));
    QCOMPARE(world.said.size(), 1);
}

void TestPoller::watchdogKnowsLongIntervals()
{
    World world;
    world.source().interval->fixed = hours(2);
    world.restart();
    world.poller->start();
    world.pass(hours(10));
    QVERIFY(world.said.isEmpty());
    QVERIFY(world.poller->status().polls >= 5);
    // A long wait is said at once, and the watchdog does not say it again.
    Blindness busy = blindness(Sight::Busy);
    busy.retryAfter = hours(20);
    world.desk->failures[0] = busy;
    world.pass(hours(5));
    QCOMPARE(world.said.size(), 1);
    QVERIFY(world.said.first().contains(u"wait until"_s));
}

void TestPoller::aHangingDeskIsGivenUp()
{
    World world;
    QVERIFY(world.poll());
    world.desk->hangs = true;
    QSignalSpy polled(world.poller.get(), &Poller::polled);
    world.poller->pollNow();
    world.clock.advance(minutes(5));
    QCOMPARE(polled.size(), 1);
    QCOMPARE(world.poller->status().sight, Sight::Offline);
    world.desk->hangs = false;
    QVERIFY(world.poll());
}

void TestPoller::busyHonoursRetryAfter()
{
    World world;
    world.poller->start();
    world.clock.advance(milliseconds(0));
    QTRY_VERIFY(!world.poller->isPolling());
    Blindness busy = blindness(Sight::Busy);
    busy.retryAfter = hours(1);
    world.desk->failures[0] = busy;
    QVERIFY(!world.poll());
    world.desk->forbidden = true;
    world.clock.advance(minutes(59));
    QCoreApplication::processEvents();
    world.desk->forbidden = false;
    world.desk->failures.clear();
    world.clock.advance(minutes(8));
    QTRY_COMPARE(world.poller->status().sight, Sight::Seeing);
}

void TestPoller::aLongWaitIsSaid()
{
    World world;
    QVERIFY(world.poll());
    Blindness busy = blindness(Sight::Busy);
    busy.retryAfter = minutes(30);
    world.desk->failures[0] = busy;
    QVERIFY(!world.poll());
    QVERIFY(world.said.isEmpty());
    busy.retryAfter = hours(90);
    world.desk->failures[0] = busy;
    QVERIFY(!world.poll());
    QCOMPARE(world.said.size(), 1);
    const QDateTime until = world.now().addSecs(24 * 3600); // asked again then, whatever it said
    const QString shown = QLocale().toString(until.toLocalTime(), QLocale::ShortFormat);
    QVERIFY2(world.said.first().contains(u"wait until "_s + shown), qPrintable(world.said.first()));
    QVERIFY(world.poller->status().nextPoll >= until);
}

/// A person has just signed in; what asks with the session of before must not hold that up.
void TestPoller::signingInAgainDoesNotWaitForWhatHangs()
{
    World world;
    QVERIFY(world.poll());
    world.desk->hangs = true;
    world.poller->pollNow();
    QVERIFY(world.poller->isPolling());
    world.desk->hangs = false;
    world.arrive(u"101"_s);
    QSignalSpy polled(world.poller.get(), &Poller::polled);
    world.poller->signInAgain();
    QVERIFY(!polled.isEmpty() || polled.wait(5000)); // the clock stands still
    QVERIFY(polled.last().first().toBool());
    QCOMPARE(polled.size(), 1);
    QCOMPARE(world.owed(), QStringList{u"101"_s});
}

void TestPoller::needsAPersonIsProbedSlowly()
{
    World world;
    world.poller->start();
    world.desk->failures[0] = blindness(Sight::WrongCredentials);
    world.clock.advance(milliseconds(0));
    QTRY_VERIFY(!world.poller->isPolling());
    world.desk->forbidden = true;
    world.clock.advance(minutes(26));
    world.poller->wakeUp(); // resuming must not try a refused password
    world.clock.advance(seconds(30));
    QCoreApplication::processEvents();
    world.desk->forbidden = false;
    world.poller->signInAgain();
    QTRY_COMPARE(world.desk->firstPages, 2);
    QCOMPARE(world.desk->signInsAllowed, 1);
}

void TestPoller::floorOfTheDeskIsKept()
{
    World world;
    world.desk->floor = minutes(10);
    world.poller->start();
    world.clock.advance(milliseconds(0));
    QTRY_VERIFY(!world.poller->isPolling());
    QVERIFY(world.now().msecsTo(world.poller->status().nextPoll) >= milliseconds(minutes(10)).count());
    QCOMPARE(world.poller->status().interval, milliseconds(minutes(10)));
}

void TestPoller::wakeUpIsOnePrompt()
{
    World world;
    world.source().interval->fixed = hours(1);
    world.restart();
    world.poller->start();
    world.clock.advance(milliseconds(0));
    QTRY_VERIFY(!world.poller->isPolling());
    world.clock.jumpTo(world.now().addSecs(8 * 3600)); // slept
    for (int i = 0; i < 5; ++i) {
        world.poller->wakeUp();
        world.clock.advance(milliseconds(200));
    }
    world.clock.advance(seconds(5));
    QTRY_COMPARE(world.desk->firstPages, 2);
    QTRY_VERIFY(!world.poller->isPolling());
    world.clock.advance(minutes(30));
    QCoreApplication::processEvents();
    QCOMPARE(world.desk->firstPages, 2);
    QVERIFY(world.said.isEmpty()); // asleep is not blind
}

void TestPoller::wakeUpLeavesABusyDeskAlone()
{
    World world;
    world.poller->start();
    Blindness busy = blindness(Sight::Busy);
    busy.retryAfter = hours(1);
    world.desk->failures[0] = busy;
    world.clock.advance(milliseconds(0));
    QTRY_VERIFY(!world.poller->isPolling());
    world.desk->forbidden = true;
    world.poller->wakeUp();
    world.clock.advance(minutes(10));
    QCoreApplication::processEvents();
    world.desk->forbidden = false;
    world.clock.jumpTo(world.now().addSecs(3 * 3600)); // slept through the rest of it
    world.poller->wakeUp();
    world.clock.advance(milliseconds(0));
    QTRY_COMPARE(world.desk->firstPages, 2);
}

void TestPoller::aClockSetBackDelaysNothing()
{
    World world;
    world.poller->start();
    world.clock.advance(milliseconds(0));
    QTRY_VERIFY(!world.poller->isPolling());
    world.clock.jumpTo(world.now().addDays(-2));
    world.poller->wakeUp();
    world.clock.advance(minutes(2));
    QTRY_VERIFY(world.desk->firstPages >= 2);
}

void TestPoller::anIntakeThatFailsForgetsNothing()
{
    World world;
    QVERIFY(world.poll());
    world.arrive(u"1"_s);
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = 1"_s).ok()); // as a disk that takes no more
    QVERIFY(!world.poll());
    QVERIFY(!world.poll());
    QCOMPARE(world.said.size(), 1);
    QVERIFY(world.said.first().contains(u"cannot record"_s));
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = 0"_s).ok());
    QVERIFY(world.owed().isEmpty());
    QVERIFY(world.poll());
    QCOMPARE(world.owed(), QStringList({u"1"_s}));
    QCOMPARE(world.said.size(), 2);
}

void TestPoller::stopsAndStartsAgain()
{
    World world;
    world.poller->start();
    world.clock.advance(milliseconds(0));
    QVERIFY(world.poller->isPolling());
    world.poller->stop();
    QVERIFY(!world.poller->isPolling());
    world.desk->forbidden = true;
    world.clock.advance(hours(2));
    world.poller->wakeUp();
    world.clock.advance(hours(2));
    QCoreApplication::processEvents();
    QVERIFY(world.said.isEmpty());
    world.desk->forbidden = false;
    world.poller->start();
    world.clock.advance(milliseconds(0));
    QTRY_COMPARE(world.poller->status().sight, Sight::Seeing);
}

/// A program that is killed in between says it twice; the other way round it would say it never.
void TestPoller::saidBeforeWrittenDown()
{
    World world;
    QVERIFY(world.poll());
    QList<bool> stored;
    QObject::connect(world.poller.get(), &Poller::sightAnnounced, world.poller.get(),
                     [&] { stored.append(world.stored().blindAnnounced); });
    world.desk->failures[0] = blindness(Sight::WrongCredentials);
    QVERIFY(!world.poll());
    QVERIFY(world.stored().blindAnnounced);
    world.desk->failures.clear();
    QVERIFY(world.poll());
    QVERIFY(!world.stored().blindAnnounced);
    QCOMPARE(stored, (QList<bool>{false, true}));
}

void TestPoller::whatTheStoreDidNotTakeIsWrittenAtTheNextPoll()
{
    World world;
    QVERIFY(world.poll());
    world.desk->failures[0] = blindness(Sight::WrongCredentials);
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = ON"_s).ok());
    QVERIFY(!world.poll());
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = OFF"_s).ok());
    QVERIFY(!world.stored().blindAnnounced);
    QVERIFY(!world.poll());
    QVERIFY(world.stored().blindAnnounced);
    QCOMPARE(world.said.size(), 1);
}

void TestPoller::tellsHowEachPollEnded()
{
    World world;
    QList<PollRecord> records;
    QObject::connect(world.poller.get(), &Poller::ended, world.poller.get(),
                     [&](const PollRecord& record) { records << record; });
    QVERIFY(world.poll());
    world.arrive(u"1"_s);
    world.arrive(u"2"_s);
    QVERIFY(world.poll());
    QVERIFY(world.poll());
    world.desk->failures.insert(0, blindness(Sight::Offline));
    QVERIFY(!world.poll());
    QCOMPARE(records.size(), 4);
    QList<int> rang;
    QStringList sights;
    for (const PollRecord& record : std::as_const(records)) {
        rang << record.rang;
        sights << record.sight;
        QCOMPARE(record.source, u"Desk"_s);
        QCOMPARE(record.at, world.now());
    }
    QCOMPARE(rang, (QList<int>{0, 2, 0, 0}));
    QCOMPARE(sights, (QStringList{u"seeing"_s, u"seeing"_s, u"seeing"_s, u"offline"_s}));
    QVERIFY(!records.at(1).unchanged && records.at(2).unchanged);
    QCOMPARE(records.at(2).interval, minutes(1));
}

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
