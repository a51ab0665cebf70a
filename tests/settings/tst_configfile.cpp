#include "settings/configfile.h"
#include "settings/settinglist.h"
#include "support/files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

namespace {

// Single quotes stand for double ones, so that the rows stay readable.
QByteArray json(const char* text) { return QByteArray(text).replace('\'', '"'); }

QStringList textsOf(const QList<Error>& errors)
{
    QStringList texts;
    for (const Error& error : errors)
        texts.append(error.text());
    return texts;
}

constexpr QFile::Permissions ownerFile =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

/// Random configurations from a fixed seed.
class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    Config config()
    {
        Config config;
        for (int i = 0; i < below(4); ++i)
            config.channels.append(channel(i));
        for (int i = 0; i < below(3); ++i)
            config.admins.append({name("admin", i), handles(), extra()});
        for (int i = 0; i < below(4); ++i)
            config.sources.append(source(i, config));
        for (int i = 0; i < below(4); ++i)
            config.rules.append(rule(i, config));
        config.interval = interval();
        config.general = {coin() ? QString() : QStringLiteral("zh_CN"),
                          coin(),
                          coin(),
                          1 + below(400),
                          milliseconds(1 + below(100000)),
                          templates(),
                          extra()};
        config.extra = extra();
        return config;
    }

private:
    int below(int n) { return m_random.bounded(n); }
    bool coin() { return below(2) == 0; }
    QString text()
    {
        static const QStringList texts{QStringLiteral("a"), QStringLiteral("Ünï \"quoted\" \\"),
                                       QStringLiteral("两行\n"), QStringLiteral("{{subject}}"),
                                       QString::fromUcs4(U"\U0001F600")};
        return texts.at(below(int(texts.size())));
    }
    QString maybe() { return coin() ? text() : QString(); }
    QString name(const char* kind, int i)
    {
        return QStringLiteral("%1 %2/~é").arg(QString::fromUtf8(kind)).arg(i);
    }
    QJsonObject extra()
    {
        return coin() ? QJsonObject()
                      : QJsonObject{{QStringLiteral("fromTheFuture"), QJsonObject{{text(), below(9)}}}};
    }
    SecretRef secret()
    {
        switch (below(5)) {
        case 0:
            return {SecretRef::Kind::Keyring, text(), {}};
        case 1:
            return {SecretRef::Kind::File, text(), {}};
        case 2:
            return {SecretRef::Kind::Env, QStringLiteral("A_B"), {}};
        case 3:
            return {SecretRef::Kind::Command, {}, {text(), maybe()}};
        default:
            return {};
        }
    }
    ProxyConfig proxy()
    {
        switch (below(4)) {
        case 0:
            return {ProxyConfig::Kind::None, {}, 0, {}, {}};
        case 1:
            return {ProxyConfig::Kind::Http, QStringLiteral("proxy"), 3128, maybe(), secret()};
        case 2:
            return {ProxyConfig::Kind::Socks5, QStringLiteral("::1"), 65535, maybe(), secret()};
        default:
            return {};
        }
    }
    TlsConfig tls()
    {
        return {coin() ? QString() : QStringLiteral("sha256/") + QString(43, u'A') + u'=', maybe(), extra()};
    }
    TemplateConfig templates() { return {maybe(), maybe(), maybe(), extra()}; }
    QHash<QString, QString> handles()
    {
        return coin() ? QHash<QString, QString>() : QHash<QString, QString>{{text(), text()}};
    }
    IntervalConfig interval()
    {
        IntervalConfig interval;
        if (coin())
            interval.fixed = seconds(1 + below(5000));
        interval.window = milliseconds(1 + below(10'000'000));
        for (int i = 0; i < below(4); ++i)
            interval.steps.append({i * 3, seconds(1 + below(600))});
        for (int i = below(3); i > 0; --i) {
            IntervalTime time;
            time.days = coin() ? QList<int>{Qt::Monday, Qt::Sunday} : QList<int>();
            time.from = QTime(below(24), below(60));
            time.to = QTime(below(24), below(60));
            if (coin())
                time.fixed = seconds(1 + below(5000));
            else
                time.steps = {{0, seconds(1 + below(600))}};
            time.extra = extra();
            interval.times.append(time);
        }
        interval.extra = extra();
        return interval;
    }
    QStringList channelNames(const Config& config)
    {
        QStringList names;
        if (coin())
            names.append(QStringLiteral("tray"));
        for (const ChannelConfig& channel : config.channels) {
            if (coin())
                names.append(channel.name);
        }
        return names;
    }
    ChannelConfig channel(int i)
    {
        ChannelConfig channel;
        channel.name = name("channel", i);
        if (coin())
            channel.preset = text();
        else
            channel.inlinePreset = {{QStringLiteral("title"), text()}};
        channel.vars.insert(QStringLiteral("plain"), {text(), {}});
        channel.vars.insert(QStringLiteral("list"), {QJsonArray{1, text()}, {}});
        if (const SecretRef ref = secret(); ref.kind != SecretRef::Kind::None)
            channel.vars.insert(QStringLiteral("a/b~c"), {{}, ref});
        if (i > 0)
            channel.fallback = {name("channel", 0)};
        channel.templates = templates();
        channel.proxy = proxy();
        channel.tls = tls();
        channel.allowPlainHttp = coin();
        if (coin())
            channel.repeatsWhenLost = coin();
        channel.enabled = coin();
        channel.extra = extra();
        return channel;
    }
    SourceConfig source(int i, const Config& config)
    {
        SourceConfig source;
        source.name = name("source", i);
        source.preset = text();
        source.url = QUrl(QStringLiteral("https://desk%1.example.org:8443/a%20b?x=%26").arg(i));
        source.signIn = {maybe(), maybe(), secret(), secret(), extra()};
        source.options =
            coin() ? QJsonObject() : QJsonObject{{text(), QJsonArray{true, qint64(9007199254740993)}}};
        if (coin())
            source.sessionLifetime = seconds(1 + below(90000));
        if (coin())
            source.interval = coin() ? IntervalConfig() : interval();
        source.tls = tls();
        source.proxy = proxy();
        source.movedHere = coin() ? MovedHere::Ring : MovedHere::Silent;
        source.baselinePages = 1 + below(20);
        source.blindTo = channelNames(config);
        source.enabled = coin();
        source.extra = extra();
        return source;
    }
    RuleConfig rule(int i, const Config& config)
    {
        RuleConfig rule;
        rule.name = name("rule", i);
        using Test = Condition::Test;
        for (Test test :
             {Test::Is, Test::IsNot, Test::Contains, Test::ContainsNot, Test::StartsWith, Test::AtLeast}) {
            if (coin())
                rule.when.append({text(), test, maybe()});
        }
        rule.when.append({text(), Test::Matches, QStringLiteral("^[a-z]+$")});
        rule.when.append({text(), Test::Present, QString()});
        rule.notify = channelNames(config);
        for (const AdminConfig& admin : config.admins)
            rule.mention.append(admin.name);
        rule.templates = templates();
        rule.stop = coin();
        rule.enabled = coin();
        rule.extra = extra();
        return rule;
    }

