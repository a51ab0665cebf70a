#include "notify/composer.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

Ticket fullTicket()
{
    Ticket ticket;
    ticket.source = u"Desk"_s;
    ticket.id = u"42"_s;
    ticket.number = u"#42"_s;
    ticket.subject = u"Need GPUs"_s;
    ticket.requester = u"Anna"_s;
    ticket.queue = u"HPC"_s;
    ticket.priority = u"High"_s;
    ticket.status = u"new"_s;
    ticket.assignee = u"nobody"_s;
    ticket.createdAt = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    ticket.url = QUrl(u"https://desk.example.org/42"_s);
    ticket.fields = {{u"GPU"_s, u"A100"_s}, {u"Nodes"_s, u"4"_s}};
    return ticket;
}

Delivery owed(const QString& channel = u"Ops"_s, const QString& rule = {})
{
    Delivery delivery;
    delivery.id = 7;
    delivery.source = u"Desk"_s;
    delivery.ticket = u"42"_s;
    delivery.channel = channel;
    delivery.rule = rule;
    return delivery;
}

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysAllFacts();
    void aSingleFieldNeedsNoLabel();
    void absentFactsLeaveNoHoles();
    void templatesFallThrough_data();
    void templatesFallThrough();
    void ticketTextIsHostile();
    void keysAreStable();
    void mentionsComeFromTheConfig();
    void digestHasALineAndALinkForEach();
    void noticeSaysItsContent();
    void markdownIsPlainTextWithMarks();
    void markdownStaysInItsPlace();
};

void TestComposer::saysAllFacts()
{
    const Config config;
    const Ticket ticket = fullTicket();
    const Message message = Composer(config).ticket(owed(), ticket);
    const QString when = QLocale().toString(ticket.createdAt.toLocalTime(), QLocale::ShortFormat);
    QCOMPARE(message.title, u"#42 Need GPUs"_s);
    QCOMPARE(message.sentence,
             u"New ticket #42 in HPC from Anna (%1): Need GPUs. Requested: GPU: A100; Nodes: 4. "
             "https://desk.example.org/42"_s.arg(when));
    QStringList facts;
    for (const Fact& fact : message.facts)
        facts.append(fact.label + u'=' + fact.value);
    QCOMPARE(facts, QStringList({u"Number=#42"_s, u"Requester=Anna"_s, u"Queue=HPC"_s, u"Applied="_s + when,
                                 u"Priority=High"_s, u"GPU=A100"_s, u"Nodes=4"_s}));
    QCOMPARE(message.url, ticket.url);
    QCOMPARE(message.tickets, QList<Ticket>({ticket}));
    Delivery moved = owed();
    moved.content = {{u"moved"_s, true}};
    QVERIFY(
        Composer(config).ticket(moved, ticket).sentence.startsWith(u"Moved here or reopened: ticket #42"_s));
}

void TestComposer::aSingleFieldNeedsNoLabel()
{
    const Config config;
    Ticket ticket = fullTicket();
    ticket.fields = {{u"Requested resource"_s, u"Printer"_s}, {u"Left empty"_s, QString()}};
    const Message message = Composer(config).ticket(owed(), ticket);
    QVERIFY2(message.body.endsWith(u"Requested: Printer."_s), qPrintable(message.body));
    QVERIFY(message.sentence.contains(u" Requested: Printer. "_s));
}

void TestComposer::absentFactsLeaveNoHoles()
{
    const Config config;
    Ticket ticket;
    ticket.source = u"Desk"_s;
    ticket.id = u"42"_s;
    const Message message = Composer(config).ticket(owed(), ticket);
    QCOMPARE(message.title, u"42"_s);
    QCOMPARE(message.sentence, u"New ticket 42."_s);
    QCOMPARE(message.body, QString());
    QCOMPARE(message.facts.size(), 1);
    QVERIFY(message.url.isEmpty());
}

