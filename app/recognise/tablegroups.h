#pragma once

#include "recognise/rowgroups.h"

namespace deskbell {

/// Adds the table, unless neither its rows nor its headings can be those of a list.
void addTable(nodes::Node* table, bool isAside, QList<RowGroup>& groups);

} // namespace deskbell
