#pragma once

#include "ui/desktop/desktopnotifier.h"

#include "storage/ticketstore.h"

#include <QAbstractTableModel>

namespace deskbell {

/// Recorded tickets as a table, in the order given.
class TicketModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Number,
        Subject,
        Requester,
        Queue,
        Status,
        Source,
        FirstSeen,
        Handled,
        ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setTickets(QList<SeenTicket> tickets, const QDateTime& now);
    const SeenTicket& at(int row) const { return m_tickets.at(row); }
    TicketKey keyAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SeenTicket> m_tickets;
    QDateTime m_now;
};

} // namespace deskbell
