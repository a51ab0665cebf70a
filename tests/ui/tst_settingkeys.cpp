#include "tests/ui/uisamples.h"
#include "ui/settings/intervaltimes.h"
#include "ui/settings/settingform.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingsservices.h"
#include "ui/settings/settingtexts.h"
#include "ui/source/sourcedialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// Every key that resources/schema/config.json describes: "general.keepDays", "sources[].proxy.host".
class SchemaKeys
{
public:
    explicit SchemaKeys(const QJsonObject& root) : m_root(root) { walk(root, QString()); }
    QSet<QString> keys;

private:
    QJsonObject resolved(QJsonObject schema) const
    {
        const QString ref = schema.value("$ref"_L1).toString();
        if (ref.isEmpty())
            return schema;
        QJsonValue target = m_root;
        for (const QString& step : ref.mid(2).split(u'/'))
            target = target.toObject().value(step);
        return resolved(target.toObject());
    }

    void walk(QJsonObject schema, const QString& key)
    {
        schema = resolved(schema);
        if (schema.value("x-secret"_L1).toBool())
            return void(keys.insert(key)); // one place, whatever it refers to
        QList<QJsonObject> forms{schema};
        for (const QJsonValue& form : schema.value("anyOf"_L1).toArray())
            forms << resolved(form.toObject());
        bool isLeaf = true;
        for (const QJsonObject& form : forms) {
            const QJsonObject properties = form.value("properties"_L1).toObject();
            for (auto property = properties.begin(); property != properties.end(); ++property) {
                isLeaf = false;
                walk(property->toObject(), key.isEmpty() ? property.key() : key + u'.' + property.key());
            }
            const QJsonObject items = resolved(form.value("items"_L1).toObject());
            if (!items.value("properties"_L1).toObject().isEmpty()) {
                isLeaf = false;
                walk(items, key + "[]"_L1);
            }
        }
        if (isLeaf)
            keys.insert(key);
    }

    QJsonObject m_root;
};

QJsonObject configSchema()
{
    QFile file(u":/schema/config.json"_s);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList sorted(const QSet<QString>& keys)
{
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return list;
}

} // namespace

/// The settings dialog has a place for every key of config.json, with a title and an explanation.
class SettingKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKeyHasAControl();
    void everyKeyHasWords();
    void aNewKeyIsMissed();
    void everySettingIsFoundAndShown_data();
    void everySettingIsFoundAndShown();

private:
    /// What no control edits, and why.
    static QSet<QString> notForPeople()
    {
        return {u"$schema"_s,  // for editors of the file
                u"version"_s}; // written by the program
    }
    static QSet<QString> editedKeys();
};

QSet<QString> SettingKeysTest::editedKeys()
{
    const SettingsServices services = sampleServices();
    const Config config = sampleConfig();
    std::vector<std::unique_ptr<QWidget>> windows;
    for (const char* name : {"settings", "source", "channel", "rule", "admin"})
        windows.push_back(sampleWindow(QString::fromLatin1(name), services));
    for (const QString& prefix : {u"interval.times[]."_s, u"sources[].interval.times[]."_s})
        windows.push_back(std::make_unique<IntervalTimeDialog>(prefix, IntervalTime()));
    QSet<QString> keys;
    for (const auto& window : windows) {
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            for (const QString& key : editedSettings(widget))
                keys.insert(key);
        }
    }
    return keys;
}

void SettingKeysTest::everyKeyHasAControl()
{
    const QSet<QString> known = SchemaKeys(configSchema()).keys;
    QVERIFY(known.contains(u"sources[].proxy.host"_s)); // the walk goes where it should
    QVERIFY(known.contains(u"interval.times[].steps[].every"_s));
    const QSet<QString> missing = known - editedKeys() - notForPeople();
    QVERIFY2(missing.isEmpty(), qPrintable(u"No control edits: "_s + sorted(missing).join(u", "_s)));
}

void SettingKeysTest::everyKeyHasWords()
{
    const QSet<QString> known = SchemaKeys(configSchema()).keys - notForPeople();
    QSet<QString> told;
    for (const SettingText& text : settingTexts()) {
        QVERIFY2(!text.title.isEmpty() && text.explanation.size() > 10, qPrintable(text.key));
        QVERIFY2(!told.contains(text.key), qPrintable(u"twice: "_s + text.key));
        told.insert(text.key);
    }
    QCOMPARE(sorted(told), sorted(known));
}

void SettingKeysTest::aNewKeyIsMissed()
{
    QJsonObject schema = configSchema();
    QJsonObject definitions = schema.value("$defs"_L1).toObject();
    QJsonObject general = definitions.value("general"_L1).toObject();
    QJsonObject properties = general.value("properties"_L1).toObject();
    properties.insert(u"brandNew"_s, QJsonObject{{u"type"_s, u"boolean"_s}});
    general.insert(u"properties"_s, properties);
    definitions.insert(u"general"_s, general);
    schema.insert(u"$defs"_s, definitions);
    QCOMPARE(sorted(SchemaKeys(schema).keys - editedKeys() - notForPeople()),
             QStringList{u"general.brandNew"_s});
}

void SettingKeysTest::everySettingIsFoundAndShown_data()
{
    QTest::addColumn<QString>("key");
    for (const SettingText& text : settingTexts())
        QTest::newRow(qPrintable(text.key)) << text.key;
}

void SettingKeysTest::everySettingIsFoundAndShown()
{
    QFETCH(const QString, key);
    Config config = sampleConfig();
    config.sources[0].interval = IntervalConfig();
    SettingsDialog dialog(config, sampleServices());
    dialog.show();
    dialog.reveal(key);
    // In the dialog itself, or in the window that it has opened.
    QWidget* window = &dialog;
    for (QDialog* opened : dialog.findChildren<QDialog*>()) {
        if (opened->isVisible())
            window = opened;
    }
    QWidget* control = controlOf(window, key);
    QVERIFY(control);
    const QStringList notInEveryWay{u"sources[].signIn.user"_s, u"sources[].signIn.second"_s};
    if (!notInEveryWay.contains(key))
        QTRY_VERIFY2(control->isVisible(), control->metaObject()->className());
}

QTEST_MAIN(SettingKeysTest)
#include "tst_settingkeys.moc"
