// Comes in: a request that wants to go out. Goes out: its turn, when the host is free and rested.
#include "net/hostthrottle.h"

#include "net/origin.h"

namespace deskbell {

HostThrottle::Turn::Turn(HostThrottle* throttle, QString host, std::function<void()> go)
    : m_throttle(throttle), m_host(std::move(host)), m_go(std::move(go))
{}

HostThrottle::Turn::~Turn()
{
    if (m_throttle)
        m_throttle->leave(this);
}

HostThrottle::HostThrottle(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

std::unique_ptr<HostThrottle::Turn> HostThrottle::queue(const QUrl& url, std::function<void()> go)
{
    const QString host = authorityOf(url);
    std::unique_ptr<Turn> turn(new Turn(this, host, std::move(go)));
    m_hosts[host].queue.append(turn.get());
    giveNextTurn(host);
    return turn;
}

void HostThrottle::rest(const QUrl& url, milliseconds duration)
{
    Host& host = m_hosts[authorityOf(url)];
    host.restUntil = std::max(host.restUntil, m_clock.steady() + duration);
}

int HostThrottle::waiting(const QUrl& url) const
{
    const auto host = m_hosts.find(authorityOf(url));
    return host == m_hosts.end() ? 0 : int(host->second.queue.size());
}

void HostThrottle::giveNextTurn(const QString& name)
{
    Host& host = m_hosts[name];
    if (host.speaking || host.queue.isEmpty())
        return;
    if (const milliseconds left = host.restUntil - m_clock.steady(); left > milliseconds(0)) {
        if (!host.restOver)
            host.restOver = m_clock.alarm([this, name] { giveNextTurn(name); });
        return host.restOver->start(left);
    }
    Turn* turn = host.queue.takeFirst();
    host.speaking = turn;
    QMetaObject::invokeMethod(
        turn, [turn] { turn->m_go(); }, Qt::QueuedConnection);
}

void HostThrottle::leave(Turn* turn)
{
    Host& host = m_hosts[turn->m_host];
    host.queue.removeOne(turn);
    if (host.speaking == turn)
        host.speaking = nullptr;
    giveNextTurn(turn->m_host);
}

} // namespace deskbell
