#include "support/eventually.h"
#include "tests/ui/uisamples.h"
#include "ui/desktop/systemwatch.h"
#include "ui/desktop/windowplace.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDBusMessage>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// A good citizen of the desktop: windows come back to a screen that is there, the end of a session is not
/// held up, and waking up is noticed however it is told.
class CitizenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowsComeBackToAScreen_data();
    void windowsComeBackToAScreen();
    void aPlaceIsKeptAsText();
    void theWindowIsWhereItWas();
    void theEndOfASessionIsNotHeldUp();
    void wakingUpIsNoticed_data();
    void wakingUpIsNoticed();

private:
    QTemporaryDir m_folder;
};

void CitizenTest::windowsComeBackToAScreen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("place");
    const QRect main(0, 0, 1920, 1050);
    const QRect left(-1280, 0, 1280, 1024);
    QTest::newRow("where it was") << QRect(100, 100, 800, 600) << QList<QRect>{main}
                                  << QRect(100, 100, 800, 600);
    QTest::newRow("on the other screen")
        << QRect(-1200, 100, 800, 600) << QList<QRect>{main, left} << QRect(-1200, 100, 800, 600);
    QTest::newRow("that screen is gone")
        << QRect(-1200, 100, 800, 600) << QList<QRect>{main} << QRect(0, 100, 800, 600);
    QTest::newRow("far away") << QRect(9000, 9000, 800, 600) << QList<QRect>{main, left}
                              << QRect(1120, 450, 800, 600);
    QTest::newRow("screen became smaller")
        << QRect(100, 100, 1900, 1000) << QList<QRect>{QRect(0, 0, 1280, 720)} << QRect(0, 32, 1280, 688);
    QTest::newRow("title bar above the screen")
        << QRect(100, -50, 800, 600) << QList<QRect>{main} << QRect(100, 32, 800, 600);
    QTest::newRow("between two screens")
        << QRect(-300, 100, 800, 600) << QList<QRect>{main, left} << QRect(0, 100, 800, 600);
    QTest::newRow("panel at the top")
        << QRect(0, 0, 800, 600) << QList<QRect>{QRect(0, 40, 1920, 1040)} << QRect(0, 72, 800, 600);
    QTest::newRow("never seen") << QRect() << QList<QRect>{main} << QRect();
    QTest::newRow("no screen") << QRect(1, 1, 800, 600) << QList<QRect>{} << QRect();
}

void CitizenTest::windowsComeBackToAScreen()
{
    QFETCH(const QRect, wanted);
    QFETCH(const QList<QRect>, screens);
    QTEST(placeOnScreens(wanted, screens), "place");
}

void CitizenTest::aPlaceIsKeptAsText()
{
    const WindowPlace place{QRect(-12, 40, 800, 600), true};
    const WindowPlace read = WindowPlace::fromText(place.text());
    QCOMPARE(read.normal, place.normal);
    QVERIFY(read.maximised);
    QVERIFY(!WindowPlace::fromText(u"1 2 3 4"_s).maximised);
    for (const QString& nonsense : {QString(), u"1 2 3"_s, u"a b c d"_s, u"5 5 -3 9"_s})
        QVERIFY2(!WindowPlace::fromText(nonsense).normal.isValid(), qPrintable(nonsense));
    QVERIFY(WindowPlace().text().isEmpty());
}

void CitizenTest::theWindowIsWhereItWas()
{
    QHash<QString, QString> kept;
    TicketServices services = sampleTicketServices();
    services.recall = [&](const QString& key) { return kept.value(key); };
    services.remember = [&](const QString& key, const QString& value) { kept.insert(key, value); };
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect place(screen.left() + 60, screen.top() + 70, 500, 400);
    {
        MainWindow window(services);
        window.setMinimumSize(1, 1);
        window.setGeometry(place);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.close();
    }
    const WindowPlace remembered = WindowPlace::fromText(kept.value(u"window"_s));
    QVERIFY(remembered.normal.isValid());
    MainWindow again(services);
    QCOMPARE(again.geometry().topLeft(), placeOnScreens(remembered.normal, {screen}).topLeft());
}

