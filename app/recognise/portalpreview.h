#pragma once

#include "base/ticket.h"
#include "recognise/portalpreset.h"

#include <QJsonArray>
#include <QObject>

#include <functional>

namespace deskbell {

/// What a draft makes of an answer.
struct PortalPreview
{
    QList<GridColumn> columns; ///< of the rows, with their values now
    qsizetype rowCount = 0;
    qsizetype ticketCount = 0; ///< none when `problem` says why
    QList<Ticket> tickets;     ///< the first of them: thousands would hold up the window that lets go of them
    QString problem;           ///< a sentence; empty: all is well
};

/// Reads the answer exactly as a poll would, on another thread unless it is small. `known`: columns to show
/// besides those that the draft uses. `site`: address of the source.
void previewPortal(const PortalDraft& draft, const QList<GridColumn>& known, const RawAnswer& answer,
                   const QUrl& site, QObject* context, std::function<void(PortalPreview)> done);
/// recognise() on another thread.
void recogniseElsewhere(const RawAnswer& answer, QObject* context, std::function<void(QList<Proposal>)> done);

} // namespace deskbell
