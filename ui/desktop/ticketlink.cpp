#include "ui/desktop/ticketlink.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

} // namespace

bool maySafelyOpen(const QUrl& ticketUrl, const QUrl& sourceUrl)
{
    if (!ticketUrl.isValid() || ticketUrl.host().isEmpty() || !ticketUrl.userInfo().isEmpty())
        return false;
    if (ticketUrl.scheme() != "http"_L1 && ticketUrl.scheme() != "https"_L1)
        return false;
    return ticketUrl.scheme() == sourceUrl.scheme() && ticketUrl.host() == sourceUrl.host()
           && portOf(ticketUrl) == portOf(sourceUrl);
}

} // namespace deskbell
