#pragma once

#include "poll/intake.h"
#include "source/sight.h"

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
    /// Tickets, what they owe, and the source's state in one transaction. Nothing when the run broke off and
    /// brought nothing that may be recorded yet.
    Result<std::optional<IntakeReport>> record(const PageHarvest& harvest);
    void sawNow(); ///< kept in memory; written with the next change
    /// True when it is to be saved: it differs from before, or the store did not take it then.
    bool setSight(Sight sight, const QString& detail);
    /// What cannot be saved now is saved at the next poll; a store that stays shut is said by record().
    void save(bool blindAnnounced);

private:
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
    QStringList m_listed; ///< ids of the last complete run
    int m_doubts = 0;     ///< runs in a row, while a gap is open, of which that could not be proved complete
};

} // namespace deskbell
