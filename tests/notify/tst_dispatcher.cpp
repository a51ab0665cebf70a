#include "notify/dispatcher.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "storage/ticketstore.h"
#include "support/fakechannel.h"
#include "support/fakeclock.h"
#include "support/fakedesk.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

int distinct(const QStringList& list) { return int(QSet<QString>(list.begin(), list.end()).size()); }

QStringList sortedList(QStringList list)
{
    list.sort();
    return list;
}

struct World
{
    QTemporaryDir folder;
    FakeClock clock;
    Config config;
    std::unique_ptr<Database> database;
    std::unique_ptr<TicketStore> tickets;
    std::unique_ptr<OutboxStore> outbox;
    std::unique_ptr<HealthStore> health;
    std::unique_ptr<Dispatcher> dispatcher;
    std::map<QString, FakeChannel*> fakes;
    QStringList stopped;
    QList<qint64> failed;
    int storeFailures = 0;

    World() { open(); }

    void open()
    {
        auto opened = Database::open(folder.filePath(u"deskbell.db"_s), clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        database = std::move(*opened);
        tickets = std::make_unique<TicketStore>(*database);
        outbox = std::make_unique<OutboxStore>(*database);
        health = std::make_unique<HealthStore>(*database);
        dispatcher = std::make_unique<Dispatcher>(config, *tickets, *outbox, *health, clock);
        auto* d = dispatcher.get();
        QObject::connect(d, &Dispatcher::channelStopped, d, [this](const QString& name, const QString& why) {
            stopped.append(name + u' ' + why);
        });
        QObject::connect(d, &Dispatcher::failedForGood, d, [this](qint64 id) { failed.append(id); });
        QObject::connect(d, &Dispatcher::storeFailed, d, [this] { ++storeFailures; });
    }

    /// As after kill -9: what is on disk remains.
    void crash()
    {
        dispatcher.reset();
        fakes.clear();
        health.reset();
        outbox.reset();
        tickets.reset();
        database.reset();
        open();
    }

    FakeChannel& add(const QString& name, const QStringList& fallback = {})
    {
        if (std::none_of(config.channels.begin(), config.channels.end(),
                         [&](const ChannelConfig& known) { return known.name == name; }) &&
            name != u"tray"_s) {
            ChannelConfig channel;
            channel.name = name;
            channel.fallback = fallback;
            config.channels.append(channel);
        }
        auto fake = std::make_unique<FakeChannel>(name);
        FakeChannel& made = *fake;
        fakes[name] = &made;
        dispatcher->add(std::move(fake));
        return made;
    }

    qint64 owe(const QString& channel, const QString& ticket)
    {
        Transaction transaction(*database);
        const auto inserted =
            tickets->insertIfAbsent(makeTicket(u"Desk"_s, ticket, clock.now()), Arrival::New, 1);
        Delivery delivery;
        delivery.source = u"Desk"_s;
        delivery.ticket = ticket;
        delivery.channel = channel;
        delivery.due = clock.now();
        const auto id = outbox->enqueue(delivery);
        const auto committed = transaction.commit();
        return inserted && committed ? *id : 0;
    }

    /// Runs until nothing more happens at this moment.
    void settle()
    {
        dispatcher->wake();
        for (int quiet = 0; quiet < 3;) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
            quiet = dispatcher->isIdle() ? quiet + 1 : quiet;
            if (!dispatcher->isIdle() && ++m_spins > 200000)
                return;
            if (isHeld())
                ++quiet;
        }
        m_spins = 0;
    }
    bool isHeld() const // by a limiter, a group rule or a channel that does not answer: as quiet as it gets
    {
        for (const ChannelConfig& channel : config.channels) {
            if (channel.group && channel.group->tickets > 1)
                return ++m_looks % 50 == 0;
        }
        return std::any_of(fakes.begin(), fakes.end(), [](const auto& fake) {
            return fake.second->hangs || fake.second->limiterWait > milliseconds(0);
        });
    }
    void run()
    {
        dispatcher->start();
        settle();
    }

    Delivery row(qint64 id) const { return **outbox->find(id); }
    DeliveryState state(qint64 id) const { return row(id).state; }

private:
    int m_spins = 0;
    mutable int m_looks = 0; ///< something may be under way yet
};

} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOnce();
    void climbsDownAndRemembers();
    void aRefusedRungIsRememberedWithWords();
    void aStopIsRememberedWithWhatToDo();
    void aRefusalThatPassedIsNotToldOn();
    void warnsBeforeSomethingIsLost();
    void goesThroughInterfacesThenChannels_data();
    void goesThroughInterfacesThenChannels();
    void aSpentAllowanceWaitsOrGoesElsewhere();
    void theFirstAcceptedMessageIsProof();
    void progressSurvivesACrash();
    void aHalfArrivedDigestStaysTogether();
    void aDigestKeepsItsBytesWithoutItsFirst();
    void partialResultsAreTold();
    void retriesWithBackOff();
    void whatDoesNotGetThroughIsSaidOnce_data();
    void whatDoesNotGetThroughIsSaidOnce();
    void aSlowChannelDelaysNobody();
    void rateLimitPausesTheChannel();
    void aClockSetBackDelaysNothing_data();
    void aClockSetBackDelaysNothing();
    void aPauseThatIsOverStaysOver();
    void refusedKeyStopsTheChannel();
    void stoppedChannelHandsOver();
    void fallbacksGoOneAfterAnotherAndCannotLoop();
    void fallbackDoesNotRingTwice();
    void aFallbackIsAskedThoughAStoppedChannelIsOwedIt();
    void anAllowanceCountedHereIsSaid_data();
    void anAllowanceCountedHereIsSaid();
    void whatNobodyTakesDoesNotStandInTheWay();
    void twoStoppedChannelsKeepWhatEachIsOwed();
    void whatIsSwitchedOffCoversNothing();
    void aPersonsWishIsSentThoughTheTicketIsMuted();
    void unknownChannelFailsAloud();
    void disabledChannelHolds();
    void pauseHoldsEverything();
    void aBurstGoesOnInOrderAndStopsWhenPaused();
    void aKilledBurstRepeatsOneAlone();
    void whatIsTakenMeanwhileIsNotSent_data();
    void whatIsTakenMeanwhileIsNotSent();
    void limiterIsRespected();
    void restartSettlesWhatWasInFlight();
    void aSilentChannelIsGivenUp();
    void drainFinishesTheOneInFlight();
    void drainDoesNotWaitForeverForTheStore();
    void drainWaitsForAnAttemptUnderWay();
    void noClaimNoSend();
    void answerIsKeptUntilTheStoreTakesIt();
    void anAnswerOutlivesAClaimThatFails();
    void aBurstIsOneBalloon();
    void aCrowdedMessengerGetsDigests();
    void digestMembersEndTogether();
    void storms_data();
    void storms();
    void aGroupCollects();
    void aDigestThatIsTooLongGoesInSeveral_data();
    void aDigestThatIsTooLongGoesInSeveral();
    void aLostDigestIsRepeatedAsItWas_data();
    void aLostDigestIsRepeatedAsItWas();
    void anOutageEndsInOneMessage();
    void anOutageIsNotHammered();
    void theYoungAreNotGivenUpWithTheOld();
    void aRefusedDigestGoesToTheFallback();
    void thousandsOfDeliveriesKeepTheLoopFree();
};

void TestDispatcher::sendsOnce()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QCOMPARE(ops.rang(), QStringList({u"#1"_s}));
    QCOMPARE(world.state(id), DeliveryState::Sent);
    QCOMPARE(world.row(id).outcome, u"OK"_s);
    QCOMPARE(world.row(id).attempts, 1);
    QCOMPARE(world.outbox->story(id)->size(), 1);
    world.settle();
    world.clock.advance(hours(48));
    world.settle();
    world.crash();
    FakeChannel& again = world.add(u"Ops"_s);
    world.run();
    QVERIFY(again.tried.isEmpty());
}

void TestDispatcher::climbsDownAndRemembers()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    ops.answers(Outcome::Payload);
    const qint64 first = world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QCOMPARE(ops.tried.size(), 2);
    QCOMPARE(ops.tried[0].rung, u"card"_s);
    QCOMPARE(ops.tried[1].rung, u"text"_s);
    QCOMPARE(ops.tried[0].message.key, ops.tried[1].message.key);
    QCOMPARE(world.row(first).rung, u"text"_s);
    world.owe(u"Ops"_s, u"2"_s);
    world.settle();
    QCOMPARE(ops.tried.last().rung, u"text"_s); // not refused twice
    world.crash();
    FakeChannel& again = world.add(u"Ops"_s);
    world.run();
    world.owe(u"Ops"_s, u"3"_s);
    world.settle();
    QCOMPARE(again.tried.last().rung, u"text"_s); // nor after a restart
    world.clock.advance(hours(6));
    world.owe(u"Ops"_s, u"4"_s);
    world.settle();
    QCOMPARE(again.tried.last().rung, u"card"_s); // probed again
}

