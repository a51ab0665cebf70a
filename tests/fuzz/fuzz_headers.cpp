// In: what should be the head of an answer: a status, then header lines. Out: nothing but, perhaps, a crash:
// read for waits, dates, media type, redirects, the next page and cookies.
#include "fuzz/fuzz.h"

#include "net/cookiejar.h"
#include "net/origin.h"
#include "net/redirect.h"
#include "source/nextpage.h"

#include <QNetworkCookie>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QUrl desk(u"https://desk.example.org/portal/list?page=1"_s);

HttpAnswer answerFrom(const QByteArray& head)
{
    HttpAnswer answer;
    answer.url = desk;
    QList<QByteArray> lines = head.split('\n');
    answer.status = 100 + int(lines.takeFirst().toUInt() % 500);
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.emplaceBack(line.first(colon), line.mid(colon + 1).trimmed());
    }
    return answer;
}

void readWaits(const HttpAnswer& answer)
{
    const QDateTime now = fuzz::StillClock().now();
    const auto isWait = [](const std::optional<milliseconds>& wait) {
        return !wait || (*wait >= milliseconds(0) && *wait <= std::chrono::hours(366 * 24));
    };
    fuzz::promise(isWait(answer.retryAfter(now)), "a wait is between nothing and a year");
    fuzz::promise(isWait(answer.askedWait(now)), "a wait is between nothing and a year");
    static_cast<void>(answer.saysLater());
    static_cast<void>(answer.date(now));
    const QByteArray type = answer.contentType();
    fuzz::promise(!type.contains(';') && type == type.trimmed().toLower(), "a media type stands alone");
    static_cast<void>(countFromHeader(answer, u"Content-Range"_s));
}

void readRedirect(const HttpAnswer& answer)
{
    const QUrl target = redirectTarget(answer.status, answer.header("Location"), answer.url);
    fuzz::promise(target.isEmpty() || answer.status / 100 == 3, "only a redirect sends elsewhere");
}

void readNextPage(const HttpAnswer& answer)
{
    static Expressions expressions;
    Paging paging;
    paging.kind = PagingKind::Link;
    const auto next = nextPage(paging, desk, PageMark{}, answer, DecodedRows{}, expressions);
    if (next && *next)
        fuzz::promise(sameOrigin(QUrl((*next)->cursor.toString()), desk), "pages stay on the desk");
}

void keepCookies(const HttpAnswer& answer)
{
    const fuzz::StillClock clock;
    CookieJar jar(clock);
    for (const auto& [name, value] : answer.headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) == 0)
            jar.setCookiesFromUrl(QNetworkCookie::parseCookies(value), desk);
    }
    const QByteArrayList raw = jar.toRaw();
    fuzz::promise(raw.size() <= CookieJar::maxPerDomain, "a desk keeps so many cookies at most");
    fuzz::promise(jar.cookiesForUrl(QUrl(u"https://elsewhere.example/"_s)).isEmpty(),
                  "a desk sets no cookies for others");
    CookieJar again(clock);
    again.restore(raw, clock.now());
    fuzz::promise(again.cookiesForUrl(desk).size() == jar.cookiesForUrl(desk).size(),
                  "what is kept comes back");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const HttpAnswer answer = answerFrom(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    readWaits(answer);
    readRedirect(answer);
    readNextPage(answer);
    keepCookies(answer);
    return 0;
}
