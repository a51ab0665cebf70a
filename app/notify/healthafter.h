#pragma once

#include "channel/ladder.h"
#include "storage/healthstore.h"

namespace deskbell {

/// What one attempt teaches about its channel: refused rungs, a pause, a stop. Pure.
ChannelHealth healthAfter(ChannelHealth health, const Attempt& attempt, const NextStep& step,
                          const QDateTime& now);

/// A person says that it is mended.
ChannelHealth resumed(const ChannelHealth& health);

} // namespace deskbell
