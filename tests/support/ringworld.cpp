#include "support/ringworld.h"

#include "notify/quiet.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskbell::test {

using namespace Qt::StringLiterals;

RingWorld::RingWorld(const QStringList& channels)
{
    SourceConfig source;
    source.name = u"Desk"_s;
    source.interval = IntervalConfig();
    source.interval->fixed = std::chrono::minutes(1);
    config.sources = {source};
    RuleConfig rule;
    rule.name = u"Rule"_s;
    rule.notify = QStringList{u"tray"_s} + channels;
    config.rules = {rule};
    for (const QString& name : channels) {
        ChannelConfig channel;
        channel.name = name;
        config.channels.append(channel);
    }
    m_rows = {makeTicket(u"Desk"_s, u"old"_s, clock.now().addDays(-1))};
    boot();
}

RingWorld::~RingWorld() = default;

void RingWorld::boot()
{
    auto opened = Database::open(m_folder.filePath(u"deskbell.db"_s), clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    database = std::move(*opened);
    tickets = std::make_unique<TicketStore>(*database);
    outbox = std::make_unique<OutboxStore>(*database);
    reminderStore = std::make_unique<ReminderStore>(*database);
    m_sources = std::make_unique<SourceStore>(*database);
    m_health = std::make_unique<HealthStore>(*database);
    m_intake = std::make_unique<Intake>(*database, *tickets, *outbox, *m_sources, clock);
    dispatcher = std::make_unique<Dispatcher>(config, *tickets, *outbox, *m_health, clock);
    QStringList names{u"tray"_s};
    for (const ChannelConfig& channel : std::as_const(config.channels))
        names.append(channel.name);
    for (const QString& name : std::as_const(names)) {
        auto fake = std::make_unique<FakeChannel>(name);
        m_channels[name] = fake.get();
        dispatcher->add(std::move(fake));
    }
    dispatcher->setPausedUntil(pausedUntil);
    auto desk = std::make_unique<FakeDesk>();
    desk->rows = m_rows;
    m_desk = desk.get();
    poller = std::make_unique<Poller>(config, config.sources.first(), std::move(desk), milliseconds(0),
                                      *m_intake, *tickets, *m_sources, clock);
    reminders = std::make_unique<Reminders>(
        config, *database, *tickets, *outbox, *reminderStore, clock,
        [this](const QString&) { return poller->status().lastGoodPoll; },
        [this] {
            const auto quiet = quietAt(config.quiet, pausedUntil, clock.now(), clock.zone());
            return quiet ? quiet->until : QDateTime();
        });
    QObject::connect(poller.get(), &Poller::recorded, dispatcher.get(), &Dispatcher::wake);
    QObject::connect(poller.get(), &Poller::polled, reminders.get(),
                     [this] { reminders->looked(u"Desk"_s); });
    QObject::connect(reminders.get(), &Reminders::lookWanted, poller.get(), &Poller::wakeUp);
    QObject::connect(reminders.get(), &Reminders::owed, dispatcher.get(), &Dispatcher::wake);
    dispatcher->start();
    reminders->start();
    poller->start();
}

void RingWorld::begin() { pass(seconds(5)); }

void RingWorld::kill()
{
    m_rows = m_desk->rows;
    for (const auto& [name, fake] : m_channels)
        m_before[name] = titles(name);
    poller.reset();
    reminders.reset();
    dispatcher.reset();
    m_channels.clear();
    m_intake.reset();
    m_health.reset();
    m_sources.reset();
    reminderStore.reset();
    outbox.reset();
    tickets.reset();
    database.reset();
    boot();
}

void RingWorld::settle()
{
    for (int i = 0; i < 40; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
    for (int i = 0; i < 1000 && (poller->isPolling() || !dispatcher->isIdle()) && !m_desk->hangs; ++i)
        QCoreApplication::processEvents();
}

void RingWorld::pass(milliseconds duration)
{
    settle();
    while (duration > milliseconds(0)) {
        const milliseconds step = std::clamp(clock.untilNext().value_or(duration), milliseconds(1), duration);
        clock.advance(step);
        duration -= step;
        settle();
    }
}

Ticket& RingWorld::row(const QString& id)
{
    return *std::find_if(m_desk->rows.begin(), m_desk->rows.end(),
                         [&](const Ticket& ticket) { return ticket.id == id; });
}

QStringList RingWorld::titles(const QString& channel) const
{
    const auto before = m_before.find(channel);
    QStringList titles = before == m_before.end() ? QStringList() : before->second;
    for (const FakeChannel::Tried& one : m_channels.at(channel)->accepted)
        titles.append(one.message.title);
    return titles;
}

} // namespace deskbell::test
