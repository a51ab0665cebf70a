#pragma once

#include "base/clock.h"
#include "channel/channel.h"
#include "settings/config.h"
#include "storage/healthstore.h"
#include "storage/outboxstore.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace deskbell {

class TicketStore;

/// What a channel shows of itself.
struct ChannelStatus
{
    QString name;
    ChannelHealth health;
    QString rung; ///< the one it would take now
    ChannelCounts counts;
    QString lastAnswer;
    QString hint = {};          ///< what to do about the refusal that stands now; may be empty
    QString documentation = {}; ///< the messenger's page about it; may be empty
    QStringList warnings = {};  ///< what may keep messages from arriving although nothing was refused yet
    std::chrono::milliseconds wait{}; ///< how long the limiter holds the next message back
};

/// What can be told of a channel before a message is lost: whole sentences for people.
QStringList warningsOf(const Channel& channel, const ChannelHealth& health);

/// Sends what the outbox owes: due deliveries -> ladder -> channel -> next state. One delivery in flight per
/// channel, so that a slow channel never delays another; at start, deliveries left "sending" are settled by
/// the channel's rule.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    Dispatcher(const Config& config, TicketStore& tickets, OutboxStore& outbox, HealthStore& health,
               const Clock& clock, QObject* parent = nullptr);
    ~Dispatcher() override;

    /// Takes ownership; the name must be new.
    void add(std::unique_ptr<Channel> channel);
    /// Names of the sources whose tickets have bodies in Markdown; none at first.
    void setMarkdownSources(const QSet<QString>& sources);
    Channel* channel(const QString& name) const;
    QStringList channels() const;

    /// Settles interrupted deliveries, then sends. Call once all channels are there.
    void start();
    /// Something was enqueued, or another process changed the outbox: look again.
    void wake();
    /// While paused, and in the quiet hours of the configuration, nothing is sent but what passes; what is
    /// owed waits, and comes as one message for each channel. An invalid time ends the pause.
    void setPausedUntil(const QDateTime& until);
    /// The user mended it: health is cleared, held deliveries go.
    void resumeChannel(const QString& name);
    /// Finishes what is in flight, begins nothing new, then says drained(). An answer that the store does not
    /// take within 20 s is not waited for: its row stays "sending", and the next start settles it.
    void drain();
    bool isIdle() const; ///< nothing in flight and nothing due now
    ChannelStatus status(const QString& channel) const;

Q_SIGNALS:
    void drained();
    /// The wall clock was set back: the pause ends that much earlier.
    void pauseMoved(const QDateTime& until);
    void idle(); ///< nothing in flight, nothing due now
    /// A delivery changed its state.
    void changed(qint64 delivery);
    /// A channel stopped (AUTH, GONE): said once.
    void channelStopped(const QString& channel, const QString& reason);
    /// A channel cannot be reached for the third time running: said once, and once when it can be again. What
    /// is owed is kept and tried on.
    void channelFailing(const QString& channel, const QString& reason);
    void channelRecovered(const QString& channel);
    /// A form of message that the messenger took until now, or was expected to: said once, until it is tried
    /// again.
    void templateRefused(const QString& channel, const QString& reason);
    /// Some recipients were refused; the others have it. `whom`: a whole sentence.
    void partlyDelivered(const QString& channel, const QString& whom);
    /// The messenger says that a var of the channel has a new value; the channel uses it already.
    void varChanged(const QString& channel, const QString& name, const QString& value);
    /// Ended without having arrived, or nobody can know whether it did, and no other channel took over.
    void failedForGood(qint64 delivery);
    /// The store cannot be read or written: nothing is sent until it can, and Deskbell tries again by itself.
    /// Said once for each such time.
    void storeFailed(const QString& sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
