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

} // namespace

qint64 gapAfter(const PageHarvest& harvest, const QSet<QString>& known, const SourceState& before)
{
    const bool wasOpen = before.gapBefore >= 0;
    const qint64 thisIntake = before.intake + 1;
    if (!harvest.complete)
        return wasOpen ? before.gapBefore : thisIntake;
    const bool foundNew = std::any_of(harvest.tickets.begin(), harvest.tickets.end(),
                                      [&](const Ticket& ticket) { return isUnknown(known, ticket.id); });
    if (!foundNew || harvest.pages <= 1)
        return -1;
    if (!wasOpen)
        return thisIntake;
    // A busy desk brings something at every poll. The depth moves up with it, one intake behind, so that what
    // came is confirmed and yet no run reads back to the morning.
    return onlyArrivedOnTop(harvest, known) ? std::max(before.gapBefore, before.intake) : before.gapBefore;
}

} // namespace deskbell
