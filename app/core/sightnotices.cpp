// In: what channels are told of a source's sight. Out: rows of the outbox, later where the store fails.
#include "core/sightnotices.h"

#include <algorithm>

namespace deskbell {

namespace {

constexpr milliseconds retryDelay = seconds(10);

}

SightNotices::SightNotices(OutboxStore& outbox, const Clock& clock, std::function<void()> recorded)
    : m_outbox(outbox), m_recorded(std::move(recorded)), m_retry(clock.alarm([this] { recordWaiting(); }))
{}

Result<void> SightNotices::owe(const QString& source, bool seesAgain, const Delivery& notice)
{
    const auto earlier = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting& waiting) {
        return waiting.source == source && waiting.notice.channel == notice.channel;
    });
    if (earlier != m_waiting.end()) {
        if (const Result<qint64> owed = m_outbox.enqueue(earlier->notice); !owed) {
            if (earlier->seesAgain == seesAgain)
                earlier->notice = notice;
            else
                m_waiting.erase(earlier);
            return failure(owed.error());
        }
        m_waiting.erase(earlier);
    }
    if (const Result<qint64> owed = m_outbox.enqueue(notice); !owed) {
        m_waiting.append({source, seesAgain, notice});
        m_retry->start(retryDelay);
        return failure(owed.error());
    }
    return {};
}

void SightNotices::recordWaiting()
{
    m_waiting.removeIf([this](const Waiting& waiting) { return m_outbox.enqueue(waiting.notice).ok(); });
    if (!m_waiting.isEmpty())
        m_retry->start(retryDelay);
    m_recorded();
}

} // namespace deskbell
