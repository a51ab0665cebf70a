#pragma once

#include "settings/config.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace deskbell {

class DurationEdit;
class IntervalTable;
class IntervalTimes;

/// How often to look: always the same, or by a table; other ones at some times of the day.
class IntervalEditor final : public QWidget
{
    Q_OBJECT
public:
    enum class Scope
    {
        Whole,
        TimeOfDay ///< the interval or table of one time of the day: without window and times
    };
    /// `prefix` of the keys that are edited: "interval.", "sources[].interval.", "interval.times[].".
    IntervalEditor(const QString& prefix, Scope scope, QWidget* parent = nullptr);

    void setValue(const IntervalConfig& value);
    IntervalConfig value() const;
    /// What the table shows, whether it counts or not.
    QList<IntervalStep> steps() const;
    /// What is wrong, for people; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void showState();

    IntervalConfig m_value;          ///< as given
    QRadioButton* m_fixed = nullptr; // this and all below: children
    QRadioButton* m_adaptive = nullptr;
    DurationEdit* m_every = nullptr;
    QWidget* m_windowRow = nullptr;
    DurationEdit* m_window = nullptr;
    IntervalTable* m_table = nullptr;
    IntervalTimes* m_times = nullptr; ///< Scope::Whole only
    QLabel* m_problem = nullptr;
};

} // namespace deskbell
