#include "base/clock.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace deskbell {

namespace {

class SystemAlarm final : public Alarm
{
public:
    explicit SystemAlarm(std::function<void()> ring) : m_ring(std::move(ring))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_ring(); });
    }
    void start(milliseconds delay) override
    {
        // Coarse timers let the kernel merge wake-ups; below two seconds the 5 % slack would be felt.
        m_timer.setTimerType(delay < seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer);
        // QTimer counts in int milliseconds: 24 days at most, and nothing here waits longer.
        m_timer.start(std::clamp(delay, milliseconds(0), milliseconds(std::numeric_limits<int>::max())));
    }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
    std::function<void()> m_ring;
};

} // namespace

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

std::unique_ptr<Alarm> SystemClock::alarm(std::function<void()> ring) const
{
    return std::make_unique<SystemAlarm>(std::move(ring));
}

} // namespace deskbell
