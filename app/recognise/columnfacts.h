#pragma once

#include "recognise/grid.h"

namespace deskbell {

/// What the values of a column have in common; shares are of those that are not empty.
struct ColumnFacts
{
    double filled = 0.0;   ///< share of the rows that have a value
    double distinct = 0.0; ///< 1: no two are equal
    double averageLength = 0.0;
    double numbers = 0.0;     ///< nothing but digits
    double identifiers = 0.0; ///< #12, INC0042, REQ-2026-7, 12
    double times = 0.0;       ///< a moment that can be read
    double vagueTimes = 0.0;  ///< "1 minute ago", "09:15": a time that nobody can date
    double people = 0.0;      ///< looks like a name
    double statuses = 0.0;
    double priorities = 0.0;
    double addresses = 0.0; ///< http, / or a path
    double worded = 0.0;    ///< more than one word, or Chinese
    bool isCounter = false; ///< 1, 2, 3, ...: the row's own number, which says nothing about the ticket
    bool growing = false;   ///< numbers that go up or down by steps, or lie close together
    QString timeFormat;     ///< as in TicketMapping; of `times`
    bool timeHasZone = false;
    bool timeIsAmbiguous = false; ///< day and month may be the other way round
};

ColumnFacts factsOf(const GridColumn& column, const QString& language = {});

} // namespace deskbell
