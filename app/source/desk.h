#pragma once

#include "base/result.h"
#include "base/ticket.h"
#include "source/sight.h"

#include <QJsonValue>
#include <QList>

#include <functional>

namespace deskbell {

/// Which page of the list: the first, or what the page before it said comes next.
struct PageMark
{
    int index = 0;      ///< 0 is the first page of its part and piece
    QJsonValue cursor;  ///< offset, page number, URL or token; meaning is the desk's, null for the first page
    int part = 0;       ///< of a list that is read for several values, such as projects: which of them
    int piece = 0;      ///< of a list that is read in windows of time: which of them, the newest is 0
    qint64 rows = 0;    ///< that the pages before it held, in its part and piece
    qint64 fullest = 0; ///< rows of the fullest page before it, in its part and piece
    /// The page before held fewer rows than asked for, and may have been the last: a desk that lowers the
    /// size of its pages without a word looks the same.
    bool mayNotBe = false;

    bool begins() const { return index == 0 && part == 0 && piece == 0; }
};

struct Listing
{
    QList<Ticket> tickets;  ///< in the desk's order; empty when unchanged
    bool unchanged = false; ///< same as the last answer to the same page that was confirmed(): nothing to do
    bool notModified = false;         ///< unchanged by the desk's own word (304): no list was sent
    std::optional<PageMark> next;     ///< absent: this was the last page of its part
    std::optional<PageMark> nextPart; ///< read next whatever this part held; absent: this was the last part
    bool anyOrder = false;            ///< a page of known tickets says nothing of the pages behind it
    /// The page behind a short one was refused as one that does not exist. Trouble that passes looks the
    /// same.
    bool endInDoubt = false;
    bool cannotReadOn = false; ///< a list of so many rows: what was pushed out of it is listed nowhere else
    std::optional<Blindness> unseen;   ///< why this part could not be read, while others may be
    std::optional<milliseconds> floor; ///< the desk asks not to be polled more often than this
};

using ListingResult = Result<Listing, Blindness>;

/// One source seen through its preset: signs in when needed, asks for one page, says tickets or why not.
/// One request at a time; destroying `context` cancels it.
class Desk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void list(const PageMark& page, QObject* context, std::function<void(ListingResult)> done) = 0;
    /// What the last list() of the first page brought is now on disk: an equal answer may be reported as
    /// unchanged.
    virtual void confirm() = 0;
    /// Forgets digests and ETags: the next answer is read whatever it says.
    virtual void forgetUnchanged() = 0;
    /// The user changed the password or pressed "sign in again": refused credentials may be tried once more.
    virtual void allowSignIn() = 0;

Q_SIGNALS:
    /// Sign-in began; the result of list() tells how it ended.
    void signingIn();
};

} // namespace deskbell
