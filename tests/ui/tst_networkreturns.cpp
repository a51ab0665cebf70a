#include "support/eventually.h"
#include "support/fakeclock.h"
#include "support/growingdesk.h"
#include "support/testprofile.h"
#include "ui/app/trayapp.h"
#include "ui/windows/statusview.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QNetworkInformation>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

const QString managerPath = u"/org/freedesktop/NetworkManager"_s;
constexpr uint disconnected = 20; // NMState
constexpr uint connected = 70;

/// As much of NetworkManager as Qt asks. Lives in a thread of its own, as Qt's question blocks.
class FakeNetworkManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state)
    Q_PROPERTY(uint Connectivity READ connectivity)
public:
    uint state() const { return connected; }
    uint connectivity() const { return 4; } // full
};

} // namespace

/// Deskbell on a machine whose NetworkManager is the test's: does it ask as soon as there is a network again?
class NetworkReturnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theDeskIsAskedAtOnce();
    void cleanupTestCase();

private:
    void tell(uint state);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QThread m_thread;
};

void NetworkReturnsTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed: there can be no private bus.");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s,
                         u"--address=unix:dir="_s + m_folder.path()});
    QTRY_VERIFY2(m_bus.canReadLine(), "the private bus does not start");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    std::atomic<bool> ready = false;
    auto* manager = new FakeNetworkManager;
    manager->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, manager, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        manager,
        [&] {
            QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"manager"_s);
            ready = bus.registerObject(managerPath, manager, QDBusConnection::ExportAllProperties) &&
                    bus.registerService(u"org.freedesktop.NetworkManager"_s);
        },
        Qt::BlockingQueuedConnection);
    QVERIFY(ready);
}

void NetworkReturnsTest::tell(uint state)
{
    QDBusMessage changed =
        QDBusMessage::createSignal(managerPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    changed << u"org.freedesktop.NetworkManager"_s << QVariantMap{{u"State"_s, state}} << QStringList();
    QVERIFY(QDBusConnection(u"manager"_s).send(changed));
}

void NetworkReturnsTest::theDeskIsAskedAtOnce()
{
    GrowingDesk desk;
    desk.add();
    TestProfile profile;
    profile.addJsonSource(u"Desk"_s, desk.url(), u"1h"_s);
    profile.write();
    FakeClock clock;
    auto core = std::make_unique<Core>(Profile::at(profile.path()), clock);
    QVERIFY(core->open().ok());
    const Core& running = *core;
    TrayApp app(std::move(core), clock, {});
    app.start(true);
    const auto pass = [&](milliseconds time) {
        clock.advance(time);
        deliverQueued();
    };
    // Until all answers were read, as time-outs are by the clock that stands still.
    const auto settled = [&] {
        return eventually([&] {
            clock.advance(milliseconds(0)); // what became due meanwhile
            const QList<SourceStatus> all = running.sources();
            return !all.isEmpty() && all.first().sight == Sight::Seeing && all.first().nextPoll > clock.now();
        });
    };
    QVERIFY(settled());
    const int before = desk.polls();
    pass(std::chrono::minutes(10));
    QCOMPARE(desk.polls(), before);
    if (!QNetworkInformation::instance() ||
        QNetworkInformation::instance()->backendName() != "networkmanager"_L1)
        QSKIP("This Qt does not ask NetworkManager.");

    using Reachability = QNetworkInformation::Reachability;
    tell(disconnected);
    QTRY_COMPARE(QNetworkInformation::instance()->reachability(), Reachability::Disconnected);
    pass(std::chrono::minutes(1));
    QCOMPARE(desk.polls(), before);
    tell(connected);
    QTRY_COMPARE(QNetworkInformation::instance()->reachability(), Reachability::Online);
    pass(std::chrono::seconds(10));
    QVERIFY(eventually([&] { return desk.polls() > before; }));
    QVERIFY(settled());
}

void NetworkReturnsTest::cleanupTestCase()
{
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(u"manager"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

QTEST_MAIN(NetworkReturnsTest)
#include "tst_networkreturns.moc"
