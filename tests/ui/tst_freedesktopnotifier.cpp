#include "ui/desktop/freedesktopnotifier.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

struct Notified
{
    QString app;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
    uint id = 0;
};

/// A notification server that shows nothing and tells what it was asked. Broadcasts its signals, as some do.
class FakeServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    FakeServer(const QDBusConnection& bus, QStringList offered)
        : m_bus(bus), m_capabilities(std::move(offered))
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~FakeServer() override
    {
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
        m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }
    QList<Notified> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString& app, uint, const QString&, const QString& title, const QString& body,
                const QStringList& actions, const QVariantMap& hints, int)
    {
        shown << Notified{app, title, body, actions, hints, ++m_lastId};
        return m_lastId;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_lastId = 0;
};

const QStringList allCapabilities{u"actions"_s, u"body"_s, u"body-markup"_s};

Balloon balloon(const QString& id)
{
    return {u"#%1 Printer"_s.arg(id), u"It does not print"_s, Urgency::Normal, {{u"Desk"_s, id}}};
}

QList<TicketKey> keys(const QSignalSpy& spy, int index)
{
    return spy.at(index).first().value<QList<TicketKey>>();
}

} // namespace

class FreedesktopNotifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void firstOfTwoBalloonsIsItsOwn();
    void acknowledgeIsAnActionOfItsOwn();
    void snoozeIsAnActionOfItsOwn();
    void signInAgainIsAnActionOfItsOwn();
    void soundIsAHint_data();
    void soundIsAHint();
    void otherProgramsClicksAreIgnored();
    void closedBalloonIsForgotten();
    void onlyTheNewestAreRemembered();
    void restartedServerCountsAnew();
    void withoutServerItSaysSo();
    void serverThatStartsLaterIsUsed();
    void withoutActionsNoneAreSent();
    void hostileTextIsHarmless_data();
    void hostileTextIsHarmless();
    void urgencyIsAByte();
    void deadBusIsAnsweredAtOnce();
    void noAnswerAfterTheContextIsGone();

private:
    /// Nothing: shown. Otherwise why not.
    std::optional<QString> show(const Balloon& balloon);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QString m_address;
    std::optional<QDBusConnection> m_serverBus;
    std::optional<QDBusConnection> m_clientBus;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<FreedesktopNotifier> m_notifier;
};

void FreedesktopNotifierTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed: there can be no private bus.");
    QFile config(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                 "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                 "<busconfig><type>session</type><listen>unix:dir=" +
                 m_folder.path().toUtf8() +
                 "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" "
                 "eavesdrop=\"true\"/>"
                 "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    m_bus.start(daemon, {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address=1"_s});
    QTRY_VERIFY2(m_bus.canReadLine(), "the private bus does not start");
    m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
}

void FreedesktopNotifierTest::init()
{
    m_serverBus = QDBusConnection::connectToBus(m_address, u"server"_s);
    m_clientBus = QDBusConnection::connectToBus(m_address, u"client"_s);
    QVERIFY(m_serverBus->isConnected() && m_clientBus->isConnected());
    m_server = std::make_unique<FakeServer>(*m_serverBus, allCapabilities);
    m_notifier = std::make_unique<FreedesktopNotifier>(*m_clientBus);
}

void FreedesktopNotifierTest::cleanup()
{
    m_notifier.reset();
    m_server.reset();
    QDBusConnection::disconnectFromBus(u"server"_s);
    QDBusConnection::disconnectFromBus(u"client"_s);
    m_serverBus.reset();
    m_clientBus.reset();
}

void FreedesktopNotifierTest::cleanupTestCase()
{
    if (m_bus.state() == QProcess::NotRunning)
        return;
    m_bus.terminate();
    QTRY_COMPARE(m_bus.state(), QProcess::NotRunning);
}

