// In: a store as the last run left it. Out: Deskbell's parts built over the simulated world.
#include "support/sim/simlife.h"

#include "channel/webhookchannel.h"
#include "source/presetdesk.h"
#include "storage/statement.h"

#include <QFile>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

template <typename Preset>
Preset checked(const Result<Preset, QList<Error>>& read)
{
    if (!read)
        qFatal("%s", qPrintable(read.error().first().text()));
    return *read;
}

/// Read once for all lives: to read them is tested elsewhere.
const ChannelPreset& builtIn(const QString& name)
{
    static QHash<QString, ChannelPreset> known;
    if (const auto found = known.constFind(name); found != known.constEnd())
        return *found;
    QFile file(u":/channels/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no preset %s", qPrintable(name));
    return *known.insert(name, checked(readChannelPreset(file.readAll(), file.fileName())));
}

/// WeCom's robot as others are: with an allowance that the messenger counts, and one that Deskbell does.
ChannelPreset robotWithAllowance(int messagesADay)
{
    ChannelPreset preset = builtIn(u"wecom-robot"_s);
    ErrorRule spent;
    spent.path = u"errcode"_s;
    spent.in = {spentCode};
    spent.outcome = u"QUOTA"_s;
    preset.errors.prepend(spent);
    if (messagesADay > 0)
        preset.rate.append({messagesADay, std::chrono::hours(24), {}, u"Asia/Shanghai"_s});
    return preset;
}

std::unique_ptr<Channel> robot(const QString& name, const ChannelPreset& preset, const QString& url,
                               HttpClient& http, const Clock& clock, ScriptEngine& scripts)
{
    auto made = WebhookChannel::make({name, preset, QJsonObject{{u"url"_s, url}}, false}, http, clock,
                                     nullptr, {nullptr, nullptr, &scripts});
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return std::move(*made);
}

} // namespace

void SimLife::boot(End before)
{
    if (!openDatabase())
        return;
    if (m_database->condition() != Database::Condition::Ready) {
        m_database.reset();
        return blame(u"the database was taken for damaged"_s);
    }
    m_database->connection().setLockPatience({}); // waiting would be by the machine's clock
    m_tickets = std::make_unique<TicketStore>(*m_database);
    m_outbox = std::make_unique<OutboxStore>(*m_database);
    m_sources = std::make_unique<SourceStore>(*m_database);
    m_health = std::make_unique<HealthStore>(*m_database);
    m_intake = std::make_unique<Intake>(*m_database, *m_tickets, *m_outbox, *m_sources, m_clock);
    m_faultsAtBoot = m_disk.faults();
    m_wasTroubled = m_storeTroubled;
    if (before != End::None)
        forgive(before);
    bootDispatcher();
    for (const auto& watch : m_watches) {
        watch->desk->fairSince = m_clock.steady();
        bootWatch(*watch);
    }
    bootRings();
    m_dispatcher->start();
    m_reminders->start();
    for (const auto& watch : m_watches)
        watch->poller->start();
}

bool SimLife::openDatabase()
{
    const QString path = m_folder.filePath(u"deskbell.db"_s);
    for (int tries = 0; tries < 3; ++tries) {
        auto opened = Database::open(path, m_clock);
        if (opened) {
            m_database = std::move(*opened);
            return true;
        }
        tell(u"the database does not open: "_s + opened.error().text());
        // Killed while it began, or the disk did not let it: a person starts it again.
        if (!m_disk.isStopped() && tries > 0)
            break;
        m_disk.mend();
    }
    blame(u"the database does not open"_s);
    return false;
}

