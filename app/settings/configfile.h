#pragma once

#include "settings/config.h"

#include <functional>

namespace deskbell {

struct JsonText;

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
/// The same from a text whose values may have been changed since it was read.
Result<LoadedConfig, QList<Error>> configFromText(const JsonText& text);
/// Atomic (written beside, synced, renamed), 0600. Refuses to write a Plain secret.
Result<void> saveConfig(const QString& path, const Config& config);
QJsonObject toJson(const Config& config);
/// Says whether a variable of a channel is secret; only the channel's preset knows.
using IsSecretVar = std::function<bool(const ChannelConfig& channel, const QString& variable)>;

/// Without anything that points to this machine: secret references become {"ask": "<what>"}, and so do plain
/// texts that are secret. Without `isSecretVar` every plain text among a channel's variables counts as
/// secret. Keys in the addresses of sources are masked.
QJsonObject exportConfig(const Config& config, const IsSecretVar& isSecretVar = {});

/// With everything masked that looks like a key, as feeds have it in their addresses.
QString withoutKeys(const QUrl& url);
/// Names of the sources with such an address, which stands in config.json as it is.
QStringList keysInAddresses(const Config& config);

/// A place of an exported configuration that waits for a secret.
struct AskedSecret
{
    QString pointer; ///< JSON pointer of the {"ask": ...}
    QString name;    ///< to keep it under: "source-Service desk"
    QString what;    ///< for people: "Secret that the source \"Service desk\" signs in with"
    bool operator==(const AskedSecret&) const = default;
};
/// What an exported configuration lacks, so that it can be asked for.
QList<AskedSecret> askedSecrets(const QJsonObject& exported);
/// `exported` with the place filled; afterwards it goes through parseConfig(). A None reference takes the
/// place out.
QJsonObject answered(const QJsonObject& exported, const AskedSecret& asked, const SecretRef& ref);

} // namespace deskbell
