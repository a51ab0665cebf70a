#include "support/growingdesk.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace deskbell::test {

using namespace Qt::StringLiterals;

GrowingDesk::GrowingDesk() : m_hook([](const Request&) { return Reply::json("{\"ok\":true}"); })
{
    m_server.on("GET", u"/tickets"_s, [this](const Request& request) { return list(request); });
    m_server.on("POST", u"/hook"_s, [this](const Request& request) { return hear(request); });
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { add(); });
}

QString GrowingDesk::add()
{
    m_ids.append(QString::number(1000 + m_ids.size()));
    return m_ids.constLast();
}

void GrowingDesk::growEvery(int everyMs)
{
    if (everyMs > 0)
        m_timer.start(everyMs);
    else
        m_timer.stop();
}

Reply GrowingDesk::list(const Request& request)
{
    ++m_polls;
    const qsizetype size = request.query.queryItemValue(u"size"_s).toInt();
    const qsizetype skip = (qMax(request.query.queryItemValue(u"page"_s).toInt(), 1) - 1) * size;
    QJsonArray tickets;
    for (qsizetype i = m_ids.size() - 1 - skip; i >= 0 && tickets.size() < size; --i) {
        tickets.append(QJsonObject{{u"id"_s, m_ids.at(i)},
                                   {u"subject"_s, QString(u"Request "_s + m_ids.at(i))},
                                   {u"requester"_s, u"Mei Lin"_s},
                                   {u"queue"_s, u"HPC"_s}});
    }
    return Reply::json(QJsonDocument(QJsonObject{{u"tickets"_s, tickets}}).toJson());
}

Reply GrowingDesk::hear(const Request& request)
{
    const Reply reply = m_hook(request);
    if (reply.status != 200)
        return reply;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonObject data = body.value(u"data"_s).toObject();
    QJsonArray tickets = data.value(u"tickets"_s).toArray();
    if (tickets.isEmpty()) // not a digest
        tickets.append(data);
    for (const QJsonValue& ticket : tickets)
        ++m_heard[ticket.toObject().value(u"id"_s).toString()];
    return reply;
}

int GrowingDesk::heardAltogether() const
{
    int all = 0;
    for (const int count : m_heard)
        all += count;
    return all;
}

QStringList GrowingDesk::missing() const
{
    QStringList ids;
    for (const QString& id : owed()) {
        if (heard(id) == 0)
            ids.append(id);
    }
    return ids;
}

int GrowingDesk::repeats() const { return heardAltogether() - int(m_heard.size()); }

} // namespace deskbell::test
