#pragma once

#include "recognise/fieldscores.h"
#include "recognise/grid.h"

#include <QMap>

namespace deskbell {

/// How an answer may be read: which rows, and what in them is which field.
struct Proposal
{
    Grid grid;                                          ///< with what was found inside of its values
    QMap<TicketRole, QList<FieldCandidate>> candidates; ///< the likeliest first
    QMap<TicketRole, QString> fields;                   ///< the choice: text of a column, as in GridColumn
    QString timeFormat;                                 ///< as in TicketMapping
    QString timeZone; ///< IANA name; empty: the times say their zone, or there are none
    int merit = 0;
    QStringList notes; ///< what the person should look at: sentences
};

/// All lists of the answer that look like tickets, the likeliest first; empty: there is none. `localZone`: of
/// times that do not say theirs. Each reads the answer back as it was shown. Pure; takes some 100 ms for 100
/// kB, so bigger answers belong on another thread.
QList<Proposal> recognise(const RawAnswer& answer, const QByteArray& localZone);

/// The candidate that was chosen; nullptr: none.
const FieldCandidate* chosenFor(const Proposal& proposal, TicketRole role);
/// "A table with %n rows", "A JSON list with ..."
QString kindSentence(const Grid& grid);

} // namespace deskbell
