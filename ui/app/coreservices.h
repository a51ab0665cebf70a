#pragma once

#include "ui/settings/settingsservices.h"
#include "ui/windows/ticketservices.h"

namespace deskbell {

/// The Core as the settings dialog sees it. `core` outlives what is made of it.
SettingsServices servicesOf(Core& core, const Clock& clock);
/// The Core as the tickets window sees it. Both outlive what is made of them.
TicketServices ticketServicesOf(Core& core, const Clock& clock);

} // namespace deskbell
