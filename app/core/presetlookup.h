#pragma once

#include "preset/presetlibrary.h"
#include "settings/config.h"

#include <QJsonDocument>

namespace deskbell {

/// The preset that a source or channel names, or carries inline.
Result<SourcePreset> findSourcePreset(const PresetLibrary& presets, const SourceConfig& source);
Result<ChannelPreset> findChannelPreset(const PresetLibrary& presets, const ChannelConfig& channel);

} // namespace deskbell
