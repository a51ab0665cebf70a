#include "support/fakedesk.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

namespace deskbell::test {

using namespace Qt::StringLiterals;

Ticket makeTicket(const QString& source, const QString& id, const QDateTime& createdAt)
{
    Ticket ticket;
    ticket.source = source;
    ticket.id = id;
    ticket.number = u'#' + id;
    ticket.subject = u"Subject of "_s + id;
    ticket.createdAt = createdAt;
    ticket.url = QUrl(u"https://desk.example.org/"_s + id);
    return ticket;
}

void FakeDesk::list(const PageMark& page, QObject* context, std::function<void(ListingResult)> done)
{
    if (forbidden)
        QFAIL("The desk was asked when it must not be.");
    ++requests;
    if (page.index == 0)
        ++firstPages;
    if (hangs)
        return;
    // Counts open requests by the life of the timer, which the context owns.
    auto* timer = new QTimer(context);
    timer->setSingleShot(true);
    ++m_open;
    connect(timer, &QObject::destroyed, this, [this] { --m_open; });
    if (m_open > 1)
        QFAIL("Two requests at once.");
    connect(timer, &QTimer::timeout, this, [this, timer, page, done] {
        timer->setParent(nullptr);
        delete timer;
        done(answer(page));
    });
    timer->start(0);
}

ListingResult FakeDesk::answer(const PageMark& mark)
{
    const int page = mark.index;
    if (beforePage)
        beforePage(page);
    if (const auto found = failures.constFind(page); found != failures.constEnd())
        return failure(*found);
    Listing listing;
    listing.floor = floor;
    listing.anyOrder = anyOrder;
    if (mark.part < furtherParts.size())
        listing.nextPart = PageMark{0, {}, mark.part + 1, 0};
    if (const auto found = unseenParts.constFind(mark.part); found != unseenParts.constEnd()) {
        listing.unseen = *found;
        return listing;
    }
    if (doubtsFrom >= 0 && page >= doubtsFrom) {
        listing.endInDoubt = true;
        return listing;
    }
    const QList<Ticket> here = slice(mark);
    if (mark.begins() && m_confirmed && *m_confirmed == here && reportsUnchanged && furtherParts.isEmpty() &&
        !anyOrder) {
        listing.unchanged = true;
        return listing;
    }
    if (mark.begins())
        m_lastFirstPage = here;
    listing.tickets = here;
    listing.tickets.removeIf([this](const Ticket& ticket) { return skipped.contains(ticket.id); });
    if (!here.isEmpty() && (clampsPages || (page + 1) * m_pageSize < rowsOf(mark.part).size()))
        listing.next = PageMark{page + 1, {}, mark.part, 0};
    if (doubtsFrom >= 0 && !listing.next && page + 1 == doubtsFrom)
        listing.next = PageMark{doubtsFrom, {}, mark.part, 0};
    if (cannotReadOn) {
        listing.next.reset();
        listing.cannotReadOn = true;
    }
    return listing;
}

QList<Ticket> FakeDesk::slice(const PageMark& mark) const
{
    const QList<Ticket>& all = rowsOf(mark.part);
    const int last = std::max(0, int((all.size() - 1) / m_pageSize));
    const int shown = clampsPages ? std::min(mark.index, last) : mark.index;
    return all.mid(shown * m_pageSize, m_pageSize);
}

void FakeDesk::confirm()
{
    ++confirms;
    m_confirmed = m_lastFirstPage;
}

void FakeDesk::arrive(const QString& id, const QDateTime& createdAt)
{
    rows.prepend(makeTicket(u"Desk"_s, id, createdAt));
}

void FakeDesk::vanish(const QString& id)
{
    rows.removeIf([&](const Ticket& ticket) { return ticket.id == id; });
}

} // namespace deskbell::test
