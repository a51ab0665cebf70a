#include "ctl/consolechannel.h"

#include "ctl/command.h"

#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QJsonObject record(const Message& message)
{
    static constexpr const char* kinds[] = {"ticket", "digest", "notice"};
    QJsonArray tickets;
    for (const Ticket& ticket : message.tickets)
        tickets.append(toJson(ticket));
    return {{u"rings"_s, QString::fromLatin1(kinds[int(message.kind)])},
            {u"title"_s, message.title},
            {u"sentence"_s, message.sentence},
            {u"tickets"_s, tickets}};
}

} // namespace

void ConsoleChannel::attempt(const Message& message, const QString& rung, QObject* context,
                             std::function<void(Attempt)> done)
{
    if (m_json)
        console::out(record(message));
    else
        console::out(message.sentence.isEmpty() ? message.title : message.sentence);
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done), rung] {
            done({rung, Outcome::Ok, {}, {}, {}});
        },
        Qt::QueuedConnection);
}

} // namespace deskbell
