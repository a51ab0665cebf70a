#include "source/sight.h"
#include "support/countingproxy.h"
#include "support/eventually.h"
#include "support/serverrig.h"
#include "support/testprofile.h"
#include "support/testserver.h"

#include <QTest>

#include <map>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// The preset as it ships, but for its least interval: a test that polls every second is a short one.
QJsonObject impatientPreset(const QString& name)
{
    QFile file(u":/sources/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no preset %s", qPrintable(name));
    QJsonObject preset = QJsonDocument::fromJson(file.readAll()).object();
    preset.insert(u"floor"_s, u"1s"_s);
    return preset;
}

/// What an admin is told, in one line.
QString told(const QString& kind, const QJsonObject& ticket)
{
    QStringList parts{kind};
    for (const QString& field : {u"number"_s, u"subject"_s, u"requester"_s, u"url"_s})
        parts.append(ticket.value(field).toString());
    return parts.join(u" | "_s);
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

/// deskbellctl that runs on a profile of its own, between a real server behind a proxy that counts, and a
/// webhook.
class Duty
{
public:
    Duty(const ServerRig& rig, const QString& preset, const QString& way, const QString& secret)
    {
        m_hook.on("POST", u"/hook"_s, [this](const Request& request) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const QString type = body.value(u"type"_s).toString();
            m_inHook.append(
                told(type == u"ticket.created"_s ? u"ticket"_s : type, body.value(u"data"_s).toObject()));
            return Reply::json("{\"ok\":true}");
        });
        m_profile.addSecret(u"desk"_s, secret.toUtf8());
        QJsonObject source{
            {u"name"_s, u"Desk"_s},
            {u"preset"_s, impatientPreset(preset)},
            {u"url"_s, rig.url().toString()},
            {u"signIn"_s, QJsonObject{{u"way"_s, way},
                                      {u"user"_s, u"bob"_s},
                                      {u"secret"_s, QJsonObject{{u"file"_s, u"secrets/desk"_s}}}}},
            {u"interval"_s, QJsonObject{{u"fixed"_s, u"1s"_s}}},
            {u"proxy"_s,
             QJsonObject{{u"kind"_s, u"http"_s}, {u"host"_s, u"127.0.0.1"_s}, {u"port"_s, proxy.port()}}}};
        if (preset == u"fossil"_s)
            source.insert(u"options"_s, QJsonObject{{u"report"_s, u"2"_s}});
        m_profile.addSource(source);
        m_profile.addWebhook(u"Hook"_s, m_hook.url(u"/hook"_s));
        m_profile.write();
    }

    void start() { running.begin({u"run"_s, u"--json"_s}); }
    /// As systemd or a logout ends it; its exit code, -1 when it does not end or crashes.
    int stop()
    {
        running.terminate();
        if (!eventually([this] { return running.state() == QProcess::NotRunning; }))
            return -1;
        return running.exitStatus() == QProcess::NormalExit ? running.exitCode() : -1;
    }

    /// Another deskbellctl on the same profile: what it prints, and nothing when it fails.
    QList<QJsonObject> ask(const QStringList& arguments)
    {
        CtlProcess other(m_profile);
        return other.run(arguments) == 0 ? other.records() : QList<QJsonObject>();
    }
    /// The source as the running process, and not the database, tells it; empty when none runs.
    QJsonObject source()
    {
        const QJsonObject status = ask({u"status"_s, u"--json"_s}).value(0);
        return status.value(u"running"_s).toBool() ? status.value(u"sources"_s).toArray().first().toObject()
                                                   : QJsonObject();
    }
    QString sight() { return source().value(u"sight"_s).toString(); }
    /// So many more polls have ended well.
    bool seesAgain(int times)
    {
        const int before = source().value(u"polls"_s).toInt();
        constexpr int patienceMs = 60'000; // a busy machine
        return eventually(
            [&] {
                const QJsonObject now = source(); // the poll that is counted last may still be under way
                return now.value(u"sight"_s).toString() == u"seeing"_s &&
                       now.value(u"polls"_s).toInt() > before + times;
            },
            patienceMs);
    }

    /// What rang since start().
    QStringList onTray()
    {
        QStringList lines;
        for (const QJsonObject& record : running.records())
            lines.append(told(record.value(u"rings"_s).toString(),
                              record.value(u"tickets"_s).toArray().first().toObject()));
        return sorted(lines);
    }
    /// What the webhook ever heard.
    QStringList inHook() const { return sorted(m_inHook); }
    /// At least so many lines have come in at both ends.
    bool rings(qsizetype tray, qsizetype hook)
    {
        return eventually([&] { return onTray().size() >= tray && m_inHook.size() >= hook; });
    }

    CountingProxy proxy;

private:
    TestProfile m_profile;
    QStringList m_inHook;
    TestServer m_hook;

public:
    CtlProcess running{m_profile}; // last: it ends before what it speaks to
};

} // namespace

