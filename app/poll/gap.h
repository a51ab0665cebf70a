#pragma once

#include "poll/pagerun.h"
#include "storage/sourcestore.h"

#include <QSet>

namespace deskbell {

/// SourceState::gapBefore after a run. A row that is taken away while pages are read pushes an unread one
/// past a page border, and a run may break off: so the gap stays open until a later run over the same depth
/// found nothing new and still lists every row of the run before it, which proves that nothing was taken away
/// under that one. `known`: which of the harvest's ids were recorded before this run. `before`: the state
/// before it. `listedBefore`: ids of the last complete run, in its order; empty after a start. `doubts`: runs
/// in a row that could not be proved; a ticket that hid from this many in turn is not waited for any longer.
qint64 gapAfter(const PageHarvest& harvest, const QSet<QString>& known, const SourceState& before,
                const QStringList& listedBefore, int doubts);

/// Whether every row of the run before is listed still, down to where this run ended.
bool listsAllOf(const PageHarvest& harvest, const QStringList& listedBefore);

} // namespace deskbell
