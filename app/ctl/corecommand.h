#pragma once

#include "core/core.h"
#include "ctl/command.h"

namespace deskbell {

/// A command that looks at a profile, or changes single rows of it, without polling: opens the core and hands
/// over.
class CoreCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void run(const CommandContext& context) final;

protected:
    virtual void look(Core& core, const CommandContext& context) = 0;
    /// Ends with an error unless `result` is good.
    template <typename T>
    bool good(const Result<T>& result)
    {
        if (!result)
            fail(Exit::Input, result.error());
        return result.ok();
    }

    /// Ends once the Deskbell that may run on the profile has been told that rows have changed.
    void endToldRunning(Core& core, const CommandContext& context);

private:
    std::unique_ptr<Core> m_core;
};

/// Reads the ticket that `--ticket FILE` names ("-": standard input); nullopt without the option.
Result<std::optional<Ticket>> ticketOption(const QCommandLineParser& parser);
QCommandLineOption ticketOption();

} // namespace deskbell
