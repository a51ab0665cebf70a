#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QObject>

namespace deskbell::test {

/// Runs the event loop until `holds`; false after `timeoutMs`. For helpers, where QTRY_VERIFY cannot stand.
template <typename Predicate>
bool eventually(Predicate holds, int timeoutMs = 40'000)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

/// Until what is queued now has been delivered, and what that queued in its turn, a few times over: for
/// "nothing more comes", which no event tells.
inline void deliverQueued()
{
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
        bool delivered = false;
        QObject marker;
        QMetaObject::invokeMethod(
            &marker, [&delivered] { delivered = true; }, Qt::QueuedConnection);
        (void)eventually([&delivered] { return delivered; });
    }
}

} // namespace deskbell::test
