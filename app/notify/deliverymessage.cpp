// In: deliveries that go out together, at least one. Out: their tickets from the store, composed into one
// message.

#include "notify/deliverymessage.h"

#include "notify/composer.h"

#include <algorithm>

namespace deskbell {

Result<Message> deliveryMessage(const Composer& composer, const TicketStore& tickets,
                                const QList<Delivery>& deliveries)
{
    Delivery first = deliveries.first();
    if (first.kind != Delivery::Kind::Ticket)
        return composer.notice(first);
    QList<Ticket> about;
    QList<Delivery> each;
    for (const Delivery& delivery : deliveries) {
        for (const QString& admin : delivery.mention) {
            if (!first.mention.contains(admin))
                first.mention.append(admin);
        }
        // Held through a night, a ticket may be owed together with its own later rings: said once.
        const auto isSame = [&](const Delivery& told) {
            return told.source == delivery.source && told.ticket == delivery.ticket;
        };
        if (std::any_of(each.begin(), each.end(), isSame))
            continue;
        const auto seen = tickets.find(delivery.source, delivery.ticket);
        if (!seen)
            return failure(seen.error());
        Ticket ticket;
        ticket.source = delivery.source;
        ticket.id = delivery.ticket;
        about.append(*seen ? (*seen)->ticket : ticket);
        each.append(delivery);
    }
    return about.size() == 1 ? composer.ticket(first, about.first()) : composer.digest(first, about, each);
}

} // namespace deskbell