    QRandomGenerator m_random;
};

} // namespace

class TestConfigFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheDesignsExample();
    void broken_data();
    void broken();
    void allErrorsAtOnce();
    void missingFileIsEmpty();
    void unreadable_data();
    void unreadable();
    void roundTrip();
    void unknownKeysAreKeptAndPointedOut();
    void plainSecretsAreNoticed();
    void missingFallbackIsNoticed();
    void savesPrivately();
    void refusesToSavePlainSecrets();
    void exportAsksForSecrets();
    void exportedIsImported();
    void settingsMatchTheSchema();
};

void TestConfigFile::readsTheDesignsExample()
{
    const auto loaded = loadConfig(QStringLiteral(DESKBELL_TEST_DATA "/settings/example.json"));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(textsOf(loaded.error()).join(u'\n')));
    QCOMPARE(loaded->notices, QStringList());
    const Config& config = loaded->config;
    QCOMPARE(config.sources.size(), 1);
    const SourceConfig& source = config.sources.first();
    QCOMPARE(source.name, QStringLiteral("Service desk"));
    QCOMPARE(source.url, QUrl(QStringLiteral("https://desk.example.org")));
    QCOMPARE(source.signIn.way, QStringLiteral("form"));
    QVERIFY(source.signIn.secret == (SecretRef{SecretRef::Kind::File, QStringLiteral("secrets/desk"), {}}));
    QCOMPARE(source.options.value(QStringLiteral("project")).toString(), QStringLiteral("hpc"));
    QVERIFY(source.sessionLifetime == std::chrono::hours(12));
    QVERIFY(source.interval && source.interval->fixed == seconds(30));
    QVERIFY(source.proxy == ProxyConfig());
    QVERIFY(config.channels.first().vars.value(QStringLiteral("url")) ==
            (ChannelVar{{}, {SecretRef::Kind::File, QStringLiteral("secrets/ops-url"), {}}}));
    QCOMPARE(config.admins.first().handles.value(QStringLiteral("dingtalk")), QStringLiteral("13800000000"));
    const RuleConfig& rule = config.rules.first();
    QVERIFY(rule.when == (QList<Condition>{
                             {QStringLiteral("queue"), Condition::Test::Is, QStringLiteral("HPC")},
                             {QStringLiteral("subject"), Condition::Test::Contains, QStringLiteral("GPU")}}));
    QCOMPARE(rule.mention, QStringList{QStringLiteral("Duty A")});
    QVERIFY(config.interval.steps == defaultIntervalSteps());
}

