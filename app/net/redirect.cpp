// Comes in: the head of an answer. Goes out: where it sends its client; whether to go there is for the
// caller.
#include "net/redirect.h"

namespace deskbell {

QUrl redirectTarget(int status, const QByteArray& location, const QUrl& url)
{
    if ((status != 301 && status != 302 && status != 303 && status != 307 && status != 308) ||
        location.isEmpty())
        return {};
    return url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
}

} // namespace deskbell
