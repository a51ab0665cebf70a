#include "support/desktopscene.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// Every window as a screen reader walks it, over the accessibility bus of a real desktop.
class TestScreenReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasAName();
    void endsAtSigterm();
};

namespace {

/// Roles that a person can do something with, or must be told apart.
const QSet<QString> controls{u"push button"_s,   u"toggle button"_s, u"check box"_s,
                             u"radio button"_s,  u"combo box"_s,     u"text"_s,
                             u"password text"_s, u"spin button"_s,   u"slider"_s,
                             u"table"_s,         u"tree table"_s,    u"tree"_s,
                             u"list"_s,          u"page tab"_s,      u"page tab list"_s,
                             u"menu"_s,          u"menu item"_s,     u"check menu item"_s,
                             u"link"_s,          u"frame"_s,         u"dialog"_s,
                             u"document text"_s};

struct Walk
{
    QStringList unnamed;
    QStringList windows;
    int controls = 0;
};

Walk walk(DesktopSession& session)
{
    Walk walk;
    const QString tree = session.run(u"ui-tree"_s, {u"--json"_s, u"--app"_s, u"Deskbell"_s}) +
                         session.run(u"ui-tree"_s, {u"--json"_s, u"--app"_s, u"deskbell"_s});
    QStringList above;
    for (const QString& line : tree.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonObject node = QJsonDocument::fromJson(line.toUtf8()).object();
        const QString role = node.value(u"role"_s).toString();
        const QString name = node.value(u"name"_s).toString();
        above.resize(node.value(u"depth"_s).toInt());
        above << role + u" '"_s + name + u'\'';
        if (role == "frame"_L1 || role == "dialog"_L1)
            walk.windows << name;
        if (!controls.contains(role))
            continue;
        ++walk.controls;
        if (name.trimmed().isEmpty())
            walk.unnamed << above.join(u" > "_s);
    }
    return walk;
}

struct Scene : DesktopScene
{
    Scene()
    {
        profile.addWebhook(u"Hook"_s, desk.url());
        profile.write();
    }
    QString press(const QString& name) { return session.run(u"ui-press"_s, {u"--wait"_s, u"10"_s, name}); }
};

} // namespace

void TestScreenReader::everyControlHasAName()
{
    Scene scene;
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    QVERIFY(scene.start({u"--show"_s}));
    QStringList windows;
    int controlsSeen = 0;
    const auto look = [&](const QString& where) {
        const Walk found = walk(scene.session);
        windows << found.windows;
        controlsSeen += found.controls;
        scene.session.screenshot(u"screenreader-"_s + where);
        QVERIFY2(found.unnamed.isEmpty(), qPrintable(where + u":\n"_s + found.unnamed.join(u'\n')));
    };
    QCOMPARE(scene.press(u"page tab:Tickets"_s), QString());
    look(u"tickets"_s);
    QCOMPARE(scene.press(u"page tab:Charts"_s), QString());
    look(u"charts"_s);
    QCOMPARE(scene.press(u"check box:Show the numbers"_s), QString());
    look(u"numbers"_s);
    QCOMPARE(scene.press(u"page tab:Status"_s), QString());
    look(u"status"_s);
    scene.session.run(u"xdotool"_s, {u"key"_s, u"F1"_s});
    QVERIFY(scene.session.waitForWindow(u"Help"_s, 10'000));
    look(u"help"_s);
    scene.session.run(u"xdotool"_s, {u"key"_s, u"ctrl+w"_s});
    QCOMPARE(scene.press(u"Test…: Hook"_s), QString());
    QVERIFY(scene.session.waitForWindow(u"Settings"_s, 10'000));
    look(u"channel"_s);
    QVERIFY2(controlsSeen > 100, qPrintable(QString::number(controlsSeen)));
    // The window of the help comes into the tree some time after it is on the screen; ui.status walks it,
    // too.
    QVERIFY2(windows.join(u'|').contains(u"Settings"_s), qPrintable(windows.join(u'|')));
}

void TestScreenReader::endsAtSigterm()
{
    Scene scene;
    if (!scene.session.missing().isEmpty())
        QSKIP(qPrintable(scene.session.missing()));
    QVERIFY(scene.start({u"--show"_s}));
    scene.program->terminate();
    QVERIFY(eventually([&] { return scene.program->state() == QProcess::NotRunning; }, 10'000));
    QCOMPARE(scene.program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(scene.program->exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
