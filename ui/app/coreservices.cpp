#include "ui/app/coreservices.h"

#include "notify/composer.h"
#include "storage/outboxstore.h"

namespace deskbell {

namespace {

constexpr int previewTickets = 20;

Message previewOf(Config config, const TemplateConfig& templates, const Ticket& ticket)
{
    // The templates that are being edited come first, and no rule or channel has a say.
    ChannelConfig channel;
    channel.name = QStringLiteral("preview");
    channel.templates = templates;
    config.channels = {channel};
    config.rules.clear();
    Delivery delivery;
    delivery.channel = channel.name;
    delivery.source = ticket.source;
    delivery.ticket = ticket.id;
    return Composer(config).ticket(delivery, ticket);
}

} // namespace

SettingsServices servicesOf(Core& core)
{
    SettingsServices services;
    services.sourcePresets = core.presets().sources();
    services.channelPresets = core.presets().channels();
    if (const Result<QList<SeenTicket>> newest = core.tickets().newest(previewTickets); newest.ok()) {
        for (const SeenTicket& seen : *newest)
            services.newestTickets << seen.ticket;
    }
    services.preview = [&core](const TemplateConfig& templates, const Ticket& ticket) {
        return previewOf(core.config(), templates, ticket);
    };
    services.checkSource = [&core](const SourceConfig& source, const QString& plainSecret, QObject* context,
                                   std::function<void(CheckStep)> step,
                                   std::function<void(SourceCheck)> done) {
        core.checkSource(source, plainSecret, context, std::move(step), std::move(done));
    };
    services.sendTest = [&core](const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                                bool withFallback, QObject* context, std::function<void(TestAttempt)> step,
                                std::function<void(bool)> done) {
        core.sendTest(channel, plainVars, std::nullopt, context, std::move(step), std::move(done),
                      withFallback);
    };
    services.previewRung = [&core](const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                                   const QString& rung, QObject* context,
                                   std::function<void(Result<QList<PreparedRequest>>)> done) {
        core.preview(channel, plainVars, rung, context, std::move(done));
    };
    services.discover = [&core](const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                                const QString& list, QObject* context,
                                std::function<void(Result<QList<ListItem>>)> done) {
        core.discover(channel, plainVars, list, context, std::move(done));
    };
    services.channelStatus = [&core](const QString& channel) -> std::optional<ChannelStatus> {
        const QList<ChannelStatus> all = core.channelStatus();
        for (const ChannelStatus& status : all) {
            if (status.name == channel)
                return status;
        }
        return std::nullopt;
    };
    services.resumeChannel = [&core](const QString& channel) { core.resumeChannel(channel); };
    services.keepSecret = [&core](const QString& name, const QString& value, bool allowFile, QObject* context,
                                  SecretStore::Done done) {
        core.secrets().keep(name, value, allowFile, context, std::move(done));
    };
    services.apply = [&core](const Config& config) { return core.applyConfig(config); };
    return services;
}

} // namespace deskbell
