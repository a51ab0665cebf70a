#pragma once

#include "ctl/corecommand.h"

namespace deskbell {

/// A command about one ticket: "SOURCE/ID", or the id alone where only one source has it.
class TicketCommand : public CoreCommand
{
    Q_OBJECT
protected:
    void look(Core& core, const CommandContext& context) final;
    /// False: the ticket is not recorded.
    virtual Result<bool> change(Core& core, const CommandContext& context, const QString& source,
                                const QString& id) = 0;
};

/// `ack TICKET`
class AckCommand final : public TicketCommand
{
    Q_OBJECT
protected:
    Result<bool> change(Core& core, const CommandContext& context, const QString& source,
                        const QString& id) override;
};

/// `mute TICKET [--off]`
class MuteCommand final : public TicketCommand
{
    Q_OBJECT
public:
    void addOptions(QCommandLineParser& parser) override;

protected:
    Result<bool> change(Core& core, const CommandContext& context, const QString& source,
                        const QString& id) override;
};

/// `snooze TICKET [--for DURATION|tomorrow]`
class SnoozeCommand final : public TicketCommand
{
    Q_OBJECT
public:
    void addOptions(QCommandLineParser& parser) override;

protected:
    Result<bool> change(Core& core, const CommandContext& context, const QString& source,
                        const QString& id) override;
};

} // namespace deskbell
