#pragma once

#include "base/clock.h"

#include <functional>
#include <memory>

namespace deskbell {

/// Rings when nothing good has come for as long as it was armed for.
class Watchdog
{
public:
    /// `rang`: `slept` is true when far more time than that has passed: the machine was asleep or the clock
    /// jumped, so the silence says nothing about the source.
    Watchdog(const Clock& clock, std::function<void(bool slept)> rang);

    void arm(milliseconds delay); ///< anew each time
    void stop() { m_alarm->stop(); }

private:
    void ring();

    const Clock& m_clock;
    std::function<void(bool)> m_rang;
    milliseconds m_armedFor{};
    QDateTime m_since;
    milliseconds m_sinceSteady{};
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace deskbell
