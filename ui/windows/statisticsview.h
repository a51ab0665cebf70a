#pragma once

#include "ui/windows/chartdata.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTableWidget;
class QLabel;

namespace deskbell {

/// One chart with its title and its sentence, or the same as a table.
class ChartPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);
    /// Its name, before there are numbers.
    void setTitle(const QString& title);
    void setData(const ChartData& data);
    void showTable(bool table);

private:
    QLabel* m_title = nullptr; // this and all below: children
    QLabel* m_summary = nullptr;
    QStackedWidget* m_stack = nullptr;
    BarChart* m_chart = nullptr;
    QTableWidget* m_table = nullptr;
};

/// What rang, where and how fast, over a day, a week or a month. Asks for counts; shows those it is given.
class StatisticsView final : public QWidget
{
    Q_OBJECT
public:
    explicit StatisticsView(QWidget* parent = nullptr);

    ChartSpan span() const;
    void setStatistics(const Statistics& statistics, ChartSpan span);
    /// Why there are none.
    void setProblem(const QString& problem);

Q_SIGNALS:
    void wanted(); ///< the span changed, or the page came to be seen

protected:
    void showEvent(QShowEvent* event) override;

private:
    QComboBox* m_span = nullptr; // this and all below: children
    QCheckBox* m_tables = nullptr;
    QLabel* m_problem = nullptr;
    QList<ChartPanel*> m_panels;
};

} // namespace deskbell
