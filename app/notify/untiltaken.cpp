// In: a reminder that is due, its ticket as recorded, and the rule. Out: whether it rings, where, and when
// next.

#include "notify/untiltaken.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Complete looks in a row without the ticket. A single one proves nothing: a row that is taken away while
/// pages are read pushes another past the border of a page.
constexpr int looksUntilGone = 2;

/// In a storm even two may miss it. Until then it may come back, and rings again once it is seen.
constexpr int looksUntilForgotten = 5;

void add(QStringList& list, const QStringList& more)
{
    list.append(more);
    list.removeDuplicates();
}

QStringList switchedOn(const Config& config, QStringList channels)
{
    for (const ChannelConfig& channel : config.channels) {
        if (!channel.enabled)
            channels.removeAll(channel.name);
    }
    return channels;
}

const RuleConfig* ruleOf(const Config& config, const Reminder& reminder)
{
    const auto found = std::find_if(config.rules.begin(), config.rules.end(),
                                    [&](const RuleConfig& one) { return one.name == reminder.rule; });
    return found == config.rules.end() ? nullptr : &*found;
}

const SourceConfig* sourceOf(const Config& config, const QString& name)
{
    const auto found = std::find_if(config.sources.begin(), config.sources.end(),
                                    [&](const SourceConfig& one) { return one.name == name; });
    return found == config.sources.end() ? nullptr : &*found;
}

} // namespace

bool isClosedStatus(const QString& status)
{
    // Words of the built-in presets' desks. Whole words: "unresolved" is not "resolved".
    static const QStringList words{
        u"resolved"_s, u"solved"_s,    u"done"_s,      u"completed"_s, u"complete"_s, u"fixed"_s,
        u"rejected"_s, u"cancelled"_s, u"canceled"_s,  u"deleted"_s,   u"verified"_s, u"finished"_s,
        u"merged"_s,   u"wontfix"_s,   u"won't fix"_s, u"abandoned"_s, u"已关闭"_s,   u"关闭"_s,
        u"已解决"_s,   u"已完成"_s,    u"完成"_s,      u"已结束"_s,    u"已取消"_s,   u"已拒绝"_s,
        u"已通过"_s,   u"已撤销"_s};
    const QString word = status.trimmed().toLower();
    return word.startsWith(u"closed"_s) || words.contains(word);
}

Taken takenBy(const Reminder& reminder, const SeenTicket& seen)
{
    if (seen.muted.isValid())
        return Taken::Muted;
    if (seen.acknowledged.isValid())
        return Taken::Acknowledged;
    if (reminder.kind == Reminder::Kind::Snooze)
        return Taken::No; // a person here asked for it, whatever the desk says
    if (!seen.ticket.assignee.trimmed().isEmpty())
        return Taken::Assigned;
    if (isClosedStatus(seen.ticket.status))
        return Taken::Closed;
    return reminder.absent >= looksUntilGone ? Taken::LeftList : Taken::No;
}

Taken takenBy(const Delivery& again, const SeenTicket& seen)
{
    Reminder reminder;
    if (again.content.value("again"_L1)["asked"_L1].toBool())
        reminder.kind = Reminder::Kind::Snooze;
    return takenBy(reminder, seen);
}

ReminderStep reminderStep(const Config& config, const Reminder& reminder,
                          const std::optional<SeenTicket>& seen, const QDateTime& now)
{
    if (!seen)
        return {};
    const Taken taken = takenBy(reminder, *seen);
    const bool mayComeBack = taken == Taken::LeftList && reminder.absent < looksUntilForgotten;
    if (taken != Taken::No && !mayComeBack)
        return {};
    const RuleConfig* rule = ruleOf(config, reminder);
    ReminderStep step;
    step.rings = true;
    step.passesQuiet = rule && rule->passesQuiet;
    if (reminder.kind == Reminder::Kind::Snooze) {
        step.channels = QStringList{u"tray"_s};
        return step;
    }
    const SourceConfig* source = sourceOf(config, reminder.source);
    if (!source || !rule || !rule->untilTaken || reminder.rings >= rule->untilTaken->limit)
        return {};
    const UntilTakenConfig& until = *rule->untilTaken;
    if (!source->enabled || !rule->enabled || mayComeBack) { // switched off, or out of sight, for now
        step.rings = false;
        step.outOfSight = mayComeBack;
        step.next = now.addMSecs(until.every.count());
        return step;
    }
    step.afterQuiet = until.after;
    step.channels = rule->notify;
    step.mention = rule->mention;
    if (reminder.rings > 0) {
        add(step.channels, until.then);
        add(step.mention, until.mention);
    }
    step.channels = switchedOn(config, step.channels);
    if (reminder.rings + 1 < until.limit)
        step.next = now.addMSecs(until.every.count());
    return step;
}

} // namespace deskbell
