#pragma once

#include "ui/windows/ticketservices.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell {

/// What the chosen ticket will do: ring again or not. Puts it off and mutes it.
class TicketRinging final : public QWidget
{
    Q_OBJECT
public:
    explicit TicketRinging(QWidget* parent = nullptr);

    void show(const SeenTicket& seen, const RingsAgain& again, const QDateTime& now);
    void clear();

Q_SIGNALS:
    void snoozeRequested(const deskbell::TicketKey& ticket, deskbell::SnoozeFor time);
    void muteRequested(const deskbell::TicketKey& ticket, bool muted);

private:
    TicketKey m_ticket;
    QPushButton* m_snooze = nullptr; // this and all below: children
    QPushButton* m_mute = nullptr;
    QLabel* m_state = nullptr;
};

} // namespace deskbell
