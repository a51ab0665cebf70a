#include "ui/charts/barchart.h"

#include "ui/windows/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace deskbell {

namespace {

constexpr int mostNamed = 12;   // bars that stand upright, with a label each
constexpr int mostSideways = 8; // what is behind them stands in the table

double highestOf(const ChartData& data)
{
    double highest = 0;
    for (const ChartSeries& series : data.series) {
        for (const double value : series.values)
            highest = std::max(highest, value);
    }
    return highest;
}

} // namespace

QString chartValue(const ChartData& data, double value, const QLocale& locale)
{
    if (data.counts)
        return locale.toString(value, 'f', 0);
    if (value < 60)
        //: A time span in a chart: 2.5 seconds.
        return BarChart::tr("%1 s").arg(locale.toString(value, 'f', value < 10 ? 1 : 0));
    return durationText(std::chrono::milliseconds(qint64(value * 1000)));
}

ChartScale chartScale(double highest, bool counts)
{
    if (highest <= 0)
        return {};
    // 1, 2 or 5 times a power of ten: two to five marks.
    const double power = std::pow(10.0, std::floor(std::log10(highest)));
    const double lead = highest / power;
    double step = power * (lead <= 2 ? 0.5 : lead <= 5 ? 1 : 2);
    if (counts)
        step = std::max(1.0, step);
    return {std::ceil(highest / step) * step, step};
}

BarChart::BarChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::setData(const ChartData& shown)
{
    m_data = shown;
    setAccessibleName(shown.title);
    setAccessibleDescription(shown.summary);
    setToolTip(shown.summary);
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 55, fontMetrics().height() * 9};
}

QSize BarChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 7};
}

bool BarChart::hasValues() const { return highestOf(m_data) > 0; }

void BarChart::paintEvent(QPaintEvent*)
{
    if (m_data.series.isEmpty())
        return; // nothing was asked yet
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(palette().color(QPalette::Text));
    if (!hasValues()) {
        painter.drawText(rect(), int(Qt::AlignCenter) | int(Qt::TextWordWrap), tr("Nothing in this time."));
        return;
    }
    const ChartScale scale = chartScale(highestOf(m_data), m_data.counts);
    QRectF area = QRectF(rect()).adjusted(4, 4, -4, -4);
    if (m_data.series.size() > 1) {
        paintLegend(painter);
        area.setTop(area.top() + 1.4 * metrics.height());
    }
    if (m_data.sideways)
        paintSideways(painter, area, scale);
    else
        paintUpright(painter, area, scale);
}

void BarChart::paintLegend(QPainter& painter)
{
    const QFontMetrics metrics = fontMetrics();
    double x = 4;
    for (int i = 0; i < m_data.series.size(); ++i) {
        const QString& name = m_data.series.at(i).name;
        const double width = metrics.horizontalAdvance(name) + 2.0 * metrics.height();
        const double left = isRightToLeft() ? this->width() - x - width : x;
        const QRectF sign(left, 5, metrics.height() * 0.8, metrics.height() * 0.8);
        paintBar(painter, sign, i);
        painter.drawText(QRectF(left + metrics.height() * 1.2, 3, width, metrics.height() * 1.1),
                         int(Qt::AlignLeft | Qt::AlignVCenter), name);
        x += width;
    }
}

void BarChart::paintBar(QPainter& painter, const QRectF& bar, int series) const
{
    const QColor colour = palette().color(QPalette::Highlight);
    painter.save();
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.setBrush(series == 0 ? QBrush(colour)
                                 : QBrush(palette().color(QPalette::Text), Qt::BDiagPattern));
    painter.drawRect(bar);
    painter.restore();
}

