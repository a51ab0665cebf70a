#include "ui/desktop/bellicon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace deskbell {

namespace {

// A panel may be light or dark and does not tell: amber with a dark edge stands out on both.
const QColor amber(0xF5, 0xA6, 0x23);
const QColor edge(0x3A, 0x2A, 0x10);
const QColor grey(0x9A, 0x9A, 0x9A);
const QColor paper(0xFF, 0xFF, 0xFF);
const QColor red(0xC6, 0x28, 0x28);
const QColor blue(0x1E, 0x5A, 0xA8);

// All paths live in a square of 24 units.
constexpr double units = 24;

QPainterPath bellBody()
{
    QPainterPath bell(QPointF(12, 2.2));
    bell.cubicTo(12.9, 2.2, 13.5, 2.8, 13.5, 3.7);
    bell.cubicTo(17, 4.4, 18.9, 7.2, 18.9, 10.6);
    bell.cubicTo(18.9, 15, 19.8, 16.2, 21.4, 17.6);
    bell.lineTo(21.4, 18.8);
    bell.lineTo(2.6, 18.8);
    bell.lineTo(2.6, 17.6);
    bell.cubicTo(4.2, 16.2, 5.1, 15, 5.1, 10.6);
    bell.cubicTo(5.1, 7.2, 7, 4.4, 10.5, 3.7);
    bell.cubicTo(10.5, 2.8, 11.1, 2.2, 12, 2.2);
    bell.closeSubpath();
    return bell;
}

QPainterPath clapper()
{
    QPainterPath path(QPointF(9.2, 19.6));
    path.cubicTo(9.4, 21.4, 10.6, 22.4, 12, 22.4);
    path.cubicTo(13.4, 22.4, 14.6, 21.4, 14.8, 19.6);
    path.closeSubpath();
    return path;
}

void paintCross(QPainter& painter)
{
    const QLineF strokes[] = {QLineF(12.2, 12.2, 21.4, 21.4), QLineF(21.4, 12.2, 12.2, 21.4)};
    painter.setPen(QPen(paper, 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(strokes, 2);
    painter.setPen(QPen(red, 2.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(strokes, 2);
}

void paintBars(QPainter& painter)
{
    painter.setPen(QPen(paper, 1.4));
    painter.setBrush(blue);
    painter.drawRoundedRect(QRectF(12.2, 11.4, 4.4, 11), 0.8, 0.8);
    painter.drawRoundedRect(QRectF(18, 11.4, 4.4, 11), 0.8, 0.8);
}

/// At the upper left, where neither the cross nor the bars stand.
void paintBadge(QPainter& painter, int unseen)
{
    const QString text = unseen > mostOnBell ? QStringLiteral("99+") : QString::number(unseen);
    const double width = text.size() == 1 ? 11.5 : text.size() == 2 ? 16 : 20;
    const QRectF badge(0, 0, width, 11.5);
    painter.setPen(QPen(paper, 1));
    painter.setBrush(red);
    painter.drawRoundedRect(badge, 5.7, 5.7);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(paper);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

void paintBell(QPainter& painter, BellShape shape, int size, int unseen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / units, size / units);
    const bool hollow = shape == BellShape::Waiting;
    const bool dimmed = shape == BellShape::Blind || shape == BellShape::Paused;
    painter.setPen(hollow ? QPen(grey, 2) : QPen(edge, 1.1));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(dimmed ? grey : amber));
    painter.drawPath(bellBody());
    painter.drawPath(clapper());
    switch (shape) {
    case BellShape::Waiting:
    case BellShape::Seeing:
        break;
    case BellShape::Blind:
        paintCross(painter);
        break;
    case BellShape::Paused:
        paintBars(painter);
        break;
    }
    if (unseen > 0)
        paintBadge(painter, unseen);
    painter.restore();
}

QIcon bellIcon(BellShape shape, int unseen)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintBell(painter, shape, size, unseen);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace deskbell
