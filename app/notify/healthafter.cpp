// In: a channel's health, an attempt's answer and the step that follows from it. Out: its health from now on,
// which says whether and on which rung the next delivery is tried.

#include "notify/healthafter.h"

#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 refusedForSeconds = 6 * 3600;

/// With the messenger's own words, as only they say why.
void refuse(ChannelHealth& health, const QString& rung, const QDateTime& until, const Attempt& attempt)
{
    health.refusedUntil[rung] = until;
    const QStringList words{outcomeId(attempt.outcome), attempt.answer, attempt.hint, attempt.documentation};
    health.refusedWords[rung] = words.filter(QRegularExpression(u"."_s)).join(u" \u2013 "_s);
}

} // namespace

ChannelHealth healthAfter(ChannelHealth health, const Attempt& attempt, const NextStep& step,
                          const QDateTime& now)
{
    if (step.kind == NextStep::Kind::Done) {
        // Else a clock that is set back would find a pause in it that is long over.
        health.pausedUntil = {};
        health.spent = false;
        health.refusedUntil.remove(attempt.rung);
        health.refusedWords.remove(attempt.rung);
        if (!health.proven.isValid())
            health.proven = now;
    }
    if (step.rungRefused)
        refuse(health, attempt.rung, now.addSecs(refusedForSeconds), attempt);
    for (const QString& rung : step.spentRungs)
        refuse(health, rung, step.spentUntil, attempt);
    if (step.pauseChannel) {
        health.pausedUntil = step.due;
        health.spent = step.spent;
    }
    if (step.kind == NextStep::Kind::StopChannel && !health.stopped) {
        health.stopped = true;
        health.reason =
            outcomeId(attempt.outcome) + (attempt.answer.isEmpty() ? QString() : u": "_s + attempt.answer);
        health.since = now;
        health.hint = attempt.hint;
        health.documentation = attempt.documentation;
    }
    return health;
}

ChannelHealth resumed(const ChannelHealth& health)
{
    ChannelHealth fresh;
    fresh.failing = health.failing; // its end is said when a message gets through
    return fresh;
}

} // namespace deskbell
