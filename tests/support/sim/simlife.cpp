// In: a seed. Out: Deskbell's parts built over the simulated world, its time passing, its program killed.
#include "support/sim/simlife.h"

#include "channel/webhookchannel.h"
#include "source/presetdesk.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QFile>
#include <QSqlQuery>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

class SimSession final : public Session
{
public:
    explicit SimSession(SimCookies& cookies) : m_cookies(cookies) {}
    QDateTime signedInAt() const override { return m_cookies.signedInAt; }
    void begin(const QDateTime& now) override { m_cookies.signedInAt = now; }
    void end() override { m_cookies = {}; }
    QByteArray cookie(const QByteArray& namePrefix) const override
    {
        return m_cookies.cookie.startsWith(namePrefix) ? m_cookies.cookie : QByteArray();
    }

private:
    SimCookies& m_cookies;
};

template <typename Preset>
Preset checked(const Result<Preset, QList<Error>>& read)
{
    if (!read)
        qFatal("%s", qPrintable(read.error().first().text()));
    return *read;
}

ChannelPreset builtIn(const QString& name)
{
    QFile file(u":/channels/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no preset %s", qPrintable(name));
    return checked(readChannelPreset(file.readAll(), file.fileName()));
}

std::unique_ptr<Channel> robot(const QString& name, const QString& preset, const QString& url,
                               HttpClient& http, const Clock& clock)
{
    auto made =
        WebhookChannel::make({name, builtIn(preset), QJsonObject{{u"url"_s, url}}, false}, http, clock);
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return std::move(*made);
}

} // namespace

SimLife::SimLife(quint32 seed, bool tellsStory)
    : m_tellsStory(tellsStory),
      m_random(seed),
      m_hook(SimMessenger::Kind::Webhook, m_random),
      m_chat(SimMessenger::Kind::WeCom, m_random)
{
    for (const auto kind : {SimDesk::Kind::Form, SimDesk::Kind::Token}) {
        auto watch = std::make_unique<Watch>();
        watch->desk = std::make_unique<SimDesk>(kind == SimDesk::Kind::Form ? u"Alpha"_s : u"Tango"_s, kind,
                                                m_clock, m_random);
        watch->session = std::make_unique<SimSession>(watch->cookies);
        watch->desk->isRecorded = [this, desk = watch->desk.get()](const QString& id) {
            const auto found = m_tickets->find(desk->name(), id);
            return found && *found;
        };
        if (m_tellsStory)
            watch->desk->tell = [this, desk = watch->desk.get()](const QString& what) {
                tell(desk->name() + u' ' + what);
            };
        SourceConfig source;
        source.name = watch->desk->name();
        source.url = watch->desk->url();
        source.proxy.kind = ProxyConfig::Kind::None;
        source.signIn.way = kind == SimDesk::Kind::Form ? u"form"_s : u"token"_s;
        source.signIn.user = u"agent"_s;
        if (kind == SimDesk::Kind::Form)
            source.sessionLifetime = std::chrono::hours(9);
        m_config.sources.append(source);
        m_watches.push_back(std::move(watch));
    }
    ChannelConfig hook;
    hook.name = u"Hook"_s;
    ChannelConfig chat;
    chat.name = u"Chat"_s;
    chat.fallback = {hook.name};
    m_config.channels = {hook, chat};
    RuleConfig rule;
    rule.name = u"All"_s;
    rule.notify = {u"tray"_s, hook.name, chat.name};
    rule.untilTaken = UntilTakenConfig{std::chrono::minutes(20), std::chrono::minutes(15), 2, {}, {}, {}};
    m_config.rules = {rule};
    if (oneIn(m_random, 2)) {
        const QTime from = QTime(8, 0).addSecs(m_random.bounded(150 * 60));
        m_config.quiet.hours = {{{}, from, from.addSecs(m_random.bounded(5 * 60, 60 * 60)), {}}};
    }
    boot();
}

SimLife::~SimLife() { shutDown(); }

void SimLife::boot()
{
    auto opened = Database::open(m_folder.filePath(u"deskbell.db"_s), m_clock);
    if (!opened)
        return blame(u"the database does not open: "_s + opened.error().text());
    m_database = std::move(*opened);
    if (m_database->condition() != Database::Condition::Ready)
        return blame(u"the database was taken for damaged"_s);
    // A kill here ends the program, not the power: waiting for the disk would prove nothing.
    QSqlQuery quick(m_database->connection());
    quick.exec(u"PRAGMA synchronous = OFF"_s);
    quick.exec(u"PRAGMA busy_timeout = 0"_s);
    m_tickets = std::make_unique<TicketStore>(*m_database);
    m_outbox = std::make_unique<OutboxStore>(*m_database);
    m_sources = std::make_unique<SourceStore>(*m_database);
    m_health = std::make_unique<HealthStore>(*m_database);
    m_intake = std::make_unique<Intake>(*m_database, *m_tickets, *m_outbox, *m_sources, m_clock);
    bootChannels();
    for (const auto& watch : m_watches)
        bootWatch(*watch);
    bootRings();
    m_booted = m_clock.steady();
    m_dispatcher->start();
    m_reminders->start();
    for (const auto& watch : m_watches)
        watch->poller->start();
}

