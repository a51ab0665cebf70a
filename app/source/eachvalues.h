#pragma once

#include "base/clock.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"

#include <QJsonArray>

#include <optional>

namespace deskbell {

/// The values that a list is read once for: from an option, or from an answer that is kept for a while.
class EachValues
{
public:
    EachValues(const EachSpec& spec, const QJsonObject& options, const Clock& clock);

    /// The answer is missing, or too old.
    bool mustAsk() const;
    const RequestSpec& request() const { return *m_spec.request; }
    /// Takes the answer of the request. Fails when it names no value: nothing would be read, and nothing
    /// said.
    Result<void> take(const QJsonValue& json, Expressions& expressions);
    /// At least one.
    const QJsonArray& values() const { return m_values; }

private:
    EachSpec m_spec;
    const Clock& m_clock;
    bool m_fixed = false; ///< from the option
    QJsonArray m_values;
    std::optional<milliseconds> m_askedAt; ///< steady
};

} // namespace deskbell
