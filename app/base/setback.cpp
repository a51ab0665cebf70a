#include "base/setback.h"

#include <utility>

namespace deskbell {

milliseconds SetBackWatch::look()
{
    const QDateTime wall = m_clock.now();
    const milliseconds steady = m_clock.steady();
    const milliseconds passed(std::exchange(m_wall, wall).msecsTo(wall));
    const milliseconds lost = steady - std::exchange(m_steady, steady) - passed;
    return lost >= std::chrono::minutes(1) ? lost : milliseconds(0);
}

} // namespace deskbell
