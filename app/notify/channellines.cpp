// In: the channels of the configuration and those that were made. Out: on which of them deliveries may go,
// and which hold theirs back.

#include "notify/channellines.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

ChannelLine& ChannelLines::add(std::unique_ptr<ChannelLine> line)
{
    const QString name = line->channel()->name();
    Q_ASSERT(!m_lines.contains(name));
    return *(m_lines[name] = std::move(line));
}

ChannelLine* ChannelLines::find(const QString& name) const
{
    const auto found = m_lines.find(name);
    return found == m_lines.end() ? nullptr : found->second.get();
}

QStringList ChannelLines::names() const
{
    QStringList names;
    for (const auto& [name, line] : m_lines)
        names.append(name);
    return names;
}

Fallbacks::Readiness ChannelLines::readinessAt(const QString& name, const QDateTime& now) const
{
    using Readiness = Fallbacks::Readiness;
    const ChannelLine* line = find(name);
    const bool switchedOff =
        std::any_of(m_config.channels.begin(), m_config.channels.end(),
                    [&](const ChannelConfig& known) { return known.name == name && !known.enabled; });
    if (!line || switchedOff)
        return Readiness::Absent;
    return line->health().stopped || line->isSpentAt(now) ? Readiness::Waits : Readiness::Sends;
}

QStringList ChannelLines::sendingAt(const QDateTime& now) const
{
    QStringList sending = names();
    sending.removeIf(
        [&](const QString& name) { return readinessAt(name, now) != Fallbacks::Readiness::Sends; });
    return sending;
}

bool ChannelLines::anyBusy() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const auto& entry) { return entry.second->isBusy(); });
}

QStringList ChannelLines::held() const
{
    QStringList held;
    for (const ChannelConfig& channel : m_config.channels) {
        if (!channel.enabled || !find(channel.name))
            held.append(channel.name);
    }
    if (const QString tray = u"tray"_s; !find(tray))
        held.append(tray);
    return held;
}

QStringList ChannelLines::silentAt(const QDateTime& now) const
{
    QStringList silent;
    for (const auto& [name, line] : m_lines) {
        if (line->health().stopped || line->isPausedAt(now))
            silent.append(name);
    }
    return silent;
}

std::optional<GroupConfig> ChannelLines::groupOf(const QString& name) const
{
    for (const ChannelConfig& channel : m_config.channels) {
        if (channel.name == name)
            return channel.group;
    }
    return std::nullopt;
}

} // namespace deskbell
