#pragma once

#include "ctl/corecommand.h"

namespace deskbell {

/// `tickets`: what is recorded, newest first.
class TicketsCommand final : public CoreCommand
{
    Q_OBJECT
public:
    void addOptions(QCommandLineParser& parser) override;

protected:
    void look(Core& core, const CommandContext& context) override;
};

/// `deliveries`: what was owed and how it ended, newest first.
class DeliveriesCommand final : public CoreCommand
{
    Q_OBJECT
public:
    void addOptions(QCommandLineParser& parser) override;

protected:
    void look(Core& core, const CommandContext& context) override;
};

/// `retry ID`
class RetryCommand final : public CoreCommand
{
    Q_OBJECT
protected:
    void look(Core& core, const CommandContext& context) override;
};

/// `resume`: a channel that was stopped, by the running Deskbell or for the next start.
class ResumeCommand final : public CoreCommand
{
    Q_OBJECT
protected:
    void look(Core& core, const CommandContext& context) override;
};

/// `status`: asks the running Deskbell, else reads what it left.
class StatusCommand final : public CoreCommand
{
    Q_OBJECT
protected:
    void look(Core& core, const CommandContext& context) override;

private:
    void print(const QJsonObject& status, bool json);
};

} // namespace deskbell
