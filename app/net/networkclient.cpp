// Comes in: requests of one account. Goes out: one exchange each, over the account's connections and cookies.
#include "net/networkclient.h"

#include "net/exchange.h"
#include "net/proxyfactory.h"

namespace deskbell {

namespace {

std::optional<QSslConfiguration> trusting(const QByteArray& caPem)
{
    if (caPem.isEmpty())
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(caPem, QSsl::Pem));
    return tls;
}

} // namespace

NetworkClient::NetworkClient(NetworkOptions options, std::unique_ptr<CookieJar> jar, HostThrottle& throttle,
                             const Clock& clock)
    : m_options(std::move(options)),
      m_tls(trusting(m_options.caPem)),
      m_throttle(throttle),
      m_clock(clock),
      m_manager(clock, m_options.locale),
      m_jar(jar ? jar.release() : new CookieJar(clock)),
      m_proxies(new ProxyFactory(m_options.proxy))
{
    m_manager.setCookieJar(m_jar);
    m_manager.setProxyFactory(m_proxies);
}

NetworkClient::~NetworkClient() = default;

void NetworkClient::send(HttpRequest request, QObject* context, HttpCallback done)
{
    // Belongs to m_exchanges and ends itself after its callback.
    new Exchange(*this, std::move(request), context, std::move(done), &m_exchanges);
}

void NetworkClient::rest(const QUrl& url, milliseconds duration)
{
    if (duration <= Exchange::longestRest)
        m_throttle.rest(url, duration);
}

} // namespace deskbell
