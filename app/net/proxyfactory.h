#pragma once

#include "net/networkoptions.h"

#include <QNetworkProxy>

namespace deskbell {

/// Which proxy a request takes. The system's setting is asked anew for every request; a configured proxy is
/// used for every host.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit ProxyFactory(ProxyOptions options) : m_options(std::move(options)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;
    bool isProxied(const QUrl& url);

private:
    ProxyOptions m_options;
};

} // namespace deskbell
