#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// Simplified Chinese is complete at every commit: the sources are scanned anew and every text must have its
/// translation.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chineseIsComplete();
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
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(DESKBELL_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-I"),
                   QStringLiteral("app"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-ts"),
                   copy});
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
