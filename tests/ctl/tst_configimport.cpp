// `config import` where there is no keyring: secrets that are typed into it go into files, and not without a
// word.
#include "support/testprofile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestConfigImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aScriptIsTold();
    void aPersonIsAsked_data();
    void aPersonIsAsked();

private:
    QJsonObject secret() const;
    QStringList files() const { return QDir(m_profile->file(u"secrets"_s)).entryList(QDir::Files); }

    std::unique_ptr<TestProfile> m_profile;
    QString m_export;
};

void TestConfigImport::init()
{
    m_profile = std::make_unique<TestProfile>();
    m_export = m_profile->file(u"team.json"_s);
    QFile file(m_export);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({ "version": 1, "sources": [ { "name": "Desk", "preset": "redmine", "url": "https://desk.example.org",
                    "signIn": { "way": "token", "secret": { "ask": "Key of Desk" } } } ] })");
}

QJsonObject TestConfigImport::secret() const
{
    QFile file(m_profile->file(u"config.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject source = root.value("sources"_L1).toArray().first().toObject();
    return source.value("signIn"_L1).toObject().value("secret"_L1).toObject();
}

void TestConfigImport::aScriptIsTold()
{
    CtlProcess ctl(*m_profile);
    ctl.begin({u"config"_s, u"import"_s, m_export});
    QVERIFY(ctl.waitForStarted());
    ctl.write("planted-key\n");
    ctl.closeWriteChannel();
    QVERIFY(ctl.waitForFinished());
    QCOMPARE(ctl.exitCode(), 0);
    QVERIFY(secret().contains("file"_L1));
    QCOMPARE(files().size(), 1);
    QVERIFY2(ctl.err().contains("stands in a file that only you can read"), ctl.err().constData());
    QVERIFY(!ctl.err().contains("planted"));
}

void TestConfigImport::aPersonIsAsked_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("yes") << QByteArray("y\n") << true;
    QTest::newRow("no") << QByteArray("n\n") << false;
    QTest::newRow("nothing") << QByteArray("\n") << false;
}

/// `script` gives it a terminal.
void TestConfigImport::aPersonIsAsked()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isKept);
    const QString program = QStandardPaths::findExecutable(u"script"_s);
    if (program.isEmpty())
        QSKIP("util-linux's script is not installed");
    CtlProcess ctl(*m_profile);
    QProcess script;
    script.setProcessEnvironment(ctl.processEnvironment());
    script.start(program,
                 {u"--quiet"_s, u"--return"_s, u"--command"_s,
                  u"%1 config import %2 --profile %3"_s.arg(
                      QStringLiteral(DESKBELL_BUILD_DIR "/app/deskbellctl"), m_export, m_profile->path()),
                  u"/dev/null"_s});
    QByteArray said;
    const auto says = [&](const QByteArray& words) {
        while (!said.contains(words) && script.waitForReadyRead())
            said += script.readAll();
        return said.contains(words);
    };
    QVERIFY2(says("Key of Desk"), said.constData());
    script.write("planted-key\n");
    QVERIFY2(says("(y/N)"), said.constData());
    QCOMPARE(files(), QStringList()); // not before the answer
    script.write(answer);
    QVERIFY(script.waitForFinished());
    said += script.readAll();
    QCOMPARE(script.exitCode(), 0);
    QCOMPARE(files().size(), isKept ? 1 : 0);
    QCOMPARE(secret().contains("file"_L1), isKept);
    QCOMPARE(said.contains("Still missing: Key of Desk"), !isKept);
    QVERIFY(!said.contains("planted"));
}

QTEST_GUILESS_MAIN(TestConfigImport)
#include "tst_configimport.moc"
