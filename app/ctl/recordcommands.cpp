#include "ctl/recordcommands.h"

#include "core/control.h"
#include "core/statusjson.h"

#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption limitOption()
{
    return {u"limit"_s, QCoreApplication::translate("deskbell::Ctl", "At most so many."), u"N"_s, u"100"_s};
}

QString local(const QDateTime& time) { return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); }

QString arrivalId(Arrival arrival)
{
    switch (arrival) {
    case Arrival::Baseline:
        return u"baseline"_s;
    case Arrival::New:
        return u"new"_s;
    case Arrival::MovedHere:
        return u"moved here"_s;
    case Arrival::Silent:
        return u"silent"_s;
    }
    return {};
}

} // namespace

void TicketsCommand::addOptions(QCommandLineParser& parser)
{
    parser.addOption(limitOption());
    parser.addOption({u"source"_s, tr("Only of this source."), u"NAME"_s});
}

void TicketsCommand::look(Core& core, const CommandContext& context)
{
    const auto tickets =
        core.tickets().newest(context.parser.value(u"limit"_s).toInt(), context.parser.value(u"source"_s));
    if (!good(tickets))
        return;
    for (const SeenTicket& seen : *tickets) {
        if (context.json) {
            QJsonObject record = toJson(seen.ticket);
            record.insert(u"arrival"_s, arrivalId(seen.arrival));
            record.insert(u"firstSeen"_s, seen.firstSeen.toString(Qt::ISODate));
            if (seen.acknowledged.isValid())
                record.insert(u"acknowledged"_s, seen.acknowledged.toString(Qt::ISODate));
            if (seen.muted.isValid())
                record.insert(u"muted"_s, seen.muted.toString(Qt::ISODate));
            console::out(record);
        } else {
            console::out(u"%1  %2  %3/%4  %5  %6"_s.arg(local(seen.firstSeen), arrivalId(seen.arrival),
                                                        seen.ticket.source, seen.ticket.id,
                                                        seen.ticket.number, seen.ticket.subject));
        }
    }
    end(Exit::Done);
}

void DeliveriesCommand::addOptions(QCommandLineParser& parser)
{
    parser.addOption(limitOption());
    parser.addOption({u"failed"_s, tr("Only those that failed or whose outcome is unknown.")});
}

void DeliveriesCommand::look(Core& core, const CommandContext& context)
{
    const auto deliveries =
        core.outbox().list(context.parser.value(u"limit"_s).toInt(), context.parser.isSet(u"failed"_s));
    if (!good(deliveries))
        return;
    for (const Delivery& delivery : *deliveries) {
        if (!context.json) {
            console::out(u"%1  %2  %3  %4  %5/%6  %7 %8"_s.arg(
                QString::number(delivery.id), local(delivery.created), deliveryStateId(delivery.state),
                delivery.channel, delivery.source, delivery.ticket, delivery.outcome,
                delivery.lastAnswer.left(80)));
            continue;
        }
        const auto story = core.outbox().story(delivery.id);
        if (!good(story))
            return;
        QJsonArray attempts;
        for (const DeliveryAttempt& attempt : *story)
            attempts.append(toJson(attempt));
        QJsonObject record = toJson(delivery);
        record.insert(u"story"_s, attempts);
        console::out(record);
    }
    end(Exit::Done);
}

void RetryCommand::look(Core& core, const CommandContext& context)
{
    bool isNumber = false;
    const qint64 id = context.arguments.first().toLongLong(&isNumber);
    if (!isNumber)
        return fail(Exit::Input,
                    tr("\"%1\" is not the number of a delivery; \"deskbellctl deliveries\" lists them.")
                        .arg(context.arguments.first()));
    const Result<bool> retried = core.retry(id);
    if (!good(retried))
        return;
    if (!*retried)
        return fail(Exit::Input, tr("There is no delivery %1 that has ended.").arg(id));
    endToldRunning(core, context);
}

void ResumeCommand::look(Core& core, const CommandContext& context)
{
    const QString channel = context.arguments.first();
    const QList<ChannelConfig>& known = core.config().channels;
    if (std::none_of(known.begin(), known.end(),
                     [&](const ChannelConfig& one) { return one.name == channel; }))
        return fail(Exit::Input, tr("The configuration has no channel \"%1\".").arg(channel));
    ControlRequest request{ControlRequest::Wish::Resume};
    request.channel = channel;
    askRunning(core.profile().socketPath(), request, context.clock, this,
               [this, &core, channel](const Result<QJsonObject>& answer) {
                   if (!answer && !good(core.resumeChannel(channel))) // none runs
                       return;
                   end(Exit::Done);
               });
}

void StatusCommand::look(Core& core, const CommandContext& context)
{
    askRunning(core.profile().socketPath(), {ControlRequest::Wish::Status}, context.clock, this,
               [this, &core, json = context.json](Result<QJsonObject> answer) {
                   print(answer ? *answer : core.statusRecord(), json);
                   end(Exit::Done);
               });
}

void StatusCommand::print(const QJsonObject& status, bool json)
{
    if (json)
        return console::out(status);
    console::out(status.value(u"running"_s).toBool() ? tr("Deskbell is running.")
                                                     : tr("Deskbell is not running; this is what it left."));
    for (const QJsonValue& value : status.value(u"sources"_s).toArray()) {
        const QJsonObject source = value.toObject();
        console::out(tr("Source %1: %2 since %3; last good poll %4; next poll %5; %6 tickets recorded. %7")
                         .arg(source.value(u"name"_s).toString(), source.value(u"sight"_s).toString(),
                              source.value(u"since"_s).toString(u"-"_s),
                              source.value(u"lastGoodPoll"_s).toString(u"-"_s),
                              source.value(u"nextPoll"_s).toString(u"-"_s),
                              QString::number(source.value(u"tickets"_s).toInteger()),
                              source.value(u"detail"_s).toString()));
    }
    for (const QJsonValue& value : status.value(u"channels"_s).toArray()) {
        const QJsonObject channel = value.toObject();
        console::out(tr("Channel %1: %2; rung %3; %4 waiting, %5 sent, %6 failed. %7")
                         .arg(channel.value(u"name"_s).toString(), channel.value(u"health"_s).toString(),
                              channel.value(u"rung"_s).toString(u"-"_s),
                              QString::number(channel.value(u"queue"_s).toInt()),
                              QString::number(channel.value(u"sent"_s).toInt()),
                              QString::number(channel.value(u"failed"_s).toInt()),
                              channel.value(u"reason"_s).toString()));
        const QString hint = channel.value(u"hint"_s).toString();
        if (!hint.isEmpty())
            console::out(u"  "_s + hint);
        const QString page = channel.value(u"documentation"_s).toString();
        if (!page.isEmpty())
            //: %1: an address
            console::out(u"  "_s + tr("The messenger's page about it: %1").arg(page));
        for (const QJsonValue& warning : channel.value(u"warnings"_s).toArray())
            console::out(u"  "_s + tr("Warning: %1").arg(warning.toString()));
    }
}

} // namespace deskbell