void TestConfigFile::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* text, const char* where, const char* word) {
        QTest::newRow(name) << json(text) << QString::fromUtf8(where) << QString::fromUtf8(word);
    };
#define SOURCE "{'sources': [\n{'name': 'S', 'preset': 'redmine', 'url': 'https://desk.example.org'"
#define CHANNEL "{'channels': [\n{'name': 'Ops', 'preset': 'webhook'"
#define RULE CHANNEL "}], 'rules': [\n{'name': 'R'"
    row("empty file", "", "config.json:1:1", "file ends");
    row("cut off", SOURCE ",\n", "config.json:3:1", "file ends");
    row("not an object", "[]", "config.json:1", "an object");
    row("duplicate key", "{'version': 1,\n'version': 1}", "config.json:2:1", "twice");
    row("newer version", "{\n'version': 2, 'sources': 5}", "config.json:2 (version)", "newer Deskbell");
    row("version zero", "{'version': 0}", "config.json:1 (version)", "1 or more");
    row("version as text", "{'version': '1'}", "config.json:1 (version)", "a whole number");
    row("sources no list", "{'sources': {}}", "config.json:1 (sources)", "a list");
    row("source no object", "{'sources': [\n'x']}", "config.json:2 (sources[0])", "an object");
    row("source without name", "{'sources': [\n{'preset': 'x', 'url': 'https://a'}]}",
        "config.json:2 (sources[0])", "\"name\" is missing");
    row("source without preset", "{'sources': [\n{'name': 'x', 'url': 'https://a'}]}",
        "config.json:2 (sources[0])", "\"preset\" is missing");
    row("source without url", "{'sources': [\n{'name': 'x', 'preset': 'x'}]}", "config.json:2 (sources[0])",
        "\"url\" is missing");
    row("empty name", "{'admins': [\n{'name': ''}]}", "config.json:2 (admins[0].name)", "not a name");
    row("blank around a name", "{'admins': [\n{'name': 'a '}]}", "config.json:2 (admins[0].name)",
        "not a name");
    row("line break in a name", "{'admins': [\n{'name': 'a\\nb'}]}", "config.json:2 (admins[0].name)",
        "not a name");
    row("empty preset", "{'channels': [\n{'name': 'a', 'preset': ''}]}", "config.json:2 (channels[0].preset)",
        "name of a preset");
    row("empty inline preset", "{'channels': [\n{'name': 'a', 'preset': {}}]}",
        "config.json:2 (channels[0].preset)", "empty");
    row("preset is a number", "{'channels': [\n{'name': 'a', 'preset': 1}]}",
        "config.json:2 (channels[0].preset)", "name of a preset");
    row("two sources of one name", SOURCE "},\n{'name': 's', 'preset': 'x', 'url': 'https://a'}]}",
        "config.json:3 (sources[1].name)", "taken already, in line 2");
    row("two rules of one name", "{'rules': [\n{'name': 'a'},\n{'name': 'a'}]}",
        "config.json:3 (rules[1].name)", "taken");
    row("channel named tray", "{'channels': [\n{'name': 'Tray', 'preset': 'x'}]}",
        "config.json:2 (channels[0].name)", "tray itself");
    row("url is a number", "{'sources': [\n{'name': 'S', 'preset': 'p', 'url': 5}]}",
        "config.json:2 (sources[0].url)", "an address");
    row("url without scheme", "{'sources': [\n{'name': 'S', 'preset': 'p', 'url': 'desk.example.org'}]}",
        "config.json:2 (sources[0].url)", "not an address");
    row("url ftp", "{'sources': [\n{'name': 'S', 'preset': 'p', 'url': 'ftp://desk'}]}",
        "config.json:2 (sources[0].url)", "\"ftp:\"");
    row("url without host", "{'sources': [\n{'name': 'S', 'preset': 'p', 'url': 'https:///x'}]}",
        "config.json:2 (sources[0].url)", "host");
    row("url with password",
        "{'sources': [\n{'name': 'S', 'preset': 'p', 'url': 'https://u:PLANTED@desk/'}]}",
        "config.json:2 (sources[0].url)", "user name or password");
    row("url broken", "{'sources': [\n{'name': 'S', 'preset': 'p', 'url': 'https://de sk/'}]}",
        "config.json:2 (sources[0].url)", "not an address");
    row("quiet hours without an end", "{'quiet': {'hours': [\n{'from': '22:00'}]}}",
        "config.json:2 (quiet.hours[0])", "\"to\" is missing");
    row("no time of day", "{'quiet': {'hours': [\n{'from': '22:00', 'to': '24:00'}]}}",
        "config.json:2 (quiet.hours[0].to)", "not a time of day");
    row("no day of the week",
        "{'quiet': {'hours': [\n{'days': ['Monday'], 'from': '22:00', 'to': '07:00'}]}}",
        "config.json:2 (quiet.hours[0].days[0])", "a day of the week");
    row("until taken by an unknown channel", RULE ",\n'untilTaken': {'after': '15m', 'then': ['Op']}}]}",
        "config.json:4 (rules[0].untilTaken.then[0])", "no channel \"Op\"");
    row("until taken by an unknown admin", RULE ",\n'untilTaken': {'after': '15m', 'mention': ['X']}}]}",
        "config.json:4 (rules[0].untilTaken.mention[0])", "no admin \"X\"");
    row("until taken too soon", RULE ",\n'untilTaken': {'after': '59s'}}]}",
        "config.json:4 (rules[0].untilTaken.after)", "one minute");
    row("until taken without a time", RULE ",\n'untilTaken': {}}]}", "config.json:4 (rules[0].untilTaken)",
        "\"after\" is missing");
    row("bad duration", SOURCE ",\n'interval': {'fixed': '5 minutes'}}]}",
        "config.json:3 (sources[0].interval.fixed)",
        "\"5 minutes\" is not a duration; wanted: a text such as \"30s\", \"5m\", \"12h\".");
    row("duration as a number", SOURCE ",\n'sessionLifetime': 60}]}",
        "config.json:3 (sources[0].sessionLifetime)", "60 is not a duration");
    row("interval zero", SOURCE ",\n'interval': {'fixed': '0s'}}]}",
        "config.json:3 (sources[0].interval.fixed)", "once a second");
    row("no such hour", "{'interval': {'times': [\n{'from': '24:00', 'to': '07:00', 'fixed': '1m'}]}}",
        "config.json:2 (interval.times[0].from)", "22:30");
    row("no such day",
        "{'interval': {'times': [{'days': ['mon',\n'Monday'], 'from': '08:00', 'to': '09:00', 'fixed': "
        "'1m'}]}}",
        "config.json:2 (interval.times[0].days[1])", "mon");
    row("time of the day without interval", "{'interval': {'times': [\n{'from': '08:00', 'to': '07:00'}]}}",
        "config.json:2 (interval.times[0])", "no interval");
    row("window zero", "{'interval': {\n'window': '0s'}}", "config.json:2 (interval.window)", "longer");
    row("steps not ascending",
        "{'interval': {'steps': [{'from': 0, 'every': '5m'},\n{'from': 5, 'every': '2m'},\n"
        "{'from': 5, 'every': '1m'}]}}",
        "config.json:3 (interval.steps[2].from)", "5 follows 5");
    row("step too fast", "{'interval': {'steps': [\n{'from': 0, 'every': '1ms'}]}}",
        "config.json:2 (interval.steps[0].every)", "once a second");
    row("step without every", "{'interval': {'steps': [\n{'from': 0}]}}", "config.json:2 (interval.steps[0])",
        "\"every\" is missing");
    row("step with a key too many", "{'interval': {'steps': [\n{'from': 0, 'every': '5m', 'evry': 1}]}}",
        "config.json:2 (interval.steps[0].evry)", "not known");
    row("step from negative", "{'interval': {'steps': [\n{'from': -1, 'every': '5m'}]}}",
        "config.json:2 (interval.steps[0].from)", "0 or more");
    row("bad pin", SOURCE ",\n'tls': {'pin': 'sha1/abc'}}]}", "config.json:3 (sources[0].tls.pin)",
        "not a pin");
    row("bad proxy word", SOURCE ",\n'proxy': 'direct'}]}", "config.json:3 (sources[0].proxy)",
        "\"system\", \"none\"");
    row("bad proxy port", SOURCE ",\n'proxy': {'kind': 'http', 'host': 'p', 'port': 70000}}]}",
        "config.json:3 (sources[0].proxy.port)", "not a port");
    row("bad moved here", SOURCE ",\n'movedHere': 'loud'}]}", "config.json:3 (sources[0].movedHere)",
        "\"silent\"");
    row("bad pages", SOURCE ",\n'baselinePages': 0}]}", "config.json:3 (sources[0].baselinePages)",
        "1 to 1000");
    row("enabled as text", SOURCE ",\n'enabled': 'yes'}]}", "config.json:3 (sources[0].enabled)",
        "true or false");
    row("options no object", SOURCE ",\n'options': []}]}", "config.json:3 (sources[0].options)", "an object");
    row("blind to unknown channel",
        CHANNEL "}],\n'sources': [{'name': 'S', 'preset': 'p', 'url': 'http://a',\n"
                "'blindTo': ['ops']}]}",
        "config.json:4 (sources[0].blindTo[0])", "Did you mean \"Ops\"?");
    row("secret as a number", SOURCE ",\n'signIn': {'secret': 4711}}]}",
        "config.json:3 (sources[0].signIn.secret)", "reference to a secret");
    row("secret of unknown kind", SOURCE ",\n'signIn': {'secret': {'vault': 'PLANTED'}}}]}",
        "config.json:3 (sources[0].signIn.secret)", "{\"keyring\": \"name\"}");
    row("secret kind misspelled", SOURCE ",\n'signIn': {'secret':\n{'keyrnig': 'x'}}}]}",
        "config.json:4 (sources[0].signIn.secret)", "reference to a secret");
    row("secret of two kinds", SOURCE ",\n'signIn': {'secret': {'file': 'a', 'env': 'B'}}}]}",
        "config.json:3 (sources[0].signIn.secret)", "reference to a secret");
    row("secret still asked for", SOURCE ",\n'signIn': {'secret': {'ask': 'Password'}}}]}",
        "config.json:3 (sources[0].signIn.secret)", "reference to a secret");
    row("bad variable name", SOURCE ",\n'signIn': {'secret': {'env': 'A-B'}}}]}",
        "config.json:3 (sources[0].signIn.secret.env)", "environment variable");
    row("empty command", SOURCE ",\n'signIn': {'secret': {'command': []}}}]}",
        "config.json:3 (sources[0].signIn.secret.command)", "the program and its arguments");
    row("command as a text", SOURCE ",\n'signIn': {'secret': {'command': 'pass PLANTED'}}}]}",
        "config.json:3 (sources[0].signIn.secret.command)", "the program and its arguments");
    row("variable null", CHANNEL ",\n'vars': {'url': null}}]}", "config.json:3 (channels[0].vars.url)",
        "reference to a secret");
    row("variable of unknown form", CHANNEL ",\n'vars': {'url': {'fille': 'PLANTED'}}}]}",
        "config.json:3 (channels[0].vars.url)", "reference to a secret");
    row("its own fallback", CHANNEL ",\n'fallback': ['tray', 'Ops']}]}",
        "config.json:3 (channels[0].fallback[1])", "its own fallback");
    row("handle as a number", "{'admins': [{'name': 'A',\n'handles': {'dingtalk': 13800000000}}]}",
        "config.json:2 (admins[0].handles.dingtalk)", "in quotes");
    row("rule tells unknown channel", RULE ", 'notify': ['tray',\n'Opps']}]}",
        "config.json:4 (rules[0].notify[1])", "Did you mean \"Ops\"?");
    row("rule mentions unknown admin", RULE ",\n'mention': ['Duty']}]}",
        "config.json:4 (rules[0].mention[0])", "no admin \"Duty\"");
    row("condition without a field", RULE ",\n'when': [{'is': 'x'}]}]}", "config.json:4 (rules[0].when[0])",
        "\"field\" is missing");
    row("condition without a test", RULE ",\n'when': [{'field': 'x'}]}]}", "config.json:4 (rules[0].when[0])",
        "exactly one test");
    row("condition with two tests", RULE ",\n'when': [{'field': 'x', 'is': 'a', 'isNot': 'b'}]}]}",
        "config.json:4 (rules[0].when[0])", "exactly one test");
    row("condition with an unknown test", RULE ",\n'when': [{'field': 'x', 'containss': 'a'}]}]}",
        "config.json:4 (rules[0].when[0].containss)", "Did you mean \"contains\"?");
    row("regular expression", RULE ",\n'when': [{'field': 'x', 'matches': 'a(b'}]}]}",
        "config.json:4 (rules[0].when[0].matches)", "not valid");
    row("present is not true", RULE ",\n'when': [{'field': 'x', 'present': false}]}]}",
        "config.json:4 (rules[0].when[0].present)", "true");
    row("unknown language", "{'general': {\n'language': 'xx'}}", "config.json:2 (general.language)",
        "\"zh_CN\"");
    row("keep days", "{'general': {\n'keepDays': 1.5}}", "config.json:2 (general.keepDays)",
        "whole number of days");
    row("template as a list", "{'general': {'templates': {\n'title': []}}}",
        "config.json:2 (general.templates.title)", "a text");
