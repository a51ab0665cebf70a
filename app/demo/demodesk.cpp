#include "demo/demodesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    const char* subject;
    const char* requester;
    const char* email;
    const char* queue;
    const char* priority;
    const char* resource;
};

// What people ask admins for. Names and mail domains are reserved for examples.
constexpr std::array samples{
    Sample{QT_TRANSLATE_NOOP("deskbell::Demo", "Two GPUs for the image model until Friday"), "Mei Lin",
           "mei@example.org", "HPC", "High", "GPU x2"},
    Sample{QT_TRANSLATE_NOOP("deskbell::Demo", "Access to the finance share"), "Jonas Weber",
           "jonas@example.org", "Access", "Normal", "//files/finance"},
    Sample{QT_TRANSLATE_NOOP("deskbell::Demo", "Laptop for a new colleague, starts Monday"), "Amina Diallo",
           "amina@example.org", "Hardware", "Normal", "Laptop 14\""},
    Sample{QT_TRANSLATE_NOOP("deskbell::Demo", "Licence for the CAD program"), "Pablo Ruiz",
           "pablo@example.org", "Software", "Low", "CAD seat"},
    Sample{QT_TRANSLATE_NOOP("deskbell::Demo", "Password of the lab printer is unknown"), "Sara Novak",
           "sara@example.org", "Access", "Normal", "Printer LP-3"},
    Sample{QT_TRANSLATE_NOOP("deskbell::Demo", "Another 2 TB for the sequencing run"), "Kenji Mori",
           "kenji@example.org", "Storage", "Urgent", "2 TB"},
};

QString subjectOf(const Sample& sample)
{
    return QCoreApplication::translate("deskbell::Demo", sample.subject);
}

QByteArray randomToken()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words)).toHex();
}

DemoReply html(const QString& title, const QString& body, int status = 200)
{
    const QString page =
        "<!doctype html><meta charset=utf-8><title>%1</title>"
        "<style>body{font:16px sans-serif;margin:3em auto;max-width:40em}"
        "dt{color:#666}dd{margin:0 0 .6em}</style><h1>%1</h1>%2"_L1.arg(title.toHtmlEscaped(), body);
    return {status, "text/html; charset=utf-8", page.toUtf8(), {}};
}

DemoReply redirect(const QByteArray& where) { return {302, "text/html", {}, {{"Location", where}}}; }

} // namespace

DemoDesk::DemoDesk(const Clock& clock, QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_server([this](const DemoRequest& request) { return answer(request); }),
      m_alarm(clock.alarm([this] {
          fileTicket();
          m_alarm->start(m_period * QRandomGenerator::global()->bounded(7, 14) / 10);
      })),
      m_formToken(randomToken())
{
    // A queue that was there before: what the silent baseline is for.
    for (int i = 0; i < 4; ++i) {
        fileTicket();
        m_tickets.last().created = m_clock.now().addSecs(-3600 * (8 - 2 * i));
    }
}

Result<QUrl> DemoDesk::listen(quint16 port) { return m_server.listen(port); }

void DemoDesk::fileTickets(milliseconds first, milliseconds period)
{
    m_period = period;
    m_alarm->start(first);
}

int DemoDesk::fileTicket()
{
    const int number = m_tickets.isEmpty() ? 101 : m_tickets.last().number + 1;
    m_tickets.append({number, int(m_tickets.size() % qsizetype(samples.size())), m_clock.now()});
    return number;
}

DemoReply DemoDesk::answer(const DemoRequest& request)
{
    if (request.path == "/login"_L1)
        return request.method == "POST" ? signIn(request) : signInPage();
    if (!m_sessions.contains(request.cookie("demo_session")))
        return redirect("/login");
    if (request.path == "/tickets.json"_L1)
        return list();
    if (request.path.startsWith("/tickets/"_L1))
        return page(request.path.mid(9).toInt());
    if (request.path == "/"_L1)
        return html(tr("Demo desk"), tr("%n ticket(s) are open.", nullptr, int(m_tickets.size())));
    return html(tr("Not found"), {}, 404);
}

DemoReply DemoDesk::signInPage() const
{
    // The search form stands first on purpose: a careless client would fill in that one.
    return html(tr("Demo desk: sign in"),
                "<form action=/search><input name=q placeholder=Search></form>"
                "<form action=/login method=post><input type=hidden name=form_token value=%1>"
                "<p><input name=user autocomplete=username> <input type=password name=pass> "
                "<button>OK</button></form>"_L1.arg(QString::fromLatin1(m_formToken)));
}

DemoReply DemoDesk::signIn(const DemoRequest& request)
{
    const bool right = request.formValue(u"form_token"_s).toLatin1() == m_formToken &&
                       request.formValue(u"user"_s) == QLatin1StringView(user) &&
                       request.formValue(u"pass"_s) == QLatin1StringView(password);
    if (!right)
        return signInPage(); // 200 with the form again, as many real desks do
    const QByteArray session = randomToken();
    m_sessions.insert(session);
    DemoReply reply = redirect("/");
    reply.headers.append({"Set-Cookie", "demo_session=" + session + "; Path=/; HttpOnly"});
    return reply;
}

DemoReply DemoDesk::list() const
{
    QJsonArray tickets;
    for (auto it = m_tickets.crbegin(); it != m_tickets.crend(); ++it) {
        const Sample& sample = samples.at(size_t(it->sample));
        tickets.append(QJsonObject{{u"number"_s, it->number},
                                   {u"subject"_s, subjectOf(sample)},
                                   {u"requester"_s, QString::fromUtf8(sample.requester)},
                                   {u"email"_s, QString::fromUtf8(sample.email)},
                                   {u"queue"_s, QString::fromUtf8(sample.queue)},
                                   {u"priority"_s, QString::fromUtf8(sample.priority)},
                                   {u"resource"_s, QString::fromUtf8(sample.resource)},
                                   {u"created"_s, it->created.toString(Qt::ISODate)}});
    }
    return {200, "application/json", QJsonDocument(QJsonObject{{u"tickets"_s, tickets}}).toJson(), {}};
}

DemoReply DemoDesk::page(int number) const
{
    for (const DemoTicket& ticket : m_tickets) {
        if (ticket.number != number)
            continue;
        const Sample& sample = samples.at(size_t(ticket.sample));
        return html("#%1 %2"_L1.arg(QString::number(number), subjectOf(sample)),
                    "<dl><dt>%1<dd>%2<dt>%3<dd>%4<dt>%5<dd>%6</dl>"_L1.arg(
                        tr("Requester"), QString::fromUtf8(sample.requester).toHtmlEscaped(), tr("Queue"),
                        QString::fromUtf8(sample.queue).toHtmlEscaped(), tr("Requested"),
                        QString::fromUtf8(sample.resource).toHtmlEscaped()));
    }
    return html(tr("Not found"), {}, 404);
}

} // namespace deskbell
