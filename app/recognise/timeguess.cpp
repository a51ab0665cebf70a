#include "recognise/timeguess.h"

#include "source/tickettime.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

double shareReadBy(const QString& format, const QStringList& values)
{
    qsizetype read = 0;
    for (const QString& value : values) {
        // Years far away are numbers that only look like times.
        const int year = ticketTime(value, {{format}, QTimeZone::utc(), {}}).date().year();
        read += year >= 2000 && year <= 2100 ? 1 : 0;
    }
    return values.isEmpty() ? 0.0 : double(read) / double(values.size());
}

bool hasZone(const QString& value)
{
    static const QRegularExpression zone(u"\\d\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})$"_s);
    return zone.match(value).hasMatch();
}

/// With a slash, and numbers that say which is the day, or do not.
QStringList slashFormats(const QStringList& values, const QString& language, bool& isAmbiguous)
{
    static const QRegularExpression parts(u"^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2,4})"_s);
    bool dayFirst = false;
    bool monthFirst = false;
    for (const QString& value : values) {
        const auto match = parts.match(value);
        dayFirst = dayFirst || match.captured(1).toInt() > 12;
        monthFirst = monthFirst || match.captured(2).toInt() > 12;
    }
    const bool half = std::any_of(values.begin(), values.end(), [](const QString& value) {
        return value.contains(
            QRegularExpression(u"\\d\\s*[ap]m"_s, QRegularExpression::CaseInsensitiveOption));
    });
    isAmbiguous = !dayFirst && !monthFirst;
    const QLocale locale(language);
    const bool american =
        language.isEmpty() || language == "en"_L1 || locale.territory() == QLocale::UnitedStates;
    const bool month = monthFirst || (!dayFirst && (half || american));
    QStringList formats;
    const QStringList dates =
        month ? QStringList{u"M/d/yyyy"_s, u"M/d/yy"_s} : QStringList{u"d/M/yyyy"_s, u"d/M/yy"_s};
    for (const QString& date : dates) {
        for (const char* time : {"", " H:mm", " H:mm:ss", " h:mm ap", " h:mm:ss ap", ", h:mm ap", ", H:mm"})
            formats.append(date + QLatin1StringView(time));
    }
    return formats;
}

QStringList wordedFormats()
{
    return {u"MMM d, yyyy h:mm ap"_s,  u"MMM d, yyyy"_s,
            u"MMM d, yyyy H:mm"_s,     u"d MMM yyyy H:mm"_s,
            u"d MMM yyyy"_s,           u"MMMM d, yyyy"_s,
            u"MMMM d, yyyy h:mm ap"_s, u"d MMMM yyyy H:mm"_s,
            u"dd-MMM-yyyy H:mm"_s,     u"dd-MMM-yyyy"_s,
            u"yyyy年M月d日 H:mm"_s,    u"yyyy年M月d日 H:mm:ss"_s,
            u"yyyy年M月d日"_s,         u"MMM d, yyyy, h:mm ap"_s,
            u"d.M.yy H:mm"_s,          u"d.M.yyyy 'um' H:mm"_s,
            u"d.M.yyyy H:mm 'Uhr'"_s,  u"d.M.yyyy, H:mm 'Uhr'"_s,
            u"yyyyMMddHHmmss"_s,       u"ddd MMM d H:mm:ss yyyy"_s};
}

} // namespace

TimeGuess guessTime(const QStringList& values, const QString& language)
{
    TimeGuess guess;
    static const QRegularExpression timeLike(u"\\d.*\\d"_s);
    const auto looksLike = std::count_if(values.begin(), values.end(), [](const QString& value) {
        return value.size() >= 6 && value.size() <= 40 && timeLike.match(value).hasMatch();
    });
    if (values.isEmpty() || looksLike * 2 < values.size())
        return guess;
    const auto consider = [&](const QString& format) {
        if (const double share = shareReadBy(format, values); share > guess.share) {
            guess.share = share;
            guess.format = format;
        }
        return guess.share > 0.9;
    };
    const bool numbers = std::all_of(values.begin(), values.end(), [](const QString& value) {
        return std::all_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    });
    if (numbers) {
        const qsizetype length = values.constFirst().size();
        // 2001 to 2286
        if (length == 10)
            consider(u"epoch"_s);
        else if (length == 13)
            consider(u"epoch-ms"_s);
        else if (length == 14)
            consider(u"yyyyMMddHHmmss"_s);
        guess.hasZone = guess.format.startsWith("epoch"_L1);
        return guess;
    }
    if (consider(u"iso"_s)) {
        guess.hasZone = std::all_of(values.begin(), values.end(), hasZone);
        return guess;
    }
    if (values.constFirst().contains(u'/')) {
        bool ambiguous = false;
        const QStringList formats = slashFormats(values, language, ambiguous);
        for (const QString& format : formats) {
            if (consider(format)) {
                guess.isAmbiguous = ambiguous;
                return guess;
            }
        }
    }
    const QStringList formats = wordedFormats();
    for (const QString& format : formats) {
        if (consider(format))
            break;
    }
    return guess;
}

bool isVagueTime(const QString& value)
{
    static const QRegularExpression vague(
        u"^(\\d{1,2}:\\d{2}(:\\d{2})?(\\s*[ap]m)?|(about |an? |less than a )?\\d*\\s*"
        u"(second|sec|minute|min|hour|hr|day|week|month|year|h|m|d)s?( \\d+ \\w+)? ago|just "
        u"now|yesterday.*|today.*|"
        u"vor \\d+ .*|vor einer .*|gestern.*|heute.*|il y a "
        u".*|hier.*|刚刚|\\d+\\s*(秒|分钟|小时|天|周|个月)前|"
        u"昨天.*|今天.*|\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return vague.match(value.trimmed()).hasMatch();
}

} // namespace deskbell
