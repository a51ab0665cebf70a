// In: the JSON of a source preset. Out: its values, or every error with file, line and key.
#include "preset/sourcepreset.h"

#include "preset/checkedtext.h"
#include "preset/presetreading.h"
#include "preset/texttemplate.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

bool AnswerTest::isEmpty() const
{
    return status.isEmpty() && location.isEmpty() && body.isEmpty() && xpath.isEmpty() && json.isEmpty() &&
           header.isEmpty() && type.isEmpty() && cookie.isEmpty();
}

const SignInWay* SourcePreset::way(const QString& wanted) const
{
    for (const SignInWay& candidate : ways) {
        if (candidate.way == wanted)
            return &candidate;
    }
    return nullptr;
}

QJsonObject optionValues(const SourcePreset& preset, const QJsonObject& given)
{
    QJsonObject values = given;
    for (const PresetOption& option : preset.options) {
        const QJsonValue value = given.value(option.name);
        if (value.isUndefined() || value.isNull() || value == QJsonValue(QString()))
            values.insert(option.name, option.fallback);
    }
    return values;
}

bool hasMarkdown(const TicketMapping& mapping, const QJsonObject& options)
{
    if (mapping.bodyFormat.isEmpty())
        return false;
    const Result<TextTemplate> format = TextTemplate::parse(mapping.bodyFormat);
    return format && format->render({{QStringLiteral("options"), options}}) == QLatin1StringView("markdown");
}

bool isPersonsWay(const QString& way)
{
    return way == QLatin1StringView(browserWay) || way == QLatin1StringView(cookiesWay);
}

namespace {

QList<PresetOption> optionsFrom(const QJsonArray& array, PresetChecks& checks)
{
    QList<PresetOption> options;
    QStringList names;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        PresetOption option;
        option.name = object.value("name"_L1).toString();
        option.title = object.value("title"_L1).toString();
        option.help = object.value("help"_L1).toString();
        option.fallback = object.value("default"_L1).toString();
        option.choices = textsFrom(object.value("choices"_L1));
        option.required = object.value("required"_L1).toBool();
        const QString pointer = childPointer(u"/options"_s, i);
        if (names.contains(option.name))
            checks.refuse(pointer, QCoreApplication::translate("deskbell::SourcePreset",
                                                               "The option \"%1\" is declared twice.")
                                       .arg(option.name));
        if (!option.fallback.isEmpty() && !option.choices.isEmpty() &&
            !option.choices.contains(option.fallback))
            checks.refuse(pointer,
                          QCoreApplication::translate("deskbell::SourcePreset",
                                                      "The default \"%1\" is not one of the choices.")
                              .arg(option.fallback));
        names.append(option.name);
        options.append(option);
    }
    checks.setOptions(names);
    return options;
}

} // namespace

SourcePreset sourcePresetFrom(const JsonText& text, PresetChecks& checks)
{
    const QJsonObject root = text.root.toObject();
    SourcePreset preset;
    preset.name = root.value("name"_L1).toString();
    preset.title = root.value("title"_L1).toString();
    preset.note = root.value("note"_L1).toString();
    preset.origin = text.name;
    preset.confirmed = root.value("confirmed"_L1).toBool(true);
    preset.unconfirmed = root.value("unconfirmed"_L1).toString();
    preset.origins = textsFrom(root.value("origins"_L1));
    preset.urlHint = root.value("urlHint"_L1).toString();
    if (const auto floor = parseDuration(root.value("floor"_L1).toString()))
        preset.floor = *floor;
    // Before all that may name one.
    preset.options = optionsFrom(root.value("options"_L1).toArray(), checks);

    checks.templates(root.value("origins"_L1), u"/origins"_s);

    const QJsonObject lists = root.value("lists"_L1).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it)
        preset.lists.insert(
            it.key(), listFrom(it.key(), it.value().toObject(), childPointer(u"/lists"_s, it.key()), checks));
    const QJsonArray ways = root.value("signIn"_L1).toArray();
    for (qsizetype i = 0; i < ways.size(); ++i) {
        const QString pointer = childPointer(u"/signIn"_s, i);
        const SignInWay way = wayFrom(ways.at(i).toObject(), pointer, checks);
        if (!preset.lists.contains(way.list))
            checks.refuse(childPointer(pointer, u"list"_s),
                          QCoreApplication::translate("deskbell::SourcePreset",
                                                      "There is no list \"%1\" in this preset.")
                              .arg(way.list));
        if (preset.way(way.way))
            checks.refuse(pointer, QCoreApplication::translate("deskbell::SourcePreset",
                                                               "The way \"%1\" is declared twice.")
                                       .arg(way.way));
        preset.ways.append(way);
    }
    preset.ways += personsWays(root.value("browser"_L1), preset, checks);
    return preset;
}

Result<SourcePreset, QList<Error>> readSourcePreset(const QByteArray& json, const QString& origin)
{
    const Result<JsonText, QList<Error>> text = readCheckedText(json, origin, u"source"_s);
    if (!text)
        return failure(text.error());
    PresetChecks checks(*text, PresetChecks::Depth::Full);
    SourcePreset preset = sourcePresetFrom(*text, checks);
    if (!checks.errors().isEmpty())
        return failure(checks.errors());
    return preset;
}

} // namespace deskbell
