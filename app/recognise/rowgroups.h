#pragma once

#include "recognise/pagenames.h"

namespace deskbell {

/// Of a row; wider tables are no lists of tickets.
inline constexpr qsizetype mostCellsLookedAt = 100;

/// Elements of a page that look like the rows of one list.
struct RowGroup
{
    nodes::Node* container = nullptr; ///< table, or the parent of the blocks
    QList<nodes::Node*> rows;
    QStringList steps;              ///< from the container to the rows: "/tbody/tr[td]"
    qsizetype headingsAbove = 0;    ///< so many that the steps lead to come first and are no rows
    QList<nodes::Node*> headingRow; ///< cells that name the columns; may be fewer than the cells of a row
    bool isTable = false;
    bool isAside = false; ///< in a place where lists are no tickets
};

/// All that are worth a closer look, tables without rows but with headings among them.
QList<RowGroup> rowGroups(const MarkupDocument& page);

/// Finds `node` again in another answer of the same desk, as robustly as the page allows: by id, class,
/// headings, else by position. `isNamed`: not only by position, and nothing every page has.
QString pathTo(const MarkupDocument& page, const PageNames& names, nodes::Node* node,
               const QList<nodes::Node*>& headingRow, bool& isNamed);
/// A menu, a paging bar, a footer or the like.
bool isPlaceAside(const nodes::Node* node);

} // namespace deskbell