void SimLife::bootWatch(Watch& watch)
{
    const auto source = std::find_if(m_config.sources.begin(), m_config.sources.end(),
                                     [&](const SourceConfig& one) { return one.name == watch.desk->name(); });
    watch.client = std::make_unique<SimClient>(m_clock, m_random, [&watch](const HttpRequest& asked) {
        HttpRequest request = asked;
        if (request.withCookies && !watch.cookies.cookie.isEmpty())
            request.headers.emplaceBack("Cookie", watch.cookies.cookie);
        SimReply reply = watch.desk->answer(request);
        if (reply.result && !reply.result->header("Set-Cookie").isEmpty())
            watch.cookies.cookie = reply.result->header("Set-Cookie").split(';').first();
        return reply;
    });
    const SourcePreset preset = checked(readSourcePreset(watch.desk->preset(), u"simulation"_s));
    watch.poller = std::make_unique<Poller>(
        m_config, *source,
        std::make_unique<PresetDesk>(*source, u"secret"_s, preset, *watch.client, *watch.session, m_clock),
        preset.floor, *m_intake, *m_tickets, *m_sources, m_clock);
    QObject::connect(watch.poller.get(), &Poller::recorded, m_dispatcher.get(), &Dispatcher::wake);
    QObject::connect(watch.poller.get(), &Poller::polled, m_dispatcher.get(), [this, &watch](bool saw) {
        ++m_polls;
        tell(u"%1 polled: %2 %3"_s.arg(watch.desk->name(), sightId(watch.poller->status().sight),
                                       saw ? u"saw"_s : watch.poller->status().detail));
        m_reminders->looked(watch.desk->name());
    });
    QObject::connect(watch.poller.get(), &Poller::sightAnnounced, m_dispatcher.get(),
                     [this, &watch](const QString&, bool seesAgain) { said(watch, seesAgain); });
}

void SimLife::bootChannels()
{
    m_hookClient = std::make_unique<SimClient>(
        m_clock, m_random, [this](const HttpRequest& request) { return m_hook.answer(request); });
    m_chatClient = std::make_unique<SimClient>(
        m_clock, m_random, [this](const HttpRequest& request) { return m_chat.answer(request); });
    m_dispatcher = std::make_unique<Dispatcher>(m_config, *m_tickets, *m_outbox, *m_health, m_clock);
    auto tray = std::make_unique<FakeChannel>(u"tray"_s, QStringList{u"balloon"_s});
    m_tray = tray.get();
    m_dispatcher->add(std::move(tray));
    m_dispatcher->add(
        robot(u"Hook"_s, u"webhook"_s, u"https://hook.example.org/in"_s, *m_hookClient, m_clock));
    m_dispatcher->add(robot(u"Chat"_s, u"wecom-robot"_s,
                            u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k"_s, *m_chatClient,
                            m_clock));
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

void SimLife::kill()
{
    ++m_kills;
    endStoreTrouble();
    countTray();
    const auto interrupted = m_outbox->interrupted();
    if (!interrupted)
        return blame(u"the outbox cannot be read: "_s + interrupted.error().text());
    for (const Delivery& delivery : *interrupted) {
        auto& forgiven = delivery.channel == "tray"_L1   ? m_trayForgiven
                         : delivery.channel == "Hook"_L1 ? m_hook.forgiven
                                                         : m_chat.forgiven;
        ++forgiven[delivery.ticket];
    }
    for (const auto& watch : m_watches) {
        // What was said while the store took nothing is forgotten.
        const auto state = m_sources->load(watch->desk->name());
        if (state && watch->mayRepeat)
            watch->blindSaid = state->blindAnnounced;
        watch->mayRepeat = false;
    }
    shutDown();
    boot();
}

void SimLife::pass(milliseconds duration)
{
    auto* loop = QAbstractEventDispatcher::instance();
    while (duration > milliseconds(0) && m_verdict.isEmpty()) {
        while (loop->processEvents(QEventLoop::AllEvents)) {
        }
        const auto step = std::clamp(m_clock.untilNext().value_or(duration), milliseconds(1), duration);
        m_clock.advance(step);
        duration -= step;
    }
    while (loop->processEvents(QEventLoop::AllEvents)) {
    }
    countTray();
    checkBlindness();
}

} // namespace deskbell::test
