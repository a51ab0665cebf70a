#pragma once

#include "settings/configfile.h"

namespace deskbell {

/// A configuration that came from elsewhere, and the secrets that it lacks.
struct ImportedConfig
{
    Config config; ///< without the secrets that are asked for
    QList<AskedSecret> asked;
};

/// Every error names file, line and key of `bytes`, as parseConfig() does.
Result<ImportedConfig, QList<Error>> importConfig(const QByteArray& bytes, const QString& name);

/// Gives `imported` the secrets that `present` has for the same source or channel; what is still missing
/// remains in `asked`.
ImportedConfig withPresentSecrets(ImportedConfig imported, Config present);
/// `config` with a secret at the place that was asked for.
Config withSecret(Config config, const AskedSecret& asked, const SecretRef& ref);

/// One difference of two configurations.
struct ConfigChange
{
    enum class Kind
    {
        Added,
        Removed,
        Changed
    };
    Kind kind = Kind::Changed;
    QString group;    ///< key of config.json: "sources", "rules", "general", ...
    QString name;     ///< of a source, a rule, ...; empty for a group that is one of its kind
    QStringList keys; ///< Changed: which ones, sorted
    bool operator==(const ConfigChange&) const = default;
};

/// In the order of the file.
QList<ConfigChange> configChanges(const Config& before, const Config& after);

} // namespace deskbell
