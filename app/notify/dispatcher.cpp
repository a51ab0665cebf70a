// In: due deliveries of the outbox. Out: attempts on channels, and each delivery's next state in one
// transaction.

#include "notify/dispatcher.h"

#include "channel/ladder.h"
#include "notify/channelline.h"
#include "notify/composer.h"
#include "notify/fallbacks.h"
#include "storage/ticketstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds attemptLimit = std::chrono::minutes(5); // the network layer's own limits are shorter
constexpr milliseconds storeRetry = seconds(10);
constexpr qint64 refusedForSeconds = 6 * 3600;
constexpr int movedAtATurn = 50; // deliveries that change channels or fail without an attempt

const QString trayName = u"tray"_s;

/// From how many due deliveries on a channel speaks of them in one message, and of how many at most.
struct DigestRule
{
    int from;
    int most;
};
DigestRule digestRule(const QString& channel)
{
    // A balloon lists them in Deskbell's own window; a messenger's message has room for a dozen links.
    return channel == trayName ? DigestRule{4, 1000} : DigestRule{21, 12};
}

} // namespace

class Dispatcher::Private
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Dispatcher)
public:
    Private(Dispatcher* dispatcher, const Config& configuration, TicketStore& ticketStore,
            OutboxStore& outboxStore, HealthStore& healthStore, const Clock& aClock)
        : q(dispatcher),
          config(configuration),
          tickets(ticketStore),
          outbox(outboxStore),
          healths(healthStore),
          clock(aClock),
          composer(configuration),
          fallbacks(configuration, outboxStore, [this](const QString& name) { return isUsable(name); }),
          alarm(clock.alarm([this] { turnSoon(); }))
    {}

    void turnSoon();
    void turn();
    bool sendDue(QStringList& except, QDateTime& wakeAt);
    void settleInterrupted();
    QList<Delivery> gather(ChannelLine& line, const Delivery& first);
    void begin(ChannelLine& line, const QList<Delivery>& deliveries, const QString& rung);
    Message compose(const QList<Delivery>& deliveries, bool& readable);
    void ended(ChannelLine& line, const Attempt& attempt);
    void settle(ChannelLine& line);
    void remember(ChannelLine& line, const Attempt& attempt, const NextStep& step);
    bool handOver(const QString& channel, const QString& reason, bool failWithoutSuccessor);
    void release(ChannelLine& line);

    bool isUsable(const QString& name) const;
    const ChannelConfig* configOf(const QString& name) const;
    QStringList heldChannels() const;
    bool isPaused() const { return pausedUntil.isValid() && pausedUntil > clock.now(); }
    bool anyInFlight() const;
    void saveHealth(const ChannelLine& line);
    void storeTrouble(const Error& error);
    void storeWorks() { saidTrouble = false; } ///< after a write: a full disk can still be read

    Dispatcher* q;
    const Config& config;
    TicketStore& tickets;
    OutboxStore& outbox;
    HealthStore& healths;
    const Clock& clock;
    const Composer composer;
    const Fallbacks fallbacks;
    std::map<QString, ChannelLine> lines;
    QDateTime pausedUntil;
    bool started = false;
    bool draining = false;
    bool turnQueued = false;
    bool saidTrouble = false;
    bool troubled = false; ///< in this turn: the alarm is set for trying again
    bool interruptedSettled = false;
    std::unique_ptr<Alarm> alarm; ///< last: destroyed first
};

const ChannelConfig* Dispatcher::Private::configOf(const QString& name) const
{
    const auto found = std::find_if(config.channels.begin(), config.channels.end(),
                                    [&](const ChannelConfig& channel) { return channel.name == name; });
    return found == config.channels.end() ? nullptr : &*found;
}

bool Dispatcher::Private::isUsable(const QString& name) const
{
    const auto line = lines.find(name);
    const ChannelConfig* channel = configOf(name);
    return line != lines.end() && !line->second.health.stopped && (!channel || channel->enabled);
}

/// Their deliveries stay queued: switched off by the user, or known and not there (a broken preset; the tray
/// in a program without a display).
QStringList Dispatcher::Private::heldChannels() const
{
    QStringList held;
    for (const ChannelConfig& channel : config.channels) {
        if (!channel.enabled || !lines.contains(channel.name))
            held.append(channel.name);
    }
    if (!lines.contains(trayName))
        held.append(trayName);
    return held;
}

