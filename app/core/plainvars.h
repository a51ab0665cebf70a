#pragma once

#include "channel/channelvars.h"
#include "settings/config.h"

namespace deskbell {

/// checkVars() on what stands in the configuration itself: what is behind a reference counts as filled in and
/// is judged when it is read.
Result<CheckedVars> checkPlainVars(const ChannelPreset& preset, const ChannelConfig& channel);

} // namespace deskbell
