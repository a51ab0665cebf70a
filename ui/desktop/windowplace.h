#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace deskbell {

/// Where a window was when it was last seen.
struct WindowPlace
{
    QRect normal; ///< without the frame, not maximised
    bool maximised = false;

    /// "x y width height", and "maximised"; empty for no place.
    QString text() const;
    static WindowPlace fromText(const QString& text);
};

/// `wanted`, moved and made smaller as far as needed to lie on one of `screens` (their free areas, the first
/// is the main one) with its title bar in reach. Invalid without screens or without a wanted place.
QRect placeOnScreens(const QRect& wanted, const QList<QRect>& screens);

WindowPlace placeOf(const QWidget& window);
/// Before it is shown. A place on screens that are gone becomes one on a screen that is there.
void restorePlace(QWidget& window, const WindowPlace& place);

} // namespace deskbell
