#include "preset/enginewatch.h"

#include <QJSEngine>

namespace deskbell {

EngineWatch::EngineWatch(QJSEngine& engine, std::chrono::milliseconds limit)
    : m_engine(engine), m_thread([this, limit] {
          std::unique_lock lock(m_mutex);
          if (!m_over.wait_for(lock, limit, [this] { return m_done; }))
              m_engine.setInterrupted(true);
      })
{}

EngineWatch::~EngineWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_over.notify_one();
    m_thread.join();
    m_engine.setInterrupted(false);
}

} // namespace deskbell
