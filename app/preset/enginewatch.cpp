#include "preset/enginewatch.h"

#include "base/residentmemory.h"

#include <QJSEngine>

#include <algorithm>

namespace deskbell {

namespace {

constexpr std::chrono::seconds idleTime(2);
/// Text that is doubled takes some 2 GB a second.
constexpr std::chrono::milliseconds lookInterval(5);
/// Of the whole program: other answers may be read meanwhile. 10,000 tickets of 7 MB take a third of it.
constexpr std::int64_t mostGrowth = 256 * 1024 * 1024;

} // namespace

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
    m_sawGrowth = false;
    m_residentBefore = -1;
    const Time now = std::chrono::steady_clock::now();
    m_deadline = now + limit;
    if (m_isRunning) {
        if (std::min(m_deadline, now + lookInterval) < m_sleepsUntil)
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

bool EngineWatch::sawGrowth()
{
    const std::lock_guard lock(m_mutex);
    return m_sawGrowth;
}

bool EngineWatch::hasGrown()
{
    const std::int64_t resident = residentBytes();
    if (m_residentBefore < 0)
        m_residentBefore = resident;
    return resident - m_residentBefore > mostGrowth;
}

void EngineWatch::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        const Time now = std::chrono::steady_clock::now();
        if (!m_isArmed && now >= m_lastUsed + idleTime)
            break;
        if (m_isArmed && (now >= m_deadline || hasGrown())) {
            m_sawGrowth = m_sawGrowth || now < m_deadline;
            m_engine.setInterrupted(true);
            m_deadline = now + idleTime; // until it stops
        }
        m_sleepsUntil = m_isArmed ? std::min(m_deadline, now + lookInterval) : m_lastUsed + idleTime;
        m_changed.wait_until(lock, m_sleepsUntil);
    }
    m_isRunning = false;
}

} // namespace deskbell
