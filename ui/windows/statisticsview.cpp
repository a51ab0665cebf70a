#include "ui/windows/statisticsview.h"

#include "ui/windows/statustable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace deskbell {

ChartPanel::ChartPanel(QWidget* parent) : QWidget(parent)
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary = new QLabel;
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_chart = new BarChart;
    m_table = makeStatusTable({}, {}, 0);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_summary);
}

void ChartPanel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void ChartPanel::setData(const ChartData& shown)
{
    setTitle(shown.title);
    m_summary->setText(shown.summary);
    m_chart->setData(shown);
    QStringList columns{shown.labelTitle};
    for (const ChartSeries& series : shown.series)
        columns << series.name;
    m_table->setColumnCount(int(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setRowCount(int(shown.labels.size()));
    for (int row = 0; row < shown.labels.size(); ++row) {
        QStringList cells{shown.labels.at(row)};
        for (const ChartSeries& series : shown.series)
            cells << chartValue(shown, series.values.value(row), locale());
        setStatusRow(m_table, row, cells);
    }
}

void ChartPanel::showTable(bool table) { m_stack->setCurrentIndex(table ? 1 : 0); }

StatisticsView::StatisticsView(QWidget* parent) : QWidget(parent)
{
    m_span = new QComboBox;
    m_span->addItems({tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days")});
    m_span->setAccessibleName(tr("Time shown"));
    auto* label = new QLabel(tr("&Time shown:"));
    label->setBuddy(m_span);
    m_tables = new QCheckBox(tr("Show the &numbers"));
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_span);
    top->addWidget(m_tables);
    top->addStretch();
    auto* charts = new QWidget;
    auto* grid = new QGridLayout(charts);
    for (int i = 0; i < 4; ++i) {
        m_panels << new ChartPanel;
        grid->addWidget(m_panels.last(), i / 2, i % 2);
    }
    // Each has its name before the first numbers come, and says nothing of tickets until then.
    const Statistics none;
    m_panels.at(0)->setTitle(ticketsOverTime(none, span(), locale()).title);
    m_panels.at(1)->setTitle(ticketsByQueue(none).title);
    m_panels.at(2)->setTitle(timeToAcknowledge(none).title);
    m_panels.at(3)->setTitle(deliveryTimes(none).title);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Charts"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(charts);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addWidget(scroll, 1);

    connect(m_span, &QComboBox::currentIndexChanged, this, &StatisticsView::wanted);
    connect(m_tables, &QCheckBox::toggled, this, [this](bool on) {
        for (ChartPanel* panel : std::as_const(m_panels))
            panel->showTable(on);
    });
}

ChartSpan StatisticsView::span() const { return ChartSpan(m_span->currentIndex()); }

void StatisticsView::setStatistics(const Statistics& statistics, ChartSpan span)
{
    setProblem({});
    m_panels.at(0)->setData(ticketsOverTime(statistics, span, locale()));
    m_panels.at(1)->setData(ticketsByQueue(statistics));
    m_panels.at(2)->setData(timeToAcknowledge(statistics));
    m_panels.at(3)->setData(deliveryTimes(statistics));
}

void StatisticsView::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void StatisticsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT wanted();
}

} // namespace deskbell
