#pragma once

#include "storage/ticketstore.h"

#include <QJsonObject>

namespace deskbell {

QString arrivalId(Arrival arrival);
Arrival arrivalFromId(const QString& id);

/// What seenTicketFrom() reads, in its order.
inline constexpr auto seenColumns = QLatin1StringView(
    "SELECT t.source, t.id, t.number, t.subject, t.requester, t.requester_email, t.status, t.priority,"
    " t.queue, t.assignee, t.url, t.created_at, t.updated_at, t.arrival, t.first_seen, t.last_listed,"
    " t.acknowledged, t.muted, x.body, x.fields, t.row FROM ticket t LEFT JOIN ticket_text x ON x.ticket = "
    "t.row ");

/// `Row` has text(), time(), object() and number() as Statement has them.
template <typename Row>
SeenTicket seenTicketFrom(const Row& row)
{
    SeenTicket seen;
    int at = 0;
    Ticket& ticket = seen.ticket;
    for (QString Ticket::*member :
         {&Ticket::source, &Ticket::id, &Ticket::number, &Ticket::subject, &Ticket::requester,
          &Ticket::requesterEmail, &Ticket::status, &Ticket::priority, &Ticket::queue, &Ticket::assignee})
        ticket.*member = row.text(at++);
    ticket.url = QUrl(row.text(at++));
    ticket.createdAt = row.time(at++);
    ticket.updatedAt = row.time(at++);
    seen.arrival = arrivalFromId(row.text(at++));
    seen.firstSeen = row.time(at++);
    seen.lastListed = row.time(at++);
    seen.acknowledged = row.time(at++);
    seen.muted = row.time(at++);
    ticket.body = row.text(at++);
    ticket.fields = row.object(at++);
    seen.row = row.number(at++);
    return seen;
}

} // namespace deskbell
