#include "core/core.h"
#include "core/diagnostics.h"
#include "storage/cookiestore.h"
#include "storage/database.h"
#include "storage/healthstore.h"
#include "storage/outboxstore.h"
#include "storage/sourcestore.h"
#include "storage/ticketstore.h"
#include "storage/tokenstore.h"
#include "support/fakeclock.h"
#include "support/testprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// What people paste into mails and issue trackers holds no secret, wherever one was planted.
class TestDiagnostics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsNoSecret();
    void saysWhatIsNeeded();
    void configurationIsBare_data();
    void configurationIsBare();

private:
    void fillStores(const QString& path);
    QString textOf(TestProfile& profile);

    FakeClock m_clock;
};

void TestDiagnostics::fillStores(const QString& path)
{
    const auto database = Database::open(path, m_clock);
    QVERIFY(database);
    SourceStore sources(**database);
    SourceState state;
    state.sight = u"not a ticket list"_s;
    state.detail = u"HTTP 200 from https://desk.example.org/list?api_key=planted-detail, "
                   "Authorization: Bearer planted-bearer"_s;
    QVERIFY(sources.save(u"Desk"_s, state));
    HealthStore health(**database);
    ChannelHealth ill;
    ill.stopped = true;
    ill.reason = u"AUTH: https://robot.example.com/hook/planted-path?key=planted-key"_s;
    QVERIFY(health.save(u"Ops"_s, ill));
    OutboxStore outbox(**database);
    Delivery delivery;
    delivery.channel = u"Ops"_s;
    delivery.source = u"Desk"_s;
    delivery.ticket = u"1"_s;
    delivery.created = delivery.due = m_clock.now();
    delivery.content = {{u"title"_s, u"planted-title"_s}};
    const Result<qint64> id = outbox.enqueue(delivery);
    QVERIFY(id);
    delivery = **outbox.find(*id);
    delivery.state = DeliveryState::Failed;
    delivery.outcome = u"AUTH"_s;
    delivery.lastAnswer = u"{\"errcode\":93000,\"access_token\":\"planted-answer\"}"_s;
    QVERIFY(outbox.finishAttempt(delivery, {m_clock.now(), u"Ops"_s, u"text"_s, u"AUTH"_s, {}}));
    TicketStore tickets(**database);
    Ticket ticket;
    ticket.source = u"Desk"_s;
    ticket.id = u"1"_s;
    ticket.subject = u"planted-subject"_s;
    ticket.requester = u"planted-requester"_s;
    Transaction transaction(**database);
    QVERIFY(tickets.insertIfAbsent(ticket, Arrival::New, 1));
    QVERIFY(transaction.commit());
}

