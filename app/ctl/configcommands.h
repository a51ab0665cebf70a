#pragma once

#include "ctl/command.h"
#include "settings/configfile.h"
#include "settings/secretstore.h"

namespace deskbell {

/// `config check [FILE]`: names file, line and key of everything that is wrong.
class ConfigCheckCommand final : public Command
{
    Q_OBJECT
public:
    void run(const CommandContext& context) override;
};

/// `config export`: the configuration without secrets, on stdout.
class ConfigExportCommand final : public Command
{
    Q_OBJECT
public:
    void run(const CommandContext& context) override;
};

/// `config import FILE`: takes an export over and asks for each secret that it lacks: on the terminal without
/// echo, else one a line on standard input. A secret that is not given is named, and the rest is imported.
/// Where there is no keyring a person is asked before a secret goes into a file; a script is told.
class ConfigImportCommand final : public Command
{
    Q_OBJECT
public:
    void run(const CommandContext& context) override;

private:
    void next();
    void leaveOut(const AskedSecret& asked);
    void keep(const AskedSecret& asked, const QString& value);
    void save();

    Profile m_profile;
    std::unique_ptr<SecretStore> m_secrets;
    QJsonObject m_exported;
    QList<AskedSecret> m_asked;
    QStringList m_missing;
    bool m_allowFiles = false;
};

} // namespace deskbell
