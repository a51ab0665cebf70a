#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace deskbell::test {

/// The program's other threads, held back until its loop has nothing left to do and then run to their end,
/// one piece of work after the other: else the machine's load would decide what comes first, and a seed could
/// not be replayed.
class SimWorkers
{
public:
    SimWorkers()
    {
        m_pool->setMaxThreadCount(1);
        hold();
    }
    ~SimWorkers()
    {
        m_gate.release();
        m_pool->waitForDone();
    }
    Q_DISABLE_COPY_MOVE(SimWorkers)

    void work()
    {
        m_gate.release();
        m_pool->waitForDone();
        hold();
    }

private:
    void hold()
    {
        m_pool->start([this] { m_gate.acquire(); });
    }

    QThreadPool* m_pool = QThreadPool::globalInstance();
    QSemaphore m_gate;
};

} // namespace deskbell::test
