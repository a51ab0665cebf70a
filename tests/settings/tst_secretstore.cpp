#include "settings/keyring.h"
#include "settings/secretmove.h"
#include "support/eventually.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace deskbell;
using Kind = SecretRef::Kind;

namespace {

class FakeKeyring final : public KeyringBackend
{
public:
    void read(const QString& entry, QObject*,
              std::function<void(Result<QString, KeyringFailure>)> done) override
    {
        if (silent)
            late = [done] { done(QStringLiteral("too late")); };
        else if (broken)
            done(failure(*broken));
        else if (entries.contains(entry))
            done(entries.value(entry));
        else
            done(failure(KeyringFailure{KeyringFailure::Kind::NotFound, {}}));
    }
    void write(const QString& entry, const QString& value, QObject*,
               std::function<void(Result<void, KeyringFailure>)> done) override
    {
        if (silent)
            return;
        if (broken)
            return done(failure(*broken));
        entries.insert(entry, value);
        done({});
    }
    void remove(const QString& entry, QObject*,
                std::function<void(Result<void, KeyringFailure>)> done) override
    {
        entries.remove(entry);
        done({});
    }

    QHash<QString, QString> entries;
    std::optional<KeyringFailure> broken;
    bool silent = false;
    std::function<void()> late;
};

constexpr QFile::Permissions ownerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void reads_data();
    void reads();
    void fails_data();
    void fails();
    void readableByOthersIsSaidAloud();
    void systemdCredentials();
    void commandRunsWithoutShell();
    void hangingCommandIsStopped();
    void storeGoesWhileWorkIsUnderWay();
    void silentKeyringEnds();
    void keyringFailures_data();
    void keyringFailures();
    void noAnswerWithoutContext();
    void keepsInKeyring();
    void keepsInFileByConsent();
    void forgetsWhatItKept_data();
    void forgetsWhatItKept();
    void filesDoNotCollide();
    void movesPlainSecrets();
    void moveReportsWhatFails();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void write(const char* name, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(file.setPermissions(ownerOnly));
        file.write(bytes);
    }
    Result<QString> read(const SecretRef& ref)
    {
        std::optional<Result<QString>> answer;
        m_store->read(ref, this, [&](const Result<QString>& result) { answer.emplace(result); });
        if (answer)
            return failure(QStringLiteral("answered inside the call"));
        return deskbell::test::eventually([&] { return answer.has_value(); })
                   ? *answer
                   : failure(QStringLiteral("no answer"));
    }
    Result<SecretRef> keep(const char* name, const char* value, bool allowFile)
    {
        std::optional<Result<SecretRef>> answer;
        m_store->keep(QString::fromUtf8(name), QString::fromUtf8(value), allowFile, this,
                      [&](const Result<SecretRef>& result) { answer.emplace(result); });
        return deskbell::test::eventually([&] { return answer.has_value(); })
                   ? *answer
                   : failure(QStringLiteral("no answer"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    FakeKeyring* m_keyring = nullptr; // owned by the store
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<QSignalSpy> m_notices;
};

void TestSecretStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto keyring = std::make_unique<FakeKeyring>();
    m_keyring = keyring.get();
    m_store = std::make_unique<SecretStore>(m_folder->path(), m_clock, std::move(keyring));
    m_notices = std::make_unique<QSignalSpy>(m_store.get(), &SecretStore::notice);
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void TestSecretStore::cleanup()
{
    m_store.reset();
    QCOMPARE(m_clock.activeAlarms(), 0);
}

void TestSecretStore::reads_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char* title, Kind kind, const char* name, const QStringList& command,
                        const char* secret) {
        QTest::newRow(title) << int(kind) << QString::fromUtf8(name) << command << QString::fromUtf8(secret);
    };
    row("none", Kind::None, "", {}, "");
    row("plain", Kind::Plain, "value", {}, "value");
    row("keyring", Kind::Keyring, "entry", {}, "from the keyring");
    row("file", Kind::File, "secrets/desk", {}, " in the file ");
    row("file with CR LF", Kind::File, "crlf", {}, "a");
    row("file with lines", Kind::File, "lines", {}, "a\nb");
    row("file by a detour", Kind::File, "secrets/../crlf", {}, "a");
    row("environment", Kind::Env, "DESKBELL_TEST_SECRET", {}, "from the environment");
    row("command", Kind::Command, "",
        {QStringLiteral("printf"), QStringLiteral("%s\\n"), QStringLiteral("é x")}, "é x");
}

void TestSecretStore::reads()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QStringList, command);
    QFETCH(QString, secret);
    write("secrets/desk", " in the file \n");
    write("crlf", "a\r\n");
    write("lines", "a\nb\n");
    qputenv("DESKBELL_TEST_SECRET", "from the environment");
    m_keyring->entries.insert(QStringLiteral("entry"), QStringLiteral("from the keyring"));
    const auto answer = read({Kind(kind), name, command});
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().text()));
    QCOMPARE(*answer, secret);
    QCOMPARE(m_notices->count(), 0);
}

