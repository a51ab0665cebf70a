// In: a template that was refused, or one that is about to be used. Out: whether the messenger's own list
// still holds it, which decides between waiting and another form of the message.
#include "channel/sendrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr auto hoursBetweenLooks = 24;

QString lookOf(const Verification& verify, const ChannelValues& values)
{
    return verify.list + u'/' + values.value(verify.var).toVariant().toString();
}

bool isListed(const Result<QList<ListItem>>& items, const QString& value)
{
    return std::any_of(items->begin(), items->end(),
                       [&value](const ListItem& item) { return item.value == value; });
}

const ErrorRule* verifyingRule(const ChannelInterface& through)
{
    for (const ErrorRule& rule : through.errors) {
        if (!rule.verify.list.isEmpty())
            return &rule;
    }
    return nullptr;
}

} // namespace

/// A template is looked up before the first message relies on it, and once a day.
void SendRun::askFirst()
{
    const ErrorRule* rule = verifyingRule(through());
    const QDateTime now = m_job.tools.clock.now();
    if (!rule || !m_job.rung.when.contains(rule->verify.var))
        return fetchToken();
    const QString look = lookOf(rule->verify, m_job.values);
    const QDateTime last = m_job.listsAsked.value(look);
    if (last.isValid() && last.secsTo(now) < hoursBetweenLooks * 3600)
        return fetchToken();
    askList(
        m_job.tools, rule->verify.list, this,
        [this, verify = rule->verify, rung = rule->rung, look, now](const Result<QList<ListItem>>& items) {
            const QString value = m_job.values.value(verify.var).toVariant().toString();
            if (items && !isListed(items, value)) {
                Verdict gone;
                gone.attempt.outcome = Outcome::Template;
                gone.attempt.nextRung = rung;
                gone.verify = verify;
                return verified(gone, false);
            }
            m_job.listsAsked[look] = now; // a list that cannot be had says nothing about the template
            fetchToken();
        });
}

void SendRun::verify(const Verdict& verdict)
{
    askList(m_job.tools, verdict.verify.list, this, [this, verdict](const Result<QList<ListItem>>& items) {
        const QString value = m_job.values.value(verdict.verify.var).toVariant().toString();
        verified(verdict, !items || isListed(items, value));
    });
}

void SendRun::verified(const Verdict& verdict, bool isListed)
{
    Attempt attempt = verdict.attempt;
    const Verification& verify = verdict.verify;
    if (isListed && m_progress.verified() < verify.times) {
        m_progress.setVerified(m_progress.verified() + 1);
        attempt.outcome = Outcome::Retry;
        attempt.retryAfter = verify.wait;
        attempt.hint = tr("The messenger refuses the template although its list still holds it. This passes "
                          "at times, so Deskbell tries again before it uses a plainer form.");
    } else if (!isListed) {
        m_job.listsAsked.remove(lookOf(verify, m_job.values));
        attempt.hint = tr("The template is gone from the messenger's own list: choose another one for this "
                          "channel. Until then a plainer form is used.");
    }
    finish(attempt);
}

} // namespace deskbell
