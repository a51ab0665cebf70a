#include "support/livedesk.h"
#include "support/serverrig.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<Ticket>& tickets)
{
    QStringList ids;
    for (const Ticket& ticket : tickets)
        ids.append(ticket.id);
    return ids;
}

} // namespace

/// The redmine preset against a real Redmine of Debian's package.
class TestRedmine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongPasswordIsSentOnce();
    void atomBySession();
    void expiredSessionSignsInOnce();
    void keyListsEverything();
    void keyReadOnceListsEverything();
    void wrongKey();
    void newTicketShowsUp();
    void moreNewOnesThanAFeedHolds();
    void closedAndProjectOptions();
    void anybodyMayRead();

private:
    LiveDesk desk(const QString& way, const QString& secret, const QJsonObject& options = {})
    {
        return LiveDesk(u"redmine"_s, way, m_rig.url(), u"bob"_s, secret, options);
    }
    ServerRig m_rig{u"redmine"_s};
};

void TestRedmine::initTestCase()
{
    if (m_rig.start())
        return;
    if (!m_rig.isInstalled())
        QSKIP(qPrintable(m_rig.problem()));
    QFAIL(qPrintable(m_rig.problem()));
}

void TestRedmine::wrongPasswordIsSentOnce()
{
    LiveDesk desk = this->desk(u"form"_s, u"not the password"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(desk.see(), u"wrong credentials"_s);
    QCOMPARE(desk.proxy.count("POST", "/login"), 1);
    QCOMPARE(desk.session().begun, 0);
}

void TestRedmine::atomBySession()
{
    LiveDesk desk = this->desk(u"form"_s, m_rig.password());
    const QList<Ticket> tickets = desk.all();
    QCOMPARE(tickets.size(), 6);
    QCOMPARE(desk.proxy.count("POST", "/login"), 1);
    const Ticket& laptop = tickets.at(2); // newest first: 6, 5, 4
    QCOMPARE(laptop.id, u"4"_s);
    QCOMPARE(laptop.number, u"#4"_s);
    QCOMPARE(laptop.subject, u"New laptop for <Finance> & \"Legal\""_s);
    QCOMPARE(laptop.requester, u"Bob Baker"_s);
    QCOMPARE(laptop.queue, u"Help desk"_s);
    QCOMPARE(laptop.status, u"New"_s);
    QCOMPARE(laptop.fields.value(u"Tracker"_s).toString(), u"Request"_s);
    QCOMPARE(laptop.url, QUrl(m_rig.url().toString() + u"/issues/4"_s));
    QVERIFY(qAbs(laptop.createdAt.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QCOMPARE(tickets.at(1).subject, u"会议室投影仪黑屏 📽"_s);
    QVERIFY(tickets.at(2).body.contains(u"正文 4"_s));
    // Nothing new: an ETag, and no second sign-in.
    QCOMPARE(desk.see(), u"seeing"_s);
    desk.desk().confirm();
    QCOMPARE(desk.see(), u"unchanged"_s);
    QCOMPARE(desk.proxy.count("POST", "/login"), 1);
}

void TestRedmine::expiredSessionSignsInOnce()
{
    LiveDesk desk = this->desk(u"form"_s, m_rig.password());
    QCOMPARE(desk.see(), u"seeing"_s);
    desk.desk().confirm();
    QVERIFY2(m_rig.expire(), qPrintable(m_rig.problem()));
    desk.proxy.clear();
    const ListingResult again = desk.list();
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->tickets.size(), 6);
    QCOMPARE(desk.proxy.count("POST", "/login"), 1);
    QCOMPARE(desk.session().begun, 2);
}

void TestRedmine::keyListsEverything()
{
    LiveDesk desk = this->desk(u"token"_s, m_rig.ofUser(u"bob"_s, u"api_key"_s));
    const QList<Ticket> tickets = desk.all();
    QCOMPARE(tickets.size(), 6);
    const Ticket& vpn = tickets.at(3);
    QCOMPARE(vpn.subject, u"VPN 账号过期，无法登录"_s);
    QCOMPARE(vpn.requester, m_rig.ofUser(u"wang.li"_s, u"name"_s));
    QCOMPARE(vpn.priority, u"Urgent"_s);
    QCOMPARE(vpn.queue, u"Help desk"_s);
    QCOMPARE(vpn.fields.value(u"Requested resource"_s).toString(), u"VPN"_s);
    QVERIFY(vpn.body.contains(u"正文 3"_s));
    QVERIFY(vpn.createdAt.isValid());
    QCOMPARE(desk.see(), u"seeing"_s);
    desk.desk().confirm();
    QCOMPARE(desk.see(), u"unchanged"_s);
}

void TestRedmine::keyReadOnceListsEverything()
{
    LiveDesk desk = this->desk(u"form-key"_s, m_rig.password());
    const QList<Ticket> tickets = desk.all();
    QCOMPARE(tickets.size(), 6);
    QCOMPARE(tickets.first().fields.value(u"Requested resource"_s).toString(), u"mail-01"_s);
    QCOMPARE(desk.see(), u"seeing"_s);
    QCOMPARE(desk.proxy.count("POST", "/login"), 1);
}

void TestRedmine::wrongKey()
{
    LiveDesk desk = this->desk(u"token"_s, u"0123456789abcdef0123456789abcdef01234567"_s);
    QCOMPARE(desk.see(), u"wrong credentials"_s);
}

void TestRedmine::newTicketShowsUp()
{
    LiveDesk form = desk(u"form"_s, m_rig.password());
    LiveDesk key = desk(u"token"_s, m_rig.ofUser(u"bob"_s, u"api_key"_s));
    for (LiveDesk* one : {&form, &key}) {
        QCOMPARE(one->see(), u"seeing"_s);
        one->desk().confirm();
        QCOMPARE(one->see(), u"unchanged"_s);
    }
    const QString id = m_rig.add(u"Neu & <neu>"_s, u"body"_s, {u"RIG_RESOURCE=GPU 服务器"_s});
    QVERIFY2(!id.isEmpty(), qPrintable(m_rig.problem()));
    for (LiveDesk* one : {&form, &key}) {
        const ListingResult result = one->list();
        QVERIFY(result.ok());
        QVERIFY(!result->unchanged);
        QCOMPARE(result->tickets.first().id, id);
        QCOMPARE(result->tickets.first().subject, u"Neu & <neu>"_s);
    }
}

void TestRedmine::moreNewOnesThanAFeedHolds()
{
    QStringList added;
    for (int i = 0; i < 18; ++i) {
        added.prepend(m_rig.add(u"Burst %1"_s.arg(i)));
        QVERIFY2(!added.first().isEmpty(), qPrintable(m_rig.problem()));
    }
    LiveDesk desk = this->desk(u"form"_s, m_rig.password());
    const ListingResult first = desk.list();
    QVERIFY(first.ok());
    QCOMPARE(first->tickets.size(), 15); // all that a feed gives
    const QStringList all = idsOf(desk.all());
    QCOMPARE(all.mid(0, 18), added);
    QCOMPARE(all.last(), u"1"_s);
}

void TestRedmine::closedAndProjectOptions()
{
    const QString key = m_rig.ofUser(u"bob"_s, u"api_key"_s);
    LiveDesk closed = desk(u"token"_s, key, {{u"status"_s, u"closed"_s}});
    QCOMPARE(closed.all().size(), 0);
    LiveDesk closedFeed = desk(u"form"_s, m_rig.password(), {{u"status"_s, u"closed"_s}});
    QCOMPARE(closedFeed.all().size(), 0);
    const QString count = QString::number(desk(u"token"_s, key).all().size());
    LiveDesk project = desk(u"token"_s, key, {{u"project"_s, u"helpdesk"_s}});
    QCOMPARE(QString::number(project.all().size()), count);
    LiveDesk feed = desk(u"form"_s, m_rig.password(), {{u"project"_s, u"helpdesk"_s}});
    const QList<Ticket> tickets = feed.all();
    QCOMPARE(QString::number(tickets.size()), count);
    QCOMPARE(tickets.first().fields.value(u"Tracker"_s).toString(), u"Request"_s);
    LiveDesk unknown = desk(u"token"_s, key, {{u"project"_s, u"no-such-project"_s}});
    QVERIFY(unknown.see() != u"seeing"_s);
}

/// Redmine's default: neither a bad key nor an expired cookie is refused, both just see less.
void TestRedmine::anybodyMayRead()
{
    ServerRig open(u"redmine"_s, {u"RIG_LOGIN_REQUIRED=0"_s});
    QVERIFY2(open.start(), qPrintable(open.problem()));
    LiveDesk badKey(u"redmine"_s, u"token"_s, open.url(), u"bob"_s,
                    u"0123456789abcdef0123456789abcdef01234567"_s);
    QCOMPARE(badKey.see(), u"wrong credentials"_s);
    LiveDesk desk(u"redmine"_s, u"form"_s, open.url(), u"bob"_s, open.password());
    QCOMPARE(desk.all().size(), 6);
    QVERIFY2(open.expire(), qPrintable(open.problem()));
    QCOMPARE(desk.all().size(), 6);
    QCOMPARE(desk.session().begun, 2);
    QCOMPARE(desk.proxy.count("POST", "/login"), 2);
}

QTEST_GUILESS_MAIN(TestRedmine)
#include "tst_redmine.moc"
