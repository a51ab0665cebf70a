// In:  what pollers, channels and stores know. Out: records for `status`, answers on the control socket,
// notices.
#include "core/core_p.h"

#include "base/text.h"
#include "core/configuredchannel.h"
#include "core/statusjson.h"

#include <QJsonArray>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// What the last run left of a source that is not polled now.
SourceStatus remembered(const SourceConfig& source, const SourceState& state, qint64 tickets)
{
    SourceStatus status;
    status.name = source.name;
    status.sight = sightFromId(state.sight).value_or(Sight::NeverPolled);
    status.detail = state.detail;
    status.since = state.sightSince;
    status.lastGoodPoll = state.lastGoodPoll;
    status.tickets = tickets;
    return status;
}

ChannelStatus remembered(const QString& channel, const Stores& stores)
{
    ChannelStatus status;
    status.name = channel;
    if (const Result<ChannelHealth> health = stores.health.load(channel); health)
        status.health = *health;
    if (const Result<ChannelCounts> counts = stores.outbox.counts(channel); counts)
        status.counts = *counts;
    status.hint = status.health.hint;
    status.documentation = status.health.documentation;
    return status;
}

/// Due when it is recorded.
Delivery noticeTo(const QString& channel, const QString& title, const QString& body)
{
    Delivery delivery;
    delivery.kind = Delivery::Kind::Notice;
    delivery.channel = channel;
    delivery.content = {{u"title"_s, title}, {u"body"_s, body}};
    delivery.passesQuiet = channel == u"tray"_s; // without a sound: see Dispatcher
    return delivery;
}

} // namespace

QJsonObject Core::Private::statusRecord() const
{
    QJsonArray sourceRecords;
    for (const SourceStatus& status : q->sources())
        sourceRecords.append(toJson(status));
    QJsonArray channelRecords;
    for (const ChannelStatus& status : q->channelStatus())
        channelRecords.append(toJson(status));
    QJsonObject record{{u"running"_s, started},
                       {u"version"_s, QStringLiteral(DESKBELL_VERSION)},
                       {u"sources"_s, sourceRecords},
                       {u"channels"_s, channelRecords}};
    if (q->pausedUntil().isValid())
        record.insert(u"pausedUntil"_s, q->pausedUntil().toString(Qt::ISODate));
    if (const auto quiet = q->quiet())
        record.insert(u"quietUntil"_s, quiet->until.toString(Qt::ISODate));
    return record;
}

QJsonObject Core::Private::answerControl(const ControlRequest& request)
{
    using Wish = ControlRequest::Wish;
    switch (request.wish) {
    case Wish::Nothing:
        return {{u"ok"_s, false}};
    case Wish::Status:
        return statusRecord();
    case Wish::Raise:
        Q_EMIT q->raiseRequested();
        break;
    case Wish::Poll:
        q->pollNow(request.source);
        break;
    case Wish::Resume:
        if (const Result<void> resumed = q->resumeChannel(request.channel); !resumed)
            return {{u"ok"_s, false}, {u"error"_s, resumed.error().text()}};
        break;
    case Wish::HandOver:
        if (const Result<void> taken = q->handOver(request.source, request.cookies); !taken)
            return {{u"ok"_s, false}, {u"error"_s, taken.error().text()}};
        break;
    case Wish::Wake:
        if (dispatcher)
            dispatcher->wake();
        if (reminders)
            reminders->wake();
        Q_EMIT q->ticketsChanged();
        break;
    }
    return {{u"ok"_s, true}};
}

void Core::Private::tellOnTray(const QString& title, const QString& body)
{
    if (const Result<qint64> owed = stores->outbox.enqueue(noticeTo(u"tray"_s, title, body)); !owed)
        return raise({title, body + u'\n' + owed.error().text(), true}); // said at least here and now
    if (dispatcher)
        dispatcher->wake();
}

/// What was lost, as long as anybody can still be told. A channel that loses hundreds says so once in a
/// while.
void Core::Private::tellUndelivered(qint64 delivery)
{
    constexpr int quietSeconds = 600;
    const auto lost = stores->outbox.find(delivery);
    if (!lost || !*lost || (*lost)->kind == Delivery::Kind::Notice)
        return; // a notice about a notice would go on for ever
    const QString channel = (*lost)->channel;
    QDateTime& told = undeliveredTold[channel];
    const qint64 age = told.secsTo(clock.now());
    if (told.isValid() && age >= 0 && age < quietSeconds) // below 0: the clock was set back
        return;
    told = clock.now();
    tellOnTray(
        tr("A message was not delivered to %1").arg(channel),
        //: %1 is a ticket, %2 what the messenger answered
        tr("Ticket %1: %2 \"deskbellctl deliveries --failed\" lists all of them; \"deskbellctl retry\" "
           "sends one again.")
            .arg((*lost)->source + u'/' + (*lost)->ticket, wholeSentence((*lost)->lastAnswer)));
}