void TestDispatcher::aRefusedRungIsRememberedWithWords()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    QSignalSpy told(world.dispatcher.get(), &Dispatcher::templateRefused);
    ops.answering = [](const QString& rung) {
        Attempt attempt;
        attempt.outcome = rung == u"card"_s ? Outcome::Template : Outcome::Ok;
        attempt.answer = u"40037 invalid template"_s;
        attempt.hint = u"Choose another one."_s;
        return attempt;
    };
    for (int i = 0; i < 5; ++i)
        world.owe(u"Ops"_s, QString::number(i));
    world.run();
    const auto cards = [&ops] {
        return std::count_if(ops.tried.begin(), ops.tried.end(),
                             [](const FakeChannel::Tried& one) { return one.rung == u"card"_s; });
    };
    QCOMPARE(ops.rang().size(), 5); // the same facts, at once, in the plainer form
    QCOMPARE(cards(), 1);
    QCOMPARE(told.size(), 1);
    const ChannelStatus status = world.dispatcher->status(u"Ops"_s);
    QCOMPARE(status.rung, u"text"_s);
    const QString words = status.health.refusedWords.value(u"card"_s);
    QVERIFY2(words.contains(u"40037 invalid template"_s) && words.contains(u"Choose another one."_s),
             qPrintable(words));

    world.clock.advance(hours(6));
    for (int i = 5; i < 10; ++i)
        world.owe(u"Ops"_s, QString::number(i));
    world.settle();
    QCOMPARE(cards(), 2); // probed once, not five times
    QCOMPARE(ops.rang().size(), 10);

    world.clock.advance(hours(6));
    ops.answering = {};
    world.owe(u"Ops"_s, u"10"_s);
    world.settle();
    QCOMPARE(cards(), 3);
    QVERIFY(world.dispatcher->status(u"Ops"_s).health.refusedWords.isEmpty()); // mended
}

void TestDispatcher::aStopIsRememberedWithWhatToDo()
{
    World world;
    world.add(u"Ops"_s).answering = [](const QString&) {
        Attempt attempt;
        attempt.outcome = Outcome::Auth;
        attempt.answer = u"40013 invalid appid"_s;
        attempt.hint = u"Copy it anew."_s;
        attempt.documentation = u"https://m.example/40013"_s;
        return attempt;
    };
    world.owe(u"Ops"_s, u"1"_s);
    world.run();
    for (const bool restarted : {false, true}) {
        const ChannelStatus status = world.dispatcher->status(u"Ops"_s);
        QVERIFY(status.health.stopped);
        QCOMPARE(status.hint, u"Copy it anew."_s);
        QCOMPARE(status.documentation, u"https://m.example/40013"_s);
        if (restarted)
            break;
        world.crash();
        world.add(u"Ops"_s);
        world.run();
    }
    world.dispatcher->resumeChannel(u"Ops"_s);
    world.settle();
    QCOMPARE(world.dispatcher->status(u"Ops"_s).hint, QString());
    QCOMPARE(world.dispatcher->status(u"Ops"_s).documentation, QString());
}

void TestDispatcher::aRefusalThatPassedIsNotToldOn()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    Attempt busy;
    busy.outcome = Outcome::Retry;
    busy.answer = u"-1 busy"_s;
    busy.hint = u"Wait."_s;
    busy.documentation = u"https://m.example/busy"_s;
    ops.script = {busy};
    world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QCOMPARE(world.dispatcher->status(u"Ops"_s).hint, u"Wait."_s);
    QCOMPARE(world.dispatcher->status(u"Ops"_s).documentation, u"https://m.example/busy"_s);
    ops.answering = [](const QString&) {
        Attempt taken;
        taken.outcome = Outcome::Ok;
        taken.hint = u"Nothing to do."_s;
        return taken;
    };
    world.clock.advance(minutes(1));
    world.settle();
    QCOMPARE(ops.rang().size(), 1);
    QCOMPARE(world.dispatcher->status(u"Ops"_s).hint, QString());
    QCOMPARE(world.dispatcher->status(u"Ops"_s).documentation, QString());
}

void TestDispatcher::warnsBeforeSomethingIsLost()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    QCOMPARE(world.dispatcher->status(u"Ops"_s).warnings, QStringList());
    ops.warningsSaid = {u"Neither keyword nor secret."_s};
    ops.confirmed = false;
    world.run();
    QCOMPARE(world.dispatcher->status(u"Ops"_s).warnings.size(), 2);
    QVERIFY(world.dispatcher->status(u"Ops"_s).warnings.last().contains(u"send a test"_s));
    world.owe(u"Ops"_s, u"1"_s);
    world.settle();
    QCOMPARE(world.dispatcher->status(u"Ops"_s).warnings, ops.warningsSaid); // it has been accepted once
}

void TestDispatcher::goesThroughInterfacesThenChannels_data()
{
    QTest::addColumn<Outcome>("outcome");
    for (const Outcome outcome : {Outcome::Window, Outcome::Target, Outcome::Quota})
        QTest::newRow(qPrintable(outcomeId(outcome))) << outcome;
}

void TestDispatcher::goesThroughInterfacesThenChannels()
{
    QFETCH(Outcome, outcome);
    World world;
    FakeChannel& wechat = world.add(u"WeChat"_s, {u"Ops"_s, u"Mail"_s});
    wechat.interfaces = {{u"text"_s, u"service"_s}};
    FakeChannel& ops = world.add(u"Ops"_s);
    FakeChannel& mail = world.add(u"Mail"_s);
    for (FakeChannel* channel : {&wechat, &ops})
        channel->answering = [outcome](const QString&) {
            Attempt attempt;
            attempt.outcome = outcome;
            return attempt;
        };
    const qint64 id = world.owe(u"WeChat"_s, u"1"_s);
    world.run();
    QCOMPARE(wechat.tried.size(), 2);
    QCOMPARE(wechat.tried[0].rung, u"card"_s);
    QCOMPARE(wechat.tried[1].rung, u"text"_s); // the other interface
    QCOMPARE(ops.tried.size(), 1);             // has one interface only
    QCOMPARE(mail.rang(), QStringList{u"#1"_s});
    QCOMPARE(world.state(id), DeliveryState::Failed);
    QVERIFY(world.failed.isEmpty()); // it arrived
    // what one recipient cannot get says nothing about the next one; a spent allowance does
    world.owe(u"WeChat"_s, u"2"_s);
    world.settle();
    QCOMPARE(wechat.tried.size(), outcome == Outcome::Quota ? 2 : 4);
    QCOMPARE(mail.rang().size(), 2);
}

void TestDispatcher::aSpentAllowanceWaitsOrGoesElsewhere()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s); // nobody takes over
    ops.answers(Outcome::Quota, hours(8));
    const qint64 first = world.owe(u"Ops"_s, u"1"_s);
    const qint64 second = world.owe(u"Ops"_s, u"2"_s);
    world.run();
    QCOMPARE(ops.tried.size(), 1);
    QVERIFY(world.dispatcher->status(u"Ops"_s).health.spent);
    world.crash();
    FakeChannel& again = world.add(u"Ops"_s);
    world.run();
    world.clock.advance(hours(7));
    world.settle();
    QVERIFY(again.tried.isEmpty());
    world.clock.advance(hours(1));
    world.settle();
    QCOMPARE(world.state(first), DeliveryState::Sent);
    QCOMPARE(world.state(second), DeliveryState::Sent);
    QVERIFY(world.failed.isEmpty());
}

void TestDispatcher::theFirstAcceptedMessageIsProof()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    ops.answers(Outcome::Retry);
    world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QVERIFY(!world.dispatcher->status(u"Ops"_s).health.proven.isValid());
    world.clock.advance(seconds(5));
    world.settle();
    const QDateTime proven = world.clock.now();
    QCOMPARE(world.dispatcher->status(u"Ops"_s).health.proven, proven);
    world.crash();
    world.add(u"Ops"_s);
    world.run();
    QCOMPARE(world.dispatcher->status(u"Ops"_s).health.proven, proven);
}

void TestDispatcher::progressSurvivesACrash()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    ops.hangs = true;
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    world.run();
    const QJsonObject reached{{u"reached"_s, QJsonArray{u"a"_s}}};
    Q_EMIT ops.progressed(ops.tried.first().message.key, reached);
    world.crash();
    QCOMPARE(world.row(id).progress, reached);
    FakeChannel& again = world.add(u"Ops"_s);
    world.run();
    QCOMPARE(again.tried.first().message.progress, reached);
    QCOMPARE(world.state(id), DeliveryState::Sent);
}

