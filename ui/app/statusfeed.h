#pragma once

#include "core/core.h"
#include "ui/windows/chartdata.h"

namespace deskbell {

class MainWindow;

/// Fills the pages Status and Charts of the window from the Core, and does what their buttons ask for as far
/// as no other window is needed.
class StatusFeed final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    StatusFeed(Core& core, const Clock& clock, MainWindow& window);

    /// Something changed: shows it, and counts anew where that is some time ago.
    void refresh();
    void setHasTray(bool hasTray) { m_hasTray = hasTray; }

Q_SIGNALS:
    void signInRequested(const QString& source);
    void sourceSettingsRequested(const QString& source);
    void channelSettingsRequested(const QString& channel);

private:
    void show();
    void countPolls();
    void countCharts();
    void copyDiagnostics();
    void openPage(const QString& source);

    Core& m_core;
    const Clock& m_clock;
    MainWindow& m_window;
    QDateTime m_counted;
    bool m_hasTray = false;
};

} // namespace deskbell
