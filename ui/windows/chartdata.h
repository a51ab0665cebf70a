#pragma once

#include "storage/statistics.h"
#include "ui/charts/barchart.h"

#include <QLocale>

namespace deskbell {

/// Which time the charts look back on.
enum class ChartSpan
{
    Day,
    Week,
    Month
};

/// When the first hour of it begins, in local time: full hours of a day, whole days otherwise.
QDateTime chartBegin(ChartSpan span, const QDateTime& now);

/// The charts of the Status page, in words and numbers of this locale.
ChartData ticketsOverTime(const Statistics& statistics, ChartSpan span, const QLocale& locale);
ChartData ticketsByQueue(const Statistics& statistics);
ChartData timeToAcknowledge(const Statistics& statistics);
ChartData deliveryTimes(const Statistics& statistics);

} // namespace deskbell