void TestDispatcher::aHalfArrivedDigestStaysTogether()
{
    World world;
    FakeChannel& tray = world.add(u"tray"_s);
    Attempt half;
    half.outcome = Outcome::Retry;
    const QJsonObject bodies{{u"card/0/"_s, u"as long as all tickets together"_s}};
    half.progress = {{u"reached"_s, QJsonArray{u"a"_s}}, {u"bodies"_s, bodies}};
    tray.script.append(half);
    for (int i = 0; i < 5; ++i)
        world.owe(u"tray"_s, QString::number(i));
    world.run();
    QCOMPARE(tray.tried.size(), 1);
    QCOMPARE(tray.tried[0].message.tickets.size(), 5);
    const auto rows = world.outbox->list(10);
    QVERIFY(rows.ok());
    const auto hasBodies = [](const Delivery& row) { return row.progress.contains("bodies"_L1); };
    QCOMPARE(std::count_if(rows->begin(), rows->end(), hasBodies), 1);
    for (int i = 5; i < 12; ++i)
        world.owe(u"tray"_s, QString::number(i));
    world.settle();
    world.clock.advance(seconds(5));
    world.settle();
    QCOMPARE(distinct(tray.rang()), 12);
    QCOMPARE(tray.rang().size(), 12);
    const auto again =
        std::find_if(tray.tried.begin() + 1, tray.tried.end(),
                     [](const FakeChannel::Tried& one) { return !one.message.progress.isEmpty(); });
    QVERIFY(again != tray.tried.end());
    QCOMPARE(again->message.tickets.size(), 5); // who was reached has all of these
    QCOMPARE(again->message.progress.value("bodies"_L1).toObject(), bodies);
    QCOMPARE(again->message.key, tray.tried[0].message.key);
}

void TestDispatcher::aDigestKeepsItsBytesWithoutItsFirst()
{
    World world;
    FakeChannel& tray = world.add(u"tray"_s);
    const QJsonObject bodies{{u"card/0/"_s, u"as long as all tickets together"_s}};
    Attempt lost;
    lost.outcome = Outcome::Retry;
    lost.progress = {{u"bodies"_s, bodies}};
    tray.script.append(lost);
    const qint64 first = world.owe(u"tray"_s, u"0"_s);
    for (int i = 1; i < 5; ++i)
        world.owe(u"tray"_s, QString::number(i));
    world.run();
    QCOMPARE(tray.tried.size(), 1);
    QVERIFY(world.outbox->giveUp(first, u"MUTED"_s, u"muted"_s));
    world.clock.advance(seconds(5));
    world.settle();
    QCOMPARE(tray.tried.size(), 2);
    QCOMPARE(tray.tried[1].message.tickets.size(), 4);
    QCOMPARE(tray.tried[1].message.progress.value("bodies"_L1).toObject(), bodies);
}

void TestDispatcher::partialResultsAreTold()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    QSignalSpy told(world.dispatcher.get(), &Dispatcher::partlyDelivered);
    Attempt attempt;
    attempt.outcome = Outcome::Partial;
    attempt.hint = u"Not reached: b."_s;
    ops.script.append(attempt);
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QCOMPARE(world.state(id), DeliveryState::Sent);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toString(), u"Not reached: b."_s);
}

void TestDispatcher::retriesWithBackOff()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    for (int i = 0; i < 3; ++i)
        ops.answers(Outcome::Retry);
    QSignalSpy failing(world.dispatcher.get(), &Dispatcher::channelFailing);
    QSignalSpy recovered(world.dispatcher.get(), &Dispatcher::channelRecovered);
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QCOMPARE(ops.tried.size(), 1);
    QCOMPARE(failing.size(), 0); // one lost connection is nothing to tell
    QCOMPARE(world.state(id), DeliveryState::Queued);
    for (int i = 0; i < 60; ++i) {
        world.clock.advance(seconds(2));
        world.settle();
    }
    QCOMPARE(ops.tried.size(), 4);
    QCOMPARE(world.state(id), DeliveryState::Sent);
    QCOMPARE(ops.rang().size(), 1);
    QCOMPARE(failing.size(), 1);
    QCOMPARE(failing.first().first().toString(), u"Ops"_s);
    QCOMPARE(recovered.size(), 1);
}

void TestDispatcher::whatDoesNotGetThroughIsSaidOnce_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<std::optional<milliseconds>>("asked");
    QTest::addColumn<int>("answers");
    QTest::addColumn<bool>("hasFallback");
    QTest::addColumn<bool>("isSaid");
    using Wait = std::optional<milliseconds>;
    QTest::newRow("a long pause") << Outcome::Rate << Wait(hours(12)) << 1 << false << true;
    QTest::newRow("a short one") << Outcome::Rate << Wait(minutes(2)) << 1 << false << false;
    QTest::newRow("seven short ones") << Outcome::Rate << Wait(seconds(2)) << 7 << false << false;
    QTest::newRow("eight of them") << Outcome::Rate << Wait(seconds(2)) << 8 << false << true;
    QTest::newRow("an allowance") << Outcome::Quota << Wait(hours(8)) << 1 << false << true;
    QTest::newRow("somebody takes over") << Outcome::Quota << Wait(hours(8)) << 1 << true << false;
    QTest::newRow("two lost connections") << Outcome::Retry << Wait() << 2 << false << false;
    QTest::newRow("three of them") << Outcome::Retry << Wait() << 3 << false << true;
    QTest::newRow("two lost answers") << Outcome::Unknown << Wait() << 2 << false << false;
    QTest::newRow("three of them, too") << Outcome::Unknown << Wait() << 3 << false << true;
    QTest::newRow("it asks for an hour") << Outcome::Retry << Wait(hours(1)) << 1 << false << true;
}

/// Restarted before each attempt: neither said again after it, nor is its end forgotten.
void TestDispatcher::whatDoesNotGetThroughIsSaidOnce()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const std::optional<milliseconds>, asked);
    QFETCH(const int, answers);
    QFETCH(const bool, hasFallback);
    QFETCH(const bool, isSaid);
    World world;
    FakeChannel* ops = &world.add(u"Ops"_s, hasFallback ? QStringList{u"Other"_s} : QStringList());
    if (hasFallback)
        world.add(u"Other"_s);
    for (int i = 0; i < answers; ++i)
        ops->answers(outcome, asked);
    int failing = 0;
    int recovered = 0;
    const auto listen = [&] {
        QObject::connect(world.dispatcher.get(), &Dispatcher::channelFailing, world.dispatcher.get(),
                         [&failing] { ++failing; });
        QObject::connect(world.dispatcher.get(), &Dispatcher::channelRecovered, world.dispatcher.get(),
                         [&recovered] { ++recovered; });
    };
    const auto passTime = [&world] {
        for (int i = 0; i < 200; ++i) {
            world.clock.advance(minutes(5));
            world.settle();
        }
    };
    listen();
    world.owe(u"Ops"_s, u"1"_s);
    world.run();
    for (int i = 0; ops->tried.size() < answers && i < 60; ++i) {
        world.clock.advance(seconds(1));
        world.settle();
    }
    QCOMPARE(ops->tried.size(), answers);
    QCOMPARE(failing, int(isSaid));
    QCOMPARE(world.dispatcher->status(u"Ops"_s).health.failing, isSaid);

    world.crash();
    listen();
    ops = &world.add(u"Ops"_s);
    if (hasFallback)
        world.add(u"Other"_s);
    for (int i = 0; i < 10; ++i)
        ops->answers(outcome, minutes(20));
    world.owe(u"Ops"_s, u"2"_s);
    world.run();
    passTime();
    QCOMPARE(failing, int(isSaid || !hasFallback)); // 20 minutes are long, too
    QCOMPARE(recovered, int(!hasFallback));
    QVERIFY(!world.dispatcher->status(u"Ops"_s).health.failing);
}

void TestDispatcher::aSlowChannelDelaysNobody()
{
    World world;
    FakeChannel& slow = world.add(u"A slow"_s);
    FakeChannel& good = world.add(u"Good"_s);
    slow.hangs = true;
    for (int i = 0; i < 30; ++i)
        world.owe(u"A slow"_s, QString::number(i));
    for (int i = 0; i < 10; ++i)
        world.owe(u"Good"_s, QString::number(i));
    world.dispatcher->start();
    QTRY_COMPARE(good.rang().size(), 10);
    QCOMPARE(slow.tried.size(), 1);
}

void TestDispatcher::rateLimitPausesTheChannel()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    ops.answers(Outcome::Rate, seconds(90));
    world.owe(u"Ops"_s, u"1"_s);
    world.owe(u"Ops"_s, u"2"_s);
    world.run();
    QCOMPARE(ops.tried.size(), 1);
    QVERIFY(world.dispatcher->isIdle());
    world.clock.advance(seconds(89));
    world.settle();
    QCOMPARE(ops.tried.size(), 1);
    world.clock.advance(seconds(2));
    world.settle();
    QCOMPARE(sortedList(ops.rang()), QStringList({u"#1"_s, u"#2"_s}));
}

