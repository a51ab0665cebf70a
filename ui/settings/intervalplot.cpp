#include "ui/settings/intervalplot.h"

#include "ui/windows/words.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace deskbell {

IntervalPlot::IntervalPlot(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Picture of the table"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(fontMetrics().height() * 7);
}

void IntervalPlot::setSteps(const QList<IntervalStep>& steps)
{
    m_steps = steps;
    QStringList words;
    for (const IntervalStep& step : steps)
        //: For screen readers: one step of the adaptive table.
        words << tr("from %n ticket(s): every %1", nullptr, step.from).arg(durationText(step.every));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QSize IntervalPlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 9};
}

void IntervalPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    if (m_steps.isEmpty())
        return;

    int labelWidth = 0;
    double longest = 0;
    double shortest = 1e12;
    for (const IntervalStep& step : m_steps) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(durationText(step.every)));
        longest = std::max(longest, double(step.every.count()));
        shortest = std::min(shortest, double(step.every.count()));
    }
    const QString axis = tr("tickets in the window");
    const QRectF area = QRectF(rect()).adjusted(labelWidth + 14, metrics.height(),
                                                -metrics.averageCharWidth() * 4, -2.4 * metrics.height());
    // Both scales are logarithmic: the table runs from seconds to hours and from one ticket to hundreds.
    const double lastFrom = std::log1p(m_steps.last().from * 1.6 + 1);
    const auto x = [&](double from) { return area.left() + area.width() * std::log1p(from) / lastFrom; };
    const double low = std::log(shortest) - 0.15;
    const double high = std::max(std::log(longest), low + 0.3);
    const auto y = [&](double every) {
        return area.bottom() - area.height() * (std::log(every) - low) / (high - low);
    };

    const QColor quiet = palette().color(QPalette::Disabled, QPalette::Text);
    painter.setPen(quiet);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.bottomLeft(), area.topLeft());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        QRectF(area.left(), area.bottom() + 1.2 * metrics.height(), area.width(), 1.2 * metrics.height()),
        int(Qt::AlignHCenter | Qt::AlignVCenter), axis);

    QPainterPath line;
    double freeFrom = -1e9;
    for (int i = 0; i < m_steps.size(); ++i) {
        const IntervalStep& step = m_steps.at(i);
        const QPointF start(x(step.from), y(double(step.every.count())));
        if (i == 0)
            line.moveTo(start);
        else
            line.lineTo(start.x(), line.currentPosition().y());
        line.lineTo(start);
        const double end = i + 1 < m_steps.size() ? x(m_steps.at(i + 1).from) : area.right();
        line.lineTo(end, start.y());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(0, start.y() - metrics.height() / 2.0, area.left() - 8, metrics.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter), durationText(step.every));
        const QString from = locale().toString(step.from);
        const double width = metrics.horizontalAdvance(from) + 6.0;
        if (start.x() - width / 2 >= freeFrom) {
            painter.drawText(QRectF(start.x() - width / 2, area.bottom() + 2, width, metrics.height()),
                             int(Qt::AlignCenter), from);
            freeFrom = start.x() + width / 2;
        }
    }
    painter.setPen(
        QPen(palette().color(QPalette::Highlight), 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

} // namespace deskbell
