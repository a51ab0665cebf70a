#pragma once

#include "storage/ticketfinder.h"

#include <QVariantList>

namespace deskbell {

/// A statement that gives the rows' numbers, and the values of its `?`s.
struct TicketQuerySql
{
    QString text;
    QVariantList values;
};

TicketQuerySql sqlOf(const TicketQuery& query);

} // namespace deskbell
