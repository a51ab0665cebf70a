#include "ui/desktop/unixsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace deskbell {

namespace {

// A signal handler gets no context, so its end of the socket pair must be static.
int handlerSocket = -1;

void onSignal(int)
{
    const char byte = 1;
    // Nothing can be done about a failed write inside a signal handler.
    [[maybe_unused]] const ssize_t written = ::write(handlerSocket, &byte, sizeof byte);
}

} // namespace

UnixSignals::UnixSignals(QObject* parent) : QObject(parent)
{
    int sockets[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        return;
    handlerSocket = sockets[0];
    m_notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this, socket = sockets[1]] {
        char byte = 0;
        if (::read(socket, &byte, sizeof byte) > 0)
            Q_EMIT endRequested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace deskbell
