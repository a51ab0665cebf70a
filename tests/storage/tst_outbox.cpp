#include "storage/cookiestore.h"
#include "storage/database.h"
#include "storage/healthstore.h"
#include "storage/metastore.h"
#include "storage/outboxstore.h"
#include "storage/sourcestore.h"
#include "storage/statement.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

Delivery owedTo(const QString& channel, const QString& ticket = u"7"_s)
{
    Delivery delivery;
    delivery.source = u"Desk"_s;
    delivery.ticket = ticket;
    delivery.channel = channel;
    return delivery;
}

QList<qint64> idsOf(const QList<Delivery>& deliveries)
{
    QList<qint64> ids;
    for (const Delivery& delivery : deliveries)
        ids += delivery.id;
    return ids;
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsBackWhatIsOwed();
    void namesStates_data();
    void namesStates();
    void dueInOrder();
    void dueDespiteLongQueues();
    void nextDue();
    void claimsOnce();
    void claimsOnceFromTwoConnections();
    void findsInterrupted();
    void finishesAttempts();
    void endsOnlyOnce_data();
    void endsOnlyOnce();
    void givesUp();
    void finishNeedsItsOwnTransaction();
    void retries_data();
    void retries();
    void listsNewestFirst();
    void counts();
    void trims();
    void neverGivesAnIdTwice();
    void remembersSources();
    void remembersHealth();
    void remembersCookies();
    void remembersSingleValues();

private:
    qint64 enqueue(const Delivery& delivery)
    {
        const Result<qint64> id = m_outbox->enqueue(delivery);
        return id ? *id : -1;
    }
    /// Takes it through one attempt that leaves it in `state`.
    void bring(qint64 id, DeliveryState state);

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OutboxStore> m_outbox;
};

void TestOutbox::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"deskbell.db"_s), m_clock);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
    m_database = std::move(opened).value();
    m_outbox = std::make_unique<OutboxStore>(*m_database);
}

void TestOutbox::bring(qint64 id, DeliveryState state)
{
    if (state == DeliveryState::Queued)
        return;
    QVERIFY(*m_outbox->claim(id, u"card"_s));
    if (state == DeliveryState::Sending)
        return;
    Delivery delivery = **m_outbox->find(id);
    delivery.state = state;
    delivery.outcome = u"ok"_s;
    QVERIFY(m_outbox->finishAttempt(delivery, {m_clock.now(), delivery.channel, u"card"_s, u"ok"_s, u"{}"_s})
                .ok());
}

void TestOutbox::readsBackWhatIsOwed()
{
    Delivery owed = owedTo(u"Ops 'x'"_s);
    owed.kind = Delivery::Kind::Digest;
    owed.rule = u"GPU"_s;
    owed.mention = {u"Duty \"A\""_s, u"Дежурный"_s};
    owed.rung = u"text"_s;
    owed.due = m_clock.now().addMSecs(1501);
    owed.content = {{u"tickets"_s, QJsonArray{QJsonArray{u"Desk"_s, u"9223372036854775809"_s}}}};
    owed.fallbackOf = 3;
    owed.state = DeliveryState::Sent; // what is enqueued is owed, whatever its state says
    owed.attempts = 5;
    const Delivery read = **m_outbox->find(enqueue(owed));
    QCOMPARE(read.kind, owed.kind);
    QCOMPARE(read.source, owed.source);
    QCOMPARE(read.ticket, owed.ticket);
    QCOMPARE(read.rule, owed.rule);
    QCOMPARE(read.mention, owed.mention);
    QCOMPARE(read.channel, owed.channel);
    QCOMPARE(read.rung, owed.rung);
    QCOMPARE(read.due, owed.due);
    QCOMPARE(read.content, owed.content);
    QCOMPARE(read.fallbackOf, owed.fallbackOf);
    QCOMPARE(read.state, DeliveryState::Queued);
    QCOMPARE(read.attempts, 0);
    QCOMPARE(read.created, m_clock.now());
    QVERIFY(!read.finished.isValid());
    QVERIFY(!*m_outbox->find(read.id + 1));

    Delivery notice;
    notice.kind = Delivery::Kind::Notice;
    notice.channel = u"tray"_s;
    const Delivery bare = **m_outbox->find(enqueue(notice));
    QCOMPARE(bare.kind, Delivery::Kind::Notice);
    QCOMPARE(bare.due, m_clock.now());
    QCOMPARE(bare.mention, QStringList());
}

