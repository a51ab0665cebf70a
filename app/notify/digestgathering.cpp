// In: the due delivery that is next on its channel. Out: it alone, or with what waits behind it, for one
// message.

#include "notify/digestgathering.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// From how many due deliveries on a channel speaks of them in one message, and of how many at most.
struct DigestRule
{
    int from;
    int most;
};

} // namespace

Gathered gatherDigest(const OutboxStore& outbox, const Delivery& first, bool crowded, const QDateTime& now)
{
    const bool onTray = first.channel == u"tray"_s;
    // A balloon lists them in Deskbell's own window; a messenger's message has room for a dozen links.
    const DigestRule rule = onTray ? DigestRule{4, 1000} : DigestRule{21, 12};
    if (first.kind != Delivery::Kind::Ticket || !(onTray || crowded))
        return {{first}, false};
    const auto due = outbox.dueOn(first.channel, now, std::max(rule.from, rule.most));
    if (!due)
        return {{first}, false};
    QList<Delivery> waiting;
    for (const Delivery& delivery : *due) {
        if (delivery.kind == Delivery::Kind::Ticket)
            waiting.append(delivery);
    }
    if (waiting.size() < rule.from)
        return {{first}, true};
    return {waiting.mid(0, rule.most), false};
}

} // namespace deskbell
