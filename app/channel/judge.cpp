// In: a messenger's answer, or why there is none. Out: the outcome of the attempt, with what to tell people.
#include "channel/judge.h"

#include "channel/escape.h"
#include "channel/shorten.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr qint64 longestAnswer = 500;        // characters kept for people to read
constexpr qsizetype longestText = 64 * 1024; // characters that rules look at
constexpr milliseconds longestRetryAfter = std::chrono::hours(24);
/// DingTalk and Feishu take an hour, receivers of standard webhooks five minutes: ten are wrong anywhere.
constexpr qint64 tolerableSkew = 10 * 60;

QJsonValue parsed(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue::Null;
}

QString textOf(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

bool isWebPage(const HttpAnswer& answer)
{
    return answer.contentType() == "text/html" || answer.body.trimmed().startsWith('<');
}

} // namespace

Judge::Judge(const ChannelPreset& preset, Redactor redactor, Expressions& expressions, const Clock& clock)
    : m_preset(preset), m_redactor(std::move(redactor)), m_expressions(expressions), m_clock(clock)
{}

bool Judge::isSuccess(const HttpAnswer& answer, const QJsonObject& scope)
{
    if (!m_preset.successStatus.contains(answer.status))
        return false;
    // An expression that stumbles over an answer it did not expect has not seen success.
    const Result<QJsonValue> value = m_expressions.evaluate(m_preset.successTest, scope);
    return value && value->isBool() && value->toBool();
}

const ErrorRule* Judge::ruleFor(const HttpAnswer& answer, const QJsonObject& scope) const
{
    for (const ErrorRule& rule : m_preset.errors) {
        if (!rule.status.isEmpty() && !rule.status.contains(answer.status))
            continue;
        QString text = scope.value("text"_L1).toString();
        if (!rule.path.isEmpty()) {
            const QJsonValue value = valueAt(scope.value("json"_L1), rule.path);
            if (value.isUndefined())
                continue;
            // 310000 and "310000" are the same code: relays and old versions of an interface spell it as
            // text.
            text = textOf(value);
            const bool listed =
                rule.in.isEmpty() || std::any_of(rule.in.begin(), rule.in.end(),
                                                 [&](const QJsonValue& one) { return textOf(one) == text; });
            if (!listed)
                continue;
        }
        if (rule.match.isEmpty() ||
            QRegularExpression(rule.match, QRegularExpression::CaseInsensitiveOption).match(text).hasMatch())
            return &rule;
    }
    return nullptr;
}

std::optional<milliseconds> Judge::retryAfter(const HttpAnswer& answer, const ErrorRule* rule,
                                              const QJsonObject& scope)
{
    std::optional<milliseconds> wait = answer.retryAfter(m_clock.now());
    if (!wait && rule && !rule->retryAfterPath.isEmpty()) {
        QJsonValue value;
        if (rule->retryAfterPath.startsWith(u'=')) {
            const Result<QJsonValue> result = m_expressions.evaluate(rule->retryAfterPath, scope);
            value = result ? *result : QJsonValue();
        } else {
            value = valueAt(scope.value("json"_L1), rule->retryAfterPath);
        }
        bool isNumber = false;
        const double number = value.toVariant().toString().toDouble(&isNumber);
        if (isNumber && number > 0 && number < 1e9)
            wait = milliseconds(qint64(number * 1000));
    }
    if (!wait && rule)
        wait = rule->retryAfter;
    if (!wait || wait->count() < 0)
        return std::nullopt;
    return std::min(*wait, longestRetryAfter);
}

void Judge::withoutRule(const HttpAnswer& answer, Attempt& attempt) const
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
    } else if (isWebPage(answer)) {
        attempt.outcome = Outcome::Retry;
        attempt.hint = tr("A web page answered instead of the messenger: a proxy, or a network that asks "
                          "for a sign-in first.");
    } else {
        attempt.outcome = Outcome::Payload;
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
    case HttpFault::RedirectRefused:
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

Attempt Judge::attempt(const QString& rung, const HttpResult& result, bool isSigned)
{
    Attempt attempt;
    attempt.rung = rung;
    if (!result) {
        afterFault(result.error(), attempt);
        attempt.answer =
            shortened(m_redactor(cleanText(attempt.answer)), longestAnswer, LengthUnit::CodePoints);
        return attempt;
    }
    const HttpAnswer& answer = *result;
    const QString text = QString::fromUtf8(answer.body.left(longestText));
    QJsonObject headers;
    for (const auto& [name, value] : answer.headers)
        headers[QString::fromLatin1(name.toLower())] = QString::fromLatin1(value);
    const QJsonObject scope{{u"status"_s, answer.status},
                            {u"json"_s, parsed(answer.body)},
                            {u"text"_s, text},
                            {u"headers"_s, headers}};

    attempt.answer = shortened(u"HTTP %1 "_s.arg(answer.status) + m_redactor(cleanText(text)), longestAnswer,
                               LengthUnit::CodePoints);
    if (isSuccess(answer, scope)) {
        attempt.outcome = Outcome::Ok;
        return attempt;
    }
    const ErrorRule* rule = ruleFor(answer, scope);
    if (rule) {
        attempt.outcome = outcomeFromId(rule->outcome).value_or(Outcome::Payload);
        if (!rule->hint.isEmpty())
            attempt.hint = QCoreApplication::translate("deskbell::Presets", rule->hint.toUtf8().constData());
    } else {
        withoutRule(answer, attempt);
    }
    attempt.retryAfter = retryAfter(answer, rule, scope);
    if (isSigned && attempt.outcome == Outcome::Auth) {
        const QString clock = clockHint(answer);
        if (!clock.isEmpty())
            attempt.hint = clock;
    }
    return attempt;
}

} // namespace deskbell
