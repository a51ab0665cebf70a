#pragma once

#include "ctl/corecommand.h"

namespace deskbell {

/// `render CHANNEL`: the requests that would be sent, one JSON line each; secrets masked unless `--reveal`.
class RenderCommand final : public CoreCommand
{
    Q_OBJECT
public:
    void addOptions(QCommandLineParser& parser) override;

protected:
    void look(Core& core, const CommandContext& context) override;
};

/// `send CHANNEL`: sends now through the whole ladder and prints each rung's raw answer and outcome.
class SendCommand final : public CoreCommand
{
    Q_OBJECT
public:
    void addOptions(QCommandLineParser& parser) override;

protected:
    void look(Core& core, const CommandContext& context) override;
};

} // namespace deskbell
