#include "ui/desktop/visibleoutlines.h"

#include <QApplication>
#include <QStyleOptionButton>

namespace deskbell {

namespace {

const auto fusion = QLatin1StringView("fusion");

/// Three times as bright or as dark as the field (WCAG 2.1, 1.4.11), on white as on black.
QColor outlineOn(const QPalette& palette)
{
    constexpr float part = 0.45F;
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const auto between = [](float from, float to) { return from + (to - from) * part; };
    return QColor::fromRgbF(between(window.redF(), text.redF()), between(window.greenF(), text.greenF()),
                            between(window.blueF(), text.blueF()));
}

} // namespace

VisibleOutlines::VisibleOutlines() : QProxyStyle(fusion) {}

void VisibleOutlines::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                    const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    constexpr int fusionDarkens = 140; // per cent; Fusion takes its outlines from the window's colour
    QStyleOptionButton visible = *button;
    visible.palette.setColor(QPalette::Window, outlineOn(button->palette).lighter(fusionDarkens));
    QProxyStyle::drawPrimitive(element, &visible, painter, widget);
}

void VisibleOutlines::apply()
{
    if (QApplication::style()->name() == fusion)
        QApplication::setStyle(new VisibleOutlines); // the application owns it
}

} // namespace deskbell
