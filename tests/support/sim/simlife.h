#pragma once

#include "notify/dispatcher.h"
#include "notify/reminders.h"
#include "poll/poller.h"
#include "preset/scriptengine.h"
#include "source/session.h"
#include "storage/database.h"
#include "storage/ticketstore.h"
#include "support/fakechannel.h"
#include "support/fakeclock.h"
#include "support/sim/simdesk.h"
#include "support/sim/simdisk.h"
#include "support/sim/simmessenger.h"
#include "support/sim/simworkers.h"

#include <QTemporaryDir>

#include <functional>

namespace deskbell::test {

/// Cookies as they stand in the store: they survive the program.
struct SimCookies
{
    QByteArray cookie;
    QDateTime signedInAt;
};

/// A workstation with Deskbell on it, two desks, two messengers and a tray, on which everything that goes
/// wrong goes wrong by a seeded schedule. The same seed gives the same life.
class SimLife
{
public:
    /// Takes one line of what happens.
    using Story = std::function<void(const QString& line)>;
    explicit SimLife(quint32 seed, Story story = {});
    ~SimLife();

    /// `hours` of trouble, then calm until everything that is owed has come in.
    /// `atAQuarter` of it is called, to compare with the end.
    void live(int hours, const std::function<void()>& atAQuarter = {});
    /// What broke the promise, a line for each, in the order in which it was seen; empty: nothing did.
    QString verdict() const { return m_blames.join(QLatin1Char('\n')); }

    int kills() const { return m_kills; }
    qsizetype tickets() const;
    int polls() const { return m_polls; }
    qint64 diskOperations() const { return m_disk.operations(); }
    int laterRings() const { return m_laterRings; }

private:
    struct Watch
    {
        std::unique_ptr<SimDesk> desk;
        SimCookies cookies;
        std::unique_ptr<Session> session;
        std::unique_ptr<SimClient> client;
        std::unique_ptr<Poller> poller;
        bool blindSaid = false;
        bool mayRepeat = false; ///< what was said could not be written down before a kill
        milliseconds saidAt{};
        int faultsWhenSaid = 0; ///< of the disk
        int faultsWhenPolled = 0;
        int lists = 0;
        milliseconds silentSince{}; ///< since a poll saw what the desk listed, or what was said got lost
    };

    /// How the run before ended.
    enum class End
    {
        None,     ///< there was none
        Drained,  ///< in order, with nothing under way
        CutOff,   ///< in order, but the answer to a message took too long
        Killed,   ///< where it was
        PowerOff, ///< and the machine with it
    };

