#include "ui/settings/intervaltable.h"

#include "ui/settings/durationedit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMap>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace deskbell {

IntervalTable::IntervalTable(QWidget* parent) : QWidget(parent)
{
    m_table = new QTableWidget(0, 2);
    m_table->setAccessibleName(tr("Adaptive table"));
    m_table->setHorizontalHeaderLabels({tr("From … tickets"), tr("Poll every")});
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    auto* add = new QPushButton(tr("&Add row"));
    auto* remove = new QPushButton(tr("&Remove last row"));
    auto* usual = new QPushButton(tr("&Usual table"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addWidget(usual);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        const QList<IntervalStep> now = steps();
        addRow(now.isEmpty() ? IntervalStep{0, std::chrono::minutes(5)}
                             : IntervalStep{now.last().from * 2 + 1, now.last().every});
        Q_EMIT changed();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_table->rowCount() > 1)
            m_table->removeRow(m_table->rowCount() - 1);
        Q_EMIT changed();
    });
    connect(usual, &QPushButton::clicked, this, [this] {
        setSteps(defaultIntervalSteps());
        Q_EMIT changed();
    });
}

void IntervalTable::setSteps(const QList<IntervalStep>& steps)
{
    m_table->setRowCount(0);
    for (const IntervalStep& step : steps)
        addRow(step);
}

QList<IntervalStep> IntervalTable::steps() const
{
    QMap<int, milliseconds> sorted;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* from = qobject_cast<QSpinBox*>(m_table->cellWidget(row, 0));
        const auto* every = qobject_cast<DurationEdit*>(m_table->cellWidget(row, 1));
        sorted.insert(from->value(), every->value());
    }
    QList<IntervalStep> steps;
    for (auto step = sorted.begin(); step != sorted.end(); ++step)
        steps << IntervalStep{step.key(), step.value()};
    return steps;
}

void IntervalTable::addRow(const IntervalStep& step)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* from = new QSpinBox;
    from->setRange(0, 100'000);
    from->setValue(step.from);
    //: For screen readers: fields of the adaptive table; %1 is the row's number.
    from->setAccessibleName(tr("From how many tickets, row %1").arg(row + 1));
    auto* every = new DurationEdit(tr("Poll every, row %1").arg(row + 1));
    every->setValue(step.every);
    m_table->setCellWidget(row, 0, from);
    m_table->setCellWidget(row, 1, every);
    connect(from, &QSpinBox::valueChanged, this, &IntervalTable::changed);
    connect(every, &DurationEdit::changed, this, &IntervalTable::changed);
}

} // namespace deskbell
