// In: a ticket and the rules of the config. Out: which channels are owed it, by which rule, with whose
// mention.

#include "poll/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

namespace {

using namespace Qt::StringLiterals;

const QString trayName = u"tray"_s; // the channel that needs no configuration

/// The number at the start of a text: desks write priorities as "3", "3.0" or "3 - high".
std::optional<double> leadingNumber(const QString& text)
{
    static const QRegularExpression number(u"^\\s*([+-]?[0-9]+(?:\\.[0-9]+)?)"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toDouble();
}

bool atLeast(const QString& value, const QString& limit)
{
    const auto left = leadingNumber(value);
    const auto right = leadingNumber(limit);
    return left && right && *left >= *right;
}

bool matchesExpression(const QString& value, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                     QRegularExpression::UseUnicodePropertiesOption);
    return expression.isValid() && expression.match(value).hasMatch();
}

class Routes
{
public:
    void add(const QString& channel, const RuleConfig& rule)
    {
        auto route = std::find_if(m_routes.begin(), m_routes.end(),
                                  [&](const Route& known) { return known.channel == channel; });
        if (route == m_routes.end())
            route = m_routes.insert(m_routes.end(), Route{channel, rule.name, {}, false});
        route->passesQuiet = route->passesQuiet || rule.passesQuiet;
        for (const QString& admin : rule.mention) {
            if (!route->mention.contains(admin))
                route->mention.append(admin);
        }
    }
    bool isEmpty() const { return m_routes.isEmpty(); }
    QList<Route> take() { return std::move(m_routes); }

private:
    QList<Route> m_routes;
};

/// A name that no channel has still gets its delivery: it fails aloud instead of vanishing.
bool isSwitchedOff(const Config& config, const QString& channel)
{
    return std::any_of(config.channels.begin(), config.channels.end(),
                       [&](const ChannelConfig& known) { return known.name == channel && !known.enabled; });
}

QList<Route> everywhere(const Config& config)
{
    Routes routes;
    routes.add(trayName, {});
    for (const ChannelConfig& channel : config.channels) {
        if (channel.enabled)
            routes.add(channel.name, {});
    }
    return routes.take();
}

} // namespace

bool matches(const Condition& condition, const Ticket& ticket)
{
    const QString value =
        (condition.field == "source"_L1 ? ticket.source : ticketField(ticket, condition.field)).trimmed();
    const QString wanted = condition.value.trimmed();
    switch (condition.test) {
    case Condition::Test::Is:
        return value.compare(wanted, Qt::CaseInsensitive) == 0;
    case Condition::Test::IsNot:
        return value.compare(wanted, Qt::CaseInsensitive) != 0;
    case Condition::Test::Contains:
        return value.contains(wanted, Qt::CaseInsensitive);
    case Condition::Test::ContainsNot:
        return !value.contains(wanted, Qt::CaseInsensitive);
    case Condition::Test::StartsWith:
        return value.startsWith(wanted, Qt::CaseInsensitive);
    case Condition::Test::Matches:
        return matchesExpression(value, condition.value);
    case Condition::Test::AtLeast:
        return atLeast(value, wanted);
    case Condition::Test::Present:
        return !value.isEmpty();
    }
    return false;
}

bool matches(const RuleConfig& rule, const Ticket& ticket)
{
    return rule.enabled && std::all_of(rule.when.begin(), rule.when.end(), [&](const Condition& condition) {
               return matches(condition, ticket);
           });
}

QList<Route> route(const Config& config, const Ticket& ticket)
{
    // All rules switched off is as good as none: silence must be asked for, by a rule that notifies nobody.
    if (std::none_of(config.rules.begin(), config.rules.end(),
                     [](const RuleConfig& rule) { return rule.enabled; }))
        return everywhere(config);

    Routes routes;
    bool silenced = false; // by a rule that matched and names nobody
    for (const RuleConfig& rule : config.rules) {
        if (!matches(rule, ticket))
            continue;
        silenced = silenced || rule.notify.isEmpty();
        for (const QString& channel : rule.notify) {
            if (!isSwitchedOff(config, channel))
                routes.add(channel, rule);
        }
        if (rule.stop)
            break;
    }
    if (routes.isEmpty() && !silenced)
        routes.add(trayName, {});
    return routes.take();
}

const RuleConfig* untilTakenRule(const Config& config, const Ticket& ticket)
{
    for (const RuleConfig& rule : config.rules) {
        if (!matches(rule, ticket))
            continue;
        if (rule.untilTaken)
            return &rule;
        if (rule.stop)
            break;
    }
    return nullptr;
}

} // namespace deskbell