void TestSecretStore::fails_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* title, Kind kind, const char* name, const QStringList& command,
                        const char* word) {
        QTest::newRow(title) << int(kind) << QString::fromUtf8(name) << command << QString::fromUtf8(word);
    };
    const auto shell = [](const char* script) {
        return QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), QString::fromUtf8(script)};
    };
    row("missing file", Kind::File, "secrets/none", {}, "secrets/none\" does not exist");
    row("folder", Kind::File, "folder", {}, "not an ordinary file");
    row("pipe", Kind::File, "pipe", {}, "not an ordinary file");
    row("empty file", Kind::File, "empty", {}, "is empty");
    row("huge file", Kind::File, "huge", {}, "too large");
    row("binary file", Kind::File, "binary", {}, "not UTF-8");
    row("leaves the profile", Kind::File, "../PLAIN", {}, "leaves the profile");
    row("leaves the profile by a detour", Kind::File, "a/../../b", {}, "leaves the profile");
    row("environment unset", Kind::Env, "DESKBELL_TEST_UNSET", {}, "DESKBELL_TEST_UNSET\" is not set");
    row("keyring entry unknown", Kind::Keyring, "none", {}, "locked keyring looks the same");
    row("no such program", Kind::Command, "", {QStringLiteral("/no/such/program")}, "cannot be started");
    row("exit code", Kind::Command, "", shell("echo PLANTED; echo PLANTED >&2; exit 7"), "exit code 7");
    row("killed", Kind::Command, "", shell("echo PLANTED; kill -9 $$"), "ended by the system");
    row("prints nothing", Kind::Command, "", {QStringLiteral("true")}, "prints nothing");
    row("prints without end", Kind::Command, "", {QStringLiteral("yes"), QStringLiteral("PLANTED")},
        "prints too much");
    row("prints a lot and ends", Kind::Command, "",
        {QStringLiteral("head"), QStringLiteral("-c"), QStringLiteral("70000"), QStringLiteral("/dev/zero")},
        "prints too much");
    row("prints binary", Kind::Command, "", {QStringLiteral("printf"), QStringLiteral("\\377")}, "not UTF-8");
}

