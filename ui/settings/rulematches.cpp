// In: a rule that is being edited. Out: which of the last tickets it would match.
#include "ui/settings/rulematches.h"

#include "base/elsewhere.h"
#include "base/text.h"
#include "poll/rules.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int ticketsLookedAt = 100;
constexpr int ruleRestsMs = 250;
constexpr int longestText = 120;

enum Column
{
    Mark,
    Number,
    Subject,
    Queue
};

} // namespace

RuleMatches::RuleMatches(const SettingsServices& services, QWidget* parent)
    : QWidget(parent), m_services(services)
{
    m_count = new QLabel(tr("Reading the last tickets…"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Last tickets, and which of them match"));
    m_list->setHeaderLabels({tr("Match"), tr("Number"), tr("Subject"), tr("Queue")});
    m_list->header()->setAccessibleName(tr("Columns"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Subject, QHeaderView::Stretch);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_onlyMatching = new QCheckBox(tr("Show &only those that match"));
    m_rest = new QTimer(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(ruleRestsMs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_onlyMatching);
    connect(m_rest, &QTimer::timeout, this, &RuleMatches::look);
    connect(m_onlyMatching, &QCheckBox::toggled, this, &RuleMatches::filter);
}

void RuleMatches::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_services.recentTickets && !m_hasTickets)
        m_services.recentTickets(ticketsLookedAt, this,
                                 [this](const QList<Ticket>& tickets) { takeTickets(tickets); });
}

void RuleMatches::takeTickets(const QList<Ticket>& tickets)
{
    m_tickets = tickets;
    m_hasTickets = true;
    QStringList fields;
    m_list->clear();
    for (const Ticket& ticket : tickets) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(Number, oneLine(ticket.number.isEmpty() ? ticket.id : ticket.number, longestText));
        item->setText(Subject, oneLine(ticket.subject, longestText));
        item->setText(Queue, oneLine(ticket.queue, longestText));
        item->setToolTip(Subject, item->text(Subject).toHtmlEscaped());
        for (const QString& name : ticket.fields.keys())
            fields << u"fields."_s + name;
    }
    fields.removeDuplicates();
    fields.sort();
    Q_EMIT fieldsFound(fields);
    look();
}

void RuleMatches::setRule(const RuleConfig& rule)
{
    m_rule = rule;
    m_rule.enabled = true; // what it would do
    m_rest->start();
}

void RuleMatches::look()
{
    if (!m_hasTickets)
        return;
    m_looking = std::make_unique<QObject>();
    runElsewhere<QList<bool>>(
        m_looking.get(),
        [rule = m_rule, tickets = m_tickets] {
            QList<bool> matched;
            for (const Ticket& ticket : tickets)
                matched << matches(rule, ticket);
            return matched;
        },
        [this](const QList<bool>& matched) { show(matched); });
}

void RuleMatches::show(const QList<bool>& matched)
{
    for (int row = 0; row < matched.size(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const bool fits = matched.at(row);
        item->setText(Mark, fits ? u"\u2713"_s : QString());
        //: For screen readers: whether a ticket matches the rule.
        item->setData(Mark, Qt::AccessibleTextRole, fits ? tr("matches") : tr("does not match"));
        QFont font = m_list->font();
        font.setBold(fits);
        for (int column = Mark; column <= Queue; ++column) {
            item->setFont(column, font);
            item->setForeground(column, palette().brush(fits ? QPalette::Text : QPalette::PlaceholderText));
        }
    }
    filter();
    if (matched.isEmpty()) {
        m_count->setText(tr("No ticket was seen yet, so there is nothing to try the rule on."));
        return;
    }
    //: %n: how many match, %1: how many tickets were looked at.
    m_count->setText(tr("%n of the last %1 ticket(s) would match.", nullptr, int(matched.count(true)))
                         .arg(matched.size()));
}

void RuleMatches::filter()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        item->setHidden(m_onlyMatching->isChecked() && item->text(Mark).isEmpty());
    }
}

} // namespace deskbell
