#include "support/livedesk.h"
#include "support/serverrig.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// The rt preset against a real Request Tracker 5 of Debian's package.
class TestRt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongPasswordIsSentOnce();
    void listsBySession();
    void expiredSessionSignsInOnce();
    void tokenLists();
    void wrongToken();
    void shuffledKeysAreUnchanged();
    void pagesToTheEnd();
    void newTicketShowsUp();
    void badQueryIsSaid();

private:
    LiveDesk desk(const QString& way, const QString& secret, const QJsonObject& options = {},
                  const std::function<void(SourcePreset&)>& change = {})
    {
        return LiveDesk(u"rt"_s, way, m_rig.url(), u"bob"_s, secret, options, change);
    }
    void compareLaptop(const QList<Ticket>& tickets);

    ServerRig m_rig{u"rt"_s};
};

void TestRt::initTestCase()
{
    if (m_rig.start())
        return;
    if (!m_rig.isInstalled())
        QSKIP(qPrintable(m_rig.problem()));
    QFAIL(qPrintable(m_rig.problem()));
}

void TestRt::wrongPasswordIsSentOnce()
{
    LiveDesk desk = this->desk(u"form"_s, u"not the password"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(desk.see(), u"wrong credentials"_s);
    QCOMPARE(desk.proxy.count("POST", "/NoAuth/Login.html"), 1);
    QCOMPARE(desk.session().begun, 0);
}

void TestRt::compareLaptop(const QList<Ticket>& tickets)
{
    QCOMPARE(tickets.size(), 6);
    const Ticket& laptop = tickets.at(2);
    QCOMPARE(laptop.id, u"4"_s);
    QCOMPARE(laptop.number, u"#4"_s);
    QCOMPARE(laptop.subject, u"New laptop for <Finance> & \"Legal\""_s);
    QCOMPARE(laptop.requester, u"Bob Baker"_s);
    QCOMPARE(laptop.requesterEmail, u"bob@deskbell.example"_s);
    QCOMPARE(laptop.queue, u"Help desk"_s);
    QCOMPARE(laptop.status, u"new"_s);
    QCOMPARE(laptop.priority, u"0"_s);
    QCOMPARE(laptop.assignee, QString());
    QCOMPARE(laptop.fields, (QJsonObject{{u"Requested resource"_s, u"Laptop 14\""_s}}));
    QCOMPARE(laptop.url, QUrl(m_rig.url().toString() + u"/Ticket/Display.html?id=4"_s));
    QVERIFY(qAbs(laptop.createdAt.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QCOMPARE(tickets.at(1).subject, u"会议室投影仪黑屏 📽"_s);
    QCOMPARE(tickets.at(1).fields, QJsonObject());
}

void TestRt::listsBySession()
{
    LiveDesk desk = this->desk(u"form"_s, m_rig.password());
    compareLaptop(desk.all());
    QCOMPARE(desk.see(), u"seeing"_s);
    QCOMPARE(desk.proxy.count("POST", "/NoAuth/Login.html"), 1);
}

void TestRt::expiredSessionSignsInOnce()
{
    LiveDesk desk = this->desk(u"form"_s, m_rig.password());
    QCOMPARE(desk.see(), u"seeing"_s);
    desk.desk().confirm();
    QVERIFY2(m_rig.expire(), qPrintable(m_rig.problem()));
    desk.proxy.clear();
    const ListingResult again = desk.list();
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->tickets.size(), 6);
    QCOMPARE(desk.proxy.count("POST", "/NoAuth/Login.html"), 1);
    QCOMPARE(desk.session().begun, 2);
}

void TestRt::tokenLists()
{
    LiveDesk desk = this->desk(u"token"_s, m_rig.ofUser(u"bob"_s, u"token"_s));
    compareLaptop(desk.all());
}

/// With "Mozilla" in the User-Agent or a cookie this would be a redirect to a page.
void TestRt::wrongToken()
{
    LiveDesk desk = this->desk(u"token"_s, u"1-99-0123456789abcdef0123456789abcdef"_s);
    QCOMPARE(desk.see(), u"wrong credentials"_s);
}

void TestRt::shuffledKeysAreUnchanged()
{
    LiveDesk desk = this->desk(u"form"_s, m_rig.password());
    QCOMPARE(desk.see(), u"seeing"_s);
    desk.desk().confirm();
    for (int i = 0; i < 8; ++i)
        QCOMPARE(desk.see(), u"unchanged"_s);
}

void TestRt::pagesToTheEnd()
{
    LiveDesk desk = this->desk(u"form"_s, m_rig.password(), {},
                               [](SourcePreset& preset) { preset.lists[u"tickets"_s].paging.size = 4; });
    desk.proxy.clear();
    compareLaptop(desk.all());
    QCOMPARE(desk.proxy.count("GET", "/REST/2.0/tickets"), 2);
}

void TestRt::newTicketShowsUp()
{
    LiveDesk desk = this->desk(u"form"_s, m_rig.password());
    QCOMPARE(desk.see(), u"seeing"_s);
    desk.desk().confirm();
    QCOMPARE(desk.see(), u"unchanged"_s);
    const QString id = m_rig.add(u"Neu & <neu>"_s, u"body"_s, {u"RIG_RESOURCE=GPU 服务器"_s});
    QVERIFY2(!id.isEmpty(), qPrintable(m_rig.problem()));
    const ListingResult result = desk.list();
    QVERIFY(result.ok() && !result->unchanged);
    QCOMPARE(result->tickets.size(), 7);
    QCOMPARE(result->tickets.first().id, id);
    QCOMPARE(result->tickets.first().fields, (QJsonObject{{u"Requested resource"_s, u"GPU 服务器"_s}}));
}

void TestRt::badQueryIsSaid()
{
    LiveDesk desk = this->desk(u"form"_s, m_rig.password(), {{u"query"_s, u"Quue = 'x' AND"_s}});
    const ListingResult result = desk.list();
    QVERIFY(!result.ok());
    QCOMPARE(result.error().sight, Sight::NotATicketList);
    LiveDesk other = this->desk(u"form"_s, m_rig.password(), {{u"query"_s, u"Queue = 'General'"_s}});
    QCOMPARE(other.all().size(), 0);
}

QTEST_GUILESS_MAIN(TestRt)
#include "tst_rt.moc"
