// In: the JSON of a channel preset. Out: its values, or every error with file, line and key.
#include "preset/channelpreset.h"

#include "preset/checkedtext.h"
#include "preset/presetreading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

ChannelVarSpec varFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    ChannelVarSpec var;
    var.name = object.value("name"_L1).toString();
    var.title = object.value("title"_L1).toString();
    var.help = object.value("help"_L1).toString();
    var.type = object.value("type"_L1).toString(u"text"_s);
    var.secret = object.value("secret"_L1).toBool();
    var.required = object.value("required"_L1).toBool(true);
    var.expected = object.value("expected"_L1).toString();
    var.fallback = object.value("default"_L1);
    checks.pattern(var.expected, childPointer(pointer, u"expected"_s));
    return var;
}

LengthLimit limitFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    static const QHash<QString, LengthUnit> units{{u"bytes"_s, LengthUnit::Bytes},
                                                  {u"codepoints"_s, LengthUnit::CodePoints},
                                                  {u"utf16"_s, LengthUnit::Utf16},
                                                  {u"jsonBytes"_s, LengthUnit::JsonBytes}};
    LengthLimit limit;
    limit.path = object.value("path"_L1).toString();
    limit.max = object.value("max"_L1).toInteger();
    limit.unit = units.value(object.value("unit"_L1).toString(), LengthUnit::Bytes);
    limit.truncate = object.value("truncate"_L1).toBool(true);
    checks.expression(QString(limit.path).replace("[*]"_L1, "[0]"_L1), childPointer(pointer, u"path"_s));
    return limit;
}

Rung rungFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    Rung rung;
    rung.name = object.value("name"_L1).toString();
    rung.dialect = object.value("dialect"_L1).toString(u"none"_s);
    rung.body = object.value("body"_L1);
    rung.mentions = object.value("mentions"_L1).toBool();
    checks.expressions(rung.body, childPointer(pointer, u"body"_s));
    const QString limitsPointer = childPointer(pointer, u"limits"_s);
    const QJsonArray limits = object.value("limits"_L1).toArray();
    for (qsizetype i = 0; i < limits.size(); ++i)
        rung.limits.append(limitFrom(limits.at(i).toObject(), childPointer(limitsPointer, i), checks));
    return rung;
}

ErrorRule ruleFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    ErrorRule rule;
    rule.status = intsFrom(object.value("status"_L1));
    rule.path = object.value("path"_L1).toString();
    const QJsonArray values = object.value("in"_L1).toArray();
    for (const QJsonValue& value : values)
        rule.in.append(value);
    rule.match = object.value("match"_L1).toString();
    rule.outcome = object.value("outcome"_L1).toString();
    rule.hint = object.value("hint"_L1).toString();
    rule.retryAfter = parseDuration(object.value("retryAfter"_L1).toString());
    rule.retryAfterPath = object.value("retryAfterPath"_L1).toString();
    checks.expression(rule.path, childPointer(pointer, u"path"_s));
    checks.expression(rule.retryAfterPath, childPointer(pointer, u"retryAfterPath"_s));
    checks.pattern(rule.match, childPointer(pointer, u"match"_s));
    if (rule.status.isEmpty() && rule.path.isEmpty() && rule.match.isEmpty())
        checks.refuse(pointer,
                      QCoreApplication::translate("deskbell::ChannelPreset",
                                                  "This rule asks for nothing, so that it always holds."));
    const bool asksNothingOfPath = !rule.path.isEmpty() && rule.in.isEmpty() && rule.match.isEmpty();
    if (asksNothingOfPath || (rule.path.isEmpty() && !rule.in.isEmpty()))
        checks.refuse(pointer, QCoreApplication::translate(
                                   "deskbell::ChannelPreset",
                                   "\"path\" needs \"in\" or \"match\", and \"in\" needs \"path\"."));
    return rule;
}