void TestOutbox::namesStates_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("id");
    QTest::newRow("queued") << int(DeliveryState::Queued) << u"queued"_s;
    QTest::newRow("sending") << int(DeliveryState::Sending) << u"sending"_s;
    QTest::newRow("sent") << int(DeliveryState::Sent) << u"sent"_s;
    QTest::newRow("failed") << int(DeliveryState::Failed) << u"failed"_s;
    QTest::newRow("unknown") << int(DeliveryState::Unknown) << u"unknown"_s;
}

void TestOutbox::namesStates()
{
    QFETCH(int, state);
    QFETCH(QString, id);
    QCOMPARE(deliveryStateId(DeliveryState(state)), id);
    const qint64 delivery = enqueue(owedTo(u"tray"_s));
    bring(delivery, DeliveryState(state));
    QCOMPARE(int((*m_outbox->find(delivery))->state), state);
}

void TestOutbox::dueInOrder()
{
    const QDateTime now = m_clock.now();
    const auto owedAt = [this, now](const QString& channel, int seconds) {
        Delivery owed = owedTo(channel);
        owed.due = now.addSecs(seconds);
        return enqueue(owed);
    };
    const qint64 later = owedAt(u"a"_s, -1);
    const qint64 first = owedAt(u"b"_s, -10);
    const qint64 notYet = owedAt(u"a"_s, 1);
    const qint64 exactly = owedAt(u"c'\","_s, 0);
    const qint64 second = owedAt(u"b"_s, -10);
    const qint64 taken = owedAt(u"b"_s, -20);
    QVERIFY(*m_outbox->claim(taken, {}));

    QCOMPARE(idsOf(*m_outbox->due(now, 10)), (QList<qint64>{first, second, later, exactly}));
    QCOMPARE(idsOf(*m_outbox->due(now, 2)), (QList<qint64>{first, second}));
    QCOMPARE(idsOf(*m_outbox->due(now, 10, {u"b"_s})), (QList<qint64>{later, exactly}));
    QCOMPARE(idsOf(*m_outbox->due(now, 10, {u"b"_s, u"c'\","_s})), (QList<qint64>{later}));
    QVERIFY(m_outbox->due(now, 10, {u"a"_s, u"b"_s, u"c'\","_s})->isEmpty());
    QCOMPARE(idsOf(*m_outbox->due(now.addSecs(1), 10, {u"b"_s})), (QList<qint64>{later, exactly, notYet}));
}

void TestOutbox::dueDespiteLongQueues()
{
    Transaction transaction(*m_database);
    for (int i = 0; i < 2000; ++i)
        QVERIFY(enqueue(owedTo(u"stopped"_s)) > 0);
    const qint64 wanted = enqueue(owedTo(u"tray"_s));
    QVERIFY(transaction.commit().ok());
    QCOMPARE(idsOf(*m_outbox->due(m_clock.now(), 5, {u"stopped"_s})), (QList<qint64>{wanted}));
    QCOMPARE(m_outbox->due(m_clock.now(), 5)->size(), 5);
}

void TestOutbox::nextDue()
{
    QVERIFY(!m_outbox->nextDue()->isValid());
    Delivery owed = owedTo(u"a"_s);
    owed.due = m_clock.now().addSecs(60);
    enqueue(owed);
    owed.channel = u"b"_s;
    owed.due = m_clock.now().addSecs(30);
    const qint64 soon = enqueue(owed);
    QCOMPARE(*m_outbox->nextDue(), m_clock.now().addSecs(30));
    QCOMPARE(*m_outbox->nextDue({u"b"_s}), m_clock.now().addSecs(60));
    QVERIFY(!m_outbox->nextDue({u"a"_s, u"b"_s})->isValid());
    bring(soon, DeliveryState::Sent);
    QCOMPARE(*m_outbox->nextDue(), m_clock.now().addSecs(60));
}

void TestOutbox::claimsOnce()
{
    const qint64 id = enqueue(owedTo(u"tray"_s));
    QVERIFY(*m_outbox->claim(id, u"card"_s));
    QVERIFY(!*m_outbox->claim(id, u"text"_s));
    QVERIFY(!*m_outbox->claim(id + 1, u"card"_s));
    const Delivery claimed = **m_outbox->find(id);
    QCOMPARE(claimed.state, DeliveryState::Sending);
    QCOMPARE(claimed.rung, u"card"_s);
    QCOMPARE(claimed.attempts, 1);
    QVERIFY(m_outbox->due(m_clock.now(), 10)->isEmpty());
}

