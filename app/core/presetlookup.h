#pragma once

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

} // namespace deskbell