void TestSecretStore::fails()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QStringList, command);
    QFETCH(QString, word);
    QDir().mkpath(path("folder"));
    QCOMPARE(mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    write("empty", "\n");
    write("huge", QByteArray(100'000, 'x'));
    write("binary", "\xff\xfe");
    const auto answer = read({Kind(kind), name, command});
    QVERIFY(!answer.ok());
    QVERIFY2(answer.error().text().contains(word), qPrintable(answer.error().text()));
    QVERIFY2(!answer.error().text().contains(QStringLiteral("PLANTED")), qPrintable(answer.error().text()));
}

void TestSecretStore::readableByOthersIsSaidAloud()
{
    write("open", "secret");
    QVERIFY(QFile::setPermissions(path("open"), ownerOnly | QFile::ReadOther));
    const auto answer = read({Kind::File, QStringLiteral("open"), {}});
    QVERIFY(answer.ok());
    QCOMPARE(*answer, QStringLiteral("secret"));
    QCOMPARE(m_notices->count(), 1);
    const QString text = m_notices->first().first().toString();
    QVERIFY(text.contains(path("open")) && text.contains(QStringLiteral("chmod 600")));
}

void TestSecretStore::systemdCredentials()
{
    write("credentials/desk", "from systemd\n");
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(path("credentials")));
    const auto answer = read({Kind::File, QStringLiteral("secrets/desk"), {}});
    QVERIFY(answer.ok());
    QCOMPARE(*answer, QStringLiteral("from systemd"));
    write("secrets/desk", "own");
    QCOMPARE(read({Kind::File, QStringLiteral("secrets/desk"), {}}).value(), QStringLiteral("own"));
    QVERIFY(!read({Kind::File, path("gone/desk"), {}}).ok());
}

void TestSecretStore::commandRunsWithoutShell()
{
    const auto answer =
        read({Kind::Command,
              {},
              {QStringLiteral("printf"), QStringLiteral("%s"), QStringLiteral("$HOME;`id`|x *")}});
    QVERIFY(answer.ok());
    QCOMPARE(*answer, QStringLiteral("$HOME;`id`|x *"));
}

void TestSecretStore::hangingCommandIsStopped()
{
    std::optional<Result<QString>> answer;
    // The shell writes its id, so that the test can see that it is gone.
    m_store->read(
        {Kind::Command,
         {},
         {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("echo $$ > id; exec cat pipe")}},
        this, [&](const Result<QString>& result) { answer.emplace(result); });
    QCOMPARE(mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QTRY_VERIFY(QFileInfo(path("id")).size() > 1);
    QFile id(path("id"));
    QVERIFY(id.open(QFile::ReadOnly));
    const QString process = QStringLiteral("/proc/") + QString::fromLatin1(id.readAll().trimmed());
    m_clock.advance(seconds(29));
    QCoreApplication::processEvents();
    QVERIFY(!answer);
    m_clock.advance(seconds(2));
    QTRY_VERIFY(answer);
    QVERIFY(!answer->ok());
    QVERIFY(answer->error().text().contains(QStringLiteral("30 seconds")));
    QTRY_VERIFY(!QFileInfo::exists(process));
}

void TestSecretStore::storeGoesWhileWorkIsUnderWay()
{
    bool answered = false;
    const auto note = [&](const Result<QString>&) { answered = true; };
    m_keyring->silent = true;
    m_store->read({Kind::Keyring, QStringLiteral("entry"), {}}, this, note);
    m_store->read({Kind::Command, {}, {QStringLiteral("sleep"), QStringLiteral("1000")}}, this, note);
    m_store->read({Kind::Plain, QStringLiteral("x"), {}}, this, note);
    m_store.reset();
    m_clock.advance(seconds(100));
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestSecretStore::silentKeyringEnds()
{
    m_keyring->silent = true;
    int answers = 0;
    m_store->read({Kind::Keyring, QStringLiteral("entry"), {}}, this, [&](const Result<QString>& result) {
        ++answers;
        QVERIFY(!result.ok());
        QVERIFY(result.error().text().contains(QStringLiteral("did not answer")));
    });
    m_clock.advance(seconds(61));
    m_keyring->late(); // comes between the time-out and its delivery
    QTRY_COMPARE(answers, 1);
    m_store->keep(QStringLiteral("n"), QStringLiteral("v"), false, this,
                  [&](const Result<SecretRef>& result) {
                      ++answers;
                      QVERIFY(!result.ok());
                  });
    m_clock.advance(seconds(61));
    QTRY_COMPARE(answers, 2);
}

void TestSecretStore::keyringFailures_data()
{
    QTest::addColumn<int>("failureKind");
    QTest::addColumn<QString>("readWord");
    QTest::addColumn<QString>("keepWord");
    using K = KeyringFailure::Kind;
    QTest::newRow("not found") << int(K::NotFound) << QStringLiteral("shows no entry")
                               << QStringLiteral("no keyring");
    QTest::newRow("denied") << int(K::Denied) << QStringLiteral("refuses to show")
                            << QStringLiteral("refuses to keep");
    QTest::newRow("no backend") << int(K::NoBackend) << QStringLiteral("There is no keyring")
                                << QStringLiteral("There is no keyring");
    QTest::newRow("other") << int(K::Other) << QStringLiteral("There is no keyring")
                           << QStringLiteral("There is no keyring");
}

void TestSecretStore::keyringFailures()
{
    QFETCH(int, failureKind);
    QFETCH(QString, readWord);
    QFETCH(QString, keepWord);
    m_keyring->broken = KeyringFailure{KeyringFailure::Kind(failureKind), QStringLiteral("detail")};
    const auto answer = read({Kind::Keyring, QStringLiteral("entry"), {}});
    QVERIFY(!answer.ok());
    QVERIFY2(answer.error().text().contains(readWord), qPrintable(answer.error().text()));
    const auto kept = keep("name", "PLANTED", false);
    QVERIFY(!kept.ok());
    QVERIFY2(kept.error().text().contains(keepWord), qPrintable(kept.error().text()));
    QVERIFY(kept.error().text().contains(QStringLiteral("allow a file")));
    QVERIFY(!kept.error().text().contains(QStringLiteral("PLANTED")));
    QVERIFY(!QFile::exists(path("secrets")));
}

void TestSecretStore::noAnswerWithoutContext()
{
    auto context = std::make_unique<QObject>();
    bool answered = false;
    m_store->read({Kind::Plain, QStringLiteral("x"), {}}, context.get(),
                  [&](const Result<QString>&) { answered = true; });
    context.reset();
    QVERIFY(read({Kind::Plain, QStringLiteral("y"), {}}).ok()); // the queue has moved on
    QVERIFY(!answered);
}

void TestSecretStore::keepsInKeyring()
{
    const auto kept = keep("source-Service desk", "value", true);
    QVERIFY(kept.ok());
    QVERIFY(kept->kind == Kind::Keyring && kept->name.startsWith(QStringLiteral("source-Service desk")));
    QVERIFY(!QFile::exists(path("secrets")));
    QCOMPARE(read(*kept).value(), QStringLiteral("value"));
    // Another profile keeps its own under the same name.
    QTemporaryDir other;
    auto keyring = std::make_unique<FakeKeyring>();
    FakeKeyring* otherKeyring = keyring.get();
    SecretStore otherStore(other.path(), m_clock, std::move(keyring));
    otherStore.keep(QStringLiteral("source-Service desk"), QStringLiteral("x"), false, this,
                    [](const Result<SecretRef>&) {});
    QTRY_COMPARE(otherKeyring->entries.size(), 1);
    QVERIFY(!otherKeyring->entries.contains(kept->name));
    QVERIFY(!keep("name", "", true).ok());
}

void TestSecretStore::keepsInFileByConsent()
{
    m_keyring->broken = KeyringFailure{KeyringFailure::Kind::NoBackend, QStringLiteral("no bus")};
    const auto kept = keep("source-../../Ünï desk", "välue", true);
    QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().text()));
    QVERIFY(kept->kind == Kind::File);
    QVERIFY(kept->name.startsWith(QStringLiteral("secrets/source-")));
    QCOMPARE(kept->name.count(u'/'), 1);
    QCOMPARE(QFile::permissions(m_folder->filePath(kept->name)), ownerOnly);
    QCOMPARE(QFile::permissions(path("secrets")), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(m_notices->count(), 1);
    QCOMPARE(read(*kept).value(), QStringLiteral("välue"));
    QCOMPARE(m_notices->count(), 1);
    // A new value of the same secret takes the place of the old one.
    QVERIFY(*keep("source-../../Ünï desk", "new", true) == *kept);
    QCOMPARE(read(*kept).value(), QStringLiteral("new"));
}

void TestSecretStore::forgetsWhatItKept_data()
{
    QTest::addColumn<bool>("hasKeyring");
    QTest::newRow("keyring") << true;
    QTest::newRow("file") << false;
}

void TestSecretStore::forgetsWhatItKept()
{
    QFETCH(bool, hasKeyring);
    if (!hasKeyring)
        m_keyring->broken = KeyringFailure{KeyringFailure::Kind::NoBackend, QStringLiteral("no bus")};
    const auto kept = keep("source-desk-abcdef", "value", true);
    QVERIFY(kept.ok());
    m_keyring->entries.insert(QStringLiteral("somebody else's"), QStringLiteral("x"));
    write("outside", "x");
    m_store->forget({Kind::Keyring, QStringLiteral("somebody else's"), {}});
    m_store->forget({Kind::File, QStringLiteral("outside"), {}});
    m_store->forget({Kind::File, QStringLiteral("secrets/../outside"), {}});
    QVERIFY(QFile::exists(path("outside")));
    m_store->forget(*kept);
    QCOMPARE(m_keyring->entries.keys(), QStringList{QStringLiteral("somebody else's")});
    QVERIFY(!QFile::exists(path("secrets")));
}

void TestSecretStore::filesDoNotCollide()
{
    m_keyring->broken = KeyringFailure{KeyringFailure::Kind::NoBackend, {}};
    write("secrets/a-b", "somebody's own");
    QStringList files;
    for (const char* name : {"a/b", "a b", "a-b", "A-B", "a?b"}) {
        const auto kept = keep(name, name, true);
        QVERIFY(kept.ok());
        files.append(kept->name);
    }
    QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), 5);
    QCOMPARE(read({Kind::File, files.first(), {}}).value(), QStringLiteral("a/b"));
    QCOMPARE(read({Kind::File, QStringLiteral("secrets/a-b"), {}}).value(), QStringLiteral("somebody's own"));
}

