#pragma once

#include "base/clock.h"
#include "channel/channel.h"

namespace deskbell {

/// Sends one message down a channel's ladder by hand, outside the outbox: for "Send test", `send` and
/// `check`. Each attempt is told; nothing is recorded and nothing is repeated.
class LadderWalk : public QObject
{
    Q_OBJECT
public:
    LadderWalk(Channel& channel, Message message, const Clock& clock, QObject* parent);

    /// `done(accepted)` is called once; destroying this object cancels.
    void run(std::function<void(Attempt)> step, std::function<void(bool accepted)> done);

private:
    void tryRung(const QString& rung);
    void judge(const Attempt& attempt);

    Channel& m_channel;
    Message m_message;
    const Clock& m_clock;
    int m_attempts = 0;
    std::function<void(Attempt)> m_step;
    std::function<void(bool)> m_done;
};

} // namespace deskbell
