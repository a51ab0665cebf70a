#include "storage/deliveryrow.h"

#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr std::array states{
    std::pair{DeliveryState::Queued, "queued"_L1},   std::pair{DeliveryState::Sending, "sending"_L1},
    std::pair{DeliveryState::Sent, "sent"_L1},       std::pair{DeliveryState::Failed, "failed"_L1},
    std::pair{DeliveryState::Unknown, "unknown"_L1},
};

constexpr std::array kinds{
    std::pair{Delivery::Kind::Ticket, "ticket"_L1},
    std::pair{Delivery::Kind::Digest, "digest"_L1},
    std::pair{Delivery::Kind::Notice, "notice"_L1},
};

Delivery::Kind deliveryKindFromId(const QString& id)
{
    for (const auto& [kind, name] : kinds) {
        if (name == id)
            return kind;
    }
    return Delivery::Kind::Notice; // the column's CHECK lets no other in
}

QStringList listFrom(const QString& json)
{
    QStringList texts;
    if (json == "[]"_L1) // nearly always
        return texts;
    for (const QJsonValue& value : QJsonDocument::fromJson(json.toUtf8()).array())
        texts += value.toString();
    return texts;
}

Delivery deliveryFrom(const Statement& row)
{
    Delivery delivery;
    int at = 0;
    delivery.id = row.number(at++);
    delivery.kind = deliveryKindFromId(row.text(at++));
    delivery.source = row.text(at++);
    delivery.ticket = row.text(at++);
    delivery.rule = row.text(at++);
    delivery.mention = listFrom(row.text(at++));
    delivery.channel = row.text(at++);
    delivery.rung = row.text(at++);
    delivery.state = deliveryStateFromId(row.text(at++));
    delivery.outcome = row.text(at++);
    delivery.attempts = int(row.number(at++));
    delivery.due = row.time(at++);
    delivery.lastAnswer = row.text(at++);
    delivery.created = row.time(at++);
    delivery.finished = row.time(at++);
    delivery.content = row.object(at++);
    delivery.fallbackOf = row.number(at++);
    delivery.progress = row.object(at++);
    delivery.round = int(row.number(at++));
    delivery.passesQuiet = row.number(at++) != 0;
    delivery.held = row.number(at++) != 0;
    return delivery;
}

} // namespace

QString deliveryStateId(DeliveryState state)
{
    for (const auto& [value, id] : states) {
        if (value == state)
            return id;
    }
    return {};
}

DeliveryState deliveryStateFromId(const QString& id)
{
    for (const auto& [state, name] : states) {
        if (name == id)
            return state;
    }
    return DeliveryState::Unknown; // the column's CHECK lets no other in
}

QString deliveryKindId(Delivery::Kind kind)
{
    for (const auto& [value, id] : kinds) {
        if (value == kind)
            return id;
    }
    return {};
}

QVariant listColumn(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

Result<QList<Delivery>> readDeliveries(Database& database, const QString& sql, const QVariantList& values)
{
    Statement select(database, sql);
    const Result<void> run = select.run(values);
    if (!run)
        return failure(run.error());
    QList<Delivery> deliveries;
    while (select.next())
        deliveries += deliveryFrom(select);
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return deliveries;
}

} // namespace deskbell