bool Dispatcher::Private::anyInFlight() const
{
    return std::any_of(lines.begin(), lines.end(), [](const auto& line) { return line.second.busy(); });
}

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
    if (!started)
        return;
    troubled = false;
    for (auto& [name, line] : lines) {
        if (line.unsettled)
            settle(line);
    }
    if (draining)
        return;
    settleInterrupted();
    if (!interruptedSettled)
        return; // the store does not answer; the alarm is set
    if (isPaused()) {
        alarm->start(milliseconds(clock.now().msecsTo(pausedUntil)));
        if (!anyInFlight())
            Q_EMIT q->idle();
        return;
    }
    bool moved = false;
    for (const auto& [name, line] : lines) {
        if (line.health.stopped)
            moved = handOver(name, line.health.reason, false) || moved;
    }
    QStringList except = heldChannels();
    QDateTime wakeAt;
    moved = sendDue(except, wakeAt) || moved;
    if (troubled)
        return;
    if (moved)
        return turnSoon();

    const auto next = outbox.nextDue(except);
    if (!next)
        return storeTrouble(next.error());
    if (next->isValid() && (!wakeAt.isValid() || *next < wakeAt))
        wakeAt = *next;
    if (wakeAt.isValid())
        alarm->start(milliseconds(std::max<qint64>(clock.now().msecsTo(wakeAt), 1)));
    if (q->isIdle())
        Q_EMIT q->idle();
}

/// Starts one attempt on every channel that may send and is owed something. `except` grows by the channels
/// that need no second look; `wakeAt` becomes the earliest time at which one of them may send again. True
/// when deliveries were moved without an attempt.
bool Dispatcher::Private::sendDue(QStringList& except, QDateTime& wakeAt)
{
    const QDateTime now = clock.now();
    const auto wakeBy = [&wakeAt](const QDateTime& time) {
        if (!wakeAt.isValid() || time < wakeAt)
            wakeAt = time;
    };
    for (const auto& [name, line] : lines) {
        if (line.pausedAt(now))
            wakeBy(line.health.pausedUntil);
        if (line.busy() || line.health.stopped || line.pausedAt(now))
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
        const auto found = lines.find(first.channel);
        except.append(first.channel);
        if (found == lines.end())
            return handOver(
                first.channel,
                tr("There is no channel \"%1\" in the configuration any more.").arg(first.channel), true);
        ChannelLine& line = found->second;
        const milliseconds wait = line.channel->wait();
        if (wait > milliseconds(0)) {
            line.crowded = true;
            wakeBy(now.addMSecs(wait.count()));
            continue;
        }
        const QList<Delivery> together = gather(line, first);
        const Ladder ladder(line.channel->rungs(), line.health.refusedUntil,
                            line.channel->repeatsWhenUnknown());
        const bool continues = together.size() == 1 && line.channel->rungs().contains(first.rung);
        begin(line, together, continues ? first.rung : ladder.firstRung(now));
    }
}

/// What goes in one message: the delivery alone, or all that wait when they are too many to be said singly.
QList<Delivery> Dispatcher::Private::gather(ChannelLine& line, const Delivery& first)
{
    const DigestRule rule = digestRule(first.channel);
    const bool mayCombine = first.channel == trayName || line.crowded;
    if (first.kind != Delivery::Kind::Ticket || !mayCombine)
        return {first};
    const auto due = outbox.dueOn(first.channel, clock.now(), std::max(rule.from, rule.most));
    if (!due)
        return {first};
    QList<Delivery> waiting;
    for (const Delivery& delivery : *due) {
        if (delivery.kind == Delivery::Kind::Ticket)
            waiting.append(delivery);
    }
    if (waiting.size() < rule.from) {
        line.crowded = false;
        return {first};
    }
    return waiting.mid(0, rule.most);
}

