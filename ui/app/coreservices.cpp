#include "ui/app/coreservices.h"

#include "channel/markdown.h"
#include "notify/composer.h"
#include "storage/outboxstore.h"
#include "storage/statistics.h"

namespace deskbell {

namespace {

Message previewOf(Config config, const QSet<QString>& markdown, const TemplateConfig& templates,
                  const Ticket& ticket)
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
    return Composer(config, markdown).ticket(delivery, ticket);
}

} // namespace

SettingsServices servicesOf(Core& core, const Clock& clock)
{
    SettingsServices services;
    services.sourcePresets = core.presets().sources();
    services.channelPresets = core.presets().channels();
    services.recentTickets = [&core](int count, QObject* context, std::function<void(QList<Ticket>)> done) {
        core.recentTickets(count, context, [done = std::move(done)](const Result<QList<SeenTicket>>& newest) {
            QList<Ticket> tickets;
            for (const SeenTicket& seen : newest ? *newest : QList<SeenTicket>())
                tickets << seen.ticket;
            done(tickets);
        });
    };
    services.ticketsRung = [&core](const QDateTime& since, QObject* context,
                                   std::function<void(QList<RangTicket>)> done) {
        core.ticketsRung(since, context, [done = std::move(done)](const Result<QList<RangTicket>>& rung) {
            done(rung ? *rung : QList<RangTicket>());
        });
    };
    services.pollsMade = [&core](const QDateTime& since, QObject* context,
                                 std::function<void(QList<PollMoment>)> done) {
        core.pollHistory({}, context, [since, done = std::move(done)](const Result<PollHistory>& history) {
            QList<PollMoment> polls;
            for (const PollRecord& poll : history ? history->polls : QList<PollRecord>()) {
                if (poll.at >= since)
                    polls << PollMoment{poll.source, poll.at, poll.interval};
            }
            done(polls);
        });
    };
    services.now = [&clock] { return clock.now(); };
    services.forgetSecret = [&core](const SecretRef& kept) { core.secrets().forget(kept); };
    services.removePreset = [&core](const QString& name) { return core.removePreset(name); };
    services.preview = [&core](const TemplateConfig& templates, const Ticket& ticket) {
        return previewOf(core.config(), core.markdownSources(), templates, ticket);
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
    services.renewToken = [&core](const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                                  QObject* context, std::function<void(Result<NewToken>)> done) {
        core.renewToken(channel, plainVars, context, std::move(done));
    };
    services.channelStatus = [&core](const QString& channel) -> std::optional<ChannelStatus> {
        const QList<ChannelStatus> all = core.channelStatus();
        for (const ChannelStatus& status : all) {
            if (status.name == channel)
                return status;
        }
        return std::nullopt;
    };
    services.followChannels = [&core](QObject* context, std::function<void()> changed) {
        QObject::connect(&core, &Core::statusChanged, context, std::move(changed));
    };
    services.resumeChannel = [&core](const QString& channel) { (void)core.resumeChannel(channel); };
    services.keepSecret = [&core](const QString& name, const QString& value, bool allowFile, QObject* context,
                                  SecretStore::Done done) {
        core.secrets().keep(name, value, allowFile, context, std::move(done));
    };
    services.savePreset = [&core](const QJsonObject& preset) { return core.savePreset(preset); };
    services.ownPreset = [&core](const QString& name) { return core.ownPreset(name); };
    services.apply = [&core](const Config& config) { return core.applyConfig(config); };
    services.canSignInByBrowser = [&core] { return core.canSignInByBrowser(); };
    services.signInByBrowser = [&core](const SourceConfig& source, QObject* context,
                                       std::function<void(Result<QByteArrayList>)> done) {
        core.signInByBrowser(source, context, std::move(done));
    };
    services.cookiesFromPaste = [&core](const SourceConfig& source, const QString& text) {
        return core.cookiesFromPaste(source, text);
    };
    services.handOver = [&core](const QString& source, const QByteArrayList& cookies) {
        return core.handOver(source, cookies);
    };
    return services;
}

TicketServices ticketServicesOf(Core& core, const Clock& clock)
{
    TicketServices services;
    services.find = [&core](const TicketQuery& query, QObject* context,
                            std::function<void(Result<QList<qint64>>)> done) {
        core.findTickets(query, context, std::move(done));
    };
    services.load = [&core](const QList<qint64>& rows) {
        const Result<QList<SeenTicket>> tickets = core.tickets().rows(rows);
        return tickets ? *tickets : QList<SeenTicket>();
    };
    services.bodyOf = [&core](const Ticket& ticket) {
        return core.markdownSources().contains(ticket.source) ? styledFromMarkdown(ticket.body).text
                                                              : ticket.body;
    };
    services.numbersOf = [&core](const QList<TicketKey>& keys) {
        QList<qint64> numbers;
        for (const TicketKey& key : keys) {
            if (const auto found = core.tickets().find(key.source, key.id); found && *found)
                numbers << (*found)->row;
        }
        return numbers;
    };
    services.ringsAgain = [&core](const QString& source, const QString& ticket) {
        return RingsAgain{core.snoozedUntil(source, ticket), core.ringsAgainAt(source, ticket)};
    };
    services.story = [&core, &clock](const QString& source, const QString& ticket) {
        QList<DeliveryStory> stories;
        const std::optional<Quiet> quiet = core.quiet();
        const Result<QList<Delivery>> deliveries = core.outbox().ofTicket(source, ticket);
        for (const Delivery& delivery : deliveries ? *deliveries : QList<Delivery>()) {
            const Result<QList<DeliveryAttempt>> attempts = core.outbox().story(delivery.id);
            const bool held = quiet && delivery.state == DeliveryState::Queued && !delivery.passesQuiet;
            stories << DeliveryStory{delivery, attempts ? *attempts : QList<DeliveryAttempt>(),
                                     held ? heldText(*quiet, clock.now()) : QString()};
        }
        return stories;
    };
    services.queues = [&core] {
        const Result<QStringList> queues = core.tickets().queues();
        return queues ? *queues : QStringList();
    };
    services.sources = [&core] {
        QStringList names;
        for (const SourceConfig& source : core.config().sources)
            names << source.name;
        return names;
    };
    services.recall = [&core](const QString& key) { return core.layout(key); };
    services.remember = [&core](const QString& key, const QString& value) { core.setLayout(key, value); };
    services.now = [&clock] { return clock.now(); };
    return services;
}

} // namespace deskbell
