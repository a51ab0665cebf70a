#include "ui/settings/templatefields.h"

#include "base/text.h"
#include "notify/composer.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestValue = 80;

}

TemplateFields::TemplateFields(QWidget* parent) : QWidget(parent)
{
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Fields to insert"));
    m_list->setHeaderLabels({tr("Field"), tr("In this ticket")});
    m_list->header()->setAccessibleName(tr("Columns"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(m_list->header()->sectionSizeHint(1)); // then it scrolls
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    auto* insert = new QPushButton(tr("Insert &field"));
    insert->setToolTip(tr("Puts the field where the cursor is in the template."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(insert, 0, Qt::AlignLeft);
    const auto tell = [this] {
        if (const QTreeWidgetItem* item = m_list->currentItem())
            Q_EMIT insertRequested(item->data(0, Qt::UserRole).toString());
    };
    connect(insert, &QPushButton::clicked, this, tell);
    connect(m_list, &QTreeWidget::itemActivated, this, tell); // Return, or a double click
}

void TemplateFields::setTicket(const Ticket& ticket)
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    const QJsonObject fields = Composer::fieldsOf(ticket);
    for (const QString& name : {u"number"_s, u"subject"_s, u"requester"_s, u"requesterEmail"_s, u"queue"_s,
                                u"priority"_s, u"status"_s, u"assignee"_s, u"createdAt"_s, u"updatedAt"_s,
                                u"url"_s, u"body"_s, u"source"_s, u"id"_s})
        add(name, fields.value(name).toString());
    const QJsonObject own = fields.value("fields"_L1).toObject();
    for (auto field = own.begin(); field != own.end(); ++field)
        add(u"fields."_s + field.key(), field->toString());
    add(u"resources"_s, fields.value("resources"_L1).toString());
    m_list->setCurrentItem(m_list->topLevelItem(qMax(0, current)));
}

void TemplateFields::add(const QString& name, const QString& value)
{
    const QString shown = oneLine(value, longestValue);
    auto* item = new QTreeWidgetItem(m_list, {name, shown});
    item->setData(0, Qt::UserRole, name);
    item->setToolTip(1, shown.toHtmlEscaped());
}

} // namespace deskbell
