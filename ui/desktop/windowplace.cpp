#include "ui/desktop/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleRoom = 32; // a frame above the window, by which it is moved

qint64 area(const QRect& rect) { return rect.isValid() ? qint64(rect.width()) * rect.height() : 0; }

} // namespace

QString WindowPlace::text() const
{
    if (!normal.isValid())
        return {};
    const QString numbers =
        u"%1 %2 %3 %4"_s.arg(normal.x()).arg(normal.y()).arg(normal.width()).arg(normal.height());
    return maximised ? numbers + u" maximised"_s : numbers;
}

WindowPlace WindowPlace::fromText(const QString& text)
{
    const QStringList words = text.split(u' ');
    if (words.size() < 4)
        return {};
    const QRect rect(words.at(0).toInt(), words.at(1).toInt(), words.at(2).toInt(), words.at(3).toInt());
    return {rect.isValid() ? rect : QRect(), words.value(4) == "maximised"_L1};
}

QRect placeOnScreens(const QRect& wanted, const QList<QRect>& screens)
{
    if (!wanted.isValid() || screens.isEmpty())
        return {};
    // The one that shows most of it; the main one when none does.
    QRect screen = screens.first();
    for (const QRect& one : screens) {
        if (area(one & wanted) > area(screen & wanted))
            screen = one;
    }
    QRect place(wanted.topLeft(), QSize(std::min(wanted.width(), screen.width()),
                                        std::min(wanted.height(), screen.height() - titleRoom)));
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), screen.top() + titleRoom, screen.bottom() + 1 - place.height()));
    return place;
}

WindowPlace placeOf(const QWidget& window)
{
    return {window.isMaximized() ? window.normalGeometry() : window.geometry(), window.isMaximized()};
}

void restorePlace(QWidget& window, const WindowPlace& place)
{
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        if (screen == QGuiApplication::primaryScreen())
            screens.prepend(screen->availableGeometry());
        else
            screens.append(screen->availableGeometry());
    }
    const QRect rect = placeOnScreens(place.normal, screens);
    if (rect.isValid())
        window.setGeometry(rect);
    if (place.maximised)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace deskbell
