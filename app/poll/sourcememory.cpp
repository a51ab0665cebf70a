// In: what a run of pages brought. Out: tickets handed to the Intake together with the source's state, and
// that state after a restart.

#include "poll/sourcememory.h"

#include "base/clock.h"
#include "base/elsewhere.h"
#include "base/insteps.h"
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

/// Of these, a transaction takes some 5 ms (and one that empties the log as much again), and looking up so
/// many ids some 2 ms.
constexpr qsizetype mostTicketsAtOnce = 25;
constexpr qsizetype mostIdsAtOnce = 500;

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

/// A list on its way into the store.
struct SourceMemory::Recording
{
    PageHarvest harvest;
    Recorded done;
    QStringList ids;
    qsizetype left = 0;   ///< tickets still to be taken: those that stand last are the oldest, and go first
    qsizetype learnt = 0; ///< ids of which `known` tells
    QJsonArray listed = {};
    QSet<QString> known = {};
    QSet<QString> old = {}; ///< unknown, and older than the mark; rows that shift are listed twice
    qint64 gapAfter = -1;
    bool wasOpen = false; ///< the gap, before this run
    bool hides = false;   ///< a part that may hold the gap could not be read
    bool proves = false;  ///< no gap was open, or this list leaves no doubt that it closes it
    IntakeOccasion occasion = {};
    IntakeReport report = {};

    ~Recording()
    {
        if (ids.size() > mostIdsAtOnce) // to take ten thousand apart at once would hold up a window
            dropElsewhere(
                std::make_tuple(std::move(harvest), std::move(ids), std::move(known), std::move(old)));
    }
};

void SourceMemory::record(const PageHarvest& harvest, QObject* context, Recorded done)
{
    // A baseline is recorded whole or not at all: half of one would make the other half ring later.
    if (!harvest.complete && (!hasBaseline() || harvest.tickets.isEmpty()))
        return done({}, {});
    QStringList ids;
    for (const Ticket& ticket : harvest.tickets)
        ids.append(ticket.id);
    const auto recording =
        std::make_shared<Recording>(); // in place: a copy would share the list, and unshare it later
    recording->harvest = harvest;
    recording->done = std::move(done);
    recording->ids = ids;
    recording->left = ids.size();
    inSteps(context, [this, recording] { return step(*recording); });
}

/// False: `done` was called.
bool SourceMemory::step(Recording& recording)
{
    if (recording.learnt < recording.ids.size()) {
        if (const Result<void> learnt = learn(recording); !learnt) {
            recording.done({}, learnt);
            return false;
        }
        if (recording.learnt < recording.ids.size())
            return true;
    }
    if (recording.occasion.begins)
        plan(recording);
    if (const Result<void> taken = takePart(recording); !taken) {
        recording.done(recording.report, taken);
        return false;
    }
    if (!recording.occasion.ends)
        return true;
    if (!recording.hides || !m_unseenAtGap)
        m_doubts = recording.proves ? 0 : m_doubts + 1;
    if (m_state.gapBefore >= 0 && !recording.wasOpen) {
        m_unseenAtGap.emplace();
        for (const Blindness& blindness : recording.harvest.unseen) {
            if (!recording.harvest.brokenParts.contains(blindness.part))
                m_unseenAtGap->insert(blindness.part);
        }
    }
    if (recording.harvest.complete && !recording.hides)
        m_listed = std::move(recording.listed);
    recording.done(recording.report, {});
    return false;
}

Result<void> SourceMemory::learn(Recording& recording) const
{
    const QStringList some = recording.ids.mid(recording.learnt, mostIdsAtOnce);
    const auto known = m_tickets.known(m_source.name, some);
    if (!known)
        return failure(known.error());
    recording.known += *known;
    for (const QString& id : some)
        recording.listed.append(id);
    for (const Ticket& ticket : recording.harvest.tickets.mid(recording.learnt, some.size())) {
        if (!known->contains(ticket.id) && isOlderThanMark(ticket, m_state))
            recording.old.insert(ticket.id);
    }
    recording.learnt += some.size();
    return {};
}

