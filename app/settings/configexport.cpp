#include "base/redaction.h"
#include "settings/configfile.h"
#include "settings/configreader.h"
#include "settings/secretslots.h"

#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QStringList stepsOf(const QString& pointer)
{
    QStringList steps = pointer.split(u'/').sliced(1);
    for (QString& step : steps)
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return steps;
}

/// `tree` with `value` at the place; Undefined takes the place out. A way that does not exist changes
/// nothing.
QJsonValue replaced(const QJsonValue& tree, const QStringList& steps, const QJsonValue& value)
{
    if (steps.isEmpty())
        return value;
    const QString& step = steps.first();
    if (tree.isArray()) {
        QJsonArray array = tree.toArray();
        const int index = step.toInt();
        if (index >= 0 && index < array.size())
            array.replace(index, replaced(array.at(index), steps.mid(1), value));
        return array;
    }
    QJsonObject object = tree.toObject();
    if (!object.contains(step))
        return tree;
    const QJsonValue member = replaced(object.value(step), steps.mid(1), value);
    if (member.isUndefined())
        object.remove(step);
    else
        object.insert(step, member);
    return object;
}

QJsonValue valueAt(const QJsonValue& tree, const QStringList& steps)
{
    QJsonValue value = tree;
    for (const QString& step : steps)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

} // namespace

QString withoutKeys(const QUrl& url) { return redacted(url.toString(QUrl::FullyEncoded)); }

QStringList keysInAddresses(const Config& config)
{
    QStringList found;
    for (const SourceConfig& source : config.sources) {
        if (withoutKeys(source.url) != source.url.toString(QUrl::FullyEncoded))
            found.append(source.name);
    }
    return found;
}

QJsonObject exportConfig(const Config& config, const IsSecretVar& isSecretVar)
{
    QJsonValue exported = toJson(config);
    Config copy = config;
    const QList<SecretSlot> places = secretSlots(copy);
    for (const SecretSlot& slot : places) {
        const bool plainSecret = slot.plain && slot.plain->isString() &&
                                 (!isSecretVar || isSecretVar(*slot.channel, slot.variable));
        if (slot.ref->kind != SecretRef::Kind::None || plainSecret)
            exported = replaced(exported, stepsOf(slot.pointer), QJsonObject{{"ask"_L1, slot.what}});
    }
    for (qsizetype i = 0; i < config.sources.size(); ++i) {
        const QUrl& url = config.sources[i].url;
        if (withoutKeys(url) != url.toString(QUrl::FullyEncoded))
            exported = replaced(exported, {u"sources"_s, QString::number(i), u"url"_s}, withoutKeys(url));
    }
    return exported.toObject();
}

QList<AskedSecret> askedSecrets(const QJsonObject& exported)
{
    QList<AskedSecret> asked;
    Config config = configFromJson(exported);
    const QList<SecretSlot> places = secretSlots(config);
    for (const SecretSlot& slot : places) {
        const QJsonObject value = valueAt(exported, stepsOf(slot.pointer)).toObject();
        if (value.contains("ask"_L1))
            asked.append({slot.pointer, slot.name, value.value("ask"_L1).toString(slot.what)});
    }
    return asked;
}

QJsonObject answered(const QJsonObject& exported, const AskedSecret& asked, const SecretRef& ref)
{
    return replaced(exported, stepsOf(asked.pointer), secretToJson(ref)).toObject();
}

} // namespace deskbell