void TestDispatcher::aClockSetBackDelaysNothing_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("offMeanwhile");
    QTest::newRow("the channel pauses") << Outcome::Rate << false;
    QTest::newRow("a retry waits") << Outcome::Retry << false;
    QTest::newRow("the channel pauses, the program was off meanwhile") << Outcome::Rate << true;
    QTest::newRow("a retry waits, the program was off meanwhile") << Outcome::Retry << true;
}

void TestDispatcher::aClockSetBackDelaysNothing()
{
    QFETCH(Outcome, outcome);
    QFETCH(bool, offMeanwhile);
    World world;
    FakeChannel* ops = &world.add(u"Ops"_s);
    ops->answers(outcome, seconds(90));
    world.owe(u"Ops"_s, u"1"_s);
    world.run();
    world.clock.jumpTo(world.clock.now().addSecs(-5 * 3600));
    if (offMeanwhile) {
        world.crash();
        ops = &world.add(u"Ops"_s);
        world.run();
    }
    world.settle();
    world.clock.advance(seconds(95));
    world.settle();
    QCOMPARE(ops->rang(), QStringList({u"#1"_s}));
}

/// Nor does it come back with the clock, not even over a restart.
void TestDispatcher::aPauseThatIsOverStaysOver()
{
    World world;
    FakeChannel* ops = &world.add(u"Ops"_s);
    ops->answers(Outcome::Rate, seconds(90));
    world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QVERIFY(world.dispatcher->status(u"Ops"_s).health.pausedUntil > world.clock.now());
    world.clock.advance(seconds(91));
    world.settle();
    QCOMPARE(ops->rang(), QStringList({u"#1"_s}));
    world.clock.jumpTo(world.clock.now().addSecs(-5 * 3600));
    QVERIFY(!world.dispatcher->status(u"Ops"_s).health.pausedUntil.isValid());
    world.crash();
    ops = &world.add(u"Ops"_s);
    world.owe(u"Ops"_s, u"2"_s);
    world.run();
    world.settle();
    QCOMPARE(ops->rang(), QStringList({u"#2"_s}));
}

void TestDispatcher::refusedKeyStopsTheChannel()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    ops.answers(Outcome::Auth);
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    const qint64 other = world.owe(u"Ops"_s, u"2"_s);
    world.run();
    QCOMPARE(world.stopped.size(), 1);
    QVERIFY(world.stopped.first().contains(u"AUTH"_s));
    QVERIFY(world.stopped.first().endsWith(u"says AUTH."_s)); // a sentence: what to do about it follows
    QCOMPARE(world.state(id), DeliveryState::Queued);         // no fallback: kept
    world.crash();
    FakeChannel& again = world.add(u"Ops"_s);
    world.run();
    world.clock.advance(hours(30));
    world.settle();
    QVERIFY(again.tried.isEmpty()); // still stopped
    QCOMPARE(world.stopped.size(), 1);
    QVERIFY(world.dispatcher->status(u"Ops"_s).health.stopped);
    world.dispatcher->resumeChannel(u"Ops"_s);
    world.settle();
    QCOMPARE(again.rang().size(), 2);
    QCOMPARE(world.state(other), DeliveryState::Sent);
    QVERIFY(world.failed.isEmpty());
}

void TestDispatcher::stoppedChannelHandsOver()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s, {u"Mail"_s});
    FakeChannel& mail = world.add(u"Mail"_s);
    ops.answers(Outcome::Gone);
    ops.strict = true;
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    for (int i = 2; i <= 120; ++i)
        world.owe(u"Ops"_s, QString::number(i));
    world.run();
    QCOMPARE(world.stopped.size(), 1);
    QCOMPARE(world.state(id), DeliveryState::Failed);
    QCOMPARE(mail.rang().size(), 120);
    QCOMPARE(distinct(mail.rang()), 120);
    QVERIFY(world.failed.isEmpty());
    world.owe(u"Ops"_s, u"later"_s);
    world.settle();
    QCOMPARE(mail.rang().last(), u"#later"_s);
    QCOMPARE((*world.outbox->list(1)).first().channel, u"Mail"_s);
    QVERIFY((*world.outbox->list(1)).first().fallbackOf > 0);
}

void TestDispatcher::fallbacksGoOneAfterAnotherAndCannotLoop()
{
    World world;
    FakeChannel& a = world.add(u"A"_s, {u"B"_s, u"C"_s});
    FakeChannel& b = world.add(u"B"_s, {u"A"_s});
    FakeChannel& c = world.add(u"C"_s, {u"A"_s, u"B"_s});
    for (FakeChannel* channel : {&a, &b, &c}) {
        channel->answers(Outcome::Target);
        channel->strict = true; // each has its turn once
    }
    world.owe(u"A"_s, u"1"_s);
    world.run();
    QCOMPARE(a.tried.size(), 1);
    QCOMPARE(b.tried.size(), 1);
    QCOMPARE(c.tried.size(), 1);
    QCOMPARE(world.failed.size(), 1); // the last of the chain, said once
    QCOMPARE(world.row(world.failed.first()).channel, u"C"_s);
}

void TestDispatcher::fallbackDoesNotRingTwice()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s, {u"Mail"_s});
    FakeChannel& mail = world.add(u"Mail"_s);
    ops.answers(Outcome::Target);
    world.owe(u"Ops"_s, u"1"_s);
    world.owe(u"Mail"_s, u"1"_s);
    world.run();
    QCOMPARE(mail.rang(), QStringList({u"#1"_s}));
    QVERIFY(world.failed.isEmpty());
}

void TestDispatcher::aFallbackIsAskedThoughAStoppedChannelIsOwedIt()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s, {u"Mail"_s, u"Phone"_s});
    world.add(u"Mail"_s).answers(Outcome::Auth);
    FakeChannel& phone = world.add(u"Phone"_s);
    const qint64 waits = world.owe(u"Mail"_s, u"1"_s);
    world.run();
    QCOMPARE(world.state(waits), DeliveryState::Queued);
    ops.answers(Outcome::Target);
    world.owe(u"Ops"_s, u"1"_s);
    world.settle();
    QCOMPARE(phone.rang(), QStringList({u"#1"_s}));
    QVERIFY(world.failed.isEmpty());
}

void TestDispatcher::anAllowanceCountedHereIsSaid_data()
{
    QTest::addColumn<bool>("hasFallback");
    QTest::addColumn<bool>("isAllowance");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("nobody takes over") << false << true << true;
    QTest::newRow("somebody takes over") << true << true << false;
    QTest::newRow("a limiter's wait, however long") << true << false << false;
}

/// A day's allowance that Deskbell counts itself is used up like one that the messenger counts.
void TestDispatcher::anAllowanceCountedHereIsSaid()
{
    QFETCH(const bool, hasFallback);
    QFETCH(const bool, isAllowance);
    QFETCH(const bool, isSaid);
    World world;
    FakeChannel& ops = world.add(u"Ops"_s, hasFallback ? QStringList{u"Other"_s} : QStringList());
    FakeChannel* other = hasFallback ? &world.add(u"Other"_s) : nullptr;
    QStringList said;
    QObject::connect(world.dispatcher.get(), &Dispatcher::channelFailing, world.dispatcher.get(),
                     [&](const QString& name) { said += name + u" fails"_s; });
    QObject::connect(world.dispatcher.get(), &Dispatcher::channelRecovered, world.dispatcher.get(),
                     [&](const QString& name) { said += name + u" works"_s; });
    (isAllowance ? ops.allowanceWait : ops.limiterWait) = hours(5);
    world.owe(u"Ops"_s, u"1"_s);
    world.run();
    world.settle();
    QVERIFY(ops.tried.isEmpty());
    QCOMPARE(world.dispatcher->status(u"Ops"_s).health.spent, isAllowance);
    QCOMPARE(said, isSaid ? QStringList{u"Ops fails"_s} : QStringList());
    const bool takesOver = other && isAllowance;
    if (other)
        QCOMPARE(other->rang(), takesOver ? QStringList({u"#1"_s}) : QStringList());
    ops.allowanceWait = ops.limiterWait = {};
    world.clock.advance(hours(5) + minutes(1));
    world.owe(u"Ops"_s, u"2"_s);
    world.settle();
    QCOMPARE(sortedList(ops.rang()), takesOver ? QStringList({u"#2"_s}) : QStringList({u"#1"_s, u"#2"_s}));
    QCOMPARE(said, isSaid ? QStringList({u"Ops fails"_s, u"Ops works"_s}) : QStringList());
}

