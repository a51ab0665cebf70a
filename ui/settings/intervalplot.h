#pragma once

#include "settings/config.h"

#include <QWidget>

namespace deskbell {

/// A picture of the adaptive table: tickets in the window to the right, interval upwards.
class IntervalPlot final : public QWidget
{
    Q_OBJECT
public:
    explicit IntervalPlot(QWidget* parent = nullptr);
    void setSteps(const QList<IntervalStep>& steps);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<IntervalStep> m_steps;
};

} // namespace deskbell
