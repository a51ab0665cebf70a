#include "ui/desktop/linkcolour.h"

namespace deskbell {

QPalette withReadableLinks(QPalette palette)
{
    constexpr int middle = 128;
    const bool isDark = palette.color(QPalette::Window).lightness() < middle;
    if (isDark && palette.color(QPalette::Link).lightness() <= middle) {
        palette.setColor(QPalette::Link, QColor(0x7a, 0xb8, 0xff));
        palette.setColor(QPalette::LinkVisited, QColor(0xc4, 0xa7, 0xff));
    }
    return palette;
}

} // namespace deskbell
