#pragma once

#include "settings/config.h"

#include <QWidget>

class QTableWidget;

namespace deskbell {

/// The adaptive table, editable: from how many tickets, how often.
class IntervalTable final : public QWidget
{
    Q_OBJECT
public:
    explicit IntervalTable(QWidget* parent = nullptr);
    void setSteps(const QList<IntervalStep>& steps);
    /// Ascending; of two rows with the same count the later one counts.
    QList<IntervalStep> steps() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(const IntervalStep& step);

    QTableWidget* m_table = nullptr; // child
};

} // namespace deskbell
