// In:  a profile folder and the user's wishes. Out: running pollers, an outbox that is being emptied, and
// signals. The composition root: builds everything from config.json and rebuilds what a change of it touches.
#include "core/core_p.h"

#include "core/borrowedchannel.h"
#include "core/configproblems.h"
#include "core/configuredchannel.h"
#include "core/configureddesk.h"
#include "core/heap.h"
#include "settings/configfile.h"
#include "settings/secretmove.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds longestDrain = seconds(5);
constexpr milliseconds indexDelay = seconds(1); // ringing comes first

milliseconds floorOf(const PresetLibrary& presets, const SourceConfig& source)
{
    const auto preset = findSourcePreset(presets, source);
    return preset ? preset->floor : milliseconds(0);
}

} // namespace

Core::Private::Private(Core* core, Profile chosen, const Clock& injected)
    : q(core),
      profile(std::move(chosen)),
      clock(injected),
      secrets(std::make_unique<SecretStore>(profile.folder, injected)),
      throttle(injected)
{
    QObject::connect(secrets.get(), &SecretStore::notice, q, [this](const QString& text, bool isAgreed) {
        if (!isAgreed) // a dialog has asked
            tellOnce(text);
    });
}

Services Core::Private::services()
{
    return {profile,  config,  clock,  presets, *secrets, stores->cookies,
            throttle, *tokens, *rates, scripts, accounts};
}

Result<void, QList<Error>> Core::Private::open(Purpose purpose)
{
    if (const Result<void> made = profile.create(); !made)
        return failure(QList<Error>{made.error()});
    if (purpose == Purpose::Run) {
        lock = std::make_unique<ProcessLock>(profile.lockPath());
        if (!lock->tryLock()) {
            return failure(
                QList<Error>{{tr("Another Deskbell polls this profile."), QLatin1StringView(alreadyRunning),
                              tr("End it first, or use another --profile.")}});
        }
    }
    auto loaded = loadConfig(profile.configFile);
    if (!loaded)
        return failure(loaded.error());
    config = std::move(loaded->config);
    openingNotices = loaded->notices;
    presets = PresetLibrary::load(profile.presetsFolder);
    for (const Error& error : presets.errors())
        openingNotices.append(tr("A preset was refused: %1").arg(error.text()));
    if (purpose == Purpose::Run) {
        const QList<Error> problems = configProblems(config, presets, profile);
        for (const Error& error : problems)
            openingNotices.append(error.text());
        configIsWhole = problems.isEmpty();
    }
    // Who only looks has no lock: a Deskbell that runs would go on writing to the file that was set aside.
    const auto whenDamaged =
        purpose == Purpose::Run ? Database::WhenDamaged::SetAside : Database::WhenDamaged::Refuse;
    auto database = Database::open(profile.databaseFile, clock, u":/sql"_s, whenDamaged);
    if (!database)
        return failure(QList<Error>{database.error()});
    stores = std::make_unique<Stores>(std::move(*database));
    tokens = std::make_unique<TokenCache>(clock, &stores->tokens);
    const Result<QString> place = stores->meta.value(u"fileId"_s);
    rates = std::make_unique<RateBuckets>(clock, &stores->rates, place ? *place : QString());
    if (stores->database->condition() == Database::Condition::Rebuilt) {
        openingNotices.append(
            tr("The database was damaged. It was set aside as %1 and a new one begun: each source "
               "records what it lists now without ringing.")
                .arg(stores->database->setAside()));
    }
    intake =
        std::make_unique<Intake>(*stores->database, stores->tickets, stores->outbox, stores->sources, clock);
    const Result<QString> paused = stores->meta.value(QLatin1StringView(pausedUntilKey));
    if (paused)
        pausedUntil = QDateTime::fromString(*paused, Qt::ISODate);
    // No pause is that long: it was begun by a clock that has been set back since.
    if (pausedUntil > clock.now().addDays(longestPauseDays))
        pausedUntil = {};
    return {};
}

void Core::Private::start(bool onlyOnce)
{
    once = onlyOnce;
    started = true;
    control = std::make_unique<ControlServer>(
        [this](const ControlRequest& request) { return answerControl(request); });
    if (const Result<void> listening = control->listen(profile.socketPath()); !listening)
        raise({tr("Deskbell cannot be asked from outside"), listening.error().text(), false});
    moveSecretsThen([this] {
        if (stopping)
            return;
        buildDispatcher();
        buildReminders();
        sightNotices = std::make_unique<SightNotices>(stores->outbox, clock, [this] { dispatcher->wake(); });
        for (const QString& notice : std::as_const(openingNotices))
            tellOnTray(tr("Deskbell"), notice);
        tellStopped();
        indexAlarm = clock.alarm([this] { indexSoon(); });
        indexAlarm->start(indexDelay);
        restAlarm = clock.alarm([this] {
            stores->database->connection().releaseMemory();
            returnFreeMemory();
        });
        restAlarm->start(restDelay);
        buildPollers();
        trimAlarm = clock.alarm([this] { trim(); });
        trimAlarm->start(std::chrono::minutes(10));
    });
}

bool Core::Private::isSecretVar(const ChannelConfig& channel, const QString& variable) const
{
    const Result<ChannelPreset> preset = findChannelPreset(presets, channel);
    if (!preset)
        return true; // unknown: better hidden than shown
    return std::any_of(preset->vars.begin(), preset->vars.end(),
                       [&](const ChannelVarSpec& spec) { return spec.name == variable && spec.secret; });
}

