#include "ui/portal/portaltables.h"

#include "ui/desktop/balloontext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

namespace {

constexpr int mostShown = 50;
constexpr int widestColumn = 24; // average characters

QTreeWidget* makeTable(const QString& name)
{
    auto* table = new QTreeWidget;
    table->setAccessibleName(name);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->header()->setAccessibleName(PortalTables::tr("Columns"));
    return table;
}

QLabel* makeTitle()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget* stacked(QLabel* title, QTreeWidget* table)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(table, 1);
    title->setBuddy(table);
    return box;
}

void fitColumns(QTreeWidget* table)
{
    const int widest = table->fontMetrics().averageCharWidth() * widestColumn;
    for (int i = 0; i < table->columnCount(); ++i) {
        table->resizeColumnToContents(i);
        table->setColumnWidth(i, std::min(widest, table->columnWidth(i)));
    }
}

} // namespace

PortalTables::PortalTables(QWidget* parent) : QWidget(parent)
{
    m_rowsTitle = makeTitle();
    m_rows = makeTable(tr("Rows of the list"));
    m_ticketsTitle = makeTitle();
    m_tickets = makeTable(tr("Tickets"));
    QStringList titles;
    for (const TicketRole role : allRoles())
        titles << roleTitle(role);
    m_tickets->setHeaderLabels(titles);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(stacked(m_rowsTitle, m_rows));
    splitter->addWidget(stacked(m_ticketsTitle, m_tickets));
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    for (QTreeWidget* table : {m_rows, m_tickets})
        table->setMinimumHeight(table->fontMetrics().height() * 4);
    show({});
}

void PortalTables::show(const PortalPreview& preview)
{
    showRows(preview);
    showTickets(preview);
}

void PortalTables::showRows(const PortalPreview& preview)
{
    m_rowsTitle->setText(tr("%n row(s) came:", nullptr, int(preview.rowCount)));
    m_rows->clear();
    m_rows->setColumnCount(std::max(1, int(preview.columns.size())));
    QStringList names;
    for (const GridColumn& column : preview.columns)
        names << balloonTitle(column.name);
    m_rows->setHeaderLabels(names);
    const int count = std::min(mostShown, int(preview.rowCount));
    for (int row = 0; row < count; ++row) {
        auto* item = new QTreeWidgetItem(m_rows);
        for (int i = 0; i < preview.columns.size(); ++i) {
            const QString text = balloonTitle(preview.columns.at(i).values.value(row));
            item->setText(i, text);
            item->setToolTip(i, text);
        }
    }
    for (int i = 0; i < preview.columns.size(); ++i)
        m_rows->headerItem()->setToolTip(i, preview.columns.at(i).text);
    fitColumns(m_rows);
}

void PortalTables::showTickets(const PortalPreview& preview)
{
    m_ticketsTitle->setText(tr("They become %n ticket(s):", nullptr, int(preview.ticketCount)));
    m_tickets->clear();
    const QLocale locale;
    for (const Ticket& ticket : preview.tickets.mid(0, mostShown)) {
        auto* item = new QTreeWidgetItem(m_tickets);
        int column = 0;
        for (const TicketRole role : allRoles()) {
            QString text;
            if (role == TicketRole::CreatedAt || role == TicketRole::UpdatedAt) {
                const QDateTime& time = role == TicketRole::CreatedAt ? ticket.createdAt : ticket.updatedAt;
                text = time.isValid() ? locale.toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
            } else if (role == TicketRole::Url) {
                text = ticket.url.toDisplayString();
            } else {
                text = ticketField(ticket, roleKey(role));
            }
            text = balloonTitle(text);
            item->setText(column, text);
            item->setToolTip(column++, text);
        }
    }
    fitColumns(m_tickets);
}

} // namespace deskbell
