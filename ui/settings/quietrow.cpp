// In: a stretch of quiet hours. Out: the same as boxes for the days and fields for the times.
#include "ui/settings/quietrow.h"

#include "ui/settings/settingform.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

QuietRow::QuietRow(const QuietHours& hours, QWidget* parent) : QWidget(parent), m_hours(hours)
{
    auto* days = new QHBoxLayout;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto* box = new QCheckBox(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        box->setChecked(hours.days.isEmpty() || hours.days.contains(day));
        m_days << box;
        days->addWidget(box);
    }
    days->addStretch();
    m_from = new QTimeEdit(hours.from);
    m_to = new QTimeEdit(hours.to);
    m_end = new QLabel;
    m_remove = new QPushButton(tr("Remove"));
    auto* times = new QHBoxLayout;
    //: Before a time of day: quiet hours begin then.
    times->addWidget(new QLabel(tr("from")));
    times->addWidget(m_from);
    //: Between two times of day: quiet hours end then.
    times->addWidget(new QLabel(tr("to")));
    times->addWidget(m_to);
    times->addWidget(m_end);
    times->addStretch();
    times->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(days);
    layout->addLayout(times);
    setFocusProxy(m_from);
    editsSetting(m_days.constFirst(), {u"quiet.hours[].days"_s});
    editsSetting(m_from, {u"quiet.hours[].from"_s});
    editsSetting(m_to, {u"quiet.hours[].to"_s});
    connect(m_from, &QTimeEdit::timeChanged, this, &QuietRow::showEnd);
    connect(m_to, &QTimeEdit::timeChanged, this, &QuietRow::showEnd);
    connect(m_remove, &QPushButton::clicked, this, &QuietRow::removeRequested);
    showEnd();
}

QuietHours QuietRow::value() const
{
    QuietHours hours = m_hours;
    const QList<int> days = ticked();
    const bool everyDay = days.size() == m_days.size();
    if (!everyDay || m_hours.days.size() != m_days.size())
        hours.days = everyDay ? QList<int>() : days;
    hours.from = m_from->time();
    hours.to = m_to->time();
    return hours;
}

bool QuietRow::hasDay() const { return !ticked().isEmpty(); }

QList<int> QuietRow::ticked() const
{
    QList<int> days;
    for (int i = 0; i < m_days.size(); ++i) {
        if (m_days.at(i)->isChecked())
            days << i + Qt::Monday;
    }
    return days;
}

void QuietRow::setNumber(int number)
{
    for (int i = 0; i < m_days.size(); ++i)
        //: For screen readers. %1: number of a row of quiet hours, %2: day of the week
        m_days.at(i)->setAccessibleName(
            tr("Quiet hours %1 begin on %2").arg(number).arg(QLocale().standaloneDayName(i + Qt::Monday)));
    //: For screen readers. %1: number of a row of quiet hours
    m_from->setAccessibleName(tr("Beginning of quiet hours %1").arg(number));
    m_to->setAccessibleName(tr("End of quiet hours %1").arg(number));
    m_remove->setAccessibleName(tr("Remove quiet hours %1").arg(number));
}

void QuietRow::showEnd()
{
    //: Behind the end of quiet hours that go over midnight.
    m_end->setText(m_to->time() > m_from->time() ? QString() : tr("on the day after"));
}

} // namespace deskbell
