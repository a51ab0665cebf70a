#pragma once

#include "ui/windows/ticketmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace deskbell {

class TicketFilter;

/// The table of recorded tickets, the chosen one's text, and what can be done with it.
class TicketsView final : public QWidget
{
    Q_OBJECT
public:
    explicit TicketsView(QWidget* parent = nullptr);

    void setTickets(const QList<SeenTicket>& tickets, const QDateTime& now);
    /// Only these, until the user asks for all; none: all.
    void showOnly(const QList<TicketKey>& tickets);
    QList<TicketKey> chosen() const;
    int shownCount() const;

Q_SIGNALS:
    void openRequested(const deskbell::TicketKey& ticket);
    void acknowledgeRequested(const QList<deskbell::TicketKey>& tickets);

private:
    void choose(const QList<TicketKey>& tickets);
    void showChosen();

    TicketModel* m_model = nullptr; // this and all below: children
    TicketFilter* m_filter = nullptr;
    QTableView* m_table = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QWidget* m_onlyBar = nullptr;
    QLabel* m_onlyText = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_acknowledge = nullptr;
};

} // namespace deskbell
