#pragma once

#include "ui/help/manual.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace deskbell {

/// The manual, with its contents beside it and a search through it.
class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(const Manual& manual, QWidget* parent = nullptr);

    /// Turns to the chapter whose title begins like this, such as "9.".
    void showChapter(const QString& title);
    QString shownText() const; ///< where the search stands

private:
    void turnTo(int heading);
    void follow(const QUrl& link);
    void find(bool backwards);
    void say(const QString& text);

    Manual m_manual;
    QListWidget* m_contents = nullptr; // this and all below: children
    QTextBrowser* m_text = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_found = nullptr;
};

} // namespace deskbell
