#pragma once

#include "ui/desktop/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QList>
#include <QStringList>

#include <optional>

namespace deskbell {

/// Balloons of org.freedesktop.Notifications (specification 1.2), by D-Bus calls of our own: Qt's tray icon
/// cannot tell which of two balloons was clicked and takes other programs' clicks for its own.
class FreedesktopNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    /// So many balloons answer to a click, the newest: not every server says that one was closed.
    static constexpr qsizetype mostShown = 200;

    explicit FreedesktopNotifier(QDBusConnection bus, QObject* parent = nullptr);

    void show(const Balloon& balloon, QObject* context, Done done) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void askCapabilities(QObject* context, std::function<void(Result<void>)> done);
    void notify(const Balloon& balloon, QObject* context, const Done& done);
    void remember(uint id, const Balloon& balloon);
    void forget(uint id);
    void forgetServer();

    struct Shown
    {
        uint id;
        Balloon balloon;
    };

    QDBusConnection m_bus;
    QDBusServiceWatcher m_server;
    std::optional<QStringList> m_capabilities; ///< of the server that runs now; absent: not asked yet
    QList<Shown> m_shown; ///< our own, the newest last; ids start again with a new server
};

} // namespace deskbell
