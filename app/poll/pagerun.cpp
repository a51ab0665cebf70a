// In: a desk that lists page by page. Out: the tickets of as many pages as may hold something new.

#include "poll/pagerun.h"

#include "base/clock.h"
#include "storage/ticketstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskbell {

namespace {

/// The network layer has its own, shorter limits; this one is for a desk that forgets to answer at all.
constexpr milliseconds pageLimit = std::chrono::minutes(5);
/// In a row; a desk that repeats its last page for ever would never come to an end of them.
constexpr int mostSkippedPages = 20;
/// Of each part, for tickets that are waited for: they are hours old at most, and newer ones stand above
/// them.
constexpr int mostPagesToLook = 20;

Blindness noAnswer()
{
    return {Sight::Offline, QCoreApplication::translate("deskbell::PageRun", "No answer for 5 minutes."), {}};
}

Blindness moreThan(int pages)
{
    return {Sight::NotATicketList,
            QCoreApplication::translate("deskbell::PageRun",
                                        "The list has more than %n pages; Deskbell does not "
                                        "see the tickets on the pages behind them.",
                                        nullptr, pages),
            std::nullopt};
}

QStringList idsOf(const QList<Ticket>& tickets)
{
    QStringList ids;
    for (const Ticket& ticket : tickets)
        ids.append(ticket.id);
    return ids;
}

/// Tickets without a time keep their place among their neighbours only, after all that have one.
bool isNewer(const Ticket& one, const Ticket& other) { return one.createdAt > other.createdAt; }

} // namespace

