#include "base/duration.h"

#include <array>

namespace deskbell {

namespace {

struct Unit
{
    QLatin1StringView suffix;
    qint64 ms;
};

// From the largest: formatDuration() takes the first that divides evenly.
constexpr std::array units{
    Unit{QLatin1StringView("d"), 86'400'000}, Unit{QLatin1StringView("h"), 3'600'000},
    Unit{QLatin1StringView("m"), 60'000},     Unit{QLatin1StringView("s"), 1000},
    Unit{QLatin1StringView("ms"), 1},
};

} // namespace

std::optional<milliseconds> parseDuration(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits > 9) // nine digits of days still fit 64 bits of milliseconds
        return std::nullopt;
    const QStringView suffix = text.mid(digits);
    for (const Unit& unit : units) {
        if (suffix == unit.suffix)
            return milliseconds(text.left(digits).toLongLong() * unit.ms);
    }
    return std::nullopt;
}

QString formatDuration(milliseconds duration)
{
    if (duration.count() == 0)
        return QStringLiteral("0s");
    for (const Unit& unit : units) {
        if (duration.count() % unit.ms == 0)
            return QString::number(duration.count() / unit.ms) + unit.suffix;
    }
    return {};
}

} // namespace deskbell
