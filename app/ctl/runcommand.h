#pragma once

#include "ctl/command.h"

namespace deskbell {

class Core;
class DemoSetup;

/// `run`: polls and delivers until SIGTERM; `--once`: one round.
class RunCommand final : public Command
{
    Q_OBJECT
public:
    RunCommand();
    ~RunCommand() override;

    void addOptions(QCommandLineParser& parser) override;
    void run(const CommandContext& context) override;
    void interrupt() override;

private:
    Exit outcome(bool allSaw, bool allDelivered);

    std::unique_ptr<DemoSetup> m_demo; // outlives the core, which talks to it
    std::unique_ptr<Core> m_core;
};

/// `demo-desk`: the embedded desk alone.
class DemoDeskCommand final : public Command
{
    Q_OBJECT
public:
    DemoDeskCommand();
    ~DemoDeskCommand() override;

    void addOptions(QCommandLineParser& parser) override;
    void run(const CommandContext& context) override;

private:
    std::unique_ptr<QObject> m_desk;
};

} // namespace deskbell
