#pragma once

#include <QApplication>
#include <QFontMetrics>
#include <QScreen>

namespace deskbell {

/// The letters are so large, or the screen is so small, that what stands side by side elsewhere must stand
/// one below the other.
inline bool isShortOfRoom()
{
    constexpr int comfortable = 100; // average letters in a line
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen && QFontMetrics(QApplication::font()).averageCharWidth() * comfortable >
                         screen->availableSize().width();
}

} // namespace deskbell
