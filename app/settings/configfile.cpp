#include "settings/configfile.h"

#include "base/jsonschema.h"
#include "settings/configcheck.h"
#include "settings/configreader.h"
#include "settings/secretslots.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // a thousand sources take half a megabyte

struct ConfigFile
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::ConfigFile)
};

Result<JsonSchema> configSchema()
{
    const QString path = u":/schema/config.json"_s;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(file.errorString(), path);
    return JsonSchema::load(file.readAll(), path);
}

Failure<QList<Error>> single(const Error& error) { return failure(QList<Error>{error}); }

/// A fallback that is not there takes nothing away from what rings now, so it is told and the rest goes on.
void noticeMissingFallbacks(LoadedConfig& loaded, const JsonText& text)
{
    QStringList known{u"tray"_s};
    for (const ChannelConfig& channel : std::as_const(loaded.config.channels))
        known.append(channel.name);
    for (qsizetype i = 0; i < loaded.config.channels.size(); ++i) {
        const QStringList& fallback = loaded.config.channels[i].fallback;
        for (qsizetype k = 0; k < fallback.size(); ++k) {
            if (!known.contains(fallback[k]))
                loaded.notices.append(
                    text.place(u"/channels/%1/fallback/%2"_s.arg(i).arg(k)) + u": "_s +
                    ConfigFile::tr("There is no channel \"%1\"; this fallback is passed over.")
                        .arg(fallback[k]));
        }
    }
}

} // namespace

Result<LoadedConfig, QList<Error>> configFromText(const JsonText& text)
{
    // First, so that a newer file is not picked to pieces by rules that are older than it.
    const QJsonValue version = text.root.toObject().value("version"_L1);
    if (version.isDouble() && version.toDouble() > Config::currentVersion) {
        return single(
            {ConfigFile::tr("The file is of version %1, written by a newer Deskbell; this one reads up to "
                            "version %2. The file stays as it is.")
                 .arg(version.toDouble())
                 .arg(Config::currentVersion),
             text.place(u"/version"_s), ConfigFile::tr("Update Deskbell, or use another profile.")});
    }
    const Result<JsonSchema> schema = configSchema();
    if (!schema)
        return single(schema.error());
    const QList<Error> shapeErrors = schema->check(text);
    if (!shapeErrors.isEmpty())
        return failure(shapeErrors);

    LoadedConfig loaded;
    loaded.config = configFromJson(text.root.toObject());
    const QList<Error> errors = checkConfig(loaded.config, text);
    if (!errors.isEmpty())
        return failure(errors);
    const QList<Error> warnings = schema->warnings(text);
    for (const Error& warning : warnings)
        loaded.notices.append(warning.text());
    const QList<SecretSlot> places = secretSlots(loaded.config);
    for (const SecretSlot& slot : places) {
        if (slot.ref->kind == SecretRef::Kind::Plain)
            loaded.notices.append(
                text.place(slot.pointer) + u": "_s +
                ConfigFile::tr("A plain secret stands here; it will be moved to a safe place."));
    }
    noticeMissingFallbacks(loaded, text);
    return loaded;
}

QList<IntervalStep> defaultIntervalSteps()
{
    using namespace std::chrono_literals;
    return {{0, 5min}, {1, 2min}, {5, 1min}, {20, 30s}};
}

Result<LoadedConfig, QList<Error>> parseConfig(const QByteArray& json, const QString& name)
{
    const Result<JsonText> text = readJsonText(json, name);
    return text ? configFromText(*text) : Result<LoadedConfig, QList<Error>>(single(text.error()));
}

Result<LoadedConfig, QList<Error>> loadConfig(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return LoadedConfig{};
    if (info.exists() && !info.isFile())
        return single({ConfigFile::tr("This is not an ordinary file."), path, {}});
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return single({ConfigFile::tr("The file cannot be read: %1.").arg(file.errorString()), path, {}});
    if (file.size() > largestFile)
        return single({ConfigFile::tr("The file is too large for a configuration."), path, {}});
    return parseConfig(file.readAll(), info.fileName());
}

Result<void> saveConfig(const QString& path, const Config& config)
{
    Config copy = config;
    const QList<SecretSlot> places = secretSlots(copy);
    for (const SecretSlot& slot : places) {
        if (slot.ref->kind == SecretRef::Kind::Plain)
            return failure(
                ConfigFile::tr("The configuration is not saved: a plain secret would be written (%1).")
                    .arg(slot.what),
                path);
    }
    const auto present = loadConfig(path);
    if (!present)
        return failure(ConfigFile::tr("The configuration is not saved over a file with errors: %1")
                           .arg(present.error().first().text()),
                       path, ConfigFile::tr("Mend the file or move it away first."));

    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder) &&
        (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner)))
        return failure(ConfigFile::tr("The folder cannot be made."), folder);
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(toJson(config)).toJson();
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(ownerOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return failure(ConfigFile::tr("The file cannot be written: %1.").arg(file.errorString()), path);
    return {};
}

} // namespace deskbell