#undef SOURCE
#undef CHANNEL
#undef RULE
}

void TestConfigFile::broken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    QFETCH(QString, word);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("config.json"));
    write(path, bytes);

    const auto loaded = loadConfig(path);
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().size(), 1);
    const Error& error = loaded.error().first();
    QCOMPARE(error.where, where);
    QVERIFY2(error.text().contains(word), qPrintable(error.text()));
    QVERIFY2(!error.text().contains(QStringLiteral("PLANTED")), qPrintable(error.text()));

    const auto saved = saveConfig(path, Config());
    QVERIFY(!saved.ok());
    QVERIFY(!saved.error().text().contains(QStringLiteral("PLANTED")));
    QCOMPARE(bytesOf(path), bytes);
}

void TestConfigFile::allErrorsAtOnce()
{
    const auto loaded = parseConfig(json("{'rules': [\n{'name': 'a', 'notify': ['x']},\n{'name': 'a'}],\n"
                                         "'channels': [{'name': 'tray', 'preset': 'x'}]}"),
                                    QStringLiteral("c"));
    QVERIFY(!loaded.ok());
    QStringList places;
    for (const Error& error : loaded.error())
        places.append(error.where);
    QCOMPARE(places,
             (QStringList{QStringLiteral("c:2 (rules[0].notify[0])"), QStringLiteral("c:3 (rules[1].name)"),
                          QStringLiteral("c:4 (channels[0].name)")}));
}