void TestOutbox::claimsOnceFromTwoConnections()
{
    const auto opened = Database::open(m_database->path(), m_clock);
    QVERIFY(opened.ok());
    OutboxStore other(**opened);
    int mine = 0;
    int theirs = 0;
    for (int i = 0; i < 20; ++i) {
        const qint64 id = enqueue(owedTo(u"tray"_s));
        // Both see it as due before either takes it.
        QCOMPARE(m_outbox->due(m_clock.now(), 10)->size(), 1);
        QCOMPARE(other.due(m_clock.now(), 10)->size(), 1);
        OutboxStore& first = i % 2 ? *m_outbox : other;
        OutboxStore& second = i % 2 ? other : *m_outbox;
        QVERIFY(*first.claim(id, {}));
        QVERIFY(!*second.claim(id, {}));
        (i % 2 ? mine : theirs) += 1;
    }
    QCOMPARE(mine, theirs);
    QCOMPARE(m_outbox->interrupted()->size(), 20);
}

void TestOutbox::findsInterrupted()
{
    const qint64 first = enqueue(owedTo(u"tray"_s));
    const qint64 queued = enqueue(owedTo(u"tray"_s));
    const qint64 second = enqueue(owedTo(u"Ops"_s));
    QVERIFY(*m_outbox->claim(second, u"card"_s));
    QVERIFY(*m_outbox->claim(first, u"card"_s));
    QCOMPARE(idsOf(*m_outbox->interrupted()), (QList<qint64>{first, second}));
    QCOMPARE(idsOf(*m_outbox->due(m_clock.now(), 10)), (QList<qint64>{queued}));
}

void TestOutbox::finishesAttempts()
{
    const qint64 id = enqueue(owedTo(u"Ops"_s));
    QVERIFY(*m_outbox->claim(id, u"card"_s));
    Delivery delivery = **m_outbox->find(id);
    delivery.state = DeliveryState::Queued;
    delivery.rung = u"text"_s;
    delivery.outcome = u"template"_s;
    delivery.lastAnswer = u"{\"errcode\":1}"_s;
    delivery.due = m_clock.now().addSecs(5);
    const DeliveryAttempt refused{m_clock.now(), u"Ops"_s, u"card"_s, u"template"_s, u"{\"errcode\":1}"_s};
    QVERIFY(m_outbox->finishAttempt(delivery, refused).ok());
    Delivery read = **m_outbox->find(id);
    QCOMPARE(read.state, DeliveryState::Queued);
    QCOMPARE(read.rung, u"text"_s);
    QCOMPARE(read.outcome, u"template"_s);
    QCOMPARE(read.lastAnswer, u"{\"errcode\":1}"_s);
    QCOMPARE(read.due, delivery.due);
    QCOMPARE(read.attempts, 1);
    QVERIFY(!read.finished.isValid());

    m_clock.advance(seconds(5));
    QVERIFY(*m_outbox->claim(id, u"text"_s));
    read.state = DeliveryState::Sent;
    read.outcome = u"ok"_s;
    read.attempts = 99; // counted by claim() alone
    QVERIFY(m_outbox->finishAttempt(read, {m_clock.now(), u"Ops"_s, u"text"_s, u"ok"_s, u"{}"_s}).ok());
    read = **m_outbox->find(id);
    QCOMPARE(read.state, DeliveryState::Sent);
    QCOMPARE(read.attempts, 2);
    QCOMPARE(read.finished, m_clock.now());
    const QList<DeliveryAttempt> story = *m_outbox->story(id);
    QCOMPARE(story.size(), 2);
    QCOMPARE(story.at(0).rung, u"card"_s);
    QCOMPARE(story.at(0).answer, refused.answer);
    QCOMPARE(story.at(0).at, refused.at);
    QCOMPARE(story.at(1).rung, u"text"_s);
    QCOMPARE(story.at(1).outcome, u"ok"_s);
}

void TestOutbox::endsOnlyOnce_data()
{
    QTest::addColumn<int>("ended");
    QTest::newRow("sent") << int(DeliveryState::Sent);
    QTest::newRow("failed") << int(DeliveryState::Failed);
    QTest::newRow("unknown") << int(DeliveryState::Unknown);
}

