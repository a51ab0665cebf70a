#pragma once

#include "ui/windows/mainwindow.h"
#include "ui/windows/statisticsview.h"

#include <memory>

namespace deskbell::test {

/// A busy week on two desks.
Statistics sampleStatistics(ChartSpan span, const QDateTime& now);

/// The main window with counts in its pages.
std::unique_ptr<MainWindow> sampleStatusWindow();

} // namespace deskbell::test
