#include "ui/settings/durationedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace deskbell {

DurationEdit::DurationEdit(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    m_number = new QSpinBox;
    m_number->setRange(1, 9999);
    m_number->setAccessibleName(name);
    m_unit = new QComboBox;
    //: For screen readers: the unit beside the number of a time span; %1 is what the time span is for.
    m_unit->setAccessibleName(tr("%1, unit").arg(name));
    //: Units of a time span.
    m_unit->addItem(tr("seconds"), 1);
    m_unit->addItem(tr("minutes"), 60);
    m_unit->addItem(tr("hours"), 3600);
    m_unit->addItem(tr("days"), 86400);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number);
    layout->addWidget(m_unit);
    layout->addStretch();
    setFocusProxy(m_number);
    connect(m_number, &QSpinBox::valueChanged, this, &DurationEdit::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DurationEdit::changed);
}

milliseconds DurationEdit::value() const
{
    return seconds(qint64(m_number->value()) * m_unit->currentData().toInt());
}

void DurationEdit::setValue(milliseconds value)
{
    const qint64 total = std::max<qint64>(1, std::chrono::round<seconds>(value).count());
    const QSignalBlocker quiet(this);
    for (int unit = m_unit->count() - 1; unit >= 0; --unit) {
        const int size = m_unit->itemData(unit).toInt();
        if (total % size == 0) {
            m_unit->setCurrentIndex(unit);
            m_number->setValue(int(total / size));
            return;
        }
    }
}

} // namespace deskbell
