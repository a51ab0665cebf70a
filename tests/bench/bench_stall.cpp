// Prints how long the main thread, which paints the windows, was held up while an answer of 10,000 tickets
// and 7 MB became tickets: the longest time between two beats of a timer of one millisecond. Build as
// RelWithDebInfo: times of a debug build say nothing.
#include "poll/intake.h"
#include "recognise/portalpreview.h"
#include "source/presetdesk.h"
#include "storage/database.h"
#include "storage/outboxstore.h"
#include "storage/ticketstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

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
    }
    void beat() { m_longest = std::max(m_longest, m_since.nsecsElapsed()), m_since.start(); }
    void print(const char* what)
    {
        beat();
        std::printf("%-52s %8.1f ms held up, %8.1f ms altogether\n", what, double(m_longest) / 1e6,
                    double(m_whole.nsecsElapsed()) / 1e6);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_whole;
    qint64 m_longest = 0;
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
    void send(HttpRequest request, QObject* context, HttpCallback done) override
    {
        HttpAnswer answer = m_answer;
        answer.url = request.url;
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
};

QList<Ticket> poll(const QJsonObject& presetJson, const QString& way, const HttpAnswer& answer,
                   const char* what)
{
    const auto preset = readSourcePreset(QJsonDocument(presetJson).toJson(), u"preset"_s);
    if (!preset)
        qFatal("%s", qPrintable(preset.error().constFirst().text()));
    SourceConfig config;
    config.name = u"Desk"_s;
    config.url = desk;
    config.signIn.way = way;
    OneAnswer http(answer);
    NoSession session;
    SystemClock clock;
    PresetDesk source(config, u"key"_s, *preset, http, session, clock);
    QList<Ticket> tickets;
    bool done = false;
    QObject context;
    Heart heart;
    source.list({}, &context, [&](const ListingResult& listing) {
        if (!listing)
            qFatal("%s", qPrintable(listing.error().detail));
        tickets = listing->tickets;
        done = true;
    });
    turnUntil(done);
    heart.print(what);
    if (tickets.size() != count)
        qFatal("%lld tickets", static_cast<long long>(tickets.size()));
    return tickets;
}

void record(const QList<Ticket>& tickets)
{
    SystemClock clock;
    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"deskbell.db"_s), clock);
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    TicketStore store(**database);
    OutboxStore outbox(**database);
    SourceStore sources(**database);
    Intake intake(**database, store, outbox, sources, clock);
    Config config;
    SourceConfig source;
    source.name = u"Desk"_s;
    SourceState state;
    for (const bool baseline : {true, false}) {
        Heart heart;
        bool done = false;
        QTimer::singleShot(0, [&] {
            const QList<Ticket> listed = baseline ? QList<Ticket>() : tickets;
            if (const auto report = intake.record(config, source, listed, state, {}); !report)
                qFatal("%s", qPrintable(report.error().text()));
            done = true;
        });
        turnUntil(done);
        if (!baseline)
            heart.print("recording 10,000 new tickets in one transaction");
    }
}

} // namespace

int main(int argc, char** argv)
{
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
    const QList<Ticket> tickets = poll(redmine, u"token"_s, answer, "JSON through a poll (redmine)");

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
    poll(portal, portal.value("signIn"_L1).toArray().at(0).toObject().value("way"_L1).toString(), answer,
         "HTML through a poll (recognised portal)");
    record(tickets);
    return 0;
}
