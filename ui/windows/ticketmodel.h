#pragma once

#include "ui/desktop/desktopnotifier.h"

#include "storage/ticketfinder.h"
#include "storage/ticketstore.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>

namespace deskbell {

/// Recorded tickets as a table of any length: it knows the numbers of its rows and loads what is looked at.
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
        Priority,
        Assignee,
        Source,
        Created,
        FirstSeen,
        Handled,
        ColumnCount
    };
    using Load = std::function<QList<SeenTicket>(const QList<qint64>& rows)>;

    explicit TicketModel(Load load, QObject* parent = nullptr);

    /// Other rows, or the same whose content may have changed.
    void setRows(QList<qint64> rows, const QDateTime& now);
    /// Nothing when the ticket went away between the search and the look.
    const SeenTicket* at(int row) const;
    TicketKey keyAt(int row) const;
    /// Of what is on the screen or was lately; -1: none of these.
    int rowOf(const TicketKey& key) const;
    qint64 numberAt(int row) const { return m_rows.at(row); }

    static TicketQuery::Order orderOf(Column column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SeenTicket& seen, Column column) const;

    Load m_load;
    QList<qint64> m_rows;
    QDateTime m_now;
    mutable QCache<int, QList<SeenTicket>> m_chunks; ///< number of the chunk -> its tickets
};

} // namespace deskbell