/// More than are looked at in one turn, all of which have been on the fallback already.
void TestDispatcher::whatNobodyTakesDoesNotStandInTheWay()
{
    World world;
    FakeChannel& other = world.add(u"Other"_s, {u"Ops"_s});
    FakeChannel& ops = world.add(u"Ops"_s, {u"Other"_s});
    ops.answers(Outcome::Gone);
    const qint64 first = world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QVERIFY(first > 0 && world.dispatcher->status(u"Ops"_s).health.stopped);
    QCOMPARE(other.rang(), QStringList({u"#1"_s}));
    Delivery stuck = world.row(world.outbox->list(1)->first().id);
    QCOMPARE(stuck.channel, u"Other"_s);
    for (int i = 0; i < 120; ++i) {
        Delivery one;
        one.kind = Delivery::Kind::Notice;
        one.channel = u"Ops"_s;
        one.fallbackOf = stuck.id;
        one.due = world.clock.now();
        Transaction transaction(*world.database);
        QVERIFY(world.outbox->enqueue(one).ok() && transaction.commit().ok());
    }
    world.settle();
    QCOMPARE(world.dispatcher->status(u"Ops"_s).counts.queued, 120);
    world.owe(u"Ops"_s, u"2"_s);
    world.settle();
    QCOMPARE(other.rang(), QStringList({u"#1"_s, u"#2"_s}));
    QCOMPARE(world.dispatcher->status(u"Ops"_s).counts.queued, 120);
}

/// Each is the other's fallback, and each is owed the ticket: what one gives up the other has not told.
void TestDispatcher::twoStoppedChannelsKeepWhatEachIsOwed()
{
    World world;
    FakeChannel& a = world.add(u"A"_s, {u"B"_s});
    FakeChannel& b = world.add(u"B"_s, {u"A"_s});
    a.answers(Outcome::Auth);
    b.answers(Outcome::Auth);
    world.owe(u"A"_s, u"1"_s); // goes to B, which stops as well
    world.run();
    const qint64 onA = world.owe(u"A"_s, u"2"_s);
    const qint64 onB = world.owe(u"B"_s, u"2"_s);
    world.settle();
    QCOMPARE(world.state(onA), DeliveryState::Queued);
    QCOMPARE(world.state(onB), DeliveryState::Queued);
    QVERIFY(world.failed.isEmpty());
    world.dispatcher->resumeChannel(u"A"_s);
    world.settle();
    QCOMPARE(a.rang(), QStringList({u"#2"_s}));
    QCOMPARE(world.state(onB), DeliveryState::Failed); // A has told it
    QVERIFY(b.rang().isEmpty() && world.failed.isEmpty());
}

/// A row that waits there may never go.
void TestDispatcher::whatIsSwitchedOffCoversNothing()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s, {u"Mail"_s});
    world.add(u"Mail"_s);
    world.config.channels[1].enabled = false;
    ops.answers(Outcome::Target);
    world.owe(u"Mail"_s, u"1"_s);
    const qint64 lost = world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QCOMPARE(world.state(lost), DeliveryState::Failed);
    QCOMPARE(world.failed, QList<qint64>{lost}); // somebody is told
}

/// "Send again" is a person's wish; a second try of it is, too.
void TestDispatcher::aPersonsWishIsSentThoughTheTicketIsMuted()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QCOMPARE(ops.rang(), QStringList({u"#1"_s}));
    QVERIFY(world.tickets->setMuted(u"Desk"_s, u"1"_s, world.clock.now()).ok());
    ops.answers(Outcome::Retry);
    QVERIFY(world.outbox->retry(id, {}, world.clock.now()).ok());
    world.settle();
    world.clock.advance(minutes(5));
    world.settle();
    QCOMPARE(ops.rang(), QStringList({u"#1"_s, u"#1"_s}));
    QVERIFY(ops.accepted.first().message.key !=
            ops.accepted.last().message.key); // else the messenger drops it
}

void TestDispatcher::unknownChannelFailsAloud()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    const qint64 lost = world.owe(u"Removed"_s, u"1"_s);
    world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QCOMPARE(world.state(lost), DeliveryState::Failed);
    QVERIFY(world.row(lost).lastAnswer.contains(u"Removed"_s));
    QCOMPARE(world.failed, QList<qint64>({lost}));
    QCOMPARE(ops.rang().size(), 1);
}

void TestDispatcher::disabledChannelHolds()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    world.config.channels[0].enabled = false;
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    const qint64 tray = world.owe(u"tray"_s, u"1"_s); // no tray in this program
    world.run();
    QVERIFY(world.dispatcher->isIdle());
    QCOMPARE(world.state(id), DeliveryState::Queued);
    QCOMPARE(world.state(tray), DeliveryState::Queued);
    world.config.channels[0].enabled = true;
    world.settle();
    QCOMPARE(ops.rang().size(), 1);
}

void TestDispatcher::pauseHoldsEverything()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    world.dispatcher->setPausedUntil(world.clock.now().addSecs(3600));
    world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QVERIFY(ops.tried.isEmpty());
    world.clock.advance(minutes(59));
    world.settle();
    QVERIFY(ops.tried.isEmpty());
    world.clock.advance(minutes(2));
    world.settle();
    QCOMPARE(ops.rang().size(), 1);
    world.dispatcher->setPausedUntil(world.clock.now().addSecs(3600));
    world.owe(u"Ops"_s, u"2"_s);
    world.settle();
    QCOMPARE(ops.rang().size(), 1);
    world.dispatcher->setPausedUntil({});
    world.settle();
    QCOMPARE(ops.rang().size(), 2);
}

/// The next delivery goes without a turn over all channels, by the same rules.
void TestDispatcher::aBurstGoesOnInOrderAndStopsWhenPaused()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    world.run();
    for (const QString& ticket : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        world.owe(u"Ops"_s, ticket);
    Dispatcher* dispatcher = world.dispatcher.get();
    const auto pausing = QObject::connect(dispatcher, &Dispatcher::changed, dispatcher, [&] {
        if (ops.rang().size() == 1)
            dispatcher->setPausedUntil(world.clock.now().addSecs(3600));
    });
    world.settle();
    // The second was claimed with the record of the first.
    QCOMPARE(ops.rang(), QStringList({u"#1"_s, u"#2"_s}));
    QObject::disconnect(pausing);
    dispatcher->setPausedUntil({});
    world.settle();
    QCOMPARE(ops.rang(), QStringList({u"#1"_s, u"#2"_s, u"#3"_s, u"#4"_s}));
}

void TestDispatcher::aKilledBurstRepeatsOneAlone()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    world.run();
    QList<qint64> ids;
    for (const QString& ticket : {u"1"_s, u"2"_s, u"3"_s})
        ids.append(world.owe(u"Ops"_s, ticket));
    qsizetype mostAtOnce = 0;
    Dispatcher* dispatcher = world.dispatcher.get();
    QObject::connect(dispatcher, &Dispatcher::changed, dispatcher, [&] {
        mostAtOnce = std::max(mostAtOnce, world.outbox->interrupted()->size());
        ops.hangs = ops.rang().size() == 1;
    });
    world.settle();
    QCOMPARE(mostAtOnce, 1);
    QCOMPARE(world.state(ids.at(0)), DeliveryState::Sent);
    QCOMPARE(world.state(ids.at(1)), DeliveryState::Sending);
    QCOMPARE(world.state(ids.at(2)), DeliveryState::Queued);
    world.crash();
    FakeChannel& again = world.add(u"Ops"_s);
    world.run();
    QCOMPARE(sortedList(again.rang()), QStringList({u"#2"_s, u"#3"_s}));
}

void TestDispatcher::whatIsTakenMeanwhileIsNotSent_data()
{
    QTest::addColumn<int>("round");
    QTest::addColumn<bool>("tried");
    QTest::addColumn<bool>("asked"); // a person put it off
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("outcome"); // "OK": it was sent
    QTest::newRow("a first ring of what is acknowledged")
        << 0 << false << false << u"acknowledged"_s << u"OK"_s;
    QTest::newRow("tried before, acknowledged") << 0 << true << false << u"acknowledged"_s << u"OK"_s;
    QTest::newRow("tried before, muted") << 0 << true << false << u"muted"_s << u"MUTED"_s;
    QTest::newRow("again, nobody took it") << 1 << false << false << u""_s << u"OK"_s;
    QTest::newRow("again, acknowledged") << 1 << false << false << u"acknowledged"_s << u"TAKEN"_s;
    QTest::newRow("again, assigned") << 1 << false << false << u"assigned"_s << u"TAKEN"_s;
    QTest::newRow("again, closed") << 1 << false << false << u"closed"_s << u"TAKEN"_s;
    QTest::newRow("again, muted") << 1 << false << false << u"muted"_s << u"MUTED"_s;
    QTest::newRow("put off, assigned") << 1 << false << true << u"assigned"_s << u"OK"_s;
    QTest::newRow("put off, acknowledged") << 1 << false << true << u"acknowledged"_s << u"TAKEN"_s;
}

