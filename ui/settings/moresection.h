#pragma once

#include <QWidget>

class QToolButton;

namespace deskbell {

/// What few people need: closed until it is asked for.
class MoreSection final : public QWidget
{
    Q_OBJECT
public:
    /// `title` says what is inside; empty: "More".
    explicit MoreSection(QWidget* content, const QString& title = {}, QWidget* parent = nullptr);
    void open();
    bool isOpen() const;

private:
    QToolButton* m_button = nullptr; // children
    QWidget* m_content = nullptr;
};

} // namespace deskbell
