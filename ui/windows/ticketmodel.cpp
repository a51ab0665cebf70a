#include "ui/windows/ticketmodel.h"

#include "ui/desktop/balloontext.h"
#include "ui/windows/words.h"

#include <QFont>

namespace deskbell {

namespace {

constexpr int chunkRows = 64;
constexpr int mostChunks = 40; ///< in memory; a screen shows one or two

} // namespace

TicketModel::TicketModel(Load load, QObject* parent)
    : QAbstractTableModel(parent), m_load(std::move(load)), m_chunks(mostChunks)
{}

void TicketModel::setRows(QList<qint64> rows, const QDateTime& now)
{
    m_now = now;
    if (rows == m_rows) {
        m_chunks.clear();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_chunks.clear();
    m_rows = std::move(rows);
    endResetModel();
}

const SeenTicket* TicketModel::at(int row) const
{
    const int chunk = row / chunkRows;
    QList<SeenTicket>* tickets = m_chunks.object(chunk);
    if (!tickets) {
        tickets = new QList<SeenTicket>(m_load(m_rows.mid(qsizetype(chunk) * chunkRows, chunkRows)));
        m_chunks.insert(chunk, tickets); // takes ownership
    }
    const int place = row % chunkRows;
    if (place < tickets->size() && tickets->at(place).row == m_rows.at(row))
        return &tickets->at(place);
    for (const SeenTicket& seen : std::as_const(*tickets)) {
        if (seen.row == m_rows.at(row))
            return &seen;
    }
    return nullptr;
}

TicketKey TicketModel::keyAt(int row) const
{
    const SeenTicket* seen = at(row);
    return seen ? TicketKey{seen->ticket.source, seen->ticket.id} : TicketKey{};
}

int TicketModel::rowOf(const TicketKey& key) const
{
    for (int row = 0; row < std::min<qsizetype>(m_rows.size(), qsizetype(chunkRows) * mostChunks); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

TicketQuery::Order TicketModel::orderOf(Column column)
{
    switch (column) {
    case Number:
        return TicketQuery::Order::Number;
    case Subject:
        return TicketQuery::Order::Subject;
    case Requester:
        return TicketQuery::Order::Requester;
    case Queue:
        return TicketQuery::Order::Queue;
    case Status:
        return TicketQuery::Order::Status;
    case Priority:
        return TicketQuery::Order::Priority;
    case Assignee:
        return TicketQuery::Order::Assignee;
    case Source:
        return TicketQuery::Order::Source;
    case Created:
        return TicketQuery::Order::Created;
    case FirstSeen:
        return TicketQuery::Order::FirstSeen;
    case Handled:
        return TicketQuery::Order::Acknowledged;
    case ColumnCount:
        break;
    }
    return TicketQuery::Order::FirstSeen;
}

int TicketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TicketModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TicketModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::FontRole)
        return {};
    const SeenTicket* seen = at(index.row());
    if (!seen)
        return {};
    if (role == Qt::FontRole) {
        const bool rang = seen->arrival == Arrival::New || seen->arrival == Arrival::MovedHere;
        QFont font;
        font.setBold(rang && !seen->acknowledged.isValid());
        return font;
    }
    return text(*seen, Column(index.column()));
}

QString TicketModel::text(const SeenTicket& seen, Column column) const
{
    const Ticket& ticket = seen.ticket;
    switch (column) {
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
    case Priority:
        return balloonTitle(ticket.priority);
    case Assignee:
        return balloonTitle(ticket.assignee);
    case Source:
        return ticket.source;
    case Created:
        return whenText(ticket.createdAt, m_now);
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
    case Priority:
        return tr("Priority");
    //: Column: who works on the ticket, as its desk says.
    case Assignee:
        return tr("Assigned to");
    //: Column: name of the watched ticket system.
    case Source:
        return tr("Source");
    //: Column: when the ticket was filed, as its desk says.
    case Created:
        return tr("Created");
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
