// In: a time as a desk writes it. Out: UTC, or nothing.
#include "source/tickettime.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Year first; also 2018-06-29:10:25Z (Request Tracker) and 2026-11-22.04:11:22 (Roundup).
const QString yearFirst = uR"(^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2}))"_s;
/// Day first only where nobody writes the month first: 29-06-2018, 29.06.2018.
const QString dayFirst = uR"(^(?<d>\d{1,2})[-.](?<m>\d{1,2})[-.](?<y>\d{4}))"_s;
const QString timeOfDay =
    uR"((?:(?:\s*[T:.,]\s*|\s+)(?<H>\d{1,2}):(?<M>\d{2})(?::(?<S>\d{2})(?:[.,](?<f>\d+))?)?\s*(?<half>[ap]m)?)?)"_s;
const QString zoneAtEnd = uR"(\s*(?<zone>Z|UTC|GMT|(?<sign>[+-])(?<zh>\d{2}):?(?<zm>\d{2})?)?$)"_s;

QDateTime inZone(const QDate& date, const QTime& time, const QTimeZone& zone)
{
    return QDateTime(date, time, zone).toUTC();
}

QDateTime fromMatch(const QRegularExpressionMatch& match, const QTimeZone& zone)
{
    const auto number = [&match](QStringView name) { return match.capturedView(name).toInt(); };
    int hour = number(u"H");
    if (const QStringView half = match.capturedView(u"half"); !half.isEmpty())
        hour = hour % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
    const int ms = match.captured(u"f"_s).leftJustified(3, u'0', true).toInt();
    const QDate date(number(u"y"), number(u"m"), number(u"d"));
    const QTime time(hour, number(u"M"), number(u"S"), ms);
    if (!date.isValid() || !time.isValid())
        return {};
    if (match.capturedView(u"zone").isEmpty())
        return inZone(date, time, zone);
    const int offset = (number(u"zh") * 60 + number(u"zm")) * 60;
    const QDateTime there(date, time, Qt::OffsetFromUTC,
                          match.capturedView(u"sign") == u"-" ? -offset : offset);
    return there.toUTC();
}

/// 2026-11-22T04:11:22Z, which most desks send in every row; anything else is left to the expressions below.
QDateTime fromCommonIso(const QString& text)
{
    constexpr QStringView shape = u"0000-00-00T00:00:00Z";
    if (text.size() != shape.size())
        return {};
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const bool digit = text[i] >= u'0' && text[i] <= u'9';
        if (shape[i] == u'0' ? !digit : text[i] != shape[i])
            return {};
    }
    const auto number = [&text](qsizetype at, qsizetype digits) {
        return QStringView(text).sliced(at, digits).toInt();
    };
    return QDateTime(QDate(number(0, 4), number(5, 2), number(8, 2)),
                     QTime(number(11, 2), number(14, 2), number(17, 2)), Qt::UTC);
}

QDateTime fromIso(const QString& text, const QTimeZone& zone)
{
    if (const QDateTime time = fromCommonIso(text); time.isValid())
        return time;
    constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression byYear(yearFirst + timeOfDay + zoneAtEnd, noCase);
    static const QRegularExpression byDay(dayFirst + timeOfDay + zoneAtEnd, noCase);
    if (const QRegularExpressionMatch match = byYear.match(text); match.hasMatch())
        return fromMatch(match, zone);
    if (const QRegularExpressionMatch match = byDay.match(text); match.hasMatch())
        return fromMatch(match, zone);
    return {};
}

/// Qt reads numeric zones only; RFC 822 section 5.1 names these.
QDateTime fromRfc822(QString text)
{
    static const QHash<QString, QString> zones{
        {u"GMT"_s, u"+0000"_s}, {u"UT"_s, u"+0000"_s},  {u"UTC"_s, u"+0000"_s}, {u"Z"_s, u"+0000"_s},
        {u"EST"_s, u"-0500"_s}, {u"EDT"_s, u"-0400"_s}, {u"CST"_s, u"-0600"_s}, {u"CDT"_s, u"-0500"_s},
        {u"MST"_s, u"-0700"_s}, {u"MDT"_s, u"-0600"_s}, {u"PST"_s, u"-0800"_s}, {u"PDT"_s, u"-0700"_s}};
    // Qt refuses a wrong day of the week, which nobody needs.
    text = text.section(u',', -1).trimmed();
    const qsizetype blank = text.lastIndexOf(u' ');
    if (const QString offset = zones.value(text.mid(blank + 1).toUpper()); !offset.isEmpty())
        text = text.left(blank + 1) + offset;
    return QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
}