void TestConfigFile::missingFileIsEmpty()
{
    QTemporaryDir folder;
    const auto loaded = loadConfig(folder.filePath(QStringLiteral("none/config.json")));
    QVERIFY(loaded.ok());
    QVERIFY(loaded->config == Config());
    QVERIFY(loaded->notices.isEmpty());
}

void TestConfigFile::unreadable_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"folder", "dangling link", "not UTF-8"})
        QTest::newRow(kind) << QString::fromUtf8(kind);
}

void TestConfigFile::unreadable()
{
    QFETCH(QString, kind);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("config.json"));
    if (kind == QStringLiteral("folder"))
        QVERIFY(QDir().mkdir(path));
    else if (kind == QStringLiteral("dangling link"))
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("gone")), path));
    else
        write(path, "{\"a\": \"\xff\"}");
    const auto loaded = loadConfig(path);
    QVERIFY(!loaded.ok());
    QVERIFY(loaded.error().first().where.contains(QStringLiteral("config.json")));
    QVERIFY(!saveConfig(path, Config()).ok());
}

void TestConfigFile::roundTrip()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Config config = Maker(seed).config();
        const QByteArray bytes = QJsonDocument(toJson(config)).toJson();
        const auto parsed = parseConfig(bytes, QStringLiteral("seed %1").arg(seed));
        QVERIFY2(parsed.ok(),
                 parsed.ok() ? ""
                             : qPrintable(textsOf(parsed.error()).join(u'\n') + QString::fromUtf8(bytes)));
        QCOMPARE(toJson(parsed->config), toJson(config));
        QVERIFY2(parsed->config == config, bytes.constData());
    }
}

