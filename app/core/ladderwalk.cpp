#include "core/ladderwalk.h"

#include "channel/ladder.h"

namespace deskbell {

LadderWalk::LadderWalk(Channel& channel, Message message, const Clock& clock, QObject* parent)
    : QObject(parent), m_channel(channel), m_message(std::move(message)), m_clock(clock)
{}

void LadderWalk::run(std::function<void(Attempt)> step, std::function<void(bool accepted)> done)
{
    m_step = std::move(step);
    m_done = std::move(done);
    tryRung(m_channel.rungs().constFirst());
}

void LadderWalk::tryRung(const QString& rung)
{
    ++m_attempts;
    m_channel.attempt(m_message, rung, this, [this](const Attempt& attempt) { judge(attempt); });
}

void LadderWalk::judge(const Attempt& attempt)
{
    m_step(attempt);
    m_message.progress = attempt.progress;
    QHash<QString, QString> interfaces;
    const QStringList rungs = m_channel.rungs();
    for (const QString& rung : rungs)
        interfaces.insert(rung, m_channel.interfaceOf(rung));
    const Ladder ladder(rungs, {}, m_channel.repeatsAfterLoss(attempt.rung), interfaces);
    const NextStep next = ladder.after(attempt, m_attempts, m_clock.now());
    switch (next.kind) {
    case NextStep::Kind::Done:
        return m_done(true);
    case NextStep::Kind::TryRung:
        return tryRung(next.rung);
    case NextStep::Kind::Wait: // a person is waiting: what would be repeated later is told as not accepted
                               // now
    case NextStep::Kind::Fallback:
    case NextStep::Kind::StopChannel:
    case NextStep::Kind::Unknown:
        return m_done(false);
    }
}

} // namespace deskbell
