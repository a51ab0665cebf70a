#include "support/livedesk.h"
#include "support/personswatch.h"
#include "support/serverrig.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// Every way to sign in that the presets of Redmine, Request Tracker and Fossil have, and the two of a
/// person, each against the real server.
class TestWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deskbellSignsIn_data();
    void deskbellSignsIn();
    void aPersonSignsIn_data();
    void aPersonSignsIn();

private:
    /// Started when first asked for; nullptr: not here, and the test ends.
    ServerRig* rig(const QString& kind);
    /// A session as a browser would have begun it.
    QByteArrayList browserCookies(const QString& kind);

    std::map<QString, std::unique_ptr<ServerRig>> m_rigs;
};

ServerRig* TestWays::rig(const QString& kind)
{
    std::unique_ptr<ServerRig>& known = m_rigs[kind];
    if (!known) {
        known = std::make_unique<ServerRig>(kind);
        (void)known->start();
    }
    return known->url().isEmpty() ? nullptr : known.get();
}

QByteArrayList TestWays::browserCookies(const QString& kind)
{
    LiveDesk browser(kind, u"form"_s, rig(kind)->url(), u"bob"_s, rig(kind)->password(), optionsFor(kind));
    if (browser.see() != "seeing"_L1)
        QTest::qFail("the stand-in for a browser cannot sign in", "browserCookies", 0);
    return browser.cookies();
}

void TestWays::deskbellSignsIn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("way");
    for (const QString& kind : {u"redmine"_s, u"rt"_s, u"fossil"_s}) {
        const SourcePreset preset = builtInPreset(kind);
        for (const SignInWay& way : preset.ways) {
            if (way.needsUser || way.needsSecret) // without, only what anybody may read: servers.fossil
                QTest::addRow("%s, %s", qPrintable(kind), qPrintable(way.way)) << kind << way.way;
        }
    }
}

void TestWays::deskbellSignsIn()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, way);
    ServerRig* server = rig(kind);
    if (!server)
        QSKIP(qPrintable(m_rigs[kind]->problem()));
    const QString key = server->ofUser(u"bob"_s, kind == "redmine"_L1 ? u"api_key"_s : u"token"_s);
    const QString secret = way == "token"_L1 ? key : server->password();
    LiveDesk desk(kind, way, server->url(), u"bob"_s, secret, optionsFor(kind));
    QCOMPARE(desk.see(), u"seeing"_s);
    QVERIFY(desk.all().size() >= 6);
    LiveDesk stranger(kind, way, server->url(), u"bob"_s, u"not the secret"_s, optionsFor(kind));
    QCOMPARE(stranger.see(), u"wrong credentials"_s);
}

void TestWays::aPersonSignsIn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("way");
    for (const QString& kind : {u"redmine"_s, u"rt"_s, u"fossil"_s}) {
        for (const QString& way : {u"cookies"_s, u"browser"_s})
            QTest::addRow("%s, %s", qPrintable(kind), qPrintable(way)) << kind << way;
    }
}

/// The session is used as it is; its end is said once, and after a new one nothing is missed or rung twice.
void TestWays::aPersonSignsIn()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, way);
    ServerRig* server = rig(kind);
    if (!server)
        QSKIP(qPrintable(m_rigs[kind]->problem()));
    PersonsWatch watcher(kind, way, server->url());
    QVERIFY(watcher.reaches(Sight::SessionLost)); // nobody has signed in yet

    const auto signIn = [&] {
        const QByteArrayList cookies = browserCookies(kind);
        QVERIFY(!cookies.isEmpty());
        if (way == "cookies"_L1) {
            QVERIFY(watcher.core->handOver(u"Desk"_s, cookies).ok());
            return;
        }
        // A stand-in for the window of deskbell-signin, in which a person has just signed in.
        QTemporaryDir folder;
        QFile helper(folder.filePath(u"helper"_s));
        QVERIFY(helper.open(QIODevice::WriteOnly));
        QJsonArray lines;
        for (const QByteArray& cookie : cookies)
            lines.append(QString::fromLatin1(cookie));
        QFile candidate(folder.filePath(u"candidate"_s));
        QVERIFY(candidate.open(QIODevice::WriteOnly));
        candidate.write(QJsonDocument(QJsonObject{{u"candidate"_s, lines}}).toJson(QJsonDocument::Compact) +
                        '\n');
        candidate.close();
        helper.write("#!/bin/sh\nread order\ncat '" + candidate.fileName().toUtf8() +
                     "'\nread verdict\ncat >/dev/null\n");
        helper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        helper.close();
        watcher.core->setSignInProgram(helper.fileName());
        std::optional<Result<QByteArrayList>> result;
        QObject window;
        watcher.core->signInByBrowser(watcher.core->config().sources.first(), &window,
                                      [&result](Result<QByteArrayList> got) { result = std::move(got); });
        QVERIFY(eventually([&result] { return result.has_value(); }, 60'000));
        QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().text()));
        QVERIFY(watcher.core->handOver(u"Desk"_s, **result).ok());
    };
    signIn();
    QVERIFY(watcher.reaches(Sight::Seeing));
    QVERIFY(watcher.tray->rang().isEmpty());
    const int saidBefore = watcher.endsSaid();

    QVERIFY2(server->expire(), qPrintable(server->problem()));
    const QString id = server->add(u"Filed while nobody was signed in"_s);
    QVERIFY2(!id.isEmpty(), qPrintable(server->problem()));
    for (int i = 0; i < 4; ++i)
        watcher.poll();
    QVERIFY(watcher.reaches(Sight::SessionLost));
    QVERIFY(watcher.soon([&] { return watcher.endsSaid() > saidBefore; }));
    QCOMPARE(watcher.endsSaid(), saidBefore + 1);
    QVERIFY(watcher.tray->rang().isEmpty());

    signIn();
    QVERIFY(watcher.reaches(Sight::Seeing));
    QVERIFY(watcher.soon([&] { return !watcher.tray->rang().isEmpty(); }));
    watcher.poll();
    const QString number = kind == "fossil"_L1 ? id.left(10) : u'#' + id;
    QCOMPARE(watcher.tray->rang(), QStringList{number});
}

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
