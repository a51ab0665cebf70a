// In: the parts of a channel preset that say what an answer means. Out: their values; findings go to the
// checks.
#include "preset/channelreading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Verification verificationFrom(const QJsonObject& object)
{
    Verification verify;
    verify.list = object.value("list"_L1).toString();
    verify.var = object.value("var"_L1).toString();
    verify.wait = parseDuration(object.value("wait"_L1).toString()).value_or(verify.wait);
    verify.times = object.value("times"_L1).toInt(verify.times);
    return verify;
}

void checkWhatItAsks(const ErrorRule& rule, const QString& pointer, PresetChecks& checks)
{
    if (rule.status.isEmpty() && rule.path.isEmpty() && rule.header.isEmpty() && rule.match.isEmpty() &&
        rule.test.isEmpty())
        checks.refuse(pointer,
                      QCoreApplication::translate("deskbell::ChannelPreset",
                                                  "This rule asks for nothing, so that it always holds."));
    const bool comparesValue = !rule.in.isEmpty() || rule.range.has_value();
    const bool hasPlace = !rule.path.isEmpty() || !rule.header.isEmpty();
    if ((!rule.path.isEmpty() && !comparesValue && rule.match.isEmpty()) || (!hasPlace && comparesValue))
        checks.refuse(pointer, QCoreApplication::translate(
                                   "deskbell::ChannelPreset",
                                   "\"path\" needs \"in\" or \"match\", and \"in\" needs \"path\"."));
}

ErrorRule ruleFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    ErrorRule rule;
    rule.status = intsFrom(object.value("status"_L1));
    rule.path = object.value("path"_L1).toString();
    rule.header = object.value("header"_L1).toString();
    const QJsonArray values = object.value("in"_L1).toArray();
    for (const QJsonValue& value : values)
        rule.in.append(value);
    if (const QJsonArray range = object.value("range"_L1).toArray(); range.size() >= 2)
        rule.range = {range.at(0).toDouble(), range.at(1).toDouble()};
    rule.match = object.value("match"_L1).toString();
    rule.test = object.value("test"_L1).toString();
    rule.outcome = object.value("outcome"_L1).toString();
    rule.hint = object.value("hint"_L1).toString();
    rule.documentation = object.value("documentation"_L1).toString();
    rule.retryAfter = parseDuration(object.value("retryAfter"_L1).toString());
    rule.retryAfterPath = object.value("retryAfterPath"_L1).toString();
    rule.retryAtMidnight = object.value("retryAtMidnight"_L1).toString();
    rule.rung = object.value("rung"_L1).toString();
    rule.set = textPairsFrom(object.value("set"_L1), childPointer(pointer, u"set"_s), checks);
    rule.verify = verificationFrom(object.value("verify"_L1).toObject());
    checks.expression(rule.path, childPointer(pointer, u"path"_s));
    checks.expression(rule.test, childPointer(pointer, u"test"_s));
    checks.expression(rule.retryAfterPath, childPointer(pointer, u"retryAfterPath"_s));
    checks.pattern(rule.match, childPointer(pointer, u"match"_s));
    checks.zone(rule.retryAtMidnight, childPointer(pointer, u"retryAtMidnight"_s));
    checkWhatItAsks(rule, pointer, checks);
    return rule;
}

} // namespace

QList<QPair<QString, QString>> textPairsFrom(const QJsonValue& value, const QString& pointer,
                                             PresetChecks& checks)
{
    QList<QPair<QString, QString>> pairs;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        pairs.append({it.key(), it.value().toString()});
        checks.expression(pairs.last().second, childPointer(pointer, it.key()));
    }
    return pairs;
}

void readSuccess(const QJsonObject& success, const QString& pointer, AnswerRules& rules, PresetChecks& checks)
{
    rules.successStatus = intsFrom(success.value("status"_L1));
    if (rules.successStatus.isEmpty())
        rules.successStatus = {200};
    rules.successTest = success.value("test"_L1).toString();
    rules.partial = success.value("partial"_L1).toString();
    rules.captures =
        textPairsFrom(success.value("captures"_L1), childPointer(pointer, u"captures"_s), checks);
    checks.expression(rules.successTest, childPointer(pointer, u"test"_s));
    checks.expression(rules.partial, childPointer(pointer, u"partial"_s));
}

QList<ErrorRule> rulesFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks)
{
    QList<ErrorRule> rules;
    const QJsonArray errors = value.toArray();
    for (qsizetype i = 0; i < errors.size(); ++i)
        rules.append(ruleFrom(errors.at(i).toObject(), childPointer(pointer, i), checks));
    return rules;
}

} // namespace deskbell
