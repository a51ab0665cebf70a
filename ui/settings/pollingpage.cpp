#include "ui/settings/pollingpage.h"

#include "ui/settings/durationedit.h"
#include "ui/settings/intervalplot.h"
#include "ui/settings/intervaltable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace deskbell {

PollingPage::PollingPage(Config& draft, QWidget* parent) : SettingsPage(draft, parent)
{
    m_fixed = new QRadioButton(tr("&Always every"));
    m_every = new DurationEdit(tr("Fixed interval"));
    m_adaptive =
        new QRadioButton(tr("By what is &going on: the more tickets rang lately, the sooner the next look"));
    m_window = new DurationEdit(tr("Window"));
    auto* windowLabel = new QLabel(tr("Tickets are counted over the &last"));
    windowLabel->setBuddy(m_window);
    m_table = new IntervalTable;
    m_plot = new IntervalPlot;
    auto* note =
        new QLabel(tr("A desk that asks for fewer visits is obeyed, whatever stands here. A source can have "
                      "an interval of its own."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);

    auto* fixedRow = new QHBoxLayout;
    fixedRow->addWidget(m_fixed);
    fixedRow->addWidget(m_every, 1);
    auto* windowRow = new QHBoxLayout;
    windowRow->addWidget(windowLabel);
    windowRow->addWidget(m_window, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(fixedRow);
    layout->addWidget(m_adaptive);
    layout->addLayout(windowRow);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_plot, 2);
    layout->addWidget(note);
    connect(m_adaptive, &QRadioButton::toggled, this, &PollingPage::updateState);
    connect(m_table, &IntervalTable::changed, this, [this] { m_plot->setSteps(m_table->steps()); });
}

QString PollingPage::title() const { return tr("Polling"); }

void PollingPage::refresh()
{
    const IntervalConfig& interval = draft().interval;
    m_fixed->setChecked(interval.fixed.has_value());
    m_adaptive->setChecked(!interval.fixed);
    m_every->setValue(interval.fixed.value_or(std::chrono::minutes(1)));
    m_window->setValue(interval.window);
    m_table->setSteps(interval.steps.isEmpty() ? defaultIntervalSteps() : interval.steps);
    m_plot->setSteps(m_table->steps());
    updateState();
}

void PollingPage::store()
{
    IntervalConfig& interval = draft().interval;
    if (m_fixed->isChecked())
        interval.fixed = m_every->value();
    else
        interval.fixed.reset();
    interval.window = m_window->value();
    const QList<IntervalStep> steps = m_table->steps();
    // An absent table means the usual one, also a usual one that a later version brings.
    if (!interval.steps.isEmpty() || steps != defaultIntervalSteps())
        interval.steps = steps;
}

QString PollingPage::problem() const
{
    const QList<IntervalStep> steps = m_table->steps();
    if (m_adaptive->isChecked() && (steps.isEmpty() || steps.first().from != 0))
        return tr(
            "The adaptive table needs a row from 0 tickets: it says how often to look when nothing rings.");
    return {};
}

void PollingPage::updateState()
{
    const bool adaptive = m_adaptive->isChecked();
    m_every->setEnabled(!adaptive);
    m_window->setEnabled(adaptive);
    m_table->setEnabled(adaptive);
    m_plot->setEnabled(adaptive);
}

} // namespace deskbell
