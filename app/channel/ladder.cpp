// In: how an attempt of a delivery ended, and what is known of the channel's rungs.
// Out: what happens to the delivery next. Decides only; does nothing.
#include "channel/ladder.h"

#include "base/clock.h"

#include <algorithm>

namespace deskbell {

namespace {

constexpr milliseconds firstWait = seconds(5);
constexpr milliseconds longestWait = std::chrono::minutes(30);
constexpr milliseconds usualRateWait = seconds(60);
/// Where the messenger does not say when an allowance begins anew.
constexpr milliseconds usualQuotaWait = std::chrono::hours(1);
constexpr int mostTokenAttempts = 3;
/// From here on a rate limit does not look like one that passes: wait at least as long as after a failure.
constexpr int patientRateAttempts = 8;

milliseconds backOff(int attempts)
{
    const int doublings = std::clamp(attempts - 1, 0, 16);
    return std::min(firstWait * (1 << doublings), longestWait);
}

NextStep ended(NextStep::Kind kind)
{
    NextStep step;
    step.kind = kind;
    return step;
}

NextStep waited(const Attempt& attempt, int attempts, const QDateTime& now, milliseconds wait)
{
    if (attempts >= Ladder::attemptsInADay)
        return ended(NextStep::Kind::Fallback);
    NextStep step = ended(NextStep::Kind::Wait);
    step.rung = attempt.rung;
    step.due = now.addMSecs(wait.count());
    return step;
}

} // namespace

Ladder::Ladder(QStringList rungs, QHash<QString, QDateTime> refusedUntil, bool repeatsWhenUnknown,
               QHash<QString, QString> interfaces)
    : m_rungs(std::move(rungs)),
      m_refusedUntil(std::move(refusedUntil)),
      m_repeatsWhenUnknown(repeatsWhenUnknown),
      m_interfaces(std::move(interfaces))
{}

bool Ladder::isRefused(const QString& rung, const QDateTime& now) const
{
    const QDateTime until = m_refusedUntil.value(rung);
    return until.isValid() && until > now;
}

QString Ladder::firstRung(const QDateTime& now) const
{
    for (const QString& rung : m_rungs) {
        if (!isRefused(rung, now))
            return rung;
    }
    return m_rungs.isEmpty() ? QString() : m_rungs.last();
}

NextStep Ladder::oneDown(const Attempt& attempt, const QDateTime& now) const
{
    NextStep step;
    step.rungRefused = true;
    // A rung that the preset no longer has counts as above all others.
    const qsizetype next = m_rungs.indexOf(attempt.rung) + 1;
    if (next >= m_rungs.size()) {
        step.kind = NextStep::Kind::Fallback;
        return step;
    }
    step.kind = NextStep::Kind::TryRung;
    step.rung = m_rungs.last();
    for (qsizetype i = next; i < m_rungs.size(); ++i) {
        if (!isRefused(m_rungs.at(i), now)) {
            step.rung = m_rungs.at(i);
            break;
        }
    }
    if (m_rungs.indexOf(attempt.nextRung) >= next) // the rule that held knows which one avoids the mistake
        step.rung = attempt.nextRung;
    return step;
}

NextStep Ladder::otherInterface(const Attempt& attempt, const QDateTime& now) const
{
    const QString used = m_interfaces.value(attempt.rung);
    for (qsizetype i = m_rungs.indexOf(attempt.rung) + 1; i > 0 && i < m_rungs.size(); ++i) {
        const QString& rung = m_rungs.at(i);
        if (m_interfaces.value(rung) == used || isRefused(rung, now))
            continue;
        NextStep step = ended(NextStep::Kind::TryRung);
        step.rung = rung;
        return step;
    }
    return ended(NextStep::Kind::Fallback);
}

NextStep Ladder::afterQuota(const Attempt& attempt, const QDateTime& now) const
{
    const QDateTime reset = now.addMSecs(attempt.retryAfter.value_or(usualQuotaWait).count());
    NextStep step = otherInterface(attempt, now);
    if (step.kind == NextStep::Kind::TryRung) {
        const QString used = m_interfaces.value(attempt.rung);
        for (const QString& rung : m_rungs) {
            if (m_interfaces.value(rung) == used)
                step.spentRungs += rung;
        }
        step.spentUntil = reset;
        return step;
    }
    step.due = reset;
    step.rung = attempt.rung;
    step.pauseChannel = true;
    step.spent = true;
    return step;
}

/// The channel itself has fetched a new token and tried it once: an app that is refused with a fresh token
/// needs somebody to look.
NextStep Ladder::afterToken(const Attempt& attempt, int attempts, const QDateTime& now) const
{
    if (attempts >= mostTokenAttempts)
        return ended(NextStep::Kind::StopChannel);
    return waited(attempt, attempts, now,
                  std::max(backOff(attempts), attempt.retryAfter.value_or(seconds(0))));
}

NextStep Ladder::after(const Attempt& attempt, int attempts, const QDateTime& now) const
{
    const milliseconds asked = attempt.retryAfter.value_or(milliseconds(0));
    switch (attempt.outcome) {
    case Outcome::Ok:
    case Outcome::Partial:
        return ended(NextStep::Kind::Done);
    case Outcome::Retry:
        return waited(attempt, attempts, now, std::max(backOff(attempts), asked));
    case Outcome::Rate: {
        milliseconds wait = attempt.retryAfter.value_or(usualRateWait);
        if (attempts > patientRateAttempts)
            wait = std::max(wait, backOff(attempts));
        NextStep step = waited(attempt, attempts, now, wait);
        step.pauseChannel = true;
        step.due = now.addMSecs(wait.count()); // the others wait even when this delivery gives up
        return step;
    }
    case Outcome::Quota:
        return afterQuota(attempt, now);
    case Outcome::Target:
    case Outcome::Window:
        return otherInterface(attempt, now);
    case Outcome::Token:
        return afterToken(attempt, attempts, now);
    case Outcome::Auth:
    case Outcome::Gone:
        return ended(NextStep::Kind::StopChannel);
    case Outcome::Template:
    case Outcome::Payload:
    case Outcome::Content:
        return oneDown(attempt, now);
    case Outcome::Unknown:
        return m_repeatsWhenUnknown ? waited(attempt, attempts, now, std::max(backOff(attempts), asked))
                                    : ended(NextStep::Kind::Unknown);
    }
    return ended(NextStep::Kind::Fallback);
}

} // namespace deskbell
