#include "ui/tray/traymenu.h"

#include "ui/windows/words.h"

namespace deskbell {

TrayMenu::TrayMenu(QWidget* parent) : QMenu(parent)
{
    setAccessibleName(tr("Deskbell"));
    for (int i = 0; i < lineCount; ++i) {
        m_lines << addAction(QString());
        m_lines.last()->setEnabled(false);
        m_lines.last()->setVisible(false);
    }
    addSeparator();
    for (int i = 0; i < ticketCount; ++i) {
        m_tickets << addAction(QString());
        m_tickets.last()->setVisible(false);
        connect(m_tickets.last(), &QAction::triggered, this, [this, i] {
            if (i < m_keys.size())
                Q_EMIT ticketChosen(m_keys.at(i));
        });
    }
    m_noTickets = addAction(tr("No tickets yet"));
    m_noTickets->setEnabled(false);
    addSeparator();
    connect(addAction(tr("Poll now")), &QAction::triggered, this, &TrayMenu::pollRequested);
    //: Menu: what rings is held back for a while; polling goes on.
    m_pause = addMenu(tr("Pause"));
    m_pause->setAccessibleName(tr("Pause"));
    connect(m_pause->addAction(tr("For 15 minutes")), &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested(std::chrono::minutes(15)); });
    connect(m_pause->addAction(tr("For 1 hour")), &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested(std::chrono::hours(1)); });
    connect(m_pause->addAction(tr("Until tomorrow")), &QAction::triggered, this,
            &TrayMenu::pauseUntilTomorrowRequested);
    m_resume = addAction(tr("Resume"));
    m_resume->setVisible(false);
    connect(m_resume, &QAction::triggered, this, &TrayMenu::resumeRequested);
    addSeparator();
    connect(addAction(tr("Show tickets")), &QAction::triggered, this, &TrayMenu::ticketsRequested);
    //: Menu: opens the settings dialog.
    connect(addAction(tr("Settings…")), &QAction::triggered, this, &TrayMenu::settingsRequested);
    connect(addAction(tr("Quit")), &QAction::triggered, this, &TrayMenu::quitRequested);
}

void TrayMenu::setStateLines(const QStringList& lines)
{
    const bool tooMany = lines.size() > lineCount;
    for (int i = 0; i < lineCount; ++i) {
        QAction* line = m_lines.at(i);
        line->setVisible(i < lines.size());
        if (tooMany && i == lineCount - 1)
            //: Last line of the state in the tray menu: how many sources are not listed.
            line->setText(tr("and %n more", nullptr, int(lines.size()) - lineCount + 1));
        else if (i < lines.size())
            line->setText(menuText(lines.at(i), 90));
    }
}

void TrayMenu::setTickets(const QList<Ticket>& tickets)
{
    m_keys.clear();
    for (int i = 0; i < ticketCount; ++i) {
        QAction* action = m_tickets.at(i);
        action->setVisible(i < tickets.size());
        if (i >= tickets.size())
            continue;
        const Ticket& ticket = tickets.at(i);
        m_keys << TicketKey{ticket.source, ticket.id};
        action->setText(menuText(ticket.number + QLatin1Char(' ') + ticket.subject));
    }
    m_noTickets->setVisible(tickets.isEmpty());
}

void TrayMenu::setPausedUntil(const QDateTime& until, const QDateTime& now)
{
    m_resume->setVisible(until.isValid());
    if (until.isValid())
        //: Menu: ends the pause early; %1 is the time at which it ends by itself.
        m_resume->setText(tr("Resume (paused until %1)").arg(whenText(until, now)));
}

} // namespace deskbell
