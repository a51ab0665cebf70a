#pragma once

#include "base/setback.h"
#include "notify/channellines.h"
#include "notify/composer.h"
#include "notify/deliverychanges.h"
#include "notify/dispatcher.h"
#include "notify/drain.h"
#include "notify/fallbacks.h"
#include "notify/handover.h"
#include "notify/quiet.h"

#include <QCoreApplication>

namespace deskbell {

class Dispatcher::Private
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Dispatcher)
public:
    Private(Dispatcher* dispatcher, const Config& configuration, const TicketStore& tickets,
            OutboxStore& outboxStore, HealthStore& healths, const Clock& aClock)
        : q(dispatcher),
          config(configuration),
          outbox(outboxStore),
          clock(aClock),
          composer(configuration),
          fallbacks(configuration, outboxStore,
                    [this](const QString& name) { return lines.readinessAt(name, clock.now()); }),
          services{aClock,
                   tickets,
                   outboxStore,
                   healths,
                   composer,
                   fallbacks,
                   [this](ChannelLine& line) { return nextOn(line); }},
          lines(configuration),
          setBack(aClock),
          drain(lines, aClock, [this] { Q_EMIT q->drained(); }),
          alarm(clock.alarm([this] { turnSoon(); }))
    {}

    void add(std::unique_ptr<Channel> channel);
    void storeTrouble(const Error& error);
    std::optional<Quiet> quietNow() const
    {
        if (config.quiet.hours.isEmpty() && !pausedUntil.isValid()) // spares the time zone, for each message
            return std::nullopt;
        return quietAt(config.quiet, pausedUntil, clock.now(), clock.zone());
    }
    static OutboxStore::Wanted wantedIn(const std::optional<Quiet>& quiet)
    {
        return quiet ? OutboxStore::Wanted::PassingQuiet : OutboxStore::Wanted::All;
    }

    // dispatchturn.cpp: what is sent next
    void turnSoon();
    void turn();
    bool settleOldRun();
    bool followClock();
    bool waitLess(milliseconds back);
    void shortenPause(milliseconds by);
    bool followQuiet();
    void sleep(milliseconds delay);
    bool handOverStopped();
    bool sendDue(QStringList& except, QDateTime& wakeAt);
    struct Choice
    {
        std::optional<Going> going;
        bool moved = false; ///< deliveries ended without an attempt
    };
    Choice choose(ChannelLine& line, const Delivery& first, const QDateTime& now, QDateTime& wakeAt);
    bool dropTaken(QList<Delivery>& deliveries);
    Going going(const QList<Delivery>& deliveries, const QString& rung) const;
    std::optional<HandedOver> move(const HandOver& why); ///< none: the store does not answer
    void goOn(ChannelLine& line, const QList<Delivery>& deliveries, const NextStep& step);
    std::optional<Going> nextOn(ChannelLine& line);
    void say(const DeliveryChanges& changes);

    Dispatcher* q;
    const Config& config;
    OutboxStore& outbox;
    const Clock& clock;
    Composer composer;
    const Fallbacks fallbacks;
    const LineServices services;
    ChannelLines lines;
    SetBackWatch setBack;
    milliseconds unfollowed{}; ///< how far the clock was set back without the store having taken it
    Drain drain;
    QDateTime pausedUntil;
    QDateTime runningSince; ///< what is owed from before waited while nobody could send
    bool started = false;
    std::optional<Quiet> quiet; ///< as of the last turn
    QStringList sending;        ///< channels, as of the last turn
    /// Channel -> the last delivery that was looked at in vain for one that takes over.
    QHash<QString, qint64> keptUpTo;
    bool turnQueued = false;
    bool saidTrouble = false;
    bool troubled = false; ///< in this turn: the alarm is set for trying again
    bool oldRunSettled = false;
    std::unique_ptr<Alarm> alarm; ///< last: destroyed first
};

} // namespace deskbell
