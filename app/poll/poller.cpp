// In: the clock's alarm. Out: listed tickets handed to the Intake, the time of the next poll, and what the
// source can see.

#include "poll/poller.h"

#include "poll/adaptiveinterval.h"
#include "poll/gap.h"
#include "poll/pagerun.h"
#include "poll/sightwatch.h"
#include "storage/ticketstore.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace deskbell {

namespace {

constexpr milliseconds wakeDelay = seconds(3); // a network that just came back needs a moment
constexpr milliseconds jumpDoubt = std::chrono::minutes(1);
constexpr int mostPages = 1000;

milliseconds between(const QDateTime& from, const QDateTime& to) { return milliseconds(from.msecsTo(to)); }

} // namespace

class Poller::Private
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Poller)
public:
    Private(Poller* poller, const Config& configuration, SourceConfig sourceConfig,
            std::unique_ptr<Desk> aDesk, milliseconds floor, Intake& anIntake, TicketStore& ticketStore,
            SourceStore& sourceStore, const Clock& aClock)
        : q(poller),
          config(configuration),
          source(std::move(sourceConfig)),
          desk(std::move(aDesk)),
          presetFloor(floor),
          intake(anIntake),
          tickets(ticketStore),
          sources(sourceStore),
          clock(aClock),
          pollAlarm(clock.alarm([this] { poll(); })),
          watchdog(clock.alarm([this] { sawNothingForLong(); }))
    {
        status.name = source.name;
    }

    void poll();
    void finish(const PageHarvest& harvest);
    Result<void> load();
    Result<void> record(const PageHarvest& harvest);
    void see(const PageHarvest& harvest);
    void lose(const SightLoss& loss);
    void setSight(Sight sight, const QString& detail);
    void save();
    void sawNothingForLong();
    void schedule(milliseconds delay);
    void armWatchdog(milliseconds delay);
    IntervalInput intervalInput() const;
    const IntervalConfig& intervals() const { return source.interval ? *source.interval : config.interval; }

    Poller* q;
    const Config& config;
    const SourceConfig source;
    const std::unique_ptr<Desk> desk;
    const milliseconds presetFloor;
    Intake& intake;
    TicketStore& tickets;
    SourceStore& sources;
    const Clock& clock;

    bool started = false;
    bool loaded = false;
    bool wakeAfterPoll = false;
    SourceState state;
    SourceStatus status;
    SightWatch watch;
    std::optional<SightLoss> loss; ///< why the last poll did not see
    milliseconds deskFloor{};      ///< as the desk last asked
    milliseconds tableRow{};       ///< table interval of the last good poll
    milliseconds planned{};        ///< delay of the poll alarm
    milliseconds watchFor{};
    QDateTime watchedSince;
    milliseconds watchedSinceSteady{};
    std::unique_ptr<Alarm> pollAlarm;
    std::unique_ptr<Alarm> watchdog;
    std::unique_ptr<PageRun> run;
    std::unique_ptr<PageRun> spent; ///< the run before
};

Result<void> Poller::Private::load()
{
    if (loaded)
        return {};
    const auto stored = sources.load(source.name);
    if (!stored)
        return failure(stored.error());
    const auto count = tickets.count(source.name);
    if (!count)
        return failure(count.error());
    state = *stored;
    status.lastGoodPoll = state.lastGoodPoll;
    status.tickets = *count;
    watch.restore(state.blindAnnounced);
    loaded = true;
    return {};
}

void Poller::Private::poll()
{
    if (run)
        return;
    pollAlarm->stop();
    ++status.polls;
    if (auto ready = load(); !ready) {
        watch.failed();
        lose(storeLoss(ready.error()));
        Q_EMIT q->polled(false);
        return;
    }
    // While a gap is open the pages below are wanted even if the first one did not change.
    if (state.gapBefore >= 0)
        desk->forgetUnchanged();
    PagePlan plan{source.name, state.gapBefore, mostPages, true};
    if (!state.firstGoodPoll.isValid()) {
        plan.stopAtKnown = false;
        plan.mostPages = std::max(1, source.baselinePages);
    }
    run = std::make_unique<PageRun>(*desk, tickets, clock, plan);
    QObject::connect(run.get(), &PageRun::finished, q,
                     [this](const PageHarvest& harvest) { finish(harvest); });
    run->start();
    Q_EMIT q->statusChanged();
}

