#include "translations/presettexts.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;

/// Simplified Chinese is complete at every commit: the sources and the presets are scanned anew and every
/// text must have its translation.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chineseIsComplete();
    void visibleTextsOfPresetsAreOffered_data();
    void visibleTextsOfPresetsAreOffered();
    void placeholdersAgree();

private:
    static QString refreshed(QTemporaryDir& folder);
};

QString TestTranslations::refreshed(QTemporaryDir& folder)
{
    const QString root = QStringLiteral(DESKBELL_SOURCE_DIR);
    const QString copy = folder.filePath(QStringLiteral("deskbell_zh_CN.ts"));
    if (!QFile::copy(root + QStringLiteral("/translations/deskbell_zh_CN.ts"), copy))
        return {};
    QFile presets(folder.filePath(QStringLiteral("presettexts.cpp")));
    if (!presets.open(QIODevice::WriteOnly))
        return {};
    presets.write(sourceForLupdate(visibleTexts(PresetLibrary::load({}))));
    presets.close();
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(DESKBELL_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("app"), QStringLiteral("ui"), presets.fileName(),
                   QStringLiteral("-I"), QStringLiteral("app"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        return {};
    QFile file(copy);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestTranslations::chineseIsComplete()
{
    QTemporaryDir folder;
    const QString text = refreshed(folder);
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

void TestTranslations::placeholdersAgree()
{
    QFile file(QStringLiteral(DESKBELL_SOURCE_DIR "/translations/deskbell_zh_CN.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
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
    auto it = pair.globalMatch(QString::fromUtf8(file.readAll()));
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