void readRequest(const QJsonObject& request, ChannelPreset& preset, PresetChecks& checks)
{
    preset.method = request.value("method"_L1).toString(u"POST"_s).toLatin1();
    preset.url = request.value("url"_L1).toString();
    checks.textTemplate(preset.url, u"/request/url"_s);
    preset.headers = pairsFrom(request.value("headers"_L1), u"/request/headers"_s, checks);
    preset.contentType = request.value("contentType"_L1).toString(preset.contentType);
}

} // namespace

ChannelPreset channelPresetFrom(const JsonText& text, PresetChecks& checks)
{
    const QJsonObject root = text.root.toObject();
    ChannelPreset preset;
    preset.name = root.value("name"_L1).toString();
    preset.title = root.value("title"_L1).toString();
    preset.note = root.value("note"_L1).toString();
    preset.origin = text.name;
    preset.checked = root.value("checked"_L1).toString();
    preset.confirmed = root.value("confirmed"_L1).toBool(true);
    preset.transport = root.value("transport"_L1).toString(preset.transport);
    preset.family = root.value("family"_L1).toString();
    QStringList names;
    const auto refuseTwice = [&](const QString& name, const QString& pointer) {
        if (names.contains(name))
            checks.refuse(pointer,
                          QCoreApplication::translate("deskbell::ChannelPreset", "\"%1\" is declared twice.")
                              .arg(name));
        names.append(name);
    };
    const QJsonArray vars = root.value("vars"_L1).toArray();
    for (qsizetype i = 0; i < vars.size(); ++i) {
        const QString pointer = childPointer(u"/vars"_s, i);
        preset.vars.append(varFrom(vars.at(i).toObject(), pointer, checks));
        refuseTwice(preset.vars.last().name, pointer);
    }
    readRequest(root.value("request"_L1).toObject(), preset, checks);
    preset.sign = root.value("sign"_L1).toObject();
    const QString key = preset.sign.value("secret"_L1).toString();
    if (!key.isEmpty() && !names.contains(key))
        checks.refuse(
            u"/sign/secret"_s,
            QCoreApplication::translate("deskbell::ChannelPreset", "There is no var \"%1\".").arg(key));
    names.clear();
    const QJsonArray rungs = root.value("rungs"_L1).toArray();
    for (qsizetype i = 0; i < rungs.size(); ++i) {
        const QString pointer = childPointer(u"/rungs"_s, i);
        preset.rungs.append(rungFrom(rungs.at(i).toObject(), pointer, checks));
        refuseTwice(preset.rungs.last().name, pointer);
    }
    const QJsonObject success = root.value("success"_L1).toObject();
    preset.successStatus = intsFrom(success.value("status"_L1));
    if (preset.successStatus.isEmpty())
        preset.successStatus = {200};
    preset.successTest = success.value("test"_L1).toString();
    checks.expression(preset.successTest, u"/success/test"_s);
    preset.confirm = root.value("confirm"_L1).toString(u"accepted"_s);
    const QJsonArray errors = root.value("errors"_L1).toArray();
    for (qsizetype i = 0; i < errors.size(); ++i)
        preset.errors.append(ruleFrom(errors.at(i).toObject(), childPointer(u"/errors"_s, i), checks));
    const QJsonArray rates = root.value("rate"_L1).toArray();
    for (const QJsonValue& value : rates) {
        const QJsonObject rate = value.toObject();
        preset.rate.append(
            RateLimit{rate.value("count"_L1).toInt(),
                      parseDuration(rate.value("per"_L1).toString()).value_or(milliseconds(0))});
    }
    preset.repeatsWhenUnknown = root.value("repeatsWhenUnknown"_L1).toBool(true);
    preset.idempotency = root.value("idempotency"_L1).toString();
    return preset;
}

Result<ChannelPreset, QList<Error>> readChannelPreset(const QByteArray& json, const QString& origin)
{
    const Result<JsonText, QList<Error>> text = readCheckedText(json, origin, u"channel"_s);
    if (!text)
        return failure(text.error());
    PresetChecks checks(*text, PresetChecks::Depth::Full);
    ChannelPreset preset = channelPresetFrom(*text, checks);
    if (!checks.errors().isEmpty())
        return failure(checks.errors());
    return preset;
}

} // namespace deskbell
