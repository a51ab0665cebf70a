#pragma once

#include "channel/channel.h"
#include "channel/listrequest.h"
#include "channel/tokenrequest.h"
#include "net/http.h"
#include "notify/dispatcher.h"
#include "notify/quiet.h"
#include "poll/poller.h"
#include "preset/presetlibrary.h"
#include "settings/config.h"
#include "settings/profile.h"
#include "settings/secretstore.h"
#include "storage/statistics.h"
#include "storage/ticketfinder.h"
#include "storage/ticketstore.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace deskbell {

class Clock;

/// Something said aloud once, outside of tickets: a source went blind, a channel stopped, the database was
/// rebuilt.
struct Notice
{
    QString title;
    QString body;
    bool urgent = false;
};

/// One hop of a check, in order: "name lookup", "proxy", "TLS", "HTTP", "sign-in", "list", "mapping", or
/// "request", "answer".
struct CheckStep
{
    QString hop;
    bool ok = false;
    QString detail; ///< what was found, or what failed and what to do
};

/// What a check of a source found.
struct SourceCheck
{
    bool ok = false;
    Sight sight = Sight::NeverPolled;
    QList<Ticket> tickets; ///< what it lists now: the first page
    /// Sight::TlsRefused because nobody vouches for the certificate: the pin that would make this one server
    /// trusted, in the form of TlsConfig::pin. Empty otherwise.
    QString certificatePin;
    QByteArrayList cookies; ///< ok, and a person signed in: their session as the desk left it
    /// What the desk answered, in order, the newest few: for showing and for recognising what it is. Hostile.
    QList<HttpAnswer> answers;
};

/// One step of a test send: which rung, what came back.
struct TestAttempt
{
    QString channel;
    Attempt attempt;
};

/// Builds and owns everything; the only class that knows everyone. Both programs drive Deskbell through it.
class Core : public QObject
{
    Q_OBJECT
public:
    Core(Profile profile, const Clock& clock, QObject* parent = nullptr);
    ~Core() override;

    /// Run takes the profile's lock: one Deskbell polls and delivers per profile. Look only reads and edits.
    enum class Purpose
    {
        Run,
        Look
    };
    /// `where` of the only error of open() when another Deskbell runs on this profile.
    static constexpr auto alreadyRunning = "already running";
    /// Makes folders, reads config.json, opens the database, loads presets. Nothing polls yet. On errors
    /// nothing is changed anywhere.
    Result<void, QList<Error>> open(Purpose purpose = Purpose::Run);
    /// Asks the Deskbell that runs on this profile to show itself.
    static void raiseRunning(const Profile& profile, const Clock& clock, QObject* context,
                             std::function<void(Result<void>)> done);
    /// The tray, the console or a test's channel; call between open() and start().
    void addChannel(std::unique_ptr<Channel> channel);
    /// Moves plain secrets out of config.json, then polls and delivers. `once`: each source once, then until
    /// nothing is due; then finished().
    void start(bool once = false);
    /// Finishes the delivery in flight, then finished().
    void stop();

    const Profile& profile() const;
    const Config& config() const;
    const PresetLibrary& presets() const;
    /// Names of the sources whose tickets have bodies in Markdown.
    QSet<QString> markdownSources() const;
    SecretStore& secrets();
    TicketStore& tickets();
    OutboxStore& outbox();
    /// Notices of open(), to be shown: secrets moved, presets refused, database rebuilt.
    QStringList openingNotices() const;
    /// False when open() found something in config.json that cannot work; openingNotices() says what.
    bool configIsWhole() const;

    /// Saves config.json and takes it up at once; what was seen is kept. On error nothing changes.
    Result<void> applyConfig(const Config& config);

    /// Writes a preset of the user's own into the profile's presets folder, over the file that held one of
    /// its name; the sources that use it go on with it at once. Fails for what no preset is, and for the name
    /// of a built-in one.
    Result<void> savePreset(const QJsonObject& preset);
    /// Takes a preset of savePreset() back that no source uses yet.
    Result<void> removePreset(const QString& name);
    /// The JSON of a preset in the profile's presets folder; empty: there is none, or it is built in.
    QJsonObject ownPreset(const QString& name) const;

    QList<SourceStatus> sources() const;
    QList<ChannelStatus> channelStatus() const;
    /// Both and more as the record that `status --json` prints.
    QJsonObject statusRecord() const;
    QStringList channelNames() const;
    Channel* channel(const QString& name) const;

    void pollNow(const QString& source = {});
    /// The machine woke up or the network came back: each source is asked once, soon.
    void wakeUp();
    void signInAgain(const QString& source);

