#pragma once

#include "preset/presetchecks.h"

#include <QJsonObject>

namespace deskbell {

/// The functions of `functions` are written into every expression of the preset that calls one, so that what
/// several expressions share stands in the file once.
QJsonObject withFunctions(const QJsonObject& root, PresetChecks& checks);

} // namespace deskbell
