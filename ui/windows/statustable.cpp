#include "ui/windows/statustable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace deskbell {

QTableWidget* makeStatusTable(const QString& name, const QStringList& columns, int wide)
{
    auto* table = new QTableWidget(0, int(columns.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(columns);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    QHeaderView* header = table->horizontalHeader();
    header->setAccessibleName(QCoreApplication::translate("deskbell::StatusView", "Columns"));
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (wide < columns.size())
        header->setSectionResizeMode(wide, QHeaderView::Stretch);
    // Sentences wrap, so a row is as tall as its words need at this width.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

void setStatusRow(QTableWidget* table, int row, const QStringList& cells, const QIcon& icon)
{
    for (int column = 0; column < cells.size(); ++column) {
        QTableWidgetItem* item = table->item(row, column);
        if (!item)
            table->setItem(row, column, item = new QTableWidgetItem);
        if (item->text() != cells.at(column)) {
            item->setText(cells.at(column));
            item->setToolTip(cells.at(column));
        }
        if (column == 0 && !icon.isNull())
            item->setIcon(icon);
    }
}

} // namespace deskbell
