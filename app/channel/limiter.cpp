#include "channel/limiter.h"

#include <algorithm>

namespace deskbell {

Limiter::Limiter(QList<RateLimit> limits, const Clock& clock) : m_limits(std::move(limits)), m_clock(clock)
{
    m_limits.removeIf([](const RateLimit& limit) { return limit.count <= 0 || limit.per.count() <= 0; });
}

milliseconds Limiter::wait() const
{
    milliseconds longest{};
    for (const RateLimit& limit : m_limits) {
        if (m_taken.size() < limit.count)
            continue;
        // One more may go once the count-th last has left the window.
        const milliseconds free = m_taken.at(m_taken.size() - limit.count) + limit.per;
        longest = std::max(longest, free - m_clock.steady());
    }
    return longest;
}

void Limiter::take()
{
    int kept = 0;
    for (const RateLimit& limit : m_limits)
        kept = std::max(kept, limit.count);
    m_taken.append(m_clock.steady());
    if (m_taken.size() > kept)
        m_taken.remove(0, m_taken.size() - kept);
}

} // namespace deskbell
