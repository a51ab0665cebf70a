#include "notify/untiltaken.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);

Config configured()
{
    Config config;
    SourceConfig source;
    source.name = u"Desk"_s;
    config.sources = {source};
    for (const QString& name : {u"Ops"_s, u"Boss"_s}) {
        ChannelConfig channel;
        channel.name = name;
        config.channels.append(channel);
    }
    RuleConfig rule;
    rule.name = u"Rule"_s;
    rule.notify = {u"tray"_s, u"Ops"_s};
    rule.mention = {u"Duty A"_s};
    rule.untilTaken = UntilTakenConfig{minutes(15), minutes(10), 3, {u"Boss"_s, u"Ops"_s}, {u"Duty B"_s}, {}};
    config.rules = {rule};
    return config;
}

Reminder reminder(int rings = 0)
{
    Reminder made;
    made.source = u"Desk"_s;
    made.ticket = u"1"_s;
    made.rule = u"Rule"_s;
    made.rings = rings;
    made.due = now;
    return made;
}

SeenTicket seen()
{
    SeenTicket ticket;
    ticket.ticket.source = u"Desk"_s;
    ticket.ticket.id = u"1"_s;
    ticket.ticket.status = u"New"_s;
    return ticket;
}

} // namespace

/// The decision about a ticket that nobody has taken, as data.
class TestUntilTaken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void taken_data();
    void taken();
    void closedStatus_data();
    void closedStatus();
    void steps_data();
    void steps();
    void stops_data();
    void stops();
    void whatIsOutOfSightMayComeBack();
    void snoozeRingsOnTheTray();
};

void TestUntilTaken::taken_data()
{
    QTest::addColumn<std::function<void(SeenTicket&, Reminder&)>>("change");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("snoozed");
    using Change = std::function<void(SeenTicket&, Reminder&)>;
    const auto row = [](const char* name, const Change& change, Taken taken, Taken snoozed) {
        QTest::newRow(name) << change << int(taken) << int(snoozed);
    };
    row(
        "nothing happened", [](SeenTicket&, Reminder&) {}, Taken::No, Taken::No);
    row(
        "acknowledged", [](SeenTicket& ticket, Reminder&) { ticket.acknowledged = now; }, Taken::Acknowledged,
        Taken::Acknowledged);
    row(
        "muted", [](SeenTicket& ticket, Reminder&) { ticket.muted = now; }, Taken::Muted, Taken::Muted);
    row(
        "assigned", [](SeenTicket& ticket, Reminder&) { ticket.ticket.assignee = u"Ann"_s; }, Taken::Assigned,
        Taken::No);
    row(
        "assigned to a blank", [](SeenTicket& ticket, Reminder&) { ticket.ticket.assignee = u" "_s; },
        Taken::No, Taken::No);
    row(
        "closed", [](SeenTicket& ticket, Reminder&) { ticket.ticket.status = u"Closed"_s; }, Taken::Closed,
        Taken::No);
    row(
        "not found once", [](SeenTicket&, Reminder& one) { one.absent = 1; }, Taken::No, Taken::No);
    row(
        "not found twice", [](SeenTicket&, Reminder& one) { one.absent = 2; }, Taken::LeftList, Taken::No);
}

void TestUntilTaken::taken()
{
    using Change = std::function<void(SeenTicket&, Reminder&)>;
    QFETCH(const Change, change);
    QFETCH(const int, taken);
    QFETCH(const int, snoozed);
    SeenTicket ticket = seen();
    Reminder one = reminder();
    change(ticket, one);
    QCOMPARE(int(takenBy(one, ticket)), taken);
    one.kind = Reminder::Kind::Snooze;
    QCOMPARE(int(takenBy(one, ticket)), snoozed);
}

void TestUntilTaken::closedStatus_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("closed");
    for (const QString& word :
         {u"Closed"_s, u"closed successful"_s, u" resolved "_s, u"DONE"_s, u"\u5df2\u5173\u95ed"_s})
        QTest::newRow(qPrintable(word)) << word << true;
    for (const QString& word : {QString(), u"New"_s, u"unresolved"_s, u"not done"_s, u"reopened"_s, u"5"_s,
                                u"\u5904\u7406\u4e2d"_s})
        QTest::newRow(qPrintable(u"open: "_s + word)) << word << false;
}

