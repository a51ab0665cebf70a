// In: the schedule's alarm, or a person who asks now. Out: a run of pages, its tickets handed to the Intake,
// and how it ended (pollersight.cpp).

#include "poll/poller_p.h"

#include <algorithm>

namespace deskbell {

namespace {

constexpr int mostPages = 1000;

}

Result<void> Poller::Private::load()
{
    if (memory.isLoaded())
        return {};
    if (auto loaded = memory.load(); !loaded)
        return loaded;
    status.lastGoodPoll = memory.state().lastGoodPoll;
    status.tickets = memory.tickets();
    watch.restore(watch.isAnnounced() || memory.state().blindAnnounced);
    parts.restore(memory.state().partsAnnounced);
    return {};
}

void Poller::Private::poll()
{
    if (run)
        return;
    schedule.pollBegins();
    ++status.polls;
    if (auto ready = load(); !ready) {
        watch.failed();
        lose(storeLoss(ready.error()));
        Q_EMIT q->polled(false);
        return;
    }
    PagePlan plan{source.name, memory.state().gapBefore, mostPages};
    plan.lookFor = memory.waitingFor();
    // While a gap is open, or a ticket is waited for, the pages below are wanted even if the first one did
    // not change.
    if (memory.state().gapBefore >= 0 || !plan.lookFor.isEmpty())
        desk->forgetUnchanged();
    if (!memory.hasBaseline())
        plan.baselinePages = std::max(1, source.baselinePages);
    run = std::make_unique<PageRun>(*desk, tickets, clock, plan);
    QObject::connect(run.get(), &PageRun::finished, q,
                     [this](const PageHarvest& harvest) { finish(harvest); });
    run->start();
    Q_EMIT q->statusChanged();
}

void Poller::Private::finish(const PageHarvest& harvest)
{
    status.latency = harvest.latency;
    if (harvest.floor)
        schedule.deskAsksFor(*harvest.floor);
    PageHarvest rest = harvest;
    rest.tickets = {}; // the memory lets go of them bit by bit
    if (!harvest.unchanged)
        return memory.record(harvest, run.get(),
                             [this, rest](const IntakeReport& report, const Result<void>& whole) {
                                 took(rest, report, whole);
                             });
    ++status.unchanged;
    end(harvest, 0, {});
}

void Poller::Private::took(const PageHarvest& harvest, const IntakeReport& report, const Result<void>& whole)
{
    if (whole && harvest.complete)
        desk->confirm();
    status.tickets = memory.tickets();
    if (report.baseline + report.rung + report.moved > 0)
        Q_EMIT q->recorded(report);
    end(harvest, report.rung, whole ? std::nullopt : std::optional(storeLoss(whole.error())));
}

void Poller::Private::end(const PageHarvest& harvest, int rang, std::optional<SightLoss> lost)
{
    spent = std::move(run); // not destroyed yet: we may be called from inside it
    // What was read of a broken run is recorded; the source is blind all the same.
    if (!lost && harvest.error)
        lost = storeLoss(*harvest.error);
    if (!lost && harvest.blindness)
        lost = sightLoss(*harvest.blindness, watch.failures() + 1, clock.now());
    if (lost) {
        watch.failed();
        lose(*lost);
    } else {
        see(harvest.unseen);
    }
    Q_EMIT q->ended({source.name, clock.now(), sightId(status.sight), status.latency, status.interval,
                     harvest.unchanged, harvest.notModified, rang});
    if (std::exchange(wakeAfterPoll, false) && lost)
        q->wakeUp();
    Q_EMIT q->polled(!lost);
}

void Poller::Private::showPlan()
{
    status.interval = schedule.interval();
    status.nextPoll = schedule.nextPoll();
    Q_EMIT q->statusChanged();
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
    d->schedule.start();
    d->watchdog.arm(d->config.general.blindNoticeAfter);
    if (d->run)
        return;
    d->schedule.planIn(milliseconds(0));
    d->showPlan();
}

void Poller::pollNow() { d->poll(); }

void Poller::stop()
{
    d->started = false;
    d->wakeAfterPoll = false;
    d->schedule.stop();
    d->watchdog.stop();
    d->run.reset();
    d->showPlan();
}

void Poller::wakeUp()
{
    if (!d->started)
        return;
    if (d->run) {
        d->wakeAfterPoll = true; // its connection may have died in the sleep
        return;
    }
    const bool mayAsk = !d->loss || (d->loss->mendsItself && !d->loss->retryAfter);
    d->schedule.planAfterWaking(mayAsk);
    d->showPlan();
}

void Poller::signInAgain()
{
    if (d->run)
        Q_EMIT recorded({}); // the first parts of a long list may owe something
    d->run.reset();          // what is under way asks with the session that has ended
    d->desk->allowSignIn();
    pollNow();
}

bool Poller::isPolling() const { return d->run != nullptr; }

SourceStatus Poller::status() const { return d->status; }

} // namespace deskbell
