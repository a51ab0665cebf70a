#pragma once

#include "poll/intake.h"
#include "source/sight.h"

#include <QJsonArray>

#include <functional>

namespace deskbell {

struct PageHarvest;

/// What is remembered of one source in the store, and how a run of pages is added to it.
class SourceMemory
{
public:
    SourceMemory(const Config& config, const SourceConfig& source, Intake& intake, const TicketStore& tickets,
                 SourceStore& sources, const Clock& clock);

    /// Once is enough. Before it has worked nothing can be recorded, and nothing is saved.
    Result<void> load();
    bool isLoaded() const { return m_loaded; }
    const SourceState& state() const { return m_state; }
    qint64 tickets() const { return m_ticketCount; }
    /// Ids of tickets that ring until someone takes them. A store that cannot be read waits for none.
    QStringList waitingFor() const;
    bool hasBaseline() const { return m_state.firstGoodPoll.isValid(); }
    /// `report`: what is recorded, also when `whole` says why the rest is not.
    using Recorded = std::function<void(const IntakeReport& report, const Result<void>& whole)>;
    /// Tickets, what they owe, and the source's state in one transaction; a long list in several, between
    /// which the event loop turns. Ended in between, by the destruction of `context` or of the program, the
    /// state says that a gap is open: the next run of pages reads on to what was recorded before this one.
    /// Nothing is recorded of a run that broke off and brought nothing that may be yet.
    void record(const PageHarvest& harvest, QObject* context, Recorded done);
    void sawNow(); ///< kept in memory; written with the next change
    /// True when it is to be saved: it differs from before, or the store did not take it then.
    bool setSight(Sight sight, const QString& detail);
    /// What cannot be saved now is saved at the next poll; a store that stays shut is said by record().
    void save(bool blindAnnounced, const QStringList& partsAnnounced);

private:
    struct Recording;
    bool step(Recording& recording);
    Result<void> learn(Recording& recording) const;
    void plan(Recording& recording) const;
    Result<void> takePart(Recording& recording);
    bool mayHideTheGap(const PageHarvest& harvest) const;

    const Config& m_config;
    const SourceConfig& m_source;
    Intake& m_intake;
    const TicketStore& m_tickets;
    SourceStore& m_sources;
    const Clock& m_clock;
    const QDateTime m_since; ///< of this run of the program
    bool m_loaded = false;
    bool m_unsaved = false;
    SourceState m_state;
    qint64 m_ticketCount = 0;
    /// Ids of the last complete run, in one block of memory: thousands of small ones would lie scattered
    /// among what a burst leaves behind, and keep all of it.
    QJsonArray m_listed;
    /// Parts of which nothing could be read when the gap opened: it is not in them. Nothing: that was before
    /// this run of the program.
    std::optional<QSet<QString>> m_unseenAtGap;
    int m_doubts = 0; ///< runs in a row, while a gap is open, of which that could not be proved complete
};

} // namespace deskbell
