// What the user chose for a channel, on top of its preset.
#include "channel/ratebuckets.h"
#include "channel/tokencache.h"
#include "core/configuredchannel.h"
#include "net/hostthrottle.h"
#include "preset/presetlibrary.h"
#include "settings/profile.h"
#include "settings/secretstore.h"
#include "storage/cookiestore.h"
#include "storage/database.h"
#include "support/fakeclock.h"

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
};

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
    QTemporaryDir folder;
    const Profile profile = Profile::at(folder.path());
    const Config config{};
    FakeClock clock;
    const PresetLibrary presets = PresetLibrary::load(profile.presetsFolder);
    const auto database = Database::open(folder.filePath(u"deskbell.db"_s), clock);
    QVERIFY(database);
    SecretStore secrets(folder.path(), clock);
    CookieStore cookies(**database);
    HostThrottle throttle(clock);
    TokenCache tokens(clock);
    RateBuckets rates(clock);
    ChannelConfig channel;
    channel.name = u"Ops"_s;
    channel.preset = preset;
    channel.repeatsWhenLost = chosen;
    ConfiguredChannel made({profile, config, clock, presets, secrets, cookies, throttle, tokens, rates},
                           channel);
    QCOMPARE(made.repeatsAfterLoss(rung), repeats);
}

QTEST_GUILESS_MAIN(TestConfiguredChannel)
#include "tst_configuredchannel.moc"
