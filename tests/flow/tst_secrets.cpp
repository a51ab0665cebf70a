#include "support/eventually.h"
#include "support/smtpserver.h"
#include "support/testprofile.h"
#include "support/testserver.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// A secret of every kind in every place that takes one, far ends that throw back whatever they were sent,
/// and a search of all that the program leaves or shows: files, output, logs, exports, arguments, a crash.
class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void areFoundWhereTheyAreCut();
    void areNowhere();
    void areNowhereAfterACrash_data();
    void areNowhereAfterACrash();

private:
    enum class ThrowsBack
    {
        Nothing,
        Error,    ///< as debug pages of frameworks and helpful interfaces do: in an error's JSON
        Redirect, ///< as a portal that wants to lead back: in the path it leads to
        Page      ///< in a page that is no error
    };

    QByteArray plant(const QByteArray& place, bool mayBeInDatabase = false);
    void build();
    Reply desk(const Request& request);
    Reply far(const Request& request);
    std::unique_ptr<CtlProcess> ctl();
    void run(const QStringList& arguments);
    QString foundIn(const QByteArray& bytes, bool isDatabase = false) const;
    void search();

    struct Planted
    {
        QByteArray value;
        QByteArray beginning; ///< all that may be left of it where a text was cut; nothing else begins so
        bool mayBeInDatabase;
    };
    QList<Planted> m_planted;
    QStringList m_found;
    ThrowsBack m_throwsBack = ThrowsBack::Nothing;
    int m_tickets = 1;
    int m_runs = 0;
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SmtpServer> m_mail;
    QByteArray m_cookie;
    QByteArray m_remembered; ///< a second cookie
    QByteArray m_access;
    QByteArray m_messengerToken;
    QByteArray m_environment;
};

namespace {

constexpr auto presetHead = R"("preset": "source", "name": "planted", "title": "Planted", "floor": "0s", )";
constexpr auto lists =
    R"("lists": { "all": { "get": "tickets", "types": ["application/json"], "decode": { "as": "json", "rows": "" },
    "ticket": { "id": "id", "number": "id", "subject": "subject" }, "page": "ticket/{{id}}" } })";

QJsonObject preset(const char* way)
{
    const QByteArray json = QByteArray("{") + presetHead + R"("signIn": [ )" + way + "], " + lists + '}';
    const QJsonObject made = QJsonDocument::fromJson(json).object();
    if (made.isEmpty())
        qFatal("the preset of the test is no JSON: %s", json.constData());
    return made;
}

constexpr auto formWay =
    R"({ "way": "form", "title": "Form", "user": true, "secret": { "title": "Password" }, "cookies": true,
    "steps": [ { "get": "login" },
               { "submit": { "fields": { "user": "{{user}}", "pass": "{{secret}}" } },
                 "in": [ { "status": [302], "location": "/home" } ],
                 "refused": [ { "status": [200], "xpath": "//input[@type='password']" } ] } ],
    "list": "all" })";
constexpr auto tokenWay =
    R"({ "way": "token", "title": "Token", "secret": { "title": "Token" }, "cookies": false,
    "headers": { "Authorization": "Bearer {{secret}}" }, "list": "all" })";
constexpr auto basicWay =
    R"({ "way": "basic", "title": "Basic", "user": true, "secret": { "title": "Password" }, "cookies": false,
    "basic": true, "list": "all" })";
constexpr auto refreshWay =
    R"({ "way": "oauth", "title": "OAuth", "user": true, "secret": { "title": "Secret and refresh token" }, "cookies": false,
    "steps": [ { "post": "oauth/token",
                 "form": [ ["grant_type", "refresh_token"], ["client_id", "{{user}}"],
                           ["client_secret", "=secret.trim().split(/\\s+/)[0]"], ["refresh_token", "=secret.trim().split(/\\s+/)[1]"] ],
                 "refused": [ { "status": [400, 401] } ], "in": [ { "status": [200], "json": "access_token" } ],
                 "extract": { "accessToken": "json:access_token" } } ],
    "headers": { "Authorization": "Bearer {{accessToken}}" }, "list": "all" })";

