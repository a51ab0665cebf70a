#include "core/clientfactory.h"

#include "settings/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace deskbell {

namespace {

ProxyOptions::Kind kindOf(ProxyConfig::Kind kind)
{
    switch (kind) {
    case ProxyConfig::Kind::System:
        return ProxyOptions::Kind::System;
    case ProxyConfig::Kind::None:
        return ProxyOptions::Kind::None;
    case ProxyConfig::Kind::Http:
        return ProxyOptions::Kind::Http;
    case ProxyConfig::Kind::Socks5:
        return ProxyOptions::Kind::Socks5;
    }
    return ProxyOptions::Kind::System;
}

} // namespace

Result<NetworkOptions> networkOptions(const Services& services, const ProxyConfig& proxy,
                                      const QString& proxyPassword, const TlsConfig& tls)
{
    NetworkOptions options;
    options.proxy = {kindOf(proxy.kind), proxy.host, proxy.port, proxy.user, proxyPassword};
    options.pin = tls.pin;
    if (!tls.caFile.isEmpty()) {
        QFile file(QDir(services.profile.folder).filePath(tls.caFile));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(QCoreApplication::translate("deskbell::Core",
                                                       "The file of trusted certificates cannot be "
                                                       "read: %1.")
                               .arg(file.errorString()),
                           file.fileName());
        }
        options.caPem = file.readAll();
    }
    return options;
}

Result<std::unique_ptr<NetworkClient>> makeClient(const Services& services, const ProxyConfig& proxy,
                                                  const QString& proxyPassword, const TlsConfig& tls,
                                                  std::unique_ptr<CookieJar> jar)
{
    auto options = networkOptions(services, proxy, proxyPassword, tls);
    if (!options)
        return failure(options.error());
    return std::make_unique<NetworkClient>(std::move(*options), std::move(jar), services.throttle,
                                           services.clock);
}

} // namespace deskbell
