// In: what a run of pages brought and what was known before. Out: how deep the next run must read.

#include "poll/gap.h"

#include <algorithm>

namespace deskbell {

namespace {

bool isUnknown(const QSet<QString>& known, const QString& id) { return !known.contains(id); }

/// New rows stand only above the first known one of the first page: ordinary arrivals, nothing surfaced
/// below.
bool onlyArrivedOnTop(const PageHarvest& harvest, const QSet<QString>& known)
{
    const auto unknown = [&](const QString& id) { return isUnknown(known, id); };
    const auto firstKnown = std::find_if_not(harvest.firstPage.begin(), harvest.firstPage.end(), unknown);
    const QSet<QString> onTop(harvest.firstPage.begin(), firstKnown);
    return std::all_of(harvest.tickets.begin(), harvest.tickets.end(), [&](const Ticket& ticket) {
        return !unknown(ticket.id) || onTop.contains(ticket.id);
    });
}

/// Desks on which something is closed between any two polls would have all of a day read each time.
constexpr int mostDoubts = 12;

} // namespace

bool listsAllOf(const PageHarvest& harvest, const QStringList& listedBefore)
{
    QSet<QString> listed;
    for (const Ticket& ticket : harvest.tickets)
        listed.insert(ticket.id);
    const auto isListed = [&](const QString& id) { return listed.contains(id); };
    // Below the last common row this run may merely have ended earlier.
    const auto lastCommon = std::find_if(listedBefore.rbegin(), listedBefore.rend(), isListed);
    return lastCommon != listedBefore.rend() &&
           std::all_of(listedBefore.begin(), lastCommon.base(), isListed);
}

qint64 gapAfter(const PageHarvest& harvest, const QSet<QString>& known, const SourceState& before,
                const QStringList& listedBefore, int doubts)
{
    const bool wasOpen = before.gapBefore >= 0;
    const qint64 thisIntake = before.intake + 1;
    if (!harvest.complete)
        return wasOpen ? before.gapBefore : thisIntake;
    if (harvest.pages <= 1)
        return -1;
    const bool foundNew = std::any_of(harvest.tickets.begin(), harvest.tickets.end(),
                                      [&](const Ticket& ticket) { return isUnknown(known, ticket.id); });
    if (!wasOpen)
        return foundNew ? thisIntake : -1;
    if (doubts < mostDoubts && !listsAllOf(harvest, listedBefore))
        return before.gapBefore;
    if (!foundNew)
        return -1;
    // A busy desk brings something at every poll. The depth moves up with it, one intake behind, so that what
    // came is confirmed and yet no run reads back to the morning.
    return onlyArrivedOnTop(harvest, known) ? std::max(before.gapBefore, before.intake) : before.gapBefore;
}

} // namespace deskbell
