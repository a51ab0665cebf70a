#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

class QJSEngine;

namespace deskbell {

/// Interrupts an engine that is still at work when the limit is over. Its thread lives as long as the watch,
/// so that an idle program has none; starting one costs about 30 microseconds.
class EngineWatch
{
public:
    EngineWatch(QJSEngine& engine, std::chrono::milliseconds limit);
    /// The engine is usable again afterwards.
    ~EngineWatch();
    EngineWatch(const EngineWatch&) = delete;
    EngineWatch& operator=(const EngineWatch&) = delete;

private:
    QJSEngine& m_engine;
    std::mutex m_mutex;
    std::condition_variable m_over;
    bool m_done = false;
    std::thread m_thread; // last: everything it uses is there before it starts
};

} // namespace deskbell
