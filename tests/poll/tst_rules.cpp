#include "poll/rules.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;
using Test = Condition::Test;

namespace {

Ticket gpuTicket()
{
    Ticket ticket;
    ticket.source = u"Desk"_s;
    ticket.id = u"42"_s;
    ticket.subject = u"Need a GPU für Ärzte"_s;
    ticket.queue = u"HPC"_s;
    ticket.priority = u"3 - high"_s;
    ticket.fields = {{u"GPU"_s, u"A100"_s}, {u"Nodes"_s, u"12"_s}};
    return ticket;
}

RuleConfig rule(const QString& name, const QStringList& notify, const QList<Condition>& when = {},
                const QStringList& mention = {})
{
    RuleConfig made;
    made.name = name;
    made.notify = notify;
    made.when = when;
    made.mention = mention;
    return made;
}

ChannelConfig channel(const QString& name, bool enabled = true)
{
    ChannelConfig made;
    made.name = name;
    made.enabled = enabled;
    return made;
}

const Condition isHpc{u"queue"_s, Test::Is, u"hpc"_s};
const Condition isDesktop{u"queue"_s, Test::Is, u"desktop"_s};

QStringList names(const QList<Route>& routes)
{
    QStringList list;
    for (const Route& route : routes)
        list.append(route.channel);
    return list;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conditions_data();
    void conditions();
    void allConditionsMustHold();
    void noRulesMeansEverywhere();
    void noMatchMeansTheTray();
    void eachChannelOnceMentionsJoined();
    void stopEndsTheList();
    void aRuleMaySilence();
    void switchedOffThings();
};

void TestRules::conditions_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("test");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("expected");
    auto row = [](const char* name, const char* field, Test test, const char* value, bool expected) {
        QTest::newRow(name) << QString::fromUtf8(field) << int(test) << QString::fromUtf8(value) << expected;
    };
    row("is, other case", "queue", Test::Is, "hpc", true);
    row("is, blanks around", "queue", Test::Is, " HPC ", true);
    row("is not a part", "queue", Test::Is, "HP", false);
    row("is not", "queue", Test::IsNot, "Desktop", true);
    row("is not, but is", "queue", Test::IsNot, "hpc", false);
    row("is not, absent", "assignee", Test::IsNot, "anna", true);
    row("contains", "subject", Test::Contains, "gpu", true);
    row("contains, umlaut in other case", "subject", Test::Contains, "ärzte", true);
    row("contains not", "subject", Test::ContainsNot, "printer", true);
    row("contains not, but does", "subject", Test::ContainsNot, "GPU", false);
    row("starts with", "subject", Test::StartsWith, "need", true);
    row("starts with, later", "subject", Test::StartsWith, "GPU", false);
    row("matches", "subject", Test::Matches, "\\bgpu\\b", true);
    row("matches not", "subject", Test::Matches, "^gpu$", false);
    row("a broken expression matches nothing", "subject", Test::Matches, "(", false);
    row("at least", "fields.Nodes", Test::AtLeast, "8", true);
    row("at least, as numbers not as text", "fields.Nodes", Test::AtLeast, "9", true);
    row("at least, exactly", "fields.Nodes", Test::AtLeast, "12", true);
    row("at least, less", "fields.Nodes", Test::AtLeast, "12.5", false);
    row("at least, leading number", "priority", Test::AtLeast, "3", true);
    row("at least, not a number", "queue", Test::AtLeast, "3", false);
    row("at least, absent", "fields.Cores", Test::AtLeast, "0", false);
    row("present", "fields.GPU", Test::Present, "", true);
    row("present, absent", "assignee", Test::Present, "", false);
    row("source", "source", Test::Is, "desk", true);
    row("custom field", "fields.GPU", Test::Is, "a100", true);
    row("unknown field", "nonsense", Test::Contains, "a", false);
}

void TestRules::conditions()
{
    QFETCH(QString, field);
    QFETCH(int, test);
    QFETCH(QString, value);
    QTEST(matches(Condition{field, Test(test), value}, gpuTicket()), "expected");
}

