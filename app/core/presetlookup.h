#pragma once

#include "core/services.h"
#include "preset/presetlibrary.h"
#include "settings/config.h"

#include <QJsonDocument>
#include <QSet>

namespace deskbell {

/// The preset that a source or channel names, or carries inline.
Result<SourcePreset> findSourcePreset(const PresetLibrary& presets, const SourceConfig& source);
/// Names of those whose tickets have bodies in Markdown.
QSet<QString> sourcesWithMarkdown(const PresetLibrary& presets, const QList<SourceConfig>& sources);
Result<ChannelPreset> findChannelPreset(const PresetLibrary& presets, const ChannelConfig& channel);
/// The engine that all presets which come with Deskbell share; null for `owner`, a source or a channel, whose
/// preset is somebody else's: it has its own.
template <typename Owner>
ScriptEngine* scriptsFor(const Services& services, const Owner& owner)
{
    const bool comesWithDeskbell =
        owner.inlinePreset.isEmpty() && services.presets.comesWithDeskbell(owner.preset);
    return comesWithDeskbell ? &services.scripts : nullptr;
}

} // namespace deskbell
