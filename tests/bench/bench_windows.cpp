// Prints how long the thread of the windows was held up by the windows while 10,000 tickets arrive and the
// window of tickets stands open with 100,000 rows: the longest time between two beats of a timer of one
// millisecond, and how much of it the thread itself worked, which a busy machine does not change. Recording
// and telling them is measured elsewhere (bench_stall) and left out. Build as RelWithDebInfo;
// QT_QPA_PLATFORM=offscreen needs no display.
#include "core/core.h"
#include "core/heap.h"
#include "poll/intake.h"
#include "storage/database.h"
#include "storage/outboxstore.h"
#include "storage/ticketstore.h"
#include "ui/app/trayapp.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

#include <time.h>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr int known = 100'000;
constexpr int arriving = 10'000;
constexpr int aPoll = 100;

/// Beats every millisecond, and remembers the longest silence.
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
        skip();
    }
    void beat()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        const qint64 worked = ownWork() - m_worked;
        m_mostWork = std::max(m_mostWork, worked);
        m_tooLong += worked > 16'000'000 ? 1 : 0;
        skip();
    }
    /// What was done since the last beat does not count.
    void skip()
    {
        m_since.start();
        m_worked = ownWork();
    }
    void print(const char* what)
    {
        beat();
        std::printf("%-48s %7.1f ms held up, %7.1f ms of work, %3d times above 16 ms\n", what,
                    double(m_longest) / 1e6, double(m_mostWork) / 1e6, m_tooLong);
        std::fflush(stdout);
        m_longest = m_mostWork = m_tooLong = 0;
    }

private:
    /// Nanoseconds of CPU of this thread.
    static qint64 ownWork()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    qint64 m_worked = 0;
    qint64 m_mostWork = 0;
    int m_tooLong = 0;
};

void turn(int ms)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The desk's side: fills the program's database as its polls do.
class Arrivals
{
public:
    Arrivals(const QString& path, const Clock& clock)
        : m_database(std::move(*Database::open(path, clock))),
          m_tickets(*m_database),
          m_outbox(*m_database),
          m_sources(*m_database),
          m_intake(*m_database, m_tickets, m_outbox, m_sources, clock)
    {
        m_source.name = u"Desk"_s;
        m_config.rules = {RuleConfig()}; // nobody is told
    }
    void arrive(int count)
    {
        QList<Ticket> tickets;
        for (int i = 0; i < count; ++i) {
            Ticket ticket;
            ticket.source = m_source.name;
            ticket.id = QString::number(++m_last);
            ticket.number = u'#' + ticket.id;
            ticket.subject = u"Need eight more cards for run %1"_s.arg(m_last);
            ticket.body = QString(u"Some words about what is needed. "_s).repeated(11);
            ticket.requester = u"Ann Example %1"_s.arg(m_last % 97);
            ticket.queue = u"Queue %1"_s.arg(m_last % 12);
            ticket.status = u"New"_s;
            ticket.url = QUrl(u"https://desk.example.org/issues/"_s + ticket.id);
            tickets.prepend(ticket); // newest first
        }
        if (const auto report = m_intake.record(m_config, m_source, tickets, m_state, {}); !report)
            qFatal("%s", qPrintable(report.error().text()));
    }

private:
    std::unique_ptr<Database> m_database;
    TicketStore m_tickets;
    OutboxStore m_outbox;
    SourceStore m_sources;
    Intake m_intake;
    Config m_config;
    SourceConfig m_source;
    SourceState m_state;
    int m_last = 0;
};

QString profileIn(const QString& folder)
{
    QFile config(folder + u"/config.json"_s);
    if (!config.open(QFile::WriteOnly))
        qFatal("no profile");
    // Not polled: the tickets come from Arrivals.
    config.write(R"({"version": 1, "sources": [{"name": "Desk", "preset": "redmine", "enabled": false,
                     "url": "https://desk.example.org", "signIn": {"way": "token", "secret": {"env": "X"}}}]})");
    return folder;
}

void arriveWhile(Core& core, Arrivals& arrivals, Heart& heart, const char* what)
{
    turn(1000);
    heart.print("");
    for (int i = 0; i < arriving / aPoll; ++i) {
        arrivals.arrive(aPoll);
        heart.skip();
        Q_EMIT core.ticketsChanged();
        Q_EMIT core.statusChanged();
        turn(60);
    }
    turn(1000);
    heart.print(what);
}

} // namespace

int main(int argc, char** argv)
{
    deskbell::useOneHeap(); // as the program does
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QTemporaryDir folder;
    const SystemClock clock;
    auto made = std::make_unique<Core>(Profile::at(profileIn(folder.path())), clock);
    if (!made->open().ok())
        qFatal("the core does not open");
    Arrivals arrivals(made->profile().databaseFile, clock);
    arrivals.arrive(0); // what comes later is new
    for (int i = 0; i < known; i += 5000)
        arrivals.arrive(5000);
    Core& core = *made;
    TrayApp trayApp(std::move(made), clock, {});
    trayApp.start(true);
    Heart heart;
    turn(3000);
    heart.print("start");
    arriveWhile(core, arrivals, heart, "no window, 10,000 arrive");
    trayApp.showWindow();
    turn(2000);
    heart.print("the window opens");
    arriveWhile(core, arrivals, heart, "window open, newest first, 10,000 arrive");
    auto* window = qobject_cast<MainWindow*>(QApplication::topLevelWidgets().value(0));
    for (QWidget* one : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<MainWindow*>(one))
            window = found;
    }
    auto* table = window->findChild<QTableView*>();
    table->selectRow(5000);
    arriveWhile(core, arrivals, heart, "one ticket chosen, 10,000 arrive");
    table->sortByColumn(1, Qt::AscendingOrder);
    arriveWhile(core, arrivals, heart, "sorted by subject, 10,000 arrive");
    table->selectAll();
    turn(1000);
    heart.print("all are chosen");
    arriveWhile(core, arrivals, heart, "all chosen, 10,000 arrive");
    table->clearSelection();
    for (int page = 1; page < 3; ++page) {
        window->findChild<QTabWidget*>()->setCurrentIndex(page);
        arriveWhile(core, arrivals, heart,
                    page == 1 ? "status open, 10,000 arrive" : "charts open, 10,000 arrive");
    }
    return 0;
}
