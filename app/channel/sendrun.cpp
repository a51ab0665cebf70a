// In: a message, a rung, what earlier attempts achieved. Out: the requests, one by one, and one outcome for
// all.
#include "channel/sendrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Longer than this a message waits in the outbox and not in an attempt.
constexpr milliseconds longestWait = seconds(20);
constexpr qsizetype longestWords = 80;
constexpr milliseconds usualRateWait = seconds(60); // where the messenger does not say

/// The same request again may end otherwise; what it says holds for all recipients.
bool concernsOneRecipient(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Target:
    case Outcome::Window:
        return true;
    case Outcome::Ok:
    case Outcome::Partial:
    case Outcome::Retry:
    case Outcome::Rate:
    case Outcome::Quota:
    case Outcome::Token:
    case Outcome::Auth:
    case Outcome::Gone:
    case Outcome::Template:
    case Outcome::Payload:
    case Outcome::Content:
    case Outcome::Unknown:
        return false;
    }
    return false;
}

bool isAboutTheForm(Outcome outcome)
{
    return outcome == Outcome::Payload || outcome == Outcome::Template || outcome == Outcome::Content;
}

} // namespace

SendRun::SendRun(const Job& job, QObject* parent)
    : QObject(parent),
      m_job(job),
      m_progress(job.message.progress),
      m_recipients(job.requests.recipients(job.rung)),
      m_alarm(job.tools.clock.alarm([this] { next(); }))
{}

SendRun::~SendRun() = default;

void SendRun::start()
{
    m_isStarting = true;
    askFirst();
    m_isStarting = false;
}

void SendRun::fetchToken()
{
    withToken(m_job.tools, this, [this](const TokenAnswer& token) {
        if (m_job.tools.preset.token.isWanted() && token.value.isEmpty())
            return finish(token.refused);
        m_token = token.value;
        m_parts.clear();
        next();
    });
}

void SendRun::next()
{
    while (m_at < m_recipients.size()) {
        if (m_progress.isReached(to()) || (!m_parts.isEmpty() && m_part >= m_parts.size())) {
            ++m_at;
            m_parts.clear();
            m_part = 0;
            continue;
        }
        if (m_parts.isEmpty()) {
            if (!renderParts())
                return;
            if (m_part >= m_parts.size())
                continue;
        }
        if (!mustWait())
            send();
        return;
    }
    finishAll();
}

bool SendRun::renderParts()
{
    Result<QList<RenderedPart>> parts = m_job.requests.parts(m_job.message, m_job.rung, to(), m_token);
    if (!parts) {
        Attempt refused;
        refused.outcome = Outcome::Payload; // nothing was sent: the next rung may do better
        refused.hint = m_job.tools.redactor(parts.error().what);
        finish(refused);
        return false;
    }
    m_parts = *parts;
    if (m_progress.isTold(to(), m_job.rung.name)) {
        const auto isText = [](const RenderedPart& part) { return !part.isCall; };
        m_part = int(std::count_if(m_parts.cbegin(), m_parts.cend(), isText));
    } else {
        m_part = std::min(m_progress.partsSent(to(), m_job.rung.name), int(m_parts.size()) - 1);
    }
    return true;
}

bool SendRun::mustWait()
{
    // The dispatcher has asked before the first request, as far as it does not depend on the recipient.
    if (m_sent == 0 && to().isEmpty())
        return false;
    const milliseconds wait = m_job.rate.wait(to());
    if (wait <= milliseconds(0))
        return false;
    if (wait <= longestWait) {
        m_alarm->start(wait);
        return true;
    }
    Attempt later;
    later.outcome = Outcome::Rate;
    later.retryAfter = wait;
    finish(later);
    return true;
}

void SendRun::send()
{
    const QJsonObject before = m_progress.record();
    Result<PreparedRequest> request =
        m_job.requests.request(m_job.rung, m_parts.at(m_part), m_part, to(), m_token, m_progress);
    if (!request) {
        Attempt refused;
        refused.outcome = Outcome::Payload;
        refused.hint = m_job.tools.redactor(request.error().what);
        return finish(refused);
    }
    if (m_progress.record() != before)
        Q_EMIT progressed(m_job.message.key, m_progress.record());
    m_job.rate.take(to());
    ++m_sent;
    sendPrepared(m_job.tools, *request, this, [this](const HttpResult& result) { answered(result); });
}

