#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace deskbell {

/// One row of bars, with its name.
struct ChartSeries
{
    QString name;
    QList<double> values; ///< as many as there are labels
};

/// What a chart shows; the same numbers stand in a table for those who read rather than look.
struct ChartData
{
    QString title;
    QString labelTitle; ///< what the labels are: "Queue"
    QStringList labels;
    QList<ChartSeries> series; ///< one or two
    QString summary;           ///< one or two whole sentences that say what matters
    bool sideways = false;     ///< bars run along the line: for long labels
    bool counts = true;        ///< whole numbers; otherwise seconds
};

/// A value as the user's locale writes it.
QString chartValue(const ChartData& data, double value, const QLocale& locale);
/// The end of the axis and the distance of its marks, both round, for values up to `highest`.
struct ChartScale
{
    double end = 1;
    double step = 1;
};
ChartScale chartScale(double highest, bool counts);

/// Bars in the colours of the theme. The second series differs by its pattern, not only by its colour, and
/// the summary is the accessible description.
class BarChart final : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(QWidget* parent = nullptr);
    void setData(const ChartData& data);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintUpright(QPainter& painter, const QRectF& area, const ChartScale& scale);
    void paintSideways(QPainter& painter, const QRectF& area, const ChartScale& scale);
    void paintLegend(QPainter& painter);
    void paintBar(QPainter& painter, const QRectF& bar, int series) const;
    bool hasValues() const;

    ChartData m_data;
};

} // namespace deskbell
