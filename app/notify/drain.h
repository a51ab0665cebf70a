#pragma once

#include "base/clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace deskbell {

class ChannelLines;

/// The end of sending: waits until nothing is in flight, and no longer than 20 s for a store that does not
/// take an answer.
class Drain
{
public:
    /// `drained` is called once for each start(), from the event loop or from check().
    Drain(const ChannelLines& lines, const Clock& clock, std::function<void()> drained);

    void start();
    void stop();
    bool isOn() const { return m_on; }
    /// A line became free.
    void check();

private:
    bool isWaiting() const;

    const ChannelLines& m_lines;
    std::function<void()> m_drained;
    bool m_on = false;
    bool m_said = false;
    bool m_storeHadItsTime = false;
    std::unique_ptr<Alarm> m_storeLimit;
    QObject m_context; ///< of the queued call
};

} // namespace deskbell