QString TestDiagnostics::textOf(TestProfile& profile)
{
    profile.addSource(
        {{u"name"_s, u"Desk"_s},
         {u"preset"_s, u"redmine"_s},
         {u"url"_s, u"https://desk.example.org/?token=planted-query"_s},
         {u"signIn"_s, QJsonObject{{u"way"_s, u"form"_s},
                                   {u"user"_s, u"planted-account"_s},
                                   {u"secret"_s, u"planted-password"_s},
                                   {u"unknown"_s, u"planted-unknown"_s}}},
         {u"options"_s, QJsonObject{{u"project"_s, u"planted-option"_s}, {u"tracker"_s, 987123}}},
         {u"proxy"_s, QJsonObject{{u"kind"_s, u"http"_s},
                                  {u"host"_s, u"proxy.example.org"_s},
                                  {u"port"_s, 3128},
                                  {u"user"_s, u"planted-proxy-user"_s},
                                  {u"secret"_s, u"planted-proxy"_s}}},
         {u"later"_s, QJsonArray{u"planted-in-a-list"_s, QJsonObject{{u"name2"_s, u"planted-deep"_s}}}}});
    profile.addChannel({{u"name"_s, u"Ops"_s},
                        {u"preset"_s, u"wecom-robot"_s},
                        {u"vars"_s, QJsonObject{{u"url"_s, u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send"
                                                           "?key=planted-robot"_s},
                                                {u"name"_s, u"planted-var"_s}}},
                        {u"templates"_s, QJsonObject{{u"title"_s, u"planted-template"_s}}}});
    profile.addChannel(
        {{u"name"_s, u"Command"_s},
         {u"preset"_s, u"webhook"_s},
         {u"vars"_s, QJsonObject{{u"url"_s, QJsonObject{{u"command"_s,
                                                         QJsonArray{u"pass"_s, u"planted-argument"_s}}}}}}});
    profile.set(u"admins"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"Duty A"_s},
                                       {u"handles"_s, QJsonObject{{u"wecom"_s, u"planted-handle"_s}}}}});
    profile.set(u"rules"_s, QJsonArray{QJsonObject{
                                {u"name"_s, u"GPU"_s},
                                {u"when"_s, QJsonArray{QJsonObject{{u"field"_s, u"subject"_s},
                                                                   {u"contains"_s, u"planted-condition"_s}}}},
                                {u"notify"_s, QJsonArray{u"Ops"_s}}}});
    profile.addSecret(u"desk"_s, "planted-file");
    profile.write();
    const Profile at = Profile::at(profile.path());
    fillStores(at.databaseFile);
    Core core(at, m_clock);
    const auto opened = core.open(Core::Purpose::Look);
    if (!opened) {
        QTest::qFail(qPrintable(opened.error().first().text()), __FILE__, __LINE__);
        return {};
    }
    return diagnosticsText(core, {{u"Desktop"_s, u"XFCE"_s}, {u"Notification server"_s, u"dunst 1.9"_s}});
}

void TestDiagnostics::holdsNoSecret()
{
    TestProfile profile;
    const QString text = textOf(profile);
    QVERIFY(!text.isEmpty());
    for (const QString& line : text.split(u'\n'))
        QVERIFY2(!line.contains(u"planted"_s) && !line.contains(u"987123"_s), qPrintable(line));
}

void TestDiagnostics::saysWhatIsNeeded()
{
    TestProfile profile;
    const QString text = textOf(profile);
    for (const QString& wanted :
         {QStringLiteral(DESKBELL_VERSION), QString::fromLatin1(qVersion()), u"XFCE"_s, u"dunst 1.9"_s,
          u"Database: "_s, u"redmine"_s, u"wecom-robot"_s, u"not a ticket list"_s, u"stopped"_s, u"93000"_s,
          u"desk.example.org"_s, u"\"failed\": 1"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in\n"_s + text));
}

void TestDiagnostics::configurationIsBare_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("choice") << QByteArray(R"j({"preset":"redmine"})j")
                            << QByteArray(R"j({"preset":"redmine"})j");
    QTest::newRow("text") << QByteArray(R"j({"user":"ann"})j")
                          << QByteArray(R"j({"user":"(text of 3 characters)"})j");
    QTest::newRow("switch and number") << QByteArray(R"j({"enabled":false,"keepDays":90})j")
                                       << QByteArray(R"j({"enabled":false,"keepDays":90})j");
    QTest::newRow("vars")
        << QByteArray(R"j({"vars":{"name":"x","id":12,"all":true}})j")
        << QByteArray(R"j({"vars":{"all":true,"id":"(number)","name":"(text of 1 characters)"}})j");
    QTest::newRow("a name inside a list")
        << QByteArray(R"j({"sources":[{"name":"A"}]})j") << QByteArray(R"j({"sources":[{"name":"A"}]})j");
}

void TestDiagnostics::configurationIsBare()
{
    QFETCH(const QByteArray, from);
    const QJsonObject exported = QJsonDocument::fromJson(from).object();
    QTEST(QJsonDocument(bareConfig(exported)).toJson(QJsonDocument::Compact), "to");
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