void BarChart::paintUpright(QPainter& painter, const QRectF& area, const ChartScale& scale)
{
    const QFontMetrics metrics = fontMetrics();
    int axisWidth = 0;
    for (double mark = 0; mark <= scale.end; mark += scale.step)
        axisWidth = std::max(axisWidth, metrics.horizontalAdvance(chartValue(m_data, mark, locale())));
    const int count = int(m_data.labels.size());
    const double slot = (area.width() - axisWidth - 6) / std::max(1, count);
    const auto room = [&](const QString& label) { return metrics.horizontalAdvance(label) + 8.0; };
    // Few bars have a label each, on two lines where one is too narrow; of many labels, what has room.
    const int lines =
        count <= mostNamed && std::any_of(m_data.labels.begin(), m_data.labels.end(),
                                          [&](const QString& label) { return room(label) > slot; })
            ? 2
            : 1;
    const QRectF plot =
        area.adjusted(axisWidth + 6, metrics.height() / 2.0, 0, -(1.2 * lines + 0.1) * metrics.height());
    const auto y = [&](double value) { return plot.bottom() - plot.height() * value / scale.end; };
    double freeAbove = 1e9;
    for (double mark = 0; mark <= scale.end; mark += scale.step) {
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(QPointF(plot.left(), y(mark)), QPointF(plot.right(), y(mark)));
        if (y(mark) + metrics.height() / 2.0 > freeAbove)
            continue;
        freeAbove = y(mark) - metrics.height() / 2.0;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(area.left(), freeAbove, axisWidth, metrics.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter), chartValue(m_data, mark, locale()));
    }
    std::vector<double> freeFrom(lines, -1e9);
    for (int i = 0; i < count; ++i) {
        const double left = plot.left() + slot * i;
        for (int s = 0; s < m_data.series.size(); ++s) {
            const double value = m_data.series.at(s).values.value(i);
            const double width = slot * 0.7 / double(m_data.series.size());
            if (value > 0)
                paintBar(painter,
                         QRectF(QPointF(left + slot * 0.15 + width * s, y(value)),
                                QSizeF(width, plot.bottom() - y(value))),
                         s);
        }
        const double wide = room(m_data.labels.at(i));
        const double begin =
            std::clamp(left + slot / 2 - wide / 2, area.left(), std::max(area.left(), area.right() - wide));
        const auto line =
            std::find_if(freeFrom.begin(), freeFrom.end(), [begin](double from) { return begin >= from; });
        if (line == freeFrom.end())
            continue; // none is cut
        *line = begin + wide;
        const double top = plot.bottom() + 2 + 1.2 * metrics.height() * double(line - freeFrom.begin());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(begin, top, wide, 1.2 * metrics.height()), int(Qt::AlignCenter),
                         m_data.labels.at(i));
    }
}

void BarChart::paintSideways(QPainter& painter, const QRectF& area, const ChartScale& scale)
{
    const QFontMetrics metrics = fontMetrics();
    const int fit = std::max(1, int(area.height() / (1.3 * metrics.height() * double(m_data.series.size()))));
    const int count = std::min({int(m_data.labels.size()), mostSideways, fit});
    double labelWidth = 0;
    for (int i = 0; i < count; ++i)
        labelWidth = std::max(labelWidth, double(metrics.horizontalAdvance(m_data.labels.at(i))));
    labelWidth = std::min(labelWidth + 2, area.width() * 0.4);
    const double valueWidth = metrics.horizontalAdvance(chartValue(m_data, scale.end, locale())) + 14.0;
    const double longest = std::max(10.0, area.width() - labelWidth - valueWidth - 6);
    const double slot =
        std::min(area.height() / count, 2.2 * metrics.height() * double(m_data.series.size()));
    const bool mirrored = isRightToLeft();
    const auto place = [&](double left, double top, double width, double height) {
        return QRectF(mirrored ? area.right() - (left - area.left()) - width : left, top, width, height);
    };
    const auto nearSide = int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    for (int i = 0; i < count; ++i) {
        const double top = area.top() + slot * i;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(place(area.left(), top, labelWidth, slot), nearSide,
                         metrics.elidedText(m_data.labels.at(i), Qt::ElideRight, int(labelWidth) + 1));
        for (int s = 0; s < m_data.series.size(); ++s) {
            const double value = m_data.series.at(s).values.value(i);
            const double height = slot * 0.84 / double(m_data.series.size());
            const double barTop = top + slot * 0.08 + height * s;
            const double width = std::max(1.0, longest * value / scale.end);
            const double left = area.left() + labelWidth + 6;
            paintBar(painter, place(left, barTop, width, height), s);
            painter.drawText(place(left + width + 5, barTop, valueWidth, height), nearSide,
                             chartValue(m_data, value, locale()));
        }
    }
}

} // namespace deskbell
