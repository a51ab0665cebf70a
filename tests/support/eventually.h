#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>

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

} // namespace deskbell::test
