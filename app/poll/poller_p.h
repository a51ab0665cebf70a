#pragma once

#include "poll/pagerun.h"
#include "poll/poller.h"
#include "poll/pollschedule.h"
#include "poll/sightwatch.h"
#include "poll/sourcememory.h"
#include "poll/watchdog.h"

#include <QCoreApplication>

namespace deskbell {

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
          tickets(ticketStore),
          clock(aClock),
          memory(config, source, anIntake, ticketStore, sourceStore, aClock),
          schedule(config, source, floor, ticketStore, aClock, [this] { poll(); }),
          watchdog(aClock, [this](bool slept) { sawNothingForLong(slept); })
    {
        status.name = source.name;
    }

    void poll();
    Result<void> load();
    void finish(const PageHarvest& harvest);
    void took(const PageHarvest& harvest, const IntakeReport& report, const Result<void>& whole);
    void end(const PageHarvest& harvest, int rang, std::optional<SightLoss> lost);
    void showPlan();

    // pollersight.cpp: what the source sees, and when it is said
    /// `unseen`: parts of the list that could not be read.
    void see(const QList<Blindness>& unseen);
    void sayParts(const QStringList& unseen);
    void lose(const SightLoss& loss);
    void setSight(Sight sight, const QString& detail);
    void save() { memory.save(watch.isAnnounced(), parts.announced()); }
    void sawNothingForLong(bool slept);

    Poller* q;
    const Config& config;
    const SourceConfig source;
    const std::unique_ptr<Desk> desk;
    const TicketStore& tickets;
    const Clock& clock;

    bool started = false;
    bool wakeAfterPoll = false;
    SourceStatus status;
    SourceMemory memory;
    SightWatch watch;
    PartWatch parts;
    std::optional<SightLoss> loss; ///< why the last poll did not see
    PollSchedule schedule;
    Watchdog watchdog;
    std::unique_ptr<PageRun> run;   ///< until what it brought is recorded
    std::unique_ptr<PageRun> spent; ///< the run before
};

} // namespace deskbell
