#pragma once

#include "recognise/grid.h"
#include "recognise/rowgroups.h"

namespace deskbell {

/// Every value that stands in the rows, with the XPath that leads to it from the row. Those that most rows
/// lack are left out.
QList<GridColumn> columnsOf(const RowGroup& group);

} // namespace deskbell
