#include "ctl/corecommand.h"

#include "base/jsontext.h"
#include "core/control.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace deskbell {

using namespace Qt::StringLiterals;

void CoreCommand::run(const CommandContext& context)
{
    m_core = std::make_unique<Core>(context.profile, context.clock);
    const auto opened = m_core->open(Core::Purpose::Look);
    if (!opened)
        return fail(Exit::Input, opened.error());
    for (const QString& notice : m_core->openingNotices())
        console::err(notice);
    connect(&m_core->secrets(), &SecretStore::notice, this, [](const QString& text) { console::err(text); });
    look(*m_core, context);
}

void CoreCommand::endToldRunning(Core& core, const CommandContext& context)
{
    // That none runs is no mistake: it reads the rows when it starts.
    askRunning(core.profile().socketPath(), {ControlRequest::Wish::Wake}, context.clock, this,
               [this](const Result<QJsonObject>&) { end(Exit::Done); });
}

QCommandLineOption ticketOption()
{
    return {u"ticket"_s,
            QCoreApplication::translate("deskbell::Ctl",
                                        "Use the ticket in this JSON file; - reads standard input."),
            u"FILE"_s};
}

Result<std::optional<Ticket>> ticketOption(const QCommandLineParser& parser)
{
    const QString path = parser.value(u"ticket"_s);
    if (path.isEmpty())
        return std::optional<Ticket>{};
    QFile file(path);
    const bool open = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return failure(file.errorString(), path);
    const Result<JsonText> text = readJsonText(file.readAll(), path);
    if (!text)
        return failure(text.error());
    Result<Ticket> ticket = ticketFromJson(text->root.toObject());
    if (!ticket)
        return failure(Error{ticket.error().what, path, ticket.error().advice});
    return std::optional<Ticket>(std::move(*ticket));
}

} // namespace deskbell
