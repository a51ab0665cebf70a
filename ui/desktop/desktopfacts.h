#pragma once

#include "core/diagnostics.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace deskbell {

/// Which desktop, screens, tray and notification server there are. The server is asked over `bus`; one that
/// does not answer within some seconds is said to be silent. Destroying `context` cancels.
void gatherDesktopFacts(const QDBusConnection& bus, bool hasTray, QObject* context,
                        std::function<void(Facts)> done);

} // namespace deskbell
