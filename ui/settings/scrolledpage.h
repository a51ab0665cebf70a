#pragma once

#include <QScrollArea>

namespace deskbell {

/// A page of tabs or of a dialog that scrolls where the window is too small for it. `name` is what a screen
/// reader calls it.
inline QScrollArea* scrolledPage(QWidget* page, const QString& name)
{
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    // As what is around it: the page of a tab is of another colour than a window.
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace deskbell
