// In: the JSON of a list that takes more than one request. Out: its values.
#include "preset/presetreading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

milliseconds durationOr(const QJsonValue& value, milliseconds fallback)
{
    return parseDuration(value.toString()).value_or(fallback);
}

SinceSpec sinceFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    SinceSpec since;
    since.format = object.value("format"_L1).toString();
    since.zone = object.value("zone"_L1).toString();
    checkZone(since.zone, childPointer(pointer, u"zone"_s), checks);
    since.overlap = durationOr(object.value("overlap"_L1), since.overlap);
    if (const auto reach = parseDuration(object.value("reach"_L1).toString()))
        since.reach = *reach;
    if (const auto span = parseDuration(object.value("span"_L1).toString()))
        since.span = *span;
    return since;
}

EachSpec eachFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    EachSpec each;
    each.option = object.value("option"_L1).toString();
    if (!each.option.isEmpty())
        checks.textTemplate(u"{{options.%1}}"_s.arg(each.option), childPointer(pointer, u"option"_s));
    if (object.contains("get"_L1) || object.contains("post"_L1))
        each.request = requestFrom(object, pointer, checks);
    each.values = object.value("values"_L1).toString();
    checks.expression(each.values, childPointer(pointer, u"values"_s));
    each.keep = durationOr(object.value("keep"_L1), each.keep);
    if (each.option.isEmpty() && !each.request)
        checks.refuse(pointer, QCoreApplication::translate(
                                   "deskbell::SourcePreset",
                                   "The values of \"each\" come from an \"option\", a request, or both."));
    return each;
}

LookupSpec lookupFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    LookupSpec lookup;
    lookup.name = object.value("name"_L1).toString();
    lookup.request = requestFrom(object, pointer, checks);
    const auto expressionAt = [&](QLatin1StringView key) {
        const QString text = object.value(key).toString();
        checks.expression(text, childPointer(pointer, key));
        return text;
    };
    const QJsonObject columns = object.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        lookup.columns.append({it.key(), it.value().toString()});
        checks.xpath(it.value().toString(), childPointer(childPointer(pointer, u"columns"_s), it.key()));
    }
    lookup.of = expressionAt("of"_L1);
    lookup.value = expressionAt("value"_L1);
    lookup.key = expressionAt("key"_L1);
    lookup.batch = object.value("batch"_L1).toInt(lookup.batch);
    lookup.keep = durationOr(object.value("keep"_L1), lookup.keep);
    lookup.most = object.value("most"_L1).toInt(lookup.most);
    if (lookup.batch > 1 && (lookup.of.isEmpty() || lookup.key.isEmpty()))
        checks.refuse(pointer,
                      QCoreApplication::translate(
                          "deskbell::SourcePreset",
                          "A lookup with \"batch\" needs \"of\", and \"key\" to tell its values apart."));
    static const QStringList taken{u"row"_s, u"options"_s, u"item"_s, u"json"_s};
    if (taken.contains(lookup.name))
        checks.refuse(pointer, QCoreApplication::translate("deskbell::SourcePreset",
                                                           "\"%1\" already means something else.")
                                   .arg(lookup.name));
    return lookup;
}

} // namespace

void checkZone(const QString& zone, const QString& pointer, PresetChecks& checks)
{
    zone.contains("{{"_L1) ? checks.textTemplate(zone, pointer) : checks.zone(zone, pointer);
}

void readReach(ListSpec& list, const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    if (object.contains("since"_L1))
        list.since =
            sinceFrom(object.value("since"_L1).toObject(), childPointer(pointer, u"since"_s), checks);
    if (object.contains("each"_L1))
        list.each = eachFrom(object.value("each"_L1).toObject(), childPointer(pointer, u"each"_s), checks);
    const QString lookupsPointer = childPointer(pointer, u"lookups"_s);
    const QJsonArray lookups = object.value("lookups"_L1).toArray();
    for (qsizetype i = 0; i < lookups.size(); ++i)
        list.lookups.append(lookupFrom(lookups.at(i).toObject(), childPointer(lookupsPointer, i), checks));
    list.anyOrder = object.value("order"_L1).toString() == "any"_L1;
    list.empty = testsFrom(object.value("empty"_L1), childPointer(pointer, u"empty"_s), checks);
}

} // namespace deskbell