std::optional<QString> FreedesktopNotifierTest::show(const Balloon& balloon)
{
    std::optional<Result<void>> answer;
    QObject context;
    m_notifier->show(balloon, &context, [&](const Result<void>& shown) { answer = shown; });
    if (answer)
        return u"answered before show() returned"_s;
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        return u"no answer"_s;
    return answer->ok() ? std::nullopt : std::optional(answer->error().what);
}

void FreedesktopNotifierTest::firstOfTwoBalloonsIsItsOwn()
{
    QVERIFY(!show(balloon(u"1"_s)));
    QVERIFY(!show(balloon(u"2"_s)));
    QCOMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->shown.first().title, u"#1 Printer"_s);
    QCOMPARE(m_server->shown.first().actions.value(0), u"default"_s);
    QVERIFY(!m_server->shown.first().actions.value(1).isEmpty()); // some servers show it as a button
    QSignalSpy opened(m_notifier.get(), &DesktopNotifier::opened);
    Q_EMIT m_server->ActionInvoked(m_server->shown.first().id, u"default"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(keys(opened, 0), (QList<TicketKey>{{u"Desk"_s, u"1"_s}}));
    Q_EMIT m_server->ActionInvoked(m_server->shown.last().id, u"default"_s);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(keys(opened, 1), (QList<TicketKey>{{u"Desk"_s, u"2"_s}}));
}

void FreedesktopNotifierTest::acknowledgeIsAnActionOfItsOwn()
{
    QVERIFY(!show(balloon(u"1"_s)));
    QVERIFY(m_server->shown.first().actions.contains(u"ack"_s));
    QSignalSpy opened(m_notifier.get(), &DesktopNotifier::opened);
    QSignalSpy acknowledged(m_notifier.get(), &DesktopNotifier::acknowledged);
    Q_EMIT m_server->ActionInvoked(m_server->shown.first().id, u"ack"_s);
    QTRY_COMPARE(acknowledged.size(), 1);
    QCOMPARE(keys(acknowledged, 0).first().id, u"1"_s);
    QCOMPARE(opened.size(), 0);
}

void FreedesktopNotifierTest::signInAgainIsAnActionOfItsOwn()
{
    QVERIFY(!show({u"Portal: new tickets are not seen"_s,
                   u"The session has ended."_s,
                   Urgency::Normal,
                   {},
                   u"Portal"_s}));
    QVERIFY(!show(balloon(u"1"_s)));
    QVERIFY(m_server->shown.first().actions.contains(u"sign-in"_s));
    QVERIFY(!m_server->shown.first().actions.contains(u"ack"_s));
    QVERIFY(!m_server->shown.last().actions.contains(u"sign-in"_s));
    QSignalSpy opened(m_notifier.get(), &DesktopNotifier::opened);
    QSignalSpy wanted(m_notifier.get(), &DesktopNotifier::signInRequested);
    Q_EMIT m_server->ActionInvoked(m_server->shown.first().id, u"sign-in"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"Portal"_s);
    QCOMPARE(opened.size(), 0);
}

void FreedesktopNotifierTest::snoozeIsAnActionOfItsOwn()
{
    QVERIFY(!show(balloon(u"1"_s)));
    QVERIFY(m_server->shown.first().actions.contains(u"snooze"_s));
    QSignalSpy opened(m_notifier.get(), &DesktopNotifier::opened);
    QSignalSpy acknowledged(m_notifier.get(), &DesktopNotifier::acknowledged);
    QSignalSpy snoozed(m_notifier.get(), &DesktopNotifier::snoozed);
    Q_EMIT m_server->ActionInvoked(m_server->shown.first().id, u"snooze"_s);
    QTRY_COMPARE(snoozed.size(), 1);
    QCOMPARE(keys(snoozed, 0).first().id, u"1"_s);
    QCOMPARE(opened.size() + acknowledged.size(), 0);
    // A balloon about no ticket cannot be put off.
    QVERIFY(!show({u"Channel Ops was stopped"_s, {}, Urgency::Normal, {}}));
    QVERIFY(!m_server->shown.last().actions.contains(u"snooze"_s));
}

