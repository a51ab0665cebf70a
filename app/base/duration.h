#pragma once

#include "base/clock.h"

#include <QString>

#include <optional>

namespace deskbell {

/// "500ms" "30s" "5m" "12h" "7d"; nothing else, no sign, no blank. nullopt when it is none of these or
/// overflows.
std::optional<milliseconds> parseDuration(QStringView text);
/// The shortest text that parseDuration() reads back as the same: 90 s is "90s", 120 s is "2m".
QString formatDuration(milliseconds duration);

} // namespace deskbell
