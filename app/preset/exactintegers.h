#pragma once

#include <QJsonValue>

/// JavaScript's numbers are exact up to 2^53 only, and ids go beyond it.
namespace deskbell {

/// Asked before withExactIntegers(), as it copies nothing.
bool hasBigIntegers(const QJsonValue& value);
/// The same value with integers beyond 2^53 as texts.
QJsonValue withExactIntegers(const QJsonValue& value);

} // namespace deskbell