void Core::Private::moveSecretsThen(std::function<void()> next)
{
    const auto isSecret = [this](const ChannelConfig& channel, const QString& variable) {
        return isSecretVar(channel, variable);
    };
    // A 0600 file of its own is better than config.json, which people copy about; so no consent is asked for
    // it here.
    moveSecrets(config, isSecret, *secrets, true, q,
                [this, next = std::move(next)](const MovedSecrets& moved) {
                    openingNotices += moved.notices;
                    for (const Error& error : moved.errors)
                        openingNotices.append(error.text());
                    if (moved.errors.isEmpty() && moved.config != config) {
                        if (const Result<void> saved = saveConfig(profile.configFile, moved.config); saved)
                            config = moved.config;
                        else
                            openingNotices.append(saved.error().text());
                    }
                    next();
                });
}

std::unique_ptr<Poller> Core::Private::makePoller(const SourceConfig& source)
{
    auto poller =
        std::make_unique<Poller>(config, source, std::make_unique<ConfiguredDesk>(services(), source),
                                 floorOf(presets, source), *intake, stores->tickets, stores->sources, clock);
    QObject::connect(poller.get(), &Poller::statusChanged, q, &Core::statusChanged);
    QObject::connect(poller.get(), &Poller::ended, q,
                     [this](const PollRecord& record) { stores->polls.add(record); });
    QObject::connect(poller.get(), &Poller::recorded, q, [this] {
        dispatcher->wake();
        indexAlarm->start(indexDelay);
        restAlarm->start(restDelay);
        Q_EMIT q->ticketsChanged();
    });
    QObject::connect(poller.get(), &Poller::polled, q,
                     [this, name = source.name] { reminders->looked(name); });
    QObject::connect(poller.get(), &Poller::sightAnnounced, q,
                     [this](const QString& name, bool seesAgain, const QString& sentence,
                            const QString& nextStep) { announceSight(name, seesAgain, sentence, nextStep); });
    return poller;
}

void Core::Private::buildPollers(const Config* before)
{
    auto kept = keepPollers(before);
    for (const SourceConfig& source : std::as_const(config.sources)) {
        if (source.enabled)
            pollers.push_back(kept.count(source.name) > 0 ? std::move(kept[source.name])
                                                          : makePoller(source));
    }
    if (dispatcher)
        dispatcher->setMarkdownSources(q->markdownSources());
    if (once)
        followRound();
    for (const auto& poller : pollers)
        poller->start();
    Q_EMIT q->statusChanged();
}

void Core::Private::followRound()
{
    roundsOpen = int(pollers.size());
    for (const auto& poller : pollers) {
        QObject::connect(poller.get(), &Poller::polled, q, [this, source = poller.get()](bool saw) {
            allSaw = allSaw && saw;
            source->stop();
            if (--roundsOpen == 0)
                finishIfDrained();
        });
    }
    if (roundsOpen == 0)
        QMetaObject::invokeMethod(
            q, [this] { finishIfDrained(); }, Qt::QueuedConnection);
}

void Core::Private::buildDispatcher()
{
    dispatcher = std::make_unique<Dispatcher>(config, stores->tickets, stores->outbox, stores->health, clock);
    followDispatcher();
    dispatcher->setMarkdownSources(q->markdownSources());
    for (const auto& channel : externalChannels)
        dispatcher->add(std::make_unique<BorrowedChannel>(*channel));
    for (const ChannelConfig& channel : std::as_const(config.channels)) {
        if (channel.enabled)
            dispatcher->add(std::make_unique<ConfiguredChannel>(services(), channel));
    }
    dispatcher->setPausedUntil(pausedUntil);
    dispatcher->start();
}

void Core::Private::rebuild(const Config& before)
{
    const bool sourcesChanged = before.sources != config.sources || before.interval != config.interval;
    if (sourcesChanged)
        buildPollers(&before);
    reminders->wake();
    if (before.channels == config.channels)
        return dispatcher->wake();
    // What is in flight ends first: a message that was sent must not be forgotten and sent again.
    QObject::connect(
        dispatcher.get(), &Dispatcher::drained, q,
        [this, channels = before.channels] {
            followNames(channels);
            if (!stopping)
                buildDispatcher();
        },
        Qt::QueuedConnection);
    dispatcher->drain();
}

void Core::Private::stop()
{
    stopping = true;
    for (const auto& poller : pollers)
        poller->stop();
    if (reminders)
        reminders->stop();
    if (!dispatcher) {
        QMetaObject::invokeMethod(
            q, [this] { Q_EMIT q->finished(allSaw, allDelivered); }, Qt::QueuedConnection);
        return;
    }
    const auto finish = [this] {
        if (!std::exchange(finishSaid, true))
            Q_EMIT q->finished(allSaw, allDelivered);
    };
    QObject::connect(dispatcher.get(), &Dispatcher::drained, q, finish);
    // A messenger that hangs must not hold up a log-out: the row stays "sending", and the next start settles
    // it.
    drainLimit = clock.alarm(finish);
    drainLimit->start(longestDrain);
    dispatcher->drain();
}

void Core::Private::finishIfDrained()
{
    if (!stopping && (storeTroubled || dispatcher->isIdle()))
        stop();
}

} // namespace deskbell
