#include "support/fakechannel.h"

#include <QTest>
#include <QTimer>

namespace deskbell::test {

using namespace Qt::StringLiterals;

void FakeChannel::attempt(const Message& message, const QString& rung, QObject* context,
                          std::function<void(Attempt)> done)
{
    tried.append({message, rung});
    if (!m_rungs.contains(rung))
        QFAIL("The channel has no such rung.");
    if (strict && script.isEmpty())
        QFAIL("An attempt that was not expected.");
    if (++m_open > 1)
        QFAIL("Two deliveries in flight on one channel.");
    auto* open = new QObject(context);
    connect(open, &QObject::destroyed, this, [this] { --m_open; });
    if (hangs)
        return;
    const Attempt answer = [&] {
        const bool isList = message.tickets.size() > 1;
        const int holds = unlisting.contains(rung) ? 0 : room > 0 ? room : int(message.tickets.size());
        const bool tooLong = isList && message.tickets.size() > holds;
        Attempt made = tooLong ? Attempt{} : nextAnswer(rung);
        if (tooLong) {
            made.outcome = Outcome::Payload;
            made.fits = holds;
        }
        made.rung = rung;
        return made;
    }();
    QTimer::singleShot(0, open, [this, open, message, answer, done] {
        open->setParent(nullptr);
        delete open;
        if (answer.outcome == Outcome::Ok || answer.outcome == Outcome::Partial)
            accepted.append({message, answer.rung});
        done(answer);
    });
}

Attempt FakeChannel::nextAnswer(const QString& rung)
{
    if (answering)
        return answering(rung);
    Attempt answer;
    answer.outcome = Outcome::Ok;
    return script.isEmpty() ? answer : script.takeFirst();
}

void FakeChannel::answers(Outcome outcome, std::optional<std::chrono::milliseconds> retryAfter)
{
    Attempt attempt;
    attempt.outcome = outcome;
    attempt.answer = u"says "_s + outcomeId(outcome);
    attempt.retryAfter = retryAfter;
    script.append(attempt);
}

QStringList FakeChannel::rang() const
{
    QStringList numbers;
    for (const Tried& one : accepted) {
        for (const Ticket& ticket : one.message.tickets)
            numbers.append(ticket.number);
    }
    return numbers;
}

} // namespace deskbell::test
