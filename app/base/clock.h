#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimeZone>

#include <chrono>
#include <functional>
#include <memory>

namespace deskbell {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// One-shot timer made by a Clock. Starting it again moves its due time. Owned by whoever asked for it.
class Alarm
{
public:
    virtual ~Alarm() = default;
    /// Rings once after `delay` (never before control returns to the event loop). A negative delay counts as
    /// zero.
    virtual void start(milliseconds delay) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

/// Every "now" and every timer in the program comes from here, so that tests advance time and never sleep.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock, UTC. May jump.
    virtual QDateTime now() const = 0;
    /// Where this computer's user lives: times of day are meant in it.
    virtual QTimeZone zone() const { return QTimeZone::systemTimeZone(); }
    /// Never jumps back; the origin means nothing. Stands still during suspend or not: the system decides.
    virtual milliseconds steady() const = 0;
    /// `ring` runs in the thread that made the alarm and never after the alarm is destroyed.
    virtual std::unique_ptr<Alarm> alarm(std::function<void()> ring) const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    milliseconds steady() const override;
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) const override;
};

} // namespace deskbell
