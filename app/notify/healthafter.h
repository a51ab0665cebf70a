#pragma once

#include "channel/ladder.h"
#include "storage/healthstore.h"

namespace deskbell {

/// What one attempt teaches about its channel: refused rungs, a pause, a stop. Pure.
ChannelHealth healthAfter(ChannelHealth health, const Attempt& attempt, const NextStep& step,
                          const QDateTime& now);

} // namespace deskbell
