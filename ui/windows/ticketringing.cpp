// In: a ticket, and when it rings again. Out: the same in a sentence, and what the user wants instead.
#include "ui/windows/ticketringing.h"

#include "ui/windows/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace deskbell {

namespace {

QString sentence(const SeenTicket& seen, const RingsAgain& again, const QDateTime& now)
{
    if (seen.muted.isValid())
        return TicketRinging::tr("Muted: nothing rings about it.");
    if (again.snoozed.isValid())
        //: %1: time
        return TicketRinging::tr("Rings again at %1.").arg(whenText(again.snoozed, now));
    if (again.untilTaken.isValid())
        //: %1: time
        return TicketRinging::tr("Rings again at %1 unless someone takes it.")
            .arg(whenText(again.untilTaken, now));
    return {};
}

} // namespace

TicketRinging::TicketRinging(QWidget* parent) : QWidget(parent)
{
    //: Button: the ticket rings again later.
    m_snooze = new QPushButton(tr("S&nooze"));
    auto* times = new QMenu(m_snooze);
    times->setAccessibleName(tr("Snooze"));
    const auto offer = [this, times](const QString& text, SnoozeFor time) {
        connect(times->addAction(text), &QAction::triggered, this,
                [this, time] { Q_EMIT snoozeRequested(m_ticket, time); });
    };
    offer(tr("For &15 minutes"), SnoozeFor::QuarterHour);
    offer(tr("For 1 &hour"), SnoozeFor::Hour);
    offer(tr("Until &tomorrow"), SnoozeFor::UntilTomorrow);
    m_snooze->setMenu(times);
    m_mute = new QPushButton(tr("&Mute this ticket"));
    m_mute->setCheckable(true);
    m_mute->setToolTip(tr("Nothing rings about this ticket any more, and nothing that is owed is sent."));
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_snooze);
    layout->addWidget(m_mute);
    layout->addWidget(m_state, 1);
    connect(m_mute, &QPushButton::clicked, this,
            [this](bool muted) { Q_EMIT muteRequested(m_ticket, muted); });
    clear();
}

void TicketRinging::show(const SeenTicket& seen, const RingsAgain& again, const QDateTime& now)
{
    m_ticket = {seen.ticket.source, seen.ticket.id};
    m_snooze->setEnabled(true);
    m_mute->setEnabled(true);
    m_mute->setChecked(seen.muted.isValid());
    m_state->setText(sentence(seen, again, now));
}

void TicketRinging::clear()
{
    m_ticket = {};
    m_snooze->setEnabled(false);
    m_mute->setEnabled(false);
    m_mute->setChecked(false);
    m_state->clear();
}

} // namespace deskbell
