#pragma once

#include "base/clock.h"

namespace deskbell {

/// Notices when the wall clock is set back while the program runs, by comparing it with the steady one. What
/// waits for a time of day would otherwise wait that much longer, hours after a dead battery. A clock set
/// forward needs no notice: what waits is merely due sooner.
class SetBackWatch
{
public:
    /// `clock` must outlive the watch.
    explicit SetBackWatch(const Clock& clock) : m_clock(clock), m_wall(clock.now()), m_steady(clock.steady())
    {}

    /// How far it was set back since the last call; zero: it was not, or by less than a minute.
    milliseconds look();

private:
    const Clock& m_clock;
    QDateTime m_wall;
    milliseconds m_steady;
};

} // namespace deskbell