Message Dispatcher::Private::compose(const QList<Delivery>& deliveries, bool& readable)
{
    Delivery first = deliveries.first();
    readable = true;
    if (first.kind != Delivery::Kind::Ticket)
        return composer.notice(first);
    QList<Ticket> about;
    for (const Delivery& delivery : deliveries) {
        const auto seen = tickets.find(delivery.source, delivery.ticket);
        if (!seen) {
            storeTrouble(seen.error());
            readable = false;
            return {};
        }
        Ticket ticket;
        ticket.source = delivery.source;
        ticket.id = delivery.ticket;
        about.append(*seen ? (*seen)->ticket : ticket);
        for (const QString& admin : delivery.mention) {
            if (!first.mention.contains(admin))
                first.mention.append(admin);
        }
    }
    return about.size() == 1 ? composer.ticket(first, about.first()) : composer.digest(first, about);
}

void Dispatcher::Private::begin(ChannelLine& line, const QList<Delivery>& deliveries, const QString& rung)
{
    bool readable = false;
    const Message whole = compose(deliveries, readable);
    if (!readable)
        return;
    QList<qint64> ids;
    for (const Delivery& delivery : deliveries)
        ids.append(delivery.id);
    // No send without a recorded claim: after a crash the row says that it may have gone out.
    const auto claimed = outbox.claimAll(ids, rung);
    if (!claimed)
        return storeTrouble(claimed.error());
    storeWorks();
    for (Delivery delivery : deliveries) {
        if (!claimed->contains(delivery.id))
            continue; // another process has it
        delivery.state = DeliveryState::Sending;
        delivery.rung = rung;
        ++delivery.attempts;
        line.inFlight.append(delivery);
    }
    if (line.inFlight.isEmpty())
        return;
    const bool all = line.inFlight.size() == deliveries.size();
    const Message message = all ? whole : compose(line.inFlight, readable);
    for (const Delivery& delivery : std::as_const(line.inFlight))
        Q_EMIT q->changed(delivery.id);
    line.context = std::make_unique<QObject>();
    const QString name = line.channel->name();
    line.limit->start(attemptLimit);
    line.channel->attempt(message, rung, line.context.get(),
                          [this, name, number = ++line.attemptNumber](const Attempt& attempt) {
                              ChannelLine& asked = lines.at(name);
                              if (asked.context && asked.attemptNumber == number)
                                  ended(asked, attempt);
                          });
}

void Dispatcher::Private::ended(ChannelLine& line, const Attempt& attempt)
{
    line.limit->stop();
    line.spent = std::move(line.context); // not destroyed yet: we may be called from inside its own call
    line.unsettled = attempt;
    line.lastAnswer = attempt.answer;
    settle(line);
}

/// Writes what became of the attempt. As long as the store refuses, the channel stays busy: forgetting the
/// answer would send again what has arrived.
void Dispatcher::Private::settle(ChannelLine& line)
{
    const Attempt attempt = *line.unsettled;
    const QDateTime now = clock.now();
    const QString channel = line.channel->name();
    int attempts = 0;
    for (const Delivery& delivery : std::as_const(line.inFlight))
        attempts = std::max(attempts, delivery.attempts);
    const Ladder ladder(line.channel->rungs(), line.health.refusedUntil, line.channel->repeatsWhenUnknown());
    const NextStep step = ladder.after(attempt, attempts, now);

    QList<Delivery> next = line.inFlight;
    QList<Delivery> successors;
    QList<qint64> forGood;
    for (Delivery& delivery : next) {
        delivery.outcome = outcomeId(attempt.outcome);
        delivery.lastAnswer = attempt.answer;
        delivery.rung = attempt.rung;
        switch (step.kind) {
        case NextStep::Kind::Done:
            delivery.state = DeliveryState::Sent;
            break;
        case NextStep::Kind::TryRung:
            delivery.state = DeliveryState::Queued;
            delivery.rung = step.rung;
            delivery.due = now;
            break;
        case NextStep::Kind::Wait:
            delivery.state = DeliveryState::Queued;
            delivery.rung = step.rung;
            delivery.due = step.due;
            break;
        case NextStep::Kind::Unknown:
            delivery.state = DeliveryState::Unknown;
            forGood.append(delivery.id);
            break;
        case NextStep::Kind::Fallback:
        case NextStep::Kind::StopChannel: {
            const auto choice = fallbacks.next(delivery, now);
            if (!choice)
                return storeTrouble(choice.error());
            if (choice->successor)
                successors.append(*choice->successor);
            const bool ends = choice->successor || choice->covered || step.kind == NextStep::Kind::Fallback;
            // A stopped channel keeps what nobody else can take: it goes out once the user has mended it.
            delivery.state = ends ? DeliveryState::Failed : DeliveryState::Queued;
            delivery.due = now;
            if (ends && !choice->successor && !choice->covered)
                forGood.append(delivery.id);
            break;
        }
        }
    }
    const DeliveryAttempt story{now, channel, attempt.rung, outcomeId(attempt.outcome), attempt.answer};
    if (auto written = outbox.finishAttempts(next, story, successors); !written)
        return storeTrouble(written.error());
    storeWorks();
    line.unsettled.reset();
    line.inFlight.clear();
    remember(line, attempt, step);
    for (const Delivery& delivery : std::as_const(next))
        Q_EMIT q->changed(delivery.id);
    for (const qint64 id : std::as_const(forGood))
        Q_EMIT q->failedForGood(id);
    if (step.kind == NextStep::Kind::TryRung && started && !draining && !isPaused())
        begin(line, next, step.rung);
    release(line);
}