void TestDispatcher::whatIsTakenMeanwhileIsNotSent()
{
    QFETCH(int, round);
    QFETCH(bool, tried);
    QFETCH(bool, asked);
    QFETCH(QString, taken);
    QFETCH(QString, outcome);
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    Ticket ticket = makeTicket(u"Desk"_s, u"7"_s, world.clock.now());
    QVERIFY(world.tickets->insertIfAbsent(ticket, Arrival::New, 1));
    Delivery delivery;
    delivery.source = u"Desk"_s;
    delivery.ticket = u"7"_s;
    delivery.channel = u"Ops"_s;
    delivery.round = round;
    if (round > 0)
        delivery.content = {{u"again"_s, QJsonObject{{u"asked"_s, asked}}}};
    const qint64 id = *world.outbox->enqueue(delivery);
    if (tried) {
        ops.answers(Outcome::Retry);
        world.run();
        QCOMPARE(ops.tried.size(), 1);
    }
    if (taken == u"acknowledged"_s)
        QVERIFY(*world.tickets->acknowledge(u"Desk"_s, u"7"_s, world.clock.now()));
    if (taken == u"muted"_s)
        QVERIFY(*world.tickets->setMuted(u"Desk"_s, u"7"_s, world.clock.now()));
    ticket.assignee = taken == u"assigned"_s ? u"Ann"_s : QString();
    ticket.status = taken == u"closed"_s ? u"Closed"_s : ticket.status;
    QVERIFY(world.tickets->refresh({ticket}));
    world.clock.advance(seconds(10));
    world.run();
    QCOMPARE(ops.accepted.size(), outcome == u"OK"_s ? 1 : 0);
    QCOMPARE(ops.tried.size(), (tried ? 1 : 0) + int(ops.accepted.size()));
    QCOMPARE(world.row(id).outcome, outcome);
    QCOMPARE(world.state(id), outcome == u"OK"_s ? DeliveryState::Sent : DeliveryState::Failed);
    QCOMPARE(world.outbox->story(id)->last().outcome, outcome);
    QVERIFY(world.failed.isEmpty()); // nobody is to be told that it failed
}

void TestDispatcher::limiterIsRespected()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    ops.limiterWait = seconds(40);
    world.owe(u"Ops"_s, u"1"_s);
    world.run();
    QVERIFY(ops.tried.isEmpty());
    QVERIFY(!world.dispatcher->isIdle()); // it is due, and goes out soon
    QCOMPARE(*world.clock.untilNext(), milliseconds(seconds(40)));
    ops.limiterWait = {};
    world.clock.advance(seconds(40));
    world.settle();
    QCOMPARE(ops.rang().size(), 1);
}

void TestDispatcher::restartSettlesWhatWasInFlight()
{
    World world;
    world.add(u"Repeats"_s).hangs = true;
    world.add(u"Once"_s).hangs = true;
    const qint64 repeats = world.owe(u"Repeats"_s, u"1"_s);
    const qint64 once = world.owe(u"Once"_s, u"1"_s);
    world.dispatcher->start();
    QTRY_COMPARE(world.fakes[u"Repeats"_s]->tried.size(), 1);
    QCOMPARE(world.state(once), DeliveryState::Sending);
    const QString key = world.fakes[u"Repeats"_s]->tried.first().message.key;
    world.crash();
    FakeChannel& again = world.add(u"Repeats"_s);
    FakeChannel& never = world.add(u"Once"_s);
    never.repeats = false;
    never.strict = true;
    world.run();
    QCOMPARE(again.rang(), QStringList({u"#1"_s}));
    QCOMPARE(again.tried.first().message.key, key);
    QCOMPARE(world.state(repeats), DeliveryState::Sent);
    QCOMPARE(world.state(once), DeliveryState::Unknown);
    QCOMPARE(world.failed, QList<qint64>({once}));
}

void TestDispatcher::aSilentChannelIsGivenUp()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    ops.hangs = true;
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    world.dispatcher->start();
    QTRY_COMPARE(ops.tried.size(), 1);
    ops.hangs = false;
    world.clock.advance(minutes(5));
    world.settle();
    QCOMPARE(world.row(id).outcome, u"UNKNOWN"_s);
    world.clock.advance(minutes(5));
    world.settle();
    QCOMPARE(world.state(id), DeliveryState::Sent);
}

void TestDispatcher::drainFinishesTheOneInFlight()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    world.owe(u"Ops"_s, u"1"_s);
    world.owe(u"Ops"_s, u"2"_s);
    QSignalSpy drained(world.dispatcher.get(), &Dispatcher::drained);
    world.dispatcher->start();
    QTRY_COMPARE(ops.tried.size(), 1);
    world.dispatcher->drain();
    QVERIFY(drained.wait(5000));
    world.clock.advance(hours(1));
    QCoreApplication::processEvents();
    QCOMPARE(ops.rang(), QStringList({u"#1"_s}));
    QCOMPARE(drained.size(), 1);
}

void TestDispatcher::drainDoesNotWaitForeverForTheStore()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    QSignalSpy drained(world.dispatcher.get(), &Dispatcher::drained);
    world.dispatcher->start();
    QTRY_COMPARE(ops.tried.size(), 1);
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = 1"_s).ok());
    QTRY_COMPARE(world.storeFailures, 1);
    world.dispatcher->drain();
    QCoreApplication::processEvents();
    world.clock.advance(seconds(19));
    QCoreApplication::processEvents();
    QCOMPARE(drained.size(), 0);
    world.clock.advance(seconds(1));
    QCOMPARE(drained.size(), 1);
    QCOMPARE(world.state(id), DeliveryState::Sending); // as the next start will find it
    world.clock.advance(minutes(1));
    QCoreApplication::processEvents();
    QCOMPARE(drained.size(), 1);
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = 0"_s).ok());
    world.crash();
    FakeChannel& never = world.add(u"Ops"_s);
    never.repeats = false;
    never.strict = true;
    world.run();
    QCOMPARE(world.state(id), DeliveryState::Unknown);
}

void TestDispatcher::drainWaitsForAnAttemptUnderWay()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    ops.hangs = true;
    world.owe(u"Ops"_s, u"1"_s);
    QSignalSpy drained(world.dispatcher.get(), &Dispatcher::drained);
    world.dispatcher->start();
    QTRY_COMPARE(ops.tried.size(), 1);
    world.dispatcher->drain();
    world.clock.advance(minutes(4)); // it may arrive yet, and must not be sent twice
    QCoreApplication::processEvents();
    QCOMPARE(drained.size(), 0);
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = 1"_s).ok());
    world.clock.advance(minutes(1)); // given up, and the store does not take that: its time is over
    QCOMPARE(drained.size(), 1);
}

void TestDispatcher::noClaimNoSend()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    world.owe(u"Ops"_s, u"1"_s);
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = 1"_s).ok());
    world.dispatcher->start();
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
        world.clock.advance(seconds(5));
    }
    QVERIFY(ops.tried.isEmpty());
    QCOMPARE(world.storeFailures, 1);
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = 0"_s).ok());
    world.clock.advance(seconds(10));
    world.settle();
    QCOMPARE(ops.rang().size(), 1);
}

void TestDispatcher::answerIsKeptUntilTheStoreTakesIt()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    const qint64 id = world.owe(u"Ops"_s, u"1"_s);
    const qint64 next = world.owe(u"Ops"_s, u"2"_s);
    world.dispatcher->start();
    QTRY_COMPARE(ops.tried.size(), 1);
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = 1"_s).ok());
    QTRY_COMPARE(world.storeFailures, 1);
    world.clock.advance(seconds(30));
    QCoreApplication::processEvents();
    QCOMPARE(ops.tried.size(), 1);
    QCOMPARE(world.state(next), DeliveryState::Queued);
    QVERIFY(runOnce(*world.database, u"PRAGMA query_only = 0"_s).ok());
    world.clock.advance(seconds(10));
    world.settle();
    QCOMPARE(world.state(id), DeliveryState::Sent);
    QCOMPARE(world.state(next), DeliveryState::Sent);
    QCOMPARE(ops.rang(), QStringList({u"#1"_s, u"#2"_s}));
    QCOMPARE(ops.tried.size(), 2);
}