void CitizenTest::theEndOfASessionIsNotHeldUp()
{
    MainWindow window(sampleTicketServices());
    window.setReachableOtherwise(false); // no tray: a person's click only minimises
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCloseEvent ofASession; // not spontaneous: the windowing system did not send it
    QCoreApplication::sendEvent(&window, &ofASession);
    QVERIFY(ofASession.isAccepted());
    QEvent quit(QEvent::Quit); // what a session manager's end becomes: it closes all windows first
    QVERIFY(QCoreApplication::sendEvent(qApp, &quit));
    QVERIFY(quit.isAccepted() && !window.isVisible());
}

void CitizenTest::wakingUpIsNoticed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<bool>("noticed");
    const QString login = u"/org/freedesktop/login1"_s;
    const QString session = login + u"/session/_32"_s;
    const QString manager = u"org.freedesktop.login1.Manager"_s;
    const QString sessions = u"org.freedesktop.login1.Session"_s;
    const QString properties = u"org.freedesktop.DBus.Properties"_s;
    const QString saver = u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("woke up") << login << manager << u"PrepareForSleep"_s << QVariantList{false} << true;
    QTest::newRow("goes to sleep") << login << manager << u"PrepareForSleep"_s << QVariantList{true} << false;
    QTest::newRow("unlocked") << session << sessions << u"Unlock"_s << QVariantList{} << true;
    QTest::newRow("locked") << session << sessions << u"Lock"_s << QVariantList{} << false;
    const auto hint = [&](bool locked) {
        return QVariantList{sessions, QVariantMap{{u"LockedHint"_s, locked}}, QStringList()};
    };
    QTest::newRow("no longer locked")
        << session << properties << u"PropertiesChanged"_s << hint(false) << true;
    QTest::newRow("now locked") << session << properties << u"PropertiesChanged"_s << hint(true) << false;
    QTest::newRow("something else") << session << properties << u"PropertiesChanged"_s
                                    << QVariantList{sessions, QVariantMap{{u"IdleHint"_s, false}},
                                                    QStringList()}
                                    << false;
    QTest::newRow("screen saver ended")
        << u"/ScreenSaver"_s << saver << u"ActiveChanged"_s << QVariantList{false} << true;
    QTest::newRow("screen saver began")
        << u"/ScreenSaver"_s << saver << u"ActiveChanged"_s << QVariantList{true} << false;
    QTest::newRow("of GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s
                              << u"ActiveChanged"_s << QVariantList{false} << true;
}

/// One private bus stands for both: the signals differ by their interfaces.
void CitizenTest::wakingUpIsNoticed()
{
    QFETCH(const QString, path);
    QFETCH(const QString, interface);
    QFETCH(const QString, signal);
    QFETCH(const QVariantList, arguments);
    QFETCH(const bool, noticed);
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed: there can be no private bus.");
    QProcess bus;
    bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s,
                       u"--address=unix:dir="_s + m_folder.path()});
    QTRY_VERIFY2(bus.canReadLine(), "the private bus does not start");
    const QString address = QString::fromLatin1(bus.readLine()).trimmed();
    {
        QDBusConnection server = QDBusConnection::connectToBus(address, u"citizen-server"_s);
        const QDBusConnection client = QDBusConnection::connectToBus(address, u"citizen-client"_s);
        QVERIFY(server.isConnected() && client.isConnected());
        QVERIFY(server.registerService(u"org.freedesktop.login1"_s));
        SystemWatch watch(client, client);
        int came = 0;
        connect(&watch, &SystemWatch::cameBack, this, [&] { ++came; });
        QDBusMessage told = QDBusMessage::createSignal(path, interface, signal);
        told.setArguments(arguments);
        QVERIFY(server.send(told));
        // A second one, which is noticed in any case, tells that the first has been seen.
        QDBusMessage last = QDBusMessage::createSignal(
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        last << false;
        QVERIFY(server.send(last));
        QTRY_COMPARE(came, noticed ? 2 : 1);
        deliverQueued();
        QCOMPARE(came, noticed ? 2 : 1);
    }
    QDBusConnection::disconnectFromBus(u"citizen-server"_s);
    QDBusConnection::disconnectFromBus(u"citizen-client"_s);
    bus.terminate();
    QTRY_COMPARE(bus.state(), QProcess::NotRunning);
}

QTEST_MAIN(CitizenTest)
#include "tst_citizen.moc"
