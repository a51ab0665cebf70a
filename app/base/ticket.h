#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <functional>

namespace deskbell {

/// What a desk lists. Identified by (source, id), never by count or time. All text is the desk's, hence
/// hostile. An empty string or an invalid time means that the desk did not say.
struct Ticket
{
    QString source; ///< name of the configured source
    QString id;     ///< the desk's own identity; compared as text, as ids beyond 2^53 exist
    QString number; ///< what people call it: "#42"
    QString subject;
    QString body;
    QString requester;
    QString requesterEmail;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    QString status;
    QString priority;
    QString queue;
    QString assignee;
    QUrl url;
    QJsonObject fields; ///< flat: the desk's name of the field -> text

    bool operator==(const Ticket&) const = default;
};

/// Absent is absent, not ""; times are ISO 8601 UTC. The form of DESIGN section 6.4.
QJsonObject toJson(const Ticket& ticket);
/// Fails when `id` is missing or a known key has the wrong type; ignores unknown keys.
Result<Ticket> ticketFromJson(const QJsonObject& object);

/// With every text changed; the names of fields, times and the address stay.
Ticket withTexts(Ticket ticket, const std::function<QString(const QString&)>& change);

/// A field by the name used in rules and templates: "subject", "queue", "fields.GPU". Empty when unknown.
QString ticketField(const Ticket& ticket, const QString& name);

} // namespace deskbell
