#include "ui/settings/intervaleditor.h"

#include "ui/settings/durationedit.h"
#include "ui/settings/intervaltable.h"
#include "ui/settings/intervaltimes.h"
#include "ui/settings/moresection.h"
#include "ui/settings/settingform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

IntervalEditor::IntervalEditor(const QString& prefix, Scope scope, QWidget* parent) : QWidget(parent)
{
    m_fixed = new QRadioButton(tr("&Always every"));
    m_every = new DurationEdit(tr("Fixed interval"));
    m_adaptive = new QRadioButton(tr("By what is &going on:"));
    m_window = new DurationEdit(tr("Window"));
    m_table = new IntervalTable;
    m_problem = problemLabel();
    editsSetting(m_every, {prefix + "fixed"_L1});
    editsSetting(m_window, {prefix + "window"_L1});
    editsSetting(m_table, {prefix + "steps[].from"_L1, prefix + "steps[].every"_L1});
    auto* windowLabel = new QLabel(tr("Tickets are counted over the &last"));
    windowLabel->setBuddy(m_window);
    auto* fixedRow = new QHBoxLayout;
    fixedRow->addWidget(m_fixed);
    fixedRow->addWidget(m_every, 1);
    m_windowRow = new QWidget;
    auto* windowRow = new QHBoxLayout(m_windowRow);
    windowRow->setContentsMargins(0, 0, 0, 0);
    windowRow->addWidget(windowLabel);
    windowRow->addWidget(m_window, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(fixedRow);
    layout->addWidget(m_adaptive);
    layout->addWidget(explanationLabel(tr("The more tickets rang lately, the sooner the next look.")));
    layout->addWidget(m_windowRow);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    if (scope == Scope::Whole) {
        m_times = new IntervalTimes(prefix + "times[]."_L1);
        layout->addWidget(new MoreSection(m_times, tr("Other intervals at some &times of the day")));
        connect(m_times, &IntervalTimes::changed, this, &IntervalEditor::changed);
    } else {
        m_windowRow->hide();
    }
    connect(m_adaptive, &QRadioButton::toggled, this, &IntervalEditor::showState);
    connect(m_table, &IntervalTable::changed, this, &IntervalEditor::showState);
    connect(m_every, &DurationEdit::changed, this, &IntervalEditor::changed);
    connect(m_window, &DurationEdit::changed, this, &IntervalEditor::changed);
}

void IntervalEditor::setValue(const IntervalConfig& value)
{
    m_value = value;
    m_fixed->setChecked(value.fixed.has_value());
    m_adaptive->setChecked(!value.fixed);
    m_every->setValue(value.fixed.value_or(std::chrono::minutes(1)));
    m_window->setValue(value.window);
    m_table->setSteps(value.steps.isEmpty() ? defaultIntervalSteps() : value.steps);
    if (m_times)
        m_times->setValue(value.times);
    showState();
}

IntervalConfig IntervalEditor::value() const
{
    IntervalConfig value = m_value;
    if (m_fixed->isChecked())
        value.fixed = m_every->value();
    else
        value.fixed.reset();
    value.window = m_window->value();
    // An absent table means the usual one, also a usual one that a later version brings.
    if (!value.steps.isEmpty() || steps() != defaultIntervalSteps() || (!m_times && !value.fixed))
        value.steps = steps();
    if (m_times)
        value.times = m_times->value();
    return value;
}

QList<IntervalStep> IntervalEditor::steps() const { return m_table->steps(); }

QString IntervalEditor::problem() const
{
    const QList<IntervalStep> rows = steps();
    if (m_adaptive->isChecked() && (rows.isEmpty() || rows.first().from != 0))
        return tr(
            "The adaptive table needs a row from 0 tickets: it says how often to look when nothing rings.");
    return {};
}

void IntervalEditor::showState()
{
    const bool adaptive = m_adaptive->isChecked();
    m_every->setEnabled(!adaptive);
    m_windowRow->setEnabled(adaptive);
    m_table->setEnabled(adaptive);
    showProblem(m_problem, problem());
    Q_EMIT changed();
}

} // namespace deskbell
