// In: an option with commas, or an answer of the desk. Out: the values to read a list for.

#include "source/eachvalues.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::StringLiterals;

EachValues::EachValues(const EachSpec& spec, const QJsonObject& options, const Clock& clock)
    : m_spec(spec), m_clock(clock)
{
    const QStringList given = options.value(m_spec.option).toString().split(u',', Qt::SkipEmptyParts);
    for (const QString& value : given) {
        if (const QString text = value.trimmed(); !text.isEmpty())
            m_values.append(text);
    }
    m_fixed = !m_values.isEmpty() || !m_spec.request;
    if (m_values.isEmpty())
        m_values.append(QString());
}

bool EachValues::mustAsk() const
{
    return !m_fixed && (!m_askedAt || m_clock.steady() - *m_askedAt >= m_spec.keep);
}

Result<void> EachValues::take(const QJsonValue& json, Expressions& expressions)
{
    const Result<QJsonValue> found = expressions.evaluateAnswer(m_spec.values, json);
    if (!found)
        return failure(found.error());
    if (found->toArray().isEmpty())
        return failure(QCoreApplication::translate(
            "deskbell::EachValues",
            "The desk names nothing to read tickets from: the account may see no project or queue."));
    m_values = found->toArray();
    m_askedAt = m_clock.steady();
    return {};
}

} // namespace deskbell
