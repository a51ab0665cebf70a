// In: the quiet hours of the draft. Out: the same as rows of days and times.
#include "ui/settings/quietpage.h"

#include "ui/settings/quietrow.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

QuietPage::QuietPage(Config& draft, QWidget* parent) : SettingsPage(draft, parent)
{
    auto* note = new QLabel(
        tr("In quiet hours nothing rings. Deskbell goes on looking, keeps what comes, and tells it in one "
           "message for each channel at the end. Tickets of a rule that says so ring all the same. When "
           "Deskbell cannot see or cannot reach something, it says so on the tray, without a sound."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    m_list = new QVBoxLayout;
    auto* add = new QPushButton(tr("&Add quiet hours"));
    editsSetting(add, {QStringLiteral("quiet.hours")});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addLayout(m_list);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({{}, QTime(22, 0), QTime(7, 0), {}})->setFocus(Qt::OtherFocusReason);
        renumber();
    });
}

QString QuietPage::title() const { return tr("Quiet hours"); }

void QuietPage::refresh()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const QuietHours& hours : draft().quiet.hours)
        addRow(hours);
    renumber();
}

void QuietPage::store()
{
    QList<QuietHours> hours;
    for (const QuietRow* row : m_rows)
        hours << row->value();
    draft().quiet.hours = hours;
}

QString QuietPage::problem() const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!m_rows.at(i)->hasDay())
            //: %1: number of a row
            return tr("Quiet hours %1 have no day. Choose at least one, or remove them.").arg(i + 1);
    }
    return {};
}

QuietRow* QuietPage::addRow(const QuietHours& hours)
{
    auto* row = new QuietRow(hours);
    m_rows << row;
    m_list->addWidget(row);
    connect(row, &QuietRow::removeRequested, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater(); // it is what called
        renumber();
    });
    return row;
}

void QuietPage::renumber()
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setNumber(i + 1);
}

} // namespace deskbell