PageRun::PageRun(Desk& desk, const TicketStore& tickets, const Clock& clock, PagePlan plan, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_tickets(tickets),
      m_clock(clock),
      m_plan(std::move(plan)),
      m_lookFor(m_plan.lookFor.begin(), m_plan.lookFor.end()),
      m_limit(clock.alarm([this] {
          m_request.reset();
          m_harvest.blindness = noAnswer();
          end(false);
      }))
{}

PageRun::~PageRun() = default;

void PageRun::start() { ask({}); }

void PageRun::ask(const PageMark& page)
{
    if (page.index == 0) { // the same rows in two parts or windows are no repeated page
        m_skippedPages = 0;
        m_pageBefore.clear();
        m_isRepeated = false;
    }
    if (page.part != m_page.part) {
        m_partPages = 0;
        m_caughtUp = false;
    }
    if (page.index == 0 && page.piece == 0)
        ++m_parts;
    m_page = page;
    m_askedAt = m_clock.steady();
    m_limit->start(pageLimit);
    m_request = std::make_unique<QObject>();
    m_desk.list(page, m_request.get(), [this](const ListingResult& listing) { take(listing); });
}

void PageRun::take(const ListingResult& listing)
{
    m_limit->stop();
    m_harvest.latency = m_clock.steady() - m_askedAt;
    if (!listing) {
        m_harvest.blindness = listing.error();
        return end(false);
    }
    if (listing->floor)
        m_harvest.floor = listing->floor;
    if (listing->unseen)
        return leaveOut(*listing);
    // What may stand behind it is looked for by the next run.
    m_isBroken = m_isBroken || (listing->endInDoubt && !endsForSure(*listing));
    const bool isEmptyEnd = m_page.index > 0 && !listing->next && listing->tickets.isEmpty();
    if (!isEmptyEnd) { // it proves that the pages before it are all
        ++m_harvest.pages;
        ++m_partPages;
    }
    m_harvest.cannotReadOn = m_harvest.pages == 1 && listing->cannotReadOn;
    if (listing->unchanged) {
        m_harvest.unchanged = m_harvest.pages == 1;
        m_harvest.notModified = m_harvest.unchanged && listing->notModified;
        return end(true);
    }
    m_sorts = m_sorts || listing->anyOrder || listing->nextPart;
    const QStringList ids = idsOf(listing->tickets);
    for (const QString& id : ids)
        m_lookFor.remove(id);
    // A page whose rows are all left out by the preset is not the end: the next may hold a ticket.
    m_skippedPages = ids.isEmpty() ? m_skippedPages + 1 : 0;
    const bool skipsOn = m_skippedPages > mostSkippedPages && !listing->anyOrder;
    m_lookCut = m_lookCut || skipsOn;
    const bool newWindow = listing->next && listing->next->piece != m_page.piece;
    if (!newWindow && listing->next && skipsOn)
        return leaveRest(*listing);
    if (!newWindow && (ids.isEmpty() ? !listing->next : ids == m_pageBefore)) {
        // The same once more may be the page before, pushed down by as many new tickets as a page holds.
        if (listing->next && !std::exchange(m_isRepeated, true))
            return goOn(*listing->next);
        return endPart(*listing);
    }
    m_isRepeated = false;
    const bool onlyLooks = m_caughtUp && !listing->anyOrder;
    if (const Result<void> kept = keep(listing->tickets, onlyLooks); !kept) {
        m_harvest.error = kept.error();
        return end(false);
    }
    m_harvest.fullestPage = std::max(m_harvest.fullestPage, int(ids.size()));
    if (m_harvest.pages == 1)
        m_harvest.firstPage = ids;
    if (!ids.isEmpty())
        m_pageBefore = ids;
    if (!listing->next)
        return endPart(*listing);

    const auto known = isKnown(ids);
    if (!known) {
        m_harvest.error = known.error();
        return end(false);
    }
    m_caughtUp = m_caughtUp || (*known && !listing->anyOrder);
    if (m_caughtUp && !listing->anyOrder) {
        if (m_lookFor.isEmpty() || m_partPages >= mostPagesToLook) {
            m_lookCut = m_lookCut || !m_lookFor.isEmpty();
            return endPart(*listing);
        }
        return goOn(*listing->next);
    }
    // The baseline is meant to end here; of a list in any order, what is behind would ring later.
    if (m_plan.baselinePages && !listing->anyOrder && m_partPages >= *m_plan.baselinePages)
        return endPart(*listing);
    goOn(*listing->next);
}

/// `onlyLooks`: behind a page of known tickets, where a ticket that is waited for is looked for. What else
/// stands there and is not known was old when the source was first looked at: the first look ends above it.
Result<void> PageRun::keep(const QList<Ticket>& tickets, bool onlyLooks)
{
    if (!onlyLooks) {
        if (m_harvest.tickets.isEmpty())
            m_harvest.tickets = tickets; // shared: ten thousand copied at once would hold up a window
        else
            m_harvest.tickets.append(tickets);
        return {};
    }
    const auto known = m_tickets.known(m_plan.source, idsOf(tickets));
    if (!known)
        return failure(known.error());
    std::copy_if(tickets.begin(), tickets.end(), std::back_inserter(m_harvest.tickets),
                 [&](const Ticket& ticket) { return known->contains(ticket.id); });
    return {};
}

/// A part of which nothing was read has left nothing half read: when it can be seen again, all that is new in
/// it is on top. One that broke off in its middle is a gap.
void PageRun::leaveOut(const Listing& listing)
{
    m_harvest.unseen.append(*listing.unseen);
    if (m_page.index > 0 || m_page.piece > 0) {
        m_isBroken = true;
        m_harvest.brokenParts.append(listing.unseen->part);
    }
    if (m_plan.baselinePages && m_isBroken) { // a baseline is whole or not at all: so far, nothing is seen
        m_harvest.blindness = m_harvest.unseen.takeLast();
        return end(false);
    }
    if (!listing.nextPart && m_harvest.unseen.size() == m_parts) { // there was nothing else
        m_harvest.blindness = m_harvest.unseen.takeFirst();
        return end(false);
    }
    endPart(listing);
}

/// A new ticket may stand behind so many skipped pages, but neither in what a first look takes for old nor
/// behind a page of known ones.
void PageRun::leaveRest(const Listing& listing)
{
    if (!m_plan.baselinePages && !m_caughtUp) {
        m_harvest.blindness = moreThan(m_partPages);
        m_isBroken = true;
    }
    endPart(listing);
}

void PageRun::endPart(const Listing& listing)
{
    if (!listing.nextPart)
        return end(!m_isBroken);
    goOn(*listing.nextPart);
}

void PageRun::goOn(const PageMark& next)
{
    if (m_harvest.pages >= m_plan.mostPages)
        return tooLong();
    // From the event loop: a desk may answer at once, and a thousand pages must not nest.
    QMetaObject::invokeMethod(
        this, [this, next] { ask(next); }, Qt::QueuedConnection);
}

/// What was read is recorded, and what was not is said: it would be as far away at the next poll.
void PageRun::tooLong()
{
    m_harvest.blindness = moreThan(m_plan.mostPages);
    end(false);
}

Result<bool> PageRun::isKnown(const QStringList& ids) const
{
    if (m_plan.baselinePages || ids.isEmpty())
        return false;
    const auto known = m_tickets.known(m_plan.source, ids, m_plan.knownBefore);
    if (!known)
        return failure(known.error());
    for (const QString& id : ids) {
        if (!known->contains(id))
            return false;
    }
    return true;
}

/// Behind a known ticket stand older ones, where the newest come first. The baseline ends somewhere in any
/// case.
bool PageRun::endsForSure(const Listing& listing) const
{
    if (m_plan.baselinePages)
        return true;
    const auto known = m_tickets.known(m_plan.source, m_pageBefore, m_plan.knownBefore);
    return !listing.anyOrder && known && !known->isEmpty();
}

void PageRun::end(bool complete)
{
    m_harvest.complete = complete;
    // What newer tickets pushed out of a list without pages is not gone for that.
    if (complete && !m_lookCut && !m_harvest.unchanged && !m_harvest.cannotReadOn)
        m_harvest.missing = m_harvest.unseen.isEmpty() ? m_lookFor.values() : QStringList();
    if (m_sorts && !std::is_sorted(m_harvest.tickets.cbegin(), m_harvest.tickets.cend(), isNewer))
        std::stable_sort(m_harvest.tickets.begin(), m_harvest.tickets.end(), isNewer);
    // Last: the receiver may destroy this run.
    Q_EMIT finished(std::exchange(m_harvest, {}));
}

} // namespace deskbell
