#pragma once

#include "base/jsontext.h"

#include <QJsonObject>

#include <optional>

/// What jsonschema.cpp needs to know of a schema itself. Not for other modules: use JsonSchema.
namespace deskbell {

/// The first thing in a schema that JsonSchema would not honour: an unknown keyword, a value of the wrong
/// type, a "$ref" that leads nowhere or back to itself.
std::optional<Error> schemaMistake(const JsonText& schema);

/// "#" or "#/$defs/name"; Undefined when there is none.
QJsonValue schemaAt(const QJsonObject& root, const QString& ref);
bool hasType(const QJsonValue& value, const QString& type);
/// A text or a list of texts.
QStringList textsOf(const QJsonValue& value);

} // namespace deskbell
