// In: a body and the limits of a rung. Out: how far the body is over them, in the units of the limits.
#include "channel/renderer.h"
#include "channel/shorten.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

void collectAt(const QJsonValue& value, QStringView path, QJsonArray& found)
{
    const qsizetype star = path.indexOf(u"[*]"_s);
    const QJsonValue here = path.isEmpty() ? value : valueAt(value, star < 0 ? path : path.left(star));
    if (star < 0) {
        if (!here.isUndefined())
            found.append(here);
        return;
    }
    QStringView rest = path.mid(star + 3);
    if (rest.startsWith(u'.'))
        rest = rest.mid(1);
    for (const QJsonValue& item : here.toArray())
        collectAt(item, rest, found);
}

/// At least as many bytes as it is encoded in: most bodies are far below their limit.
qint64 mostBytes(const QJsonValue& value)
{
    constexpr qint64 ofCharacter = 6; // \u0000
    constexpr qint64 ofOther = 32;    // numbers, words, quotes, commas
    if (value.isString())
        return ofCharacter * value.toString().size() + ofOther;
    qint64 most = ofOther;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        most += ofCharacter * it.key().size() + mostBytes(it.value());
    for (const QJsonValue& item : value.toArray())
        most += mostBytes(item);
    return most;
}

qint64 measured(const QJsonValue& value, LengthUnit unit)
{
    if (unit == LengthUnit::Items)
        return value.toArray().size();
    if (value.isString())
        return lengthOf(value.toString(), unit);
    const QByteArray encoded = encodedBody(value, {});
    if (unit == LengthUnit::Bytes || unit == LengthUnit::JsonBytes)
        return encoded.size();
    return lengthOf(QString::fromUtf8(encoded), unit);
}

} // namespace

qint64 excess(const QJsonValue& body, const LengthLimit& limit)
{
    QJsonArray values;
    for (const QString& path : limit.paths.isEmpty() ? QStringList{QString()} : limit.paths)
        collectAt(body, path, values);
    if (limit.unit != LengthUnit::Items && mostBytes(values) <= limit.max)
        return 0;
    qint64 over = 0;
    qint64 together = 0;
    for (const QJsonValue& value : values) {
        const qint64 length = measured(value, limit.unit);
        together += length;
        over += std::max<qint64>(0, length - limit.max);
    }
    return limit.sum ? std::max<qint64>(0, together - limit.max) : over;
}

bool isWithin(const QList<LengthLimit>& limits, const QJsonValue& body)
{
    return std::all_of(limits.begin(), limits.end(),
                       [&body](const LengthLimit& limit) { return excess(body, limit) == 0; });
}

} // namespace deskbell
