#include "notify/dispatcher.h"
#include "poll/poller.h"
#include "storage/database.h"
#include "storage/ticketstore.h"
#include "support/fakechannel.h"
#include "support/fakeclock.h"
#include "support/fakedesk.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// A desk that lives on, while Deskbell polls it, fails, is killed and comes back. Seeded.
class Life
{
public:
    explicit Life(quint32 seed) : m_random(seed)
    {
        SourceConfig source;
        source.name = u"Desk"_s;
        source.interval = IntervalConfig{};
        source.interval->fixed = seconds(30);
        m_config.sources = {source};
        for (const QString& name : {u"Ops"_s, u"Chat"_s}) {
            ChannelConfig channel;
            channel.name = name;
            m_config.channels.append(channel);
        }
        for (int i = 0; i < 12; ++i)
            m_rows.prepend(makeTicket(u"Desk"_s, u"old%1"_s.arg(i), m_clock.now().addDays(-1)));
        boot();
    }

    void live()
    {
        while (!m_sources->load(u"Desk"_s)->firstGoodPoll.isValid())
            pass(seconds(40));
        m_calm = false;
        for (int step = 0; step < 40; ++step) {
            switch (m_random.bounded(8)) {
            case 0:
            case 1:
            case 2:
                arrive(int(m_random.bounded(1, 9)));
                break;
            case 3:
                vanish();
                break;
            case 4:
                m_desk->failures[int(m_random.bounded(4))] = {Sight::Offline, {}, {}};
                break;
            case 5:
                m_desk->failures.clear();
                break;
            case 6:
                kill();
                break;
            default:
                pass(seconds(int(m_random.bounded(1, 60))));
                break;
            }
            if (m_random.bounded(3) == 0)
                spin(int(m_random.bounded(1, 12))); // stop anywhere between claim and answer
        }
        // The weather clears; everything owed comes in.
        m_calm = true;
        m_desk->failures.clear();
        pass(std::chrono::minutes(90));
    }

    /// What broke; empty: nothing.
    QString verdict() const
    {
        for (const QString& channel : {u"tray"_s, u"Ops"_s, u"Chat"_s}) {
            QHash<QString, int> rang = m_rang[channel];
            for (const QString& number : m_listable) {
                if (rang.value(number) == 0)
                    return channel + u" missed "_s + number;
            }
            for (auto it = rang.constBegin(); it != rang.constEnd(); ++it) {
                if (it.key().startsWith(u"#old"_s))
                    return channel + u" rang the baseline's "_s + it.key();
                if (it.value() > 1 + m_inFlightAtKill[channel].value(it.key()))
                    return u"%1 rang %2 %3 times"_s.arg(channel, it.key()).arg(it.value());
            }
        }
        return {};
    }
    int kills() const { return m_kills; }

private:
    void boot()
    {
        auto opened = Database::open(m_folder.filePath(u"deskbell.db"_s), m_clock);
        QVERIFY(opened);
        m_database = std::move(*opened);
        // A kill here is an end of the program, not of the power: waiting for the disk would prove nothing.
        QSqlQuery quick(m_database->connection());
        QVERIFY(quick.exec(u"PRAGMA synchronous = OFF"_s));
        m_tickets = std::make_unique<TicketStore>(*m_database);
        m_outbox = std::make_unique<OutboxStore>(*m_database);
        m_sources = std::make_unique<SourceStore>(*m_database);
        m_health = std::make_unique<HealthStore>(*m_database);
        m_intake = std::make_unique<Intake>(*m_database, *m_tickets, *m_outbox, *m_sources, m_clock);
        auto desk = std::make_unique<FakeDesk>(3);
        m_desk = desk.get();
        m_desk->rows = m_rows;
        m_desk->beforePage = [this](int) {
            if (m_calm)
                return;
            if (m_random.bounded(6) == 0)
                vanish();
            if (m_random.bounded(6) == 0)
                arrive(1);
        };
        m_poller = std::make_unique<Poller>(m_config, m_config.sources.first(), std::move(desk),
                                            milliseconds(0), *m_intake, *m_tickets, *m_sources, m_clock);
        m_dispatcher = std::make_unique<Dispatcher>(m_config, *m_tickets, *m_outbox, *m_health, m_clock);
        for (const QString& name : {u"tray"_s, u"Ops"_s, u"Chat"_s}) {
            auto channel = std::make_unique<FakeChannel>(name);
            channel->answering = [this](const QString& rung) {
                Attempt attempt;
                const bool bad = !m_calm && m_random.bounded(4) == 0;
                const bool refusesCard = rung == "card"_L1 && m_random.bounded(2) == 0;
                attempt.outcome = !bad ? Outcome::Ok : refusesCard ? Outcome::Payload : Outcome::Retry;
                return attempt;
            };
            m_channels[name] = channel.get();
            m_dispatcher->add(std::move(channel));
        }
        QObject::connect(m_poller.get(), &Poller::recorded, m_dispatcher.get(), &Dispatcher::wake);
        m_poller->start();
        m_dispatcher->start();
    }

