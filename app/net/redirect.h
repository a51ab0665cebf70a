#pragma once

#include "net/http.h"

namespace deskbell {

/// Where an answer sends its client: Location resolved against `url`; empty when it is no redirect.
QUrl redirectTarget(int status, const QByteArray& location, const QUrl& url);

/// The request that follows a redirect as HttpRequest::Redirects::Follow says, or why it must not be
/// followed. The number of hops is the caller's to count.
Result<HttpRequest, HttpError> redirected(HttpRequest request, int status, const QUrl& target);

} // namespace deskbell
