#include "ui/settings/itemlist.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace deskbell {

ItemList::ItemList(const QString& name, bool ordered, QWidget* parent) : QWidget(parent)
{
    m_list = new QListWidget;
    m_list->setAccessibleName(name);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QVBoxLayout;
    const auto button = [buttons, &name](const QString& text) {
        auto* made = new QPushButton(text);
        //: For screen readers: a button and the list that it belongs to, "Remove (Channels)".
        made->setAccessibleName(tr("%1 (%2)").arg(QString(text).remove(QLatin1Char('&')), name));
        buttons->addWidget(made);
        return made;
    };
    QPushButton* add = button(tr("&Add…"));
    m_edit = button(tr("&Edit…"));
    m_remove = button(tr("&Remove"));
    m_up = button(tr("Move &up"));
    m_down = button(tr("Move &down"));
    m_up->setVisible(ordered);
    m_down->setVisible(ordered);
    buttons->addStretch();
    setFocusProxy(m_list);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, &ItemList::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(current(), current() - 1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(current(), current() + 1); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT editRequested(m_list->row(item)); });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        Q_EMIT toggled(m_list->row(item), item->checkState() == Qt::Checked);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ItemList::updateButtons);
    auto* removal = new QShortcut(QKeySequence::Delete, m_list);
    removal->setContext(Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, m_remove, &QPushButton::click);
    updateButtons();
}

void ItemList::setItems(const QList<Item>& items)
{
    const int before = current();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Item& item : items) {
            auto* row = new QListWidgetItem(
                item.detail.isEmpty() ? item.title : item.title + QLatin1Char('\n') + item.detail, m_list);
            if (item.checkable) {
                row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
                row->setCheckState(item.checked ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    setCurrent(qMin(before < 0 ? 0 : before, m_list->count() - 1));
    updateButtons();
}

void ItemList::setVisibleRows(int rows)
{
    // Two lines of text an item, or the five buttons beside the list.
    m_list->setMinimumHeight(fontMetrics().height() * 2 * rows);
    m_list->setMaximumHeight(fontMetrics().height() * 3 * rows);
}

int ItemList::current() const { return m_list->currentRow(); }

void ItemList::setCurrent(int row) { m_list->setCurrentRow(row); }

void ItemList::updateButtons()
{
    const int row = current();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

} // namespace deskbell