    void kill()
    {
        ++m_kills;
        const auto interrupted = m_outbox->interrupted();
        for (const Delivery& delivery : *interrupted)
            ++m_inFlightAtKill[delivery.channel][u'#' + delivery.ticket];
        collect();
        m_rows = m_desk->rows;
        m_dispatcher.reset();
        m_poller.reset();
        m_intake.reset();
        m_health.reset();
        m_sources.reset();
        m_outbox.reset();
        m_tickets.reset();
        m_database.reset();
        boot();
    }

    void collect()
    {
        for (auto it = m_channels.cbegin(); it != m_channels.cend(); ++it) {
            for (const QString& number : it.value()->rang())
                ++m_rang[it.key()][number];
            it.value()->accepted.clear();
        }
    }

    void arrive(int count)
    {
        for (; count > 0; --count) {
            const QString id = QString::number(++m_last);
            m_desk->arrive(id, m_clock.now().addSecs(1));
            m_listable.insert(u'#' + id);
        }
    }

    /// Somebody closes a ticket. One that no poll has recorded yet need not ring.
    void vanish()
    {
        if (m_desk->rows.isEmpty())
            return;
        const QString id = m_desk->rows[m_random.bounded(m_desk->rows.size())].id;
        m_desk->vanish(id);
        if (!*m_tickets->find(u"Desk"_s, id))
            m_listable.remove(u'#' + id);
    }

    void spin(int turns)
    {
        for (; turns > 0; --turns)
            QCoreApplication::processEvents();
        collect();
    }

    void pass(milliseconds duration)
    {
        while (duration > milliseconds(0)) {
            const auto step = std::clamp(m_clock.untilNext().value_or(duration), milliseconds(1), duration);
            m_clock.advance(step);
            duration -= step;
            for (int i = 0; i < 2000 && (m_poller->isPolling() || !m_dispatcher->isIdle()); ++i)
                QCoreApplication::processEvents();
        }
        collect();
    }

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    FakeClock m_clock;
    Config m_config;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TicketStore> m_tickets;
    std::unique_ptr<OutboxStore> m_outbox;
    std::unique_ptr<SourceStore> m_sources;
    std::unique_ptr<HealthStore> m_health;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<Poller> m_poller;
    std::unique_ptr<Dispatcher> m_dispatcher;
    FakeDesk* m_desk = nullptr;
    QHash<QString, FakeChannel*> m_channels;
    QList<Ticket> m_rows;
    QSet<QString> m_listable; ///< numbers that must ring
    QHash<QString, QHash<QString, int>> m_rang;
    QHash<QString, QHash<QString, int>> m_inFlightAtKill;
    int m_last = 0;
    int m_kills = 0;
    bool m_calm = true; ///< during the baseline, which may take in what arrives, and at the end
};

} // namespace

class TestExactlyOnce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverHappens();
};

void TestExactlyOnce::whateverHappens()
{
    // DESKBELL_SEED=n: that one alone. DESKBELL_SEEDS=n: the first n, for a longer run.
    const int only = qEnvironmentVariableIntValue("DESKBELL_SEED");
    const int wanted = qEnvironmentVariableIntValue("DESKBELL_SEEDS");
    const int first = only > 0 ? only : 1;
    const int last = only > 0 ? only : wanted > 0 ? wanted : 40;
    int kills = 0;
    for (int seed = first; seed <= last; ++seed) {
        Life life(static_cast<quint32>(seed));
        life.live();
        kills += life.kills();
        QVERIFY2(life.verdict().isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(life.verdict())));
    }
    QVERIFY(only > 0 || kills > last);
}

QTEST_GUILESS_MAIN(TestExactlyOnce)
#include "tst_exactlyonce.moc"
