#pragma once

#include "recognise/portalpreview.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace deskbell {

/// The rows as the portal has them, and beneath them the tickets that they become.
class PortalTables final : public QWidget
{
    Q_OBJECT
public:
    explicit PortalTables(QWidget* parent = nullptr);
    void show(const PortalPreview& preview);

private:
    void showRows(const PortalPreview& preview);
    void showTickets(const PortalPreview& preview);

    QLabel* m_rowsTitle = nullptr; // this and all below: children
    QTreeWidget* m_rows = nullptr;
    QLabel* m_ticketsTitle = nullptr;
    QTreeWidget* m_tickets = nullptr;
};

} // namespace deskbell
