#pragma once

#include "settings/config.h"

#include <QJsonObject>

/// The two directions between config.json and Config; what stands between them is checked elsewhere.
namespace deskbell {

/// `root` has passed the schema.
Config configFromJson(const QJsonObject& root);
/// A string is a plain secret; None when it is no reference.
SecretRef secretFromJson(const QJsonValue& value);
/// Undefined for None.
QJsonValue secretToJson(const SecretRef& ref);

/// "mon" to "sun"; a Qt::DayOfWeek.
QString dayKey(int day);
/// The key of a test in a condition: "is", "isNot", ...
QString conditionKey(Condition::Test test);
/// In the order of the enum.
QList<Condition::Test> conditionTests();

/// "mon" for Qt::Monday.
QString dayId(int day);
/// Of the times of day in quiet hours.
inline constexpr auto quietTimeFormat = "hh:mm";

} // namespace deskbell
