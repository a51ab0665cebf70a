// In: a delivery that its channel cannot make. Out: the delivery on the next channel of the chain, if any.

#include "notify/fallbacks.h"

#include <algorithm>

namespace deskbell {

namespace {

QStringList fallbackOf(const Config& config, const QString& channel)
{
    const auto found = std::find_if(config.channels.begin(), config.channels.end(),
                                    [&](const ChannelConfig& known) { return known.name == channel; });
    return found == config.channels.end() ? QStringList() : found->fallback;
}

Delivery standIn(const Delivery& delivery, const QString& channel, const QDateTime& now)
{
    Delivery successor;
    successor.kind = delivery.kind;
    successor.source = delivery.source;
    successor.ticket = delivery.ticket;
    successor.rule = delivery.rule;
    successor.mention = delivery.mention;
    successor.content = delivery.content;
    successor.channel = channel;
    successor.due = now;
    successor.created = now;
    successor.fallbackOf = delivery.id;
    successor.round = delivery.round;
    successor.passesQuiet = delivery.passesQuiet;
    return successor;
}

} // namespace

Result<Fallbacks::Choice> Fallbacks::next(const Delivery& delivery, bool mayWait, const QDateTime& now) const
{
    QStringList hadTheirTurn{delivery.channel};
    QStringList candidates = fallbackOf(m_config, delivery.channel);
    for (qint64 before = delivery.fallbackOf; before != 0;) {
        const auto row = m_outbox.find(before);
        if (!row)
            return failure(row.error());
        if (!*row)
            break; // trimmed
        hadTheirTurn.append((*row)->channel);
        candidates.append(fallbackOf(m_config, (*row)->channel));
        before =
            (*row)->fallbackOf < before ? (*row)->fallbackOf : 0; // ids only grow: no way to go in circles
    }

    QList<Delivery> siblings; // the same ticket on other channels: nobody is told twice by a fallback
    if (!delivery.ticket.isEmpty()) {
        auto rows = m_outbox.ofTicket(delivery.source, delivery.ticket);
        if (!rows)
            return failure(rows.error());
        siblings = *rows;
    }
    Choice later; // by a channel that waits
    for (const QString& candidate : std::as_const(candidates)) {
        if (hadTheirTurn.contains(candidate))
            continue;
        const Readiness readiness = m_readiness(candidate);
        const auto sibling = std::find_if(siblings.begin(), siblings.end(), [&](const Delivery& row) {
            return row.channel == candidate && row.round == delivery.round;
        });
        const bool owedThere = sibling != siblings.end();
        if (owedThere && sibling->state != DeliveryState::Failed) {
            // What waits for a channel that does not send tells nobody yet.
            if (sibling->state != DeliveryState::Queued || readiness == Readiness::Sends)
                return Choice{std::nullopt, true};
            later.covered = later.covered || readiness == Readiness::Waits;
        }
        if (owedThere || readiness == Readiness::Absent)
            continue;
        const Choice choice{standIn(delivery, candidate, now), false};
        if (readiness == Readiness::Sends)
            return choice;
        if (!later.successor)
            later.successor = choice.successor;
    }
    if (mayWait)
        return Choice();
    if (later.covered)
        later.successor.reset();
    return later;
}

} // namespace deskbell
