// In: the due delivery that is next on its channel. Out: it alone, or with what waits behind it, for one
// message.

#include "notify/digestgathering.h"

#include <QJsonArray>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto companyKey = "company"_L1;
constexpr int mostAhead = 100;

/// From how many due deliveries on a channel speaks of them in one message, and of how many at most.
struct DigestRule
{
    int from;
    int most;
};

/// What went out together, half of it arriving, goes out together again: it is one message with one record of
/// who has it.
QList<Delivery> company(const OutboxStore& outbox, const Delivery& first, const QDateTime& now)
{
    const QJsonArray ids = first.progress.value(companyKey).toArray();
    if (ids.size() < 2)
        return {first};
    const auto due = outbox.dueOn(first.channel, now, int(ids.size()) + mostAhead);
    QList<Delivery> together;
    for (const Delivery& delivery : due ? *due : QList<Delivery>()) {
        if (ids.contains(delivery.id))
            together.append(delivery);
    }
    return together.isEmpty() ? QList<Delivery>{first} : together;
}

} // namespace

QJsonObject withCompany(QJsonObject progress, const QList<Delivery>& deliveries)
{
    if (progress.isEmpty() || deliveries.size() < 2)
        return progress;
    QJsonArray ids;
    for (const Delivery& delivery : deliveries)
        ids.append(delivery.id);
    progress[companyKey] = ids;
    return progress;
}

Gathered gatherDigest(const OutboxStore& outbox, const Delivery& first, bool crowded, const QDateTime& now)
{
    const bool onTray = first.channel == u"tray"_s;
    // A balloon lists them in Deskbell's own window; a messenger's message has room for a dozen links.
    const DigestRule rule = onTray ? DigestRule{4, 1000} : DigestRule{21, 12};
    if (!first.progress.isEmpty())
        return {company(outbox, first, now), false};
    if (first.kind != Delivery::Kind::Ticket || !(onTray || crowded))
        return {{first}, false};
    const auto due = outbox.dueOn(first.channel, now, std::max(rule.from, rule.most));
    if (!due)
        return {{first}, false};
    QList<Delivery> waiting;
    for (const Delivery& delivery : *due) {
        if (delivery.kind == Delivery::Kind::Ticket && delivery.progress.isEmpty())
            waiting.append(delivery);
    }
    if (waiting.size() < rule.from)
        return {{first}, true};
    return {waiting.mid(0, rule.most), false};
}

} // namespace deskbell
