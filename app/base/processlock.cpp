#include "base/processlock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace deskbell {

ProcessLock::~ProcessLock()
{
    if (m_file >= 0)
        ::close(m_file); // gives the lock back
}

bool ProcessLock::tryLock(std::chrono::milliseconds patience)
{
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0)
        return false;
    const QDeadlineTimer deadline(patience);
    while (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        if (deadline.hasExpired())
            return false;
        QThread::yieldCurrentThread();
        QThread::usleep(2000); // only where two starts meet
    }
    return true;
}

} // namespace deskbell
