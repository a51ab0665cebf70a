#pragma once

#include "base/clock.h"
#include "channel/channel.h"
#include "channel/ladder.h"
#include "storage/healthstore.h"
#include "storage/outboxstore.h"

#include <QObject>

#include <memory>

namespace deskbell {

class Composer;
class Fallbacks;
class TicketStore;

class ChannelLine;

/// What goes out as one message.
struct Going
{
    QList<Delivery> deliveries; ///< at least one
    QString rung;
    bool silently = false; ///< it is quiet, and this may be seen but not heard
};

/// What a line works with; all of it outlives the line.
struct LineServices
{
    const Clock& clock;
    const TicketStore& tickets;
    OutboxStore& outbox;
    HealthStore& healths;
    const Composer& composer;
    const Fallbacks& fallbacks;
    /// What the line sends next, if it may send on at once.
    std::function<std::optional<Going>(ChannelLine&)> next;
};

/// The line of work of one channel: one attempt at a time, from the claim in the outbox to the channel and,
/// with its answer, back into the outbox. What is sent when is the dispatcher's business.
class ChannelLine : public QObject
{
    Q_OBJECT
public:
    ChannelLine(std::unique_ptr<Channel> channel, const LineServices& services, QObject* parent = nullptr);
    ~ChannelLine() override;

    Channel* channel() const { return m_channel.get(); }
    const ChannelHealth& health() const { return m_health; }
    /// As it ended; before the first one, nothing is said in it.
    const Attempt& lastAttempt() const { return m_last; }
    /// Claimed, and not yet settled in the store.
    bool isBusy() const { return !m_inFlight.isEmpty(); }
    /// Answered, but the store could not take the answer yet.
    bool isUnsettled() const { return m_unsettled.has_value(); }
    bool isPausedAt(const QDateTime& now) const;
    /// `rung`: the one that is judged; which decides whether a lost answer is repeated.
    Ladder ladder(const QString& rung = {}) const;
    /// Paused because an allowance is used up: whoever can take over does.
    bool isSpentAt(const QDateTime& now) const;

    Result<void> loadHealth();
    Result<void> clearHealth();
    /// The wall clock was set back by this much: the pause and the refused rungs wait no longer for that.
    Result<void> bringForward(std::chrono::milliseconds by);
    /// A day's allowance that Deskbell counts itself is used up: as if the messenger had said so.
    void pauseSpent(std::chrono::milliseconds untilAllowance);
    /// failing(), if it was not said: nobody takes over what waits.
    void sayHeldUp(const QString& reason);
    /// One attempt for all of these together; nothing is sent unless the claim is on record. Not while busy.
    void begin(const Going& going);
    /// Tries again to store the answer. As long as the store refuses, the line stays busy: forgetting the
    /// answer would send again what has arrived.
    void settle();

    bool isCrowded = false; ///< its limiter held something back since its queue was last short

Q_SIGNALS:
    void changed(qint64 delivery);
    void failedForGood(qint64 delivery);
    /// `reason`: whole sentences.
    void stopped(const QString& reason);
    /// By the messenger's word on a template: said when it begins to be left out.
    void templateRefused(const QString& reason);
    void partlyDelivered(const QString& whom);
    /// Said once when the channel took nothing several times running, or asks for a long wait, and once when
    /// it takes something again; over restarts, too.
    void failing(const QString& reason);
    void recovered();
    void storeFailed(const deskbell::Error& error);
    void storeWorks(); ///< said after a write: a full disk can still be read
    /// The answer is stored; the line is free, or has begun with what comes next. `step` is what these
    /// deliveries want next.
    void settled(const QList<deskbell::Delivery>& deliveries, const deskbell::NextStep& step);

private:
    Result<Message> messageOf(const QList<Delivery>& deliveries) const;
    DeliveryClaim claimOf(const Going& going) const;
    void take(const Going& going, const QList<qint64>& claimed);
    void sendTaken(const Going& going, const Message& whole);
    void send(Message message, const QString& rung, bool silently);
    QString rungForRest(int fits, const QString& rung, int& goingOn) const;
    void giveUp();
    void keepProgress(const QJsonObject& progress);
    void ended(const Attempt& attempt);
    void remember(const Attempt& attempt, const NextStep& step);
    void saveHealth();
    void countFailures(const Attempt& attempt, const NextStep& step, const QList<Delivery>& deliveries);

    LineServices m_services;
    std::unique_ptr<Channel> m_channel;
    ChannelHealth m_health;
    Attempt m_last;
    int m_failures = 0;                 ///< attempts running after which a message waits
    QList<Delivery> m_inFlight;         ///< more than one: a digest
    std::optional<Attempt> m_unsettled; ///< see isUnsettled()
    bool m_claimFailed = false;         ///< the last answer could not be stored together with the next claim
    quint64 m_attemptNumber = 0;        ///< tells an answer from one that came after the limit
    std::unique_ptr<QObject> m_context; ///< of the attempt under way; destroying it cancels
    std::unique_ptr<QObject> m_spent;   ///< context of the attempt before
    std::unique_ptr<Alarm> m_limit;     ///< for a channel that forgets to answer
};

} // namespace deskbell
