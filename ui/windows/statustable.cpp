#include "ui/windows/statustable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>
#include <limits>

namespace deskbell {

namespace {

constexpr int noColumn = std::numeric_limits<int>::max();

/// One column has what the others leave, as a stretched one would, but never less than a sentence needs: the
/// table scrolls instead.
class StatusTable final : public QTableWidget
{
public:
    StatusTable(int columns, int wide) : QTableWidget(0, columns), m_wide(wide) {}

protected:
    void updateGeometries() override
    {
        QTableWidget::updateGeometries();
        QHeaderView* header = horizontalHeader();
        if (m_wide >= header->count() || m_fitting)
            return;
        constexpr int sentenceLetters = 24;
        const int least =
            std::max(header->sectionSizeHint(m_wide), fontMetrics().averageCharWidth() * sentenceLetters);
        const int others = header->length() - header->sectionSize(m_wide);
        const int width = std::max(least, viewport()->width() - others);
        if (width == header->sectionSize(m_wide))
            return;
        m_fitting = true; // both end here again
        header->resizeSection(m_wide, width);
        resizeRowsToContents();
        m_fitting = false;
    }

private:
    int m_wide;
    bool m_fitting = false;
};

} // namespace

QTableWidget* makeStatusTable(const QString& name, const QStringList& columns, int wide)
{
    auto* table = new StatusTable(int(columns.size()), wide < columns.size() ? wide : noColumn);
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
        header->setSectionResizeMode(wide, QHeaderView::Fixed);
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
