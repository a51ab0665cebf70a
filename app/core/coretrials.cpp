// In:  a source or channel that a person wants to try, saved or not. Out: each hop or rung as it ends, and
// the result. Nothing tried here is recorded.
#include "core/core_p.h"

#include "core/configuredchannel.h"
#include "core/configureddesk.h"
#include "core/ladderwalk.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// What stands in for a ticket before the first one has come.
Ticket sampleTicket(const QDateTime& now)
{
    Ticket ticket;
    ticket.source = Core::tr("Sample desk");
    ticket.id = ticket.number = u"42"_s;
    ticket.subject = Core::tr("This is a test of Deskbell");
    ticket.requester = u"Mei Lin"_s;
    ticket.queue = u"HPC"_s;
    ticket.createdAt = now;
    ticket.url = QUrl(u"https://desk.example.org/tickets/42"_s);
    ticket.fields = {{Core::tr("Requested resource"), u"GPU x2"_s}};
    return ticket;
}

} // namespace

/// The ticket of a trial: the given one, else the newest that was recorded, else a sample.
Ticket Core::Private::trialTicket(const std::optional<Ticket>& given) const
{
    if (given)
        return *given;
    const Result<QList<SeenTicket>> newest = stores->tickets.newest(1);
    if (newest && !newest->isEmpty())
        return newest->constFirst().ticket;
    return sampleTicket(clock.now());
}

Message Core::Private::trialMessage(const ChannelConfig& channel, const std::optional<Ticket>& given) const
{
    const Ticket ticket = trialTicket(given);
    Delivery delivery;
    delivery.source = ticket.source;
    delivery.ticket = ticket.id;
    delivery.channel = channel.name;
    // The channel may not be saved yet, so its templates are taken from what is being edited.
    Config edited = config;
    edited.channels.removeIf([&](const ChannelConfig& other) { return other.name == channel.name; });
    edited.channels.append(channel);
    return Composer(edited).ticket(delivery, ticket);
}

void Core::checkSource(const SourceConfig& source, const QString& plainSecret, QObject* context,
                       std::function<void(CheckStep)> step, std::function<void(SourceCheck)> done)
{
    // Owned by the context: closing the dialog ends the check.
    auto* trial = new ConfiguredDesk(d->services(), source, plainSecret, false);
    trial->setParent(context);
    trial->setTrace([step](const QString& hop, bool ok, const QString& detail) { step({hop, ok, detail}); });
    trial->list({}, trial, [trial, done = std::move(done)](const ListingResult& listing) {
        SourceCheck check;
        check.ok = listing.ok();
        check.sight = listing ? Sight::Seeing : listing.error().sight;
        if (listing)
            check.tickets = listing->tickets;
        else
            check.certificatePin = trial->certificatePin();
        trial->deleteLater();
        done(check);
    });
}

void Core::sendTest(const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                    const std::optional<Ticket>& ticket, QObject* context,
                    std::function<void(TestAttempt)> step, std::function<void(bool accepted)> done)
{
    auto* trial = new QObject(context); // everything below dies with it
    auto* tried = new ConfiguredChannel(d->services(), channel, plainVars);
    tried->setParent(trial);
    auto* walk = new LadderWalk(*tried, d->trialMessage(channel, ticket), d->clock, trial);
    walk->run(
        [step = std::move(step), name = channel.name](const Attempt& attempt) {
            step({name, attempt});
        },
        [trial, done = std::move(done)](bool accepted) {
            trial->deleteLater();
            done(accepted);
        });
}

void Core::discover(const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                    const QString& list, QObject* context, std::function<void(Result<QList<ListItem>>)> done)
{
    auto* trial = new ConfiguredChannel(d->services(), channel, plainVars);
    trial->setParent(context);
    trial->discover(list, trial, [trial, done = std::move(done)](const Result<QList<ListItem>>& items) {
        trial->deleteLater();
        done(items);
    });
}

void Core::render(const ChannelConfig& channel, const std::optional<Ticket>& ticket, const QString& rung,
                  bool reveal, QObject* context, std::function<void(Result<QList<PreparedRequest>>)> done)
{
    auto* trial = new ConfiguredChannel(d->services(), channel);
    trial->setParent(context);
    const Message message = d->trialMessage(channel, ticket);
    trial->whenReady(trial, [=, done = std::move(done)](const Result<Channel*>& ready) {
        trial->deleteLater();
        if (!ready)
            return done(failure(ready.error()));
        if (!rung.isEmpty() && !trial->rungs().contains(rung)) {
            return done(
                failure(tr("There is no rung \"%1\"; there are: %2.").arg(rung, trial->rungs().join(u", "_s)),
                        channel.name));
        }
        auto requests = (*ready)->prepare(message, rung.isEmpty() ? trial->rungs().constFirst() : rung);
        if (requests && !reveal) {
            for (PreparedRequest& request : *requests)
                request = (*ready)->masked(request);
        }
        done(std::move(requests));
    });
}

} // namespace deskbell