void SimLife::bootWatch(Watch& watch)
{
    const auto source = std::find_if(m_config.sources.begin(), m_config.sources.end(),
                                     [&](const SourceConfig& one) { return one.name == watch.desk->name(); });
    watch.client = std::make_unique<SimClient>(m_clock, m_random, [this, &watch](const HttpRequest& asked) {
        if (m_away)
            return SimReply{simFault(HttpFault::Offline), false};
        HttpRequest request = asked;
        if (request.withCookies && !watch.cookies.cookie.isEmpty())
            request.headers.emplaceBack("Cookie", watch.cookies.cookie);
        SimReply reply = watch.desk->answer(request);
        if (reply.result && !reply.result->header("Set-Cookie").isEmpty())
            watch.cookies.cookie = reply.result->header("Set-Cookie").split(';').first();
        return reply;
    });
    static QHash<QString, SourcePreset> presets; // of desks that are the same in all lives
    SourcePreset& preset = presets[watch.desk->name()];
    if (preset.lists.isEmpty())
        preset = checked(readSourcePreset(watch.desk->preset(), u"simulation"_s));
    watch.poller =
        std::make_unique<Poller>(m_config, *source,
                                 std::make_unique<PresetDesk>(*source, u"secret"_s, preset, *watch.client,
                                                              *watch.session, m_clock, &m_scripts),
                                 preset.floor, *m_intake, *m_tickets, *m_sources, m_clock);
    QObject* poller = watch.poller.get();
    QObject::connect(watch.poller.get(), &Poller::recorded, poller, [this] { m_dispatcher->wake(); });
    QObject::connect(watch.poller.get(), &Poller::polled, poller, [this, &watch](bool saw) {
        ++m_polls;
        if (!watch.desk->hasBaseline())
            checkBaseline(watch);
        if (saw)
            checkSeen(watch);
        else
            watch.desk->fairSince = m_clock.steady();
        // Both are asked: a desk that lists what cannot be recorded is not seen, and no poll sees without it.
        if (saw && std::exchange(watch.lists, watch.desk->lists) != watch.desk->lists)
            watch.silentSince = m_clock.steady();
        // What the store did not take is written again at the next poll.
        if (!m_storeTroubled && !m_disk.isStopped() && watch.faultsWhenPolled == m_disk.faults()) {
            watch.mayRepeat = false;
            watch.faultsWhenSaid = m_disk.faults();
        }
        watch.faultsWhenPolled = m_disk.faults();
        m_reminders->looked(watch.desk->name());
        tell(u"%1 polled: %2 %3"_s.arg(watch.desk->name(), sightId(watch.poller->status().sight),
                                       saw ? u"saw"_s : watch.poller->status().detail));
    });
    QObject::connect(watch.poller.get(), &Poller::sightAnnounced, poller,
                     [this, &watch](const QString&, bool seesAgain) { said(watch, seesAgain); });
}

void SimLife::bootDispatcher()
{
    countTray();
    m_tray = nullptr;
    m_dispatcher.reset();
    for (SimMessenger* messenger : {&m_hook, &m_chat})
        messenger->downInARow = messenger->heldInARow = messenger->asked = 0;
    const auto behind = [this](SimMessenger& messenger) {
        return std::make_unique<SimClient>(m_clock, m_random, [this, &messenger](const HttpRequest& request) {
            // Deskbell counts what it sends, and some of that never gets here.
            constexpr int cutOff = 3;
            if (&messenger == &m_chat && m_allowance > 0 && ++messenger.asked + cutOff >= m_allowance)
                messenger.wasSpent = true;
            if (m_story)
                tell((&messenger == &m_hook ? u"Hook"_s : u"Chat"_s) + u" is asked for "_s +
                     simIds(QString::fromUtf8(request.body)).join(u' '));
            return m_away ? SimReply{simFault(HttpFault::Offline), false} : messenger.answer(request);
        });
    };
    m_hookClient = behind(m_hook);
    m_chatClient = behind(m_chat);
    m_dispatcher = std::make_unique<Dispatcher>(m_config, *m_tickets, *m_outbox, *m_health, m_clock);
    hear(*m_dispatcher);
    auto tray = std::make_unique<FakeChannel>(u"tray"_s, QStringList{u"balloon"_s});
    m_tray = tray.get();
    m_dispatcher->add(std::move(tray));
    m_dispatcher->add(robot(u"Hook"_s, builtIn(u"webhook"_s), u"https://hook.example.org/in"_s, *m_hookClient,
                            m_clock, m_scripts));
    m_dispatcher->add(robot(u"Chat"_s, robotWithAllowance(m_allowance),
                            u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k"_s, *m_chatClient,
                            m_clock, m_scripts));
}

void SimLife::hear(Dispatcher& dispatcher)
{
    const auto named = [this](const QString& channel) -> SimMessenger* {
        return channel == "Hook"_L1 ? &m_hook : channel == "Chat"_L1 ? &m_chat : nullptr;
    };
    QObject::connect(&dispatcher, &Dispatcher::channelFailing, &dispatcher,
                     [this, named](const QString& channel) { saidOf(named(channel), false); });
    QObject::connect(&dispatcher, &Dispatcher::channelRecovered, &dispatcher,
                     [this, named](const QString& channel) { saidOf(named(channel), true); });
    QObject::connect(&dispatcher, &Dispatcher::channelStopped, &dispatcher,
                     [this](const QString& channel) { saidStopped(channel); });
    QObject::connect(&dispatcher, &Dispatcher::storeFailed, &dispatcher,
                     [this](const QString& sentence) { saidStoreFailed(sentence); });
    QObject::connect(&dispatcher, &Dispatcher::failedForGood, &dispatcher, [this](qint64 delivery) {
        if (!m_disk.isStopped())
            m_saidGivenUp.insert(delivery);
    });
}

void SimLife::shutDown()
{
    for (const auto& watch : m_watches) {
        watch->poller.reset();
        watch->client.reset();
    }
    m_reminders.reset();
    m_reminderStore.reset();
    m_dispatcher.reset();
    m_tray = nullptr;
    m_hookClient.reset();
    m_chatClient.reset();
    m_intake.reset();
    m_health.reset();
    m_sources.reset();
    m_outbox.reset();
    m_tickets.reset();
    m_database.reset();
}

} // namespace deskbell::test