    // simboot.cpp
    void boot(End before);
    void bootWatch(Watch& watch);
    void bootDispatcher();
    void hear(Dispatcher& dispatcher);
    void shutDown();
    bool openDatabase();
    // simends.cpp
    /// The process ends where it is; `power`: and so does the machine.
    void kill(bool power);
    /// Until one is under way, if the time is good for it.
    void waitForMessage(Watch& watch);
    /// As a person ends it.
    void quit();
    /// As the core does when a channel of the configuration was changed.
    void rebuildDispatcher();
    std::optional<End> drain(milliseconds limit);
    /// Of what the last run left, what the store cannot know the end of.
    void forgive(End before);
    void forgiveDeliveries(End before);
    void forgiveSaid();
    /// Of what has ended no repeat is forgiven any more.
    void endForgiveness();
    void endForgiveness(const QString& channel, const QHash<QString, int>& arrived,
                        const QHash<QString, int>& again, QHash<QString, int>& forgiven);
    void settle();
    void pass(milliseconds duration);
    void passUntil(milliseconds limit, const std::function<bool()>& isDone);
    void accident();
    void storeAccident();
    void endStoreTrouble();
    void clockAccident();
    void setAway(bool away);
    /// The system says that the machine, the screen or the network came back: see SystemWatch.
    void wakeUp();
    void resumeChat();
    // simcalm.cpp
    void calmDown();
    /// Tickets come while Deskbell can read what is listed, and record nothing of it.
    void fileUnrecorded();
    /// As a person does who sees that Deskbell waits for one.
    void lendAHand();
    void waitForAllowance();
    /// As one who asks for everything at once: it may revive what forgot its alarm.
    void poke();
    // simrings.cpp: people, quiet hours, and rings about tickets that nobody has taken
    void bootRings();
    void personAccident();
    void checkLaterRings();
    void judgeLaterRings();
    // simsaid.cpp: what people are told, and what they must be
    void said(Watch& watch, bool seesAgain);
    void saidOf(SimMessenger* messenger, bool works);
    void saidStopped(const QString& channel);
    void saidStoreFailed(const QString& sentence);
    void checkMessengers();
    void checkStopped(const QString& channel, bool isStopped);
    /// After a poll that says that it saw everything.
    void checkSeen(Watch& watch);
    void checkBaseline(Watch& watch);
    /// Nothing may be asked of Deskbell for the time being.
    void notePeace();
    void checkFiles();
    void countTray();
    void checkBlindness();
    // simjudge.cpp
    void judge();
    void judgeOutbox();
    void judgeMissed(const SimDesk& desk);
    void judgeRings(const SimDesk& desk);
    void judgeGivenUp();
    const SimDesk& deskOf(const QString& ticket) const;
    const QHash<QString, int>& arrivedOn(const QString& channel) const;
    const QHash<QString, int>& againOn(const QString& channel) const;
    const QHash<QString, int>& forgivenOn(const QString& channel) const;
    bool wasGivenUp(const QString& channel, const QString& source, const QString& ticket) const;
    /// Chat was gone for good, its allowance used up, or it refused every form, when it was this ticket's
    /// turn.
    bool isHandedOver(const QString& source, const QString& ticket) const;
    bool wasGoneOrSpentFor(const QString& source, const QString& ticket) const;
    /// What became of the ticket's deliveries.
    QString story(const QString& source, const QString& ticket) const;
    void blame(const QString& what);
    /// There is no Deskbell any more that could go on.
    bool isOver() const { return !m_database; }
    void tell(const QString& what) const;

    const Story m_story;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    FakeClock m_clock;
    SimWorkers m_workers;
    SimDisk m_disk;
    Config m_config;
    ScriptEngine m_scripts;
    std::vector<std::unique_ptr<Watch>> m_watches;
    SimMessenger m_hook;
    SimMessenger m_chat;
    std::unique_ptr<SimClient> m_hookClient;
    std::unique_ptr<SimClient> m_chatClient;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TicketStore> m_tickets;
    std::unique_ptr<OutboxStore> m_outbox;
    std::unique_ptr<SourceStore> m_sources;
    std::unique_ptr<HealthStore> m_health;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<ReminderStore> m_reminderStore;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Reminders> m_reminders;
    FakeChannel* m_tray = nullptr;
    QHash<QString, int> m_trayArrived;
    QHash<QString, int> m_trayAgain;
    QSet<QString> m_touched; ///< tickets of which a person here took note
    QSet<QString> m_muted;
    qint64 m_checkedRings = 0; ///< number of the last delivery that was looked at
    int m_laterRings = 0;
    QHash<QString, int> m_trayForgiven;
    QHash<QString, milliseconds> m_trayLast;
    QSet<const SimMessenger*> m_saidFailing;
    QSet<QString> m_saidStopped; ///< channels, since they were last resumed
    QSet<qint64> m_saidGivenUp;  ///< deliveries
    QList<QDateTime> m_endedAt;  ///< when a run was killed, by the workstation's clock
    int m_faultsAtBoot = 0;      ///< of the disk
    bool m_wasTroubled = false;  ///< the store, since this Deskbell began
    int m_faultsAtPeace = 0;
    std::unique_ptr<SqliteConnection> m_blocker; ///< holds the lock of the database
    QStringList m_blames;
    bool m_storeTroubled = false;
    bool m_powerCut = false; ///< when the disk stops
    /// Of a run that ended before it could be asked what the one before had left.
    End m_unforgiven = End::None;
    bool m_beginsBusy = false; ///< trouble from the first look on, at a desk with many pages
    int m_allowance = 0;       ///< Chat's messages of a day, counted by Deskbell; 0: no limit
    bool m_away = false;       ///< the workstation has no network
    int m_kills = 0;
    int m_polls = 0;
};

} // namespace deskbell::test
