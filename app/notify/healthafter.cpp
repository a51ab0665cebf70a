// In: a channel's health, an attempt's answer and the step that follows from it. Out: its health from now on,
// which says whether and on which rung the next delivery is tried.

#include "notify/healthafter.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 refusedForSeconds = 6 * 3600;

}

ChannelHealth healthAfter(ChannelHealth health, const Attempt& attempt, const NextStep& step,
                          const QDateTime& now)
{
    if (step.kind == NextStep::Kind::Done)
        health.refusedUntil.remove(attempt.rung);
    if (step.rungRefused)
        health.refusedUntil[attempt.rung] = now.addSecs(refusedForSeconds);
    if (step.pauseChannel)
        health.pausedUntil = step.due;
    if (step.kind == NextStep::Kind::StopChannel && !health.stopped) {
        health.stopped = true;
        health.reason =
            outcomeId(attempt.outcome) + (attempt.answer.isEmpty() ? QString() : u": "_s + attempt.answer);
        health.since = now;
    }
    return health;
}

} // namespace deskbell
