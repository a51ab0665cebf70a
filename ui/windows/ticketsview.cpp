#include "ui/windows/ticketsview.h"

#include "ui/windows/ticketdetails.h"
#include "ui/windows/ticketfilterbar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace deskbell {

namespace {

constexpr auto columnsKey = "ticketColumns";

} // namespace

TicketsView::TicketsView(TicketServices services, QWidget* parent)
    : QWidget(parent), m_services(std::move(services))
{
    m_model = new TicketModel(m_services.load, this);
    m_filter = new TicketFilterBar;

    m_onlyBar = new QWidget;
    m_onlyText = new QLabel;
    auto* all = new QPushButton(tr("Show all"));
    all->setAccessibleName(tr("Show all tickets"));
    auto* onlyLayout = new QHBoxLayout(m_onlyBar);
    onlyLayout->setContentsMargins(0, 0, 0, 0);
    onlyLayout->addWidget(m_onlyText, 1);
    onlyLayout->addWidget(all);
    m_onlyBar->hide();
    connect(all, &QPushButton::clicked, this, &TicketsView::showAll);

    buildTable();
    buildColumns();
    m_details = new TicketDetails;
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    m_open = new QPushButton(tr("&Open in browser"));
    m_copy = new QPushButton(tr("Copy &link"));
    m_acknowledge = new QPushButton(tr("&Acknowledge"));
    m_count = new QLabel;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_acknowledge);
    buttons->addStretch();
    buttons->addWidget(m_count);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_onlyBar);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    connectAll();
    showChosen();
}

void TicketsView::buildTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Tickets"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // never asks a hundred thousand rows
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicator(TicketModel::FirstSeen, Qt::DescendingOrder);
    m_table->setSortingEnabled(true); // clicks set the indicator; the order itself comes from the search
    const int em = fontMetrics().averageCharWidth();
    for (const auto& [column, chars] : {std::pair{TicketModel::Number, 10},
                                        {TicketModel::Subject, 36},
                                        {TicketModel::Requester, 18},
                                        {TicketModel::Queue, 16},
                                        {TicketModel::Status, 10},
                                        {TicketModel::Priority, 12},
                                        {TicketModel::Assignee, 16},
                                        {TicketModel::Source, 14},
                                        {TicketModel::Created, 18},
                                        {TicketModel::FirstSeen, 18},
                                        {TicketModel::Handled, 18}})
        header->resizeSection(column, std::max(em * chars, header->sectionSizeHint(column)));
    header->setStretchLastSection(true);
    for (const auto column : {TicketModel::Priority, TicketModel::Assignee, TicketModel::Created})
        header->hideSection(column);
    header->restoreState(QByteArray::fromBase64(m_services.recall(QLatin1StringView(columnsKey)).toLatin1()));
}

void TicketsView::buildColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    m_columns = new QMenu(tr("&Columns"), this);
    for (int column = 0; column < TicketModel::ColumnCount; ++column) {
        QAction* action =
            m_columns->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != TicketModel::Subject); // one at least stays
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& place) { m_columns->popup(header->mapToGlobal(place)); });
    const auto remember = [this, header] {
        m_services.remember(QLatin1StringView(columnsKey),
                            QString::fromLatin1(header->saveState().toBase64()));
    };
    connect(header, &QHeaderView::sectionResized, this, remember);
    connect(header, &QHeaderView::sectionMoved, this, remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, remember);
}

void TicketsView::connectAll()
{
    const auto open = [this] {
        const QList<TicketKey> tickets = chosen();
        if (!tickets.isEmpty())
            Q_EMIT openRequested(tickets.first());
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyLinkRequested(chosen()); });
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { Q_EMIT acknowledgeRequested(chosen()); });
    connect(m_details, &TicketDetails::resendRequested, this, &TicketsView::resendRequested);
    connect(m_details, &TicketDetails::snoozeRequested, this, &TicketsView::snoozeRequested);
    connect(m_details, &TicketDetails::muteRequested, this, &TicketsView::muteRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TicketsView::showChosen);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TicketsView::refresh);
    connect(m_filter, &TicketFilterBar::changed, this, [this] {
        m_only.clear();
        refresh();
    });
    connect(m_filter, &TicketFilterBar::left, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        // The focus alone makes a row the current one and chooses none.
        if (chosenNumbers().isEmpty() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter,
            &TicketFilterBar::search);
}

