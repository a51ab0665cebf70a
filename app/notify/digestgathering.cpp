// In: the due delivery that is next on its channel. Out: it alone, or with what waits behind it, for one
// message.

#include "notify/digestgathering.h"

#include "channel/channel.h"
#include "channel/deliveryprogress.h"

#include <QJsonArray>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// A balloon lists them in Deskbell's own window. A messenger's message holds what the channel finds to fit
/// (Attempt::fits); beyond a hundred nobody reads on.
constexpr int mostOnTray = 1000;
constexpr int mostInMessage = 100;

constexpr int burstOnTray = 4;
/// A handful in a row is still better read singly.
constexpr int crowd = 6;
constexpr int backlog = 4;
/// What a quiet time held comes as one message at its end.
constexpr int heldBack = 2;
constexpr qint64 backlogSeconds = 10 * 60;

constexpr auto companyKey = "company"_L1;
constexpr int mostAhead = 100;

bool isTicket(const Delivery& delivery) { return delivery.kind == Delivery::Kind::Ticket; }

bool isUnknown(const Delivery& delivery) { return delivery.outcome == outcomeId(Outcome::Unknown); }

/// Owed for a long time, or collected from the desk after one (Intake).
bool isBacklog(const Delivery& delivery, const GatheringRules& rules, const QDateTime& now)
{
    return delivery.created < rules.runningSince || delivery.created.secsTo(now) >= backlogSeconds ||
           delivery.content.value("backlog"_L1).toBool();
}

/// From how many waiting tickets on they are said together; 0: this one goes alone.
int threshold(const Delivery& first, const GatheringRules& rules, const QDateTime& now)
{
    if (rules.group && rules.group->tickets <= 1)
        return 0;
    if (first.held)
        return heldBack;
    if (first.channel == u"tray"_s)
        return burstOnTray;
    if (rules.group)
        return 2;
    if (first.attempts > 0 || isBacklog(first, rules, now))
        return backlog;
    return rules.crowded ? crowd : 0;
}

/// The group rule: none of them leaves before the first has waited its time, or there are enough.
bool isHeld(const QList<Delivery>& waiting, const GatheringRules& rules, const QDateTime& now)
{
    const Delivery& first = waiting.first();
    return rules.group && rules.group->tickets > 1 && first.attempts == 0 && !first.held &&
           !isBacklog(first, rules, now) && waiting.size() < rules.group->tickets &&
           first.due.addMSecs(rules.group->wait.count()) > now;
}

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
        if (delivery.id == ids.first().toInteger())
            together.prepend(delivery); // it keeps the bodies
        else if (ids.contains(delivery.id))
            together.append(delivery);
    }
    if (together.isEmpty())
        return {first};
    if (together.first().id != ids.first().toInteger()) { // muted or taken meanwhile: its row still has them
        const auto lead = outbox.find(ids.first().toInteger());
        if (lead && *lead && (*lead)->progress.contains(keptBodies))
            together.first().progress[keptBodies] = (*lead)->progress.value(keptBodies);
    }
    return together;
}

} // namespace

void recordProgress(QList<Delivery>& together, QJsonObject progress)
{
    if (progress.isEmpty())
        return;
    if (together.size() > 1) {
        QJsonArray ids;
        for (const Delivery& delivery : std::as_const(together))
            ids.append(delivery.id);
        progress[companyKey] = ids;
    }
    for (Delivery& delivery : together) {
        delivery.progress = progress;
        progress.remove(keptBodies);
    }
}

Gathered gatherDigest(const OutboxStore& outbox, const Delivery& first, const GatheringRules& rules,
                      const QDateTime& now)
{
    if (!first.progress.isEmpty())
        return {company(outbox, first, now), {}, false};
    const bool onTray = first.channel == u"tray"_s;
    const int from = isTicket(first) ? threshold(first, rules, now) : 0;
    if (from == 0)
        return {{first}, {}, false};
    const int most = onTray ? mostOnTray : mostInMessage;
    // Those that wait for another try go along, as the channel is tried anyway.
    const auto queued = outbox.dueOn(first.channel, now.addYears(100), most + 1, rules.wanted);
    if (!queued)
        return {{first}, {}, false};
    QList<Delivery> waiting;
    std::optional<Delivery> notice;
    for (const Delivery& delivery : *queued) {
        const bool isDue = delivery.due <= now;
        if (!delivery.progress.isEmpty())
            continue; // goes on with those it went with before
        if (!isTicket(delivery)) {
            if (isDue && !notice)
                notice = delivery;
        } else if (isUnknown(first) ? isUnknown(delivery) && delivery.due == first.due
                                    : !isUnknown(delivery) && (isDue || delivery.attempts > 0)) {
            waiting.append(delivery);
        }
    }
    if (!waiting.isEmpty() && isHeld(waiting, rules, now)) {
        if (notice) // is not collected, and does not wait for those that are
            return {{*notice}, {}, false};
        return {{}, waiting.first().due.addMSecs(rules.group->wait.count()), false};
    }
    const int wanted = isUnknown(first) ? 2 : from;
    if (waiting.size() < wanted)
        return {{first}, {}, true};
    return {waiting.mid(0, most), {}, false};
}

} // namespace deskbell
