#pragma once

#include "ui/desktop/desktopnotifier.h"

#include "storage/outboxstore.h"
#include "storage/ticketfinder.h"
#include "storage/ticketstore.h"

#include <functional>

namespace deskbell {

/// A delivery and what was tried for it, oldest first.
struct DeliveryStory
{
    Delivery delivery;
    QList<DeliveryAttempt> attempts;
    QString held = {}; ///< why and until when it waits, for people; empty: it does not
};

/// How long a ticket is put off.
enum class SnoozeFor
{
    QuarterHour,
    Hour,
    UntilTomorrow
};

/// When a ticket rings again; invalid: it does not.
struct RingsAgain
{
    QDateTime snoozed;    ///< as a person here wished
    QDateTime untilTaken; ///< as its rule says, until someone takes it
};

/// What the tickets window may ask of the program: values and callbacks, so that it can be tried without it.
struct TicketServices
{
    /// As TicketFinder::find().
    std::function<void(const TicketQuery& query, QObject* context,
                       std::function<void(Result<QList<qint64>>)> done)>
        find;
    /// The tickets in these rows; short, for what is on the screen.
    std::function<QList<SeenTicket>(const QList<qint64>& rows)> load;
    /// A ticket's body for reading, without the signs of Markdown.
    std::function<QString(const Ticket& ticket)> bodyOf;
    std::function<QList<DeliveryStory>(const QString& source, const QString& ticket)> story;
    std::function<RingsAgain(const QString& source, const QString& ticket)> ringsAgain;
    /// Row numbers of these tickets; those that are not recorded are left out.
    std::function<QList<qint64>(const QList<TicketKey>& tickets)> numbersOf;
    std::function<QStringList()> queues;
    std::function<QStringList()> sources;
    /// Layout that the user has chosen, kept over restarts.
    std::function<QString(const QString& key)> recall;
    std::function<void(const QString& key, const QString& value)> remember;
    std::function<QDateTime()> now;
};

} // namespace deskbell
