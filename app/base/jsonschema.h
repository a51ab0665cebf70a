#pragma once

#include "base/jsontext.h"

#include <QJsonObject>

namespace deskbell {

/// Checks a JsonText against a JSON Schema: the part of draft 2020-12 that resources/schema/*.json use (type,
/// enum, const, properties, required, additionalProperties, propertyNames, items, minItems, minimum, maximum,
/// minLength, pattern, anyOf, oneOf, $ref to "#/$defs/..."). The same files serve editors. A keyword it does
/// not know is an error when the schema is loaded, so that no rule is silently skipped.
class JsonSchema
{
public:
    static Result<JsonSchema> load(const QByteArray& bytes, const QString& name);
    /// All that is wrong, in order of lines; each names file, line and key, what was found and what is
    /// wanted.
    QList<Error> check(const JsonText& text) const;

private:
    QJsonObject m_root;
};

} // namespace deskbell
