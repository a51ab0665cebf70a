#pragma once

#include "recognise/columnfacts.h"
#include "recognise/words.h"

namespace deskbell {

/// A column that may be a field of the ticket, and why.
struct FieldCandidate
{
    qsizetype column = -1; ///< in the grid
    int score = 0;         ///< 0 to 100
    QStringList reasons;   ///< whole sentences for people
};

/// All columns that may be the field, the likeliest first. `facts`: of the grid's columns.
QList<FieldCandidate> candidatesFor(TicketRole role, const Grid& grid, const QList<ColumnFacts>& facts);
/// What a candidate must have to be taken without being asked for.
int leastScore(TicketRole role);

} // namespace deskbell
