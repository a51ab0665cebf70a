#pragma once

#include "source/desk.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace deskbell {

class Alarm;
class Clock;
class TicketStore;

/// How far a run of pages reads.
struct PagePlan
{
    QString source;
    qint64 knownBefore = -1; ///< a page counts as known only by ids recorded before this intake; -1: by any
    int mostPages = 1000;
    /// The baseline: so many pages of each part, whatever they hold, where the newest come first.
    std::optional<int> baselinePages = {};
    /// Recorded tickets that are waited for: pages of known tickets are read on until these are found, too,
    /// within reason.
    QStringList lookFor = {};
};

/// What a run of pages brought, complete or not.
struct PageHarvest
{
    QList<Ticket> tickets;    ///< newest first, as listed; a row that shifted while paging may stand twice
    QStringList firstPage;    ///< ids of the first page
    int fullestPage = 0;      ///< rows
    int pages = 0;            ///< that held anything
    bool unchanged = false;   ///< the first page is what was confirmed: nothing was read
    bool notModified = false; ///< and the desk said so with 304
    bool complete = false;    ///< read as far as the plan wants; not when stopped by the limit
    std::optional<Blindness> blindness; ///< why a page could not be read
    QList<Blindness> unseen;            ///< why parts could not be read, while others were
    QStringList brokenParts;            ///< of those, the ones that were read in part
    bool cannotReadOn = false;  ///< of a list of so many rows, which holds nothing that was pushed out
    std::optional<Error> error; ///< the store could not tell what is known
    std::optional<milliseconds> floor;
    milliseconds latency{}; ///< of the last answer
    QStringList missing;    ///< of PagePlan::lookFor: the list was read to its end without them
};

/// One run of pages: the first, and on until a page holds only ids known, there is no next page, a page is
/// empty, or a page repeats the one before it (desks that clamp a page number that is too high); the same for
/// each further part of the list. A list in any order is read to its end.
class PageRun : public QObject
{
    Q_OBJECT
public:
    PageRun(Desk& desk, const TicketStore& tickets, const Clock& clock, PagePlan plan,
            QObject* parent = nullptr);
    ~PageRun() override;
    void start();

Q_SIGNALS:
    /// Once. Destroying the run before cancels it.
    void finished(const deskbell::PageHarvest& harvest);

private:
    void ask(const PageMark& page);
    void take(const ListingResult& listing);
    void goOn(const PageMark& next);
    /// This part could not be read: on to the next one.
    void leaveOut(const Listing& listing);
    /// The pages behind this one stay unread: on to the next part.
    void leaveRest(const Listing& listing);
    /// This part is read: on to the next one, or to the end.
    void endPart(const Listing& listing);
    Result<void> keep(const QList<Ticket>& tickets, bool onlyLooks);
    /// Whether the page holds nothing but known ids.
    Result<bool> isKnown(const QStringList& ids) const;
    /// Whether nothing new can stand behind an end that the desk left in doubt.
    bool endsForSure(const Listing& listing) const;
    void tooLong();
    void end(bool complete);

    Desk& m_desk;
    const TicketStore& m_tickets;
    const Clock& m_clock;
    PagePlan m_plan;
    PageHarvest m_harvest;
    PageMark m_page;
    int m_parts = 0;         ///< that were asked for
    bool m_isBroken = false; ///< a part ended in its middle
    QSet<QString> m_lookFor; ///< not found yet
    bool m_lookCut = false;  ///< given up before the end
    int m_partPages = 0;     ///< of the part under way
    bool m_caughtUp = false; ///< a page of this part held nothing but known tickets
    bool m_sorts = false;    ///< the pages do not come newest first
    int m_skippedPages = 0;  ///< in a row, whose rows the preset left out
    QStringList m_pageBefore;
    bool m_isRepeated = false; ///< the last page held the same as the one before
    milliseconds m_askedAt{};
    std::unique_ptr<Alarm> m_limit;
    std::unique_ptr<QObject> m_request; ///< context of the request under way
};

} // namespace deskbell
