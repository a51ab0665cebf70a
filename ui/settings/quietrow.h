#pragma once

#include "settings/config.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace deskbell {

/// One stretch of quiet hours: days on which it begins, from when to when.
class QuietRow final : public QWidget
{
    Q_OBJECT
public:
    explicit QuietRow(const QuietHours& hours, QWidget* parent = nullptr);
    QuietHours value() const;
    bool hasDay() const;
    /// Tells its controls from those of other rows, for screen readers.
    void setNumber(int number);

Q_SIGNALS:
    void removeRequested();

private:
    QList<int> ticked() const;
    void showEnd();

    const QuietHours m_hours;
    QList<QCheckBox*> m_days; // this and all below: children; Monday first
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_to = nullptr;
    QLabel* m_end = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace deskbell
