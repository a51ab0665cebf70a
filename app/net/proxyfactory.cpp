// Comes in: an address. Goes out: the proxy on the way to it, or none.
#include "net/proxyfactory.h"

#include <QHostAddress>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

bool isThisMachine(const QString& host)
{
    return QHostAddress(host).isLoopback() || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
           host.endsWith(".localhost"_L1, Qt::CaseInsensitive);
}

} // namespace

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery& query)
{
    const auto configured = [this](QNetworkProxy::ProxyType type) {
        return QNetworkProxy(type, m_options.host, m_options.port, m_options.user, m_options.password);
    };
    switch (m_options.kind) {
    case ProxyOptions::Kind::None:
        break;
    case ProxyOptions::Kind::Http:
        return {configured(QNetworkProxy::HttpProxy)};
    case ProxyOptions::Kind::Socks5:
        return {configured(QNetworkProxy::Socks5Proxy)};
    case ProxyOptions::Kind::System:
        if (!isThisMachine(query.peerHostName()))
            return systemProxyForQuery(query);
        break;
    }
    return {QNetworkProxy(QNetworkProxy::NoProxy)};
}

bool ProxyFactory::isProxied(const QUrl& url)
{
    const QList<QNetworkProxy> proxies = queryProxy(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

} // namespace deskbell
