#include "ctl/configcommands.h"

#include "settings/configfile.h"

#include <QJsonDocument>

namespace deskbell {

using namespace Qt::StringLiterals;

void ConfigCheckCommand::run(const CommandContext& context)
{
    const QString path = context.arguments.value(0, context.profile.configFile);
    const auto loaded = loadConfig(path);
    if (!loaded)
        return fail(Exit::Input, loaded.error());
    for (const QString& notice : loaded->notices)
        console::err(notice);
    console::err(tr("%1 is good: %n source(s)", nullptr, int(loaded->config.sources.size())).arg(path) +
                 u", "_s + tr("%n channel(s).", nullptr, int(loaded->config.channels.size())));
    end(Exit::Done);
}

void ConfigExportCommand::run(const CommandContext& context)
{
    const auto loaded = loadConfig(context.profile.configFile);
    if (!loaded)
        return fail(Exit::Input, loaded.error());
    console::out(QString::fromUtf8(QJsonDocument(exportConfig(loaded->config)).toJson()).trimmed());
    end(Exit::Done);
}

} // namespace deskbell
