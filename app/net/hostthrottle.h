#pragma once

#include "base/clock.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QUrl>

#include <map>

namespace deskbell {

/// One request at a time to each host and port, first come first served, for all clients that share it; a
/// host may be given a rest. Hosts never wait for each other.
class HostThrottle final : public QObject
{
    Q_OBJECT
public:
    /// A place in the queue, then the right to speak to the host. Destroying it gives either back.
    class Turn final : public QObject
    {
    public:
        ~Turn() override;

    private:
        friend class HostThrottle;
        Turn(HostThrottle* throttle, QString host, std::function<void()> go);
        QPointer<HostThrottle> m_throttle;
        QString m_host;
        std::function<void()> m_go;
    };

    explicit HostThrottle(const Clock& clock, QObject* parent = nullptr);

    /// Calls `go` from the event loop when the turn has come; never after the turn is destroyed.
    [[nodiscard]] std::unique_ptr<Turn> queue(const QUrl& url, std::function<void()> go);
    /// Nobody gets a turn at this host before that long from now. Never shortens a rest.
    void rest(const QUrl& url, milliseconds duration);
    int waiting(const QUrl& url) const;

private:
    struct Host
    {
        Turn* speaking = nullptr;
        QList<Turn*> queue;
        milliseconds restUntil{}; // steady
        std::unique_ptr<Alarm> restOver;
    };
    void giveNextTurn(const QString& host);
    void leave(Turn* turn);

    const Clock& m_clock;
    std::map<QString, Host> m_hosts; // never erased: a handful, and an alarm must not die while it rings
};

} // namespace deskbell
