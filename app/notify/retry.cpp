// In: a delivery that has ended, which somebody sends again. Out: whom it reached already, so that they are
// not told twice.
#include "notify/retry.h"

#include "channel/channel.h"
#include "channel/deliveryprogress.h"

namespace deskbell {

QJsonObject progressForRetry(const Delivery& ended)
{
    if (ended.state != DeliveryState::Sent)
        return ended.progress;
    if (ended.outcome != outcomeId(Outcome::Partial))
        return {};
    DeliveryProgress progress(ended.progress);
    progress.sendAgain();
    return progress.record();
}

} // namespace deskbell
