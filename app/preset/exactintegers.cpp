#include "preset/exactintegers.h"

#include <QJsonArray>
#include <QVariant>

#include <algorithm>

namespace deskbell {

namespace {

bool isBigInteger(const QJsonValue& value)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    return value.isDouble() && qAbs(value.toDouble()) >= exact &&
           value.toVariant().typeId() == QMetaType::LongLong;
}

} // namespace

bool hasBigIntegers(const QJsonValue& value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), hasBigIntegers);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), hasBigIntegers);
    }
    return isBigInteger(value);
}

QJsonValue withExactIntegers(const QJsonValue& value)
{
    if (isBigInteger(value))
        return value.toVariant().toString();
    if (value.isArray()) {
        QJsonArray copy;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& entry : array)
            copy.append(withExactIntegers(entry));
        return copy;
    }
    if (value.isObject()) {
        QJsonObject copy = value.toObject();
        for (auto it = copy.begin(); it != copy.end(); ++it)
            it.value() = withExactIntegers(it.value());
        return copy;
    }
    return value;
}

} // namespace deskbell
