// In: the deliveries of an attempt, its answer and the ladder's next step. Out: each delivery's next state
// and who takes over.

#include "notify/aftermath.h"

#include "channel/deliveryprogress.h"
#include "notify/fallbacks.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

int countedAttempts(const Delivery& delivery, const QDateTime& now)
{
    constexpr qint64 almostADay = 23 * 3600;
    const bool isOld = delivery.created.secsTo(now) >= almostADay;
    return isOld ? delivery.attempts : std::min(delivery.attempts, Ladder::attemptsInADay - 1);
}

Result<Aftermath> aftermathOf(const Attempt& attempt, const std::function<NextStep(int)>& stepFor,
                              const QList<Delivery>& inFlight, const Fallbacks& fallbacks,
                              const QDateTime& now)
{
    Aftermath aftermath;
    int most = 0;
    for (const Delivery& delivery : inFlight)
        most = std::max(most, countedAttempts(delivery, now));
    const NextStep common = stepFor(most);
    for (Delivery delivery : inFlight) {
        // A young one that went along with those that were tried for a day is not given up with them.
        const NextStep step =
            common.kind == NextStep::Kind::Fallback ? stepFor(countedAttempts(delivery, now)) : common;
        delivery.outcome = outcomeId(attempt.outcome);
        delivery.lastAnswer = attempt.answer;
        delivery.rung = attempt.rung;
        switch (step.kind) {
        case NextStep::Kind::Done:
            delivery.state = DeliveryState::Sent;
            delivery.progress.remove(keptBodies); // no more attempts will send them
            break;
        case NextStep::Kind::TryRung:
            delivery.state = DeliveryState::Queued;
            delivery.rung = step.rung;
            if (attempt.fits)
                --delivery.attempts; // nothing was sent; what waited for another try waits on
            else
                delivery.due = now;
            break;
        case NextStep::Kind::Wait:
            delivery.state = DeliveryState::Queued;
            delivery.rung = step.rung;
            delivery.due = step.due;
            break;
        case NextStep::Kind::Unknown:
            delivery.state = DeliveryState::Unknown;
            aftermath.forGood.append(delivery.id);
            break;
        case NextStep::Kind::Fallback:
        case NextStep::Kind::StopChannel: {
            // A stopped channel keeps what nobody else can take: it goes out once the user has mended it. So
            // does one whose allowance is used up, until that begins anew.
            const bool mayWait = step.kind == NextStep::Kind::StopChannel || step.due.isValid();
            const auto choice = fallbacks.next(delivery, mayWait, now);
            if (!choice)
                return failure(choice.error());
            if (choice->successor)
                aftermath.successors.append(*choice->successor);
            const bool taken = choice->taken();
            const bool ends = taken || !mayWait;
            delivery.state = ends ? DeliveryState::Failed : DeliveryState::Queued;
            delivery.due = step.due.isValid() ? step.due : now;
            if (ends && !taken)
                aftermath.forGood.append(delivery.id);
            break;
        }
        }
        aftermath.deliveries.append(delivery);
    }
    return aftermath;
}

} // namespace deskbell
