#pragma once

#include "base/clock.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

#include <memory>

namespace deskbell {

/// Watches for a place that can show a tray icon: a StatusNotifier host on the bus, or an XEmbed tray on
/// X11. Qt decides for one of them at the first use of QSystemTrayIcon and never again, so nobody may touch
/// that class before this has said found().
class TrayHost final : public QObject
{
    Q_OBJECT
public:
    TrayHost(QDBusConnection bus, const Clock& clock, QObject* parent = nullptr);
    ~TrayHost() override;

    void start();
    bool isPresent() const { return m_present; }

Q_SIGNALS:
    void presenceChanged(bool present);

private:
    void setWatcherOnBus(bool present);
    void lookAgain();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::unique_ptr<Alarm> m_look;
    int m_looks = 0;
    bool m_onBus = false;
    bool m_present = false;
};

} // namespace deskbell
