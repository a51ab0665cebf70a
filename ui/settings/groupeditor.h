#pragma once

#include "settings/config.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace deskbell {

class DurationEdit;

/// Whether a channel collects tickets into one message, how long and how many.
class GroupEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupEditor(QWidget* parent = nullptr);
    std::optional<GroupConfig> value() const;
    void setValue(const std::optional<GroupConfig>& value);

private:
    GroupConfig m_value;            ///< with what this does not show
    QCheckBox* m_collect = nullptr; // this and all below: children
    DurationEdit* m_wait = nullptr;
    QSpinBox* m_tickets = nullptr;
};

} // namespace deskbell
