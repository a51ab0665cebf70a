#include "core/statusjson.h"

#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject& object, const QString& key, const QDateTime& time)
{
    if (time.isValid())
        object.insert(key, time.toUTC().toString(Qt::ISODate));
}

} // namespace

QJsonObject toJson(const SourceStatus& status)
{
    QJsonObject object{{u"name"_s, status.name},
                       {u"sight"_s, sightId(status.sight)},
                       {u"tickets"_s, status.tickets},
                       {u"polls"_s, status.polls},
                       {u"unchanged"_s, status.unchanged}};
    put(object, u"detail"_s, status.detail);
    put(object, u"since"_s, status.since);
    put(object, u"lastGoodPoll"_s, status.lastGoodPoll);
    put(object, u"nextPoll"_s, status.nextPoll);
    if (status.interval.count() > 0)
        object.insert(u"interval"_s, formatDuration(status.interval));
    if (status.latency.count() > 0)
        object.insert(u"latency"_s, formatDuration(status.latency));
    return object;
}

QJsonObject toJson(const ChannelStatus& status)
{
    QJsonObject object{{u"name"_s, status.name},
                       {u"health"_s, status.health.stopped   ? u"stopped"_s
                                     : status.health.failing ? u"failing"_s
                                                             : u"ok"_s},
                       {u"queue"_s, status.counts.queued},
                       {u"sent"_s, status.counts.sent},
                       {u"failed"_s, status.counts.failed}};
    put(object, u"rung"_s, status.rung);
    put(object, u"reason"_s, status.health.reason);
    put(object, u"lastAnswer"_s, status.lastAnswer);
    put(object, u"hint"_s, status.hint);
    put(object, u"documentation"_s, status.documentation);
    if (!status.warnings.isEmpty())
        object.insert(u"warnings"_s, QJsonArray::fromStringList(status.warnings));
    put(object, u"since"_s, status.health.since);
    put(object, u"pausedUntil"_s, status.health.pausedUntil);
    put(object, u"lastSent"_s, status.counts.lastSent);
    QJsonObject refused;
    for (auto it = status.health.refusedUntil.cbegin(); it != status.health.refusedUntil.cend(); ++it)
        put(refused, it.key(), it.value());
    if (!refused.isEmpty())
        object.insert(u"refusedUntil"_s, refused);
    QJsonObject words;
    for (auto it = status.health.refusedWords.cbegin(); it != status.health.refusedWords.cend(); ++it)
        put(words, it.key(), it.value());
    if (!words.isEmpty())
        object.insert(u"refusedWords"_s, words);
    put(object, u"proven"_s, status.health.proven);
    if (status.wait.count() > 0)
        object.insert(u"limiterWait"_s, formatDuration(status.wait));
    if (status.health.spent)
        object.insert(u"spent"_s, true);
    return object;
}

QJsonObject toJson(const Delivery& delivery)
{
    static constexpr const char* kinds[] = {"ticket", "digest", "notice"};
    QJsonObject object{{u"id"_s, delivery.id},
                       {u"kind"_s, QString::fromLatin1(kinds[int(delivery.kind)])},
                       {u"channel"_s, delivery.channel},
                       {u"state"_s, deliveryStateId(delivery.state)},
                       {u"attempts"_s, delivery.attempts}};
    put(object, u"source"_s, delivery.source);
    put(object, u"ticket"_s, delivery.ticket);
    put(object, u"rule"_s, delivery.rule);
    put(object, u"rung"_s, delivery.rung);
    put(object, u"outcome"_s, delivery.outcome);
    put(object, u"lastAnswer"_s, delivery.lastAnswer);
    put(object, u"created"_s, delivery.created);
    put(object, u"due"_s, delivery.state == DeliveryState::Queued ? delivery.due : QDateTime());
    put(object, u"finished"_s, delivery.finished);
    if (delivery.round > 0)
        object.insert(u"round"_s, delivery.round);
    if (delivery.held)
        object.insert(u"held"_s, true);
    if (delivery.passesQuiet)
        object.insert(u"passesQuiet"_s, true);
    for (const QString& part : {u"refused"_s, u"captures"_s}) {
        const QJsonObject told = delivery.progress.value(part).toObject();
        if (!told.isEmpty())
            object.insert(part, told);
    }
    if (delivery.fallbackOf != 0)
        object.insert(u"fallbackOf"_s, delivery.fallbackOf);
    return object;
}

QJsonObject toJson(const DeliveryAttempt& attempt)
{
    QJsonObject object{
        {u"channel"_s, attempt.channel}, {u"rung"_s, attempt.rung}, {u"outcome"_s, attempt.outcome}};
    put(object, u"at"_s, attempt.at);
    put(object, u"answer"_s, attempt.answer);
    return object;
}

} // namespace deskbell
