#pragma once

#include "notify/dispatcher.h"
#include "poll/poller.h"
#include "storage/outboxstore.h"

#include <QJsonObject>

namespace deskbell {

/// The records that `deskbellctl --json` prints and the control socket carries. Times ISO 8601 UTC, durations
/// as in config.json ("30s"); absent is absent.
QJsonObject toJson(const SourceStatus& status);
QJsonObject toJson(const ChannelStatus& status);
QJsonObject toJson(const Delivery& delivery);
QJsonObject toJson(const DeliveryAttempt& attempt);

} // namespace deskbell
