#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>

class QJSEngine;

namespace deskbell {

/// Interrupts an engine that is still at work when a limit is over, or while whose work the program grew by
/// more than any answer needs: text doubled in a loop takes gigabytes within a second. Its thread outlives
/// the limit by a little, so that a burst of short evaluations costs no thread and no switch each; an idle
/// program has none.
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
    /// Whether it was for memory that the engine was interrupted since it was armed.
    bool sawGrowth();

private:
    using Time = std::chrono::steady_clock::time_point;

    void watch();
    bool hasGrown();

    QJSEngine& m_engine;
    std::mutex m_mutex; // guards all below but m_thread
    std::condition_variable m_changed;
    bool m_isArmed = false;
    bool m_isRunning = false; ///< the thread, and it will look again before it ends
    bool m_ends = false;
    bool m_sawGrowth = false;
    std::int64_t m_residentBefore = -1; ///< bytes at the first look after arming; -1: not looked yet
    Time m_deadline{};
    Time m_lastUsed{};
    Time m_sleepsUntil{};
    std::thread m_thread;
};

} // namespace deskbell
