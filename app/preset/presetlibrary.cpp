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

} // namespace

PresetLibrary PresetLibrary::load(const QString& userFolder)
{
    PresetLibrary library;
    for (const QString& folder : {u":/sources"_s, u":/channels"_s}) {
        for (const QString& path : presetFiles(folder))
            library.addBuiltIn(path);
    }
    if (!userFolder.isEmpty()) {
        for (const QString& path : presetFiles(userFolder))
            library.addOwn(path);
    }
    return library;
}

void PresetLibrary::addBuiltIn(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        m_errors.append(bytes.error());
        return;
    }
    // Checked in full by a test of the program, so that starting it need not do so again.
    const JsonText text{path, QJsonDocument::fromJson(*bytes).object(), {}};
    PresetChecks checks(text, PresetChecks::Depth::Trusted);
    if (text.root.toObject().value("preset"_L1) == "source"_L1)
        add(sourcePresetFrom(text, checks), *bytes);
    else
        add(channelPresetFrom(text, checks), *bytes);
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
        preset ? add(*preset, *bytes) : void(m_errors += preset.error());
    } else {
        const auto preset = readSourcePreset(*bytes, path);
        preset ? add(*preset, *bytes) : void(m_errors += preset.error());
    }
}

void PresetLibrary::add(const SourcePreset& preset, const QByteArray& bytes)
{
    m_sources.insert(preset.name, preset);
    m_texts.insert(preset.name, bytes);
}

void PresetLibrary::add(const ChannelPreset& preset, const QByteArray& bytes)
{
    m_channels.insert(preset.name, preset);
    m_texts.insert(preset.name, bytes);
}

} // namespace deskbell
