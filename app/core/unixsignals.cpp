#include "core/unixsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace deskbell {

namespace {

// The one thing a signal handler can reach: file-scope by necessity, written only by UnixSignals.
int wakePipe[2] = {-1, -1};

extern "C" void wake(int)
{
    const char byte = 1;
    // A full pipe means that the loop is about to wake anyway.
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &byte, 1);
}

constexpr int endingSignals[] = {SIGTERM, SIGINT, SIGHUP};

} // namespace

UnixSignals::UnixSignals(QObject* parent) : QObject(parent)
{
    if (::pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the default handling stays: the program ends at once, which the outbox survives
    m_notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(wakePipe[0], bytes, sizeof bytes) > 0) {
        }
        Q_EMIT endRequested();
    });
    for (const int number : endingSignals) {
        struct sigaction action = {};
        action.sa_handler = wake;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

UnixSignals::~UnixSignals()
{
    for (const int number : endingSignals)
        ::signal(number, SIG_DFL);
    for (int& end : wakePipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace deskbell
