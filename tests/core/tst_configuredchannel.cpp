// What the user chose for a channel, on top of its preset.
#include "channel/ratebuckets.h"
#include "channel/tokencache.h"
#include "core/configuredchannel.h"
#include "core/presetlookup.h"
#include "net/hostthrottle.h"
#include "preset/presetlibrary.h"
#include "preset/scriptengine.h"
#include "settings/profile.h"
#include "settings/secretstore.h"
#include "source/accounts.h"
#include "storage/cookiestore.h"
#include "storage/database.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestConfiguredChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lostAnswers_data();
    void lostAnswers();
    void warnings_data();
    void warnings();
    void strangersPresetsShareNoEngine();
};

namespace {

/// What a channel is built from, on a profile of its own.
struct Rig
{
    QTemporaryDir folder;
    Profile profile = Profile::at(folder.path());
    Config config;
    FakeClock clock;
    PresetLibrary presets = PresetLibrary::load(profile.presetsFolder);
    std::unique_ptr<Database> database = std::move(*Database::open(folder.filePath(u"deskbell.db"_s), clock));
    SecretStore secrets{folder.path(), clock};
    CookieStore cookies{*database};
    HostThrottle throttle{clock};
    TokenCache tokens{clock};
    RateBuckets rates{clock};
    ScriptEngine scripts;
    Accounts accounts;

    Services services()
    {
        return {profile,  config, clock, presets, secrets, cookies,
                throttle, tokens, rates, scripts, accounts};
    }
};

} // namespace

void TestConfiguredChannel::lostAnswers_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("rung");
    QTest::addColumn<std::optional<bool>>("chosen");
    QTest::addColumn<bool>("repeats");
    const auto rows = [](const QString& preset, const QString& rung, bool usual) {
        const QByteArray name = (preset + u' ' + rung).toUtf8();
        QTest::addRow("%s, as the preset says", name.constData())
            << preset << rung << std::optional<bool>() << usual;
        QTest::addRow("%s, again", name.constData()) << preset << rung << std::optional(true) << true;
        QTest::addRow("%s, left", name.constData()) << preset << rung << std::optional(false) << false;
    };
    rows(u"wecom-robot"_s, u"text"_s, true);
    rows(u"wechat-official"_s, u"template"_s, true);
    rows(u"wechat-official"_s, u"subscribe"_s, false); // each uses up a permission
}

void TestConfiguredChannel::lostAnswers()
{
    QFETCH(QString, preset);
    QFETCH(QString, rung);
    QFETCH(std::optional<bool>, chosen);
    QFETCH(bool, repeats);
    Rig rig;
    ChannelConfig channel;
    channel.name = u"Ops"_s;
    channel.preset = preset;
    channel.repeatsWhenLost = chosen;
    ConfiguredChannel made(rig.services(), channel);
    QCOMPARE(made.repeatsAfterLoss(rung), repeats);
}

void TestConfiguredChannel::warnings_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QJsonObject>("plain");
    QTest::addColumn<QStringList>("secret");
    QTest::addColumn<QStringList>("said"); // a part of each
    const QJsonObject ids{{u"appid"_s, u"wx0123456789abcdef"_s},
                          {u"openids"_s, u"oABCDEFGHIJKLMNOPQRSTUV"_s}};
    QJsonObject odd = ids;
    odd[u"appid"_s] = u"0123"_s;
    odd[u"colour"_s] = u"red"_s;
    QTest::newRow("all is well") << u"wechat-official"_s << ids << QStringList{u"secret"_s} << QStringList();
    QTest::newRow("odd") << u"wechat-official"_s << odd << QStringList{u"secret"_s}
                         << QStringList{u"AppID"_s, u"colour"_s};
    QTest::newRow("missing") << u"wechat-official"_s << ids << QStringList() << QStringList{u"AppSecret"_s};
    QTest::newRow("neither") << u"dingtalk-robot"_s << QJsonObject() << QStringList{u"url"_s}
                             << QStringList{u"refuses every message"_s};
    QTest::newRow("one of the two, unread")
        << u"dingtalk-robot"_s << QJsonObject() << QStringList{u"url"_s, u"secret"_s} << QStringList();
    QTest::newRow("the other one") << u"dingtalk-robot"_s << QJsonObject{{u"keyword"_s, u"desk"_s}}
                                   << QStringList{u"url"_s} << QStringList();
    QTest::newRow("no preset") << u"dingdong"_s << QJsonObject() << QStringList()
                               << QStringList{u"dingdong"_s};
}

/// Without reading a secret.
void TestConfiguredChannel::warnings()
{
    QFETCH(QString, preset);
    QFETCH(QJsonObject, plain);
    QFETCH(QStringList, secret);
    QFETCH(QStringList, said);
    Rig rig;
    ChannelConfig config;
    config.name = u"Ops"_s;
    config.preset = preset;
    for (auto it = plain.begin(); it != plain.end(); ++it)
        config.vars[it.key()].value = *it;
    for (const QString& name : secret)
        config.vars[name] = {{}, {SecretRef::Kind::Keyring, name, {}}};
    const ConfiguredChannel channel(rig.services(), config);
    const QStringList warnings = channel.warnings();
    QVERIFY2(warnings.size() == said.size(), qPrintable(warnings.join(u'\n')));
    for (qsizetype i = 0; i < said.size(); ++i)
        QVERIFY2(warnings.at(i).contains(said.at(i)), qPrintable(warnings.at(i)));
    QCOMPARE(channel.isConfirmed(), preset == u"dingdong"_s); // an error is told already
}

/// What the hardening does not close would be open to all sources and channels.
void TestConfiguredChannel::strangersPresetsShareNoEngine()
{
    Rig rig;
    ChannelConfig channel;
    channel.preset = u"slack-webhook"_s;
    SourceConfig source;
    source.preset = u"redmine"_s;
    QVERIFY(rig.presets.channel(channel.preset) && rig.presets.source(source.preset));
    QCOMPARE(scriptsFor(rig.services(), channel), &rig.scripts);
    QCOMPARE(scriptsFor(rig.services(), source), &rig.scripts);

    ChannelConfig carried = channel;
    carried.inlinePreset = QJsonDocument::fromJson(rig.presets.text(channel.preset)).object();
    QVERIFY(!carried.inlinePreset.isEmpty());
    QVERIFY(!scriptsFor(rig.services(), carried));

    // A file of the user's takes the place of a preset that comes with Deskbell.
    QVERIFY(QDir().mkpath(rig.profile.presetsFolder));
    QVERIFY(QFile::copy(u":/sources/redmine.json"_s, rig.profile.presetsFolder + u"/redmine.json"_s));
    rig.presets = PresetLibrary::load(rig.profile.presetsFolder);
    QVERIFY(rig.presets.errors().isEmpty());
    QVERIFY(!scriptsFor(rig.services(), source));
    QCOMPARE(scriptsFor(rig.services(), channel), &rig.scripts);
}

QTEST_GUILESS_MAIN(TestConfiguredChannel)
#include "tst_configuredchannel.moc"
