#pragma once

#include "base/clock.h"
#include "demo/loopbackserver.h"

#include <QSet>

namespace deskbell {

/// A small ticket system inside the program, for trying things out: a sign-in form with a CSRF token beside a
/// search box, cookie sessions, a JSON list, a page per ticket, and a colleague who files a new request now
/// and then.
class DemoDesk : public QObject
{
    Q_OBJECT
public:
    static constexpr auto user = "admin";
    static constexpr auto password = "demo";

    explicit DemoDesk(const Clock& clock, QObject* parent = nullptr);

    Result<QUrl> listen(quint16 port);
    /// A new ticket every `period` (a little irregular), the first after `first`.
    void fileTickets(milliseconds first, milliseconds period);
    /// Files one now and returns its number.
    int fileTicket();

private:
    struct DemoTicket
    {
        int number = 0;
        int sample = 0; ///< which of the sample requests it is
        QDateTime created;
    };

    DemoReply answer(const DemoRequest& request);
    DemoReply signInPage() const;
    DemoReply signIn(const DemoRequest& request);
    DemoReply list() const;
    DemoReply page(int number) const;

    const Clock& m_clock;
    LoopbackServer m_server;
    std::unique_ptr<Alarm> m_alarm;
    milliseconds m_period{};
    QList<DemoTicket> m_tickets; ///< oldest first
    QByteArray m_formToken;
    QSet<QByteArray> m_sessions;
};

} // namespace deskbell
