#pragma once

#include "core/core.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/fallbacknotifier.h"
#include "ui/desktop/freedesktopnotifier.h"
#include "ui/desktop/systemwatch.h"
#include "ui/desktop/trayhost.h"
#include "ui/desktop/trayicon.h"
#include "ui/desktop/trayiconnotifier.h"
#include "ui/tray/traymenu.h"
#include "ui/windows/ticketservices.h"

#include <QPointer>

namespace deskbell {

class HelpWindow;
class MainWindow;
class SettingsDialog;
class SignInAgain;
class StatusFeed;

/// The tray application: the one place where the Core meets the widgets. Widgets get values and say what the
/// user wants; here it is done.
class TrayApp final : public QObject
{
    Q_OBJECT
public:
    /// `core` is open and not started. `startCommand`: how to start this program again at login.
    TrayApp(std::unique_ptr<Core> core, const Clock& clock, QStringList startCommand);
    ~TrayApp() override;

    /// Polls and rings from now on. `hidden`: no window, unless there is no other way to be seen.
    void start(bool hidden);
    void showWindow();
    /// Finishes what is in flight, then ended(); a second call does not wait.
    void end();

Q_SIGNALS:
    void ended();

private:
    void connectMenu();
    void connectCore();
    void connectTray();
    MainWindow& window();
    void scheduleRefresh();
    void refresh();
    void refreshWindow();
    int unseen(const QDateTime& now);
    void balloonClicked(const QList<TicketKey>& tickets);
    void openTicket(const TicketKey& key);
    void copyLinks(const QList<TicketKey>& tickets);
    void resend(qint64 delivery);
    void acknowledge(const QList<TicketKey>& tickets);
    void snooze(const QList<TicketKey>& tickets, SnoozeFor time);
    void setMuted(const TicketKey& ticket, bool muted);
    void awaitQuiet(const QDateTime& now);
    SettingsDialog& showSettings(bool addSource = false);
    void connectStatus();
    void showHelp();
    void showWithoutTray();
    void applyAutostart();
    void signInAgain(const QString& source);

    const Clock& m_clock;
    QStringList m_startCommand;
    // The order matters: the core and its tray channel die before what shows the balloons.
    TrayMenu m_menu;
    TrayIcon m_icon;
    TrayHost m_host;
    SystemWatch m_system;
    FreedesktopNotifier m_server;
    TrayIconNotifier m_iconBalloons;
    FallbackNotifier m_balloons;
    std::unique_ptr<Core> m_core;
    std::unique_ptr<MainWindow> m_window;  ///< made when first shown
    std::unique_ptr<StatusFeed> m_status;  ///< of the window
    std::unique_ptr<HelpWindow> m_help;    ///< made when first shown
    std::unique_ptr<SignInAgain> m_signIn; ///< made when first needed
    QPointer<SettingsDialog> m_settings;   ///< deletes itself when closed
    std::unique_ptr<Alarm> m_refresh;      ///< a burst of changes is shown once
    std::unique_ptr<Alarm> m_noTray;
    std::unique_ptr<Alarm> m_quietTurns; ///< begins or ends
    bool m_ending = false;
};

} // namespace deskbell
