#pragma once

#include "ctl/command.h"
#include "preset/presetlibrary.h"

namespace deskbell {

/// `map PRESET --answer FILE [--type MIME]`: a saved answer to tickets, one JSON line each.
class MapCommand final : public Command
{
    Q_OBJECT
public:
    void addOptions(QCommandLineParser& parser) override;
    void run(const CommandContext& context) override;
};

class PresetsListCommand final : public Command
{
    Q_OBJECT
public:
    void run(const CommandContext& context) override;
};

class PresetsShowCommand final : public Command
{
    Q_OBJECT
public:
    void run(const CommandContext& context) override;
};

/// `presets check [FILE]`: one file, or all of the profile's own.
class PresetsCheckCommand final : public Command
{
    Q_OBJECT
public:
    void run(const CommandContext& context) override;
};

} // namespace deskbell
