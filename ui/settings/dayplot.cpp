// In: when tickets rang in the last day, and a table of intervals. Out: a picture of both.
#include "ui/settings/dayplot.h"

#include "poll/adaptiveinterval.h"
#include "ui/windows/words.h"

#include <QMap>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace deskbell {

namespace {

constexpr int barCount = 96; // quarters of an hour
constexpr qint64 barMs = 15 * 60 * 1000;
constexpr qint64 stepMs = 60 * 1000; // how finely the intervals are reckoned
constexpr int hoursBetweenLabels = 6;

} // namespace

DayPlot::DayPlot(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Picture of the last day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(fontMetrics().height() * 9);
}

void DayPlot::setDay(const QDateTime& now, const QList<RangTicket>& rung)
{
    m_now = now;
    m_rung = rung;
    reckon();
}

void DayPlot::setIntervals(const IntervalConfig& intervals)
{
    if (m_intervals == intervals)
        return;
    m_intervals = intervals;
    reckon();
}

void DayPlot::setPolls(const QList<PollMoment>& polls)
{
    m_polls = polls;
    reckon();
}

QSize DayPlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 12};
}

void DayPlot::reckon()
{
    m_bars = QList<int>(barCount, 0);
    m_stretches.clear();
    if (m_now.isValid()) {
        const QDateTime begin = m_now.addDays(-1);
        for (const RangTicket& ticket : std::as_const(m_rung)) {
            const qint64 bar = begin.msecsTo(ticket.when) / barMs;
            if (begin <= ticket.when && bar < barCount)
                ++m_bars[bar];
        }
        const QList<QDateTime> moments = momentsOfBusiest();
        milliseconds every{};
        for (QDateTime at = begin; at < m_now; at = at.addMSecs(stepMs)) {
            const auto first =
                std::lower_bound(moments.begin(), moments.end(), at.addMSecs(-m_intervals.window.count()));
            const auto last = std::lower_bound(moments.begin(), moments.end(), at);
            every = tableInterval(intervalsAt(m_intervals, at.toLocalTime()), int(last - first), every);
            if (m_stretches.isEmpty() || m_stretches.constLast().every != every)
                m_stretches << Stretch{at, every};
        }
    }
    describe();
    update();
}

/// The table counts each source by itself; the picture is of the one that rang most.
QList<QDateTime> DayPlot::momentsOfBusiest()
{
    QMap<QString, QList<QDateTime>> bySource;
    for (const RangTicket& ticket : std::as_const(m_rung))
        bySource[ticket.source] << ticket.when;
    m_busiest.clear();
    for (auto source = bySource.cbegin(); source != bySource.cend(); ++source) {
        if (source->size() > bySource.value(m_busiest).size())
            m_busiest = source.key();
    }
    return bySource.value(m_busiest);
}

void DayPlot::describe()
{
    int rang = 0;
    for (const int bar : std::as_const(m_bars))
        rang += bar;
    double polls = 0;
    for (int i = 0; i < m_stretches.size(); ++i) {
        const QDateTime end = i + 1 < m_stretches.size() ? m_stretches.at(i + 1).from : m_now;
        polls += double(m_stretches.at(i).from.msecsTo(end)) / double(m_stretches.at(i).every.count());
    }
    //: What the picture of the last day shows, in words. %n: tickets.
    QString words = tr("%n ticket(s) rang in the last day.", nullptr, rang);
    words += QLatin1Char(' ');
    const int looks = int(std::lround(polls));
    if (m_busiest.isEmpty())
        //: %n: how often each source would have been asked with the table that is shown.
        words += tr("This table would have looked %n time(s) at each source.", nullptr, looks);
    else
        //: %1: the source for which most tickets rang.
        words += tr("At %1 this table would have looked %n time(s).", nullptr, looks).arg(m_busiest);
    if (!m_polls.isEmpty())
        //: %n: polls of all sources together.
        words += QLatin1Char(' ') + tr("%n poll(s) were made.", nullptr, int(m_polls.size()));
    setAccessibleDescription(words);
    setToolTip(words);
}

double DayPlot::xOf(const QDateTime& time, const QRectF& area) const
{
    const double share = double(m_now.addDays(-1).msecsTo(time)) / (24.0 * 3600 * 1000);
    return area.left() + area.width() * std::clamp(share, 0.0, 1.0);
}

void DayPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(palette().color(QPalette::Text));
    if (!m_now.isValid()) {
        painter.drawText(rect(), int(Qt::AlignCenter), tr("Reading…"));
        return;
    }
    int labelWidth = metrics.horizontalAdvance(QStringLiteral("00"));
    for (const Stretch& stretch : m_stretches)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(durationText(stretch.every)));
    const QRectF all = QRectF(rect()).adjusted(labelWidth + 12, metrics.height() * 1.2,
                                               -metrics.averageCharWidth() * 4, -metrics.height() * 1.4);
    const QRectF above(all.left(), all.top(), all.width(), all.height() * 0.46);
    const QRectF below(all.left(), all.top() + all.height() * 0.62, all.width(), all.height() * 0.38);
    drawHours(painter, all);
    drawIntervals(painter, above);
    drawBars(painter, below);
    painter.setPen(palette().color(QPalette::Text));
    const auto title = [&](const QRectF& area, const QString& text) {
        painter.drawText(
            QRectF(area.left() + 4, area.top() - metrics.height() * 1.15, area.width(), metrics.height()),
            int(Qt::AlignLeft | Qt::AlignVCenter), text);
    };
    title(above, m_polls.isEmpty() ? tr("Interval") : tr("Interval; a dot for each poll that was made"));
    title(below, tr("Tickets rung"));
}

void DayPlot::drawHours(QPainter& painter, const QRectF& area) const
{
    const QFontMetrics metrics = fontMetrics();
    QColor faint = palette().color(QPalette::Text);
    faint.setAlphaF(0.15F);
    const QDateTime local = m_now.toLocalTime();
    QDateTime hour(local.date(), QTime(local.time().hour() / hoursBetweenLabels * hoursBetweenLabels, 0));
    for (int i = 0; i < 24 / hoursBetweenLabels; ++i, hour = hour.addSecs(-3600 * hoursBetweenLabels)) {
        const double x = xOf(hour, area);
        painter.setPen(faint);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QString text = locale().toString(hour.time(), QLocale::ShortFormat);
        const double width = metrics.horizontalAdvance(text) + 4.0;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(x - width / 2, area.bottom() + 3, width, metrics.height()),
                         int(Qt::AlignCenter), text);
    }
}

void DayPlot::drawBars(QPainter& painter, const QRectF& area) const
{
    const int most = std::max(1, *std::max_element(m_bars.begin(), m_bars.end()));
    painter.setPen(palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const double width = area.width() / barCount;
    for (int i = 0; i < m_bars.size(); ++i) {
        const double height = area.height() * m_bars.at(i) / most;
        painter.fillRect(
            QRectF(area.left() + i * width, area.bottom() - height, std::max(1.0, width - 1), height),
            palette().color(QPalette::Highlight));
    }
    painter.setPen(palette().color(QPalette::Text));
    const double line = fontMetrics().height();
    painter.drawText(QRectF(0, area.top() - line / 2, area.left() - 8, line),
                     int(Qt::AlignRight | Qt::AlignVCenter), locale().toString(most));
}

void DayPlot::drawIntervals(QPainter& painter, const QRectF& area) const
{
    if (m_stretches.isEmpty())
        return;
    milliseconds least = m_stretches.constFirst().every;
    milliseconds most = least;
    const auto widen = [&least, &most](milliseconds every) {
        least = std::min(least, std::max(every, milliseconds(1)));
        most = std::max(most, every);
    };
    for (const Stretch& stretch : m_stretches)
        widen(stretch.every);
    for (const PollMoment& poll : m_polls)
        widen(poll.interval);
    // Logarithmic, from seconds to hours.
    const double low = std::log(double(least.count())) - 0.15;
    const double high = std::max(std::log(double(most.count())), low + 0.3);
    const auto y = [&](milliseconds every) {
        return area.bottom() - area.height() * (std::log(double(every.count())) - low) / (high - low);
    };
    QPainterPath line;
    const double height = fontMetrics().height();
    QList<double> labels;
    painter.setPen(palette().color(QPalette::Text));
    for (int i = 0; i < m_stretches.size(); ++i) {
        const QPointF start(xOf(m_stretches.at(i).from, area), y(m_stretches.at(i).every));
        if (i == 0)
            line.moveTo(start);
        else
            line.lineTo(start.x(), line.currentPosition().y());
        line.lineTo(start);
        line.lineTo(i + 1 < m_stretches.size() ? xOf(m_stretches.at(i + 1).from, area) : area.right(),
                    start.y());
        const bool isFree = std::none_of(labels.begin(), labels.end(),
                                         [&](double taken) { return std::abs(taken - start.y()) < height; });
        if (isFree) {
            labels << start.y();
            painter.drawText(QRectF(0, start.y() - height / 2, area.left() - 8, height),
                             int(Qt::AlignRight | Qt::AlignVCenter), durationText(m_stretches.at(i).every));
        }
    }
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Text));
    const double radius = std::max(1.2, height / 12);
    for (const PollMoment& poll : m_polls) {
        if (poll.at >= m_now.addDays(-1) && (m_busiest.isEmpty() || poll.source == m_busiest))
            painter.drawEllipse(QPointF(xOf(poll.at, area), y(std::max(poll.interval, milliseconds(1)))),
                                radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace deskbell
