#include "settings/configimport.h"

#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

/// An exported configuration comes back: what it changes, what it lacks, and where a bad one is bad.
class TestConfigImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackWithoutSecrets();
    void keepsTheSecretsThatAreHere();
    void asksForTheOthers();
    void keysInAddressesStayHere_data();
    void keysInAddressesStayHere();
    void namesLineAndKey_data();
    void namesLineAndKey();
    void saysWhatChanges();

private:
    static Config sample();
    static QByteArray exported(const Config& config) { return QJsonDocument(exportConfig(config)).toJson(); }
};

Config TestConfigImport::sample()
{
    Config config;
    SourceConfig desk;
    desk.name = u"Desk"_s;
    desk.preset = u"redmine"_s;
    desk.url = QUrl(u"https://desk.example.org"_s);
    desk.signIn = {u"form"_s, u"agent"_s, {SecretRef::Kind::Keyring, u"planted-entry"_s, {}}, {}, {}};
    config.sources = {desk};
    ChannelConfig ops;
    ops.name = u"Ops"_s;
    ops.preset = u"wecom-robot"_s;
    ops.vars.insert(u"url"_s, {{}, {SecretRef::Kind::File, u"secrets/planted-file"_s, {}}});
    config.channels = {ops};
    RuleConfig first, second;
    first.name = u"First"_s;
    second.name = u"Second"_s;
    config.rules = {first, second};
    config.general.keepDays = 90;
    return config;
}

void TestConfigImport::comesBackWithoutSecrets()
{
    const QByteArray file = exported(sample());
    QVERIFY(!file.contains("planted"));
    const auto imported = importConfig(file, u"team.json"_s);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().constFirst().text()));
    Config bare = sample();
    bare.sources[0].signIn.secret = {};
    bare.channels[0].vars.clear();
    QVERIFY(imported->config == bare);
    QCOMPARE(imported->asked.size(), 2);
}

void TestConfigImport::keepsTheSecretsThatAreHere()
{
    const auto imported = importConfig(exported(sample()), u"team.json"_s);
    QVERIFY(imported.ok());
    const ImportedConfig whole = withPresentSecrets(*imported, sample());
    QVERIFY(whole.config == sample());
    QVERIFY(whole.asked.isEmpty());
    QVERIFY(configChanges(sample(), whole.config).isEmpty());
}

void TestConfigImport::asksForTheOthers()
{
    const auto imported = importConfig(exported(sample()), u"team.json"_s);
    QVERIFY(imported.ok());
    const ImportedConfig lacking = withPresentSecrets(*imported, Config());
    QCOMPARE(lacking.asked.size(), 2);
    Config config = lacking.config;
    for (const AskedSecret& asked : lacking.asked)
        config = withSecret(config, asked, {SecretRef::Kind::Plain, asked.name, {}});
    QCOMPARE(config.sources.at(0).signIn.secret.name, u"source-Desk"_s);
    QCOMPARE(config.channels.at(0).vars.value(u"url"_s).secret.name, u"channel-Ops-url"_s);
}

void TestConfigImport::keysInAddressesStayHere_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("exported"); // empty: as it is
    QTest::newRow("none") << u"https://desk.example.org/list?sort=id%3Adesc&open=1"_s << QString();
    QTest::newRow("key") << u"https://desk.example.org/issues.atom?key=planted1&sort=id"_s
                         << u"https://desk.example.org/issues.atom?key=***&sort=id"_s;
    QTest::newRow("feed_token") << u"https://desk.example.org/i.atom?feed_token=planted2"_s
                                << u"https://desk.example.org/i.atom?feed_token=***"_s;
    QTest::newRow("token") << u"https://desk.example.org/i?a=b&token=planted3"_s
                           << u"https://desk.example.org/i?a=b&token=***"_s;
}

void TestConfigImport::keysInAddressesStayHere()
{
    QFETCH(const QString, url);
    QFETCH(const QString, exported);
    Config config = sample();
    config.sources[0].url = QUrl(url);
    const QByteArray file = TestConfigImport::exported(config);
    QVERIFY2(!file.contains("planted"), file.constData());
    QVERIFY2(file.contains((exported.isEmpty() ? url : exported).toUtf8()), file.constData());
    QCOMPARE(keysInAddresses(config), exported.isEmpty() ? QStringList() : QStringList{u"Desk"_s});
    const auto imported = importConfig(file, u"team.json"_s);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().constFirst().text()));
    QCOMPARE(withPresentSecrets(*imported, config).config.sources[0].url, config.sources[0].url);
}

void TestConfigImport::namesLineAndKey_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{\n \"version\": 1,\n oops }") << u"team.json:3"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"team.json:1"_s;
    QTest::newRow("wrong type, after a place that asks")
        << QByteArray("{ \"version\": 1, \"sources\": [ {\n \"name\": \"A\", \"preset\": \"redmine\",\n"
                      " \"url\": \"https://a.example\", \"signIn\": { \"secret\": { \"ask\": \"x\" } },\n"
                      " \"baselinePages\": \"ten\" } ] }")
        << u"team.json:4 (sources[0].baselinePages)"_s;
    QTest::newRow("unknown channel")
        << QByteArray("{ \"rules\": [\n { \"name\": \"R\", \"notify\": [\"Nobody\"] } ] }")
        << u"team.json:2 (rules[0].notify[0])"_s;
    QTest::newRow("newer version") << QByteArray("{ \"version\": 99 }") << u"team.json:1 (version)"_s;
}

void TestConfigImport::namesLineAndKey()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, place);
    const auto imported = importConfig(file, u"team.json"_s);
    QVERIFY(!imported);
    QVERIFY2(imported.error().constFirst().where.startsWith(place),
             qPrintable(imported.error().constFirst().text()));
}

void TestConfigImport::saysWhatChanges()
{
    using Kind = ConfigChange::Kind;
    Config after = sample();
    after.sources[0].url = QUrl(u"https://other.example.org"_s);
    after.sources[0].enabled = false;
    after.channels[0].name = u"Night"_s;
    after.rules.swapItemsAt(0, 1);
    after.general.keepDays = 30;
    const QList<ConfigChange> expected{{Kind::Changed, u"sources"_s, u"Desk"_s, {u"enabled"_s, u"url"_s}},
                                       {Kind::Added, u"channels"_s, u"Night"_s, {}},
                                       {Kind::Removed, u"channels"_s, u"Ops"_s, {}},
                                       {Kind::Changed, u"rules"_s, {}, {}},
                                       {Kind::Changed, u"general"_s, {}, {u"keepDays"_s}}};
    QVERIFY(configChanges(sample(), after) == expected);
}

QTEST_GUILESS_MAIN(TestConfigImport)
#include "tst_configimport.moc"
