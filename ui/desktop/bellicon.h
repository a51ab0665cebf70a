#pragma once

#include <QIcon>

class QPainter;

namespace deskbell {

/// What the program's icon says, by its shape and not only by its colour.
enum class BellShape
{
    Waiting, ///< an outline: nothing polled yet, or nothing configured
    Seeing,  ///< a full bell
    Blind,   ///< a bell crossed out: at least one source does not see
    Paused   ///< a bell with two bars: what rings waits
};

inline constexpr int mostOnBell = 99; ///< the badge says "99+" of more

/// Sharp at every size: 16 to 128 pixels. `unseen`: a badge with that number; 0: none.
QIcon bellIcon(BellShape shape, int unseen = 0);
/// Draws into a square of `size` pixels.
void paintBell(QPainter& painter, BellShape shape, int size, int unseen = 0);

} // namespace deskbell
