#pragma once

#include <QIcon>
#include <QStringList>

class QTableWidget;

namespace deskbell {

/// A table to be read, not edited; column `wide` takes the room that is left, and sentences in it wrap.
QTableWidget* makeStatusTable(const QString& name, const QStringList& columns, int wide);
/// Changes words only where they differ, so that selection, focus and a screen reader stay where they are.
void setStatusRow(QTableWidget* table, int row, const QStringList& cells, const QIcon& icon = {});

} // namespace deskbell
