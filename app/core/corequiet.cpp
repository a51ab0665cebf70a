// In: quiet hours, pauses, and tickets that a person mutes or puts off. Out: what may ring now and what rings
// again.
#include "core/core_p.h"

#include "notify/untiltaken.h"

namespace deskbell {

using namespace Qt::StringLiterals;

void Core::Private::buildReminders()
{
    const auto lastLook = [this](const QString& source) {
        for (const auto& poller : pollers) {
            if (const SourceStatus status = poller->status(); status.name == source)
                return status.lastGoodPoll;
        }
        return QDateTime();
    };
    const auto quietUntil = [this] {
        const std::optional<Quiet> quiet = q->quiet();
        return quiet ? quiet->until : QDateTime();
    };
    reminders = std::make_unique<Reminders>(config, *stores->database, stores->tickets, stores->outbox,
                                            stores->reminders, clock, lastLook, quietUntil);
    QObject::connect(reminders.get(), &Reminders::lookWanted, q, [this](const QString& source) {
        for (const auto& poller : pollers) {
            if (poller->status().name == source)
                poller->wakeUp();
        }
    });
    QObject::connect(reminders.get(), &Reminders::owed, q, [this] {
        dispatcher->wake();
        Q_EMIT q->ticketsChanged();
    });
    QObject::connect(reminders.get(), &Reminders::storeFailed, q, [this](const QString& sentence) {
        raise({tr("Deskbell"), sentence, true});
    });
    reminders->start();
}

void Core::pauseUntil(const QDateTime& until)
{
    d->keepPause(until);
    if (d->dispatcher)
        d->dispatcher->setPausedUntil(until);
}

void Core::Private::keepPause(const QDateTime& until)
{
    pausedUntil = until;
    const Result<void> kept =
        stores->meta.setValue(QLatin1StringView(pausedUntilKey), until.toString(Qt::ISODate));
    if (!kept)
        raise({Core::tr("The pause is not remembered"), kept.error().text(), false});
    if (reminders)
        reminders->wake();
    Q_EMIT q->statusChanged();
}

QDateTime Core::pausedUntil() const { return d->pausedUntil > d->clock.now() ? d->pausedUntil : QDateTime(); }

std::optional<Quiet> Core::quiet() const
{
    return quietAt(d->config.quiet, d->pausedUntil, d->clock.now(), d->clock.zone());
}

QDateTime Core::nextQuietHours() const
{
    return quietHoursBegin(d->config.quiet, d->clock.now(), d->clock.zone());
}

QDateTime Core::tomorrow() const { return tomorrowMorning(d->clock.now(), d->clock.zone()); }

Result<bool> Core::snooze(const QString& source, const QString& ticket, const QDateTime& until)
{
    Transaction transaction(*d->stores->database);
    if (!transaction.begun())
        return failure(transaction.begun().error());
    Result<bool> known = d->stores->tickets.takeBackAcknowledgement(source, ticket);
    if (!known || !*known)
        return known;
    if (const Result<bool> heard = d->stores->tickets.setMuted(source, ticket, {}); !heard)
        return heard;
    Reminder reminder;
    reminder.kind = Reminder::Kind::Snooze;
    reminder.source = source;
    reminder.ticket = ticket;
    reminder.due = until;
    if (const auto rows = d->stores->outbox.ofTicket(source, ticket); rows && !rows->isEmpty())
        reminder.rule = rows->first().rule; // its words, its sound, and whether it passes quiet times
    if (const Result<void> put = d->stores->reminders.put(reminder); !put)
        return failure(put.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return failure(committed.error());
    if (d->reminders)
        d->reminders->wake();
    Q_EMIT ticketsChanged();
    return true;
}

Result<bool> Core::setMuted(const QString& source, const QString& ticket, bool muted)
{
    Transaction transaction(*d->stores->database);
    if (!transaction.begun())
        return failure(transaction.begun().error());
    Result<bool> known = d->stores->tickets.setMuted(source, ticket, muted ? d->clock.now() : QDateTime());
    if (!known || !*known)
        return known;
    if (muted) {
        const auto ended = d->stores->outbox.giveUp(source, ticket, QLatin1StringView(mutedOutcome),
                                                    tr("The ticket was muted here."));
        if (!ended)
            return failure(ended.error());
        for (const Reminder::Kind kind : {Reminder::Kind::UntilTaken, Reminder::Kind::Snooze}) {
            if (const Result<void> gone = d->stores->reminders.remove({kind, source, ticket, {}, 0, {}, 0});
                !gone)
                return failure(gone.error());
        }
    }
    if (const Result<void> committed = transaction.commit(); !committed)
        return failure(committed.error());
    Q_EMIT ticketsChanged();
    return true;
}

QDateTime Core::snoozedUntil(const QString& source, const QString& ticket) const
{
    const auto found = d->stores->reminders.find(Reminder::Kind::Snooze, source, ticket);
    return found && *found ? (*found)->due : QDateTime();
}

QDateTime Core::ringsAgainAt(const QString& source, const QString& ticket) const
{
    const auto found = d->stores->reminders.find(Reminder::Kind::UntilTaken, source, ticket);
    const auto seen = d->stores->tickets.find(source, ticket);
    const bool waits = found && *found && seen && *seen && takenBy(**found, **seen) == Taken::No;
    return waits ? (*found)->due : QDateTime();
}

} // namespace deskbell