QDateTime fromEpoch(const QJsonValue& value, const QString& text, double unit)
{
    bool ok = value.isDouble();
    const double number = value.isDouble() ? value.toDouble() : text.toDouble(&ok);
    constexpr double year9999 = 253'402'300'799'000.0;
    const double ms = number * unit;
    return ok && ms > 0.0 && ms <= year9999 ? QDateTime::fromMSecsSinceEpoch(qint64(ms), Qt::UTC)
                                            : QDateTime();
}

/// "5 minutes ago", "an hour ago", "3 小时前": to the unit, as it stands there.
QDateTime fromRelative(const QString& text, const QDateTime& now)
{
    static const QRegularExpression ago(
        uR"((?<count>\d+|\ban?)\s*(?<unit>sec|min|h(?:ou)?r?|day|d\b|week|w\b|month|year|秒|分|小时|天|周|个月|月|年)[a-z钟]*.*(?:ago|前))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression justNow(u"^(?:just )?now$|^刚刚$|^a moment ago$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (justNow.match(text).hasMatch())
        return now;
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0 || text == u"昨天")
        return now.addDays(-1);
    const QRegularExpressionMatch match = ago.match(text);
    if (!match.hasMatch())
        return {};
    bool isNumber = false;
    const qint64 number = match.captured(u"count"_s).toLongLong(&isNumber);
    const qint64 count = isNumber ? std::min<qint64>(number, 100'000'000) : 1;
    const QString unit = match.captured(u"unit"_s).toLower();
    if (unit == "sec"_L1 || unit == u"秒")
        return now.addSecs(-count);
    if (unit == "min"_L1 || unit == u"分")
        return now.addSecs(-60 * count);
    if (unit.startsWith(u'h') || unit == u"小时")
        return now.addSecs(-3600 * count);
    if (unit == "week"_L1 || unit == "w"_L1 || unit == u"周")
        return now.addDays(-7 * count);
    if (unit == "month"_L1 || unit == u"个月" || unit == u"月")
        return now.addMonths(-int(std::min<qint64>(count, 12'000)));
    if (unit == "year"_L1 || unit == u"年")
        return now.addYears(-int(std::min<qint64>(count, 1'000)));
    return now.addDays(-count);
}

/// A time of day is the last one that there was.
QDateTime fromTimeOfDay(const QString& text, const QString& format, const TimeNotation& notation)
{
    const QTime time = QLocale::c().toTime(text, format);
    if (!time.isValid() || !notation.now.isValid())
        return {};
    const QDate today = notation.now.toTimeZone(notation.zone).date();
    const QDateTime found = inZone(today, time, notation.zone);
    constexpr int ahead = 60; // seconds that the desk's clock may be before ours
    return found > notation.now.addSecs(ahead) ? inZone(today.addDays(-1), time, notation.zone) : found;
}

QDateTime read(const QJsonValue& value, const QString& format, const TimeNotation& notation)
{
    const QString text = value.isString() ? value.toString().simplified() : QString();
    if (format == "epoch"_L1)
        return fromEpoch(value, text, 1000.0);
    if (format == "epoch-ms"_L1)
        return fromEpoch(value, text, 1.0);
    if (text.isEmpty())
        return {};
    if (format == "relative"_L1)
        return fromRelative(text, notation.now);
    if (format.isEmpty() || format == "iso"_L1 || format == "rfc822"_L1) {
        const QDateTime time = fromIso(text, notation.zone);
        return time.isValid() ? time : fromRfc822(text);
    }
    if (!format.contains(u'd') && !format.contains(u'y'))
        return fromTimeOfDay(text, format, notation);
    QDateTime local = QLocale::c().toDateTime(text, format);
    // Two digits of a year are 19xx to Qt; no ticket is that old.
    if (local.isValid() && !format.contains(u"yyyy"_s) && local.date().year() < 1970)
        local = local.addYears(100);
    return local.isValid() ? inZone(local.date(), local.time(), notation.zone) : QDateTime();
}

} // namespace

QDateTime ticketTime(const QJsonValue& value, const TimeNotation& notation)
{
    const QStringList formats = notation.formats.isEmpty() ? QStringList{QString()} : notation.formats;
    for (const QString& format : formats) {
        const QDateTime time = read(value, format, notation);
        if (time.isValid() && time.toSecsSinceEpoch() > 0)
            return time.toUTC();
    }
    return {};
}

} // namespace deskbell
