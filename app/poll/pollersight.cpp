// In: polls that saw the tickets, did not, or did not end. Out: what the source shows of its sight, the
// notice when that changes, and the plan of the next poll.

#include "poll/poller_p.h"

#include "base/text.h"

#include <QLocale>

#include <algorithm>

namespace deskbell {

void Poller::Private::see(const QList<Blindness>& unseen)
{
    loss.reset();
    memory.sawNow();
    status.lastGoodPoll = memory.state().lastGoodPoll;
    const bool sayIt = watch.isAnnounced();
    QStringList details;
    QStringList names;
    for (const Blindness& part : unseen) {
        details.append(part.detail);
        names.append(part.part);
    }
    setSight(Sight::Seeing, details.join(u"; "));
    watch.saw();
    // Said before it is written down that it was: killed in between it is said twice, not never.
    if (sayIt) {
        Q_EMIT q->sightAnnounced(source.name, true,
                                 tr("Deskbell sees the tickets of %1 again.").arg(source.name),
                                 tr("What was missed meanwhile rings now."));
        save();
    }
    sayParts(names);
    const milliseconds delay = schedule.planAfterGoodPoll();
    showPlan();
    // Twice the interval where that is long: a source polled every hour is not blind after fifteen minutes.
    if (started)
        watchdog.arm(std::max(config.general.blindNoticeAfter, 2 * delay));
}

void Poller::Private::sayParts(const QStringList& unseen)
{
    const QStringList saidBefore = parts.announced();
    switch (parts.after(unseen)) {
    case PartWatch::Say::Nothing:
        break;
    case PartWatch::Say::Unseen:
        Q_EMIT q->sightAnnounced(source.name, false,
                                 //: %1: name of a source, %2: which parts of its list, and why
                                 tr("Deskbell sees only a part of the tickets of %1. %2")
                                     .arg(source.name, wholeSentence(status.detail)),
                                 tr("The rest rings as usual, and Deskbell asks for this part at every poll. "
                                    "Check the rights of the account, or take the part out of the options "
                                    "of the source."));
        break;
    case PartWatch::Say::SeenAgain:
        Q_EMIT q->sightAnnounced(source.name, true,
                                 tr("Deskbell sees all tickets of %1 again.").arg(source.name),
                                 tr("What was missed meanwhile rings now."));
        break;
    }
    if (parts.announced() != saidBefore)
        save();
}

void Poller::Private::lose(const SightLoss& lost)
{
    loss = lost;
    setSight(lost.sight, lost.detail);
    if (watch.lost(lost)) {
        Q_EMIT q->sightAnnounced(source.name, false, lost.said(), lost.nextStep);
        save();
    }
    schedule.planAfterLoss(lost, watch.failures());
    showPlan();
}

void Poller::Private::setSight(Sight sight, const QString& detail)
{
    status.detail = detail;
    status.sight = sight;
    if (memory.setSight(sight, detail))
        save();
    const QDateTime since = memory.state().sightSince;
    status.since = since.isValid() ? since : clock.now();
    Q_EMIT q->statusChanged();
}

void Poller::Private::sawNothingForLong(bool slept)
{
    if (slept) { // asleep, not blind: look first
        watchdog.arm(config.general.blindNoticeAfter);
        q->wakeUp();
        return;
    }
    if (!watch.sawNothingForLong())
        return;
    const QString since = status.lastGoodPoll.isValid()
                              ? QLocale().toString(status.lastGoodPoll.toLocalTime(), QLocale::ShortFormat)
                              : QString();
    QString sentence = since.isEmpty()
                           ? tr("Deskbell has not seen the tickets of %1 yet.").arg(source.name)
                           //: %1: name of a source, %2: date and time
                           : tr("Deskbell has seen nothing of %1 since %2.").arg(source.name, since);
    if (loss)
        sentence += QLatin1Char(' ') + loss->sentence;
    Q_EMIT q->sightAnnounced(source.name, false, sentence,
                             loss ? loss->nextStep
                                  : tr("The desk does not answer. Deskbell goes on trying."));
    save();
}

} // namespace deskbell
