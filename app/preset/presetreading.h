#pragma once

#include "preset/channelpreset.h"
#include "preset/presetchecks.h"
#include "preset/sourcepreset.h"

/// From JSON that its schema accepts to the structs of a preset. What the schema cannot see goes to `checks`.
/// Nothing here fails: a preset with findings is thrown away by the caller.
namespace deskbell {

SourcePreset sourcePresetFrom(const JsonText& text, PresetChecks& checks);
ChannelPreset channelPresetFrom(const JsonText& text, PresetChecks& checks);

using Pairs = QList<QPair<QString, QString>>;
/// An object is in the order of its names, a list of pairs in its own order.
Pairs pairsFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks);
QList<AnswerTest> testsFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks);
AnswerTest testFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks);
QList<SightRule> sightsFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks);
/// "get" or "post" with query, headers, form and json. `optional`: neither of them is right as well.
RequestSpec requestFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks,
                        bool optional = false);
ListSpec listFrom(const QString& name, const QJsonObject& object, const QString& pointer,
                  PresetChecks& checks);
/// The ways in which a person signs in; none where no session with cookies reads anything. What they read and
/// where they begin is said by `browser`, else by the preset's first cookie session, else by its first way.
QList<SignInWay> personsWays(const QJsonValue& browser, const SourcePreset& preset, PresetChecks& checks);
/// "since", "each", "lookups", "order" and "empty": what makes one list of many requests.
void readReach(ListSpec& list, const QJsonObject& object, const QString& pointer, PresetChecks& checks);
void checkZone(const QString& zone, const QString& pointer, PresetChecks& checks);
SignInWay wayFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks);

QList<int> intsFrom(const QJsonValue& value);
QStringList textsFrom(const QJsonValue& value);

} // namespace deskbell
