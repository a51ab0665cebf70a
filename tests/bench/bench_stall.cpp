// Prints how long the main thread, which paints the windows, was held up while an answer of 10,000 tickets
// and 7 MB became tickets: the longest time between two beats of a timer of one millisecond, by the wall's
// clock and by the CPU time of that thread. Build as RelWithDebInfo: times of a debug build say nothing.
#include "core/heap.h"
#include "poll/intake.h"
#include "poll/poller.h"
#include "recognise/portalpreview.h"
#include "source/presetdesk.h"
#include "storage/database.h"
#include "storage/outboxstore.h"
#include "storage/ticketfinder.h"
#include "storage/ticketstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 10'000;
const QUrl desk(u"https://desk.example.org"_s);

QByteArray jsonAnswer()
{
    QJsonArray rows;
    for (int i = count; i > 0; --i) {
        const auto named = [i](const QString& name) { return QJsonObject{{u"id"_s, i}, {u"name"_s, name}}; };
        rows.append(
            QJsonObject{{u"id"_s, i},
                        {u"project"_s, named(u"HPC cluster"_s)},
                        {u"tracker"_s, named(u"Task"_s)},
                        {u"status"_s, named(u"New"_s)},
                        {u"priority"_s, named(u"High"_s)},
                        {u"author"_s, named(u"Ann Example"_s)},
                        {u"subject"_s, u"Need eight more cards for run %1"_s.arg(i)},
                        {u"description"_s, QString(u"Some words about what is needed. "_s).repeated(11)},
                        {u"created_on"_s, u"2026-11-22T16:40:29Z"_s},
                        {u"updated_on"_s, u"2026-11-22T16:40:29Z"_s}});
    }
    return QJsonDocument(QJsonObject{{u"issues"_s, rows}, {u"total_count"_s, count}})
        .toJson(QJsonDocument::Compact);
}

QByteArray htmlAnswer()
{
    QByteArray page =
        "<!DOCTYPE html><html><body><h1>Requests</h1><table class='list'><thead><tr><th>No</th>"
        "<th>Subject</th><th>Requester</th><th>Status</th><th>Created</th></tr></thead><tbody>\n";
    const QByteArray words = QByteArray("Some words about what is needed. ").repeated(14);
    for (int i = count; i > 0; --i) {
        const QByteArray n = QByteArray::number(i);
        page += "<tr class='row'><td class='no'><a href='/requests/" + n + "'>R-" + n +
                "</a></td><td><a href='/requests/" + n + "' title='" + words +
                "'>Need eight more cards for run " + n + "</a></td><td>ann" + QByteArray::number(i % 97) +
                "@example.org</td><td>" + (i % 3 ? "open" : "new") + "</td><td>2026-11-2" +
                QByteArray::number(i % 9) + " 16:40:29</td></tr>\n";
    }
    return page + "</tbody></table></body></html>";
}

/// Of this thread alone, in ns: what other programs take from the wall's time is not in it.
qint64 cpuTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

/// Beats every millisecond, and remembers the longest silence.
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
        m_since.start();
        m_whole.start();
        m_cpuSince = cpuTime();
    }
    void beat()
    {
        const qint64 cpu = cpuTime();
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_longestCpu = std::max(m_longestCpu, cpu - m_cpuSince);
        m_since.start();
        m_cpuSince = cpu;
    }
    void print(const char* what)
    {
        beat();
        std::printf("%-52s held up %7.1f ms by the wall, %7.1f ms of CPU; %8.1f ms altogether\n", what,
                    double(m_longest) / 1e6, double(m_longestCpu) / 1e6,
                    double(m_whole.nsecsElapsed()) / 1e6);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_whole;
    qint64 m_cpuSince = 0;
    qint64 m_longest = 0;
    qint64 m_longestCpu = 0;
};