void Core::Private::announceSight(const QString& source, bool seesAgain, const QString& sentence,
                                  const QString& nextStep)
{
    QStringList messengers;
    for (const SourceConfig& configured : std::as_const(config.sources)) {
        if (configured.name == source)
            messengers += configured.blindTo;
    }
    messengers.removeDuplicates();
    messengers.removeAll(u"tray"_s);
    const QString title = seesAgain ? tr("%1: tickets are seen again").arg(source)
                                    : tr("%1: new tickets are not seen").arg(source);
    const auto asksPerson = [&source](const SourceStatus& status) {
        return status.name == source &&
               (status.sight == Sight::SessionLost || status.sight == Sight::Challenge);
    };
    const QList<SourceStatus> all = q->sources();
    const bool offer = !seesAgain && std::any_of(all.begin(), all.end(), asksPerson);
    const QString body = (sentence + u' ' + nextStep).trimmed();
    const auto notice = [&](const QString& channel) {
        Delivery delivery = noticeTo(channel, title, body);
        if (offer)
            delivery.content.insert(u"signIn"_s, source);
        return delivery;
    };
    std::optional<Error> unrecorded;
    if (const Result<qint64> owed = stores->outbox.enqueue(notice(u"tray"_s)); !owed)
        unrecorded = owed.error(); // need not wait for the store: raise() tells the same people
    for (const QString& channel : std::as_const(messengers)) {
        if (const Result<void> owed = sightNotices->owe(source, seesAgain, notice(channel)); !owed)
            unrecorded = owed.error();
    }
    if (unrecorded)
        raise({title, body + u'\n' + unrecorded->text(), true});
    if (dispatcher)
        dispatcher->wake();
}

void Core::Private::raise(const Notice& notice) { Q_EMIT q->noticeRaised(notice); }

void Core::Private::trim()
{
    constexpr int step = 500; // rows at a time: a few milliseconds
    const QDateTime then = clock.now().addDays(-config.general.keepDays);
    const Result<int> tickets = stores->tickets.trim(then, step);
    const Result<int> deliveries = stores->outbox.trim(then, step);
    const bool more = (tickets && *tickets == step) || (deliveries && *deliveries == step);
    trimAlarm->start(more ? milliseconds(seconds(2)) : milliseconds(std::chrono::hours(6)));
    indexSoon();
}

void Core::Private::indexSoon()
{
    constexpr int step = 25; // tickets at a time: some milliseconds, however long their texts
    constexpr milliseconds pause{15};
    constexpr milliseconds afterFailure = std::chrono::minutes(1);
    const Result<bool> tidied = stores->search.tidy();
    if (!tidied || *tidied)
        return indexAlarm->start(tidied ? pause : afterFailure);
    const Result<int> indexed = stores->search.catchUp(step);
    if (!indexed || *indexed > 0)
        indexAlarm->start(indexed ? pause : afterFailure);
    if (indexed && *indexed > 0 && *indexed < step)
        Q_EMIT q->ticketsChanged(); // a search that is on the screen may find more now
}

QList<SourceStatus> Core::sources() const
{
    QList<SourceStatus> all;
    if (d->started) {
        for (const auto& poller : d->pollers)
            all.append(poller->status());
        return all;
    }
    for (const SourceConfig& source : std::as_const(d->config.sources)) {
        const Result<SourceState> state = d->stores->sources.load(source.name);
        const Result<qint64> tickets = d->stores->tickets.count(source.name);
        all.append(remembered(source, state ? *state : SourceState(), tickets ? *tickets : 0));
    }
    return all;
}

QList<ChannelStatus> Core::channelStatus() const
{
    QList<ChannelStatus> all;
    if (d->dispatcher) {
        for (const QString& name : channelNames())
            all.append(d->dispatcher->status(name));
        return all;
    }
    all.append(remembered(u"tray"_s, *d->stores));
    for (const ChannelConfig& channel : std::as_const(d->config.channels)) {
        if (!channel.enabled)
            continue;
        ChannelStatus status = remembered(channel.name, *d->stores);
        status.warnings = warningsOf(ConfiguredChannel(d->services(), channel), status.health);
        all.append(status);
    }
    return all;
}

QStringList Core::channelNames() const
{
    if (d->dispatcher)
        return d->dispatcher->channels();
    QStringList names{u"tray"_s};
    for (const ChannelConfig& channel : std::as_const(d->config.channels)) {
        if (channel.enabled)
            names.append(channel.name);
    }
    return names;
}

Channel* Core::channel(const QString& name) const
{
    return d->dispatcher ? d->dispatcher->channel(name) : nullptr;
}

QJsonObject Core::statusRecord() const { return d->statusRecord(); }

void Core::raiseRunning(const Profile& profile, const Clock& clock, QObject* context,
                        std::function<void(Result<void>)> done)
{
    askRunning(profile.socketPath(), {ControlRequest::Wish::Raise}, clock, context,
               [done = std::move(done)](const Result<QJsonObject>& answer) {
                   done(answer ? Result<void>() : Result<void>(failure(answer.error())));
               });
}

} // namespace deskbell
