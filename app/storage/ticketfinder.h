#pragma once

#include "base/result.h"
#include "storage/ticketstore.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace deskbell {

class ReaderThread;

/// Which recorded tickets, and in which order. Parts that are empty ask for nothing.
struct TicketQuery
{
    enum class State
    {
        Any,
        Waiting,      ///< rang and nobody took note of it here
        Acknowledged, ///< here
    };
    enum class Order
    {
        FirstSeen,
        Created,
        Number,
        Subject,
        Requester,
        Queue,
        Status,
        Priority,
        Assignee,
        Source,
        Acknowledged,
    };
    QString text; ///< as typed: words that must all be there
    QString source;
    QString queue;
    State state = State::Any;
    QDateTime seenSince;
    Order order = Order::FirstSeen;
    bool descending = true;

    bool operator==(const TicketQuery&) const = default;
};

/// That a ticket rang.
struct RangTicket
{
    QString source;
    QDateTime when;
};

/// Finds tickets among very many without holding up the thread that asks: a thread and a read-only connection
/// of its own.
class TicketFinder : public QObject
{
    Q_OBJECT
public:
    /// `path` of a database that this process has open. Opened at the first find().
    explicit TicketFinder(QString path, QObject* parent = nullptr);
    /// Waits for the query under way, some tenths of a second at most.
    ~TicketFinder() override;

    /// `done` gets the rows' numbers (SeenTicket::row) in order. A later find() replaces one that has not
    /// answered yet, and destroying `context` cancels: then `done` is not called.
    void find(const TicketQuery& query, QObject* context, std::function<void(Result<QList<qint64>>)> done);
    /// The newest tickets with their texts, as TicketStore::newest() has them. Destroying `context` cancels.
    void newest(int count, QObject* context, std::function<void(Result<QList<SeenTicket>>)> done);
    /// What rang since then, oldest first.
    void rang(const QDateTime& since, QObject* context, std::function<void(Result<QList<RangTicket>>)> done);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared; ///< with the thread
    std::unique_ptr<ReaderThread> m_reader;
};

} // namespace deskbell