void TestComposer::templatesFallThrough_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("general");
    QTest::addColumn<QString>("title");
    QTest::newRow("rule") << u"R {{number}}"_s << u"C"_s << u"G"_s << u"R #42"_s;
    QTest::newRow("channel") << QString() << u"C {{fields.GPU}}"_s << u"G"_s << u"C A100"_s;
    QTest::newRow("common") << QString() << QString() << u"G {{queue}}"_s << u"G HPC"_s;
    QTest::newRow("a broken one falls through")
        << u"{{#number}} never closed"_s << u"C"_s << QString() << u"C"_s;
    QTest::newRow("all broken: the default")
        << u"{{#a}}"_s << u"{{/b}}"_s << u"{{#c}}"_s << u"#42 Need GPUs"_s;
    QTest::newRow("one that says nothing falls through")
        << u"{{fields.Absent}}"_s << QString() << QString() << u"#42 Need GPUs"_s;
}

void TestComposer::templatesFallThrough()
{
    QFETCH(QString, rule);
    QFETCH(QString, channel);
    QFETCH(QString, general);
    Config config;
    RuleConfig ruleConfig;
    ruleConfig.name = u"GPU"_s;
    ruleConfig.templates.title = rule;
    config.rules = {ruleConfig};
    ChannelConfig channelConfig;
    channelConfig.name = u"Ops"_s;
    channelConfig.templates.title = channel;
    config.channels = {channelConfig};
    config.general.templates.title = general;
    QTEST(Composer(config).ticket(owed(u"Ops"_s, u"GPU"_s), fullTicket()).title, "title");
}

void TestComposer::ticketTextIsHostile()
{
    const Config config;
    Ticket ticket = fullTicket();
    ticket.subject = u"one\ntwo\u202Egnp.exe {{requester}} {{#x}} "_s + QString(10000, u'x');
    ticket.requester = u"An\u0007na"_s;
    ticket.url = QUrl(u"javascript:alert(1)"_s);
    const Message message = Composer(config).ticket(owed(), ticket);
    QVERIFY(!message.title.contains(u'\n'));
    QVERIFY(!message.title.contains(QChar(0x202E)));
    QVERIFY(message.title.contains(u"{{requester}}"_s)); // text of a ticket is never a template
    QVERIFY(message.title.size() <= 200);
    QVERIFY(message.url.isEmpty());
    QVERIFY(!message.sentence.contains(u"javascript"_s));
    for (const Fact& fact : message.facts)
        QVERIFY(!fact.value.contains(QChar(7)));
}

void TestComposer::keysAreStable()
{
    const Config config;
    const Composer composer(config);
    static const QRegularExpression allowed(u"^[A-Za-z0-9-]{1,32}$"_s);
    Delivery again = owed();
    again.id = 99;
    again.attempts = 5;
    again.rung = u"text"_s;
    const QString key = composer.ticket(owed(), fullTicket()).key;
    QVERIFY(allowed.match(key).hasMatch());
    QCOMPARE(composer.ticket(again, fullTicket()).key, key);
    QVERIFY(composer.ticket(owed(u"Chat"_s), fullTicket()).key != key);
    Ticket other = fullTicket();
    other.id = u"43"_s;
    QVERIFY(composer.ticket(owed(), other).key != key);
    Ticket left = fullTicket(), right = fullTicket();
    left.source = u"De"_s, left.id = u"sk42"_s;
    right.source = u"Des"_s, right.id = u"k42"_s;
    QVERIFY(composer.ticket(owed(), left).key != composer.ticket(owed(), right).key);
    QVERIFY(allowed.match(composer.notice(owed()).key).hasMatch());
    QVERIFY(composer.digest(owed(), {left, right}).key != composer.digest(owed(), {left}).key);
}

void TestComposer::mentionsComeFromTheConfig()
{
    Config config;
    AdminConfig duty;
    duty.name = u"Duty A"_s;
    duty.handles = {{u"wecom"_s, u"duty-a"_s}};
    config.admins = {duty};
    Delivery delivery = owed();
    delivery.mention = {u"Duty A"_s, u"Gone"_s};
    const Message message = Composer(config).ticket(delivery, fullTicket());
    QCOMPARE(message.mentions.size(), 1);
    QCOMPARE(message.mentions.first().handles.value(u"wecom"_s), u"duty-a"_s);
}

