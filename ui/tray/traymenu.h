#pragma once

#include "ui/desktop/desktopnotifier.h"

#include "base/ticket.h"

#include <QDateTime>
#include <QMenu>

namespace deskbell {

/// The menu of the tray icon. Its actions are made once and only change their words: a menu that is rebuilt
/// while the panel shows it jumps under the hand.
class TrayMenu final : public QMenu
{
    Q_OBJECT
public:
    static constexpr int ticketCount = 10;
    static constexpr int lineCount = 5;

    explicit TrayMenu(QWidget* parent = nullptr);

    /// The state in words; what does not fit is counted in the last line.
    void setStateLines(const QStringList& lines);
    /// Newest first.
    void setTickets(const QList<Ticket>& tickets);
    /// Invalid: not paused.
    void setPausedUntil(const QDateTime& until, const QDateTime& now);

Q_SIGNALS:
    void ticketChosen(const deskbell::TicketKey& ticket);
    void pollRequested();
    void pauseRequested(std::chrono::minutes time);
    void pauseUntilTomorrowRequested();
    void resumeRequested();
    void ticketsRequested();
    void settingsRequested();
    void quitRequested();

private:
    QList<QAction*> m_lines;   // children
    QList<QAction*> m_tickets; // children
    QList<TicketKey> m_keys;
    QAction* m_noTickets = nullptr;
    QMenu* m_pause = nullptr;
    QAction* m_resume = nullptr;
};

} // namespace deskbell