/// What belongs to the list as a whole.
void SourceMemory::plan(Recording& recording) const
{
    const PageHarvest& harvest = recording.harvest;
    const bool baseline = !hasBaseline();
    const QStringList listedBefore =
        m_state.gapBefore < 0 ? QStringList() : QVariant(m_listed.toVariantList()).toStringList();
    recording.wasOpen = m_state.gapBefore >= 0;
    recording.hides = mayHideTheGap(harvest);
    recording.proves = !recording.wasOpen || (!recording.hides && listsAllOf(harvest, listedBefore));
    if (recording.hides)
        recording.gapAfter = m_state.gapBefore;
    else if (!baseline)
        recording.gapAfter = gapAfter(harvest, recording.known, m_state, listedBefore, m_doubts);
    IntakeOccasion& occasion = recording.occasion;
    occasion.number = m_state.intake + 1;
    occasion.pageSize = harvest.fullestPage;
    occasion.afterBreak =
        m_state.lastGoodPoll < m_since || m_state.lastGoodPoll.secsTo(m_clock.now()) >= longBreakSeconds;
    // It was never shorter than now, and whatever stood below the new ones is gone.
    const bool mayHaveLost = !baseline && harvest.complete && harvest.cannotReadOn &&
                             recording.known.isEmpty() &&
                             recording.ids.size() >= std::max(fewestOfAFullList, m_listed.size());
    occasion.mayHaveLost = mayHaveLost ? int(recording.ids.size()) : 0;
    occasion.missing = harvest.missing;
    occasion.old = int(recording.old.size());
}

/// A run that broke off in one part of the list leaves the gap there, and the next one may not see that part
/// at all. One that was not seen when the gap opened has no share in it. After a start nobody knows which.
bool SourceMemory::mayHideTheGap(const PageHarvest& harvest) const
{
    constexpr int mostAfterStart = 12; // polls: one part may be forbidden for good
    if (m_state.gapBefore < 0)
        return false;
    if (!m_unseenAtGap)
        return !harvest.unseen.isEmpty() && m_doubts < mostAfterStart;
    return std::any_of(harvest.unseen.begin(), harvest.unseen.end(), [this](const Blindness& blindness) {
        return !m_unseenAtGap->contains(blindness.part);
    });
}

Result<void> SourceMemory::takePart(Recording& recording)
{
    IntakeOccasion& occasion = recording.occasion;
    const qsizetype from = std::max<qsizetype>(0, recording.left - mostTicketsAtOnce);
    occasion.ends = from == 0;
    SourceState next = m_state;
    if (occasion.ends) {
        next.gapBefore = recording.gapAfter;
        if (recording.harvest.complete)
            next.lastGoodPoll = m_clock.now();
    } else if (hasBaseline() && next.gapBefore < 0) {
        next.gapBefore = occasion.number;
    }
    // Not mid(): the whole list would be the part's in the end, and its memory given back to the system here.
    const QList<Ticket> part(recording.harvest.tickets.cbegin() + from,
                             recording.harvest.tickets.cbegin() + recording.left);
    const auto report = m_intake.record(m_config, m_source, part, next, occasion);
    if (!report)
        return failure(report.error());
    m_state = next;
    m_ticketCount += report->baseline + report->rung + report->moved;
    recording.report.baseline += report->baseline;
    recording.report.rung += report->rung;
    recording.report.moved += report->moved;
    recording.left = from;
    recording.harvest.tickets.resize(from); // ten thousand at once would hold up a window
    occasion.begins = false;
    return {};
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

void SourceMemory::save(bool blindAnnounced, const QStringList& partsAnnounced)
{
    if (!m_loaded)
        return;
    m_state.blindAnnounced = blindAnnounced;
    m_state.partsAnnounced = partsAnnounced;
    m_unsaved = !m_sources.save(m_source.name, m_state).ok();
}

} // namespace deskbell
