#include "channel/webhookchannel.h"
#include "notify/dispatcher.h"
#include "poll/poller.h"
#include "source/presetdesk.h"
#include "storage/database.h"
#include "storage/ticketstore.h"
#include "support/fakeclock.h"
#include "support/fakesession.h"
#include "support/messengers.h"
#include "support/sim/simdesk.h"
#include "support/sim/simmessenger.h"
#include "support/sim/simworkers.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// A busy day of a big team on one workstation: 20 sources, 10 messengers, nothing missed, nothing twice, and
/// neither memory nor open files grow. DESKBELL_HOURS=n: how long it lasts; 24 is a day.
class TestDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissedAndNothingGrows();
};

namespace {

constexpr int sources = 20;
constexpr int channels = 10;

struct Footprint
{
    qint64 memory = 0; ///< anonymous, KiB
    qsizetype files = 0;
};

Footprint footprint()
{
    Footprint now;
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (rollup.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : rollup.readAll().split('\n')) {
            if (line.startsWith("Anonymous:"))
                now.memory = line.mid(10).trimmed().split(' ').constFirst().toLongLong();
        }
    }
    now.files = QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size();
    return now;
}

struct Watch
{
    std::unique_ptr<SimDesk> desk;
    FakeSession session;
    std::unique_ptr<SimClient> client;
    std::unique_ptr<Poller> poller;
};

/// Deskbell's parts over simulated desks and messengers, in fair weather.
class Day
{
public:
    Day()
        : m_database(std::move(*Database::open(m_folder.filePath(u"deskbell.db"_s), m_clock))),
          m_tickets(*m_database),
          m_outbox(*m_database),
          m_sources(*m_database),
          m_health(*m_database),
          m_intake(*m_database, m_tickets, m_outbox, m_sources, m_clock)
    {
        RuleConfig rule;
        rule.name = u"All"_s;
        for (int i = 0; i < channels; ++i) {
            ChannelConfig channel;
            channel.name = u"Channel %1"_s.arg(i);
            rule.notify += channel.name;
            m_config.channels += channel;
        }
        m_config.rules = {rule};
        for (int i = 0; i < sources; ++i)
            addSource(u"Desk%1"_s.arg(i));
        m_dispatcher = std::make_unique<Dispatcher>(m_config, m_tickets, m_outbox, m_health, m_clock);
        for (int i = 0; i < channels; ++i)
            addChannel(i);
        m_dispatcher->start();
        for (const auto& watch : m_watches) {
            QObject::connect(watch->poller.get(), &Poller::recorded, m_dispatcher.get(), &Dispatcher::wake);
            QObject::connect(watch->poller.get(), &Poller::polled, m_dispatcher.get(), [this](bool saw) {
                ++polls;
                blind += saw ? 0 : 1;
            });
            watch->poller->start();
        }
        pass(std::chrono::minutes(5));
        for (const auto& watch : m_watches)
            watch->desk->endBaseline();
    }

    void pass(milliseconds duration)
    {
        while (duration > milliseconds(0)) {
            settle();
            const auto step = std::clamp(m_clock.untilNext().value_or(duration), milliseconds(1), duration);
            m_clock.advance(step);
            duration -= step;
        }
        settle();
    }

    void live(int hours)
    {
        for (int minute = 0; minute < hours * 60; ++minute) {
            SimDesk& desk = *m_watches.at(size_t(m_random.bounded(sources)))->desk;
            // Quiet minutes and crowded ones.
            if (oneIn(m_random, 2))
                desk.arrive(oneIn(m_random, 20) ? 5 : 1);
            if (oneIn(m_random, 5))
                desk.edit();
            pass(std::chrono::minutes(1));
        }
    }

    /// What did not arrive exactly once, as "ticket on channel: times".
    QStringList wrong() const
    {
        QSet<QString> must;
        for (const auto& watch : m_watches)
            must += watch->desk->mustRing();
        QStringList wrong;
        for (size_t i = 0; i < m_messengers.size(); ++i) {
            const QHash<QString, int>& arrived = m_messengers.at(i)->arrived;
            for (const QString& id : std::as_const(must)) {
                if (arrived.value(id) != 1)
                    wrong += u"%1 on channel %2: %3"_s.arg(id).arg(i).arg(arrived.value(id));
            }
            for (auto told = arrived.cbegin(); told != arrived.cend(); ++told) {
                if (!must.contains(told.key()))
                    wrong += u"%1, which is old: %2"_s.arg(told.key()).arg(told.value());
            }
        }
        return wrong;
    }

