#pragma once

#include "base/result.h"

#include <QStringView>

namespace deskbell {

/// Whether a text is a path as valueAt() reads it.
Result<void> checkPath(QStringView path);

} // namespace deskbell
