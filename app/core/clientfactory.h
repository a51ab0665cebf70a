#pragma once

#include "core/services.h"
#include "net/networkclient.h"
#include "settings/config.h"

namespace deskbell {

/// A client for one account, as its proxy and TLS settings say. Fails when the CA file cannot be read.
Result<std::unique_ptr<NetworkClient>> makeClient(const Services& services, const ProxyConfig& proxy,
                                                  const QString& proxyPassword, const TlsConfig& tls,
                                                  std::unique_ptr<CookieJar> jar = nullptr);

} // namespace deskbell
