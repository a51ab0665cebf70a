#pragma once

#include "base/clock.h"
#include "net/http.h"
#include "preset/channelpreset.h"
#include "preset/expression.h"

#include <QJsonArray>

namespace deskbell {

/// A messenger's answer as the rules of a preset see it.
class AnswerReading
{
public:
    /// All must outlive the reading.
    AnswerReading(const HttpAnswer& answer, const AnswerRules& rules, Expressions& expressions);

    /// Of the body, the beginning that rules look at.
    const QString& text() const { return m_text; }
    bool isSuccess();
    /// The first rule that holds; nullptr: none does.
    const ErrorRule* rule();
    /// By header, the rule's path, the end of its day, its fixed time; at most a little more than a day.
    std::optional<milliseconds> retryAfter(const ErrorRule* rule, const QDateTime& now);
    /// The recipients that the messenger refused although it took the message.
    QStringList refused();
    QJsonObject captures();
    /// What the rule says of vars: name -> new value.
    QJsonObject newVars(const ErrorRule& rule);
    bool isWebPage() const;
    /// The beginning of JSON with a status that promises success.
    bool isCutShort() const;

private:
    bool holds(const ErrorRule& rule);
    bool holdsForValue(const ErrorRule& rule, const QString& value) const;
    /// A path into the answer, or an expression; Undefined when it fails.
    QJsonValue found(const QString& text);

    const HttpAnswer& m_answer;
    const AnswerRules& m_rules;
    Expressions& m_expressions;
    QString m_text;
    QJsonObject m_scope;
    Expressions::Scope m_names; ///< the same, for expressions
};

/// Numbers and flags as text, so that 310000 and "310000" are the same code: relays and old versions of an
/// interface spell it as text.
QString answerText(const QJsonValue& value);

/// When the day that `now` is in ends in that time zone.
QDateTime endOfDay(const QDateTime& now, const QString& zone);

} // namespace deskbell