/// The program as users run it, on the real servers: what rings, where, and how often.
class TestRinging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongPassword_data();
    void wrongPassword();
    void eachNewTicketOnce_data();
    void eachNewTicketOnce();

private:
    /// Starts the server at its first use; what keeps it from running is in its problem().
    ServerRig& rig(const QString& server);
    /// The line that a new ticket owes; empty when the server did not take it.
    QString file(const QString& server, const QString& login, const QString& subject);

    std::map<QString, std::unique_ptr<ServerRig>> m_rigs; ///< those that were needed so far
    QHash<QString, int> m_filed;                          ///< besides the seeded ones, on each server
};

ServerRig& TestRinging::rig(const QString& server)
{
    std::unique_ptr<ServerRig>& rig = m_rigs[server];
    if (!rig) {
        rig = std::make_unique<ServerRig>(server);
        (void)rig->start();
    }
    return *rig;
}

QString TestRinging::file(const QString& server, const QString& login, const QString& subject)
{
    const ServerRig& at = rig(server);
    const QString id = rig(server).add(subject, u"正文 & <body>"_s, {u"RIG_AS="_s + login});
    if (id.isEmpty())
        return {};
    ++m_filed[server];
    const bool fossil = server == u"fossil"_s;
    const QString number = fossil ? id.left(10) : u'#' + id;
    const QString page = fossil              ? u"/tktview/"_s + number
                         : server == u"rt"_s ? u"/Ticket/Display.html?id="_s + id
                                             : u"/issues/"_s + id;
    return told(u"ticket"_s, {{u"number"_s, number},
                              {u"subject"_s, subject},
                              {u"requester"_s, fossil ? login : at.ofUser(login, u"name"_s)},
                              {u"url"_s, QString(at.url().toString() + page)}});
}

void TestRinging::wrongPassword_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QByteArray>("signIn");
    QTest::newRow("redmine, form") << u"redmine"_s << u"form"_s << QByteArray("/login");
    QTest::newRow("redmine, form-key") << u"redmine"_s << u"form-key"_s << QByteArray("/login");
    QTest::newRow("rt, form") << u"rt"_s << u"form"_s << QByteArray("/NoAuth/Login.html");
    QTest::newRow("fossil, form") << u"fossil"_s << u"form"_s << QByteArray("/login");
}

void TestRinging::wrongPassword()
{
    QFETCH(QString, server);
    QFETCH(QString, way);
    QFETCH(QByteArray, signIn);
    if (!rig(server).isInstalled())
        QSKIP(qPrintable(rig(server).problem()));
    QVERIFY2(rig(server).url().isValid(), qPrintable(rig(server).problem()));

    const QString wrong = u"not the password"_s;
    Duty duty(rig(server), server, way, wrong);
    duty.start();
    QVERIFY(eventually([&] { return duty.sight() == u"wrong credentials"_s; }));
    // By itself it looks again much later; an admin who asks meanwhile must not lock the account either.
    const int polls = duty.source().value(u"polls"_s).toInt();
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(duty.ask({u"poll"_s, u"Desk"_s}).size(), 0);
        QVERIFY(eventually([&] { return duty.source().value(u"polls"_s).toInt() >= polls + i; }));
        QVERIFY(eventually([&] { return duty.sight() == u"wrong credentials"_s; }));
    }
    QCOMPARE(duty.proxy.count("POST", signIn), 1);
    QCOMPARE(duty.stop(), 0);
    QCOMPARE(duty.proxy.count("POST", signIn), 1);
    const QList<QJsonObject> said = duty.running.records();
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().value(u"rings"_s).toString(), u"notice"_s);
    QVERIFY(said.first().value(u"sentence"_s).toString().contains(sightSentence(Sight::WrongCredentials)));
    QCOMPARE(duty.inHook(), QStringList());
    QVERIFY(!(duty.running.out() + duty.running.err()).contains(wrong.toUtf8()));
}

