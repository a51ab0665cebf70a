#pragma once

#include "recognise/nodes.h"

namespace deskbell {

/// Elements of a page that look like the rows of one list.
struct RowGroup
{
    nodes::Node* container = nullptr; ///< table, or the parent of the blocks
    QList<nodes::Node*> rows;
    QString step;                   ///< from the container to the rows: "/tbody/tr[td]"
    QList<nodes::Node*> headingRow; ///< cells that name the columns; may be fewer than the cells of a row
    bool isTable = false;
};

/// All that are worth a closer look, tables without rows but with headings among them.
QList<RowGroup> rowGroups(const MarkupDocument& page);

/// Finds `node` again in another answer of the same desk, as robustly as the page allows: by id, class,
/// headings, else by position. `isNamed`: not only by position, and nothing every page has.
QString pathTo(const MarkupDocument& page, nodes::Node* node, const QList<nodes::Node*>& headingRow,
               bool& isNamed);
/// The first class that all rows have, other elements of the page being allowed `others`; empty: none.
QString sharedClass(const QList<nodes::Node*>& rows, const QList<nodes::Node*>& notRows);
/// In a menu, a paging bar, a footer or another place where lists are no tickets.
bool standsAside(const nodes::Node* node);

} // namespace deskbell
