#pragma once

#include "ctl/corecommand.h"

namespace deskbell {

/// `check [NAME]`: every hop of a source or channel; without a name, of all.
class CheckCommand final : public CoreCommand
{
    Q_OBJECT
protected:
    void look(Core& core, const CommandContext& context) override;

private:
    void next();
    void checkSource(const SourceConfig& source);
    void checkChannel(const ChannelConfig& channel);
    void say(const QString& name, const CheckStep& step) const;

    Core* m_core = nullptr;
    bool m_json = false;
    QList<SourceConfig> m_sources;
    QList<ChannelConfig> m_channels;
    Exit m_exit = Exit::Done;
};

/// `poll SOURCE --dry-run`: signs in, lists, maps, prints; records nothing. Without the option, the running
/// Deskbell is asked to poll that source now.
class PollCommand final : public CoreCommand
{
    Q_OBJECT
public:
    void addOptions(QCommandLineParser& parser) override;

protected:
    void look(Core& core, const CommandContext& context) override;
};

/// `signin SOURCE [--cookies FILE]`: takes over a session that a person began in a browser, for machines
/// without a display. The running Deskbell gets it at once, else it is kept for the next start.
class SignInCommand final : public CoreCommand
{
    Q_OBJECT
public:
    void addOptions(QCommandLineParser& parser) override;

protected:
    void look(Core& core, const CommandContext& context) override;
};

} // namespace deskbell