    int tickets() const
    {
        int all = 0;
        for (const auto& watch : m_watches)
            all += int(watch->desk->mustRing().size());
        return all;
    }

    int polls = 0;
    int blind = 0;

private:
    void addSource(const QString& name)
    {
        auto watch = std::make_unique<Watch>();
        // Ids of its own: with the same on every desk, one that is missed would hide one that rings twice.
        watch->desk = std::make_unique<SimDesk>(name, SimDesk::Kind::Token, m_clock, m_random,
                                                100 + 10'000 * int(m_watches.size()));
        watch->client = std::make_unique<SimClient>(
            m_clock, m_random,
            [desk = watch->desk.get()](const HttpRequest& request) { return desk->answer(request); });
        SourceConfig source;
        source.name = name;
        source.url = watch->desk->url();
        source.proxy.kind = ProxyConfig::Kind::None;
        source.signIn.way = u"token"_s;
        m_config.sources += source;
        const SourcePreset preset = *readSourcePreset(watch->desk->preset(), u"simulation"_s);
        watch->poller =
            std::make_unique<Poller>(m_config, source,
                                     std::make_unique<PresetDesk>(source, u"secret"_s, preset, *watch->client,
                                                                  watch->session, m_clock),
                                     preset.floor, m_intake, m_tickets, m_sources, m_clock);
        m_watches.push_back(std::move(watch));
    }

    void addChannel(int number)
    {
        m_messengers.push_back(
            std::make_unique<SimMessenger>(SimMessenger::Kind::Webhook, m_clock, m_random));
        m_clients.push_back(std::make_unique<SimClient>(
            m_clock, m_random, [messenger = m_messengers.back().get()](const HttpRequest& request) {
                return messenger->answer(request);
            }));
        const QJsonObject vars{{u"url"_s, u"https://hook%1.example.org/in"_s.arg(number)}};
        m_dispatcher->add(std::move(
            *WebhookChannel::make({m_config.channels.at(number).name, builtInChannel(u"webhook"_s), vars},
                                  *m_clients.back(), m_clock)));
    }

    void settle()
    {
        auto* loop = QAbstractEventDispatcher::instance();
        do {
            while (loop->processEvents(QEventLoop::AllEvents)) {
            }
            m_workers.work();
        } while (loop->processEvents(QEventLoop::AllEvents));
    }

    QRandomGenerator m_random{7};
    QTemporaryDir m_folder;
    FakeClock m_clock;
    SimWorkers m_workers;
    std::unique_ptr<Database> m_database;
    TicketStore m_tickets;
    OutboxStore m_outbox;
    SourceStore m_sources;
    HealthStore m_health;
    Intake m_intake;
    Config m_config;
    std::vector<std::unique_ptr<SimMessenger>> m_messengers;
    std::vector<std::unique_ptr<SimClient>> m_clients;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::vector<std::unique_ptr<Watch>> m_watches;
};

} // namespace

void TestDay::nothingIsMissedAndNothingGrows()
{
    const int wanted = qEnvironmentVariableIntValue("DESKBELL_HOURS");
    const int hours = wanted > 0 ? wanted : 1;
    Day day;
    day.live((hours + 1) / 2);
    const Footprint half = footprint();
    day.live(hours / 2);
    day.pass(std::chrono::minutes(30)); // what came last is polled for and sent
    const Footprint end = footprint();
    qInfo("%d hours: %d sources, %d channels, %d tickets, %d polls; anonymous memory %lld -> %lld KiB, files "
          "%lld -> %lld",
          hours, sources, channels, day.tickets(), day.polls, half.memory, end.memory, qint64(half.files),
          qint64(end.files));
    QVERIFY(day.tickets() > 10 * hours);
    QCOMPARE(day.blind, 0);
    QCOMPARE(day.wrong(), QStringList());
    QVERIFY(end.files <= half.files + 1);   // a thread that waits has one
#ifndef DESKBELL_SANITIZED                  // they keep what is freed
    constexpr qint64 mostGrowth = 6 * 1024; // what a short run has not warmed up yet
    QVERIFY2(end.memory - half.memory <= mostGrowth, qPrintable(QString::number(end.memory - half.memory)));
#endif
}

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
