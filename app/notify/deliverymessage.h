#pragma once

#include "channel/message.h"
#include "storage/outboxstore.h"

namespace deskbell {

class Composer;
class TicketStore;

/// What goes out for these deliveries of one channel: a notice, a ticket, or a digest of several tickets. A
/// ticket that is not on record any more is told by its id. Fails when the store cannot be read.
Result<Message> deliveryMessage(const Composer& composer, const TicketStore& tickets,
                                const QList<Delivery>& deliveries);

} // namespace deskbell