void TestUntilTaken::closedStatus()
{
    QFETCH(const QString, status);
    QTEST(isClosedStatus(status), "closed");
}

void TestUntilTaken::steps_data()
{
    QTest::addColumn<int>("rings");
    QTest::addColumn<QStringList>("channels");
    QTest::addColumn<QStringList>("mention");
    QTest::addColumn<QDateTime>("next");
    const QStringList own{u"tray"_s, u"Ops"_s};
    const QStringList more = own + QStringList{u"Boss"_s};
    const QStringList one{u"Duty A"_s};
    const QStringList both{u"Duty A"_s, u"Duty B"_s};
    QTest::newRow("first: the rule's channels") << 0 << own << one << now.addSecs(600);
    QTest::newRow("second: others, too") << 1 << more << both << now.addSecs(600);
    QTest::newRow("third is the last") << 2 << more << both << QDateTime();
    QTest::newRow("the limit was lowered") << 3 << QStringList() << QStringList() << QDateTime();
}

void TestUntilTaken::steps()
{
    QFETCH(const int, rings);
    QFETCH(const QStringList, channels);
    const ReminderStep step = reminderStep(configured(), reminder(rings), seen(), now);
    QCOMPARE(step.rings, !channels.isEmpty());
    QCOMPARE(step.channels, channels);
    QTEST(step.mention, "mention");
    QTEST(step.next, "next");
}

void TestUntilTaken::stops_data()
{
    QTest::addColumn<std::function<void(Config&)>>("change");
    QTest::addColumn<bool>("comesBack");
    using Change = std::function<void(Config&)>;
    const auto row = [](const char* name, const Change& change, bool comesBack = false) {
        QTest::newRow(name) << change << comesBack;
    };
    row("no such rule", [](Config& config) { config.rules[0].name = u"Other"_s; });
    row(
        "the rule is off", [](Config& config) { config.rules[0].enabled = false; }, true);
    row("the rule rings once now", [](Config& config) { config.rules[0].untilTaken.reset(); });
    row(
        "the source is off", [](Config& config) { config.sources[0].enabled = false; }, true);
    row("the source is gone", [](Config& config) { config.sources.clear(); });
}

void TestUntilTaken::stops()
{
    QFETCH(const std::function<void(Config&)>, change);
    Config config = configured();
    QVERIFY(reminderStep(config, reminder(), seen(), now).rings);
    QVERIFY(!reminderStep(config, reminder(), std::nullopt, now).rings);
    change(config);
    const ReminderStep step = reminderStep(config, reminder(), seen(), now);
    QVERIFY(!step.rings);
    QTEST(step.next.isValid(), "comesBack"); // what is switched off may be switched on again
}

void TestUntilTaken::whatIsOutOfSightMayComeBack()
{
    Reminder one = reminder();
    one.absent = 2;
    const ReminderStep waits = reminderStep(configured(), one, seen(), now);
    QVERIFY(!waits.rings);
    QVERIFY(waits.outOfSight);
    QCOMPARE(waits.next, now.addSecs(600));
    one.absent = 5;
    const ReminderStep ends = reminderStep(configured(), one, seen(), now);
    QVERIFY(!ends.rings);
    QVERIFY(!ends.next.isValid());
}

void TestUntilTaken::snoozeRingsOnTheTray()
{
    Reminder one = reminder();
    one.kind = Reminder::Kind::Snooze;
    Config config = configured();
    config.rules[0].passesQuiet = true;
    const ReminderStep step = reminderStep(config, one, seen(), now);
    QVERIFY(step.rings);
    QVERIFY(step.passesQuiet);
    QCOMPARE(step.channels, QStringList{u"tray"_s});
    QVERIFY(!step.next.isValid());
    one.rule.clear(); // no rules are configured
    QVERIFY(reminderStep(config, one, seen(), now).rings);
}

QTEST_GUILESS_MAIN(TestUntilTaken)
#include "tst_untiltaken.moc"
