#pragma once

#include "notify/channelline.h"
#include "notify/fallbacks.h"
#include "settings/config.h"

#include <map>

namespace deskbell {

/// The channels that are there, by name, and which of them can be sent to.
class ChannelLines
{
public:
    explicit ChannelLines(const Config& config) : m_config(config) {}

    ChannelLine& add(std::unique_ptr<ChannelLine> line);
    ChannelLine* find(const QString& name) const; ///< nullptr: not there
    QStringList names() const;
    auto begin() const { return m_lines.begin(); }
    auto end() const { return m_lines.end(); }

    Fallbacks::Readiness readinessAt(const QString& name, const QDateTime& now) const;
    QStringList sendingAt(const QDateTime& now) const;
    bool anyBusy() const;
    /// Their deliveries stay queued: switched off by the user, or known and not there (a broken preset; the
    /// tray in a program without a display).
    QStringList held() const;
    /// Stopped, or paused at `now`.
    QStringList silentAt(const QDateTime& now) const;
    std::optional<GroupConfig> groupOf(const QString& name) const;

private:
    const Config& m_config;
    std::map<QString, std::unique_ptr<ChannelLine>> m_lines;
};

} // namespace deskbell