/// The claim of what comes next shares the transaction of an answer; a row that cannot be claimed must not
/// take the answer along.
void TestDispatcher::anAnswerOutlivesAClaimThatFails()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    const qint64 first = world.owe(u"Ops"_s, u"1"_s);
    const qint64 second = world.owe(u"Ops"_s, u"2"_s);
    QVERIFY(runOnce(*world.database,
                    u"CREATE TRIGGER broken BEFORE UPDATE ON delivery WHEN new.state = 'sending' AND"
                    " new.id = %1 BEGIN SELECT RAISE(ABORT, 'broken'); END"_s.arg(second))
                .ok());
    world.run();
    world.clock.advance(seconds(11)); // the store is asked again after ten
    world.settle();
    QCOMPARE(world.state(first), DeliveryState::Sent);
    QCOMPARE(world.state(second), DeliveryState::Queued);
    QVERIFY(world.storeFailures > 0);
    QVERIFY(runOnce(*world.database, u"DROP TRIGGER broken"_s).ok());
    world.clock.advance(seconds(11));
    world.settle();
    QCOMPARE(world.state(second), DeliveryState::Sent);
    QCOMPARE(ops.rang(), QStringList({u"#1"_s, u"#2"_s}));
}

void TestDispatcher::aBurstIsOneBalloon()
{
    World world;
    FakeChannel& tray = world.add(u"tray"_s);
    for (int i = 0; i < 3; ++i)
        world.owe(u"tray"_s, QString::number(i));
    world.run();
    QCOMPARE(tray.tried.size(), 3); // three are still single balloons
    for (int i = 10; i < 17; ++i)
        world.owe(u"tray"_s, QString::number(i));
    world.settle();
    QCOMPARE(tray.tried.size(), 4);
    const Message& digest = tray.tried.last().message;
    QCOMPARE(digest.kind, Message::Kind::Digest);
    QCOMPARE(digest.tickets.size(), 7);
    for (int i = 10; i < 17; ++i)
        QVERIFY(digest.body.contains(u"https://desk.example.org/%1"_s.arg(i)));
    QCOMPARE(tray.rang().size(), 10);
}

void TestDispatcher::aCrowdedMessengerGetsDigests()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    for (int i = 0; i < 30; ++i)
        world.owe(u"Ops"_s, QString::number(i));
    ops.limiterWait = seconds(30);
    world.run();
    ops.limiterWait = {};
    world.clock.advance(seconds(30));
    world.settle();
    QCOMPARE(ops.rang().size(), 30);
    QCOMPARE(distinct(ops.rang()), 30);
    QCOMPARE(ops.tried.first().message.kind, Message::Kind::Digest);
    QCOMPARE(ops.tried.size(), 1);
}

void TestDispatcher::digestMembersEndTogether()
{
    World world;
    FakeChannel& tray = world.add(u"tray"_s);
    tray.answers(Outcome::Payload);
    tray.answers(Outcome::Retry);
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(world.owe(u"tray"_s, QString::number(i)));
    world.run();
    QCOMPARE(tray.tried.size(), 2); // one rung down at once, then it waits
    QCOMPARE(tray.tried[1].message.tickets.size(), 5);
    for (qint64 id : ids)
        QCOMPARE(world.state(id), DeliveryState::Queued);
    world.clock.advance(minutes(1));
    world.settle();
    QCOMPARE(tray.tried.size(), 3);
    for (qint64 id : ids)
        QCOMPARE(world.state(id), DeliveryState::Sent);
}

void TestDispatcher::storms_data()
{
    QTest::addColumn<int>("tickets");
    QTest::addColumn<QString>("when"); // limiter, rate, before the start, long ago, after a break, paused
    QTest::addColumn<int>("groupOf");  // 0: no group rule
    QTest::addColumn<QList<int>>("messages");
    const QString now = u"now"_s;
    QTest::newRow("none") << 0 << now << 0 << QList<int>{};
    QTest::newRow("a few") << 3 << now << 0 << QList<int>{1, 1, 1};
    QTest::newRow("many, and nothing holds them back") << 30 << now << 0 << QList<int>(30, 1);
    QTest::newRow("a handful behind the limiter") << 5 << u"limiter"_s << 0 << QList<int>(5, 1);
    QTest::newRow("many behind the limiter") << 30 << u"limiter"_s << 0 << QList<int>{30};
    QTest::newRow("many behind the messenger's own limiter") << 31 << u"rate"_s << 0 << QList<int>{31};
    QTest::newRow("more than anybody reads in one") << 230 << u"limiter"_s << 0 << QList<int>{100, 100, 30};
    QTest::newRow("a backlog of the last run") << 40 << u"before the start"_s << 0 << QList<int>{40};
    QTest::newRow("hardly a backlog") << 3 << u"before the start"_s << 0 << QList<int>{1, 1, 1};
    QTest::newRow("owed for long") << 40 << u"long ago"_s << 0 << QList<int>{40};
    QTest::newRow("the first look after a break") << 40 << u"after a break"_s << 0 << QList<int>{40};
    QTest::newRow("a pause ends") << 40 << u"paused"_s << 0 << QList<int>{40};
    QTest::newRow("group: one") << 1 << now << 20 << QList<int>{1};
    QTest::newRow("group: some") << 7 << now << 20 << QList<int>{7};
    QTest::newRow("group: as many as it wants") << 20 << now << 20 << QList<int>{20};
    QTest::newRow("group: more at once") << 45 << now << 20 << QList<int>{45};
    QTest::newRow("group: each alone") << 40 << u"limiter"_s << 1 << QList<int>(40, 1);
    QTest::newRow("group: each alone, a backlog") << 40 << u"before the start"_s << 1 << QList<int>(40, 1);
}

/// How many messages say how many tickets; none is dropped, none is said twice, every delivery ends.
void TestDispatcher::storms()
{
    QFETCH(int, tickets);
    QFETCH(QString, when);
    QFETCH(int, groupOf);
    QFETCH(QList<int>, messages);
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    if (groupOf > 0)
        world.config.channels[0].group = GroupConfig{seconds(30), groupOf, {}};
    const bool before = when == "before the start"_L1;
    if (!before)
        world.run();
    if (when == "paused"_L1)
        world.dispatcher->setPausedUntil(world.clock.now().addSecs(60));
    if (when == "limiter"_L1)
        ops.limiterWait = seconds(20);
    if (when == "rate"_L1)
        ops.answers(Outcome::Rate, seconds(20));
    QList<qint64> ids;
    for (int i = 0; i < tickets; ++i)
        ids.append(world.owe(u"Ops"_s, QString::number(i)));
    if (when == "long ago"_L1)
        QVERIFY(runOnce(*world.database, u"UPDATE delivery SET created = created - 600000"_s).ok());
    if (when == "after a break"_L1)
        QVERIFY(runOnce(*world.database, u"UPDATE delivery SET content = '{\"backlog\":true}'"_s).ok());
    world.clock.advance(seconds(1));
    if (before)
        world.run();
    world.settle();
    if (groupOf > tickets && tickets > 0)
        QVERIFY(ops.tried.isEmpty());
    ops.limiterWait = {};
    for (int i = 0; i < 3; ++i) {
        world.clock.advance(seconds(30));
        world.settle();
    }
    QList<int> sizes;
    for (const FakeChannel::Tried& one : ops.accepted) {
        sizes.append(int(one.message.tickets.size()));
        QCOMPARE(one.message.kind == Message::Kind::Digest, one.message.tickets.size() > 1);
        for (const Ticket& ticket : one.message.tickets)
            QVERIFY(one.message.sentence.contains(ticket.url.toString()));
    }
    QCOMPARE(sizes, messages);
    QCOMPARE(distinct(ops.rang()), tickets);
    QCOMPARE(ops.rang().size(), tickets);
    for (const qint64 id : ids)
        QCOMPARE(world.state(id), DeliveryState::Sent);
}

void TestDispatcher::aGroupCollects()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    world.config.channels[0].group = GroupConfig{seconds(30), 3, {}};
    world.run();
    const auto after = [&](int secondsLater) {
        world.clock.advance(seconds(secondsLater));
        world.settle();
        return int(ops.accepted.size());
    };
    world.owe(u"Ops"_s, u"1"_s);
    QCOMPARE(after(20), 0);
    world.owe(u"Ops"_s, u"2"_s);
    QCOMPARE(after(9), 0);
    Delivery notice; // does not wait
    notice.kind = Delivery::Kind::Notice;
    notice.channel = u"Ops"_s;
    notice.content = {{u"title"_s, u"blind"_s}};
    QVERIFY(world.outbox->enqueue(notice));
    QCOMPARE(after(0), 1);
    QCOMPARE(ops.accepted.last().message.kind, Message::Kind::Notice);
    QCOMPARE(after(1), 2); // the first has waited 30 s: by the clock's own alarm
    QCOMPARE(ops.rang(), QStringList({u"#1"_s, u"#2"_s}));
    world.owe(u"Ops"_s, u"3"_s);
    QCOMPARE(after(29), 2);
    world.owe(u"Ops"_s, u"4"_s);
    world.owe(u"Ops"_s, u"5"_s);
    QCOMPARE(after(0), 3); // three are enough
    // Ended in between: what is collected is owed on disk, and no younger for it.
    world.owe(u"Ops"_s, u"6"_s);
    QCOMPARE(after(10), 3);
    world.crash();
    FakeChannel& again = world.add(u"Ops"_s);
    world.clock.advance(seconds(1));
    world.run();
    QCOMPARE(again.rang(), QStringList({u"#6"_s}));
}

