#pragma once

#include "recognise/grid.h"
#include "recognise/rowgroups.h"

namespace deskbell {

/// Gives the columns the headings that stand over them; icons and check boxes often have none.
void nameByHeadings(Grid& grid, const RowGroup& group);
/// Under headings and without rows: the columns by their place.
void columnsFromHeadings(Grid& grid, const RowGroup& group);

} // namespace deskbell
