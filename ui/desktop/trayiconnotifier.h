#pragma once

#include "ui/desktop/desktopnotifier.h"

namespace deskbell {

class TrayIcon;

/// The last resort: Qt's own balloon at the tray icon. One at a time; a click is about the last one.
class TrayIconNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    /// `icon` outlives this.
    explicit TrayIconNotifier(TrayIcon& icon, QObject* parent = nullptr);
    void show(const Balloon& balloon, QObject* context, Done done) override;

private:
    TrayIcon& m_icon;
    Balloon m_last;
};

} // namespace deskbell
