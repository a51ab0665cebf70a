// In:  the wishes of the two programs. Out: calls to the parts that carry them out.
#include "core/core_p.h"

#include "core/presetlookup.h"
#include "notify/healthafter.h"
#include "notify/retry.h"
#include "settings/configfile.h"

namespace deskbell {

using namespace Qt::StringLiterals;

Core::Core(Profile profile, const Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(profile), clock))
{}

Core::~Core() = default;

Result<void, QList<Error>> Core::open(Purpose purpose) { return d->open(purpose); }

void Core::addChannel(std::unique_ptr<Channel> channel) { d->externalChannels.push_back(std::move(channel)); }

void Core::start(bool once) { d->start(once); }

void Core::stop() { d->stop(); }

const Profile& Core::profile() const { return d->profile; }
const Config& Core::config() const { return d->config; }
const PresetLibrary& Core::presets() const { return d->presets; }
QSet<QString> Core::markdownSources() const { return sourcesWithMarkdown(d->presets, d->config.sources); }
SecretStore& Core::secrets() { return *d->secrets; }
TicketStore& Core::tickets() { return d->stores->tickets; }
OutboxStore& Core::outbox() { return d->stores->outbox; }
QStringList Core::openingNotices() const { return d->openingNotices; }
bool Core::configIsWhole() const { return d->configIsWhole; }

Result<void> Core::applyConfig(const Config& config)
{
    if (Result<void> saved = saveConfig(d->profile.configFile, config); !saved)
        return saved;
    const Config before = std::exchange(d->config, config);
    d->presets = PresetLibrary::load(d->profile.presetsFolder);
    if (d->dispatcher)
        d->rebuild(before);
    Q_EMIT configChanged();
    return {};
}

void Core::pollNow(const QString& source)
{
    for (const auto& poller : d->pollers) {
        if (source.isEmpty() || poller->status().name == source)
            poller->pollNow();
    }
}

void Core::wakeUp()
{
    for (const auto& poller : d->pollers)
        poller->wakeUp();
    if (d->dispatcher)
        d->dispatcher->wake();
}

void Core::signInAgain(const QString& source)
{
    for (const auto& poller : d->pollers) {
        if (poller->status().name == source)
            poller->signInAgain();
    }
}

Result<void> Core::resumeChannel(const QString& channel)
{
    if (d->dispatcher) {
        d->dispatcher->resumeChannel(channel); // says itself what its store does not take
        return {};
    }
    const auto health = d->stores->health.load(channel);
    return health ? d->stores->health.save(channel, resumed(*health)) : failure(health.error());
}

Result<bool> Core::retry(qint64 delivery)
{
    const auto found = d->stores->outbox.find(delivery);
    if (!found)
        return failure(found.error());
    if (!*found)
        return false;
    Result<bool> retried = d->stores->outbox.retry(delivery, progressForRetry(**found), d->clock.now());
    if (d->dispatcher)
        d->dispatcher->wake();
    return retried;
}

Result<bool> Core::acknowledge(const QString& source, const QString& ticket)
{
    Result<bool> acknowledged = d->stores->tickets.acknowledge(source, ticket, d->clock.now());
    if (d->reminders)
        d->reminders->wake();
    Q_EMIT ticketsChanged();
    return acknowledged;
}

void Core::findTickets(const TicketQuery& query, QObject* context,
                       std::function<void(Result<QList<qint64>>)> done)
{
    d->ticketFinder().find(query, context, std::move(done));
}

void Core::recentTickets(int count, QObject* context, std::function<void(Result<QList<SeenTicket>>)> done)
{
    d->ticketFinder().newest(count, context, std::move(done));
}

void Core::ticketsRung(const QDateTime& since, QObject* context,
                       std::function<void(Result<QList<RangTicket>>)> done)
{
    d->ticketFinder().rang(since, context, std::move(done));
}

TicketFinder& Core::Private::ticketFinder()
{
    if (!finder)
        finder = std::make_unique<TicketFinder>(stores->database->path());
    return *finder;
}

QString Core::layout(const QString& key) const
{
    const Result<QString> value = d->stores->meta.value(u"layout."_s + key);
    return value ? *value : QString();
}

void Core::setLayout(const QString& key, const QString& value)
{
    const Result<void> kept = d->stores->meta.setValue(u"layout."_s + key, value);
    Q_UNUSED(kept) // of no matter: the window looks as before next time
}

} // namespace deskbell
