#pragma once

#include "base/jsontext.h"

#include <QJsonObject>

namespace deskbell {

/// Checks a JsonText against a JSON Schema: the part of draft 2020-12 that resources/schema/*.json use (type,
/// enum, const, properties, required, additionalProperties, propertyNames, items, minItems, minimum, maximum,
/// minLength, pattern, anyOf, oneOf, $ref to "#/$defs/..." or "#"). The same files serve editors. A keyword
/// it does not know is an error when the schema is loaded, so that no rule is silently skipped.
///
/// Notes for people, ignored by editors:
///   "x-what": "a duration"                    `"5 minutes" is not a duration; ...`
///   "x-wanted": "a text such as \"30s\""      `...; wanted: a text such as "30s".`
///   "x-secret": true                          what was found here or below is never shown
///   "x-unknownKeys": "warn"                   on an object: keys not in "properties" are kept, but warned
///   about
/// "title", "description", "default", "examples", "$schema", "$id", "$comment" are allowed and ignored.
class JsonSchema
{
public:
    static Result<JsonSchema> load(const QByteArray& bytes, const QString& name);
    /// All that is wrong, in order of lines; each names file, line and key, what was found and what is
    /// wanted.
    QList<Error> check(const JsonText& text) const;
    /// Unknown keys at the places that say "x-unknownKeys": "warn", in order of lines.
    QList<Error> warnings(const JsonText& text) const;

private:
    QJsonObject m_root;
};

} // namespace deskbell
