#include "support/presetcases.h"
#include "support/testprofile.h"

#include <QDirIterator>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// What a writer of presets has at hand: `presets check`, `presets list`, and `map` on the saved lists of
/// every built-in preset. That all of those are right is shown by preset.presets.
class TestPresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checks();
    void listsWhatWasNotTried();
    void maps_data();
    void maps();

private:
    const QMap<QString, SourcePreset> m_presets = presetsOfSystems();
    TestProfile m_profile;
};

void TestPresets::checks()
{
    m_profile.write();
    const QString file = QStringLiteral(DESKBELL_SOURCE_DIR "/resources/sources/redmine.json");
    CtlProcess good(m_profile);
    QVERIFY2(good.run({u"presets"_s, u"check"_s, file}) == 0, good.err().constData());
    CtlProcess bad(m_profile);
    const QString cases = QStringLiteral(DESKBELL_TEST_DATA "/source/redmine/cases.json");
    QCOMPARE(bad.run({u"presets"_s, u"check"_s, cases}), 2);
    QVERIFY2(bad.err().contains("cases.json:"), bad.err().constData());
}

void TestPresets::listsWhatWasNotTried()
{
    m_profile.write();
    CtlProcess ctl(m_profile);
    QVERIFY2(ctl.run({u"presets"_s, u"list"_s, u"--json"_s}) == 0, ctl.err().constData());
    int untried = 0;
    for (const QJsonObject& preset : ctl.records()) {
        const SourcePreset known = m_presets.value(preset.value("name"_L1).toString());
        if (known.name.isEmpty())
            continue;
        QCOMPARE(preset.value("confirmed"_L1).toBool(), known.confirmed);
        QCOMPARE(preset.value("unconfirmed"_L1).toString(), known.unconfirmed);
        QVERIFY2(known.confirmed || !known.unconfirmed.isEmpty(), qPrintable(known.name));
        untried += known.confirmed ? 0 : 1;
    }
    QVERIFY(untried > 0);
}

void TestPresets::maps_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("file");
    QDirIterator files(QStringLiteral(DESKBELL_TEST_DATA "/source"),
                       {u"list.*"_s, u"queue.*"_s, u"report.*"_s, u"requests.*"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString preset = file.section(u'/', -2, -2);
        if (m_presets.contains(preset))
            QTest::newRow(qPrintable(file.section(u'/', -2))) << preset << file;
    }
}

void TestPresets::maps()
{
    QFETCH(QString, preset);
    QFETCH(QString, file);
    static const QHash<QString, QString> types{{u"json"_s, u"application/json"_s},
                                               {u"html"_s, u"text/html"_s},
                                               {u"atom"_s, u"application/atom+xml"_s},
                                               {u"csv"_s, u"text/csv"_s},
                                               {u"txt"_s, u"text/plain"_s},
                                               {u"xml"_s, u"application/xml"_s}};
    m_profile.write();
    CtlProcess ctl(m_profile);
    const int code =
        ctl.run({u"map"_s, preset, u"--answer"_s, file, u"--type"_s, types.value(file.section(u'.', -1)),
                 u"--url"_s, u"https://desk.example.org"_s});
    QVERIFY2(code == 0, ctl.err().constData());
    const QList<QJsonObject> tickets = ctl.records();
    QVERIFY(!tickets.isEmpty());
    for (const QJsonObject& ticket : tickets)
        QVERIFY(ticket.contains("id"_L1));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