namespace {

Config configWithPlainSecrets()
{
    Config config;
    config.sources.resize(1);
    config.sources[0].name = QStringLiteral("Service desk");
    config.sources[0].preset = QStringLiteral("redmine");
    config.sources[0].url = QUrl(QStringLiteral("https://desk.example.org"));
    config.sources[0].signIn.secret = {Kind::Plain, QStringLiteral("PLANTED-1"), {}};
    config.channels.resize(2);
    config.channels[0].name = QStringLiteral("Ops-a");
    config.channels[0].preset = QStringLiteral("webhook");
    config.channels[0].vars = {{QStringLiteral("url"), {QStringLiteral("PLANTED-2"), {}}},
                               {QStringLiteral("corp"), {QStringLiteral("visible"), {}}}};
    config.channels[1] = config.channels[0];
    config.channels[1].name = QStringLiteral("Ops");
    config.channels[1].vars = {{QStringLiteral("a-url"), {QStringLiteral("PLANTED-3"), {}}}};
    return config;
}

bool isUrl(const ChannelConfig&, const QString& variable) { return variable.endsWith(QStringLiteral("url")); }

} // namespace

void TestSecretStore::movesPlainSecrets()
{
    QCOMPARE(plainSecrets(configWithPlainSecrets(), isUrl).size(), 3);
    std::optional<MovedSecrets> moved;
    moveSecrets(configWithPlainSecrets(), isUrl, *m_store, false, this,
                [&](const MovedSecrets& m) { moved = m; });
    QTRY_VERIFY(moved);
    QVERIFY(moved->errors.isEmpty());
    QCOMPARE(moved->notices.size(), 3);
    QVERIFY(!moved->notices.join(u' ').contains(QStringLiteral("PLANTED")));
    QVERIFY(plainSecrets(moved->config, isUrl).isEmpty());
    QCOMPARE(m_keyring->entries.size(), 3); // though two would have the same name
    QCOMPARE(read(moved->config.sources[0].signIn.secret).value(), QStringLiteral("PLANTED-1"));
    QCOMPARE(read(moved->config.channels[0].vars.value(QStringLiteral("url")).secret).value(),
             QStringLiteral("PLANTED-2"));
    QCOMPARE(read(moved->config.channels[1].vars.value(QStringLiteral("a-url")).secret).value(),
             QStringLiteral("PLANTED-3"));
    QCOMPARE(moved->config.channels[0].vars.value(QStringLiteral("corp")).value.toString(),
             QStringLiteral("visible"));
    QVERIFY(saveConfig(path("config.json"), moved->config).ok());
    QFile file(path("config.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains("PLANTED"));
}

void TestSecretStore::moveReportsWhatFails()
{
    m_keyring->broken = KeyringFailure{KeyringFailure::Kind::NoBackend, QStringLiteral("no bus")};
    std::optional<MovedSecrets> moved;
    moveSecrets(configWithPlainSecrets(), isUrl, *m_store, false, this,
                [&](const MovedSecrets& m) { moved = m; });
    QTRY_VERIFY(moved);
    QCOMPARE(moved->errors.size(), 3);
    QVERIFY(moved->config == configWithPlainSecrets());
    QVERIFY(moved->errors.first().where.contains(QStringLiteral("Service desk")));
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
