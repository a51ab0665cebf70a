#pragma once

#include "notify/quiet.h"
#include "poll/poller.h"
#include "ui/desktop/bellicon.h"

#include <QStringList>

namespace deskbell {

/// The state of the whole program: the icon's shape, and the same in words.
struct SightSummary
{
    BellShape shape = BellShape::Waiting;
    QString headline;  ///< one short sentence
    QStringList lines; ///< one for each source, those that do not see first
};

/// `quiet`: absent when it is not. That a source cannot be seen outranks it.
SightSummary summarise(const QList<SourceStatus>& sources, const std::optional<Quiet>& quiet,
                       const QDateTime& now);
/// The same as the icon's tool tip. `unseen`: tickets that rang since somebody looked, as on the icon's
/// badge.
QString toolTipOf(const SightSummary& summary, int unseen);

} // namespace deskbell
