#pragma once

#include "settings/config.h"
#include "ui/settings/settingsservices.h"

#include <QWidget>

namespace deskbell {

/// The last day: bars for the tickets that rang, and above them as a line how often these intervals would
/// have looked, from what rang; a dot for each poll that was made, at the interval that it planned.
class DayPlot final : public QWidget
{
    Q_OBJECT
public:
    explicit DayPlot(QWidget* parent = nullptr);
    /// `rung`: of the day before `now` and of the window before that, oldest first.
    void setDay(const QDateTime& now, const QList<RangTicket>& rung);
    void setIntervals(const IntervalConfig& intervals);
    void setPolls(const QList<PollMoment>& polls);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void reckon();
    QList<QDateTime> momentsOfBusiest();
    void describe();
    void drawHours(QPainter& painter, const QRectF& area) const;
    void drawBars(QPainter& painter, const QRectF& area) const;
    void drawIntervals(QPainter& painter, const QRectF& area) const;
    double xOf(const QDateTime& time, const QRectF& area) const;

    struct Stretch
    {
        QDateTime from;
        milliseconds every{};
    };

    QDateTime m_now;
    QList<RangTicket> m_rung;
    QList<PollMoment> m_polls;
    IntervalConfig m_intervals;
    QString m_busiest;          ///< source; empty: nothing rang
    QList<int> m_bars;          ///< tickets in each quarter of an hour
    QList<Stretch> m_stretches; ///< each until the next
};

} // namespace deskbell
