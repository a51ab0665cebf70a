#include "ui/settings/intervaltimes.h"

#include "ui/desktop/windowsize.h"
#include "ui/settings/intervaleditor.h"
#include "ui/settings/itemlist.h"
#include "ui/settings/scrolledpage.h"
#include "ui/settings/settingform.h"
#include "ui/windows/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

IntervalTimeDialog::IntervalTimeDialog(const QString& prefix, const IntervalTime& time, QWidget* parent)
    : QDialog(parent), m_time(time)
{
    setWindowTitle(tr("Other intervals"));
    m_from = new QTimeEdit(time.from);
    m_to = new QTimeEdit(time.to);
    m_interval = new IntervalEditor(prefix, IntervalEditor::Scope::TimeOfDay);
    IntervalConfig interval;
    interval.fixed = time.fixed;
    interval.steps = time.steps;
    m_interval->setValue(interval);
    QFormLayout* form = makeSettingForm();
    QWidget* days = makeDays();
    addSetting(form, tr("&Days:"), days, {prefix + "days"_L1});
    //: When a time of the day begins and ends.
    addSetting(form, tr("&From:"), m_from, {prefix + "from"_L1});
    addSetting(form, tr("&Until:"), m_to, {prefix + "to"_L1});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &IntervalTimeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(form);
    rows->addWidget(m_interval, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scrolledPage(page, windowTitle()), 1);
    layout->addWidget(buttons);
    resizeInLetters(this, 75, 32);
}

QWidget* IntervalTimeDialog::makeDays()
{
    auto* days = new QWidget;
    auto* grid = new QGridLayout(days);
    grid->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto* box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat));
        box->setAccessibleName(locale.standaloneDayName(day));
        box->setChecked(m_time.days.contains(day));
        grid->addWidget(box, (day - 1) / 4, (day - 1) % 4);
        m_days << box;
    }
    grid->setColumnStretch(4, 1);
    days->setAccessibleName(tr("Days"));
    days->setFocusProxy(m_days.constFirst());
    return days;
}

IntervalTime IntervalTimeDialog::value() const
{
    IntervalTime time = m_time;
    time.days.clear();
    for (int i = 0; i < m_days.size(); ++i) {
        if (m_days.at(i)->isChecked())
            time.days << i + int(Qt::Monday);
    }
    time.from = m_from->time();
    time.to = m_to->time();
    const IntervalConfig interval = m_interval->value();
    time.fixed = interval.fixed;
    time.steps = interval.steps;
    return time;
}

void IntervalTimeDialog::accept()
{
    if (m_interval->problem().isEmpty()) // else it stands beside the table
        QDialog::accept();
}

IntervalTimes::IntervalTimes(const QString& prefix, QWidget* parent) : QWidget(parent), m_prefix(prefix)
{
    m_list = new ItemList(tr("Other intervals"), true);
    m_list->setVisibleRows(4);
    editsSetting(m_list, {prefix.chopped(3)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(explanationLabel(
        tr("For example rarely at night and at weekends. The first row that fits counts; at all other times, "
           "what stands above.")));
    layout->addWidget(m_list);
    connect(m_list, &ItemList::addRequested, this, [this] { edit(-1); });
    connect(m_list, &ItemList::editRequested, this, &IntervalTimes::edit);
    connect(m_list, &ItemList::removeRequested, this, [this](int row) {
        m_times.removeAt(row);
        showTimes();
        Q_EMIT changed();
    });
    connect(m_list, &ItemList::moveRequested, this, [this](int from, int to) {
        m_times.move(from, to);
        showTimes();
        m_list->setCurrent(to);
        Q_EMIT changed();
    });
}

void IntervalTimes::setValue(const QList<IntervalTime>& times)
{
    m_times = times;
    showTimes();
}

void IntervalTimes::showTimes()
{
    const QLocale locale;
    QList<ItemList::Item> items;
    for (const IntervalTime& time : m_times) {
        QStringList days;
        for (const int day : time.days)
            days << locale.standaloneDayName(day, QLocale::ShortFormat);
        const QString when = days.isEmpty() ? tr("Every day") : days.join(u", "_s);
        const QString how = time.fixed ? tr("always every %1").arg(durationText(*time.fixed))
                                       : tr("by a table of %n row(s)", nullptr, int(time.steps.size()));
        //: A time of the day with other intervals: days, beginning and end, how often.
        items << ItemList::Item{tr("%1, %2 to %3: %4")
                                    .arg(when, locale.toString(time.from, QLocale::ShortFormat),
                                         locale.toString(time.to, QLocale::ShortFormat), how),
                                {}};
    }
    m_list->setItems(items);
}

void IntervalTimes::edit(int row)
{
    IntervalTime time;
    time.from = QTime(20, 0);
    time.to = QTime(7, 0);
    time.fixed = std::chrono::minutes(15);
    auto* dialog = new IntervalTimeDialog(m_prefix, row < 0 ? time : m_times.at(row), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        if (row < 0)
            m_times << dialog->value();
        else
            m_times[row] = dialog->value();
        showTimes();
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace deskbell
