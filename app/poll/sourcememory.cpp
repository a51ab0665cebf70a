// In: what a run of pages brought. Out: tickets handed to the Intake together with the source's state, and
// that state after a restart.

#include "poll/sourcememory.h"

#include "base/clock.h"
#include "poll/gap.h"
#include "poll/pagerun.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace deskbell {

namespace {

/// A list of fewer may well have been closed and filed anew between two polls.
constexpr qsizetype fewestOfAFullList = 5;

/// What was collected after so long without a look is a backlog, and may be said in one message.
constexpr qint64 longBreakSeconds = 10 * 60;

} // namespace

SourceMemory::SourceMemory(const Config& config, const SourceConfig& source, Intake& intake,
                           const TicketStore& tickets, SourceStore& sources, const Clock& clock)
    : m_config(config),
      m_source(source),
      m_intake(intake),
      m_tickets(tickets),
      m_sources(sources),
      m_clock(clock),
      m_since(clock.now())
{}

Result<void> SourceMemory::load()
{
    if (m_loaded)
        return {};
    const auto stored = m_sources.load(m_source.name);
    if (!stored)
        return failure(stored.error());
    const auto count = m_tickets.count(m_source.name);
    if (!count)
        return failure(count.error());
    m_state = *stored;
    m_ticketCount = *count;
    m_loaded = true;
    return {};
}

Result<std::optional<IntakeReport>> SourceMemory::record(const PageHarvest& harvest)
{
    const bool baseline = !hasBaseline();
    // A baseline is recorded whole or not at all: half of one would make the other half ring later.
    if (!harvest.complete && (baseline || harvest.tickets.isEmpty()))
        return std::optional<IntakeReport>();
    QStringList ids;
    for (const Ticket& ticket : harvest.tickets)
        ids.append(ticket.id);
    const auto known = m_tickets.known(m_source.name, ids);
    if (!known)
        return failure(known.error());
    SourceState next = m_state;
    next.gapBefore = baseline ? -1 : gapAfter(harvest, *known, m_state, m_listed, m_doubts);
    if (harvest.complete)
        next.lastGoodPoll = m_clock.now();
    const bool afterBreak =
        m_state.lastGoodPoll < m_since || m_state.lastGoodPoll.secsTo(m_clock.now()) >= longBreakSeconds;
    // It was never shorter than now, and whatever stood below the new ones is gone.
    const bool mayHaveLost = !baseline && harvest.complete && harvest.cannotReadOn && known->isEmpty() &&
                             ids.size() >= std::max(fewestOfAFullList, m_listed.size());
    const auto report =
        m_intake.record(m_config, m_source, harvest.tickets, next,
                        {int(harvest.firstPage.size()), afterBreak, mayHaveLost, harvest.missing});
    if (!report)
        return failure(report.error());
    const bool proved = listsAllOf(harvest, m_listed);
    m_doubts = m_state.gapBefore < 0 || proved ? 0 : m_doubts + 1;
    if (harvest.complete)
        m_listed = ids;
    m_state = next;
    m_ticketCount += report->baseline + report->rung + report->moved;
    return std::optional<IntakeReport>(*report);
}

QStringList SourceMemory::waitingFor() const
{
    const auto waiting = m_intake.waitingFor(m_source.name);
    return waiting ? *waiting : QStringList();
}

void SourceMemory::sawNow() { m_state.lastGoodPoll = m_clock.now(); }

bool SourceMemory::setSight(Sight sight, const QString& detail)
{
    if (!m_loaded)
        return false;
    if (m_state.sight == sightId(sight))
        return m_unsaved;
    m_state.sight = sightId(sight);
    m_state.detail = detail;
    m_state.sightSince = m_clock.now();
    return true;
}

void SourceMemory::save(bool blindAnnounced)
{
    if (!m_loaded)
        return;
    m_state.blindAnnounced = blindAnnounced;
    m_unsaved = !m_sources.save(m_source.name, m_state).ok();
}

} // namespace deskbell
