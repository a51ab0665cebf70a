#include "ui/settings/checklist.h"

namespace deskbell {

CheckList::CheckList(const QString& name, QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setMaximumHeight(fontMetrics().height() * 7);
}

void CheckList::setNames(const QStringList& offered, const QStringList& ticked)
{
    clear();
    // The ticked ones first, in their own order: it may mean something (fallback).
    QStringList names = ticked;
    for (const QString& name : offered) {
        if (!names.contains(name))
            names << name;
    }
    for (const QString& name : names) {
        //: A ticked name that no longer exists in the settings.
        auto* item = new QListWidgetItem(offered.contains(name) ? name : tr("%1 (missing)").arg(name), this);
        item->setData(Qt::UserRole, name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList CheckList::ticked() const
{
    QStringList names;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            names << item(row)->data(Qt::UserRole).toString();
    }
    return names;
}

} // namespace deskbell
