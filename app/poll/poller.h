#pragma once

#include "poll/intake.h"
#include "source/desk.h"
#include "storage/polllog.h"

#include <QObject>

#include <memory>

namespace deskbell {

class Alarm;

/// What a source shows of itself: everything `status` prints.
struct SourceStatus
{
    QString name;
    Sight sight = Sight::NeverPolled;
    QString detail; ///< what exactly, for people
    QDateTime since;
    QDateTime lastGoodPoll;
    QDateTime nextPoll;
    milliseconds interval{};
    qint64 tickets = 0;
    int polls = 0;          ///< since start
    int unchanged = 0;      ///< polls that cost no decoding
    milliseconds latency{}; ///< of the last answer
};

/// Polls one source: pages until a page holds only known ids, hands them to the Intake, decides when to ask
/// again, and says so when it goes blind or sees again.
class Poller : public QObject
{
    Q_OBJECT
public:
    Poller(const Config& config, SourceConfig source, std::unique_ptr<Desk> desk, milliseconds presetFloor,
           Intake& intake, TicketStore& tickets, SourceStore& sources, const Clock& clock,
           QObject* parent = nullptr);
    ~Poller() override;

    /// First poll as soon as the event loop runs.
    void start();
    /// Now, unless one is under way; a desk that said "busy until" is still asked, as a person wants to know.
    void pollNow();
    void stop();
    /// The machine resumed, the network came back, the screen was unlocked, or the wall clock jumped: one
    /// prompt poll, however many of these come together. A desk that asked to wait or needs a person is left
    /// alone until its time has come by the wall clock.
    void wakeUp();
    bool isPolling() const;
    SourceStatus status() const;
    /// The user asked to sign in again.
    void signInAgain();

Q_SIGNALS:
    void statusChanged();
    /// A poll ended; `sawTickets` is false when the source did not see.
    void polled(bool sawTickets);
    void recorded(const deskbell::IntakeReport& report);
    /// For the log: how it ended, and what was planned then.
    void ended(const deskbell::PollRecord& record);
    /// Said once for each loss of sight, and once when it sees again (`seesAgain`).
    void sightAnnounced(const QString& source, bool seesAgain, const QString& sentence,
                        const QString& nextStep);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
