#pragma once

#include "net/accessmanager.h"
#include "net/cookiejar.h"
#include "net/hostthrottle.h"
#include "net/http.h"
#include "net/networkoptions.h"

#include <QSslConfiguration>

namespace deskbell {

class ProxyFactory;

/// The HttpClient that speaks to the network: one per account. The throttle and the clock outlive it.
/// Destroying it aborts its requests without calling back.
class NetworkClient final : public HttpClient
{
public:
    /// `jar` null: an empty one.
    NetworkClient(NetworkOptions options, std::unique_ptr<CookieJar> jar, HostThrottle& throttle,
                  const Clock& clock);
    ~NetworkClient() override;
    Q_DISABLE_COPY_MOVE(NetworkClient)

    void send(HttpRequest request, QObject* context, HttpCallback done) override;
    void rest(const QUrl& url, milliseconds duration) override;
    CookieJar& cookies() { return *m_jar; }

private:
    friend class Exchange;
    NetworkOptions m_options;
    std::optional<QSslConfiguration> m_tls; // set when there are own authorities; none in it: a broken file
    HostThrottle& m_throttle;
    const Clock& m_clock;
    AccessManager m_manager;
    CookieJar* m_jar;        // owned by m_manager
    ProxyFactory* m_proxies; // owned by m_manager
    QObject m_exchanges;     // parent of those under way; after m_manager, so that they go first
};

} // namespace deskbell
