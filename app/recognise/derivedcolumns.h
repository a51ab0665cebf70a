#pragma once

#include "recognise/grid.h"

namespace deskbell {

/// Adds what stands inside of other values: the id in a link, the number and the time in a longer text.
/// Reached by expressions.
void addDerivedColumns(Grid& grid);

} // namespace deskbell
