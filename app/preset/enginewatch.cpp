#include "preset/enginewatch.h"

#include <QJSEngine>

namespace deskbell {

namespace {

constexpr std::chrono::seconds idleTime(2);

}

EngineWatch::~EngineWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    m_engine.setInterrupted(false);
}

void EngineWatch::arm(std::chrono::milliseconds limit)
{
    const std::lock_guard lock(m_mutex);
    if (m_isArmed)
        return;
    m_isArmed = true;
    m_deadline = std::chrono::steady_clock::now() + limit;
    if (m_isRunning) {
        if (m_deadline < m_sleepsUntil)
            m_changed.notify_one();
        return;
    }
    if (m_thread.joinable())
        m_thread.join(); // it has let go of the mutex for good
    m_isRunning = true;
    m_thread = std::thread([this] { watch(); });
}

void EngineWatch::disarm()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isArmed = false;
        m_lastUsed = std::chrono::steady_clock::now();
    }
    m_engine.setInterrupted(false);
}

void EngineWatch::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        const Time now = std::chrono::steady_clock::now();
        const Time until = m_isArmed ? m_deadline : m_lastUsed + idleTime;
        if (now >= until) {
            if (!m_isArmed)
                break;
            m_engine.setInterrupted(true);
            m_deadline = now + idleTime; // until it stops
        }
        m_sleepsUntil = m_isArmed ? m_deadline : m_lastUsed + idleTime;
        m_changed.wait_until(lock, m_sleepsUntil);
    }
    m_isRunning = false;
}

} // namespace deskbell
