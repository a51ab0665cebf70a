#pragma once

#include "base/clock.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace deskbell {

/// A time span: number and unit, whole seconds up to days.
class DurationEdit final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what a screen reader calls it.
    explicit DurationEdit(const QString& name, QWidget* parent = nullptr);
    milliseconds value() const;
    void setValue(milliseconds value);

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_number = nullptr; // children
    QComboBox* m_unit = nullptr;
};

} // namespace deskbell
