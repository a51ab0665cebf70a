#include "settings/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;

class TestProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everythingUnderOneFolder();
    void fromTheEnvironment();
    void xdgFolders();
    void createClosesFolders();
    void createSaysWhatFails();
    void socketPathIsShortAndOwn();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                         QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;

} // namespace

void TestProfile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char* variable :
         {"DESKBELL_PROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qunsetenv(variable);
}

void TestProfile::everythingUnderOneFolder()
{
    const Profile profile = Profile::at(QStringLiteral("/p/./q/"));
    QCOMPARE(profile.folder, QStringLiteral("/p/q"));
    QCOMPARE(profile.configFile, QStringLiteral("/p/q/config.json"));
    QCOMPARE(profile.databaseFile, QStringLiteral("/p/q/deskbell.db"));
    QCOMPARE(profile.secretsFolder, QStringLiteral("/p/q/secrets"));
    QCOMPARE(profile.presetsFolder, QStringLiteral("/p/q/presets"));
    QCOMPARE(profile.logFolder, QStringLiteral("/p/q/log"));
    QCOMPARE(profile.lockPath(), QStringLiteral("/p/q/deskbell.lock"));
    QCOMPARE(Profile::at(QStringLiteral("rel")).folder, QDir::currentPath() + QStringLiteral("/rel"));
}

void TestProfile::fromTheEnvironment()
{
    qputenv("DESKBELL_PROFILE", "/from/env");
    QCOMPARE(Profile::at(QString()).folder, QStringLiteral("/from/env"));
    QCOMPARE(Profile::at(QStringLiteral("/given")).folder, QStringLiteral("/given"));
}

void TestProfile::xdgFolders()
{
    qputenv("XDG_CONFIG_HOME", "/x/config");
    qputenv("XDG_DATA_HOME", "/x/data");
    qputenv("XDG_STATE_HOME", "/x/state");
    const Profile profile = Profile::at(QString());
    QCOMPARE(profile.folder, QStringLiteral("/x/config/deskbell"));
    QCOMPARE(profile.configFile, QStringLiteral("/x/config/deskbell/config.json"));
    QCOMPARE(profile.secretsFolder, QStringLiteral("/x/config/deskbell/secrets"));
    QCOMPARE(profile.databaseFile, QStringLiteral("/x/data/deskbell/deskbell.db"));
    QCOMPARE(profile.logFolder, QStringLiteral("/x/state/deskbell/log"));
    qputenv("XDG_STATE_HOME", "relative is ignored");
    QCOMPARE(Profile::at(QString()).logFolder,
             QDir::homePath() + QStringLiteral("/.local/state/deskbell/log"));
}

void TestProfile::createClosesFolders()
{
    const Profile profile = Profile::at(m_folder->filePath(QStringLiteral("p")));
    QVERIFY(QDir().mkpath(profile.secretsFolder)); // made before, open to others
    QVERIFY(QFile::setPermissions(profile.secretsFolder, ownerOnly | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(profile.create().ok());
    QVERIFY(profile.create().ok());
    for (const QString& folder :
         {profile.folder, profile.secretsFolder, profile.presetsFolder, profile.logFolder})
        QCOMPARE(QFile::permissions(folder), ownerOnly);
}

void TestProfile::createSaysWhatFails()
{
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QFile::WriteOnly));
    const auto made = Profile::at(file.fileName()).create();
    QVERIFY(!made.ok());
    QCOMPARE(made.error().where, file.fileName());
}

void TestProfile::socketPathIsShortAndOwn()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    const QString deep = m_folder->filePath(QString(120, u'd'));
    const QString first = Profile::at(deep).socketPath();
    QVERIFY(first.startsWith(m_folder->path() + u'/'));
    QVERIFY(first != Profile::at(deep + u'2').socketPath());
    QCOMPARE(Profile::at(deep + QStringLiteral("/../") + QString(120, u'd')).socketPath(), first);
    // A link to the profile is the same profile.
    QVERIFY(QDir().mkpath(deep));
    QVERIFY(QFile::link(deep, m_folder->filePath(QStringLiteral("link"))));
    QCOMPARE(Profile::at(m_folder->filePath(QStringLiteral("link"))).socketPath(),
             Profile::at(deep).socketPath());
    // Too deep a runtime folder for a socket: the one beside it, made private.
    const QString longRuntime = m_folder->filePath(QString(100, u'r'));
    QVERIFY(QDir().mkpath(longRuntime));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(longRuntime));
    const Profile profile = Profile::at(m_folder->filePath(QStringLiteral("p")));
    QVERIFY(QFile::encodeName(profile.socketPath()).size() < 108);
    QVERIFY(profile.create().ok());
    QCOMPARE(QFile::permissions(QFileInfo(profile.socketPath()).path()), ownerOnly);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
