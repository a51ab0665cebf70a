#include "core/presetlookup.h"

#include <QCoreApplication>

namespace deskbell {

namespace {

Failure<Error> unknownPreset(const QString& name, const QString& owner)
{
    return failure(
        QCoreApplication::translate("deskbell::Core", "There is no preset \"%1\".").arg(name), owner,
        QCoreApplication::translate("deskbell::Core", "\"deskbellctl presets list\" names them all."));
}

template <typename Preset>
Result<Preset> fromInline(const Result<Preset, QList<Error>>& read)
{
    return read ? Result<Preset>(*read) : Result<Preset>(failure(read.error().constFirst()));
}

QByteArray text(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

} // namespace

Result<SourcePreset> findSourcePreset(const PresetLibrary& presets, const SourceConfig& source)
{
    if (!source.inlinePreset.isEmpty())
        return fromInline(readSourcePreset(text(source.inlinePreset), source.name));
    const auto found = presets.source(source.preset);
    if (!found)
        return unknownPreset(source.preset, source.name);
    return *found;
}

QSet<QString> sourcesWithMarkdown(const PresetLibrary& presets, const QList<SourceConfig>& sources)
{
    QSet<QString> names;
    for (const SourceConfig& source : sources) {
        const Result<SourcePreset> preset = findSourcePreset(presets, source);
        if (!preset || preset->ways.isEmpty())
            continue;
        const SignInWay* chosen = preset->way(source.signIn.way);
        const SignInWay& way = chosen ? *chosen : preset->ways.first();
        if (hasMarkdown(preset->lists.value(way.list).mapping, optionValues(*preset, source.options)))
            names.insert(source.name);
    }
    return names;
}

Result<ChannelPreset> findChannelPreset(const PresetLibrary& presets, const ChannelConfig& channel)
{
    if (!channel.inlinePreset.isEmpty())
        return fromInline(readChannelPreset(text(channel.inlinePreset), channel.name));
    const auto found = presets.channel(channel.preset);
    if (!found)
        return unknownPreset(channel.preset, channel.name);
    return *found;
}

} // namespace deskbell