void TestConfigFile::unknownKeysAreKeptAndPointedOut()
{
    const QByteArray bytes =
        json("{'x1': [1, {'a': null}], 'chanels': 0,\n"
             "'sources': [{'name': 'S', 'preset': 'p', 'url': 'https://a', 'x2': 1, 'signIn': {'x3': 1, "
             "'pasword': 'a'},\n"
             "'tls': {'x4': 1}, 'interval': {'x5': 1}}],\n"
             "'channels': [{'name': 'C', 'preset': 'p', 'x6': 1, 'templates': {'x7': 1}}],\n"
             "'admins': [{'name': 'A', 'x8': 1}], 'rules': [{'name': 'R', 'x9': 1}], 'general': {'x10': 1}}");
    const auto loaded = parseConfig(bytes, QStringLiteral("c"));
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->notices.size(), 12);
    QCOMPARE(loaded->notices.filter(QStringLiteral("c:2 (sources[0].signIn.pasword)")).size(), 1);
    QCOMPARE(loaded->notices.filter(QStringLiteral("c:4 (channels[0].x6)")).size(), 1);
    QJsonObject expected = QJsonDocument::fromJson(bytes).object();
    expected.insert(QStringLiteral("version"), 1);
    QCOMPARE(toJson(loaded->config), expected);

    const auto misspelled = parseConfig(json("{'chanels': []}"), QStringLiteral("c"));
    QVERIFY(misspelled.ok());
    QCOMPARE(misspelled->notices.size(), 1);
    QVERIFY(misspelled->notices.first().contains(QStringLiteral("Did you mean \"channels\"?")));
}