void Poller::Private::finish(const PageHarvest& harvest)
{
    spent = std::move(run); // not destroyed yet: we are called from inside it
    status.latency = harvest.latency;
    deskFloor = harvest.floor.value_or(deskFloor);
    std::optional<SightLoss> lost;
    if (harvest.unchanged)
        ++status.unchanged;
    else if (auto recorded = record(harvest); !recorded)
        lost = storeLoss(recorded.error());
    // What was read of a broken run is recorded; the source is blind all the same.
    if (!lost && harvest.error)
        lost = storeLoss(*harvest.error);
    if (!lost && harvest.blindness)
        lost = sightLoss(*harvest.blindness, watch.failures() + 1);
    if (lost) {
        watch.failed();
        lose(*lost);
    } else {
        see(harvest);
    }
    if (std::exchange(wakeAfterPoll, false) && lost)
        q->wakeUp();
    Q_EMIT q->polled(!lost);
}

Result<void> Poller::Private::record(const PageHarvest& harvest)
{
    const bool baseline = !state.firstGoodPoll.isValid();
    // A baseline is recorded whole or not at all: half of one would make the other half ring later.
    if (!harvest.complete && (baseline || harvest.tickets.isEmpty()))
        return {};
    QStringList ids;
    for (const Ticket& ticket : harvest.tickets)
        ids.append(ticket.id);
    const auto known = tickets.known(source.name, ids);
    if (!known)
        return failure(known.error());
    SourceState next = state;
    next.gapBefore = baseline ? -1 : gapAfter(harvest, *known, state);
    if (harvest.complete)
        next.lastGoodPoll = clock.now();
    const auto report = intake.record(config, source, harvest.tickets, int(harvest.firstPage.size()), next);
    if (!report)
        return failure(report.error());
    state = next;
    if (harvest.complete)
        desk->confirm();
    status.tickets += report->baseline + report->rung + report->moved;
    if (report->baseline + report->rung + report->moved > 0)
        Q_EMIT q->recorded(*report);
    return {};
}

IntervalInput Poller::Private::intervalInput() const
{
    IntervalInput input;
    const auto rang = tickets.rangSince(source.name, clock.now().addMSecs(-intervals().window.count()));
    input.rangInWindow = rang ? *rang : 0;
    input.previous = tableRow;
    input.floor = std::max(presetFloor, deskFloor);
    input.failures = watch.failures();
    input.chance = QRandomGenerator::global()->generateDouble();
    return input;
}

void Poller::Private::see(const PageHarvest&)
{
    loss.reset();
    status.lastGoodPoll = clock.now();
    state.lastGoodPoll = status.lastGoodPoll;
    const bool sayIt = watch.saw();
    setSight(Sight::Seeing, {});
    if (sayIt) {
        Q_EMIT q->sightAnnounced(source.name, true,
                                 tr("Deskbell sees the tickets of %1 again.").arg(source.name),
                                 tr("What was missed meanwhile rings now."));
        save();
    }
    const IntervalInput input = intervalInput();
    tableRow = tableInterval(intervals(), input.rangInWindow, tableRow);
    status.interval = std::max(tableRow, input.floor);
    const milliseconds delay = nextPollDelay(intervals(), input);
    schedule(delay);
    // Twice the interval where that is long: a source polled every hour is not blind after fifteen minutes.
    armWatchdog(std::max(config.general.blindNoticeAfter, 2 * delay));
}

void Poller::Private::lose(const SightLoss& lost)
{
    loss = lost;
    setSight(lost.sight, lost.detail);
    if (watch.lost(lost)) {
        Q_EMIT q->sightAnnounced(source.name, false, lost.said(), lost.nextStep);
        save();
    }
    IntervalInput input = intervalInput();
    input.retryAfter = lost.retryAfter;
    input.mendsItself = lost.mendsItself;
    const milliseconds delay = nextPollDelay(intervals(), input);
    status.interval = delay;
    schedule(delay);
}