void TestComposer::digestHasALineAndALinkForEach()
{
    const Config config;
    QList<Ticket> tickets;
    for (int i = 0; i < 7; ++i) {
        tickets.append(fullTicket());
        tickets.last().id = QString::number(i);
        tickets.last().number = u"#%1"_s.arg(i);
        tickets.last().url = QUrl(u"https://desk.example.org/t/%1"_s.arg(i));
    }
    const Message message = Composer(config).digest(owed(), tickets);
    QCOMPARE(message.kind, Message::Kind::Digest);
    const QStringList lines = message.body.split(u'\n');
    QCOMPARE(lines.size(), 7);
    for (int i = 0; i < 7; ++i)
        QCOMPARE(lines[i], u"#%1 Need GPUs https://desk.example.org/t/%1"_s.arg(i));
    QVERIFY(message.title.contains(u'7') && message.title.contains(u"Desk"_s));
    QVERIFY(message.sentence.contains(lines.last()));
}

void TestComposer::noticeSaysItsContent()
{
    const Config config;
    Delivery delivery = owed();
    delivery.kind = Delivery::Kind::Notice;
    delivery.content = {{u"title"_s, u"Blind\nnow"_s}, {u"body"_s, u"The desk is away."_s}};
    const Message message = Composer(config).notice(delivery);
    QCOMPARE(message.kind, Message::Kind::Notice);
    QCOMPARE(message.title, u"Blind now"_s);
    QCOMPARE(message.body, u"The desk is away."_s);
    QVERIFY(message.tickets.isEmpty());
}

void TestComposer::markdownIsPlainTextWithMarks()
{
    Config config;
    config.general.templates.title = u"{{number}} {{body}}"_s;
    config.general.templates.body = u"From {{requester}}:\n{{body}}\n-- {{queue}}"_s;
    config.general.templates.sentence = u"{{body}} {{url}}"_s;
    Ticket ticket = fullTicket();
    ticket.body = u"**urgent** [log](https://d.example/log)"_s;

    const Message text = Composer(config).ticket(owed(), ticket);
    QCOMPARE(text.body, u"From Anna:\n**urgent** [log](https://d.example/log)\n-- HPC"_s);
    QVERIFY(text.bodyMarks.isEmpty());

    const Message message = Composer(config, {ticket.source}).ticket(owed(), ticket);
    QCOMPARE(message.title, u"#42 urgent log (https://d.example/log)"_s);
    QCOMPARE(message.sentence, u"urgent log (https://d.example/log) https://desk.example.org/42"_s);
    QCOMPARE(message.body, u"From Anna:\nurgent log (https://d.example/log)\n-- HPC"_s);
    QCOMPARE(styledBody(message).marks, message.bodyMarks);
    QCOMPARE(message.bodyMarks.size(), 3);
    QCOMPARE(message.bodyMarks.first(), (TextMark{TextMark::Kind::Bold, 11, 17}));
    QCOMPARE(message.tickets.first().body, ticket.body); // a program gets what the desk gave

    config.general.templates.body.clear(); // the usual one does not name the body
    QVERIFY(Composer(config, {ticket.source}).ticket(owed(), ticket).bodyMarks.isEmpty());
}

/// Nothing else in a message is Markdown, and nothing that a ticket says is taken for its body.
void TestComposer::markdownStaysInItsPlace()
{
    Config config;
    config.general.templates.body =
        u"{{requester}} {{subject}} {{#body}}has{{/body}}{{^body}}no{{/body}} {{body}}"_s;
    Ticket ticket = fullTicket();
    ticket.requester = u"**Anna**"_s;
    ticket.subject = u"a"_s + QChar(0xFDD0) + u"b"_s;
    ticket.body = u"*x*"_s;
    const Message message = Composer(config, {ticket.source}).ticket(owed(), ticket);
    QCOMPARE(message.body, u"**Anna** ab has x"_s);
    QCOMPARE(message.bodyMarks, (QList<TextMark>{{TextMark::Kind::Italic, 16, 17}}));

    ticket.body = u"<!-- nothing to see -->"_s;
    const Message empty = Composer(config, {ticket.source}).ticket(owed(), ticket);
    QCOMPARE(empty.body, u"**Anna** ab no"_s);

    ticket.body = u"**long** "_s.repeated(10'000);
    const Message cut = Composer(config, {ticket.source}).ticket(owed(), ticket);
    QVERIFY(cut.body.size() <= 16 * 1024);
    QVERIFY(!cut.bodyMarks.isEmpty());
    QVERIFY(cut.bodyMarks.last().to <= cut.body.size());
}

QTEST_GUILESS_MAIN(TestComposer)
#include "tst_composer.moc"