void Dispatcher::Private::release(ChannelLine& line)
{
    if (line.busy())
        return;
    if (draining && !anyInFlight()) {
        Q_EMIT q->drained();
        return;
    }
    turnSoon();
}

void Dispatcher::Private::remember(ChannelLine& line, const Attempt& attempt, const NextStep& step)
{
    const ChannelHealth before = line.health;
    ChannelHealth& health = line.health;
    if (step.kind == NextStep::Kind::Done)
        health.refusedUntil.remove(attempt.rung);
    if (step.rungRefused)
        health.refusedUntil[attempt.rung] = clock.now().addSecs(refusedForSeconds);
    if (step.pauseChannel)
        health.pausedUntil = step.due;
    const bool stops = step.kind == NextStep::Kind::StopChannel && !health.stopped;
    if (stops) {
        health.stopped = true;
        health.reason =
            outcomeId(attempt.outcome) + (attempt.answer.isEmpty() ? QString() : u": "_s + attempt.answer);
        health.since = clock.now();
    }
    if (stops || health.pausedUntil != before.pausedUntil || health.refusedUntil != before.refusedUntil)
        saveHealth(line);
    if (stops) {
        const QString hint = attempt.hint.isEmpty() ? QString() : u" "_s + attempt.hint;
        Q_EMIT q->channelStopped(line.channel->name(), health.reason + hint);
    }
}

/// Moves what a channel cannot send now to its fallbacks, some at a time. True when anything moved.
bool Dispatcher::Private::handOver(const QString& channel, const QString& reason, bool failWithoutSuccessor)
{
    const QDateTime now = clock.now();
    // Whatever its due: waiting for a channel that does not send is no use.
    const auto owed = outbox.dueOn(channel, now.addYears(100), movedAtATurn);
    if (!owed) {
        storeTrouble(owed.error());
        return false;
    }
    QList<Delivery> ended;
    QList<Delivery> successors;
    QList<qint64> forGood;
    for (Delivery delivery : *owed) {
        const auto choice = fallbacks.next(delivery, now);
        if (!choice) {
            storeTrouble(choice.error());
            return false;
        }
        const bool taken = choice->successor || choice->covered;
        if (!taken && !failWithoutSuccessor)
            continue;
        if (choice->successor)
            successors.append(*choice->successor);
        if (!taken)
            forGood.append(delivery.id);
        delivery.state = DeliveryState::Failed;
        delivery.outcome = outcomeId(failWithoutSuccessor ? Outcome::Gone : Outcome::Auth);
        delivery.lastAnswer = reason;
        ended.append(delivery);
    }
    if (ended.isEmpty())
        return false;
    const DeliveryAttempt story{now, channel, {}, ended.first().outcome, reason};
    if (auto written = outbox.finishAttempts(ended, story, successors); !written) {
        storeTrouble(written.error());
        return false;
    }
    for (const Delivery& delivery : std::as_const(ended))
        Q_EMIT q->changed(delivery.id);
    for (const qint64 id : std::as_const(forGood))
        Q_EMIT q->failedForGood(id);
    return true;
}

