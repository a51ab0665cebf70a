// In: built-in preset files and those of the user. Out: presets by name, and why files were refused.
#include "preset/presetlibrary.h"

#include "preset/presetreading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

// The largest built-in one has some 10 kB; nobody writes a preset of this size by hand.
constexpr int largestFileKb = 512;
constexpr qint64 largestFile = qint64(largestFileKb) * 1024;

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QCoreApplication::translate("deskbell::PresetLibrary", "The preset cannot be read: %1")
                           .arg(file.errorString()),
                       path);
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return failure(QCoreApplication::translate("deskbell::PresetLibrary",
                                                   "The preset is larger than %n kB and was not read.",
                                                   nullptr, largestFileKb),
                       path);
    bytes.squeeze(); // it is kept, and has the room of the largest file
    return bytes;
}

QStringList presetFiles(const QString& folder)
{
    QStringList paths;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& name : names)
        paths.append(dir.filePath(name));
    return paths;
}

const QString sourcesFolder = u":/sources"_s;
const QString channelsFolder = u":/channels"_s;

/// A built-in file has the name of its preset.
QString builtIn(const QString& folder, const QString& name) { return folder + u'/' + name + ".json"_L1; }

/// sourcePresetFrom or channelPresetFrom.
template <typename Preset>
using Reader = Preset (*)(const JsonText& text, PresetChecks& checks);

template <typename Preset>
std::optional<Preset> readBuiltIn(const QString& path, Reader<Preset> reader)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return {};
    // Checked in full by a test of the program, so that running it need not do so again.
    const JsonText text{path, QJsonDocument::fromJson(*bytes).object(), {}};
    PresetChecks checks(text, PresetChecks::Depth::Trusted);
    return reader(text, checks);
}

template <typename Preset>
std::optional<Preset> named(const QString& name, QHash<QString, Preset>& kept, const QString& folder,
                            Reader<Preset> reader)
{
    if (const auto found = kept.constFind(name); found != kept.constEnd())
        return *found;
    // A name is any text of the configuration, which must not lead elsewhere.
    const QString path = builtIn(folder, name);
    if (!presetFiles(folder).contains(path))
        return {};
    const std::optional<Preset> preset = readBuiltIn(path, reader);
    if (preset)
        kept.insert(name, *preset);
    return preset;
}

template <typename Preset>
QMap<QString, Preset> all(const QHash<QString, Preset>& kept, const QString& folder, Reader<Preset> reader)
{
    QMap<QString, Preset> presets;
    for (const QString& path : presetFiles(folder)) {
        if (const auto preset = readBuiltIn(path, reader))
            presets.insert(preset->name, *preset);
    }
    for (const Preset& preset : kept)
        presets.insert(preset.name, preset);
    return presets;
}

} // namespace

PresetLibrary PresetLibrary::load(const QString& userFolder)
{
    PresetLibrary library;
    if (!userFolder.isEmpty()) {
        for (const QString& path : presetFiles(userFolder))
            library.addOwn(path);
    }
    return library;
}

std::optional<SourcePreset> PresetLibrary::source(const QString& name) const
{
    return named(name, m_sources, sourcesFolder, sourcePresetFrom);
}

std::optional<ChannelPreset> PresetLibrary::channel(const QString& name) const
{
    return named(name, m_channels, channelsFolder, channelPresetFrom);
}

QMap<QString, SourcePreset> PresetLibrary::sources() const
{
    return all(m_sources, sourcesFolder, sourcePresetFrom);
}

QMap<QString, ChannelPreset> PresetLibrary::channels() const
{
    return all(m_channels, channelsFolder, channelPresetFrom);
}

QByteArray PresetLibrary::text(const QString& name) const
{
    if (const auto own = m_ownTexts.constFind(name); own != m_ownTexts.constEnd())
        return *own;
    for (const QString& folder : {sourcesFolder, channelsFolder}) {
        if (presetFiles(folder).contains(builtIn(folder, name))) {
            const Result<QByteArray> bytes = readFile(builtIn(folder, name));
            return bytes ? *bytes : QByteArray();
        }
    }
    return {};
}

void PresetLibrary::addOwn(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        m_errors.append(bytes.error());
        return;
    }
    const QString kind = QJsonDocument::fromJson(*bytes).object().value("preset"_L1).toString();
    // A file that says neither gets the errors of a source preset: the first one names the missing key.
    if (kind == "channel"_L1) {
        const auto preset = readChannelPreset(*bytes, path);
        if (!preset)
            return void(m_errors += preset.error());
        m_channels.insert(preset->name, *preset);
        m_ownTexts.insert(preset->name, *bytes);
    } else {
        const auto preset = readSourcePreset(*bytes, path);
        if (!preset)
            return void(m_errors += preset.error());
        m_sources.insert(preset->name, *preset);
        m_ownTexts.insert(preset->name, *bytes);
    }
}

} // namespace deskbell