    /// Whether the program that signs in in a window is installed. It can be named for tests.
    bool canSignInByBrowser() const;
    void setSignInProgram(const QString& path);
    /// Lets the person sign in to `source`, which need not be configured yet, on the desk's own page.
    /// Ends by itself once the desk shows its tickets. Gives raw Set-Cookie lines, secrets; none: the window
    /// was closed.
    void signInByBrowser(const SourceConfig& source, QObject* context,
                         std::function<void(Result<QByteArrayList>)> done);
    /// The same from what a person copied out of a browser.
    Result<QByteArrayList> cookiesFromPaste(const SourceConfig& source, const QString& text) const;
    /// Takes over a session that a person began, and polls the source at once.
    Result<void> handOver(const QString& source, const QByteArrayList& cookies);
    /// Sends again on a channel that was stopped, with secrets read anew.
    Result<void> resumeChannel(const QString& channel);
    /// An invalid time ends the pause. Polling goes on; what rings waits.
    void pauseUntil(const QDateTime& until);
    QDateTime pausedUntil() const;
    /// Why nothing rings now, by a pause or by quiet hours; absent: it is not quiet.
    std::optional<Quiet> quiet() const;
    /// When quiet hours begin next; invalid: there are none.
    QDateTime nextQuietHours() const;
    QDateTime tomorrow() const; ///< the end of a pause or of a delay "until tomorrow"
    Result<bool> retry(qint64 delivery);
    Result<bool> acknowledge(const QString& source, const QString& ticket);
    /// Rings again on the tray then, unless it is acknowledged before. False when the ticket is not recorded.
    Result<bool> snooze(const QString& source, const QString& ticket, const QDateTime& until);
    /// Nothing rings about it any more, nor what is owed; or again. False when the ticket is not recorded.
    Result<bool> setMuted(const QString& source, const QString& ticket, bool muted);
    /// Until when the ticket is put off; invalid: it is not.
    QDateTime snoozedUntil(const QString& source, const QString& ticket) const;
    /// When it rings next because nobody has taken it; invalid: it does not.
    QDateTime ringsAgainAt(const QString& source, const QString& ticket) const;

    /// Finds recorded tickets without holding up this thread; see TicketFinder::find().
    void findTickets(const TicketQuery& query, QObject* context,
                     std::function<void(Result<QList<qint64>>)> done);
    /// The newest tickets with their texts, and what rang since then, oldest first: both as findTickets().
    void recentTickets(int count, QObject* context, std::function<void(Result<QList<SeenTicket>>)> done);
    void ticketsRung(const QDateTime& since, QObject* context,
                     std::function<void(Result<QList<RangTicket>>)> done);
    /// What the charts show of the time from `from` until now, counted without holding up this thread.
    void countStatistics(const QDateTime& from, QObject* context,
                         std::function<void(Result<Statistics>)> done);
    /// Polls, planned intervals and rung tickets of the last 24 hours, for a plot; an empty `source`: of all.
    void pollHistory(const QString& source, QObject* context, std::function<void(Result<PollHistory>)> done);
    /// How a window was arranged by its user, under a name of the window's choice; empty: never.
    QString layout(const QString& key) const;
    void setLayout(const QString& key, const QString& value);

    /// Tries a source that need not be configured yet, with a secret that is nowhere kept (empty: the one
    /// that `source` refers to is read); every hop is told as it ends.
    void checkSource(const SourceConfig& source, const QString& plainSecret, QObject* context,
                     std::function<void(CheckStep)> step, std::function<void(SourceCheck)> done);
    /// Asks the messenger of a channel that is being edited what there is to choose from for one of its vars:
    /// `list` is a name in the preset's `lists`. `plainVars` as in sendTest().
    void discover(const ChannelConfig& channel, const QHash<QString, QString>& plainVars, const QString& list,
                  QObject* context, std::function<void(Result<QList<ListItem>>)> done);
    /// A person wants a new access token for the app of a channel that is being edited; see renewToken() in
    /// channel/tokenrequest.h. `plainVars` as in sendTest().
    void renewToken(const ChannelConfig& channel, const QHash<QString, QString>& plainVars, QObject* context,
                    std::function<void(Result<NewToken>)> done);
    /// Sends the newest real ticket (or a sample when there is none) through the live templates down the
    /// ladder until a rung is accepted; `plainVars` override secret variables of a channel that is not saved
    /// yet. `withFallback`: when none is accepted, goes on with the channels that take over.
    void sendTest(const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                  const std::optional<Ticket>& ticket, QObject* context,
                  std::function<void(TestAttempt)> step, std::function<void(bool accepted)> done,
                  bool withFallback = false);

    /// The requests that would be sent for `ticket` (else the newest, else a sample) on `rung` (else the
    /// first). Secrets are masked unless `reveal`.
    void render(const ChannelConfig& channel, const std::optional<Ticket>& ticket, const QString& rung,
                bool reveal, QObject* context, std::function<void(Result<QList<PreparedRequest>>)> done);
    /// The same of a channel that is being edited: what is missing yet stays empty. `plainVars` as in
    /// sendTest(); secrets are masked.
    void preview(const ChannelConfig& channel, const QHash<QString, QString>& plainVars, const QString& rung,
                 QObject* context, std::function<void(Result<QList<PreparedRequest>>)> done);

Q_SIGNALS:
    void statusChanged();  ///< of a source or a channel
    void ticketsChanged(); ///< recorded, refreshed or acknowledged
    void configChanged();
    void noticeRaised(const deskbell::Notice& notice);
    /// `allSaw` and `allDelivered` are for the exit code of `run --once`.
    void finished(bool allSaw, bool allDelivered);
    void raiseRequested(); ///< a second start asked for the window

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
