#pragma once

#include "ctl/command.h"

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

/// `config import FILE`: takes an export over; says which secrets are still missing.
class ConfigImportCommand final : public Command
{
    Q_OBJECT
public:
    void addOptions(QCommandLineParser& parser) override;
    void run(const CommandContext& context) override;
};

} // namespace deskbell
