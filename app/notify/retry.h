#pragma once

#include "storage/outboxstore.h"

namespace deskbell {

/// What a delivery that has ended and is sent again takes for done. A complete one begins anew; one that
/// reached some goes to the others alone.
QJsonObject progressForRetry(const Delivery& ended);

} // namespace deskbell
