// In: a preset that the user made. Out: a file in the profile's presets folder, and sources that go by it.
#include "core/core_p.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

bool isIn(const QString& folder, const QString& file)
{
    return !folder.isEmpty() && QFileInfo(file).absolutePath() == QDir(folder).absolutePath();
}

Result<void> writePreset(const QString& folder, const QString& path, const QByteArray& bytes)
{
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (!QFileInfo::exists(folder) &&
        (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner)))
        return failure(Core::tr("The folder cannot be made."), folder);
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(ownerOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return failure(Core::tr("The preset cannot be written: %1.").arg(file.errorString()), path);
    return {};
}

} // namespace

Result<void> Core::savePreset(const QJsonObject& preset)
{
    const QByteArray bytes = QJsonDocument(preset).toJson();
    const QString name = preset.value("name"_L1).toString();
    const auto read = readSourcePreset(bytes, name);
    if (!read)
        return failure(read.error().constFirst());
    const auto present = d->presets.source(name);
    const QString& folder = d->profile.presetsFolder;
    if ((present && !isIn(folder, present->origin)) || d->presets.channel(name))
        return failure(tr("There is a preset \"%1\" in Deskbell itself.").arg(name), {},
                       tr("Choose another name."));
    const QString path = present ? present->origin : QDir(folder).filePath(name + u".json"_s);
    if (!present && QFileInfo::exists(path))
        return failure(tr("There is a file of this name that is no usable preset: %1.").arg(path), {},
                       tr("Choose another name."));
    if (Result<void> written = writePreset(folder, path, bytes); !written)
        return written;
    d->presets = PresetLibrary::load(folder);
    const bool isUsed = std::any_of(d->config.sources.begin(), d->config.sources.end(),
                                    [&name](const SourceConfig& source) { return source.preset == name; });
    if (isUsed && d->dispatcher && d->started && !d->stopping)
        d->buildPollers();
    Q_EMIT configChanged();
    return {};
}

Result<void> Core::removePreset(const QString& name)
{
    const auto found = d->presets.source(name);
    if (!found || !isIn(d->profile.presetsFolder, found->origin))
        return {};
    QFile file(found->origin);
    if (!file.remove())
        return failure(tr("The preset cannot be removed: %1.").arg(file.errorString()), file.fileName());
    d->presets = PresetLibrary::load(d->profile.presetsFolder);
    return {};
}

QJsonObject Core::ownPreset(const QString& name) const
{
    const auto found = d->presets.source(name);
    if (!found || !isIn(d->profile.presetsFolder, found->origin))
        return {};
    return QJsonDocument::fromJson(d->presets.text(name)).object();
}

} // namespace deskbell
