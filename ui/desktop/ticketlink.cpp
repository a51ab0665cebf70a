#include "ui/desktop/ticketlink.h"

#include "base/text.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

} // namespace

bool maySafelyOpen(const QUrl& ticketUrl, const QUrl& sourceUrl)
{
    return isSafeUrl(ticketUrl) && ticketUrl.scheme() == sourceUrl.scheme() &&
           ticketUrl.host() == sourceUrl.host() && portOf(ticketUrl) == portOf(sourceUrl);
}

} // namespace deskbell
