#include "ui/windows/ticketmodel.h"

#include "ui/desktop/balloontext.h"
#include "ui/windows/words.h"

#include <QFont>

namespace deskbell {

void TicketModel::setTickets(QList<SeenTicket> tickets, const QDateTime& now)
{
    beginResetModel();
    m_tickets = std::move(tickets);
    m_now = now;
    endResetModel();
}

TicketKey TicketModel::keyAt(int row) const
{
    const Ticket& ticket = m_tickets.at(row).ticket;
    return {ticket.source, ticket.id};
}

int TicketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_tickets.size());
}

int TicketModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TicketModel::data(const QModelIndex& index, int role) const
{
    const SeenTicket& seen = m_tickets.at(index.row());
    const Ticket& ticket = seen.ticket;
    if (role == Qt::FontRole) {
        const bool rang = seen.arrival == Arrival::New || seen.arrival == Arrival::MovedHere;
        QFont font;
        font.setBold(rang && !seen.acknowledged.isValid());
        return font;
    }
    if (role == sortRole && index.column() == FirstSeen)
        return seen.firstSeen;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != sortRole)
        return {};
    switch (Column(index.column())) {
    case Number:
        return balloonTitle(ticket.number);
    case Subject:
        return balloonTitle(ticket.subject);
    case Requester:
        return balloonTitle(ticket.requester);
    case Queue:
        return balloonTitle(ticket.queue);
    case Status:
        return balloonTitle(ticket.status);
    case Source:
        return ticket.source;
    case FirstSeen:
        return whenText(seen.firstSeen, m_now);
    case Handled:
        if (seen.acknowledged.isValid())
            return whenText(seen.acknowledged, m_now);
        //: In the table of tickets: recorded at the first look at a source, hence never announced.
        return seen.arrival == Arrival::Baseline ? tr("there before") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TicketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    //: Column: what people call the ticket, "#42".
    case Number:
        return tr("Number");
    case Subject:
        return tr("Subject");
    case Requester:
        return tr("Requester");
    //: Column: queue, project or category of the ticket, as its desk calls it.
    case Queue:
        return tr("Queue");
    case Status:
        return tr("Status");
    //: Column: name of the watched ticket system.
    case Source:
        return tr("Source");
    case FirstSeen:
        return tr("First seen");
    //: Column: when an admin took note of the ticket in Deskbell.
    case Handled:
        return tr("Acknowledged");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace deskbell
