#pragma once

#include "base/ticket.h"
#include "settings/config.h"

namespace deskbell {

/// One channel that is owed a ticket, and by which rule.
struct Route
{
    QString channel;
    QString rule; ///< empty: no rule was configured
    QStringList mention;
    bool passesQuiet = false; ///< one of its rules says so
    bool operator==(const Route&) const = default;
};

bool matches(const Condition& condition, const Ticket& ticket);
bool matches(const RuleConfig& rule, const Ticket& ticket);
/// Each channel at most once; mentions of several rules are joined. With no rules at all: the tray and every
/// enabled channel. With rules of which none matches: the tray alone, so that no ticket passes unseen.
QList<Route> route(const Config& config, const Ticket& ticket);
/// The first rule that matches and lets the ticket ring until someone takes it; nullptr: it rings once.
const RuleConfig* untilTakenRule(const Config& config, const Ticket& ticket);

} // namespace deskbell
