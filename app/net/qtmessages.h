#pragma once

#include "net/http.h"
#include "net/networkoptions.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

class QNetworkReply;

namespace deskbell {

/// What the access manager's policy does not set for all requests alike. `tls`: other authorities than the
/// system's.
QNetworkRequest toQt(const HttpRequest& request, const NetworkOptions& options,
                     const std::optional<QSslConfiguration>& tls);

HttpHeaders headersOf(const QNetworkReply& reply);
/// In a way that Inflater decodes.
bool isCompressed(const QNetworkReply& reply);
/// Something else than the end of the connection tells where the body ends.
bool endsForSure(const QNetworkReply& reply);

} // namespace deskbell