void TestRules::allConditionsMustHold()
{
    QVERIFY(matches(rule(u"r"_s, {}), gpuTicket()));
    QVERIFY(matches(rule(u"r"_s, {}, {isHpc}), gpuTicket()));
    QVERIFY(!matches(rule(u"r"_s, {}, {isHpc, isDesktop}), gpuTicket()));
}

void TestRules::noRulesMeansEverywhere()
{
    Config config;
    config.channels = {channel(u"Ops"_s), channel(u"Off"_s, false), channel(u"Mail"_s)};
    QCOMPARE(names(route(config, gpuTicket())), QStringList({u"tray"_s, u"Ops"_s, u"Mail"_s}));
    config.rules = {rule(u"off"_s, {u"Mail"_s})};
    config.rules[0].enabled = false;
    QCOMPARE(names(route(config, gpuTicket())), QStringList({u"tray"_s, u"Ops"_s, u"Mail"_s}));
    config.channels.append(channel(u"tray"_s)); // configured by name: still once
    QCOMPARE(names(route(config, gpuTicket())), QStringList({u"tray"_s, u"Ops"_s, u"Mail"_s}));
}

void TestRules::noMatchMeansTheTray()
{
    Config config;
    config.channels = {channel(u"Ops"_s)};
    config.rules = {rule(u"r"_s, {u"Ops"_s}, {isDesktop})};
    QCOMPARE(route(config, gpuTicket()), QList<Route>({{u"tray"_s, {}, {}}}));
}

void TestRules::eachChannelOnceMentionsJoined()
{
    Config config;
    config.rules = {rule(u"first"_s, {u"Ops"_s, u"tray"_s}, {isHpc}, {u"A"_s, u"B"_s}),
                    rule(u"second"_s, {u"Ops"_s, u"Mail"_s}, {}, {u"B"_s, u"C"_s})};
    const QList<Route> expected{{u"Ops"_s, u"first"_s, {u"A"_s, u"B"_s, u"C"_s}},
                                {u"tray"_s, u"first"_s, {u"A"_s, u"B"_s}},
                                {u"Mail"_s, u"second"_s, {u"B"_s, u"C"_s}}};
    QCOMPARE(route(config, gpuTicket()), expected);
}

void TestRules::stopEndsTheList()
{
    Config config;
    config.rules = {rule(u"first"_s, {u"Ops"_s}), rule(u"second"_s, {u"Mail"_s})};
    config.rules[0].stop = true;
    QCOMPARE(names(route(config, gpuTicket())), QStringList({u"Ops"_s}));
    config.rules[0].when = {isDesktop}; // does not match, so it does not stop either
    QCOMPARE(names(route(config, gpuTicket())), QStringList({u"Mail"_s}));
}

void TestRules::aRuleMaySilence()
{
    Config config;
    config.rules = {rule(u"quiet"_s, {}, {isHpc})};
    QVERIFY(route(config, gpuTicket()).isEmpty());
    config.rules.append(rule(u"all"_s, {u"Ops"_s}));
    QCOMPARE(names(route(config, gpuTicket())), QStringList({u"Ops"_s}));
}

void TestRules::switchedOffThings()
{
    Config config;
    config.channels = {channel(u"Off"_s, false), channel(u"Ops"_s)};
    config.rules = {rule(u"r"_s, {u"Off"_s, u"Ops"_s})};
    QCOMPARE(names(route(config, gpuTicket())), QStringList({u"Ops"_s}));
    config.rules = {rule(u"r"_s, {u"Off"_s})}; // nobody left: the tray, so that no ticket passes unseen
    QCOMPARE(names(route(config, gpuTicket())), QStringList({u"tray"_s}));
    config.rules = {rule(u"r"_s, {u"Removed"_s})}; // fails aloud in the outbox
    QCOMPARE(names(route(config, gpuTicket())), QStringList({u"Removed"_s}));
    config.rules = {rule(u"a"_s, {u"Ops"_s}), rule(u"b"_s, {u"tray"_s})};
    config.rules[0].enabled = false;
    QCOMPARE(names(route(config, gpuTicket())), QStringList({u"tray"_s}));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
