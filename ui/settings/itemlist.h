#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace deskbell {

/// A list with buttons Add, Edit, Remove and, where the order matters, Up and Down. Knows nothing of what it
/// lists.
class ItemList final : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        QString title;
        QString detail; ///< second line
        bool checkable = false;
        bool checked = false;
    };

    /// `name` is what a screen reader calls the list.
    ItemList(const QString& name, bool ordered, QWidget* parent = nullptr);
    void setItems(const QList<Item>& items);
    /// For a short list inside of a page: a height of so many rows.
    void setVisibleRows(int rows);
    int current() const;
    void setCurrent(int row);

Q_SIGNALS:
    void addRequested();
    void editRequested(int row);
    void removeRequested(int row);
    void moveRequested(int from, int to);
    void toggled(int row, bool checked);

private:
    void updateButtons();

    QListWidget* m_list = nullptr; // this and all below: children
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

} // namespace deskbell
