#pragma once

#include "preset/presetreading.h"

/// The parts of a channel preset, each from JSON that the schema accepts; see presetreading.h.
namespace deskbell {

void readSuccess(const QJsonObject& success, const QString& pointer, AnswerRules& rules,
                 PresetChecks& checks);
QList<ErrorRule> rulesFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks);

/// Members that are absent keep the value in `request`.
void readRequest(const QJsonObject& object, const QString& pointer, ChannelRequest& request,
                 PresetChecks& checks);
TokenSpec tokenFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks);
ListQuestion listQuestionFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks);

ChannelVarSpec varFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks);
Rung rungFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks);
FieldKind fieldFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks);
QList<RateLimit> ratesFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks);

/// Name -> path or expression.
QList<QPair<QString, QString>> textPairsFrom(const QJsonValue& value, const QString& pointer,
                                             PresetChecks& checks);

/// What only the whole preset shows: names of vars, lists, interfaces and rungs that lead nowhere.
void checkNames(const ChannelPreset& preset, const QJsonObject& root, PresetChecks& checks);

} // namespace deskbell
