#pragma once

#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

namespace deskbell {

/// So many average letters wide and lines high, as far as the screen has room for the window and its frame.
inline void resizeInLetters(QWidget* window, int columns, int lines)
{
    const QFontMetrics metrics = window->fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * columns, metrics.height() * lines);
    const QScreen* screen = window->screen();
    window->resize(screen ? wanted.boundedTo(screen->availableSize() * 0.95) : wanted);
}

} // namespace deskbell
