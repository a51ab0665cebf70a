// In: the deliveries that the outbox owes. Out: which of them goes on which channel now; the channel's line
// (channelline.cpp) takes it to the channel and back.

#include "channel/deliveryprogress.h"
#include "notify/digestgathering.h"
#include "notify/dispatcher_p.h"
#include "notify/interrupted.h"
#include "notify/untiltaken.h"

#include <algorithm>

namespace deskbell {

namespace {

constexpr milliseconds longestSleep = std::chrono::minutes(10);

void bringForward(QDateTime& wakeAt, const QDateTime& time)
{
    if (time.isValid() && (!wakeAt.isValid() || time < wakeAt))
        wakeAt = time;
}

} // namespace

void Dispatcher::Private::turnSoon()
{
    if (!started || std::exchange(turnQueued, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            turnQueued = false;
            turn();
        },
        Qt::QueuedConnection);
}

/// One short stretch of work; what is left over goes on from the event loop.
void Dispatcher::Private::turn()
{
    troubled = false;
    for (const auto& [name, line] : lines) {
        if (line->isUnsettled())
            line->settle();
    }
    if (drain.isOn() || !settleOldRun() || !followClock())
        return;
    if (!followQuiet())
        return;
    bool moved = handOverStopped();
    QStringList except = lines.held();
    QDateTime wakeAt;
    moved = sendDue(except, wakeAt) || moved;
    if (troubled)
        return;
    if (moved)
        return turnSoon();

    const auto next = outbox.nextDue(except, wantedIn(quiet));
    if (!next)
        return storeTrouble(next.error());
    bringForward(wakeAt, *next);
    if (quiet)
        bringForward(wakeAt, quiet->until);
    if (wakeAt.isValid())
        sleep(milliseconds(std::max<qint64>(clock.now().msecsTo(wakeAt), 1)));
    if (q->isIdle())
        Q_EMIT q->idle();
}

/// Once, before anything is sent. False when the store does not answer.
bool Dispatcher::Private::settleOldRun()
{
    if (oldRunSettled)
        return true;
    const auto repeats = [this](const QString& name, const QString& rung) {
        const ChannelLine* line = lines.find(name);
        return !line || line->channel()->repeatsAfterLoss(rung);
    };
    const InterruptedSettlement settled = settleInterrupted(outbox, repeats, clock.now());
    say(settled.changes);
    if (settled.error)
        storeTrouble(*settled.error);
    // Set back while nobody watched?
    const Result<QDateTime> last = outbox.lastRecord();
    const bool inFuture = last && last->isValid() && *last > clock.now();
    const bool followed = !inFuture || waitLess(milliseconds(clock.now().msecsTo(*last)));
    if (!last)
        storeTrouble(last.error());
    oldRunSettled = !settled.error && last && followed;
    return oldRunSettled;
}

/// False when the store does not answer.
bool Dispatcher::Private::followClock()
{
    const milliseconds back = setBack.look();
    if (back > milliseconds(0))
        shortenPause(back);
    unfollowed += back; // a store that is shut now takes it later
    if (unfollowed == milliseconds(0))
        return true;
    if (!waitLess(unfollowed))
        return false;
    unfollowed = {};
    return true;
}

void Dispatcher::Private::shortenPause(milliseconds by)
{
    if (!pausedUntil.isValid())
        return;
    pausedUntil = pausedUntil.addMSecs(-by.count());
    Q_EMIT q->pauseMoved(pausedUntil);
}

/// The wall clock was set back by so much. False when the store does not answer.
bool Dispatcher::Private::waitLess(milliseconds back)
{
    Result<void> moved = outbox.bringForward(back, clock.now());
    for (const auto& [name, line] : lines) {
        if (moved)
            moved = line->bringForward(back);
    }
    if (!moved)
        storeTrouble(moved.error());
    return moved.ok();
}

/// Whether it is quiet now, and what is due and does not pass is marked as held. False when the store does
/// not answer.
bool Dispatcher::Private::followQuiet()
{
    constexpr int heldAtATurn = 200; // the event loop runs in between
    const QDateTime now = clock.now();
    const std::optional<Quiet> before = std::exchange(quiet, quietNow());
    const std::optional<Quiet> holding = quiet ? quiet : before;
    if (!holding)
        return true;
    if (!quiet)
        runningSince = now;
    const auto held =
        outbox.hold(std::min(now, holding->until), heldText(*holding, now), quiet ? heldAtATurn : -1);
    if (!held) {
        quiet = holding; // the end of it is still to be followed
        storeTrouble(held.error());
        return false;
    }
    say({*held, {}});
    if (quiet && held->size() == heldAtATurn)
        turnSoon();
    return true;
}

/// In naps, so that a clock that is set back meanwhile is noticed.
void Dispatcher::Private::sleep(milliseconds delay) { alarm->start(std::min(delay, longestSleep)); }

/// True when anything was looked at: there may be more.
bool Dispatcher::Private::handOverStopped()
{
    const QStringList sendingNow = lines.sendingAt(clock.now());
    if (std::exchange(sending, sendingNow) != sendingNow)
        keptUpTo.clear();
    bool looked = false;
    for (const auto& [name, line] : lines) {
        const bool stopped = line->health().stopped;
        if (!stopped && !line->isSpentAt(clock.now())) {
            keptUpTo.remove(name);
            continue;
        }
        HandOver why{name, line->health().reason, Outcome::Auth, true, keptUpTo.value(name)};
        if (!stopped) {
            why.reason = tr("The messenger's allowance is used up.");
            why.outcome = Outcome::Quota;
        }
        const std::optional<HandedOver> handed = move(why);
        if (!handed || handed->lookedAt == 0)
            continue;
        looked = true;
        keptUpTo[name] = handed->lookedAt;
        if (handed->someWait && !stopped)
            line->sayHeldUp(why.reason);
    }
    return looked;
}

/// Starts one attempt on every channel that may send and is owed something. `except` grows by the channels
/// that need no second look; `wakeAt` becomes the earliest time at which one of them may send again. True
/// when deliveries were moved without an attempt.
bool Dispatcher::Private::sendDue(QStringList& except, QDateTime& wakeAt)
{
    const QDateTime now = clock.now();
    for (const auto& [name, line] : lines) {
        if (line->isPausedAt(now)) {
            line->isCrowded = true; // by the messenger's own limiter
            bringForward(wakeAt, line->health().pausedUntil);
        }
        if (line->isBusy() || line->health().stopped || line->isPausedAt(now))
            except.append(name);
    }
    for (;;) {
        const auto due = outbox.due(now, 1, except, wantedIn(quiet));
        if (!due) {
            storeTrouble(due.error());
            return false;
        }
        if (due->isEmpty())
            return false;
        const Delivery first = due->first();
        except.append(first.channel);
        ChannelLine* line = lines.find(first.channel);
        if (!line) {
            const QString reason =
                tr("There is no channel \"%1\" in the configuration any more.").arg(first.channel);
            const auto moved = move({first.channel, reason, Outcome::Gone, false});
            return moved && moved->lookedAt != 0;
        }
        const Choice choice = choose(*line, first, now, wakeAt);
        if (choice.moved)
            return true;
        if (choice.going)
            line->begin(*choice.going);
    }
}

/// `first`, alone or with what goes along, or `wakeAt` says when.
Dispatcher::Private::Choice Dispatcher::Private::choose(ChannelLine& line, const Delivery& first,
                                                        const QDateTime& now, QDateTime& wakeAt)
{
    const milliseconds wait = line.channel()->wait();
    if (wait > milliseconds(0)) {
        line.isCrowded = true;
        bringForward(wakeAt, now.addMSecs(wait.count()));
        const milliseconds untilAllowance = line.channel()->untilAllowance();
        if (untilAllowance <= milliseconds(0))
            return {};
        line.pauseSpent(untilAllowance); // the next turn hands over what waits for it
        return {std::nullopt, true};
    }
    Gathered together = gatherDigest(
        outbox, first, {line.isCrowded, lines.groupOf(first.channel), runningSince, wantedIn(quiet)}, now);
    if (together.queueIsShort)
        line.isCrowded = false;
    if (together.deliveries.isEmpty()) {
        bringForward(wakeAt, together.heldUntil);
        return {};
    }
    if (!dropTaken(together.deliveries))
        return {};
    if (together.deliveries.isEmpty())
        return {std::nullopt, true};
    const Delivery& next = together.deliveries.first();
    const bool isSameMessage = together.deliveries.size() == 1 || !next.progress.isEmpty();
    const bool continues = isSameMessage && line.channel()->rungs().contains(next.rung);
    return {going(together.deliveries, continues ? next.rung : line.ladder().firstRung(now)), false};
}

/// What was in flight when its ticket was muted and is to be tried once more, and what shall ring again
/// though somebody took the ticket meanwhile. False when the store does not answer.
bool Dispatcher::Private::dropTaken(QList<Delivery>& deliveries)
{
    for (qsizetype i = deliveries.size() - 1; i >= 0; --i) {
        const Delivery delivery = deliveries.at(i);
        const bool isAgain = delivery.round > 0;
        const bool wasTried = delivery.attempts > 0 || delivery.fallbackOf != 0;
        const bool isWanted = delivery.content.value("byHand"_L1).toBool();
        if (delivery.kind != Delivery::Kind::Ticket || isWanted || !(isAgain || wasTried))
            continue;
        const auto seen = services.tickets.find(delivery.source, delivery.ticket);
        if (seen && !*seen)
            continue;
        const Taken taken = seen ? takenBy(delivery, **seen) : Taken::No;
        if (seen && taken != Taken::Muted && !(isAgain && taken != Taken::No))
            continue;
        const bool isMuted = taken == Taken::Muted;
        const auto ended =
            seen ? outbox.giveUp(delivery.id, QLatin1StringView(isMuted ? mutedOutcome : takenOutcome),
                                 isMuted ? tr("The ticket was muted here.")
                                         : tr("Somebody had taken the ticket by then."))
                 : Result<QList<qint64>>(failure(seen.error()));
        if (!ended) {
            storeTrouble(ended.error());
            return false;
        }
        say({*ended, {}});
        if (i == 0 && deliveries.size() > 1 && delivery.progress.contains(keptBodies))
            deliveries[1].progress[keptBodies] = delivery.progress.value(keptBodies);
        deliveries.removeAt(i);
    }
    return true;
}

Going Dispatcher::Private::going(const QList<Delivery>& deliveries, const QString& rung) const
{
    // What Deskbell says of itself is said at any time, but in quiet times without a sound.
    return {deliveries, rung, quiet && deliveries.first().kind == Delivery::Kind::Notice};
}

std::optional<HandedOver> Dispatcher::Private::move(const HandOver& why)
{
    const auto handed = handOver(why, outbox, fallbacks, clock.now());
    if (!handed) {
        storeTrouble(handed.error());
        return std::nullopt;
    }
    say(handed->changes);
    return *handed;
}

/// After an attempt: the next rung down at once, or whatever is due then.
void Dispatcher::Private::goOn(ChannelLine& line, const QList<Delivery>& deliveries, const NextStep& step)
{
    const bool mayRing = !quietNow() || std::all_of(deliveries.begin(), deliveries.end(),
                                                    [](const Delivery& one) { return one.passesQuiet; });
    if (step.kind == NextStep::Kind::TryRung && started && !drain.isOn() && mayRing)
        line.begin(going(deliveries, step.rung));
    if (line.isBusy())
        return;
    if (drain.isOn())
        return drain.check();
    turnSoon();
}

/// In a burst, a turn for each message would look at all channels each time.
std::optional<Going> Dispatcher::Private::nextOn(ChannelLine& line)
{
    const QString name = line.channel()->name();
    const QDateTime now = clock.now();
    if (!started || drain.isOn() || turnQueued || quiet || quietNow() || line.isPausedAt(now) ||
        lines.readinessAt(name, now) != Fallbacks::Readiness::Sends ||
        line.channel()->wait() > milliseconds(0) || !followClock())
        return std::nullopt;
    const auto due = outbox.dueOn(name, now, 1);
    QDateTime wakeAt;
    return due && !due->isEmpty() ? choose(line, due->first(), now, wakeAt).going : std::nullopt;
}

void Dispatcher::Private::say(const DeliveryChanges& changes)
{
    for (const qint64 id : changes.changed)
        Q_EMIT q->changed(id);
    for (const qint64 id : changes.forGood)
        Q_EMIT q->failedForGood(id);
}

} // namespace deskbell
