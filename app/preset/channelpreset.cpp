// In: the JSON of a channel preset. Out: its values, or every error with file, line and key.
#include "preset/channelpreset.h"

#include "preset/channelreading.h"
#include "preset/checkedtext.h"
#include "preset/presetfunctions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// What `object` does not say keeps its value in `one`; its errors go before those that are there.
void readInterface(const QJsonObject& object, const QString& pointer, ChannelInterface& one,
                   PresetChecks& checks)
{
    readRequest(object.value("request"_L1).toObject(), childPointer(pointer, u"request"_s), one.request,
                checks);
    one.sign = object.value("sign"_L1).toObject(one.sign);
    if (object.contains("success"_L1))
        readSuccess(object.value("success"_L1).toObject(), childPointer(pointer, u"success"_s), one, checks);
    one.confirm = object.value("confirm"_L1).toString(one.confirm);
    one.errors =
        rulesFrom(object.value("errors"_L1), childPointer(pointer, u"errors"_s), checks) + one.errors;
    one.repeatsWhenUnknown = object.value("repeatsWhenUnknown"_L1).toBool(one.repeatsWhenUnknown);
    one.sameBytes = object.value("sameBytes"_L1).toBool(one.sameBytes);
    one.idempotency = object.value("idempotency"_L1).toString(one.idempotency);
    one.recipients = object.value("recipients"_L1).toString(one.recipients);
}

void readAbout(const QJsonObject& root, ChannelPreset& preset, PresetChecks& checks)
{
    preset.name = root.value("name"_L1).toString();
    preset.title = root.value("title"_L1).toString();
    preset.note = root.value("note"_L1).toString();
    preset.checked = root.value("checked"_L1).toString();
    preset.confirmed = root.value("confirmed"_L1).toBool(true);
    preset.documentation = root.value("documentation"_L1).toString();
    preset.recognise = textsFrom(root.value("recognise"_L1));
    for (qsizetype i = 0; i < preset.recognise.size(); ++i)
        checks.pattern(preset.recognise.at(i), childPointer(u"/recognise"_s, i));
    const QJsonArray retired = root.value("retired"_L1).toArray();
    for (qsizetype i = 0; i < retired.size(); ++i) {
        const QJsonObject kind = retired.at(i).toObject();
        preset.retired.append({kind.value("match"_L1).toString(), kind.value("say"_L1).toString()});
        checks.pattern(preset.retired.last().match, childPointer(u"/retired"_s, i) + u"/match"_s);
    }
    preset.family = root.value("family"_L1).toString();
}

void refuseTwice(QStringList& names, const QString& name, const QString& pointer, PresetChecks& checks)
{
    if (names.contains(name))
        checks.refuse(
            pointer,
            QCoreApplication::translate("deskbell::ChannelPreset", "\"%1\" is declared twice.").arg(name));
    names.append(name);
}

} // namespace

const ChannelInterface& ChannelPreset::interfaceOf(const Rung& rung) const
{
    const auto found = interfaces.constFind(rung.interfaceName);
    return found == interfaces.constEnd() ? *this : *found;
}

const Rung* ChannelPreset::rung(const QString& rungName) const
{
    const auto found =
        std::find_if(rungs.begin(), rungs.end(), [&](const Rung& one) { return one.name == rungName; });
    return found == rungs.end() ? nullptr : &*found;
}

ChannelPreset channelPresetFrom(const JsonText& text, PresetChecks& checks)
{
    const QJsonObject root = withFunctions(text.root.toObject(), checks);
    ChannelPreset preset;
    preset.origin = text.name;
    preset.confirm = u"accepted"_s;
    readAbout(root, preset, checks);
    preset.transport = root.value("transport"_L1).toString(preset.transport);
    QStringList names;
    const QJsonArray vars = root.value("vars"_L1).toArray();
    for (qsizetype i = 0; i < vars.size(); ++i) {
        const QString pointer = childPointer(u"/vars"_s, i);
        preset.vars.append(varFrom(vars.at(i).toObject(), pointer, checks));
        refuseTwice(names, preset.vars.last().name, pointer, checks);
        for (const auto& [name, pattern] : preset.vars.last().take)
            refuseTwice(names, name, pointer, checks);
    }
    readInterface(root, {}, preset, checks);
    const QJsonObject interfaces = root.value("interfaces"_L1).toObject();
    for (auto it = interfaces.begin(); it != interfaces.end(); ++it) {
        ChannelInterface one = preset;
        readInterface(it.value().toObject(), childPointer(u"/interfaces"_s, it.key()), one, checks);
        preset.interfaces.insert(it.key(), one);
    }
    preset.token = tokenFrom(root.value("token"_L1).toObject(), u"/token"_s, checks);
    const QJsonObject lists = root.value("lists"_L1).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it)
        preset.lists.insert(
            it.key(), listQuestionFrom(it.value().toObject(), childPointer(u"/lists"_s, it.key()), checks));
    const QJsonObject fields = root.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        preset.fields.insert(it.key(),
                             fieldFrom(it.value().toObject(), childPointer(u"/fields"_s, it.key()), checks));
    names.clear();
    const QJsonArray rungs = root.value("rungs"_L1).toArray();
    for (qsizetype i = 0; i < rungs.size(); ++i) {
        const QString pointer = childPointer(u"/rungs"_s, i);
        preset.rungs.append(rungFrom(rungs.at(i).toObject(), pointer, checks));
        refuseTwice(names, preset.rungs.last().name, pointer, checks);
    }
    for (Rung& rung : preset.rungs) {
        // Queries and headers are written of the names of a body, too.
        const QByteArray texts =
            QJsonDocument(QJsonArray{rung.body, root.value("request"_L1), root.value("interfaces"_L1)})
                .toJson();
        const bool hidesNames = texts.contains("\\\\u"); // pl\u0061in is a name as well
        rung.usesTickets = hidesNames || texts.contains("tickets");
        rung.usesPlain = hidesNames || texts.contains("plain");
    }
    preset.rate = ratesFrom(root.value("rate"_L1), u"/rate"_s, checks);
    const QJsonObject rateHeaders = root.value("rateHeaders"_L1).toObject();
    preset.rateHeaders = {rateHeaders.value("remaining"_L1).toString().toLower(),
                          rateHeaders.value("reset"_L1).toString().toLower()};
    preset.avoidHalfHours = root.value("avoidHalfHours"_L1).toBool();
    checkNames(preset, root, checks);
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
