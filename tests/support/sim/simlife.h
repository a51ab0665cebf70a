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

    /// `power`: the last run ended with the machine's.
    void boot(bool power = false);
    void bootWatch(Watch& watch);
    void bootChannels();
    void shutDown();
    /// The process ends where it is; `power`: and so does the machine.
    void kill(bool power);
    bool openDatabase();
    /// Of what the last run left, what the store cannot know the end of.
    void forgive(bool power);
    /// Of what has ended no repeat is forgiven any more.
    void endForgiveness();
    void endForgiveness(const QString& channel, const QHash<QString, int>& arrived,
                        const QHash<QString, int>& again, QHash<QString, int>& forgiven);
    void settle();
    void pass(milliseconds duration);
    void accident();
    void storeAccident();
    void endStoreTrouble();
    void clockAccident();
    void setAway(bool away);
    /// The system says that the machine, the screen or the network came back: see SystemWatch.
    void wakeUp();
    void calmDown();
    /// /// As a person does who sees that Deskbell waits for one.
    void lendAHand();
    void waitForAllowance();
    /// As one who asks for everything at once: it may revive what forgot its alarm.
    void poke();
    // simrings.cpp: people, quiet hours, and rings about tickets that nobody has taken
    void bootRings();
    void personAccident();
    void checkLaterRings();
    void judgeLaterRings();
    void said(Watch& watch, bool seesAgain);
    void saidOf(SimMessenger* messenger, bool works);
    void checkMessengers();
    void checkFiles();
    void countTray();
    void checkBlindness();
    void judge();
    void judgeOutbox();
    void judgeChannel(const QString& name, const QHash<QString, int>& arrived,
                      const QHash<QString, int>& forgiven, const SimDesk& desk);
    const QHash<QString, int>& againOn(const QString& channel) const;
    const QHash<QString, int>& forgivenOn(const QString& channel) const;
    bool wasGivenUp(const QString& channel, const QString& source, const QString& ticket) const;
    /// Chat was gone for good when it was this ticket's turn.
    bool wasGoneFor(const QString& source, const QString& ticket) const;
    /// Chat's allowance was used up when it was this ticket's turn.
    bool wasSpentFor(const QString& source, const QString& ticket) const;
    /// What Chat could not take any more: Hook rings of it on top of its own.
    bool wasHandedOver(const QString& ticket) const;
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
    std::unique_ptr<SqliteConnection> m_blocker; ///< holds the lock of the database
    QStringList m_blames;
    bool m_storeTroubled = false;
    bool m_powerCut = false; ///< when the disk stops
    bool m_unforgiven =
        false;           ///< a run that followed a power cut ended before it could be asked what it left
    int m_allowance = 0; ///< Chat's messages of a day, counted by Deskbell; 0: no limit
    bool m_away = false; ///< the workstation has no network
    int m_kills = 0;
    int m_polls = 0;
};

} // namespace deskbell::test
