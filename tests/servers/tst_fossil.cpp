#include "support/livedesk.h"
#include "support/serverrig.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// The fossil preset against a real Fossil of Debian's package.
class TestFossil : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongPasswordIsSentOnce();
    void lists_data();
    void lists();
    void expiredSessionSignsInOnce_data();
    void expiredSessionSignsInOnce();
    void newTicketShowsUp_data();
    void newTicketShowsUp();
    void fossilsOwnReport();
    void wrongReportIsSaid();
    void anybodyMayRead_data();
    void anybodyMayRead();

private:
    void eachWay()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("json") << u"form"_s;
        QTest::newRow("tsv") << u"form-tsv"_s;
    }
    LiveDesk desk(const QString& way, const QString& secret, const QString& report = u"2"_s)
    {
        return LiveDesk(u"fossil"_s, way, m_rig.url(), u"bob"_s, secret, {{u"report"_s, report}});
    }
    ServerRig m_rig{u"fossil"_s};
};

void TestFossil::initTestCase()
{
    if (m_rig.start())
        return;
    if (!m_rig.isInstalled())
        QSKIP(qPrintable(m_rig.problem()));
    QFAIL(qPrintable(m_rig.problem()));
}

void TestFossil::wrongPasswordIsSentOnce()
{
    LiveDesk desk = this->desk(u"form"_s, u"not the password"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(desk.see(), u"wrong credentials"_s);
    QCOMPARE(desk.proxy.count("POST", "/login"), 1);
    QCOMPARE(desk.session().begun, 0);
}

void TestFossil::lists_data() { eachWay(); }

void TestFossil::lists()
{
    QFETCH(QString, way);
    LiveDesk desk = this->desk(way, m_rig.password());
    const QList<Ticket> tickets = desk.all();
    QCOMPARE(tickets.size(), 6);
    const auto laptop = std::find_if(tickets.begin(), tickets.end(), [](const Ticket& ticket) {
        return ticket.subject == u"New laptop for <Finance> & \"Legal\""_s;
    });
    QVERIFY(laptop != tickets.end());
    QCOMPARE(laptop->id.size(), 40);
    QCOMPARE(laptop->number, laptop->id.left(10));
    QCOMPARE(laptop->requester, u"bob"_s);
    QCOMPARE(laptop->status, u"Open"_s);
    QCOMPARE(laptop->priority, u"Low"_s);
    QCOMPARE(laptop->fields,
             (QJsonObject{{u"type"_s, u"Request"_s}, {u"requested_resource"_s, u"Laptop 14\""_s}}));
    QCOMPARE(laptop->url, QUrl(m_rig.url().toString() + u"/tktview/"_s + laptop->number));
    QVERIFY(qAbs(laptop->createdAt.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    // Its JSON holds a time and a timing, so no two answers are the same bytes.
    QCOMPARE(desk.see(), u"seeing"_s);
    desk.desk().confirm();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(desk.see(), u"unchanged"_s);
    QCOMPARE(desk.proxy.count("POST", "/login"), 1);
}

void TestFossil::expiredSessionSignsInOnce_data() { eachWay(); }

void TestFossil::expiredSessionSignsInOnce()
{
    QFETCH(QString, way);
    LiveDesk desk = this->desk(way, m_rig.password());
    QCOMPARE(desk.see(), u"seeing"_s);
    desk.desk().confirm();
    QVERIFY2(m_rig.expire(), qPrintable(m_rig.problem()));
    desk.proxy.clear();
    const ListingResult again = desk.list();
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().detail));
    QVERIFY(again->tickets.size() >= 6);
    QCOMPARE(desk.proxy.count("POST", "/login"), 1);
    QCOMPARE(desk.session().begun, 2);
}

void TestFossil::newTicketShowsUp_data() { eachWay(); }

void TestFossil::newTicketShowsUp()
{
    QFETCH(QString, way);
    LiveDesk desk = this->desk(way, m_rig.password());
    QCOMPARE(desk.see(), u"seeing"_s);
    desk.desk().confirm();
    QCOMPARE(desk.see(), u"unchanged"_s);
    const QString id = m_rig.add(u"Neu & <neu>"_s, u"body"_s, {u"RIG_RESOURCE=GPU 服务器"_s});
    QVERIFY2(!id.isEmpty(), qPrintable(m_rig.problem()));
    const ListingResult result = desk.list();
    QVERIFY(result.ok() && !result->unchanged);
    QCOMPARE(result->tickets.first().id, id);
    QCOMPARE(result->tickets.first().subject, u"Neu & <neu>"_s);
    QCOMPARE(result->tickets.first().fields.value(u"requested_resource"_s).toString(), u"GPU 服务器"_s);
}

/// Report 1 is there in every Fossil; it has neither uuid nor time of creation.
void TestFossil::fossilsOwnReport()
{
    LiveDesk desk = this->desk(u"form"_s, m_rig.password(), u"1"_s);
    const QList<Ticket> tickets = desk.all();
    QVERIFY(tickets.size() >= 6);
    QCOMPARE(tickets.first().id.size(), 10);
    QVERIFY(tickets.first().updatedAt.isValid());
}

void TestFossil::wrongReportIsSaid()
{
    LiveDesk desk = this->desk(u"form"_s, m_rig.password(), u"99"_s);
    QCOMPARE(desk.see(), u"not a ticket list"_s);
}

void TestFossil::anybodyMayRead_data() { eachWay(); }

/// An expired session still gets the whole list, so only the question who we are tells.
void TestFossil::anybodyMayRead()
{
    QFETCH(QString, way);
    ServerRig open(u"fossil"_s, {u"RIG_LOGIN_REQUIRED=0"_s});
    QVERIFY2(open.start(), qPrintable(open.problem()));
    LiveDesk desk(u"fossil"_s, way, open.url(), u"bob"_s, open.password(), {{u"report"_s, u"2"_s}});
    QCOMPARE(desk.see(), u"seeing"_s);
    QVERIFY2(open.expire(), qPrintable(open.problem()));
    QCOMPARE(desk.see(), u"seeing"_s);
    QCOMPARE(desk.session().begun, 2);
    LiveDesk nobody(u"fossil"_s, u"none"_s, open.url(), {}, {}, {{u"report"_s, u"2"_s}});
    QCOMPARE(nobody.all().size(), 6);
    QCOMPARE(nobody.session().begun, 0);
}

QTEST_GUILESS_MAIN(TestFossil)
#include "tst_fossil.moc"