void TestDispatcher::aDigestThatIsTooLongGoesInSeveral_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QStringList>("unlisting");
    QTest::addColumn<int>("tickets");
    QTest::addColumn<QList<int>>("messages");
    QTest::addColumn<QString>("rung");
    const QString card = u"card"_s;
    const QString text = u"text"_s;
    QTest::newRow("seven in each") << 7 << QStringList() << 20 << QList<int>{7, 7, 6} << card;
    QTest::newRow("all") << 20 << QStringList() << 20 << QList<int>{20} << card;
    QTest::newRow("too few left for a digest")
        << 10 << QStringList() << 13 << QList<int>{10, 1, 1, 1} << card;
    QTest::newRow("cards hold no list") << 0 << QStringList{card} << 20 << QList<int>{20} << text;
    QTest::newRow("no form holds a list") << 0 << QStringList{card, text} << 6 << QList<int>(6, 1) << card;
}

void TestDispatcher::aDigestThatIsTooLongGoesInSeveral()
{
    QFETCH(int, room);
    QFETCH(QStringList, unlisting);
    QFETCH(int, tickets);
    QFETCH(QList<int>, messages);
    QFETCH(QString, rung);
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    ops.room = room;
    ops.unlisting = unlisting;
    QList<qint64> ids;
    for (int i = 0; i < tickets; ++i)
        ids.append(world.owe(u"Ops"_s, QString::number(i)));
    world.clock.advance(seconds(1));
    world.run();
    QList<int> sizes;
    for (const FakeChannel::Tried& one : ops.accepted)
        sizes.append(int(one.message.tickets.size()));
    QCOMPARE(sizes, messages);
    QCOMPARE(distinct(ops.rang()), tickets);
    for (const qint64 id : ids)
        QCOMPARE(world.state(id), DeliveryState::Sent);
    QCOMPARE(ops.accepted.last().rung, rung); // too long is not refused
    QVERIFY(world.dispatcher->status(u"Ops"_s).health.refusedUntil.isEmpty());
}

void TestDispatcher::aLostDigestIsRepeatedAsItWas_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("the answer was lost") << false;
    QTest::newRow("killed between sending and recording") << true;
}

/// With the same tickets and the same key, so that a messenger which knows keys drops the repeat.
void TestDispatcher::aLostDigestIsRepeatedAsItWas()
{
    QFETCH(bool, killed);
    World world;
    FakeChannel* ops = &world.add(u"Ops"_s);
    ops->hangs = killed;
    if (!killed)
        ops->answers(Outcome::Unknown);
    for (int i = 0; i < 8; ++i)
        world.owe(u"Ops"_s, QString::number(i));
    world.clock.advance(seconds(1));
    world.dispatcher->start();
    QTRY_COMPARE(ops->tried.size(), 1);
    world.settle();
    const Message first = ops->tried.first().message;
    QCOMPARE(first.tickets.size(), 8);
    if (killed) {
        world.crash();
        ops = &world.add(u"Ops"_s);
    }
    for (int i = 20; i < 28; ++i)
        world.owe(u"Ops"_s, QString::number(i));
    world.clock.advance(minutes(1));
    if (killed)
        world.run();
    world.settle();
    QStringList keys;
    for (const FakeChannel::Tried& one : ops->accepted)
        keys.append(one.message.key);
    QVERIFY(keys.contains(first.key));
    QCOMPARE(ops->rang().size(), 16);
    QCOMPARE(distinct(ops->rang()), 16);
}

void TestDispatcher::anOutageEndsInOneMessage()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    bool isDown = true;
    ops.answering = [&isDown](const QString&) {
        Attempt attempt;
        attempt.outcome = isDown ? Outcome::Retry : Outcome::Ok;
        return attempt;
    };
    world.run();
    for (int i = 0; i < 9; ++i) {
        world.owe(u"Ops"_s, QString::number(i));
        world.clock.advance(minutes(1));
        world.settle();
    }
    isDown = false;
    world.clock.advance(minutes(31)); // the longest wait between two tries
    world.settle();
    QCOMPARE(ops.accepted.size(), 1);
    QCOMPARE(distinct(ops.rang()), 9);
}

/// Parts of a digest that fail wait as single messages do; those that had to stay behind are not due because
/// of that.
void TestDispatcher::anOutageIsNotHammered()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    ops.room = 7;
    bool isDown = true;
    ops.answering = [&isDown](const QString&) {
        Attempt attempt;
        attempt.outcome = isDown ? Outcome::Retry : Outcome::Ok;
        return attempt;
    };
    QList<qint64> ids;
    for (int i = 0; i < 30; ++i)
        ids.append(world.owe(u"Ops"_s, QString::number(i)));
    world.clock.advance(seconds(1));
    world.run();
    for (const qint64 id : ids)
        QVERIFY2(world.row(id).attempts <= 2, qPrintable(QString::number(world.row(id).attempts)));
    for (int second = 0; second < 60; ++second) {
        world.clock.advance(seconds(1));
        world.settle();
    }
    QVERIFY2(ops.tried.size() <= 60,
             qPrintable(QString::number(ops.tried.size()))); // five parts, a few times each
    isDown = false;
    world.clock.advance(minutes(31)); // the longest wait between two tries
    world.settle();
    QCOMPARE(distinct(ops.rang()), 30);
    QCOMPARE(ops.rang().size(), 30);
}

void TestDispatcher::theYoungAreNotGivenUpWithTheOld()
{
    World world;
    world.add(u"Ops"_s).answers(Outcome::Retry);
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(world.owe(u"Ops"_s, QString::number(i)));
    QVERIFY(
        runOnce(*world.database, u"UPDATE delivery SET attempts = 90"_s).ok()); // by going along with others
    QVERIFY(runOnce(*world.database,
                    u"UPDATE delivery SET attempts = 55, created = created - 86400000 WHERE id = %1"_s.arg(
                        ids.first()))
                .ok());
    world.clock.advance(seconds(1));
    world.run();
    QCOMPARE(world.fakes[u"Ops"_s]->tried.size(), 1);
    QCOMPARE(world.fakes[u"Ops"_s]->tried.first().message.tickets.size(), 5);
    QCOMPARE(world.failed, QList<qint64>({ids.first()})); // a day is over for this one
    for (const qint64 id : ids.mid(1))
        QCOMPARE(world.state(id), DeliveryState::Queued);
    world.clock.advance(minutes(31)); // the longest wait
    world.settle();
    for (const qint64 id : ids.mid(1))
        QCOMPARE(world.state(id), DeliveryState::Sent);
}

void TestDispatcher::aRefusedDigestGoesToTheFallback()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s, {u"Mail"_s});
    FakeChannel& mail = world.add(u"Mail"_s);
    ops.answers(Outcome::Content);
    ops.answers(Outcome::Content);
    QList<qint64> ids;
    for (int i = 0; i < 12; ++i)
        ids.append(world.owe(u"Ops"_s, QString::number(i)));
    world.clock.advance(seconds(1));
    world.run();
    QCOMPARE(ops.tried.size(), 2);
    QCOMPARE(distinct(mail.rang()), 12);
    QCOMPARE(mail.rang().size(), 12);
    for (const qint64 id : ids)
        QCOMPARE(world.state(id), DeliveryState::Failed); // here; Mail has them
    QVERIFY(world.failed.isEmpty());
}

void TestDispatcher::thousandsOfDeliveriesKeepTheLoopFree()
{
    World world;
    FakeChannel& ops = world.add(u"Ops"_s);
    {
        Transaction transaction(*world.database);
        for (int i = 0; i < 10000; ++i) {
            Delivery delivery;
            delivery.source = u"Desk"_s;
            delivery.ticket = QString::number(i);
            delivery.channel = u"Ops"_s;
            QVERIFY(world.outbox->enqueue(delivery));
        }
        QVERIFY(transaction.commit());
    }
    world.dispatcher->start();
    // Between two sends the event loop runs: after one pass only one more has gone out.
    for (int pass = 1; pass <= 200; ++pass) {
        const auto before = ops.tried.size();
        QCoreApplication::sendPostedEvents();
        QVERIFY(ops.tried.size() - before <= 1);
        QCoreApplication::processEvents();
    }
    QVERIFY(ops.tried.size() > 20);
    QVERIFY(ops.tried.size() < 1000);
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
