#include "ui/windows/ticketsview.h"

#include "ui/windows/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace deskbell {

/// Lets through the tickets of one notification, or all.
class TicketFilter final : public QSortFilterProxyModel
{
public:
    explicit TicketFilter(const TicketModel& model, QObject* parent)
        : QSortFilterProxyModel(parent), m_model(model)
    {}

    void setOnly(const QList<TicketKey>& only)
    {
        m_only = only;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override
    {
        return m_only.isEmpty() || m_only.contains(m_model.keyAt(row));
    }

private:
    const TicketModel& m_model;
    QList<TicketKey> m_only;
};

namespace {

QString ticketText(const SeenTicket& seen)
{
    const Ticket& ticket = seen.ticket;
    QStringList lines;
    const auto fact = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            //: One fact of a ticket: "Requester: Ann".
            lines << TicketsView::tr("%1: %2").arg(label, value);
    };
    lines << ticket.number + QLatin1Char(' ') + ticket.subject;
    fact(TicketsView::tr("Requester"), ticket.requester);
    fact(TicketsView::tr("Mail"), ticket.requesterEmail);
    fact(TicketsView::tr("Queue"), ticket.queue);
    fact(TicketsView::tr("Priority"), ticket.priority);
    fact(TicketsView::tr("Assigned to"), ticket.assignee);
    fact(TicketsView::tr("Created"), whenText(ticket.createdAt, {}));
    for (auto field = ticket.fields.begin(); field != ticket.fields.end(); ++field)
        fact(field.key(), field.value().toVariant().toString());
    fact(TicketsView::tr("Address"), ticket.url.toDisplayString());
    if (!ticket.body.isEmpty())
        lines << QString() << ticket.body;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TicketsView::TicketsView(QWidget* parent) : QWidget(parent)
{
    m_model = new TicketModel(this);
    m_filter = new TicketFilter(*m_model, this);
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(TicketModel::sortRole);

    m_onlyBar = new QWidget;
    m_onlyText = new QLabel;
    auto* all = new QPushButton(tr("Show all"));
    all->setAccessibleName(tr("Show all tickets"));
    auto* onlyLayout = new QHBoxLayout(m_onlyBar);
    onlyLayout->setContentsMargins(0, 0, 0, 0);
    onlyLayout->addWidget(m_onlyText, 1);
    onlyLayout->addWidget(all);
    m_onlyBar->hide();
    connect(all, &QPushButton::clicked, this, [this] { showOnly({}); });

    m_table = new QTableView;
    m_table->setAccessibleName(tr("Tickets"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setHighlightSections(false);
    const int em = fontMetrics().averageCharWidth();
    for (const auto& [column, chars] : {std::pair{TicketModel::Number, 10},
                                        {TicketModel::Subject, 44},
                                        {TicketModel::Requester, 18},
                                        {TicketModel::Queue, 16},
                                        {TicketModel::Status, 12},
                                        {TicketModel::Source, 16},
                                        {TicketModel::FirstSeen, 18},
                                        {TicketModel::Handled, 16}})
        header->resizeSection(column, em * chars);
    header->setSectionResizeMode(TicketModel::Subject, QHeaderView::Stretch);

    m_text = new QPlainTextEdit;
    m_text->setAccessibleName(tr("Ticket"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Choose a ticket to read it here."));

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);

    m_open = new QPushButton(tr("&Open in browser"));
    m_acknowledge = new QPushButton(tr("&Acknowledge"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_acknowledge);
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_onlyBar);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);

    const auto open = [this] {
        const QList<TicketKey> tickets = chosen();
        if (!tickets.isEmpty())
            Q_EMIT openRequested(tickets.first());
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { Q_EMIT acknowledgeRequested(chosen()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TicketsView::showChosen);
    showChosen();
}

void TicketsView::setTickets(const QList<SeenTicket>& tickets, const QDateTime& now)
{
    const QList<TicketKey> before = chosen();
    m_model->setTickets(tickets, now);
    choose(before);
}

void TicketsView::showOnly(const QList<TicketKey>& tickets)
{
    m_filter->setOnly(tickets);
    m_onlyBar->setVisible(!tickets.isEmpty());
    m_onlyText->setText(
        tr("Only the %n ticket(s) of this notification are shown.", nullptr, int(tickets.size())));
    choose(tickets.size() == 1 ? tickets : QList<TicketKey>());
}

QList<TicketKey> TicketsView::chosen() const
{
    QList<TicketKey> keys;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        keys << m_model->keyAt(m_filter->mapToSource(index).row());
    return keys;
}

int TicketsView::shownCount() const { return m_filter->rowCount(); }

void TicketsView::choose(const QList<TicketKey>& tickets)
{
    QItemSelection selection;
    for (int row = 0; row < m_filter->rowCount() && !tickets.isEmpty(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (tickets.contains(m_model->keyAt(m_filter->mapToSource(index).row())))
            selection.select(index, index);
    }
    m_table->selectionModel()->select(selection,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showChosen();
}

void TicketsView::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_open->setEnabled(rows.size() == 1);
    m_acknowledge->setEnabled(!rows.isEmpty());
    const QString text =
        rows.size() == 1 ? ticketText(m_model->at(m_filter->mapToSource(rows.first()).row())) : QString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

} // namespace deskbell
