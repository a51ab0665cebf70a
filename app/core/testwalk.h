#pragma once

#include "core/core.h"
#include "core/ladderwalk.h"

#include <vector>

namespace deskbell {

/// A test send: down the ladder of one channel, then of those that take over, until one accepts.
class TestWalk final : public QObject
{
    Q_OBJECT
public:
    /// Dies with `parent`, or by itself once it is done. `clock` outlives it.
    TestWalk(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

    void add(std::unique_ptr<Channel> channel, Message message);
    /// Once. `done` is called when a channel accepted, or after the last one.
    void run(std::function<void(TestAttempt)> step, std::function<void(bool accepted)> done);

private:
    struct Stop
    {
        std::unique_ptr<Channel> channel;
        Message message;
    };

    void next();

    const Clock& m_clock;
    std::vector<Stop> m_stops;
    size_t m_at = 0;
    std::function<void(TestAttempt)> m_step;
    std::function<void(bool)> m_done;
};

} // namespace deskbell
