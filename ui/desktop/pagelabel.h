#pragma once

#include <QList>
#include <QPair>
#include <QString>

class QLabel;

namespace deskbell {

/// A label of links to pages on the web, one below the other; a browser opens them. Hidden as long as there
/// are none.
QLabel* makePageLabel();
/// (words, address). The words may be hostile.
void setPages(QLabel* label, const QList<QPair<QString, QString>>& pages);

} // namespace deskbell
