#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "source/sight.h"

using namespace deskbell;
using namespace Qt::StringLiterals;

/// The manual, in each language, names everything that users can meet: every key of config.json, every
/// preset, every command, every state of sight.
class TestManual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEverything_data();
    void namesEverything();

private:
    static QString read(const QString& path);
    static QStringList configKeys(const QJsonObject& schema);
    static QStringList commandNames();
    static QStringList presetNames();
    static QStringList sights();
};

QString TestManual::read(const QString& path)
{
    QFile file(QStringLiteral(DESKBELL_SOURCE_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList TestManual::configKeys(const QJsonObject& schema)
{
    QStringList keys;
    for (auto member = schema.begin(); member != schema.end(); ++member) {
        if (member.key() == "properties"_L1)
            keys += member->toObject().keys();
        for (const QJsonValue& one : member->isArray() ? member->toArray() : QJsonArray{*member})
            keys += configKeys(one.toObject());
    }
    return keys;
}

QStringList TestManual::commandNames()
{
    static const QRegularExpression entry(u"\\{\"([a-z-]+(?: [a-z]+)?)\", \""_s);
    QStringList names;
    const QString table = read(u"/app/ctl/commands.cpp"_s);
    for (auto found = entry.globalMatch(table); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

QStringList TestManual::presetNames()
{
    QStringList names;
    for (const QString& folder : {u"/resources/sources"_s, u"/resources/channels"_s}) {
        const QStringList files = QDir(QStringLiteral(DESKBELL_SOURCE_DIR) + folder).entryList({u"*.json"_s});
        for (const QString& file : files)
            names += file.chopped(5);
    }
    return names;
}

QStringList TestManual::sights()
{
    QStringList words;
    for (int sight = 0; sight <= int(Sight::MappingFailed); ++sight)
        words += sightId(Sight(sight));
    return words;
}

void TestManual::namesEverything_data()
{
    QTest::addColumn<QString>("manual");
    QTest::addColumn<QStringList>("names");
    const QJsonObject schema =
        QJsonDocument::fromJson(read(u"/resources/schema/config.json"_s).toUtf8()).object();
    for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
        const QString manual = read(u"/resources/help/manual.%1.md"_s.arg(language));
        const auto row = [&](const char* what, const QStringList& names) {
            QTest::addRow("%s, %s", what, qPrintable(language)) << manual << names;
        };
        row("keys of config.json", configKeys(schema));
        row("presets", presetNames());
        row("commands", commandNames());
        row("states of sight", sights());
    }
}

void TestManual::namesEverything()
{
    QFETCH(QString, manual);
    QFETCH(QStringList, names);
    QVERIFY(names.size() >= 5); // else the place they come from is not read any more
    for (const QString& name : names) {
        // In code, perhaps as a part: `fixed`, {"keyring": "name"}, `run`, `check [NAME]`
        const QRegularExpression named(u"[`\" ]%1[`\" :=]"_s.arg(QRegularExpression::escape(name)));
        QVERIFY2(manual.contains(named), qPrintable(u"the manual does not name \"%1\""_s.arg(name)));
    }
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
