#include "ctl/ticketcommands.h"

#include "base/duration.h"

namespace deskbell {

using namespace Qt::StringLiterals;

void TicketCommand::look(Core& core, const CommandContext& context)
{
    const QString& wanted = context.arguments.first();
    QStringList sources;
    QString id = wanted;
    for (const SourceConfig& source : core.config().sources) {
        // A source's name and an id may both hold a slash, so the name decides where the id begins.
        if (wanted.startsWith(source.name + u'/')) {
            sources = {source.name};
            id = wanted.mid(source.name.size() + 1);
            break;
        }
        const auto found = core.tickets().find(source.name, wanted);
        if (!good(found))
            return;
        if (found->has_value())
            sources.append(source.name);
    }
    if (sources.size() > 1)
        return fail(
            Exit::Input,
            tr("Several sources have a ticket %1: %2. Name it as SOURCE/ID.").arg(id, sources.join(u", "_s)));
    const Result<bool> changed =
        sources.isEmpty() ? Result<bool>(false) : change(core, context, sources.first(), id);
    if (!good(changed))
        return;
    if (!*changed)
        return fail(Exit::Input, tr("No recorded ticket is called %1.").arg(wanted));
    endToldRunning(core, context);
}

Result<bool> AckCommand::change(Core& core, const CommandContext&, const QString& source, const QString& id)
{
    return core.acknowledge(source, id);
}

void MuteCommand::addOptions(QCommandLineParser& parser)
{
    parser.addOption({u"off"_s, tr("Let it ring again.")});
}

Result<bool> MuteCommand::change(Core& core, const CommandContext& context, const QString& source,
                                 const QString& id)
{
    return core.setMuted(source, id, !context.parser.isSet(u"off"_s));
}

void SnoozeCommand::addOptions(QCommandLineParser& parser)
{
    parser.addOption({u"for"_s, tr("How long: 15m, 2h or so, or tomorrow (at eight)."), u"TIME"_s, u"15m"_s});
}

Result<bool> SnoozeCommand::change(Core& core, const CommandContext& context, const QString& source,
                                   const QString& id)
{
    const QString wanted = context.parser.value(u"for"_s);
    if (wanted == "tomorrow"_L1)
        return core.snooze(source, id, core.tomorrow());
    const std::optional<milliseconds> time = parseDuration(wanted);
    if (!time || time->count() <= 0)
        return failure(tr("\"%1\" is not a time such as 15m or 2h, nor tomorrow.").arg(wanted));
    return core.snooze(source, id, context.clock.now().addMSecs(time->count()));
}

} // namespace deskbell
