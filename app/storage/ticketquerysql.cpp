// In: a question about the recorded tickets. Out: the SELECT that answers it.
#include "storage/ticketquerysql.h"

#include "storage/searchwords.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QString orderColumn(TicketQuery::Order order)
{
    switch (order) {
    case TicketQuery::Order::FirstSeen:
        return u"t.first_seen"_s;
    case TicketQuery::Order::Created:
        return u"t.created_at"_s;
    case TicketQuery::Order::Number: // #9 before #10
        return u"length(t.number) %1, t.number"_s;
    case TicketQuery::Order::Subject:
        return u"t.subject COLLATE NOCASE"_s;
    case TicketQuery::Order::Requester:
        return u"t.requester COLLATE NOCASE"_s;
    case TicketQuery::Order::Queue:
        return u"t.queue COLLATE NOCASE"_s;
    case TicketQuery::Order::Status:
        return u"t.status COLLATE NOCASE"_s;
    case TicketQuery::Order::Priority:
        return u"t.priority COLLATE NOCASE"_s;
    case TicketQuery::Order::Assignee:
        return u"t.assignee COLLATE NOCASE"_s;
    case TicketQuery::Order::Source:
        return u"t.source COLLATE NOCASE"_s;
    case TicketQuery::Order::Acknowledged:
        return u"t.acknowledged"_s;
    }
    return {};
}

} // namespace

TicketQuerySql sqlOf(const TicketQuery& query)
{
    QStringList conditions;
    QVariantList values;
    QString from = u"SELECT t.row FROM ticket t"_s;
    const QString words = searchQuery(query.text);
    if (!words.isEmpty()) {
        conditions.append(u"t.row IN (SELECT rowid FROM ticket_search WHERE ticket_search MATCH ?)"_s);
        values.append(words);
    } else if (!query.text.trimmed().isEmpty()) { // signs alone are not indexed
        conditions.append(u"instr(t.subject, ?) > 0"_s);
        values.append(query.text.trimmed());
    }
    const auto equals = [&](const QString& column, const QString& value) {
        if (value.isEmpty())
            return;
        conditions.append(column + u" = ?"_s);
        values.append(value);
    };
    equals(u"t.source"_s, query.source);
    equals(u"t.queue"_s, query.queue);
    switch (query.state) {
    case TicketQuery::State::Any:
        break;
    case TicketQuery::State::Waiting:
        conditions.append(u"t.acknowledged IS NULL AND t.arrival IN ('new', 'moved')"_s);
        break;
    case TicketQuery::State::Acknowledged:
        conditions.append(u"t.acknowledged IS NOT NULL"_s);
        break;
    }
    if (query.seenSince.isValid()) {
        conditions.append(u"t.first_seen >= ?"_s);
        values.append(query.seenSince.toMSecsSinceEpoch());
    }
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    QString order = orderColumn(query.order);
    if (order.contains(u"%1"_s))
        order = order.arg(direction);
    return {from + (conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s)) +
                u" ORDER BY %1 %2, t.created_at %2, t.row %2"_s.arg(order, direction),
            values};
}

} // namespace deskbell
