#pragma once

#include "ui/settings/settingsservices.h"

namespace deskbell {

/// The Core as the settings dialog sees it. `core` outlives what is made of it.
SettingsServices servicesOf(Core& core);

} // namespace deskbell
