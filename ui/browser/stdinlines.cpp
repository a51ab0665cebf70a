// In: bytes on standard input. Out: a signal for each line, and one at the end.
#include "ui/browser/stdinlines.h"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace deskbell {

StdinLines::StdinLines(qint64 limit, QObject* parent)
    : QObject(parent), m_limit(limit), m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StdinLines::read);
}

void StdinLines::read()
{
    std::array<char, 65536> buffer{};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0)
        m_rest.append(buffer.data(), count);
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QByteArray one = m_rest.left(end);
        m_rest.remove(0, end + 1);
        Q_EMIT line(one);
    }
    if (count <= 0 || m_rest.size() > m_limit) {
        m_notifier.setEnabled(false);
        Q_EMIT ended();
    }
}

} // namespace deskbell