void Poller::Private::setSight(Sight sight, const QString& detail)
{
    status.detail = detail;
    status.sight = sight;
    if (loaded && state.sight != sightId(sight)) {
        state.sight = sightId(sight);
        state.detail = detail;
        state.sightSince = clock.now();
        save();
    }
    status.since = state.sightSince.isValid() ? state.sightSince : clock.now();
    Q_EMIT q->statusChanged();
}

void Poller::Private::save()
{
    if (!loaded)
        return;
    state.blindAnnounced = watch.isAnnounced();
    // What cannot be saved now is saved with the next change; a store that stays shut is said by record().
    const auto saved = sources.save(source.name, state);
    Q_UNUSED(saved)
}

void Poller::Private::schedule(milliseconds delay)
{
    planned = delay;
    status.nextPoll = clock.now().addMSecs(delay.count());
    if (started)
        pollAlarm->start(delay);
    Q_EMIT q->statusChanged();
}

void Poller::Private::armWatchdog(milliseconds delay)
{
    if (!started)
        return;
    watchFor = delay;
    watchedSince = clock.now();
    watchedSinceSteady = clock.steady();
    watchdog->start(delay);
}

void Poller::Private::sawNothingForLong()
{
    const milliseconds slept =
        std::max(between(watchedSince, clock.now()), clock.steady() - watchedSinceSteady);
    if (slept > watchFor + jumpDoubt) { // asleep, not blind: look first
        armWatchdog(config.general.blindNoticeAfter);
        q->wakeUp();
        return;
    }
    if (!watch.sawNothingForLong())
        return;
    const QString since = status.lastGoodPoll.isValid()
                              ? QLocale().toString(status.lastGoodPoll.toLocalTime(), QLocale::ShortFormat)
                              : QString();
    QString sentence = since.isEmpty()
                           ? tr("Deskbell has not seen the tickets of %1 yet.").arg(source.name)
                           //: %1: name of a source, %2: date and time
                           : tr("Deskbell has seen nothing of %1 since %2.").arg(source.name, since);
    if (loss)
        sentence += QLatin1Char(' ') + loss->sentence;
    Q_EMIT q->sightAnnounced(source.name, false, sentence,
                             loss ? loss->nextStep
                                  : tr("The desk does not answer. Deskbell goes on trying."));
    save();
}

Poller::Poller(const Config& config, SourceConfig source, std::unique_ptr<Desk> desk,
               milliseconds presetFloor, Intake& intake, TicketStore& tickets, SourceStore& sources,
               const Clock& clock, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, config, std::move(source), std::move(desk), presetFloor, intake,
                                  tickets, sources, clock))
{
    connect(d->desk.get(), &Desk::signingIn, this, [this] {
        d->status.sight = Sight::SigningIn; // shown, not stored: the end of the poll says what came of it
        Q_EMIT statusChanged();
    });
}

Poller::~Poller() = default;

void Poller::start()
{
    if (std::exchange(d->started, true))
        return;
    d->armWatchdog(d->config.general.blindNoticeAfter);
    if (!d->run)
        d->schedule(milliseconds(0));
}

void Poller::pollNow() { d->poll(); }

void Poller::stop()
{
    d->started = false;
    d->wakeAfterPoll = false;
    d->pollAlarm->stop();
    d->watchdog->stop();
    d->run.reset();
    d->status.nextPoll = {};
    Q_EMIT statusChanged();
}

void Poller::wakeUp()
{
    if (!d->started)
        return;
    if (d->run) {
        d->wakeAfterPoll = true; // its connection may have died in the sleep
        return;
    }
    // Alarms may have stood still in the sleep, and the wall clock may have been set back.
    const milliseconds remaining =
        std::clamp(between(d->clock.now(), d->status.nextPoll), milliseconds(0), d->planned);
    const bool mayAsk = !d->loss || (d->loss->mendsItself && !d->loss->retryAfter);
    d->schedule(mayAsk ? std::min(remaining, wakeDelay) : remaining);
}

void Poller::signInAgain()
{
    d->desk->allowSignIn();
    pollNow();
}

bool Poller::isPolling() const { return d->run != nullptr; }

SourceStatus Poller::status() const { return d->status; }

} // namespace deskbell
