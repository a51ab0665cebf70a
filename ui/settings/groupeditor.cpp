#include "ui/settings/groupeditor.h"

#include "ui/settings/durationedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>

namespace deskbell {

GroupEditor::GroupEditor(QWidget* parent) : QWidget(parent)
{
    m_collect = new QCheckBox(tr("&Collect new tickets into one message"));
    m_wait = new DurationEdit(tr("How long the first ticket waits for others"));
    m_tickets = new QSpinBox;
    m_tickets->setRange(1, 100);
    m_tickets->setAccessibleName(tr("From how many tickets on none waits any longer"));
    auto* rows = new QFormLayout;
    rows->addRow(tr("&Wait at most:"), m_wait);
    //: Beside a number of tickets: with so many, the message goes out without waiting any longer.
    rows->addRow(tr("Tickets that are en&ough:"), m_tickets);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_collect);
    layout->addLayout(rows);
    const auto enable = [this](bool collects) {
        m_wait->setEnabled(collects);
        m_tickets->setEnabled(collects);
    };
    connect(m_collect, &QCheckBox::toggled, this, enable);
    setValue(std::nullopt);
    enable(false);
}

std::optional<GroupConfig> GroupEditor::value() const
{
    if (!m_collect->isChecked())
        return std::nullopt;
    GroupConfig group = m_value;
    group.wait = m_wait->value();
    group.tickets = m_tickets->value();
    return group;
}

void GroupEditor::setValue(const std::optional<GroupConfig>& value)
{
    m_value = value.value_or(GroupConfig());
    m_collect->setChecked(value.has_value());
    m_wait->setValue(m_value.wait);
    m_tickets->setValue(m_value.tickets);
}

} // namespace deskbell
