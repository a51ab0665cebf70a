#include "ui/settings/groupeditor.h"

#include "ui/settings/durationedit.h"
#include "ui/settings/settingform.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace deskbell {

using namespace Qt::StringLiterals;

GroupEditor::GroupEditor(QWidget* parent) : QWidget(parent)
{
    m_collect = new QCheckBox(tr("&Collect new tickets into one message"));
    m_wait = new DurationEdit(tr("How long the first ticket waits for others"));
    m_tickets = new QSpinBox;
    m_tickets->setRange(1, 100);
    m_tickets->setAccessibleName(tr("From how many tickets on none waits any longer"));
    QFormLayout* rows = makeSettingForm();
    addSetting(rows, tr("&Wait at most:"), m_wait, {u"channels[].group.wait"_s});
    //: Beside a number of tickets: with so many, the message goes out without waiting any longer.
    addSetting(rows, tr("Tickets that are en&ough:"), m_tickets, {u"channels[].group.tickets"_s});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_collect);
    layout->addWidget(
        explanationLabel(tr("Off: tickets go singly, and together only when they are too many for "
                            "the messenger or when a backlog has piled up.")));
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
