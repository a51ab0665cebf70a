#pragma once

#include "base/jsontext.h"

namespace deskbell {

/// Reads a preset's JSON and checks it against :/schema/<kind>.json; kind is "source" or "channel".
Result<JsonText, QList<Error>> readCheckedText(const QByteArray& json, const QString& origin,
                                               const QString& kind);

} // namespace deskbell
