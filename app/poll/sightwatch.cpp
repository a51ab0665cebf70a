// In: how each poll ended. Out: whether a loss or a return of sight is said aloud, and in which words.

#include "poll/sightwatch.h"

#include "base/text.h"
#include "poll/adaptiveinterval.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace deskbell {

namespace {

/// Shorter ones are over before anybody could do something about them.
constexpr milliseconds longestQuietWait = std::chrono::hours(1);

/// Answers of the desk itself that do not go away by asking again; the rest is often over at the next poll.
bool isSaidAtOnce(Sight sight)
{
    switch (sight) {
    case Sight::WrongCredentials:
    case Sight::Challenge:
    case Sight::Blocked:
    case Sight::TlsRefused:
    case Sight::Misconfigured:
    case Sight::NotATicketList:
    case Sight::MappingFailed:
        return true;
    case Sight::NeverPolled:
    case Sight::Seeing:
    case Sight::SigningIn:
    case Sight::SessionLost:
    case Sight::Busy:
    case Sight::Offline:
    case Sight::NameNotFound:
    case Sight::ProxyRefused:
    case Sight::CaptivePortal:
    case Sight::Maintenance:
        return false;
    }
    return true;
}

} // namespace

QString SightLoss::said() const
{
    return detail.isEmpty() ? sentence : sentence + QLatin1Char(' ') + wholeSentence(detail);
}

SightLoss sightLoss(const Blindness& blindness, int failures, const QDateTime& now)
{
    SightLoss loss;
    loss.sight = blindness.sight;
    loss.sentence = sightSentence(blindness.sight);
    loss.nextStep = sightNextStep(blindness.sight);
    loss.detail = blindness.detail;
    loss.retryAfter = blindness.retryAfter;
    // One lost session may be the desk's restart: it is asked once more before it waits for a person.
    const bool firstLostSession = blindness.sight == Sight::SessionLost && failures <= 1;
    loss.mendsItself = sightMendsItself(blindness.sight) || firstLostSession;
    loss.sayAtOnce = isSaidAtOnce(blindness.sight);
    if (blindness.retryAfter && *blindness.retryAfter > longestQuietWait) {
        const QDateTime until = now.addMSecs(std::min(*blindness.retryAfter, longestAskedWait).count());
        //: %1: date and time
        const QString wait =
            QCoreApplication::translate("deskbell::Poller", "The desk asked Deskbell to wait until %1.")
                .arg(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat));
        loss.detail = loss.detail.isEmpty() ? wait : wholeSentence(loss.detail) + QLatin1Char(' ') + wait;
        loss.sayAtOnce = true;
    }
    return loss;
}

SightLoss storeLoss(const Error& error)
{
    SightLoss loss;
    // The tickets came and could not be taken over: of all states this one says so best.
    loss.sight = Sight::MappingFailed;
    loss.sentence = QCoreApplication::translate("deskbell::Poller",
                                                "The desk answers, but Deskbell cannot record its tickets.");
    loss.nextStep = error.advice.isEmpty()
                        ? QCoreApplication::translate(
                              "deskbell::Poller",
                              "Nothing rings and nothing is forgotten; Deskbell tries again by itself. "
                              "Check free space and access rights of its data folder.")
                        : error.advice;
    loss.detail = Error{error.what, error.where, {}}.text();
    loss.sayAtOnce = true;
    return loss;
}

bool SightWatch::saw()
{
    m_failures = 0;
    return std::exchange(m_announced, false);
}

bool SightWatch::lost(const SightLoss& loss) { return (loss.sayAtOnce || m_failures >= 2) && announceOnce(); }

bool SightWatch::sawNothingForLong() { return announceOnce(); }

PartWatch::Say PartWatch::after(const QStringList& unseen)
{
    const QStringList before = std::exchange(m_before, unseen);
    const bool wasBlind = !m_announced.isEmpty();
    m_announced.removeIf([&unseen](const QString& part) { return !unseen.contains(part); });
    bool isNew = false;
    for (const QString& part : unseen) {
        if (before.contains(part) && !m_announced.contains(part)) {
            m_announced.append(part);
            isNew = true;
        }
    }
    if (isNew)
        return Say::Unseen;
    return wasBlind && unseen.isEmpty() ? Say::SeenAgain : Say::Nothing;
}

bool SightWatch::announceOnce() { return !std::exchange(m_announced, true); }

} // namespace deskbell
