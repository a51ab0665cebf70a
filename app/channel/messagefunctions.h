#pragma once

#include "preset/channelpreset.h"
#include "preset/textfunctions.h"

namespace deskbell {

/// What the expressions of a channel preset may call as fn.escape, fn.field, fn.cut, fn.length, fn.uuid,
/// fn.hash, fn.time and fn.header; see rungs.body in resources/schema/channel.json.
TextFunctions messageFunctions(const QHash<QString, FieldKind>& fields);

/// A text for a field that the messenger checks: one line, what does not belong there dropped, cut, never
/// empty. The kind with the longest name that `name` begins with decides; without one the text is only made
/// one line.
QString fieldText(const QHash<QString, FieldKind>& fields, const QString& name, const QString& text);

} // namespace deskbell