void TestOutbox::endsOnlyOnce()
{
    QFETCH(int, ended);
    const qint64 id = enqueue(owedTo(u"tray"_s));
    bring(id, DeliveryState(ended));
    Delivery delivery = **m_outbox->find(id);
    for (DeliveryState next : {DeliveryState::Queued, DeliveryState::Sent, DeliveryState::Failed}) {
        delivery.state = next;
        QVERIFY(!m_outbox->finishAttempt(delivery, {}).ok());
    }
    QVERIFY(!*m_outbox->claim(id, {}));
    QCOMPARE(int((*m_outbox->find(id))->state), ended);
    QCOMPARE(m_outbox->story(id)->size(), 1);
    QVERIFY(!m_database->inTransaction());
}

void TestOutbox::givesUp()
{
    const qint64 one = enqueue(owedTo(u"Ops"_s));
    const qint64 other = enqueue(owedTo(u"Night"_s));
    const qint64 elsewhere = enqueue(owedTo(u"Ops"_s, u"8"_s));
    const qint64 underWay = enqueue(owedTo(u"Later"_s));
    QVERIFY(*m_outbox->claim(underWay, u"card"_s));

    QCOMPARE(*m_outbox->giveUp(one, u"TAKEN"_s, u"Somebody has it."_s), QList<qint64>{one});
    const Delivery ended = **m_outbox->find(one);
    QCOMPARE(ended.state, DeliveryState::Failed);
    QCOMPARE(ended.outcome, u"TAKEN"_s);
    QVERIFY(ended.finished.isValid());
    QCOMPARE(m_outbox->story(one)->last().answer, u"Somebody has it."_s);
    QVERIFY(m_outbox->giveUp(one, u"TAKEN"_s, u"x"_s)->isEmpty()); // nothing ends twice
    QCOMPARE((*m_outbox->find(other))->state, DeliveryState::Queued);

    QCOMPARE(*m_outbox->giveUp(u"Desk"_s, u"7"_s, u"MUTED"_s, u"Muted."_s), QList<qint64>{other});
    QCOMPARE((*m_outbox->find(underWay))->state, DeliveryState::Sending); // its answer ends it
    QCOMPARE((*m_outbox->find(elsewhere))->state, DeliveryState::Queued);
    QCOMPARE(m_outbox->counts(u"Night"_s)->queued, 0);
}

void TestOutbox::finishNeedsItsOwnTransaction()
{
    const qint64 id = enqueue(owedTo(u"tray"_s));
    QVERIFY(*m_outbox->claim(id, {}));
    Delivery delivery = **m_outbox->find(id);
    delivery.state = DeliveryState::Sent;
    Transaction transaction(*m_database);
    QVERIFY(!m_outbox->finishAttempt(delivery, {}).ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE((*m_outbox->find(id))->state, DeliveryState::Sending);
}

void TestOutbox::retries_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("again");
    QTest::newRow("queued") << int(DeliveryState::Queued) << false;
    QTest::newRow("sending") << int(DeliveryState::Sending) << false;
    QTest::newRow("sent") << int(DeliveryState::Sent) << true;
    QTest::newRow("failed") << int(DeliveryState::Failed) << true;
    QTest::newRow("unknown") << int(DeliveryState::Unknown) << true;
}

void TestOutbox::retries()
{
    QFETCH(int, state);
    QFETCH(bool, again);
    const qint64 id = enqueue(owedTo(u"tray"_s));
    bring(id, DeliveryState(state));
    m_clock.advance(seconds(30));
    QCOMPARE(*m_outbox->retry(id, {}, m_clock.now()), again);
    QVERIFY(!*m_outbox->retry(id + 1, {}, m_clock.now()));
    const Delivery delivery = **m_outbox->find(id);
    if (!again) {
        QCOMPARE(int(delivery.state), state);
        return;
    }
    QCOMPARE(delivery.state, DeliveryState::Queued);
    QCOMPARE(delivery.due, m_clock.now());
    QCOMPARE(delivery.attempts, 0);
    QCOMPARE(delivery.rung, QString());
    QVERIFY(!delivery.finished.isValid());
    QCOMPARE(m_outbox->story(id)->size(), 1);
    bring(id, DeliveryState::Sent);
    QCOMPARE((*m_outbox->find(id))->attempts, 1);
    QCOMPARE(m_outbox->story(id)->size(), 2);
}

