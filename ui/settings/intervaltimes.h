#pragma once

#include "settings/config.h"

#include <QDialog>

class QCheckBox;
class QTimeEdit;

namespace deskbell {

class IntervalEditor;
class ItemList;

/// One time of the day with other intervals.
class IntervalTimeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `prefix` of the keys that are edited: "interval.times[].".
    IntervalTimeDialog(const QString& prefix, const IntervalTime& time, QWidget* parent = nullptr);
    IntervalTime value() const;
    void accept() override;

private:
    QWidget* makeDays();

    IntervalTime m_time;      ///< as given
    QList<QCheckBox*> m_days; // children, Monday first; so are all below
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_to = nullptr;
    IntervalEditor* m_interval = nullptr;
};

/// The times of the day that have other intervals; the first that fits counts.
class IntervalTimes final : public QWidget
{
    Q_OBJECT
public:
    explicit IntervalTimes(const QString& prefix, QWidget* parent = nullptr);
    void setValue(const QList<IntervalTime>& times);
    QList<IntervalTime> value() const { return m_times; }

Q_SIGNALS:
    void changed();

private:
    void showTimes();
    void edit(int row);

    QString m_prefix;
    QList<IntervalTime> m_times;
    ItemList* m_list = nullptr; // child
};

} // namespace deskbell
