#pragma once

#include <QProxyStyle>

namespace deskbell {

/// Fusion draws the outlines of check boxes and radio buttons a little darker than the window: on a dark one
/// they cannot be seen. This draws them between the window's colour and that of its text.
class VisibleOutlines : public QProxyStyle
{
    Q_OBJECT
public:
    VisibleOutlines();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;

    /// Puts it in the place of Fusion; other styles are left alone.
    static void apply();
};

} // namespace deskbell
