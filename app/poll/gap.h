#pragma once

#include "poll/pagerun.h"
#include "storage/sourcestore.h"

#include <QSet>

namespace deskbell {

/// SourceState::gapBefore after a run. Rows that vanish while paging push unread ones past a page border, and
/// a run may break off: so the gap stays open until a later run over the same depth found nothing new.
/// `known`: which of the harvest's ids were recorded before this run. `before`: the state before it.
qint64 gapAfter(const PageHarvest& harvest, const QSet<QString>& known, const SourceState& before);

} // namespace deskbell