/// A killed run left these "sending": they may have arrived.
void Dispatcher::Private::settleInterrupted()
{
    if (interruptedSettled)
        return;
    const auto rows = outbox.interrupted();
    if (!rows)
        return storeTrouble(rows.error());
    const QString answer = tr("Deskbell ended before the answer came.");
    QMap<QString, QPair<QList<Delivery>, QList<Delivery>>> byChannel; // repeat, leave
    for (Delivery delivery : *rows) {
        const auto line = lines.find(delivery.channel);
        const bool repeats = line == lines.end() || line->second.channel->repeatsWhenUnknown();
        delivery.state = repeats ? DeliveryState::Queued : DeliveryState::Unknown;
        delivery.due = clock.now();
        delivery.outcome = outcomeId(Outcome::Unknown);
        delivery.lastAnswer = answer;
        auto& both = byChannel[delivery.channel];
        (repeats ? both.first : both.second).append(delivery);
    }
    for (auto both = byChannel.begin(); both != byChannel.end(); ++both) {
        const DeliveryAttempt story{clock.now(), both.key(), {}, outcomeId(Outcome::Unknown), answer};
        if (auto written = outbox.finishAttempts(both->first + both->second, story); !written)
            return storeTrouble(written.error());
        for (const Delivery& delivery : both->first + both->second)
            Q_EMIT q->changed(delivery.id);
        for (const Delivery& delivery : both->second)
            Q_EMIT q->failedForGood(delivery.id);
    }
    interruptedSettled = true;
}

void Dispatcher::Private::saveHealth(const ChannelLine& line)
{
    if (auto saved = healths.save(line.channel->name(), line.health); !saved)
        storeTrouble(saved.error());
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

void Dispatcher::add(std::unique_ptr<Channel> channel)
{
    const QString name = channel->name();
    Q_ASSERT(!d->lines.contains(name));
    ChannelLine& line = d->lines[name];
    line.channel = std::move(channel);
    line.limit = d->clock.alarm([this, name] {
        ChannelLine& silent = d->lines.at(name);
        silent.context.reset(); // cancels
        d->ended(silent, {silent.inFlight.first().rung,
                          Outcome::Unknown,
                          Private::tr("No answer for 5 minutes."),
                          {},
                          {}});
    });
    if (auto health = d->healths.load(name))
        line.health = *health;
    else
        d->storeTrouble(health.error());
    d->turnSoon();
}

Channel* Dispatcher::channel(const QString& name) const
{
    const auto line = d->lines.find(name);
    return line == d->lines.end() ? nullptr : line->second.channel.get();
}

QStringList Dispatcher::channels() const
{
    QStringList names;
    for (const auto& [name, line] : d->lines)
        names.append(name);
    return names;
}

void Dispatcher::start()
{
    d->started = true;
    d->draining = false;
    d->turnSoon();
}

void Dispatcher::wake() { d->turnSoon(); }

void Dispatcher::setPausedUntil(const QDateTime& until)
{
    d->pausedUntil = until;
    d->turnSoon();
}

void Dispatcher::resumeChannel(const QString& name)
{
    const auto line = d->lines.find(name);
    if (line == d->lines.end())
        return;
    line->second.health = {};
    d->saveHealth(line->second);
    d->turnSoon();
}

void Dispatcher::drain()
{
    d->draining = true;
    if (!d->anyInFlight())
        QMetaObject::invokeMethod(this, &Dispatcher::drained, Qt::QueuedConnection);
}

bool Dispatcher::isIdle() const
{
    if (d->anyInFlight() || d->turnQueued)
        return false;
    if (d->isPaused())
        return true;
    QStringList except = d->heldChannels();
    for (const auto& [name, line] : d->lines) {
        if (line.health.stopped || line.pausedAt(d->clock.now()))
            except.append(name);
    }
    const auto due = d->outbox.due(d->clock.now(), 1, except);
    return !due || due->isEmpty(); // a store that cannot be read owes nothing that could be sent
}

ChannelStatus Dispatcher::status(const QString& channel) const
{
    ChannelStatus status;
    status.name = channel;
    if (auto counts = d->outbox.counts(channel))
        status.counts = *counts;
    const auto found = d->lines.find(channel);
    if (found == d->lines.end())
        return status;
    const ChannelLine& line = found->second;
    status.health = line.health;
    status.lastAnswer = line.lastAnswer;
    status.rung = Ladder(line.channel->rungs(), line.health.refusedUntil, line.channel->repeatsWhenUnknown())
                      .firstRung(d->clock.now());
    return status;
}

} // namespace deskbell
