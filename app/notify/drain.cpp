// In: the wish to end, and lines that become free. Out: "drained", when no answer is waited for any more.

#include "notify/drain.h"

#include "notify/channellines.h"

#include <algorithm>

namespace deskbell {

namespace {

constexpr milliseconds storeLimit = seconds(20); // two tries of the store

}

Drain::Drain(const ChannelLines& lines, const Clock& clock, std::function<void()> drained)
    : m_lines(lines), m_drained(std::move(drained)), m_storeLimit(clock.alarm([this] {
          m_storeHadItsTime = true;
          check();
      }))
{}

void Drain::start()
{
    m_on = true;
    m_said = false;
    m_storeHadItsTime = false;
    m_storeLimit->start(storeLimit);
    QMetaObject::invokeMethod(
        &m_context, [this] { check(); }, Qt::QueuedConnection);
}

void Drain::stop()
{
    m_on = false;
    m_storeLimit->stop();
}

void Drain::check()
{
    if (!m_on || m_said || isWaiting())
        return;
    m_said = true;
    m_storeLimit->stop();
    m_drained();
}

/// A message under way is waited for, as it may arrive yet; the channel's own limit ends it. Its answer is
/// waited for only while the store may still take it.
bool Drain::isWaiting() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [this](const auto& entry) {
        return entry.second->isBusy() && !(m_storeHadItsTime && entry.second->isUnsettled());
    });
}

} // namespace deskbell
