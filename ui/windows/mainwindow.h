#pragma once

#include "ui/windows/ticketservices.h"

#include <QMainWindow>

class QLabel;
class QTabWidget;

namespace deskbell {

class StatisticsView;
class StatusView;
class TicketsView;

/// The ordinary window: tickets, and whether everything works. Shows values that it is given; what to do
/// about a click is its owner's business.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(TicketServices tickets, QWidget* parent = nullptr);

    TicketsView& tickets() const { return *m_tickets; }
    StatusView& status() const { return *m_status; }
    StatisticsView& charts() const { return *m_charts; }
    /// A line above everything: why there is no tray icon, what was repaired at start. Empty: no line.
    void setNotice(const QString& text);
    /// The state in words, in the status bar.
    void setState(const QString& text);
    /// Where there is no tray, closing only minimises: the program must stay within reach.
    void setReachableOtherwise(bool reachable) { m_reachableOtherwise = reachable; }
    /// Shows, raises, and turns to the tickets or to the status.
    void present(bool statusPage = false);

Q_SIGNALS:
    void pollRequested();
    void settingsRequested();
    void helpRequested();
    void quitRequested();

    void shown(); ///< or turned to: somebody looks

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void closeOrMinimise();

    bool m_reachableOtherwise = true;
    QLabel* m_notice = nullptr; // this and all below: children
    QLabel* m_state = nullptr;
    QTabWidget* m_tabs = nullptr;
    TicketsView* m_tickets = nullptr;
    StatusView* m_status = nullptr;
    StatisticsView* m_charts = nullptr;
    std::function<QString(const QString&)> m_recall;
    std::function<void(const QString&, const QString&)> m_remember;
};

} // namespace deskbell
