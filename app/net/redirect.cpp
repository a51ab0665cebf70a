// Comes in: a request and the redirect that answered it. Goes out: the next request, without what is secret.
#include "net/redirect.h"

#include "net/httpfaults.h"
#include "net/origin.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

bool isNamed(const QPair<QByteArray, QByteArray>& header, QByteArrayView name)
{
    return header.first.compare(name, Qt::CaseInsensitive) == 0;
}

bool keepsMethod(int status) { return status == 307 || status == 308; }

void turnIntoGet(HttpRequest& request)
{
    if (request.method != "HEAD")
        request.method = "GET";
    request.body.clear();
    request.repeat = HttpRequest::Repeat::Safe;
    request.headers.removeIf([](const auto& header) { return isNamed(header, "Content-Type"); });
}

/// Which of the other headers is a secret is not known here, so none of them goes along.
void stripForNewOrigin(HttpRequest& request)
{
    request.secretHeaders.clear();
    request.headers.removeIf(
        [](const auto& header) { return !isNamed(header, "Accept") && !isNamed(header, "Content-Type"); });
}

} // namespace

QUrl redirectTarget(int status, const QByteArray& location, const QUrl& url)
{
    if ((status != 301 && status != 302 && status != 303 && !keepsMethod(status)) || location.isEmpty())
        return {};
    return url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
}

Result<HttpRequest, HttpError> redirected(HttpRequest request, int status, const QUrl& target)
{
    const QUrl from = request.url;
    const bool leaves = !sameOrigin(from, target);
    if (!isHttp(target))
        return failure(HttpFaults::notHttpAddress(target));
    if (from.scheme() == "https"_L1 && target.scheme() != "https"_L1)
        return failure(HttpFaults::downgrade(from, target));
    if (keepsMethod(status) && leaves && request.repeat == HttpRequest::Repeat::Never)
        return failure(HttpFaults::bodyLeavesOrigin(from, target));

    if (!keepsMethod(status))
        turnIntoGet(request);
    request.headers.removeIf([](const auto& header) { return isNamed(header, "Referer"); });
    if (leaves)
        stripForNewOrigin(request);
    else
        request.headers.append({"Referer", refererFor(from, target)});
    request.url = target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    return request;
}

} // namespace deskbell