void TicketsView::refresh()
{
    m_filter->setChoices(m_services.sources(), m_services.queues());
    m_onlyBar->setVisible(!m_only.isEmpty());
    if (!m_only.isEmpty()) {
        m_onlyText->setText(
            tr("Only the %n ticket(s) of this notification are shown.", nullptr, int(m_only.size())));
        return setRows(m_services.numbersOf(m_only));
    }
    TicketQuery query = m_filter->query(m_services.now());
    const QHeaderView* header = m_table->horizontalHeader();
    query.order = TicketModel::orderOf(TicketModel::Column(header->sortIndicatorSection()));
    query.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_services.find(query, this, [this](const Result<QList<qint64>>& rows) {
        if (!m_only.isEmpty())
            return;
        if (rows)
            setRows(*rows);
        else
            Q_EMIT failed(rows.error().text());
    });
}

void TicketsView::showOnly(const QList<TicketKey>& tickets)
{
    m_filter->clear();
    m_only = tickets;
    m_chooseOnly = tickets.size() == 1;
    refresh();
}

void TicketsView::showAll()
{
    m_only.clear();
    refresh();
}

void TicketsView::setRows(const QList<qint64>& rows)
{
    const QList<qint64> before = chosenNumbers();
    m_model->setRows(rows, m_services.now());
    choose(std::exchange(m_chooseOnly, false) ? rows : before);
    m_count->setText(rows.isEmpty() && m_filter->isFiltering()
                         ? tr("Nothing was found")
                         : tr("%n ticket(s)", nullptr, int(rows.size())));
    m_count->setAccessibleName(m_count->text());
}

QList<qint64> TicketsView::chosenNumbers() const
{
    QList<qint64> numbers;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            numbers << m_model->numberAt(row);
    }
    return numbers;
}

QList<TicketKey> TicketsView::chosen() const
{
    QList<TicketKey> keys;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const TicketKey key = m_model->keyAt(index.row()); !key.id.isEmpty())
            keys << key;
    }
    return keys;
}

void TicketsView::choose(const QList<qint64>& numbers)
{
    // All of a hundred thousand may be chosen: each run of rows is one range, and a bit for each number that
    // the store has given is a tenth of the work of a set.
    QItemSelection selection;
    std::vector<bool> wanted(
        numbers.isEmpty() ? 0 : std::size_t(*std::max_element(numbers.begin(), numbers.end())) + 1);
    for (const qint64 number : numbers)
        wanted[std::size_t(number)] = true;
    const auto isWanted = [&](int row) {
        const auto number = std::size_t(m_model->numberAt(row));
        return number < wanted.size() && wanted[number];
    };
    const int rows = wanted.empty() ? 0 : m_model->rowCount();
    for (int row = 0; row < rows; ++row) {
        const int begin = row;
        while (row < rows && isWanted(row))
            ++row;
        if (row > begin)
            selection.select(m_model->index(begin, 0), m_model->index(row - 1, TicketModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    showChosen();
}

void TicketsView::showChosen()
{
    const QItemSelection chosen = m_table->selectionModel()->selection();
    const bool one = chosen.size() == 1 && chosen.first().height() == 1;
    m_open->setEnabled(one);
    m_copy->setEnabled(!chosen.isEmpty());
    m_acknowledge->setEnabled(!chosen.isEmpty());
    const SeenTicket* seen = one ? m_model->at(chosen.first().top()) : nullptr;
    if (seen) {
        SeenTicket readable = *seen;
        readable.ticket.body = m_services.bodyOf(seen->ticket);
        m_details->show(readable, m_services.story(seen->ticket.source, seen->ticket.id),
                        m_services.ringsAgain(seen->ticket.source, seen->ticket.id), m_services.now());
    } else {
        m_details->clear();
    }
}

} // namespace deskbell
