#include "base/ticket.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace deskbell {

namespace {

struct TextField
{
    QLatin1StringView name;
    QString Ticket::*member;
};

constexpr std::array textFields{
    TextField{QLatin1StringView("source"), &Ticket::source},
    TextField{QLatin1StringView("id"), &Ticket::id},
    TextField{QLatin1StringView("number"), &Ticket::number},
    TextField{QLatin1StringView("subject"), &Ticket::subject},
    TextField{QLatin1StringView("body"), &Ticket::body},
    TextField{QLatin1StringView("requester"), &Ticket::requester},
    TextField{QLatin1StringView("requesterEmail"), &Ticket::requesterEmail},
    TextField{QLatin1StringView("status"), &Ticket::status},
    TextField{QLatin1StringView("priority"), &Ticket::priority},
    TextField{QLatin1StringView("queue"), &Ticket::queue},
    TextField{QLatin1StringView("assignee"), &Ticket::assignee},
};

struct TimeField
{
    QLatin1StringView name;
    QDateTime Ticket::*member;
};

constexpr std::array timeFields{
    TimeField{QLatin1StringView("createdAt"), &Ticket::createdAt},
    TimeField{QLatin1StringView("updatedAt"), &Ticket::updatedAt},
};

QString isoUtc(const QDateTime& time) { return time.toUTC().toString(Qt::ISODate); }

using Change = std::function<QString(const QString&)>;

QJsonValue withTexts(const QJsonValue& value, const Change& change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = withTexts(it.value(), change);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : value.toArray())
            array.append(withTexts(item, change));
        return array;
    }
    return value;
}

Failure<Error> wrongType(QLatin1StringView name)
{
    return failure(QCoreApplication::translate("deskbell::Ticket", "The ticket's \"%1\" has the wrong type.")
                       .arg(QString(name)));
}

} // namespace

QJsonObject toJson(const Ticket& ticket)
{
    QJsonObject object;
    for (const TextField& field : textFields) {
        const QString& value = ticket.*field.member;
        if (!value.isEmpty())
            object.insert(field.name, value);
    }
    for (const TimeField& field : timeFields) {
        const QDateTime& value = ticket.*field.member;
        if (value.isValid())
            object.insert(field.name, isoUtc(value));
    }
    if (!ticket.url.isEmpty())
        object.insert(QLatin1StringView("url"), ticket.url.toString(QUrl::FullyEncoded));
    object.insert(QLatin1StringView("fields"), ticket.fields);
    return object;
}

Result<Ticket> ticketFromJson(const QJsonObject& object)
{
    Ticket ticket;
    for (const TextField& field : textFields) {
        const QJsonValue value = object.value(field.name);
        if (value.isUndefined() || value.isNull())
            continue;
        if (!value.isString())
            return wrongType(field.name);
        ticket.*field.member = value.toString();
    }
    for (const TimeField& field : timeFields) {
        const QJsonValue value = object.value(field.name);
        if (value.isUndefined() || value.isNull())
            continue;
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
        if (!time.isValid())
            return wrongType(field.name);
        ticket.*field.member = time.toUTC();
    }
    if (ticket.id.isEmpty())
        return failure(QCoreApplication::translate("deskbell::Ticket", "The ticket has no \"id\"."));
    const QJsonValue url = object.value(QLatin1StringView("url"));
    if (!url.isUndefined() && !url.isString())
        return wrongType(QLatin1StringView("url"));
    ticket.url = QUrl(url.toString());
    const QJsonValue fields = object.value(QLatin1StringView("fields"));
    if (!fields.isUndefined() && !fields.isObject())
        return wrongType(QLatin1StringView("fields"));
    ticket.fields = fields.toObject();
    return ticket;
}

Ticket withTexts(Ticket ticket, const Change& change)
{
    for (const TextField& field : textFields)
        ticket.*field.member = change(ticket.*field.member);
    for (auto it = ticket.fields.begin(); it != ticket.fields.end(); ++it)
        it.value() = withTexts(it.value(), change);
    return ticket;
}

QString ticketField(const Ticket& ticket, const QString& name)
{
    for (const TextField& field : textFields) {
        if (name == field.name)
            return ticket.*field.member;
    }
    for (const TimeField& field : timeFields) {
        if (name == field.name)
            return (ticket.*field.member).isValid() ? isoUtc(ticket.*field.member) : QString();
    }
    if (name == QLatin1StringView("url"))
        return ticket.url.toString(QUrl::FullyEncoded);
    if (name.startsWith(QLatin1StringView("fields.")))
        return ticket.fields.value(name.mid(7)).toVariant().toString();
    return {};
}

} // namespace deskbell
