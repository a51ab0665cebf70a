#include "ui/windows/ticketdetails.h"

#include "preset/presettext.h"
#include "ui/desktop/balloontext.h"
#include "ui/windows/ticketringing.h"
#include "ui/windows/words.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace deskbell {

namespace {

enum StoryColumn
{
    ChannelColumn,
    WhenColumn,
    OutcomeColumn,
    WordsColumn
};

QString ticketText(const SeenTicket& seen)
{
    const Ticket& ticket = seen.ticket;
    QStringList lines;
    const auto fact = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            //: One fact of a ticket: "Requester: Ann".
            lines << TicketDetails::tr("%1: %2").arg(label, value);
    };
    lines << ticket.number + QLatin1Char(' ') + ticket.subject;
    fact(TicketDetails::tr("Requester"), ticket.requester);
    fact(TicketDetails::tr("Mail"), ticket.requesterEmail);
    fact(TicketDetails::tr("Queue"), ticket.queue);
    fact(TicketDetails::tr("Status"), ticket.status);
    fact(TicketDetails::tr("Priority"), ticket.priority);
    fact(TicketDetails::tr("Assigned to"), ticket.assignee);
    fact(TicketDetails::tr("Created"), whenText(ticket.createdAt, {}));
    for (auto field = ticket.fields.begin(); field != ticket.fields.end(); ++field)
        fact(field.key(), field.value().toVariant().toString());
    fact(TicketDetails::tr("Address"), ticket.url.toDisplayString());
    if (!ticket.body.isEmpty())
        lines << QString() << ticket.body;
    return lines.join(QLatin1Char('\n'));
}

QString stateText(const Delivery& delivery, const QDateTime& now)
{
    switch (delivery.state) {
    case DeliveryState::Queued:
        return delivery.due > now ? TicketDetails::tr("waits until %1").arg(whenText(delivery.due, now))
                                  : TicketDetails::tr("waits");
    case DeliveryState::Sending:
        return TicketDetails::tr("is being sent");
    case DeliveryState::Sent:
        //: The messenger took the message. Nobody knows whether it was read.
        return TicketDetails::tr("accepted");
    case DeliveryState::Failed:
        if (delivery.outcome == QLatin1StringView(mutedOutcome))
            //: State of a message that was not sent because its ticket was muted.
            return TicketDetails::tr("muted");
        if (delivery.outcome == QLatin1StringView(takenOutcome))
            //: State of a message that was not sent, as somebody had taken its ticket by then.
            return TicketDetails::tr("taken");
        return TicketDetails::tr("failed");
    case DeliveryState::Unknown:
        //: Whether a message arrived.
        return TicketDetails::tr("unknown: it may have arrived");
    }
    return {};
}

} // namespace

TicketDetails::TicketDetails(QWidget* parent) : QWidget(parent)
{
    m_text = new QPlainTextEdit;
    m_text->setAccessibleName(tr("Ticket"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Choose a ticket to read it here."));

    m_story = new QTreeWidget;
    m_story->setAccessibleName(tr("Messages about this ticket"));
    m_story->setHeaderLabels({tr("Channel"), tr("When"), tr("State"), tr("Answer")});
    m_story->header()->setAccessibleName(tr("Columns"));
    m_story->setUniformRowHeights(true);
    m_story->setAlternatingRowColors(true);
    const int em = fontMetrics().averageCharWidth();
    m_story->header()->resizeSection(ChannelColumn, em * 17);
    m_story->header()->resizeSection(WhenColumn, em * 11);
    m_story->header()->resizeSection(OutcomeColumn, em * 13);
    m_resend = new QPushButton(tr("&Send again"));
    m_resend->setEnabled(false);

    auto* messages = new QWidget;
    auto* messagesLayout = new QVBoxLayout(messages);
    messagesLayout->setContentsMargins(0, 0, 0, 0);
    messagesLayout->addWidget(m_story, 1);
    messagesLayout->addWidget(m_resend, 0, Qt::AlignLeft);
    auto* splitter = new QSplitter(Qt::Horizontal);
    m_ringing = new TicketRinging;
    auto* ticket = new QWidget;
    auto* ticketLayout = new QVBoxLayout(ticket);
    ticketLayout->setContentsMargins(0, 0, 0, 0);
    ticketLayout->addWidget(m_text, 1);
    ticketLayout->addWidget(m_ringing);
    splitter->addWidget(ticket);
    splitter->addWidget(messages);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_story, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        m_resend->setEnabled(item && item->data(ChannelColumn, Qt::UserRole).toLongLong() > 0);
    });
    connect(m_ringing, &TicketRinging::snoozeRequested, this, &TicketDetails::snoozeRequested);
    connect(m_ringing, &TicketRinging::muteRequested, this, &TicketDetails::muteRequested);
    connect(m_resend, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem* item = m_story->currentItem())
            Q_EMIT resendRequested(item->data(ChannelColumn, Qt::UserRole).toLongLong());
    });
}

void TicketDetails::show(const SeenTicket& seen, const QList<DeliveryStory>& story, const RingsAgain& again,
                         const QDateTime& now)
{
    const QString text = ticketText(seen);
    if (text != m_text->toPlainText()) // keeps what the reader has marked
        m_text->setPlainText(text);
    m_ringing->show(seen, again, now);
    showStory(story, now);
}

void TicketDetails::clear()
{
    m_text->clear();
    m_story->clear();
    m_resend->setEnabled(false);
    m_ringing->clear();
}

void TicketDetails::showStory(const QList<DeliveryStory>& story, const QDateTime& now)
{
    const QTreeWidgetItem* before = m_story->currentItem();
    const qint64 chosen = before ? before->data(ChannelColumn, Qt::UserRole).toLongLong() : 0;
    m_story->clear();
    m_resend->setEnabled(false);
    for (const DeliveryStory& one : story) {
        const Delivery& delivery = one.delivery;
        const bool ended = delivery.finished.isValid();
        auto* item = new QTreeWidgetItem(m_story);
        //: %1: name of a channel, %2: form of its message, such as "card".
        item->setText(ChannelColumn, delivery.rung.isEmpty()
                                         ? delivery.channel
                                         : tr("%1, %2").arg(delivery.channel, presetText(delivery.rung)));
        item->setText(WhenColumn, whenText(ended ? delivery.finished : delivery.created, now));
        item->setText(OutcomeColumn, one.held.isEmpty() ? stateText(delivery, now) : one.held);
        item->setToolTip(OutcomeColumn, item->text(OutcomeColumn));
        item->setText(WordsColumn, balloonTitle(delivery.lastAnswer));
        item->setToolTip(WordsColumn, delivery.lastAnswer.toHtmlEscaped());
        item->setData(ChannelColumn, Qt::UserRole, ended ? delivery.id : 0);
        for (const DeliveryAttempt& attempt : one.attempts) {
            auto* try_ = new QTreeWidgetItem(item);
            try_->setText(ChannelColumn, presetText(attempt.rung));
            try_->setText(WhenColumn, whenText(attempt.at, now));
            try_->setText(OutcomeColumn, attempt.outcome);
            try_->setText(WordsColumn, balloonTitle(attempt.answer));
        }
        if (ended && delivery.id == chosen)
            m_story->setCurrentItem(item);
    }
}

} // namespace deskbell