void TestConfigFile::plainSecretsAreNoticed()
{
    const auto loaded = parseConfig(json("{'sources': [{'name': 'S', 'preset': 'p', 'url': 'https://a',\n"
                                         "'signIn': {'secret': 'PLANTED'}}]}"),
                                    QStringLiteral("c"));
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->notices.size(), 1);
    QVERIFY(loaded->notices.first().startsWith(QStringLiteral("c:2 (sources[0].signIn.secret)")));
    QVERIFY(!loaded->notices.first().contains(QStringLiteral("PLANTED")));
}

void TestConfigFile::missingFallbackIsNoticed()
{
    const auto loaded = parseConfig(
        json("{'channels': [\n{'name': 'Ops', 'preset': 'webhook',\n'fallback': ['tray', 'Mail']}]}"),
        QStringLiteral("c"));
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->notices.size(), 1);
    QVERIFY(loaded->notices.first().startsWith(QStringLiteral("c:3 (channels[0].fallback[1])")));
    QVERIFY(loaded->notices.first().contains(QStringLiteral("\"Mail\"")));
}

void TestConfigFile::savesPrivately()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/config.json"));
    const Config config = Maker(7).config();
    QVERIFY(saveConfig(path, config).ok());
    QCOMPARE(QFile::permissions(path), ownerFile);
    QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("new"))),
             ownerFile | QFile::ExeOwner | QFile::ExeUser);
    const auto loaded = loadConfig(path);
    QVERIFY(loaded.ok());
    QVERIFY(loaded->config == config);
    // A file that others could read is closed on the next save.
    QVERIFY(QFile::setPermissions(path, ownerFile | QFile::ReadOther));
    QVERIFY(saveConfig(path, config).ok());
    QCOMPARE(QFile::permissions(path), ownerFile);
    QCOMPARE(QDir(folder.filePath(QStringLiteral("new"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestConfigFile::refusesToSavePlainSecrets()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("config.json"));
    for (int place = 0; place < 4; ++place) {
        Config config;
        config.sources.resize(1);
        config.channels.resize(1);
        const SecretRef plain{SecretRef::Kind::Plain, QStringLiteral("PLANTED"), {}};
        if (place == 0)
            config.sources[0].signIn.secret = plain;
        else if (place == 1)
            config.sources[0].proxy.secret = plain;
        else if (place == 2)
            config.sources[0].signIn.second = plain;
        else
            config.channels[0].vars.insert(QStringLiteral("url"), {{}, plain});
        const auto saved = saveConfig(path, config);
        QVERIFY(!saved.ok());
        QVERIFY(!saved.error().text().contains(QStringLiteral("PLANTED")));
        QVERIFY(!QFile::exists(path));
    }
}

void TestConfigFile::exportAsksForSecrets()
{
    Config config;
    config.sources.resize(1);
    config.sources[0].name = QStringLiteral("Desk");
    config.sources[0].signIn.secret = {SecretRef::Kind::Plain, QStringLiteral("PLANTED"), {}};
    config.sources[0].proxy = {ProxyConfig::Kind::Http,
                               QStringLiteral("p"),
                               1,
                               {},
                               {SecretRef::Kind::Command, {}, {QStringLiteral("PLANTED")}}};
    config.channels.resize(1);
    config.channels[0].name = QStringLiteral("Ops");
    config.channels[0].vars = {
        {QStringLiteral("url"), {QStringLiteral("PLANTED"), {}}},
        {QStringLiteral("corp"), {QStringLiteral("visible"), {}}},
        {QStringLiteral("key"), {{}, {SecretRef::Kind::Keyring, QStringLiteral("PLANTED"), {}}}}};
    const auto isSecret = [](const ChannelConfig&, const QString& variable) {
        return variable == QStringLiteral("url");
    };
    const QByteArray exported = QJsonDocument(exportConfig(config, isSecret)).toJson();
    QVERIFY(!exported.contains("PLANTED"));
    QVERIFY(exported.contains("visible"));
    QCOMPARE(exported.count("\"ask\""), 4);
    // Who cannot tell asks for everything.
    QVERIFY(!QJsonDocument(exportConfig(config)).toJson().contains("visible"));
}

void TestConfigFile::exportedIsImported()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        const Config config = Maker(seed).config();
        const auto none = [](const ChannelConfig&, const QString&) { return false; };
        QJsonObject exported = exportConfig(config, none);
        const QList<AskedSecret> asked = askedSecrets(exported);
        const QByteArray before = QJsonDocument(exported).toJson();
        QCOMPARE(asked.size(), before.count("\"ask\""));
        QVERIFY(asked.isEmpty() || !parseConfig(before, QStringLiteral("c")).ok());
        QStringList names;
        for (const AskedSecret& secret : asked) {
            QVERIFY(!secret.what.isEmpty() && !names.contains(secret.name));
            names.append(secret.name);
            exported = answered(exported, secret, {SecretRef::Kind::Env, QStringLiteral("X"), {}});
        }
        QVERIFY(askedSecrets(exported).isEmpty());
        const auto parsed = parseConfig(QJsonDocument(exported).toJson(), QStringLiteral("c"));
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(textsOf(parsed.error()).join(u'\n')));
    }
}

