// In: the values of a column. Out: what they look like.
#include "recognise/columnfacts.h"

#include "recognise/timeguess.h"
#include "recognise/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

template <typename Test>
double share(const QStringList& values, Test test)
{
    return values.isEmpty()
               ? 0.0
               : double(std::count_if(values.begin(), values.end(), test)) / double(values.size());
}

bool isNumber(const QString& value)
{
    return !value.isEmpty() && value.size() <= 20 &&
           std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isIdentifier(const QString& value)
{
    static const QRegularExpression identifier(
        u"^\\[?(#|№|[nN]°)?\\s?([\\p{L}]{1,10}[-_#: ]?)?(\\d{1,8}[-./])?(\\d{1,8}[-./])?\\d{1,20}\\]?$"_s);
    static const QRegularExpression hex(u"^[0-9a-fA-F]{7,40}$|^[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}$"_s);
    static const QRegularExpression mixed(u"^(?=(.*\\d){3})[A-Z0-9]{2,}([-_/][A-Z0-9]+)+$"_s);
    return identifier.match(value).hasMatch() || hex.match(value).hasMatch() || mixed.match(value).hasMatch();
}

bool isPerson(const QString& value)
{
    static const QRegularExpression latin(
        u"^(\\p{Lu}[\\p{L}'.-]+,? ){1,3}(\\(.*\\)|<.*>|\\p{Lu}[\\p{L}'.-]*)$|^[a-z][a-z0-9]+[._][a-z0-9]+$"_s);
    static const QRegularExpression chinese(u"^\\p{Han}{2,4}(\\s*[(（].*[)）])?$"_s);
    return latin.match(value).hasMatch() || (chinese.match(value).hasMatch() && !isKnownHeading(value));
}

bool isWorded(const QString& value)
{
    return value.contains(u' ') ||
           std::count_if(value.begin(), value.end(), [](QChar c) { return c.unicode() >= 0x2e80; }) >= 4;
}

bool isAddress(const QString& value)
{
    static const QRegularExpression address(
        u"^(https?://|/|\\?|\\.\\.?/)\\S+$|^[\\w./-]+\\.\\w{2,5}\\?\\S+$"_s);
    return address.match(value).hasMatch();
}

/// Numbers given out one after the other: sorted, or all within a stretch that is not much longer than they
/// are many. Random ones are neither.
bool isGrowing(const QStringList& values)
{
    QList<qint64> numbers;
    static const QRegularExpression tail(u"(\\d{1,18})\\D*$"_s);
    for (const QString& value : values) {
        const auto match = tail.match(value);
        if (!match.hasMatch())
            return false;
        numbers.append(match.captured(1).toLongLong());
    }
    if (numbers.size() < 2)
        return false;
    const bool down = std::is_sorted(numbers.begin(), numbers.end(), std::greater<>());
    const bool up = std::is_sorted(numbers.begin(), numbers.end());
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    // Small ones that lie close together count something: replies, days.
    const bool close = *least > 20 && *most - *least <= 60 * numbers.size();
    return *least != *most && (close || ((down || up) && numbers.size() >= 3));
}

bool isCounter(const QStringList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i) != QString::number(i + 1))
            return false;
    }
    return values.size() >= 3;
}

} // namespace

qsizetype distinctCount(const QStringList& values)
{
    QSet<QString> seen;
    for (const QString& value : values) {
        if (!value.isEmpty())
            seen.insert(value);
    }
    return seen.size();
}

ColumnFacts factsOf(const GridColumn& column, const QString& language)
{
    ColumnFacts facts;
    QStringList values = column.values;
    values.removeAll(QString());
    if (values.isEmpty())
        return facts;
    const double count = double(values.size());
    facts.filled = count / double(column.values.size());
    facts.distinct = double(distinctCount(values)) / count;
    qsizetype length = 0;
    for (const QString& value : std::as_const(values))
        length += value.size();
    facts.averageLength = double(length) / count;
    facts.numbers = share(values, isNumber);
    facts.identifiers = share(values, isIdentifier);
    facts.vagueTimes = share(values, isVagueTime);
    facts.people = share(values, isPerson);
    facts.statuses = share(values, isStatusWord);
    facts.priorities = share(values, isPriorityWord);
    facts.addresses = share(values, isAddress);
    facts.worded = share(values, isWorded);
    facts.isCounter = !column.isLink && !column.isInLink && !column.isDerived && isCounter(values);
    facts.growing = isGrowing(values);
    if (!column.isLink) {
        const TimeGuess guess = guessTime(values, language);
        facts.times = guess.share;
        facts.timeFormat = guess.format;
        facts.timeHasZone = guess.hasZone;
        facts.timeIsAmbiguous = guess.isAmbiguous;
    }
    return facts;
}

} // namespace deskbell