void turnUntil(const bool& done)
{
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    // What is destroyed late counts, too.
    QElapsedTimer after;
    after.start();
    while (after.elapsed() < 100)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

class OneAnswer final : public HttpClient
{
public:
    explicit OneAnswer(HttpAnswer answer) : m_answer(std::move(answer)) {}
    void setBody(const QByteArray& body) { m_answer.body = body; }
    void send(HttpRequest request, QObject* context, HttpCallback done) override
    {
        HttpAnswer answer = m_answer;
        answer.url = request.url;
        if (request.url.path().endsWith("/users/current.json"_L1)) // who we are
            answer.body = R"({"user": {"id": 1, "login": "ann"}})";
        QTimer::singleShot(0, context, [answer, done = std::move(done)] { done(answer); });
    }

private:
    HttpAnswer m_answer;
};

class NoSession final : public Session
{
public:
    QDateTime signedInAt() const override { return {}; }
    void begin(const QDateTime&) override {}
    void end() override {}
    QByteArray cookie(const QByteArray&) const override { return {}; }
    QByteArrayList cookieValues() const override { return {}; }
};

/// A source with the preset, and what it stands on.
struct Bench
{
    Bench(const QJsonObject& presetJson, const QString& way, const HttpAnswer& answer) : http(answer)
    {
        const auto preset = readSourcePreset(QJsonDocument(presetJson).toJson(), u"preset"_s);
        if (!preset)
            qFatal("%s", qPrintable(preset.error().constFirst().text()));
        source.name = u"Desk"_s;
        source.url = desk;
        source.signIn.way = way;
        presetDesk = std::make_unique<PresetDesk>(source, u"key"_s, *preset, http, session, clock);
    }

    SourceConfig source;
    OneAnswer http;
    NoSession session;
    SystemClock clock;
    std::unique_ptr<PresetDesk> presetDesk;
};

void list(const QJsonObject& preset, const QString& way, const HttpAnswer& answer, const char* what)
{
    Bench bench(preset, way, answer);
    QList<Ticket> tickets;
    bool done = false;
    QObject context;
    Heart heart;
    bench.presetDesk->list({}, &context, [&](const ListingResult& listing) {
        if (!listing)
            qFatal("%s", qPrintable(listing.error().detail));
        tickets = listing->tickets;
        done = true;
    });
    turnUntil(done);
    heart.print(what);
    if (tickets.size() != count)
        qFatal("%lld tickets", static_cast<long long>(tickets.size()));
}

/// What the window of tickets does: finds all rows, and loads those that a screen shows.
void fillTable(const QString& path, const TicketStore& tickets)
{
    TicketFinder finder(path);
    QObject context;
    bool done = false;
    Heart heart;
    finder.find({}, &context, [&](const Result<QList<qint64>>& found) {
        if (!found || found->size() != count || tickets.rows(found->first(64))->size() != 64)
            qFatal("the table is not filled");
        done = true;
    });
    turnUntil(done);
    heart.print("window of tickets: found, one screen loaded");
}

/// Three polls: an empty baseline, a list of new tickets, and the same list as other bytes.
void poll(const QJsonObject& preset, const QString& way, const HttpAnswer& answer)
{
    Bench bench(preset, way, answer);
    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"deskbell.db"_s), bench.clock);
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    TicketStore tickets(**database);
    OutboxStore outbox(**database);
    SourceStore sources(**database);
    Intake intake(**database, tickets, outbox, sources, bench.clock);
    Config config;
    config.channels.append(ChannelConfig{});
    config.channels.last().name = u"Ops"_s;
    Poller poller(config, bench.source, std::move(bench.presetDesk), milliseconds(0), intake, tickets,
                  sources, bench.clock);
    const std::pair<const char*, QByteArray> answers[] = {
        {"poll: an empty list, the baseline", R"({"issues": [], "total_count": 0})"},
        {"poll: 10,000 new tickets, recorded and owed twice", answer.body},
        {"poll: 10,000 known tickets in other bytes", answer.body + '\n'}};
    for (const auto& [what, body] : answers) {
        bench.http.setBody(body);
        bool done = false;
        const auto ended = QObject::connect(&poller, &Poller::polled, &poller, [&done](bool saw) {
            if (!saw)
                qFatal("the poll saw nothing");
            done = true;
        });
        Heart heart;
        poller.pollNow();
        turnUntil(done);
        heart.print(what);
        QObject::disconnect(ended);
    }
    if (poller.status().tickets != count)
        qFatal("%lld tickets recorded", static_cast<long long>(poller.status().tickets));
    fillTable(folder.filePath(u"deskbell.db"_s), tickets);
}

} // namespace

int main(int argc, char** argv)
{
    deskbell::useOneHeap(); // as the programs do
    const QCoreApplication app(argc, argv);
    const QByteArray json = jsonAnswer();
    const QByteArray html = htmlAnswer();
    std::printf("JSON %lld bytes, HTML %lld bytes, %d tickets each\n", static_cast<long long>(json.size()),
                static_cast<long long>(html.size()), count);
    QFile file(QStringLiteral(DESKBELL_SOURCE_DIR "/resources/sources/redmine.json"));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QJsonObject redmine = QJsonDocument::fromJson(file.readAll()).object();
    HttpAnswer answer;
    answer.status = 200;
    answer.headers = {{"Content-Type", "application/json; charset=utf-8"}};
    answer.body = json;
    list(redmine, u"token"_s, answer, "JSON read and mapped (redmine)");
    poll(redmine, u"token"_s, answer);

    answer.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    answer.body = html;
    const RawAnswer raw{html, "text/html; charset=utf-8", desk};
    QList<Proposal> proposals;
    {
        QObject context;
        bool done = false;
        Heart heart;
        recogniseElsewhere(raw, &context, [&](QList<Proposal> found) {
            proposals = std::move(found);
            done = true;
        });
        turnUntil(done);
        heart.print("HTML recognised");
    }
    if (proposals.isEmpty())
        return 1;
    PortalDraft draft;
    draft.name = draft.title = u"portal"_s;
    draft.list = u"/requests"_s;
    takeProposal(draft, proposals.constFirst());
    {
        QObject context;
        bool done = false;
        Heart heart;
        previewPortal(draft, proposals.constFirst().grid.columns, raw, desk, &context,
                      [&](const PortalPreview& seen) {
                          done = true;
                          std::printf("  preview: %lld rows %s\n", static_cast<long long>(seen.rowCount),
                                      qPrintable(seen.problem));
                      });
        turnUntil(done);
        heart.print("HTML previewed");
    }
    const QJsonObject portal = presetFrom(draft);
    list(portal, portal.value("signIn"_L1).toArray().at(0).toObject().value("way"_L1).toString(), answer,
         "HTML read and mapped (recognised portal)");
    return 0;
}
