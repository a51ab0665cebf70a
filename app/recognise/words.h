#pragma once

#include <QString>
#include <QStringList>

namespace deskbell {

/// The fields of a ticket that are looked for, in the order in which people read them.
enum class TicketRole
{
    Id,
    Number,
    Subject,
    Requester,
    CreatedAt,
    UpdatedAt,
    Status,
    Priority,
    Queue,
    Assignee,
    Url,
};

const QList<TicketRole>& allRoles();
/// As in a preset: "createdAt".
QString roleKey(TicketRole role);
/// For people: "Created".
QString roleTitle(TicketRole role);

/// How surely a heading, label, key or class names the role: 0 not at all, 1 it holds such a word, 2 it is
/// one. English, Chinese, German, French and Spanish.
int headingMatch(TicketRole role, const QString& heading);
/// Whether any role is named; for telling heading rows from others.
bool isKnownHeading(const QString& text);
/// Whether a value is a usual word for the state or the weight of a ticket.
bool isStatusWord(const QString& value);
bool isPriorityWord(const QString& value);
/// Due dates, descriptions and the like: a column that must not be taken for a field by its values alone.
bool isOtherHeading(const QString& heading);

} // namespace deskbell
