// In: vars, rungs, limits and rates of a channel preset. Out: their values; findings go to the checks.
#include "preset/channelreading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

LengthUnit unitFrom(const QJsonValue& value, LengthUnit usual)
{
    static const QHash<QString, LengthUnit> units{
        {u"bytes"_s, LengthUnit::Bytes},         {u"codepoints"_s, LengthUnit::CodePoints},
        {u"utf16"_s, LengthUnit::Utf16},         {u"graphemes"_s, LengthUnit::Graphemes},
        {u"jsonBytes"_s, LengthUnit::JsonBytes}, {u"items"_s, LengthUnit::Items}};
    return units.value(value.toString(), usual);
}

LimitStrategy strategyFrom(const QJsonObject& object)
{
    static const QHash<QString, LimitStrategy> strategies{{u"truncate"_s, LimitStrategy::Truncate},
                                                          {u"split"_s, LimitStrategy::Split},
                                                          {u"reject"_s, LimitStrategy::Reject}};
    const LimitStrategy old =
        object.value("truncate"_L1).toBool(true) ? LimitStrategy::Truncate : LimitStrategy::Reject;
    return strategies.value(object.value("strategy"_L1).toString(), old);
}

LengthLimit limitFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    LengthLimit limit;
    const QJsonValue path = object.value("path"_L1);
    limit.paths = path.isArray() ? textsFrom(path) : QStringList{};
    if (path.isString() && !path.toString().isEmpty())
        limit.paths = {path.toString()};
    limit.max = object.value("max"_L1).toInteger();
    limit.unit = unitFrom(object.value("unit"_L1), LengthUnit::Bytes);
    limit.strategy = strategyFrom(object);
    limit.sum = object.value("sum"_L1).toBool();
    for (const QString& one : std::as_const(limit.paths))
        checks.expression(QString(one).replace("[*]"_L1, "[0]"_L1), childPointer(pointer, u"path"_s));
    return limit;
}

} // namespace

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
    var.insteadOf = object.value("insteadOf"_L1).toString();
    checks.pattern(var.expected, childPointer(pointer, u"expected"_s));
    for (const QJsonValue& value : object.value("choices"_L1).toArray()) {
        const QJsonObject choice = value.toObject();
        const QString text = choice.value("value"_L1).toString();
        var.choices.append({text, choice.value("title"_L1).toString(text)});
    }
    var.open = object.value("open"_L1).toBool();
    const QJsonObject take = object.value("take"_L1).toObject();
    const QString takePointer = childPointer(pointer, u"take"_s);
    for (auto it = take.begin(); it != take.end(); ++it) {
        var.take.append({it.key(), it.value().toString()});
        checks.pattern(it.value().toString(), childPointer(takePointer, it.key()));
        if (checks.isFull() && QRegularExpression(it.value().toString()).captureCount() != 1)
            checks.refuse(childPointer(takePointer, it.key()),
                          QCoreApplication::translate("deskbell::ChannelPreset",
                                                      "This regular expression needs one group."));
    }
    var.pick = object.value("pick"_L1).toString();
    return var;
}

Rung rungFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    Rung rung;
    rung.name = object.value("name"_L1).toString();
    rung.dialect = object.value("dialect"_L1).toString(u"none"_s);
    rung.body = object.value("body"_L1);
    rung.mentions = object.value("mentions"_L1).toBool();
    rung.mentionsIn = object.value("mentionsIn"_L1).toString();
    rung.interfaceName = object.value("interface"_L1).toString();
    rung.when = textsFrom(object.value("when"_L1));
    rung.parts = object.value("parts"_L1).toInt(rung.parts);
    checks.bodyTexts(rung.body, childPointer(pointer, u"body"_s));
    const QString limitsPointer = childPointer(pointer, u"limits"_s);
    const QJsonArray limits = object.value("limits"_L1).toArray();
    for (qsizetype i = 0; i < limits.size(); ++i)
        rung.limits.append(limitFrom(limits.at(i).toObject(), childPointer(limitsPointer, i), checks));
    return rung;
}

FieldKind fieldFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    FieldKind kind;
    kind.max = object.value("max"_L1).toInteger();
    kind.unit = unitFrom(object.value("unit"_L1), LengthUnit::CodePoints);
    kind.drop = object.value("drop"_L1).toString();
    kind.match = object.value("match"_L1).toString();
    kind.time = object.value("time"_L1).toString();
    kind.empty = object.value("empty"_L1).toString(kind.empty);
    checks.pattern(kind.drop, childPointer(pointer, u"drop"_s));
    checks.pattern(kind.match, childPointer(pointer, u"match"_s));
    return kind;
}

QList<RateLimit> ratesFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks)
{
    QList<RateLimit> rates;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        const QString place = childPointer(pointer, i);
        RateLimit rate;
        rate.count = object.value("count"_L1).toInt();
        rate.per = parseDuration(object.value("per"_L1).toString()).value_or(milliseconds(0));
        rate.bucket = object.value("bucket"_L1).toString();
        rate.zone = object.value("zone"_L1).toString();
        checks.textTemplate(rate.bucket, childPointer(place, u"bucket"_s));
        checks.zone(rate.zone, childPointer(place, u"zone"_s));
        if (!rate.zone.isEmpty() && rate.per != std::chrono::hours(24))
            checks.refuse(place, QCoreApplication::translate("deskbell::ChannelPreset",
                                                             "\"zone\" goes with \"per\": \"1d\"."));
        rates.append(rate);
    }
    return rates;
}

} // namespace deskbell