/// What the base64 of all that begins like this begins with.
QByteArray base64Beginning(const QByteArray& bytes) { return bytes.first(bytes.size() / 3 * 3).toBase64(); }

QJsonObject fileSecret(const QString& name) { return {{u"file"_s, u"secrets/"_s + name}}; }

} // namespace

QByteArray TestSecrets::plant(const QByteArray& place, bool mayBeInDatabase)
{
    m_planted.append({place + "Plnt8Kq2Zv5Xw7", place + "Plnt", mayBeInDatabase});
    return m_planted.constLast().value;
}

void TestSecrets::init()
{
    m_planted.clear();
    m_found.clear();
    m_throwsBack = ThrowsBack::Nothing;
    m_tickets = 1;
    m_profile = std::make_unique<TestProfile>();
    m_home = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<TestServer>();
    m_mail = std::make_unique<SmtpServer>();
    build();
}

void TestSecrets::build()
{
    m_server->on({}, {}, [this](const Request& request) { return far(request); });
    m_cookie = plant("cookie", true);
    m_access = plant("access", true);
    m_messengerToken = plant("messengertoken"); // kept, but encrypted
    m_environment = plant("environment");
    m_profile->addSecret(u"form"_s, plant("form"));
    m_profile->addSecret(u"basic"_s, plant("basic"));
    m_profile->addSecret(u"oauth"_s, plant("client") + ' ' + plant("refresh"));
    m_profile->addSecret(u"command"_s, plant("command"));
    m_profile->addSecret(u"proxy"_s, plant("proxy"));
    m_remembered = plant("remembered", true);
    const auto source = [this](const QString& name, const char* way, const QString& kind,
                               const QJsonValue& secret, const QJsonObject& more = {}) {
        QJsonObject one{
            {u"name"_s, name},
            {u"preset"_s, preset(way)},
            {u"url"_s, m_server->url().toString()},
            {u"signIn"_s, QJsonObject{{u"way"_s, kind}, {u"user"_s, u"agent"_s}, {u"secret"_s, secret}}},
            {u"interval"_s, QJsonObject{{u"fixed"_s, u"1s"_s}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            one.insert(it.key(), it.value());
        m_profile->addSource(one);
    };
    source(u"Form"_s, formWay, u"form"_s, fileSecret(u"form"_s));
    source(u"Basic"_s, basicWay, u"basic"_s, fileSecret(u"basic"_s));
    source(u"OAuth"_s, refreshWay, u"oauth"_s, fileSecret(u"oauth"_s));
    source(u"Environment"_s, tokenWay, u"token"_s, QJsonObject{{u"env"_s, u"PLANTED_SECRET"_s}});
    source(u"Command"_s, tokenWay, u"token"_s,
           QJsonObject{{u"command"_s, QJsonArray{u"cat"_s, m_profile->file(u"secrets/command"_s)}}});
    source(u"Moved"_s, tokenWay, u"token"_s, QString::fromLatin1(plant("moved")));
    source(u"Proxied"_s, tokenWay, u"token"_s, QJsonObject{{u"env"_s, u"PLANTED_SECRET"_s}},
           {{u"proxy"_s, QJsonObject{{u"kind"_s, u"http"_s},
                                     {u"host"_s, u"127.0.0.1"_s},
                                     {u"port"_s, 1},
                                     {u"user"_s, u"me"_s},
                                     {u"secret"_s, fileSecret(u"proxy"_s)}}}});

    const auto channel = [this](const QString& name, const QString& presetName, const QJsonObject& vars) {
        m_profile->addChannel({{u"name"_s, name}, {u"preset"_s, presetName}, {u"vars"_s, vars}});
    };
    const QString base = m_server->url({}).toString();
    m_profile->addSecret(u"hook"_s, m_server
                                        ->url(u"/hook/"_s + QString::fromLatin1(plant("hookpath")) +
                                              u"?key="_s + QString::fromLatin1(plant("hookquery")))
                                        .toEncoded());
    m_profile->addSecret(u"sign"_s, plant("sign"));
    m_profile->addSecret(u"authorization"_s, "Bearer " + plant("authorization"));
    channel(u"Hook"_s, u"webhook"_s,
            {{u"url"_s, fileSecret(u"hook"_s)},
             {u"secret"_s, fileSecret(u"sign"_s)},
             {u"authorization"_s, fileSecret(u"authorization"_s)}});
    m_profile->addSecret(u"bot"_s, "123456:" + plant("bottoken") + "bottokenbottoken");
    channel(u"Bot"_s, u"telegram"_s,
            {{u"bot"_s, fileSecret(u"bot"_s)}, {u"chat"_s, u"-100123"_s}, {u"base"_s, base}});
    m_profile->addSecret(u"corp"_s, plant("corp"));
    channel(u"Corp"_s, u"wecom-app"_s,
            {{u"corpid"_s, u"ww0123456789abcdef"_s},
             {u"agentid"_s, 7},
             {u"secret"_s, fileSecret(u"corp"_s)},
             {u"users"_s, QJsonArray{u"duty"_s}},
             {u"base"_s, base}});
    channel(
        u"Slack"_s, u"slack-webhook"_s,
        {{u"url"_s, m_server->url(u"/services/T0/B0/"_s + QString::fromLatin1(plant("slack"))).toString()}});
    m_profile->addSecret(u"mail"_s, plant("mail"));
    channel(u"Mail"_s, u"mail"_s,
            {{u"server"_s, u"127.0.0.1"_s},
             {u"port"_s, m_mail->port()},
             {u"security"_s, u"none"_s},
             {u"user"_s, u"bell"_s},
             {u"password"_s, fileSecret(u"mail"_s)},
             {u"from"_s, u"bell@example.org"_s},
             {u"to"_s, QJsonArray{u"duty@example.org"_s}}});
    m_profile->write();
}

Reply TestSecrets::far(const Request& request)
{
    if (m_throwsBack == ThrowsBack::Nothing)
        return desk(request);
    if (m_throwsBack == ThrowsBack::Redirect)
        return Reply::redirect("/back/" + request.raw.toPercentEncoding());
    if (m_throwsBack == ThrowsBack::Page)
        return Reply::html("<!DOCTYPE html><title>Echo</title><pre>" + request.raw + "</pre>");
    const QByteArray said = QJsonDocument(QJsonObject{{u"error"_s, QString::fromUtf8(request.raw)},
                                                      {u"errcode"_s, 40001},
                                                      {u"errmsg"_s, QString::fromUtf8(request.raw)},
                                                      {u"description"_s, QString::fromUtf8(request.raw)}})
                                .toJson(QJsonDocument::Compact);
    return Reply::json(said, request.path.contains(u"hook"_s) ? 500 : 400);
}

Reply TestSecrets::desk(const Request& request)
{
    const QString& path = request.path;
    if (path == "/tickets"_L1) {
        QByteArray rows;
        for (int i = m_tickets; i > 0; --i)
            rows += QByteArray(rows.isEmpty() ? "" : ",") + R"({"id":")" + QByteArray::number(i) +
                    R"(","subject":"s"})";
        return Reply::json('[' + rows + ']');
    }
    if (path == "/login"_L1 && request.method == "GET")
        return Reply::html(
            "<form method=post action=/login><input name=user><input type=password name=pass></form>");
    if (path == "/login"_L1)
        return Reply::redirect("/home")
            .withHeader("Set-Cookie", "sid=" + m_cookie + "; Path=/")
            .withHeader("Set-Cookie", "remember=" + m_remembered + "; Path=/; Max-Age=86400");
    if (path == "/oauth/token"_L1)
        return Reply::json(R"({"access_token":")" + m_access + R"("})");
    if (path == "/cgi-bin/gettoken"_L1)
        return Reply::json(R"({"errcode":0,"access_token":")" + m_messengerToken + R"(","expires_in":7200})");
    if (path.startsWith("/cgi-bin/"_L1))
        return Reply::json(R"({"errcode":0,"errmsg":"ok"})");
    if (path.startsWith("/bot"_L1))
        return Reply::json(R"({"ok":true,"result":{"message_id":1}})");
    if (path.startsWith("/services/"_L1))
        return Reply{200, {{"Content-Type", "text/html"}}, "ok"};
    return Reply::json(R"({"ok":true})");
}

