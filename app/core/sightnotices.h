#pragma once

#include "base/clock.h"
#include "storage/outboxstore.h"

#include <QList>

namespace deskbell {

/// Owes channels what they are told of a source's sight. It is announced only once, so what the store does
/// not take waits here until it does: for each source and channel one notice, the last of its kind.
class SightNotices
{
public:
    /// `outbox` and `clock` must outlive this. `recorded`: what waited may be in the outbox now.
    SightNotices(OutboxStore& outbox, const Clock& clock, std::function<void()> recorded);

    /// Fails when `notice` was not recorded. It waits then, unless the opposite waits, too: a change that is
    /// over before its channel could be told of it leaves nothing to tell.
    Result<void> owe(const QString& source, bool seesAgain, const Delivery& notice);

private:
    struct Waiting
    {
        QString source;
        bool seesAgain = false;
        Delivery notice;
    };

    void recordWaiting();

    OutboxStore& m_outbox;
    std::function<void()> m_recorded;
    QList<Waiting> m_waiting;
    std::unique_ptr<Alarm> m_retry;
};

} // namespace deskbell
