// In: a messenger's answer and a preset's rules about answers. Out: what the rules find in it.
#include "channel/answerreading.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr qsizetype longestText = 64 * 1024; // characters that rules look at
constexpr milliseconds longestRetryAfter = std::chrono::hours(25);
/// No wait in seconds is as long as the seconds since 1970.
constexpr double firstUnixTime = 1e9;
constexpr double lastUnixTime = 1e11;
constexpr qsizetype mostRefused = 100;

QJsonValue parsed(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue::Null;
}

/// A list of texts; a text that lists them with blanks, commas or bars between.
QStringList namesIn(const QJsonValue& value)
{
    static const QRegularExpression between(u"[|,;\\s]+"_s);
    QStringList names;
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            names += namesIn(item);
    } else if (!value.isUndefined() && !value.isNull()) {
        names = answerText(value).split(between, Qt::SkipEmptyParts);
    }
    return names;
}

} // namespace

QString answerText(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QDateTime endOfDay(const QDateTime& now, const QString& zone)
{
    const QTimeZone there(zone.toLatin1());
    if (!there.isValid())
        return {};
    return now.toTimeZone(there).date().addDays(1).startOfDay(there).toUTC();
}

AnswerReading::AnswerReading(const HttpAnswer& answer, const AnswerRules& rules, Expressions& expressions)
    : m_answer(answer),
      m_rules(rules),
      m_expressions(expressions),
      m_text(QString::fromUtf8(answer.body.left(longestText)))
{
    QJsonObject headers;
    for (const auto& [name, value] : answer.headers)
        headers[QString::fromLatin1(name.toLower())] = QString::fromLatin1(value);
    m_scope = {{u"status"_s, answer.status},
               {u"json"_s, parsed(answer.body)},
               {u"text"_s, m_text},
               {u"headers"_s, headers}};
    m_names = m_expressions.scope(m_scope);
}

bool AnswerReading::isWebPage() const
{
    return m_answer.contentType() == "text/html" || m_answer.body.trimmed().startsWith('<');
}

bool AnswerReading::isCutShort() const
{
    const QByteArray body = m_answer.body.trimmed();
    const bool begins = body.startsWith('{') || body.startsWith('[');
    return begins && m_answer.status >= 200 && m_answer.status < 300 && m_scope.value("json"_L1).isNull();
}

QJsonValue AnswerReading::found(const QString& text)
{
    if (!text.startsWith(u'='))
        return valueAt(m_scope.value("json"_L1), text);
    const Result<QJsonValue> result = m_expressions.evaluate(text, m_names);
    return result ? *result : QJsonValue(QJsonValue::Undefined);
}

bool AnswerReading::isSuccess()
{
    if (!m_rules.successStatus.contains(m_answer.status))
        return false;
    // An expression that stumbles over an answer it did not expect has not seen success.
    const QJsonValue value = found(m_rules.successTest);
    return value.isBool() && value.toBool();
}

bool AnswerReading::holdsForValue(const ErrorRule& rule, const QString& value) const
{
    const auto same = [&](const QJsonValue& one) { return answerText(one) == value; };
    if (!rule.in.isEmpty() && std::none_of(rule.in.begin(), rule.in.end(), same))
        return false;
    if (rule.range) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || number < rule.range->first || number > rule.range->second)
            return false;
    }
    return rule.match.isEmpty() ||
           QRegularExpression(rule.match, QRegularExpression::CaseInsensitiveOption).match(value).hasMatch();
}

bool AnswerReading::holds(const ErrorRule& rule)
{
    if (!rule.status.isEmpty() && !rule.status.contains(m_answer.status))
        return false;
    QJsonValue value = m_text;
    if (!rule.header.isEmpty())
        value = m_scope.value("headers"_L1).toObject().value(rule.header.toLower());
    else if (!rule.path.isEmpty())
        value = valueAt(m_scope.value("json"_L1), rule.path);
    if (value.isUndefined() || !holdsForValue(rule, answerText(value)))
        return false;
    return rule.test.isEmpty() || isTruthy(found(rule.test));
}

const ErrorRule* AnswerReading::rule()
{
    for (const ErrorRule& rule : m_rules.errors) {
        if (holds(rule))
            return &rule;
    }
    return nullptr;
}

std::optional<milliseconds> AnswerReading::retryAfter(const ErrorRule* rule, const QDateTime& now)
{
    std::optional<milliseconds> wait = m_answer.retryAfter(now);
    if (!wait && rule && !rule->retryAfterPath.isEmpty()) {
        bool isNumber = false;
        const double number = answerText(found(rule->retryAfterPath)).toDouble(&isNumber);
        if (isNumber && number > 0 && number < firstUnixTime)
            wait = milliseconds(qint64(std::ceil(number * 1000)));
        else if (isNumber && number >= firstUnixTime && number < lastUnixTime)
            wait = milliseconds(qint64(number * 1000) - now.toMSecsSinceEpoch());
    }
    if (!wait && rule && !rule->retryAtMidnight.isEmpty()) {
        const QDateTime then = endOfDay(now, rule->retryAtMidnight);
        if (then.isValid())
            wait = milliseconds(now.msecsTo(then));
    }
    if (!wait && rule)
        wait = rule->retryAfter;
    if (!wait || wait->count() < 0)
        return std::nullopt;
    return std::min(*wait, longestRetryAfter);
}

QStringList AnswerReading::refused()
{
    return m_rules.partial.isEmpty() ? QStringList() : namesIn(found(m_rules.partial)).mid(0, mostRefused);
}

QJsonObject AnswerReading::captures()
{
    QJsonObject captures;
    for (const auto& [name, text] : m_rules.captures) {
        const QJsonValue value = found(text);
        if (!value.isUndefined() && !value.isNull())
            captures[name] = answerText(value); // ids beyond 2^53 stay what they are
    }
    return captures;
}

QJsonObject AnswerReading::newVars(const ErrorRule& rule)
{
    QJsonObject vars;
    for (const auto& [name, text] : rule.set) {
        const QJsonValue value = found(text);
        if (!value.isUndefined() && !value.isNull())
            vars[name] = answerText(value);
    }
    return vars;
}

} // namespace deskbell
