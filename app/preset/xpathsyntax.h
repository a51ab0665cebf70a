#pragma once

#include "base/result.h"

#include <QString>

namespace deskbell {

/// Whether a text is an XPath 1.0 expression; the error says where it goes wrong.
Result<void> checkXPath(const QString& text);

} // namespace deskbell
