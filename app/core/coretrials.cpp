// In:  a source or channel that a person wants to try, saved or not. Out: each hop or rung as it ends, and
// the result. Nothing tried here is recorded.
#include "core/core_p.h"

#include "core/configuredchannel.h"
#include "core/configureddesk.h"
#include "core/testwalk.h"

#include <algorithm>

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

/// Who takes over from `channel`, in the order of Fallbacks::next(): its own ones, before each of them those
/// of the one that failed last.
QList<ChannelConfig> standIns(const Config& config, const ChannelConfig& channel)
{
    QList<ChannelConfig> found;
    QStringList hadTheirTurn{channel.name};
    QStringList owed = channel.fallback;
    while (!owed.isEmpty()) {
        const QString name = owed.takeFirst();
        const auto other =
            std::find_if(config.channels.begin(), config.channels.end(),
                         [&name](const ChannelConfig& one) { return one.name == name && one.enabled; });
        if (hadTheirTurn.contains(name) || other == config.channels.end())
            continue;
        hadTheirTurn.append(name);
        found.append(*other);
        owed = other->fallback + owed;
    }
    return found;
}

/// Deletes `trial` when it is done.
void prepareOn(ConfiguredChannel* trial, const Message& message, const QString& rung, bool reveal,
               std::function<void(Result<QList<PreparedRequest>>)> done)
{
    trial->whenReady(trial, [=, done = std::move(done)](const Result<Channel*>& ready) {
        trial->deleteLater();
        if (!ready)
            return done(failure(ready.error()));
        const QStringList rungs = (*ready)->rungs();
        if (!rung.isEmpty() && !rungs.contains(rung)) {
            return done(
                failure(Core::tr("There is no rung \"%1\"; there are: %2.").arg(rung, rungs.join(u", "_s)),
                        trial->name()));
        }
        auto requests = (*ready)->prepare(message, rung.isEmpty() ? rungs.constFirst() : rung);
        if (requests && !reveal) {
            for (PreparedRequest& request : *requests)
                request = (*ready)->masked(request);
        }
        done(std::move(requests));
    });
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
    return Composer(edited, q->markdownSources()).ticket(delivery, ticket);
}

void Core::checkSource(const SourceConfig& source, const QString& plainSecret, QObject* context,
                       std::function<void(CheckStep)> step, std::function<void(SourceCheck)> done)
{
    // Owned by the context: closing the dialog ends the check.
    auto* trial = new ConfiguredDesk(d->services(), source, plainSecret, false);
    trial->setParent(context);
    trial->setTrace([step](const QString& hop, bool ok, const QString& detail) { step({hop, ok, detail}); });
    trial->list(
        {}, trial, [trial, way = source.signIn.way, done = std::move(done)](const ListingResult& listing) {
            SourceCheck check;
            // Of a list of several parts only the first is looked at here.
            const bool unseen = listing && listing->unseen;
            check.ok = listing && !unseen;
            check.answers = trial->answers();
            check.sight = !listing ? listing.error().sight : unseen ? listing->unseen->sight : Sight::Seeing;
            if (listing) {
                check.tickets = listing->tickets;
                if (isPersonsWay(way))
                    check.cookies = trial->cookies();
            } else {
                check.certificatePin = trial->certificatePin();
            }
            trial->deleteLater();
            done(check);
        });
}

void Core::sendTest(const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                    const std::optional<Ticket>& ticket, QObject* context,
                    std::function<void(TestAttempt)> step, std::function<void(bool accepted)> done,
                    bool withFallback)
{
    auto* trial = new TestWalk(d->clock, context);
    const auto add = [this, trial, &ticket](const ChannelConfig& one, const QHash<QString, QString>& plain) {
        trial->add(std::make_unique<ConfiguredChannel>(d->services(), one, plain),
                   d->trialMessage(one, ticket));
    };
    add(channel, plainVars);
    if (withFallback) {
        for (const ChannelConfig& other : standIns(d->config, channel))
            add(other, {});
    }
    trial->run(std::move(step), std::move(done));
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

void Core::renewToken(const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                      QObject* context, std::function<void(Result<NewToken>)> done)
{
    auto* trial = new ConfiguredChannel(d->services(), channel, plainVars);
    trial->setParent(context);
    trial->renewToken(trial, [trial, done = std::move(done)](const Result<NewToken>& token) {
        trial->deleteLater();
        done(token);
    });
}

void Core::render(const ChannelConfig& channel, const std::optional<Ticket>& ticket, const QString& rung,
                  bool reveal, QObject* context, std::function<void(Result<QList<PreparedRequest>>)> done)
{
    auto* trial = new ConfiguredChannel(d->services(), channel);
    trial->setParent(context);
    prepareOn(trial, d->trialMessage(channel, ticket), rung, reveal, std::move(done));
}

void Core::preview(const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                   const QString& rung, QObject* context,
                   std::function<void(Result<QList<PreparedRequest>>)> done)
{
    auto* trial = new ConfiguredChannel(d->services(), channel, plainVars);
    trial->setParent(context);
    trial->allowLack();
    prepareOn(trial, d->trialMessage(channel, std::nullopt), rung, false, std::move(done));
}

} // namespace deskbell
