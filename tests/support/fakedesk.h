#pragma once

#include "source/desk.h"

#include <QHash>
#include <QSet>

namespace deskbell::test {

/// A desk in memory: rows newest first, cut into pages by position, as real desks do. Answers from the event
/// loop. Two requests at once, or one that was forbidden, fail the test.
class FakeDesk final : public Desk
{
    Q_OBJECT
public:
    explicit FakeDesk(int pageSize = 3) : m_pageSize(pageSize) {}

    void list(const PageMark& page, QObject* context, std::function<void(ListingResult)> done) override;
    void confirm() override;
    void forgetUnchanged() override { m_confirmed.reset(); }
    void allowSignIn() override { ++signInsAllowed; }

    /// Puts a ticket on top.
    void arrive(const QString& id, const QDateTime& createdAt);
    void vanish(const QString& id);
    int pageSize() const { return m_pageSize; }

    QList<Ticket> rows;
    QList<QList<Ticket>> furtherParts;   ///< rows of other projects, each with its own pages
    bool anyOrder = false;               ///< new rows need not stand on top
    QHash<int, Blindness> unseenParts;   ///< by part; stays until removed
    bool cannotReadOn = false;           ///< lists one page and nothing behind it
    int doubtsFrom = -1;                 ///< refuses this page and those behind it as if there were none
    QHash<int, Blindness> failures;      ///< by page; stays until removed
    std::function<void(int)> beforePage; ///< the world moves on while pages are read
    std::optional<milliseconds> floor;
    bool hangs = false;       ///< never answers
    bool forbidden = false;   ///< nothing may be asked now
    bool clampsPages = false; ///< a page beyond the end repeats the last one, and says there is more
    bool reportsUnchanged = true;
    QSet<QString> skipped; ///< ids that are on their page but that the preset leaves out
    int requests = 0;
    int firstPages = 0;
    int confirms = 0;
    int signInsAllowed = 0;

private:
    ListingResult answer(const PageMark& mark);
    const QList<Ticket>& rowsOf(int part) const { return part == 0 ? rows : furtherParts.at(part - 1); }
    QList<Ticket> slice(const PageMark& mark) const;

    int m_pageSize;
    int m_open = 0;
    std::optional<QList<Ticket>> m_confirmed;
    QList<Ticket> m_lastFirstPage;
};

Ticket makeTicket(const QString& source, const QString& id, const QDateTime& createdAt);

} // namespace deskbell::test
