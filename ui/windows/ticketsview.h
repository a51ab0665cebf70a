#pragma once

#include "ui/windows/ticketmodel.h"
#include "ui/windows/ticketservices.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace deskbell {

class TicketDetails;
class TicketFilterBar;

/// The recorded tickets: what to show of them, the table, the chosen one with its messages, and what can be
/// done.
class TicketsView final : public QWidget
{
    Q_OBJECT
public:
    explicit TicketsView(TicketServices services, QWidget* parent = nullptr);

    /// Tickets or their deliveries have changed: looks anew, and keeps what is chosen.
    void refresh();
    /// Only these, until the user asks for all; none: all.
    void showOnly(const QList<TicketKey>& tickets);
    QList<TicketKey> chosen() const;
    int shownCount() const { return m_model->rowCount(); }
    /// Which columns are shown; for a menu bar.
    QMenu* columnsMenu() const { return m_columns; }

Q_SIGNALS:
    void openRequested(const deskbell::TicketKey& ticket);
    void acknowledgeRequested(const QList<deskbell::TicketKey>& tickets);
    void copyLinkRequested(const QList<deskbell::TicketKey>& tickets);
    void resendRequested(qint64 delivery);
    void snoozeRequested(const deskbell::TicketKey& ticket, deskbell::SnoozeFor time);
    void muteRequested(const deskbell::TicketKey& ticket, bool muted);
    /// The tickets cannot be read; for people.
    void failed(const QString& sentence);

private:
    void buildTable();
    void buildColumns();
    void connectAll();
    void setRows(const QList<qint64>& rows);
    void choose(const QList<qint64>& numbers);
    QList<qint64> chosenNumbers() const;
    void showChosen();
    void showAll();

    TicketServices m_services;
    QList<TicketKey> m_only;
    bool m_chooseOnly = false;      ///< the one ticket of a notification is chosen as it appears
    TicketModel* m_model = nullptr; // this and all below: children
    TicketFilterBar* m_filter = nullptr;
    QTableView* m_table = nullptr;
    TicketDetails* m_details = nullptr;
    QWidget* m_onlyBar = nullptr;
    QLabel* m_onlyText = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_acknowledge = nullptr;
    QMenu* m_columns = nullptr;
};

} // namespace deskbell
