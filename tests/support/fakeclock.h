#pragma once

#include "base/clock.h"

#include <QList>

#include <memory>

namespace deskbell::test {

class FakeAlarm;

/// Stands still until told to move. Alarms ring inside advance(), in order of their due time.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime start = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));

    QDateTime now() const override { return m_now; }
    milliseconds steady() const override { return m_steady; }
    QTimeZone zone() const override { return inZone; }
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) const override;

    /// Moves both clocks on and rings what comes due, each at its own time. Does not run the event loop.
    void advance(milliseconds by);
    /// The wall clock jumps; the steady one does not, and nothing rings.
    void jumpTo(const QDateTime& wall) { m_now = wall.toUTC(); }
    /// How long until the next alarm; nullopt when none is set.
    std::optional<milliseconds> untilNext() const;
    int activeAlarms() const;

    QTimeZone inZone = QTimeZone::utc();

private:
    friend class FakeAlarm;
    QDateTime m_now;
    milliseconds m_steady{1'000'000};
    // Not owned; each removes itself when destroyed, some by deleteLater() after the clock of their test.
    std::shared_ptr<QList<FakeAlarm*>> m_alarms = std::make_shared<QList<FakeAlarm*>>();
};

} // namespace deskbell::test