void FreedesktopNotifierTest::soundIsAHint_data()
{
    QTest::addColumn<QString>("sound");
    QTest::addColumn<QString>("hint"); // empty: none
    QTest::addColumn<QVariant>("value");
    QTest::newRow("as the server likes") << QString() << QString() << QVariant();
    QTest::newRow("none") << u"none"_s << u"suppress-sound"_s << QVariant(true);
    QTest::newRow("name") << u"bell"_s << u"sound-name"_s << QVariant(u"bell"_s);
    QTest::newRow("file") << u"/opt/ring.oga"_s << u"sound-file"_s << QVariant(u"/opt/ring.oga"_s);
}

void FreedesktopNotifierTest::soundIsAHint()
{
    QFETCH(const QString, sound);
    QFETCH(const QString, hint);
    QFETCH(const QVariant, value);
    Balloon loud = balloon(u"1"_s);
    loud.sound = sound;
    QVERIFY(!show(loud));
    const QVariantMap hints = m_server->shown.first().hints;
    for (const QString& each : {u"suppress-sound"_s, u"sound-name"_s, u"sound-file"_s})
        QCOMPARE(hints.value(each), each == hint ? value : QVariant());
}

void FreedesktopNotifierTest::otherProgramsClicksAreIgnored()
{
    QVERIFY(!show(balloon(u"1"_s)));
    QSignalSpy opened(m_notifier.get(), &DesktopNotifier::opened);
    Q_EMIT m_server->ActionInvoked(m_server->shown.first().id + 7, u"default"_s);
    Q_EMIT m_server->ActionInvoked(m_server->shown.first().id, u"default"_s);
    QTRY_COMPARE(opened.size(), 1); // signals keep their order: the foreign one came before
    QCOMPARE(keys(opened, 0).first().id, u"1"_s);
}

void FreedesktopNotifierTest::closedBalloonIsForgotten()
{
    QVERIFY(!show(balloon(u"1"_s)));
    QVERIFY(!show(balloon(u"2"_s)));
    QSignalSpy opened(m_notifier.get(), &DesktopNotifier::opened);
    Q_EMIT m_server->NotificationClosed(m_server->shown.first().id, 2);
    Q_EMIT m_server->ActionInvoked(m_server->shown.first().id, u"default"_s);
    Q_EMIT m_server->ActionInvoked(m_server->shown.last().id, u"default"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(keys(opened, 0).first().id, u"2"_s);
}

void FreedesktopNotifierTest::onlyTheNewestAreRemembered()
{
    for (int i = 0; i <= FreedesktopNotifier::mostShown; ++i)
        QVERIFY(!show(balloon(QString::number(i))));
    QSignalSpy opened(m_notifier.get(), &DesktopNotifier::opened);
    for (const int i : {0, 1, int(FreedesktopNotifier::mostShown)})
        Q_EMIT m_server->ActionInvoked(m_server->shown.at(i).id, u"default"_s);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(keys(opened, 0).first().id, u"1"_s);
    QCOMPARE(keys(opened, 1).first().id, QString::number(FreedesktopNotifier::mostShown));
}

void FreedesktopNotifierTest::restartedServerCountsAnew()
{
    QVERIFY(!show(balloon(u"1"_s)));
    QVERIFY(!show(balloon(u"2"_s)));
    QSignalSpy opened(m_notifier.get(), &DesktopNotifier::opened);
    m_server.reset();
    m_server = std::make_unique<FakeServer>(*m_serverBus, allCapabilities);
    QVERIFY(!show(balloon(u"3"_s)));
    QCOMPARE(m_server->shown.first().id, 1U);        // the id that ticket 1 had
    Q_EMIT m_server->ActionInvoked(2, u"default"_s); // ticket 2's old id, somebody else's now
    Q_EMIT m_server->ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(keys(opened, 0).first().id, u"3"_s);
}

void FreedesktopNotifierTest::withoutServerItSaysSo()
{
    m_server.reset();
    const std::optional<QString> refused = show(balloon(u"1"_s));
    QVERIFY(refused);
    QVERIFY2(refused->contains(u"ServiceUnknown"_s), qPrintable(*refused));
}

void FreedesktopNotifierTest::serverThatStartsLaterIsUsed()
{
    m_server.reset();
    QVERIFY(show(balloon(u"1"_s)));
    m_server = std::make_unique<FakeServer>(*m_serverBus, allCapabilities);
    QVERIFY(!show(balloon(u"1"_s)));
    QCOMPARE(m_server->shown.size(), 1);
}

void FreedesktopNotifierTest::withoutActionsNoneAreSent()
{
    m_server.reset();
    m_server = std::make_unique<FakeServer>(*m_serverBus, QStringList{u"body"_s});
    QVERIFY(!show(balloon(u"1"_s)));
    QVERIFY(m_server->shown.first().actions.isEmpty());
}

void FreedesktopNotifierTest::hostileTextIsHarmless_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("shownTitle");
    QTest::addColumn<QString>("shownBody");
    QTest::newRow("markup is escaped where it is read")
        << allCapabilities << u"a"_s << u"<b>x</b> & <img src='http://e/'/>"_s << u"a"_s
        << u"&lt;b&gt;x&lt;/b&gt; &amp; &lt;img src='http://e/'/&gt;"_s;
    QTest::newRow("plain where it is not")
        << QStringList{u"body"_s} << u"a"_s << u"<b>x</b> & y"_s << u"a"_s << u"<b>x</b> & y"_s;
    QTest::newRow("title is one line")
        << allCapabilities << u"a\nb\r\n\tc"_s << u"x\ny"_s << u"a b c"_s << u"x\ny"_s;
    QTest::newRow("no bidi override")
        << allCapabilities << u"a\u202eb"_s << u"c\u2067d"_s << u"ab"_s << u"cd"_s;
}

