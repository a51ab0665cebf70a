#include "ctl/channelcommands.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

std::optional<ChannelConfig> configured(const Config& config, const QString& name)
{
    for (const ChannelConfig& channel : config.channels) {
        if (channel.name == name)
            return channel;
    }
    return std::nullopt;
}

QString unknown(const QString& name)
{
    return QCoreApplication::translate("deskbell::Ctl", "No channel is called \"%1\".").arg(name);
}

QJsonObject record(const PreparedRequest& request)
{
    QJsonObject headers;
    for (const auto& [name, value] : request.headers)
        headers.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return {{u"method"_s, QString::fromLatin1(request.method)},
            {u"url"_s, request.url.toString(QUrl::FullyEncoded)},
            {u"headers"_s, headers},
            {u"body"_s, QString::fromUtf8(request.body)}};
}

} // namespace

void RenderCommand::addOptions(QCommandLineParser& parser)
{
    parser.addOption(ticketOption());
    parser.addOption({u"rung"_s, tr("Which rung; without it, the richest."), u"RUNG"_s});
    parser.addOption({u"reveal"_s, tr("Print secrets as they are.")});
}

void RenderCommand::look(Core& core, const CommandContext& context)
{
    const auto channel = configured(core.config(), context.arguments.first());
    if (!channel)
        return fail(Exit::Input, unknown(context.arguments.first()));
    const auto ticket = ticketOption(context.parser);
    if (!good(ticket))
        return;
    core.render(*channel, *ticket, context.parser.value(u"rung"_s), context.parser.isSet(u"reveal"_s), this,
                [this](const Result<QList<PreparedRequest>>& requests) {
                    if (!good(requests))
                        return;
                    for (const PreparedRequest& request : *requests)
                        console::out(record(request));
                    end(Exit::Done);
                });
}

void SendCommand::addOptions(QCommandLineParser& parser) { parser.addOption(ticketOption()); }

void SendCommand::look(Core& core, const CommandContext& context)
{
    const auto channel = configured(core.config(), context.arguments.first());
    if (!channel)
        return fail(Exit::Input, unknown(context.arguments.first()));
    const auto ticket = ticketOption(context.parser);
    if (!good(ticket))
        return;
    core.sendTest(
        *channel, {}, *ticket, this,
        [json = context.json](const TestAttempt& tried) {
            const Attempt& attempt = tried.attempt;
            if (json) {
                console::out(QJsonObject{{u"channel"_s, tried.channel},
                                         {u"rung"_s, attempt.rung},
                                         {u"outcome"_s, outcomeId(attempt.outcome)},
                                         {u"answer"_s, attempt.answer},
                                         {u"hint"_s, attempt.hint}});
            } else {
                console::out(u"%1/%2: %3  %4  %5"_s.arg(
                    tried.channel, attempt.rung, outcomeId(attempt.outcome), attempt.answer, attempt.hint));
            }
        },
        [this](bool accepted) { end(accepted ? Exit::Done : Exit::Undelivered); });
}

} // namespace deskbell
