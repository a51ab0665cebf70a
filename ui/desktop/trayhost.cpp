#include "ui/desktop/trayhost.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <array>

#ifdef DESKBELL_XCB
#include <xcb/xcb.h>
#endif

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

const QString statusNotifierWatcher = u"org.kde.StatusNotifierWatcher"_s;

// A panel that speaks both kinds owns the XEmbed tray a moment before its StatusNotifier host, and the
// latter is the better one: hence the first wait. Later looks are for panels that start after us.
constexpr std::array<milliseconds, 5> firstLooks{seconds(1), seconds(2), seconds(5), seconds(10),
                                                 seconds(30)};
constexpr milliseconds slowLook = seconds(60);

/// Whether an XEmbed tray runs: it owns the selection _NET_SYSTEM_TRAY_S<screen> (freedesktop system tray
/// protocol 0.4).
bool hasXEmbedTray()
{
#if defined(DESKBELL_XCB) && QT_CONFIG(xcb)
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11)
        return false;
    xcb_connection_t* display = x11->connection();
    const QByteArray name = "_NET_SYSTEM_TRAY_S0";
    xcb_intern_atom_reply_t* atom = xcb_intern_atom_reply(
        display, xcb_intern_atom(display, 0, static_cast<uint16_t>(name.size()), name.constData()), nullptr);
    if (!atom)
        return false;
    xcb_get_selection_owner_reply_t* owner =
        xcb_get_selection_owner_reply(display, xcb_get_selection_owner(display, atom->atom), nullptr);
    free(atom);
    const bool owned = owner && owner->owner != XCB_WINDOW_NONE;
    free(owner);
    return owned;
#else
    return false;
#endif
}

bool mayHaveXEmbedTray() { return QGuiApplication::platformName() == "xcb"_L1; }

} // namespace

TrayHost::TrayHost(QDBusConnection bus, const Clock& clock, QObject* parent)
    : QObject(parent), m_bus(std::move(bus)), m_look(clock.alarm([this] { lookAgain(); }))
{}

TrayHost::~TrayHost() = default;

void TrayHost::start()
{
    if (m_bus.isConnected()) {
        m_watcher.setConnection(m_bus);
        m_watcher.addWatchedService(statusNotifierWatcher);
        connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] { setWatcherOnBus(true); });
        connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
                [this] { setWatcherOnBus(false); });
        auto* asked = new QDBusPendingCallWatcher(
            m_bus.interface()->asyncCall(u"NameHasOwner"_s, statusNotifierWatcher), this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
            finished->deleteLater();
            const QDBusPendingReply<bool> owned = *finished;
            if (!owned.isError() && owned.value())
                setWatcherOnBus(true);
        });
    }
    if (mayHaveXEmbedTray())
        m_look->start(firstLooks.front());
}

void TrayHost::setWatcherOnBus(bool present)
{
    m_onBus = present;
    if (present)
        m_look->stop();
    else if (mayHaveXEmbedTray())
        m_look->start(firstLooks.front());
    if (m_present != present) {
        m_present = present;
        Q_EMIT presenceChanged(present);
    }
}

void TrayHost::lookAgain()
{
    if (m_onBus)
        return;
    if (hasXEmbedTray()) {
        m_present = true;
        Q_EMIT presenceChanged(true);
        return; // an XEmbed icon comes back by itself when its tray restarts
    }
    ++m_looks;
    m_look->start(m_looks < int(firstLooks.size()) ? firstLooks[size_t(m_looks)] : slowLook);
}

} // namespace deskbell