void FreedesktopNotifierTest::hostileTextIsHarmless()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const QString, title);
    QFETCH(const QString, body);
    m_server.reset();
    m_server = std::make_unique<FakeServer>(*m_serverBus, capabilities);
    QVERIFY(!show({title, body, Urgency::Normal, {}}));
    QTEST(m_server->shown.first().title, "shownTitle");
    QTEST(m_server->shown.first().body, "shownBody");
}

void FreedesktopNotifierTest::urgencyIsAByte()
{
    Balloon urgent = balloon(u"1"_s);
    urgent.urgency = Urgency::Critical;
    QVERIFY(!show(urgent));
    const QVariant hint = m_server->shown.first().hints.value(u"urgency"_s);
    QCOMPARE(hint.typeId(), int(QMetaType::UChar));
    QCOMPARE(hint.toInt(), 2);
    QCOMPARE(m_server->shown.first().hints.value(u"desktop-entry"_s).toString(), u"org.deskbell.Deskbell"_s);
}

void FreedesktopNotifierTest::deadBusIsAnsweredAtOnce()
{
    m_notifier = std::make_unique<FreedesktopNotifier>(
        QDBusConnection::connectToBus(u"unix:path=/nonexistent/bus"_s, u"dead"_s));
    const std::optional<QString> refused = show(balloon(u"1"_s));
    QVERIFY(refused);
    QVERIFY2(refused->contains(u"bus"_s), qPrintable(*refused));
    QDBusConnection::disconnectFromBus(u"dead"_s);
}

void FreedesktopNotifierTest::noAnswerAfterTheContextIsGone()
{
    int answers = 0;
    {
        QObject context;
        m_notifier->show(balloon(u"1"_s), &context, [&](const Result<void>&) { ++answers; });
    }
    QVERIFY(!show(balloon(u"2"_s))); // calls keep their order: the first has long been answered
    QCOMPARE(answers, 0);
}

QTEST_MAIN(FreedesktopNotifierTest)
#include "tst_freedesktopnotifier.moc"
