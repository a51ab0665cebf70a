#pragma once

#include <QPalette>

namespace deskbell {

/// The palette with links that can be read: many dark themes leave them dark blue.
QPalette withReadableLinks(QPalette palette);

} // namespace deskbell
