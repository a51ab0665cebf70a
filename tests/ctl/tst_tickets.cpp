#include "support/eventually.h"
#include "support/growingdesk.h"
#include "support/testprofile.h"

#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// What deskbellctl does to single tickets, beside a Deskbell that runs on the same profile and without one.
class TestTickets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isKept_data();
    void isKept();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void theRunningDeskbellRingsWhatWasPutOff();

private:
    QJsonObject record(const QString& id);

    std::unique_ptr<GrowingDesk> m_desk;
    std::unique_ptr<TestProfile> m_profile;
};

void TestTickets::init()
{
    m_desk = std::make_unique<GrowingDesk>();
    m_profile = std::make_unique<TestProfile>();
    m_desk->add();
    m_desk->endBaseline();
    m_profile->addJsonSource(u"Desk"_s, m_desk->url());
    m_profile->write();
    CtlProcess ctl(*m_profile);
    QVERIFY2(ctl.run({u"run"_s, u"--once"_s}) == 0, ctl.err().constData());
}

QJsonObject TestTickets::record(const QString& id)
{
    CtlProcess ctl(*m_profile);
    ctl.run({u"tickets"_s, u"--json"_s});
    for (const QJsonObject& ticket : ctl.records()) {
        if (ticket.value("id"_L1).toString() == id)
            return ticket;
    }
    return {};
}

void TestTickets::isKept_data()
{
    QTest::addColumn<QList<QStringList>>("commands");
    QTest::addColumn<bool>("acknowledged");
    QTest::addColumn<bool>("muted");
    const auto row = [](const char* name, const QList<QStringList>& commands, bool acknowledged, bool muted) {
        QTest::newRow(name) << commands << acknowledged << muted;
    };
    const QStringList ack{u"ack"_s, u"Desk/1000"_s};
    const QStringList mute{u"mute"_s, u"1000"_s};
    row("acknowledged", {ack}, true, false);
    row("muted", {mute}, false, true);
    row("heard again", {mute, {u"mute"_s, u"1000"_s, u"--off"_s}}, false, false);
    row("put off", {ack, mute, {u"snooze"_s, u"1000"_s, u"--for"_s, u"tomorrow"_s}}, false, false);
}

void TestTickets::isKept()
{
    QFETCH(const QList<QStringList>, commands);
    CtlProcess ctl(*m_profile);
    for (const QStringList& command : commands)
        QVERIFY2(ctl.run(command) == 0, ctl.err().constData());
    const QJsonObject ticket = record(u"1000"_s);
    QVERIFY(!ticket.isEmpty());
    QTEST(ticket.contains("acknowledged"_L1), "acknowledged");
    QTEST(ticket.contains("muted"_L1), "muted");
}

void TestTickets::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("named");
    QTest::newRow("no such ticket to mute") << QStringList{u"mute"_s, u"17"_s} << u"17"_s;
    QTest::newRow("no such ticket to put off") << QStringList{u"snooze"_s, u"Desk/17"_s} << u"Desk/17"_s;
    QTest::newRow("no such time") << QStringList{u"snooze"_s, u"1000"_s, u"--for"_s, u"soon"_s} << u"soon"_s;
    QTest::newRow("no time at all") << QStringList{u"snooze"_s, u"1000"_s, u"--for"_s, u"0m"_s} << u"0m"_s;
}

void TestTickets::mistakesAreNamed()
{
    QFETCH(const QStringList, command);
    QFETCH(const QString, named);
    CtlProcess ctl(*m_profile);
    QCOMPARE(ctl.run(command), 2);
    QVERIFY2(ctl.err().contains(named.toUtf8()), ctl.err().constData());
}

void TestTickets::theRunningDeskbellRingsWhatWasPutOff()
{
    CtlProcess running(*m_profile);
    running.begin({u"run"_s, u"--json"_s});
    const QString id = m_desk->add();
    const auto rings = [&] { return running.out().count("\"rings\":\"ticket\""); };
    QVERIFY(eventually([&] { return rings() == 1; }, 20'000));
    CtlProcess ctl(*m_profile);
    QVERIFY2(ctl.run({u"snooze"_s, id, u"--for"_s, u"200ms"_s}) == 0, ctl.err().constData());
    QVERIFY(eventually([&] { return rings() == 2; }, 20'000));
    running.terminate();
    QVERIFY(running.waitForFinished(20'000));
}

QTEST_GUILESS_MAIN(TestTickets)
#include "tst_tickets.moc"