void SendRun::answered(const HttpResult& result)
{
    Verdict verdict = m_job.tools.judge.verdict(through(), result, m_job.requests.isSigned(m_job.rung));
    Attempt& attempt = verdict.attempt;
    if (verdict.requestsLeft == 0 && verdict.moreAfter)
        m_job.rate.pause(to(), *verdict.moreAfter);
    if (attempt.outcome == Outcome::Ok || attempt.outcome == Outcome::Partial)
        return accepted(verdict);
    if (attempt.outcome == Outcome::Token && !m_token.isEmpty()) {
        dropToken(m_job.tools, m_token);
        if (!std::exchange(m_tokenRenewed, true))
            return fetchToken();
    }
    if (!verdict.newVars.isEmpty() && !std::exchange(m_varsChanged, true)) {
        for (auto it = verdict.newVars.begin(); it != verdict.newVars.end(); ++it) {
            m_job.values.set(it.key(), it.value().toString());
            Q_EMIT varChanged(it.key(), it.value().toString());
        }
        m_parts.clear();
        return next();
    }
    if (m_parts.at(m_part).isCall && isAboutTheForm(attempt.outcome))
        return namedNobody(attempt);
    if (attempt.outcome == Outcome::Template && !verdict.verify.list.isEmpty())
        return verify(verdict);
    if (attempt.outcome == Outcome::Rate) {
        const milliseconds wait = m_job.rate.refused(to(), attempt.retryAfter.value_or(usualRateWait));
        if (attempt.retryAfter || wait > usualRateWait)
            attempt.retryAfter = wait;
    }
    if (isOfMany() && concernsOneRecipient(attempt.outcome))
        return notReached(attempt);
    if (isOfMany() && attempt.outcome == Outcome::Unknown && !through().repeatsWhenUnknown) {
        m_progress.setReached(to()); // it may be: this channel must not repeat
        m_progress.setRefused(to(), attempt.hint);
        m_last = attempt;
        Q_EMIT progressed(m_job.message.key, m_progress.record());
        return next();
    }
    finish(attempt);
}

void SendRun::accepted(const Verdict& verdict)
{
    m_job.rate.accepted(to());
    m_last = verdict.attempt;
    m_progress.addCaptures(verdict.captures);
    if (!isOfMany() && m_part == 0) // the answer speaks of all recipients
        m_progress.forgetRefused();
    for (const QString& name : verdict.refused)
        m_progress.setRefused(name, {});
    const bool isAll = m_parts.size() == 1 && m_recipients.size() == 1;
    if (++m_part < m_parts.size())
        m_progress.setPartsSent(to(), m_job.rung.name, m_part, m_parts.at(m_part).isCall);
    else if (!isAll)
        m_progress.setReached(to());
    if (!isAll)
        Q_EMIT progressed(m_job.message.key, m_progress.record());
    next();
}

/// The message itself is told; a plainer form would tell it twice.
void SendRun::namedNobody(const Attempt& attempt)
{
    for (const Admin& admin : std::as_const(m_job.message.mentions))
        m_progress.setRefused(admin.name, attempt.answer.left(longestWords));
    m_last = attempt;
    ++m_part;
    next();
}

void SendRun::notReached(const Attempt& attempt)
{
    m_progress.setRefused(to(), attempt.answer.left(longestWords));
    m_unreached = attempt;
    ++m_at;
    m_parts.clear();
    m_part = 0;
    next();
}

void SendRun::finishAll()
{
    if (m_unreached && (m_progress.reached() == 0 || m_job.otherInterfaceBelow))
        return finish(*m_unreached);
    Attempt attempt = m_last;
    attempt.outcome = Outcome::Ok;
    const QStringList refused = m_progress.refused();
    if (!refused.isEmpty()) {
        attempt.outcome = Outcome::Partial;
        //: %1 is a list of recipients, each with the messenger's words
        attempt.hint = tr("Not reached: %1.").arg(m_job.tools.redactor(m_progress.refusedWords()));
        attempt.answer = attempt.hint + u' ' + attempt.answer;
    }
    finish(attempt);
}

void SendRun::finish(Attempt attempt)
{
    if (std::exchange(m_isFinished, true))
        return;
    attempt.rung = m_job.rung.name;
    attempt.progress = m_progress.record();
    if (!m_isStarting) {
        Q_EMIT finished(attempt);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, attempt] { Q_EMIT finished(attempt); }, Qt::QueuedConnection);
}

} // namespace deskbell
