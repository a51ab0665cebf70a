#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "settings/languages.h"
#include "translations/presettexts.h"

using namespace deskbell;
using namespace Qt::StringLiterals;

/// Every language is complete at every commit: the sources are scanned anew and every text must have its
/// translation, with the placeholders of the original.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageHasAFile();
    void isComplete_data();
    void isComplete();
    void visibleTextsOfPresetsAreOffered_data();
    void visibleTextsOfPresetsAreOffered();
    void placeholdersAgree_data();
    void placeholdersAgree();

private:
    static void addLanguages();
    static QString file(const QString& language);
    static QString refreshed(const QTemporaryDir& folder, const QString& language);
};

QString TestTranslations::file(const QString& language)
{
    return QStringLiteral(DESKBELL_SOURCE_DIR "/translations/deskbell_%1.ts").arg(language);
}

QString TestTranslations::refreshed(const QTemporaryDir& folder, const QString& language)
{
    const QString copy = folder.filePath(QStringLiteral("deskbell_%1.ts").arg(language));
    if (!QFile::copy(file(language), copy))
        return {};
    QFile presets(folder.filePath(QStringLiteral("presettexts.cpp")));
    if (!presets.open(QIODevice::WriteOnly))
        return {};
    presets.write(sourceForLupdate(visibleTexts(PresetLibrary::load({}))));
    presets.close();
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                          QStringLiteral("-locations"), QStringLiteral("none")};
    if (language == QLatin1String("en"))
        arguments.append(QStringLiteral("-pluralonly"));
    arguments += {QStringLiteral("app"), QStringLiteral("ui"),  presets.fileName(),
                  QStringLiteral("-I"),  QStringLiteral("app"), QStringLiteral("-I"),
                  QStringLiteral("."),   QStringLiteral("-ts"), copy};
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(DESKBELL_SOURCE_DIR));
    lupdate.start(QStringLiteral(DESKBELL_LUPDATE), arguments);
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        return {};
    QFile refreshed(copy);
    return refreshed.open(QIODevice::ReadOnly) ? QString::fromUtf8(refreshed.readAll()) : QString();
}

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestTranslations::everyLanguageHasAFile()
{
    QStringList offered;
    for (const Language& language : languages())
        offered.append(QStringLiteral("deskbell_%1.ts").arg(language.code));
    const QStringList files =
        QDir(QStringLiteral(DESKBELL_SOURCE_DIR "/translations")).entryList({QStringLiteral("*.ts")});
    QCOMPARE(QSet<QString>(files.begin(), files.end()), QSet<QString>(offered.begin(), offered.end()));

    QFile schema(QStringLiteral(DESKBELL_SOURCE_DIR "/resources/schema/config.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const QJsonValue allowed = QJsonDocument::fromJson(
        schema.readAll())[u"$defs"_s][u"general"_s][u"properties"_s][u"language"_s][u"enum"_s];
    QJsonArray codes{QString()};
    for (const Language& language : languages())
        codes.append(language.code);
    QCOMPARE(allowed.toArray(), codes);
}

void TestTranslations::isComplete_data() { addLanguages(); }

void TestTranslations::isComplete()
{
    QFETCH(const QString, language);
    QTemporaryDir folder;
    const QString text = refreshed(folder, language);
    QVERIFY2(!text.isEmpty(), "lupdate could not refresh the file");
    static const QRegularExpression unfinished(
        QStringLiteral("<source>([^<]*)</source>(?:(?!</message>).)*type=\"unfinished\""),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList missing;
    auto it = unfinished.globalMatch(text);
    while (it.hasNext())
        missing.append(it.next().captured(1));
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1 untranslated, for example: %2")
                                               .arg(missing.size())
                                               .arg(missing.mid(0, 5).join(QStringLiteral(" | ")))));
}

/// One of each kind, so that a new key of the presets is not forgotten in silence for all of them.
void TestTranslations::visibleTextsOfPresetsAreOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << "WeCom application (企业微信应用消息)";
    QTest::newRow("field") << "Recipients";
    QTest::newRow("choice") << "STARTTLS";
    QTest::newRow("hint") << "WeChat refused the text as risky.";
    QTest::newRow("hint of an interface")
        << "The subscribe template does not exist any more: choose another one.";
    QTest::newRow("hint of a token") << "WeCom does not know this corp id: copy it anew.";
    QTest::newRow("list") << "Chats that wrote to the bot";
    QTest::newRow("form") << "template-plain";
    QTest::newRow("way") << "User name and password, Atom feed";
    QTest::newRow("sight of a list") << "Redmine wants this account to change its password first.";
    QTest::newRow("sight of a step") << "This account has two factors: use an access token.";
}

void TestTranslations::visibleTextsOfPresetsAreOffered()
{
    QFETCH(QString, text);
    static const QByteArray offered = sourceForLupdate(visibleTexts(PresetLibrary::load({})));
    QVERIFY(offered.contains("QT_TRANSLATE_NOOP(\"preset\", \"" + text.toUtf8() + "\")"));
}

void TestTranslations::placeholdersAgree_data() { addLanguages(); }

void TestTranslations::placeholdersAgree()
{
    QFETCH(const QString, language);
    QFile translation(file(language));
    QVERIFY(translation.open(QIODevice::ReadOnly));
    static const QRegularExpression pair(
        QStringLiteral("<source>([^<]*)</source>(?:(?!</message>).)*?<translation>(.*?)</translation>"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9n]+"));
    const auto placeholders = [](const QString& text) {
        QSet<QString> found;
        auto it = placeholder.globalMatch(text);
        while (it.hasNext())
            found.insert(it.next().captured());
        return found;
    };
    int checked = 0;
    auto it = pair.globalMatch(QString::fromUtf8(translation.readAll()));
    while (it.hasNext()) {
        const auto match = it.next();
        QVERIFY2(placeholders(match.captured(1)) == placeholders(match.captured(2)),
                 qPrintable(match.captured(1)));
        ++checked;
    }
    QVERIFY(checked > 0);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
