#pragma once

#include "ui/windows/ticketservices.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace deskbell {

class TicketRinging;

/// One ticket to read, and the story of each message about it.
class TicketDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit TicketDetails(QWidget* parent = nullptr);

    void show(const SeenTicket& seen, const QList<DeliveryStory>& story, const RingsAgain& again,
              const QDateTime& now);
    void clear();

Q_SIGNALS:
    void resendRequested(qint64 delivery);
    void snoozeRequested(const deskbell::TicketKey& ticket, deskbell::SnoozeFor time);
    void muteRequested(const deskbell::TicketKey& ticket, bool muted);

private:
    void showStory(const QList<DeliveryStory>& story, const QDateTime& now);

    QPlainTextEdit* m_text = nullptr; // this and all below: children
    QTreeWidget* m_story = nullptr;
    QPushButton* m_resend = nullptr;
    TicketRinging* m_ringing = nullptr;
};

} // namespace deskbell
