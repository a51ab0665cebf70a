// In: due deliveries and the rung to try. Out: a claim in the outbox, an attempt on the channel, and what its
// answer makes of the deliveries and of the channel's health.

#include "notify/channelline.h"

#include "base/text.h"
#include "notify/aftermath.h"
#include "notify/deliverymessage.h"
#include "notify/digestgathering.h"
#include "notify/healthafter.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskbell {

namespace {

constexpr milliseconds attemptLimit = std::chrono::minutes(5); // the network layer's own limits are shorter

}

ChannelLine::ChannelLine(std::unique_ptr<Channel> channel, const LineServices& services, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_channel(std::move(channel)),
      m_limit(services.clock.alarm([this] { giveUp(); }))
{
    connect(m_channel.get(), &Channel::progressed, this,
            [this](const QString&, const QJsonObject& progress) { keepProgress(progress); });
}

/// Written before the channel sends on: a crash repeats the request in flight, none before it.
void ChannelLine::keepProgress(const QJsonObject& progress)
{
    recordProgress(m_inFlight, progress);
    if (auto kept = m_services.outbox.saveProgress(m_inFlight); !kept)
        Q_EMIT storeFailed(kept.error());
}

ChannelLine::~ChannelLine() = default;

bool ChannelLine::isPausedAt(const QDateTime& now) const
{
    return m_health.pausedUntil.isValid() && m_health.pausedUntil > now;
}

Ladder ChannelLine::ladder(const QString& rung) const
{
    QHash<QString, QString> interfaces;
    const QStringList rungs = m_channel->rungs();
    for (const QString& one : rungs)
        interfaces.insert(one, m_channel->interfaceOf(one));
    return Ladder(rungs, m_health.refusedUntil, m_channel->repeatsAfterLoss(rung), interfaces);
}

bool ChannelLine::isSpentAt(const QDateTime& now) const { return m_health.spent && isPausedAt(now); }

Result<void> ChannelLine::loadHealth()
{
    const auto health = m_services.healths.load(m_channel->name());
    if (!health)
        return failure(health.error());
    m_health = *health;
    // No messenger asks for more than a day; the clock was set back while nobody watched.
    if (m_health.pausedUntil > m_services.clock.now().addDays(1))
        m_health.pausedUntil = {};
    return {};
}

Result<void> ChannelLine::bringForward(milliseconds by)
{
    if (!m_health.pausedUntil.isValid() && m_health.refusedUntil.isEmpty())
        return {};
    if (m_health.pausedUntil.isValid())
        m_health.pausedUntil = m_health.pausedUntil.addMSecs(-by.count());
    for (QDateTime& until : m_health.refusedUntil)
        until = until.addMSecs(-by.count());
    return m_services.healths.save(m_channel->name(), m_health);
}

Result<void> ChannelLine::clearHealth()
{
    m_health = resumed(m_health);
    if (!isBusy())
        m_channel->readAnew();
    return m_services.healths.save(m_channel->name(), m_health);
}

void ChannelLine::pauseSpent(milliseconds untilAllowance)
{
    m_health.pausedUntil = m_services.clock.now().addMSecs(untilAllowance.count());
    m_health.spent = true;
    saveHealth();
}

void ChannelLine::sayHeldUp(const QString& reason)
{
    if (std::exchange(m_health.failing, true))
        return;
    Q_EMIT failing(reason); // before it is kept: a program killed in between says it again
    saveHealth();
}

Result<Message> ChannelLine::messageOf(const QList<Delivery>& deliveries) const
{
    return deliveryMessage(m_services.composer, m_services.tickets, deliveries);
}

/// No send without a recorded claim: after a crash the row says that it may have gone out.
DeliveryClaim ChannelLine::claimOf(const Going& going) const
{
    DeliveryClaim claim;
    for (const Delivery& delivery : going.deliveries)
        claim.ids.append(delivery.id);
    claim.rung = going.rung;
    claim.durability = m_channel->repeatsAfterLoss(going.rung) ? Durability::Soon : Durability::Now;
    return claim;
}

void ChannelLine::take(const Going& going, const QList<qint64>& claimed)
{
    for (Delivery delivery : going.deliveries) {
        if (!claimed.contains(delivery.id))
            continue; // another process has it
        delivery.state = DeliveryState::Sending;
        delivery.rung = going.rung;
        ++delivery.attempts;
        m_inFlight.append(delivery);
    }
}

void ChannelLine::begin(const Going& going)
{
    const auto whole = messageOf(going.deliveries);
    if (!whole) {
        Q_EMIT storeFailed(whole.error());
        return;
    }
    const auto claimed = m_services.outbox.claimAll(claimOf(going));
    if (!claimed) {
        Q_EMIT storeFailed(claimed.error());
        return;
    }
    Q_EMIT storeWorks();
    take(going, *claimed);
    sendTaken(going, *whole);
}

void ChannelLine::sendTaken(const Going& going, const Message& whole)
{
    if (m_inFlight.isEmpty())
        return;
    for (const Delivery& delivery : std::as_const(m_inFlight))
        Q_EMIT changed(delivery.id);
    if (m_inFlight.size() == going.deliveries.size())
        return send(whole, going.rung, going.silently);
    const auto part = messageOf(m_inFlight);
    if (!part) // nothing went out: they are owed again
        return ended({going.rung, Outcome::Retry, part.error().text(), {}, {}});
    send(*part, going.rung, going.silently);
}

void ChannelLine::send(Message message, const QString& rung, bool silently)
{
    m_context = std::make_unique<QObject>();
    m_limit->start(attemptLimit);
    message.silent = silently;
    message.progress = m_inFlight.first().progress;
    m_channel->attempt(message, rung, m_context.get(),
                       [this, number = ++m_attemptNumber](const Attempt& attempt) {
                           if (m_context && m_attemptNumber == number)
                               ended(attempt);
                       });
}

void ChannelLine::giveUp()
{
    m_context.reset(); // cancels
    const QString answer = QCoreApplication::translate("deskbell::Dispatcher", "No answer for 5 minutes.");
    ended({m_inFlight.first().rung, Outcome::Unknown, answer, {}, {}});
}

void ChannelLine::ended(const Attempt& attempt)
{
    m_limit->stop();
    if (m_context)
        m_spent = std::move(m_context); // not destroyed yet: we may be called from inside its own call
    m_unsettled = attempt;
    recordProgress(m_inFlight, attempt.progress);
    m_last = attempt;
    settle();
}

void ChannelLine::settle()
{
    const Attempt attempt = *m_unsettled;
    const QDateTime now = m_services.clock.now();
    int attempts = 0;
    for (const Delivery& delivery : std::as_const(m_inFlight))
        attempts = std::max(attempts, countedAttempts(delivery, now));
    int goingOn = int(m_inFlight.size());
    const QString shorterRung = attempt.fits ? rungForRest(*attempt.fits, attempt.rung, goingOn) : QString();
    const auto stepFor = [&](int tries) {
        if (attempt.fits)
            return NextStep{NextStep::Kind::TryRung, shorterRung, {}, false, false};
        return ladder(attempt.rung).after(attempt, tries, now);
    };
    const NextStep step = stepFor(attempts);
    const auto aftermath = aftermathOf(attempt, stepFor, m_inFlight, m_services.fallbacks, now);
    if (!aftermath) {
        Q_EMIT storeFailed(aftermath.error());
        return;
    }
    const DeliveryAttempt story{
        now, m_channel->name(), attempt.rung, outcomeId(attempt.outcome), attempt.answer, !attempt.fits};
    // One transaction for this answer and the next claim: in a burst half of the work on the disk.
    std::optional<Going> next = step.kind == NextStep::Kind::Done ? m_services.next(*this) : std::nullopt;
    // What must not be repeated is sent as soon as it is claimed; and an answer is not lost to a claim that
    // cannot be made.
    if (next && (m_claimFailed || !m_channel->repeatsAfterLoss(next->rung)))
        next.reset();
    const auto message = next ? messageOf(next->deliveries) : Result<Message>(Message());
    if (!message)
        next.reset(); // the dispatcher tries it and says why
    const auto claimed = m_services.outbox.finishAndClaim(aftermath->deliveries, story, aftermath->successors,
                                                          next ? claimOf(*next) : DeliveryClaim());
    m_claimFailed = !claimed && next;
    if (!claimed) {
        Q_EMIT storeFailed(claimed.error());
        return;
    }
    Q_EMIT storeWorks();
    m_unsettled.reset();
    m_inFlight.clear();
    if (next)
        take(*next, *claimed);
    remember(attempt, step);
    countFailures(attempt, step, aftermath->deliveries);
    for (const Delivery& delivery : aftermath->deliveries)
        Q_EMIT changed(delivery.id);
    for (const qint64 id : aftermath->forGood)
        Q_EMIT failedForGood(id);
    Q_EMIT settled(aftermath->deliveries.mid(0, goingOn), step);
    if (next)
        sendTaken(*next, *message);
}

/// A digest that is too long goes out again at once: with the tickets that fit, and the others follow; where
/// a form has no room for a list at all, in a plainer form of the same interface; where none has, each ticket
/// alone. `goingOn`: how many of them.
QString ChannelLine::rungForRest(int fits, const QString& rung, int& goingOn) const
{
    if (fits > 1) {
        goingOn = std::min(goingOn, fits);
        return rung;
    }
    const QStringList rungs = m_channel->rungs();
    for (qsizetype below = rungs.indexOf(rung) + 1; below < rungs.size(); ++below) {
        if (m_channel->interfaceOf(rungs.at(below)) == m_channel->interfaceOf(rung))
            return rungs.at(below);
    }
    goingOn = 1;
    return ladder(rung).firstRung(m_services.clock.now());
}

void ChannelLine::remember(const Attempt& attempt, const NextStep& step)
{
    const ChannelHealth before = m_health;
    m_health = healthAfter(before, attempt, step, m_services.clock.now());
    const bool stops = m_health.stopped && !before.stopped;
    if (stops || m_health.pausedUntil != before.pausedUntil || m_health.refusedUntil != before.refusedUntil ||
        m_health.proven != before.proven)
        saveHealth();
    const QString hint = attempt.hint.isEmpty() ? QString() : QLatin1Char(' ') + wholeSentence(attempt.hint);
    if (stops)
        Q_EMIT stopped(wholeSentence(m_health.reason) + hint);
    if (step.rungRefused && attempt.outcome == Outcome::Template &&
        !before.refusedUntil.contains(attempt.rung))
        Q_EMIT templateRefused(wholeSentence(attempt.answer) + hint);
    if (attempt.outcome == Outcome::Partial)
        Q_EMIT partlyDelivered(wholeSentence(attempt.hint.isEmpty() ? attempt.answer : attempt.hint));
}

void ChannelLine::saveHealth()
{
    if (auto saved = m_services.healths.save(m_channel->name(), m_health); !saved)
        Q_EMIT storeFailed(saved.error());
}

void ChannelLine::countFailures(const Attempt& attempt, const NextStep& step,
                                const QList<Delivery>& deliveries)
{
    // One lost connection is nothing to tell; by the third, half a minute has passed and somebody waits in
    // vain. Rate limits come and go by themselves, unless they are many or long.
    const int worthTelling = attempt.outcome == Outcome::Rate ? 8 : 3;
    constexpr qint64 longWait = 10 * 60; // s
    const bool reached = attempt.outcome == Outcome::Ok || attempt.outcome == Outcome::Partial;
    const bool waits = step.due.isValid() && std::any_of(deliveries.begin(), deliveries.end(), [](auto& one) {
                           return one.state == DeliveryState::Queued;
                       });
    if (reached) {
        m_failures = 0;
        if (std::exchange(m_health.failing, false)) {
            Q_EMIT recovered(); // before it is kept: a program killed in between says it again
            saveHealth();
        }
    } else if (waits) {
        ++m_failures;
        const bool isLong = m_services.clock.now().secsTo(step.due) >= longWait;
        if ((isLong || m_failures >= worthTelling) && !std::exchange(m_health.failing, true)) {
            const QString hint =
                attempt.hint.isEmpty() ? QString() : QLatin1Char(' ') + wholeSentence(attempt.hint);
            Q_EMIT failing(wholeSentence(attempt.answer) + hint);
            saveHealth();
        }
    }
}

} // namespace deskbell