std::unique_ptr<CtlProcess> TestSecrets::ctl()
{
    auto process = std::make_unique<CtlProcess>(*m_profile);
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(u"PLANTED_SECRET"_s, QString::fromLatin1(m_environment));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    for (const QString& name :
         {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, m_home->path());
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_home->path());
    return process;
}

QString TestSecrets::foundIn(const QByteArray& bytes, bool isDatabase) const
{
    QStringList names;
    for (const Planted& planted : m_planted) {
        const bool may = isDatabase && planted.mayBeInDatabase;
        // Spelled otherwise: as a basic Authorization header, or in base64 by itself.
        const bool isThere = bytes.contains(planted.beginning) ||
                             bytes.contains(base64Beginning("agent:" + planted.beginning)) ||
                             bytes.contains(base64Beginning(planted.beginning));
        if (isThere && !may)
            names.append(QString::fromLatin1(planted.value));
    }
    return names.join(u", "_s);
}

void TestSecrets::run(const QStringList& arguments)
{
    const auto process = ctl();
    const QString trace = m_home->filePath(u"arguments-%1"_s.arg(++m_runs));
    if (!QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        process->wrapIn(
            {u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, trace, u"-s"_s, u"4000"_s, u"-e"_s, u"trace=execve"_s});
    const int ended = process->run(arguments, 60'000);
    QVERIFY2(ended != -1 && ended != 1, qPrintable(arguments.join(u' ') + QString::fromUtf8(process->err())));
    const QString shown = foundIn(process->out() + process->err());
    if (!shown.isEmpty())
        m_found.append(u"%1 shows %2"_s.arg(arguments.join(u' '), shown));
}

/// Everything below the profile and the home, but the files that a person made to hold secrets.
void TestSecrets::search()
{
    for (const QString& folder : {m_profile->path(), m_home->path()}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.startsWith(m_profile->file(u"secrets/"_s)))
                continue;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue; // a socket
            const QString shown = foundIn(file.readAll(), files.fileName().startsWith("deskbell.db"_L1));
            if (!shown.isEmpty())
                m_found.append(u"%1 holds %2"_s.arg(path, shown));
            const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                    QFileDevice::ReadOther | QFileDevice::WriteOther;
            if (path.startsWith(m_profile->path()) && !files.fileName().startsWith("config"_L1) &&
                (file.permissions() & others))
                m_found.append(path + u" is open to others"_s);
        }
    }
}