void TestOutbox::listsNewestFirst()
{
    const qint64 sent = enqueue(owedTo(u"tray"_s, u"1"_s));
    const qint64 failed = enqueue(owedTo(u"Ops"_s, u"1"_s));
    const qint64 unknown = enqueue(owedTo(u"Ops"_s, u"2"_s));
    const qint64 queued = enqueue(owedTo(u"Ops"_s, u"3"_s));
    bring(sent, DeliveryState::Sent);
    bring(failed, DeliveryState::Failed);
    bring(unknown, DeliveryState::Unknown);
    QCOMPARE(idsOf(*m_outbox->list(10)), (QList<qint64>{queued, unknown, failed, sent}));
    QCOMPARE(idsOf(*m_outbox->list(2)), (QList<qint64>{queued, unknown}));
    QCOMPARE(idsOf(*m_outbox->list(10, true)), (QList<qint64>{unknown, failed}));
    QCOMPARE(idsOf(*m_outbox->ofTicket(u"Desk"_s, u"1"_s)), (QList<qint64>{sent, failed}));
    QVERIFY(m_outbox->ofTicket(u"Other"_s, u"1"_s)->isEmpty());
}

void TestOutbox::counts()
{
    for (DeliveryState state : {DeliveryState::Queued, DeliveryState::Sending, DeliveryState::Sent,
                                DeliveryState::Failed, DeliveryState::Unknown})
        bring(enqueue(owedTo(u"Ops"_s)), state);
    m_clock.advance(seconds(7));
    bring(enqueue(owedTo(u"Ops"_s)), DeliveryState::Sent);
    const QDateTime lastSent = m_clock.now();
    m_clock.advance(seconds(7));
    bring(enqueue(owedTo(u"Ops"_s)), DeliveryState::Failed);
    bring(enqueue(owedTo(u"tray"_s)), DeliveryState::Sent);
    const ChannelCounts counts = *m_outbox->counts(u"Ops"_s);
    QCOMPARE(counts.queued, 2);
    QCOMPARE(counts.sent, 2);
    QCOMPARE(counts.failed, 3);
    QCOMPARE(counts.lastSent, lastSent);
    const ChannelCounts none = *m_outbox->counts(u"None"_s);
    QCOMPARE(none.queued + none.sent + none.failed, 0);
    QVERIFY(!none.lastSent.isValid());

    // The counters follow every way a row can go.
    for (qint64 id : idsOf(*m_outbox->list(100, true)))
        QVERIFY(*m_outbox->retry(id, {}, m_clock.now()));
    QCOMPARE(m_outbox->counts(u"Ops"_s)->queued, 5);
    QCOMPARE(m_outbox->counts(u"Ops"_s)->failed, 0);
    QCOMPARE(*m_outbox->trim(m_clock.now().addSecs(1), 100), 3);
    QCOMPARE(m_outbox->counts(u"Ops"_s)->sent, 0);
    QVERIFY(!m_outbox->counts(u"Ops"_s)->lastSent.isValid());
}

void TestOutbox::trims()
{
    QList<qint64> old;
    for (DeliveryState state : {DeliveryState::Sent, DeliveryState::Failed, DeliveryState::Unknown}) {
        old += enqueue(owedTo(u"tray"_s));
        bring(old.last(), state);
        m_clock.advance(seconds(1));
    }
    const qint64 queued = enqueue(owedTo(u"tray"_s));
    const qint64 sending = enqueue(owedTo(u"tray"_s));
    bring(sending, DeliveryState::Sending);
    const QDateTime then = m_clock.now();
    const qint64 young = enqueue(owedTo(u"tray"_s));
    bring(young, DeliveryState::Sent);

    QCOMPARE(*m_outbox->trim(then, 2), 2);
    QCOMPARE(idsOf(*m_outbox->list(10)), (QList<qint64>{young, sending, queued, old.last()}));
    QCOMPARE(*m_outbox->trim(then, 2), 1);
    QCOMPARE(*m_outbox->trim(then, 2), 0);
    QCOMPARE(idsOf(*m_outbox->list(10)), (QList<qint64>{young, sending, queued}));
    QCOMPARE(firstValue(*m_database, u"SELECT count(*) FROM attempt"_s)->toInt(), 1);
}

void TestOutbox::neverGivesAnIdTwice()
{
    const qint64 id = enqueue(owedTo(u"tray"_s));
    bring(id, DeliveryState::Sent);
    QCOMPARE(*m_outbox->trim(m_clock.now().addSecs(1), 10), 1);
    QVERIFY(enqueue(owedTo(u"tray"_s)) > id);
}

