#include "ctl/channelcommands.h"
#include "ctl/configcommands.h"
#include "ctl/presetcommands.h"
#include "ctl/recordcommands.h"
#include "ctl/runcommand.h"
#include "ctl/sourcecommands.h"
#include "ctl/ticketcommands.h"

namespace deskbell {

namespace {

template <typename T>
std::unique_ptr<Command> make()
{
    return std::make_unique<T>();
}

} // namespace

const QList<CommandEntry>& commands()
{
    static const QList<CommandEntry> entries{
        {"run", "", QT_TRANSLATE_NOOP("deskbell::Ctl", "Poll and deliver until stopped."), 0, 0,
         make<RunCommand>},
        {"check", "[NAME]", QT_TRANSLATE_NOOP("deskbell::Ctl", "Walk each hop of a source or channel."), 0, 1,
         make<CheckCommand>},
        {"poll", "SOURCE",
         QT_TRANSLATE_NOOP("deskbell::Ctl", "Poll one source; --dry-run only prints its tickets."), 1, 1,
         make<PollCommand>},
        {"signin", "SOURCE",
         QT_TRANSLATE_NOOP("deskbell::Ctl", "Take over cookies of a browser in which you are signed in."), 1,
         1, make<SignInCommand>},
        {"map", "PRESET", QT_TRANSLATE_NOOP("deskbell::Ctl", "Map a saved answer to tickets."), 1, 1,
         make<MapCommand>},
        {"render", "CHANNEL", QT_TRANSLATE_NOOP("deskbell::Ctl", "Print the requests that would be sent."), 1,
         1, make<RenderCommand>},
        {"send", "CHANNEL", QT_TRANSLATE_NOOP("deskbell::Ctl", "Send a ticket now, down the whole ladder."),
         1, 1, make<SendCommand>},
        {"tickets", "", QT_TRANSLATE_NOOP("deskbell::Ctl", "List recorded tickets, newest first."), 0, 0,
         make<TicketsCommand>},
        {"deliveries", "", QT_TRANSLATE_NOOP("deskbell::Ctl", "List deliveries and how they ended."), 0, 0,
         make<DeliveriesCommand>},
        {"status", "", QT_TRANSLATE_NOOP("deskbell::Ctl", "What each source sees and each channel does."), 0,
         0, make<StatusCommand>},
        {"retry", "ID", QT_TRANSLATE_NOOP("deskbell::Ctl", "Put a delivery that has ended back."), 1, 1,
         make<RetryCommand>},
        {"resume", "CHANNEL",
         QT_TRANSLATE_NOOP("deskbell::Ctl", "Send again on a channel that was stopped, once it is mended."),
         1, 1, make<ResumeCommand>},
        {"ack", "TICKET", QT_TRANSLATE_NOOP("deskbell::Ctl", "Mark a ticket as handled."), 1, 1,
         make<AckCommand>},
        {"mute", "TICKET", QT_TRANSLATE_NOOP("deskbell::Ctl", "Let nothing ring about a ticket any more."), 1,
         1, make<MuteCommand>},
        {"snooze", "TICKET", QT_TRANSLATE_NOOP("deskbell::Ctl", "Let a ticket ring again on the tray later."),
         1, 1, make<SnoozeCommand>},
        {"config check", "[FILE]",
         QT_TRANSLATE_NOOP("deskbell::Ctl", "Say what is wrong in config.json, and where."), 0, 1,
         make<ConfigCheckCommand>},
        {"config export", "", QT_TRANSLATE_NOOP("deskbell::Ctl", "Print the configuration without secrets."),
         0, 0, make<ConfigExportCommand>},
        {"config import", "FILE", QT_TRANSLATE_NOOP("deskbell::Ctl", "Take over an exported configuration."),
         1, 1, make<ConfigImportCommand>},
        {"presets list", "", QT_TRANSLATE_NOOP("deskbell::Ctl", "List built-in and own presets."), 0, 0,
         make<PresetsListCommand>},
        {"presets show", "NAME", QT_TRANSLATE_NOOP("deskbell::Ctl", "Print a preset."), 1, 1,
         make<PresetsShowCommand>},
        {"presets check", "[FILE]",
         QT_TRANSLATE_NOOP("deskbell::Ctl", "Check a preset file, or all of your own."), 0, 1,
         make<PresetsCheckCommand>},
        {"demo-desk", "", QT_TRANSLATE_NOOP("deskbell::Ctl", "Run the embedded demo desk."), 0, 0,
         make<DemoDeskCommand>},
    };
    return entries;
}

} // namespace deskbell
