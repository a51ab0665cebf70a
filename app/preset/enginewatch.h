#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

class QJSEngine;

namespace deskbell {

/// Interrupts an engine that is still at work when a limit is over. Its thread outlives the limit by a
/// little, so that a burst of short evaluations costs no thread and no switch each; an idle program has none.
class EngineWatch
{
public:
    explicit EngineWatch(QJSEngine& engine) : m_engine(engine) {}
    ~EngineWatch();
    EngineWatch(const EngineWatch&) = delete;
    EngineWatch& operator=(const EngineWatch&) = delete;

    /// Nothing when it is armed already.
    void arm(std::chrono::milliseconds limit);
    /// The engine is usable again afterwards.
    void disarm();

private:
    using Time = std::chrono::steady_clock::time_point;

    void watch();

    QJSEngine& m_engine;
    std::mutex m_mutex; // guards all below but m_thread
    std::condition_variable m_changed;
    bool m_isArmed = false;
    bool m_isRunning = false; ///< the thread, and it will look again before it ends
    bool m_ends = false;
    Time m_deadline{};
    Time m_lastUsed{};
    Time m_sleepsUntil{};
    std::thread m_thread;
};

} // namespace deskbell
