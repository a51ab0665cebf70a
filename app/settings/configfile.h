#pragma once

#include "settings/config.h"

namespace deskbell {

/// What a config.json holds, and what is wrong with it. A file with errors is never overwritten.
struct LoadedConfig
{
    Config config;
    QStringList
        notices; ///< for people: "A plain secret stands at sources[0].signIn.secret; it will be moved."
};

/// Missing file: an empty Config. Every error names file, line and key, and what is wanted.
Result<LoadedConfig, QList<Error>> loadConfig(const QString& path);
/// The same from bytes; `name` is only for messages.
Result<LoadedConfig, QList<Error>> parseConfig(const QByteArray& json, const QString& name);
/// Atomic (written beside, synced, renamed), 0600. Refuses to write a Plain secret.
Result<void> saveConfig(const QString& path, const Config& config);
QJsonObject toJson(const Config& config);
/// Without anything that points to this machine: secret references become {"ask": "<what>"}.
QJsonObject exportConfig(const Config& config);

} // namespace deskbell
