// In: channels, wake-ups and the user's wishes. Out: turns of sending (dispatchturn.cpp), and signals about
// what became of deliveries and channels.

#include "notify/dispatcher_p.h"

namespace deskbell {

namespace {

constexpr milliseconds storeRetry = seconds(10);

}

void Dispatcher::Private::add(std::unique_ptr<Channel> channel)
{
    ChannelLine& line = lines.add(std::make_unique<ChannelLine>(std::move(channel), services));
    connect(&line, &ChannelLine::changed, q, &Dispatcher::changed);
    connect(&line, &ChannelLine::failedForGood, q, &Dispatcher::failedForGood);
    connect(&line, &ChannelLine::stopped, q, [this, &line](const QString& reason) {
        Q_EMIT q->channelStopped(line.channel()->name(), reason);
    });
    connect(&line, &ChannelLine::templateRefused, q, [this, &line](const QString& reason) {
        Q_EMIT q->templateRefused(line.channel()->name(), reason);
    });
    connect(&line, &ChannelLine::partlyDelivered, q,
            [this, &line](const QString& whom) { Q_EMIT q->partlyDelivered(line.channel()->name(), whom); });
    connect(line.channel(), &Channel::varChanged, q,
            [this, &line](const QString& name, const QString& value) {
                Q_EMIT q->varChanged(line.channel()->name(), name, value);
            });
    connect(&line, &ChannelLine::failing, q, [this, &line](const QString& reason) {
        Q_EMIT q->channelFailing(line.channel()->name(), reason);
    });
    connect(&line, &ChannelLine::recovered, q,
            [this, &line] { Q_EMIT q->channelRecovered(line.channel()->name()); });
    connect(&line, &ChannelLine::storeFailed, q, [this](const Error& error) {
        storeTrouble(error);
        drain.check(); // an answer that came after the drain's limit
    });
    connect(&line, &ChannelLine::storeWorks, q, [this] { saidTrouble = false; });
    connect(&line, &ChannelLine::settled, q,
            [this, &line](const QList<Delivery>& deliveries, const NextStep& step) {
                goOn(line, deliveries, step);
            });
    if (auto loaded = line.loadHealth(); !loaded)
        storeTrouble(loaded.error());
    turnSoon();
}

void Dispatcher::Private::storeTrouble(const Error& error)
{
    troubled = true;
    alarm->start(storeRetry);
    if (std::exchange(saidTrouble, true))
        return;
    Q_EMIT q->storeFailed(
        tr("Deskbell cannot use its outbox and sends nothing until it can: %1").arg(error.text()));
}

Dispatcher::Dispatcher(const Config& config, TicketStore& tickets, OutboxStore& outbox, HealthStore& health,
                       const Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, config, tickets, outbox, health, clock))
{}

Dispatcher::~Dispatcher() = default;

void Dispatcher::add(std::unique_ptr<Channel> channel) { d->add(std::move(channel)); }

void Dispatcher::setMarkdownSources(const QSet<QString>& sources) { d->composer.setMarkdownSources(sources); }

Channel* Dispatcher::channel(const QString& name) const
{
    const ChannelLine* line = d->lines.find(name);
    return line ? line->channel() : nullptr;
}

QStringList Dispatcher::channels() const { return d->lines.names(); }

void Dispatcher::start()
{
    d->started = true;
    d->runningSince = d->clock.now();
    d->drain.stop();
    d->turnSoon();
}

void Dispatcher::wake()
{
    d->keptUpTo.clear(); // what a person sends again has an old number
    d->turnSoon();
}

void Dispatcher::setPausedUntil(const QDateTime& until)
{
    d->pausedUntil = until;
    d->turnSoon();
}

void Dispatcher::resumeChannel(const QString& name)
{
    ChannelLine* line = d->lines.find(name);
    if (!line)
        return;
    if (auto saved = line->clearHealth(); !saved)
        d->storeTrouble(saved.error());
    d->turnSoon();
}

void Dispatcher::drain() { d->drain.start(); }

bool Dispatcher::isIdle() const
{
    if (d->lines.anyBusy() || d->turnQueued)
        return false;
    const QDateTime now = d->clock.now();
    const auto due =
        d->outbox.due(now, 1, d->lines.held() + d->lines.silentAt(now), d->wantedIn(d->quietNow()));
    return !due || due->isEmpty(); // a store that cannot be read owes nothing that could be sent
}

QStringList warningsOf(const Channel& channel, const ChannelHealth& health)
{
    QStringList warnings = channel.warnings();
    if (!channel.isConfirmed() && !health.proven.isValid())
        warnings +=
            Dispatcher::tr("No ticket was accepted here yet, and the preset has not been tried against the "
                           "real messenger: send a test.");
    return warnings;
}

ChannelStatus Dispatcher::status(const QString& channel) const
{
    ChannelStatus status;
    status.name = channel;
    if (auto counts = d->outbox.counts(channel))
        status.counts = *counts;
    if (const ChannelLine* line = d->lines.find(channel)) {
        status.health = line->health();
        if (!line->isPausedAt(d->clock.now())) { // it is over
            status.health.pausedUntil = {};
            status.health.spent = false;
        }
        const Attempt& last = line->lastAttempt();
        const bool wasTaken = last.outcome == Outcome::Ok || last.outcome == Outcome::Partial;
        status.lastAnswer = last.answer;
        status.hint = status.health.stopped ? status.health.hint : wasTaken ? QString() : last.hint;
        status.documentation = status.health.stopped ? status.health.documentation
                               : wasTaken            ? QString()
                                                     : last.documentation;
        status.warnings = warningsOf(*line->channel(), status.health);
        status.wait = line->channel()->wait();
        status.rung = line->ladder().firstRung(d->clock.now());
    }
    return status;
}

} // namespace deskbell