/// Of the search itself.
void TestSecrets::areFoundWhereTheyAreCut()
{
    for (const Planted& planted : std::as_const(m_planted)) {
        const QByteArray cut = planted.value.first(planted.value.size() - 10);
        QVERIFY(!foundIn("Authorization: Bearer " + cut).isEmpty());
        QVERIFY(!foundIn("Authorization: Basic " + ("agent:" + cut).toBase64()).isEmpty());
    }
    QCOMPARE(foundIn("Authorization: Bearer " + m_planted.first().value.first(4)), QString());
}

void TestSecrets::areNowhere()
{
    run({u"run"_s, u"--once"_s});
    m_tickets = 3;
    run({u"run"_s, u"--once"_s});
    // They were used, or the search would prove nothing.
    for (const Planted& planted : std::as_const(m_planted)) {
        const QByteArray& value = planted.value;
        if (value.startsWith("proxy") || value.startsWith("sign") || value.startsWith("basic") ||
            value.startsWith("mail"))
            continue; // to a proxy that is not there; never on the wire as it is
        QVERIFY2(m_server->received().contains(value), value.constData());
    }
    QVERIFY(m_server->received().contains(QByteArray("agent:" + m_planted.at(5).value).toBase64()));
    QVERIFY(!m_mail->mails().isEmpty());
    const QList<QStringList> looks{{u"tickets"_s, u"--json"_s},
                                   {u"deliveries"_s, u"--json"_s},
                                   {u"deliveries"_s, u"--failed"_s},
                                   {u"status"_s, u"--json"_s},
                                   {u"status"_s},
                                   {u"config"_s, u"export"_s},
                                   {u"config"_s, u"check"_s},
                                   {u"check"_s},
                                   {u"poll"_s, u"Form"_s, u"--dry-run"_s},
                                   {u"poll"_s, u"OAuth"_s, u"--dry-run"_s},
                                   {u"render"_s, u"Hook"_s},
                                   {u"render"_s, u"Bot"_s},
                                   {u"render"_s, u"Corp"_s},
                                   {u"render"_s, u"Slack"_s},
                                   {u"render"_s, u"Mail"_s},
                                   {u"send"_s, u"Hook"_s},
                                   {u"send"_s, u"Bot"_s},
                                   {u"send"_s, u"Corp"_s},
                                   {u"send"_s, u"Mail"_s}};
    for (const QStringList& arguments : looks)
        run(arguments);
    m_mail->reply("AUTH", "535 5.7.8 refused " + m_planted.constLast().value);
    for (const ThrowsBack what : {ThrowsBack::Error, ThrowsBack::Redirect, ThrowsBack::Page}) {
        m_throwsBack = what;
        run({u"run"_s, u"--once"_s});
        for (const QStringList& arguments : looks)
            run(arguments);
    }
    m_throwsBack = ThrowsBack::Nothing;
    m_tickets = 5;
    run({u"run"_s, u"--once"_s}); // owed on channels that then refuse
    search();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestSecrets::areNowhereAfterACrash_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("argument");
    QTest::newRow("deskbellctl") << u"/app/deskbellctl"_s << u"run"_s;
    QTest::newRow("deskbell") << u"/ui/deskbell"_s << u"--hidden"_s;
}

void TestSecrets::areNowhereAfterACrash()
{
    QFETCH(const QString, program);
    QFETCH(const QString, argument);
    const QString path = QStringLiteral(DESKBELL_BUILD_DIR) + program;
    if (!QFile::exists(path))
        QSKIP("not built");
    const auto process = ctl(); // for its environment
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process->setProcessEnvironment(environment);
    process->start(path, {argument, u"--profile"_s, m_profile->path()});
    QVERIFY(eventually([&] { return m_server->received().contains("GET /tickets"); }));
    QFile limits(u"/proc/%1/limits"_s.arg(process->processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QString cores =
        QString::fromLatin1(limits.readAll()).section(u"Max core file size"_s, 1).section(u'\n', 0, 0);
    QVERIFY2(cores.simplified().startsWith(u"0 "_s), qPrintable(cores));
    QFile arguments(u"/proc/%1/cmdline"_s.arg(process->processId()));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QCOMPARE(foundIn(arguments.readAll()), QString());
    ::kill(pid_t(process->processId()), SIGABRT);
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(m_home->path()).entryList({u"*core*"_s}, QDir::Files), QStringList()); // where it ran
    QCOMPARE(foundIn(process->out() + process->err()), QString());
    search();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