void TestRinging::eachNewTicketOnce_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("secret");          // of bob, in the server's facts; empty: his password
    QTest::addColumn<QByteArray>("cookieSignIn"); // empty: no session that could expire
    QTest::newRow("redmine, token") << u"redmine"_s << u"token"_s << u"api_key"_s << QByteArray();
    QTest::newRow("redmine, form") << u"redmine"_s << u"form"_s << QString() << QByteArray("/login");
    QTest::newRow("redmine, form-key") << u"redmine"_s << u"form-key"_s << QString() << QByteArray();
    QTest::newRow("rt, token") << u"rt"_s << u"token"_s << u"token"_s << QByteArray();
    QTest::newRow("rt, form") << u"rt"_s << u"form"_s << QString() << QByteArray("/NoAuth/Login.html");
    QTest::newRow("fossil, form") << u"fossil"_s << u"form"_s << QString() << QByteArray("/login");
    QTest::newRow("fossil, form-tsv") << u"fossil"_s << u"form-tsv"_s << QString() << QByteArray("/login");
}

void TestRinging::eachNewTicketOnce()
{
    QFETCH(QString, server);
    QFETCH(QString, way);
    QFETCH(QString, secret);
    QFETCH(QByteArray, cookieSignIn);
    if (!rig(server).isInstalled())
        QSKIP(qPrintable(rig(server).problem()));
    QVERIFY2(rig(server).url().isValid(), qPrintable(rig(server).problem()));
    Duty duty(rig(server), server, way,
              secret.isEmpty() ? rig(server).password() : rig(server).ofUser(u"bob"_s, secret));

    // What is there already is recorded, and rings nowhere.
    const int seeded = int(rig(server).facts().value(u"tickets"_s).toArray().size());
    QCOMPARE(seeded, 6);
    duty.start();
    QVERIFY(eventually([&] { return duty.sight() == u"seeing"_s; }));
    QVERIFY(duty.seesAgain(1));
    const QList<QJsonObject> baseline = duty.ask({u"tickets"_s, u"--json"_s});
    QCOMPARE(baseline.size(), seeded + m_filed.value(server));
    for (const QJsonObject& ticket : baseline)
        QCOMPARE(ticket.value(u"arrival"_s).toString(), u"baseline"_s);
    QCOMPARE(duty.onTray(), QStringList());
    QCOMPARE(duty.inHook(), QStringList());

    // Three new ones: three times on the tray, three times in the webhook.
    QStringList owed{file(server, u"wang.li"_s, u"GPU 节点申请：两周的训练任务"_s),
                     file(server, u"bob"_s, u"<b>Disk</b> & \"quota\" of 'bob' \\ 100%"_s),
                     file(server, u"carol"_s, u"Mailbox full again"_s)};
    QVERIFY2(!owed.contains(QString()), qPrintable(rig(server).problem()));
    QVERIFY2(duty.rings(3, 3), duty.running.err().constData());
    QVERIFY(duty.seesAgain(2));
    QCOMPARE(duty.onTray(), sorted(owed));
    QCOMPARE(duty.inHook(), sorted(owed));

    // The server forgets the session: Deskbell signs in again by itself.
    if (!cookieSignIn.isEmpty()) {
        duty.proxy.clear();
        QVERIFY2(rig(server).expire(), qPrintable(rig(server).problem()));
        owed.append(file(server, u"bob"_s, u"While nobody was signed in"_s));
        QVERIFY2(!owed.contains(QString()), qPrintable(rig(server).problem()));
        QVERIFY2(duty.rings(4, 4), duty.running.err().constData());
        QVERIFY(duty.seesAgain(2));
        QCOMPARE(duty.proxy.count("POST", cookieSignIn), 1);
        QCOMPARE(duty.onTray(), sorted(owed));
        QCOMPARE(duty.inHook(), sorted(owed));
    }
    QCOMPARE(duty.stop(), 0);
    QCOMPARE(duty.onTray(), sorted(owed));

    // Started again: nothing of it repeats.
    duty.start();
    QVERIFY(eventually([&] { return duty.sight() == u"seeing"_s; }));
    QVERIFY(duty.seesAgain(2));
    QCOMPARE(duty.stop(), 0);
    QCOMPARE(duty.onTray(), QStringList());
    QCOMPARE(duty.inHook(), sorted(owed));

    // What came while it was down rings once.
    const QString late = file(server, u"wang.li"_s, u"夜里提交的请求"_s);
    QVERIFY2(!late.isEmpty(), qPrintable(rig(server).problem()));
    owed.append(late);
    duty.start();
    QVERIFY2(duty.rings(1, owed.size()), duty.running.err().constData());
    QVERIFY(duty.seesAgain(2));
    QCOMPARE(duty.stop(), 0);
    QCOMPARE(duty.onTray(), QStringList{late});
    QCOMPARE(duty.inHook(), sorted(owed));
}

QTEST_GUILESS_MAIN(TestRinging)
#include "tst_ringing.moc"
