#pragma once

#include "core/services.h"
#include "net/networkclient.h"
#include "settings/config.h"

namespace deskbell {

/// How an account reaches its server, as its proxy and TLS settings say. Fails when the CA file cannot be
/// read.
Result<NetworkOptions> networkOptions(const Services& services, const ProxyConfig& proxy,
                                      const QString& proxyPassword, const TlsConfig& tls);
/// A client for one account. Fails as networkOptions().
Result<std::unique_ptr<NetworkClient>> makeClient(const Services& services, const ProxyConfig& proxy,
                                                  const QString& proxyPassword, const TlsConfig& tls,
                                                  std::unique_ptr<CookieJar> jar = nullptr);

} // namespace deskbell
