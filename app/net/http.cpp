// Comes in: an answer of a server. Goes out: what its headers say, parsed.
#include "net/http.h"

#include <QLocale>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// The three forms of RFC 9110 section 5.6.7. The name of the day is not looked at: it says nothing new.
QDateTime parseHttpDate(const QString& text, const QDateTime& now)
{
    const QLocale english = QLocale::c();
    QDateTime time;
    if (const qsizetype comma = text.indexOf(u','); comma >= 0) {
        const QString rest = text.mid(comma + 1).trimmed();
        time = english.toDateTime(rest, u"dd MMM yyyy HH:mm:ss 'GMT'"_s);
        if (!time.isValid()) {
            time = english.toDateTime(rest, u"dd-MMM-yy HH:mm:ss 'GMT'"_s);
            // Two digits mean the year that is at most 50 years ahead; Qt reads them as 19xx.
            while (time.isValid() && time.date().year() + 50 <= now.toUTC().date().year())
                time = time.addYears(100);
        }
    } else {
        time = english.toDateTime(text.mid(4).simplified(), u"MMM d HH:mm:ss yyyy"_s);
    }
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpAnswer::contentType() const
{
    return header("Content-Type").split(';').constFirst().trimmed().toLower();
}

std::optional<milliseconds> HttpAnswer::retryAfter(const QDateTime& now) const
{
    return waitIn("Retry-After", now);
}

std::optional<milliseconds> HttpAnswer::waitIn(QByteArrayView name, const QDateTime& now) const
{
    constexpr milliseconds longest = std::chrono::hours(24 * 365); // beyond it a number is nonsense
    constexpr qint64 epochFrom = 1'000'000'000; // seconds since 1970 from here on (GitHub), to go below
    const QByteArray value = header(name).trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 count = value.toLongLong(&fits);
        if (fits && count >= epochFrom && count < 10 * epochFrom)
            return std::clamp(milliseconds(seconds(count - now.toSecsSinceEpoch())), milliseconds(0),
                              longest);
        return fits && count < longest / seconds(1) ? milliseconds(seconds(count)) : longest;
    }
    const QString text = QString::fromLatin1(value);
    QDateTime until = parseHttpDate(text, now);
    if (!until.isValid())
        until = QDateTime::fromString(text, Qt::ISODate);
    if (!until.isValid())
        return std::nullopt;
    return std::clamp(milliseconds(now.msecsTo(until)), milliseconds(0), longest);
}

std::optional<milliseconds> HttpAnswer::askedWait(const QDateTime& now) const
{
    if (const auto wait = waitIn("Retry-After", now))
        return wait;
    if (status != 429 && header("X-RateLimit-Remaining") != "0")
        return std::nullopt; // some desks tell the end of the hour with every answer
    const auto wait = waitIn("X-RateLimit-Reset", now);
    return wait ? wait : waitIn("RateLimit-Reset", now);
}

bool HttpAnswer::saysLater() const
{
    const bool limited = !header("Retry-After").isEmpty() || header("X-RateLimit-Remaining") == "0";
    return status == 429 || (limited && (status == 503 || status == 403));
}

QDateTime HttpAnswer::date(const QDateTime& now) const
{
    const QString text = QString::fromLatin1(header("Date").trimmed());
    return text.isEmpty() ? QDateTime() : parseHttpDate(text, now);
}

} // namespace deskbell
