#pragma once

#include "base/error.h"
#include "preset/presetlibrary.h"
#include "settings/config.h"
#include "settings/profile.h"

namespace deskbell {

/// What config.json asks for and the presets or the secrets at hand cannot give: an unknown or broken preset,
/// a way to sign in that the preset does not have, a variable that is missing, a secret that is not there.
/// Each error names the file, the line and the key. Starts no command and asks no keyring. Sources and
/// channels that are switched off are left alone.
QList<Error> configProblems(const Config& config, const PresetLibrary& presets, const Profile& profile);

} // namespace deskbell
