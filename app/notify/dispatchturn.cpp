// In: the deliveries that the outbox owes. Out: which of them goes on which channel now; the channel's line
// (channelline.cpp) takes it to the channel and back.

#include "notify/digestgathering.h"
#include "notify/dispatcher_p.h"
#include "notify/interrupted.h"

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
    if (isPaused()) {
        wasPaused = true;
        sleep(milliseconds(clock.now().msecsTo(pausedUntil)));
        if (!lines.anyBusy())
            Q_EMIT q->idle();
        return;
    }
    if (std::exchange(wasPaused, false))
        runningSince = clock.now();
    bool moved = handOverStopped();
    QStringList except = lines.held();
    QDateTime wakeAt;
    moved = sendDue(except, wakeAt) || moved;
    if (troubled)
        return;
    if (moved)
        return turnSoon();

    const auto next = outbox.nextDue(except);
    if (!next)
        return storeTrouble(next.error());
    bringForward(wakeAt, *next);
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
    if (back > milliseconds(0) && pausedUntil.isValid())
        pausedUntil = pausedUntil.addMSecs(-back.count());
    unfollowed += back; // a store that is shut now takes it later
    if (unfollowed == milliseconds(0))
        return true;
    if (!waitLess(unfollowed))
        return false;
    unfollowed = {};
    return true;
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

/// In naps, so that a clock that is set back meanwhile is noticed.
void Dispatcher::Private::sleep(milliseconds delay) { alarm->start(std::min(delay, longestSleep)); }

bool Dispatcher::Private::handOverStopped()
{
    bool moved = false;
    for (const auto& [name, line] : lines) {
        if (line->health().stopped)
            moved = move({name, line->health().reason, Outcome::Auth, true}) || moved;
        else if (line->isSpentAt(clock.now()))
            moved = move({name, tr("The messenger's allowance is used up."), Outcome::Quota, true}) || moved;
    }
    return moved;
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
        const auto due = outbox.due(now, 1, except);
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
            return move({first.channel, reason, Outcome::Gone, false});
        }
        bringForward(wakeAt, begin(*line, first, now));
    }
}

/// An attempt for `first`, alone or with what goes along. Valid: it must wait until then.
QDateTime Dispatcher::Private::begin(ChannelLine& line, const Delivery& first, const QDateTime& now)
{
    const milliseconds wait = line.channel()->wait();
    if (wait > milliseconds(0)) {
        line.isCrowded = true;
        return now.addMSecs(wait.count());
    }
    const Gathered together =
        gatherDigest(outbox, first, {line.isCrowded, lines.groupOf(first.channel), runningSince}, now);
    if (together.queueIsShort)
        line.isCrowded = false;
    if (together.deliveries.isEmpty())
        return together.heldUntil;
    const Delivery& next = together.deliveries.first();
    const bool isSameMessage = together.deliveries.size() == 1 || !next.progress.isEmpty();
    const bool continues = isSameMessage && line.channel()->rungs().contains(next.rung);
    line.begin(together.deliveries, continues ? next.rung : line.ladder().firstRung(now));
    return {};
}

/// True when anything moved.
bool Dispatcher::Private::move(const HandOver& why)
{
    const auto changes = handOver(why, outbox, fallbacks, clock.now());
    if (!changes) {
        storeTrouble(changes.error());
        return false;
    }
    say(*changes);
    return !changes->changed.isEmpty();
}

/// After an attempt: the next rung down at once, or the next delivery, or whatever is due then.
void Dispatcher::Private::goOn(ChannelLine& line, const QList<Delivery>& deliveries, const NextStep& step)
{
    if (step.kind == NextStep::Kind::TryRung && started && !drain.isOn() && !isPaused())
        line.begin(deliveries, step.rung);
    if (line.isBusy())
        return;
    if (drain.isOn())
        return drain.check();
    if (step.kind == NextStep::Kind::Done)
        sendNext(line);
    if (!line.isBusy())
        turnSoon();
}

/// In a burst, a turn for each message would look at all channels each time.
void Dispatcher::Private::sendNext(ChannelLine& line)
{
    const QString name = line.channel()->name();
    if (!started || wasPaused || isPaused() || !lines.isUsable(name) || !followClock())
        return;
    const QDateTime now = clock.now();
    const auto due = line.isPausedAt(now) ? QList<Delivery>() : outbox.dueOn(name, now, 1);
    if (due && !due->isEmpty())
        begin(line, due->first(), now);
}

void Dispatcher::Private::say(const DeliveryChanges& changes)
{
    for (const qint64 id : changes.changed)
        Q_EMIT q->changed(id);
    for (const qint64 id : changes.forGood)
        Q_EMIT q->failedForGood(id);
}

} // namespace deskbell
