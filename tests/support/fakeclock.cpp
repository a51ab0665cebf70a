#include "support/fakeclock.h"

#include <algorithm>

namespace deskbell::test {

class FakeAlarm final : public Alarm
{
public:
    FakeAlarm(const FakeClock& clock, std::function<void()> ring)
        : m_clock(clock), m_all(clock.m_alarms), m_ring(std::move(ring))
    {
        m_all->append(this);
    }
    ~FakeAlarm() override { m_all->removeOne(this); }
    void start(milliseconds delay) override { m_due = m_clock.m_steady + std::max(delay, milliseconds(0)); }
    void stop() override { m_due.reset(); }
    bool isActive() const override { return m_due.has_value(); }

    std::optional<milliseconds> due() const { return m_due; }
    void ring()
    {
        m_due.reset();
        const auto call = m_ring; // the call may destroy this alarm
        call();
    }

private:
    const FakeClock& m_clock;
    std::shared_ptr<QList<FakeAlarm*>> m_all;
    std::function<void()> m_ring;
    std::optional<milliseconds> m_due;
};

namespace {

FakeAlarm* earliest(const QList<FakeAlarm*>& alarms)
{
    FakeAlarm* first = nullptr;
    for (FakeAlarm* alarm : alarms) {
        if (alarm->due() && (!first || *alarm->due() < *first->due()))
            first = alarm;
    }
    return first;
}

} // namespace

FakeClock::FakeClock(QDateTime start) : m_now(std::move(start)) {}

std::unique_ptr<Alarm> FakeClock::alarm(std::function<void()> ring) const
{
    return std::make_unique<FakeAlarm>(*this, std::move(ring));
}

void FakeClock::advance(milliseconds by)
{
    const milliseconds end = m_steady + by;
    while (FakeAlarm* next = earliest(*m_alarms)) {
        if (*next->due() > end)
            break;
        const milliseconds step = std::max(*next->due() - m_steady, milliseconds(0));
        m_now = m_now.addMSecs(step.count());
        m_steady += step;
        next->ring();
    }
    m_now = m_now.addMSecs((end - m_steady).count());
    m_steady = end;
}

std::optional<milliseconds> FakeClock::untilNext() const
{
    const FakeAlarm* next = earliest(*m_alarms);
    return next ? std::optional(std::max(*next->due() - m_steady, milliseconds(0))) : std::nullopt;
}

int FakeClock::activeAlarms() const
{
    return int(std::count_if(m_alarms->begin(), m_alarms->end(),
                             [](const FakeAlarm* alarm) { return alarm->isActive(); }));
}

} // namespace deskbell::test