void TestConfigFile::settingsMatchTheSchema()
{
    QFile file(QStringLiteral(":/schema/config.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject definitions = schema.value(QStringLiteral("$defs")).toObject();
    for (const Setting& setting : settingList()) {
        QJsonObject node = schema;
        for (const QString& step : setting.key.split(u'.')) {
            node = node.value(QStringLiteral("properties")).toObject().value(step).toObject();
            const QString ref = node.value(QStringLiteral("$ref")).toString();
            if (!ref.isEmpty())
                node = definitions.value(ref.section(u'/', -1)).toObject();
            QVERIFY2(!node.isEmpty(), qPrintable(setting.key));
        }
        QVERIFY(!setting.title.isEmpty() && !setting.explanation.isEmpty());
        QCOMPARE(setting.read(Config()), setting.fallback);
        for (const auto& [keyword, value] : {std::pair{QStringLiteral("default"), setting.fallback},
                                             std::pair{QStringLiteral("minimum"), setting.least},
                                             std::pair{QStringLiteral("maximum"), setting.most}}) {
            if (node.contains(keyword))
                QCOMPARE(node.value(keyword), value);
        }
        Config config;
        QVERIFY(!setting.write(config, QJsonValue(QJsonValue::Null)));
        QVERIFY(config == Config());
        const QJsonValue other = setting.type == Setting::Type::Flag ? QJsonValue(!setting.fallback.toBool())
                                 : setting.type == Setting::Type::Choice ? QJsonValue(setting.choices.last())
                                 : setting.most.isUndefined()            ? QJsonValue(QStringLiteral("x"))
                                                                         : setting.most;
        QVERIFY(setting.write(config, other));
        QCOMPARE(setting.read(config), other);
        const auto parsed = parseConfig(QJsonDocument(toJson(config)).toJson(), QStringLiteral("c"));
        QVERIFY(parsed.ok());
        QCOMPARE(setting.read(parsed->config), other);
    }
}

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
