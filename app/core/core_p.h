#pragma once

#include "base/processlock.h"
#include "channel/ratebuckets.h"
#include "channel/tokencache.h"
#include "core/control.h"
#include "core/core.h"
#include "core/services.h"
#include "core/sightnotices.h"
#include "net/hostthrottle.h"
#include "notify/composer.h"
#include "notify/reminders.h"
#include "poll/intake.h"
#include "preset/scriptengine.h"
#include "source/accounts.h"
#include "storage/cookiestore.h"
#include "storage/database.h"
#include "storage/healthstore.h"
#include "storage/metastore.h"
#include "storage/outboxstore.h"
#include "storage/polllog.h"
#include "storage/searchindex.h"
#include "storage/sourcestore.h"

#include <map>

namespace deskbell {

inline constexpr auto pausedUntilKey = "pausedUntil"; // in the meta table
inline constexpr int longestPauseDays = 2;
inline constexpr milliseconds restDelay = seconds(3);

/// Stores over one database, in one place as they live and die together.
struct Stores
{
    explicit Stores(std::unique_ptr<Database> opened)
        : database(std::move(opened)),
          tickets(*database),
          outbox(*database),
          sources(*database),
          health(*database),
          cookies(*database),
          tokens(*database),
          rates(*database),
          reminders(*database),
          meta(*database),
          search(*database),
          polls(*database)
    {}
    std::unique_ptr<Database> database;
    TicketStore tickets;
    OutboxStore outbox;
    SourceStore sources;
    HealthStore health;
    CookieStore cookies;
    TokenStore tokens;
    RateStore rates;
    ReminderStore reminders;
    MetaStore meta;
    SearchIndex search;
    PollLog polls;
};

/// The parts of a Core. Members die from the last to the first: pollers and the dispatcher before what they
/// use.
class Core::Private
{
public:
    Private(Core* core, Profile profile, const Clock& clock);

    Services services();

    // core.cpp: life
    Result<void, QList<Error>> open(Purpose purpose);
    void start(bool once);
    bool isSecretVar(const ChannelConfig& channel, const QString& variable) const;
    void moveSecretsThen(std::function<void()> next);
    void tellOnce(const QString& notice); // coresignin.cpp
    void buildPollers(const Config* before = nullptr);
    std::map<QString, std::unique_ptr<Poller>> keepPollers(const Config* before); // corepollers.cpp
    std::unique_ptr<Poller> makePoller(const SourceConfig& source);
    void buildDispatcher();
    // corequiet.cpp
    void buildReminders();
    void keepPause(const QDateTime& until);
    // channelevents.cpp
    void followDispatcher();
    void tellStopped();
    void keepVar(const QString& channel, const QString& name, const QString& value);
    void rebuild(const Config& before);
    void followNames(const QList<ChannelConfig>& before);
    void followRound();
    void stop();
    void finishIfDrained();

    // corestatus.cpp: what is told
    QJsonObject statusRecord() const;
    QJsonObject answerControl(const ControlRequest& request);
    void announceSight(const QString& source, bool seesAgain, const QString& sentence,
                       const QString& nextStep);
    /// Owes a notice, so that it survives a restart like everything else that is said.
    void tellOnTray(const QString& title, const QString& body);
    void tellUndelivered(qint64 delivery);
    /// Only for what the outbox cannot carry.
    void raise(const Notice& notice);
    void trim();
    /// What was recorded becomes searchable, a little at each turn of the event loop.
    void indexSoon();
    TicketFinder& ticketFinder();

    // corestatistics.cpp: what is counted
    StatisticsReader& counted();

    // coretrials.cpp: what is tried
    Ticket trialTicket(const std::optional<Ticket>& given) const;
    Message trialMessage(const ChannelConfig& channel, const std::optional<Ticket>& given) const;

    Core* q;
    Profile profile;
    const Clock& clock;
    Config config;
    PresetLibrary presets;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<ProcessLock> lock;
    std::unique_ptr<Stores> stores;
    QStringList openingNotices;
    QSet<QString> noticesTold; ///< of the secret store's notices
    HostThrottle throttle;
    Accounts accounts;                  ///< of all sources, over changes of the configuration
    ScriptEngine scripts;               ///< of the presets that come with Deskbell
    std::unique_ptr<TokenCache> tokens; ///< of all channels, over changes of the configuration
    std::unique_ptr<RateBuckets> rates;
    std::unique_ptr<Intake> intake;
    std::vector<std::unique_ptr<Channel>> externalChannels; ///< tray or console; lent to each dispatcher
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<Reminders> reminders;
    std::unique_ptr<SightNotices> sightNotices;
    std::vector<std::unique_ptr<Poller>> pollers;
    std::unique_ptr<ControlServer> control;
    std::unique_ptr<Alarm> trimAlarm;
    std::unique_ptr<Alarm> indexAlarm;
    std::unique_ptr<Alarm> restAlarm;             ///< after something was done, and nothing for a while since
    std::unique_ptr<TicketFinder> finder;         ///< made when first asked
    std::unique_ptr<StatisticsReader> statistics; ///< made when first asked
    std::unique_ptr<Alarm> drainLimit;
    QDateTime pausedUntil;
    bool once = false;
    bool started = false;
    bool stopping = false;
    bool allSaw = true;
    bool allDelivered = true;
    bool storeTroubled = false; ///< `--once`: the outbox could not be used
    bool configIsWhole = true;
    bool finishSaid = false;
    QString signInProgram;
    QHash<QString, QDateTime> undeliveredTold; ///< channel -> when it was last said
    int roundsOpen = 0;                        ///< `--once`: sources that have not ended their poll
};

} // namespace deskbell
