#include "net/origin.h"

#include <QStringList>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

/// Slack's, Discord's, Feishu's and Telegram's tokens are 24 characters or more, of mixed kinds; words of a
/// path are not.
bool looksLikeToken(const QString& segment)
{
    const auto any = [&segment](auto test) { return std::any_of(segment.begin(), segment.end(), test); };
    return segment.size() >= 16 &&
           (any([](QChar c) { return c.isDigit(); }) ||
            (any([](QChar c) { return c.isUpper(); }) && any([](QChar c) { return c.isLower(); })));
}

} // namespace

bool sameOrigin(const QUrl& one, const QUrl& other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

bool isHttp(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QString authorityOf(const QUrl& url) { return url.host() + u':' + QString::number(portOf(url)); }

QUrl redactedUrl(const QUrl& url)
{
    QUrl redacted = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QStringList segments = redacted.path(QUrl::FullyEncoded).split(u'/');
    for (QString& segment : segments) {
        if (looksLikeToken(segment))
            segment = u"***"_s;
    }
    redacted.setPath(segments.join(u'/'), QUrl::TolerantMode);
    return redacted;
}

} // namespace deskbell
