#pragma once

#include "support/testserver.h"

#include <QHash>
#include <QTimer>

namespace deskbell::test {

/// A loopback desk whose list grows, with a webhook beside it that counts what it is told: the two ends of
/// "exactly once". Goes with TestProfile::addJsonSource() and addWebhook().
class GrowingDesk
{
public:
    GrowingDesk();

    QUrl url() const { return m_server.url(); }
    QUrl hookUrl() const { return m_server.url(QStringLiteral("/hook")); }
    /// Returns the new ticket's id.
    QString add();
    /// Adds one each `everyMs` while the event loop runs; 0 stops.
    void growEvery(int everyMs);
    /// Ids filed after the baseline, which must ring.
    QStringList owed() const { return m_ids.mid(m_baseline); }
    void endBaseline() { m_baseline = m_ids.size(); }
    /// How often the webhook was told of a ticket.
    int heard(const QString& id) const { return m_heard.value(id); }
    int heardAltogether() const;
    QStringList missing() const;
    /// Messages beyond the first for each ticket.
    int repeats() const;
    int polls() const { return m_polls; }
    TestServer& server() { return m_server; }
    /// What the webhook answers; default: 200 and {"ok":true}.
    void answerHookWith(std::function<Reply(const Request&)> answer) { m_hook = std::move(answer); }

private:
    Reply list(const Request& request);
    Reply hear(const Request& request);

    QStringList m_ids; ///< oldest first
    qsizetype m_baseline = 0;
    QHash<QString, int> m_heard;
    int m_polls = 0;
    std::function<Reply(const Request&)> m_hook;
    QTimer m_timer;
    TestServer m_server;
};

} // namespace deskbell::test
