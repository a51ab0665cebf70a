// In: a messenger's answer, or why there is none. Out: the outcome of the attempt, with what to tell people.
#include "channel/judge.h"

#include "channel/answerreading.h"
#include "channel/escape.h"
#include "channel/shorten.h"
#include "preset/presettext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr qint64 longestAnswer = 500; // characters kept for people to read
/// DingTalk and Feishu take an hour, receivers of standard webhooks five minutes: ten are wrong anywhere.
constexpr qint64 tolerableSkew = 10 * 60;

} // namespace

Judge::Judge(const ChannelPreset& preset, const Redactor& redactor, Expressions& expressions,
             const Clock& clock)
    : m_preset(preset), m_redactor(redactor), m_expressions(expressions), m_clock(clock)
{}

QString Judge::told(const QString& text) const
{
    return shortened(m_redactor(cleanText(text)), longestAnswer, LengthUnit::CodePoints);
}

void Judge::withoutRule(const HttpAnswer& answer, const AnswerReading& reading, Attempt& attempt) const
{
    const int status = answer.status;
    if (status == 429) {
        attempt.outcome = Outcome::Rate;
    } else if (status >= 500 || status == 408 || status == 425) {
        attempt.outcome = Outcome::Retry;
    } else if (status >= 300 && status < 400) {
        attempt.outcome = Outcome::Retry;
        attempt.hint = tr("The address leads elsewhere (to %1). Deskbell does not follow, as the message "
                          "would go to somebody else: if that is right, enter the new address; if this "
                          "network asks for a sign-in first, sign in to it.")
                           .arg(answer.redirectTarget.host());
    } else if (reading.isCutShort()) {
        attempt.outcome = Outcome::Unknown; // in a plainer form it might be told twice
        attempt.hint = tr("The answer was lost: the message may have arrived.");
    } else if (reading.isWebPage()) {
        attempt.outcome = Outcome::Retry;
        attempt.hint = tr("A web page answered instead of the messenger: a proxy, or a network that asks "
                          "for a sign-in first.");
    } else {
        attempt.outcome = Outcome::Payload;
        attempt.documentation = m_preset.documentation; // a code that the preset does not know
    }
}

QString Judge::clockHint(const HttpAnswer& answer) const
{
    const QString date = QString::fromLatin1(answer.header("Date")).trimmed();
    QDateTime theirs = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!theirs.isValid())
        return {};
    theirs.setTimeSpec(Qt::UTC);
    const qint64 skew = theirs.secsTo(m_clock.now());
    if (qAbs(skew) <= tolerableSkew)
        return {};
    const int minutes = int(qMin<qint64>(qAbs(skew) / 60, 1'000'000'000));
    return skew > 0 ? tr("This computer's clock is %n minute(s) ahead of the messenger's, which makes every "
                         "signature invalid: set the clock.",
                         nullptr, minutes)
                    : tr("This computer's clock is %n minute(s) behind the messenger's, which makes every "
                         "signature invalid: set the clock.",
                         nullptr, minutes);
}

void Judge::afterFault(const HttpError& error, Attempt& attempt) const
{
    attempt.answer = error.message;
    attempt.outcome = Outcome::Retry;
    switch (error.fault) {
    case HttpFault::Offline:
    case HttpFault::NameNotFound:
    case HttpFault::TimedOut:
        return;
    case HttpFault::NotHttpAddress:
        attempt.hint = tr("The address leads elsewhere, which Deskbell does not follow.");
        return;
    case HttpFault::TlsRefused:
        attempt.hint = tr("The secure connection was refused. If your organisation inspects connections, "
                          "give this channel its CA file; never send secrets past a wrong certificate.");
        return;
    case HttpFault::ProxyRefused:
        attempt.hint = tr("The proxy refused: check its address, user name and password.");
        return;
    case HttpFault::OutcomeUnknown:
    case HttpFault::TooLarge:
    case HttpFault::BadAnswer:
        // The request was out; only the answer is missing or unreadable.
        attempt.outcome = Outcome::Unknown;
        attempt.hint = tr("The answer was lost: the message may have arrived.");
        return;
    }
}

void Judge::readRateHeaders(const HttpAnswer& answer, Verdict& verdict) const
{
    const RateHeaders& names = m_preset.rateHeaders;
    if (names.remaining.isEmpty())
        return;
    bool isNumber = false;
    const int left = answer.header(names.remaining.toLatin1()).trimmed().toInt(&isNumber);
    if (!isNumber)
        return;
    verdict.requestsLeft = left;
    const double reset = answer.header(names.reset.toLatin1()).trimmed().toDouble(&isNumber);
    if (isNumber && reset > 0 && reset < 1e6)
        verdict.moreAfter = milliseconds(qint64(std::ceil(reset * 1000)));
}

Verdict Judge::verdict(const AnswerRules& rules, const HttpResult& result, bool isSigned)
{
    Verdict verdict;
    Attempt& attempt = verdict.attempt;
    if (!result) {
        afterFault(result.error(), attempt);
        attempt.answer = told(attempt.answer);
        return verdict;
    }
    const HttpAnswer& answer = *result;
    [[maybe_unused]] const Expressions::Batch batch = m_expressions.batch(); // one watch for all rules
    AnswerReading reading(answer, rules, m_expressions);
    attempt.answer = told(u"HTTP %1 "_s.arg(answer.status) + reading.text());
    readRateHeaders(answer, verdict);
    if (reading.isSuccess()) {
        verdict.refused = reading.refused();
        verdict.captures = reading.captures();
        attempt.outcome = verdict.refused.isEmpty() ? Outcome::Ok : Outcome::Partial;
        return verdict;
    }
    const ErrorRule* rule = reading.rule();
    if (rule) {
        attempt.outcome = outcomeFromId(rule->outcome).value_or(Outcome::Payload);
        attempt.nextRung = rule->rung;
        verdict.verify = rule->verify;
        verdict.newVars = reading.newVars(*rule);
        if (!rule->hint.isEmpty())
            attempt.hint = presetText(rule->hint);
        if (attempt.outcome != Outcome::Ok)
            attempt.documentation =
                rule->documentation.isEmpty() ? m_preset.documentation : rule->documentation;
    } else {
        withoutRule(answer, reading, attempt);
    }
    attempt.retryAfter = reading.retryAfter(rule, m_clock.now());
    if (isSigned && attempt.outcome == Outcome::Auth) {
        const QString clock = clockHint(answer);
        if (!clock.isEmpty())
            attempt.hint = clock;
    }
    return verdict;
}

} // namespace deskbell
