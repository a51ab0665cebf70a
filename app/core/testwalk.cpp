// In: channels in the order in which they would take over. Out: each attempt as it ends, and whether one of
// them accepted.
#include "core/testwalk.h"

namespace deskbell {

void TestWalk::add(std::unique_ptr<Channel> channel, Message message)
{
    m_stops.push_back({std::move(channel), std::move(message)});
}

void TestWalk::run(std::function<void(TestAttempt)> step, std::function<void(bool)> done)
{
    m_step = std::move(step);
    m_done = std::move(done);
    next();
}

void TestWalk::next()
{
    if (m_at == m_stops.size()) {
        deleteLater();
        return m_done(false);
    }
    const Stop& stop = m_stops.at(m_at++);
    auto* walk = new LadderWalk(*stop.channel, stop.message, m_clock, this);
    walk->run(
        [this, name = stop.channel->name()](const Attempt& attempt) {
            m_step({name, attempt});
        },
        [this](bool accepted) {
            if (!accepted)
                return next();
            deleteLater();
            m_done(true);
        });
}

} // namespace deskbell
