#pragma once

#include "base/ticket.h"

#include <QWidget>

class QTreeWidget;

namespace deskbell {

/// What a template can name, with the values that one ticket has.
class TemplateFields final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateFields(QWidget* parent = nullptr);
    void setTicket(const Ticket& ticket);

Q_SIGNALS:
    /// Put {{name}} where the cursor is.
    void insertRequested(const QString& name);

private:
    void add(const QString& name, const QString& value);

    QTreeWidget* m_list = nullptr; // child
};

} // namespace deskbell