void TestOutbox::remembersSources()
{
    SourceStore sources(*m_database);
    const SourceState fresh = *sources.load(u"Desk"_s);
    QVERIFY(!fresh.firstGoodPoll.isValid());
    QCOMPARE(fresh.gapBefore, -1);
    QCOMPARE(fresh.intake, 0);
    SourceState state;
    state.firstGoodPoll = m_clock.now();
    state.newestCreated = m_clock.now().addMSecs(-1);
    state.intake = 12;
    state.gapBefore = 11;
    state.sight = u"seeing"_s;
    state.detail = u"it's fine"_s;
    state.sightSince = m_clock.now().addSecs(2);
    state.lastGoodPoll = m_clock.now().addSecs(3);
    state.blindAnnounced = true;
    for (int round = 0; round < 2; ++round) {
        QVERIFY(sources.save(u"Desk"_s, state).ok());
        const SourceState read = *sources.load(u"Desk"_s);
        QCOMPARE(read.firstGoodPoll, state.firstGoodPoll);
        QCOMPARE(read.newestCreated, state.newestCreated);
        QCOMPARE(read.intake, state.intake);
        QCOMPARE(read.gapBefore, state.gapBefore);
        QCOMPARE(read.sight, state.sight);
        QCOMPARE(read.detail, state.detail);
        QCOMPARE(read.sightSince, state.sightSince);
        QCOMPARE(read.lastGoodPoll, state.lastGoodPoll);
        QCOMPARE(read.blindAnnounced, state.blindAnnounced);
        state = SourceState();
        state.sight = u"offline"_s;
    }
}

void TestOutbox::remembersHealth()
{
    HealthStore healths(*m_database);
    QVERIFY(!healths.load(u"Ops"_s)->stopped);
    ChannelHealth health;
    health.stopped = true;
    health.reason = u"gone: robot removed"_s;
    health.since = m_clock.now();
    health.pausedUntil = m_clock.now().addSecs(60);
    health.refusedUntil = {{u"card"_s, m_clock.now().addMSecs(86'400'001)}, {u"text"_s, QDateTime()}};
    health.failing = true;
    QVERIFY(healths.save(u"Ops"_s, health).ok());
    const ChannelHealth read = *healths.load(u"Ops"_s);
    QVERIFY(read.stopped);
    QCOMPARE(read.reason, health.reason);
    QCOMPARE(read.since, health.since);
    QCOMPARE(read.pausedUntil, health.pausedUntil);
    QVERIFY(read.failing);
    QCOMPARE(read.refusedUntil.size(), 1);
    QCOMPARE(read.refusedUntil.value(u"card"_s), health.refusedUntil.value(u"card"_s));
    QVERIFY(healths.save(u"Ops"_s, {}).ok());
    QVERIFY(!healths.load(u"Ops"_s)->stopped);
    QVERIFY(healths.load(u"Ops"_s)->refusedUntil.isEmpty());
}

void TestOutbox::remembersCookies()
{
    CookieStore cookies(*m_database);
    QVERIFY(cookies.load(u"Desk"_s)->raw.isEmpty());
    const CookieRecord record{{"sid=a\"b\\c; Domain=desk.example.org; Path=/; HttpOnly", "odd=\xff\xfe\x01;"},
                              m_clock.now()};
    QVERIFY(cookies.save(u"Desk"_s, record).ok());
    QCOMPARE(cookies.load(u"Desk"_s)->raw, record.raw);
    QCOMPARE(cookies.load(u"Desk"_s)->signedInAt, record.signedInAt);
    QVERIFY(cookies.load(u"Other"_s)->raw.isEmpty());
    QVERIFY(cookies.clear(u"Desk"_s).ok());
    QVERIFY(cookies.load(u"Desk"_s)->raw.isEmpty());
    QVERIFY(!cookies.load(u"Desk"_s)->signedInAt.isValid());
}

void TestOutbox::remembersSingleValues()
{
    MetaStore meta(*m_database);
    QCOMPARE(*meta.value(u"pausedUntil"_s), QString());
    QVERIFY(meta.setValue(u"pausedUntil"_s, u"a"_s).ok());
    QVERIFY(meta.setValue(u"pausedUntil"_s, u"b'"_s).ok());
    QCOMPARE(*meta.value(u"pausedUntil"_s), u"b'"_s);
    QVERIFY(meta.setValue(u"pausedUntil"_s, QString()).ok());
    QCOMPARE(*meta.value(u"pausedUntil"_s), QString());
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
