#pragma once

#include <QListWidget>

namespace deskbell {

/// Names to tick. Names that are ticked but not on offer (any more) stay, marked as missing, so that opening
/// and closing a dialog loses nothing.
class CheckList final : public QListWidget
{
    Q_OBJECT
public:
    explicit CheckList(const QString& name, QWidget* parent = nullptr);
    void setNames(const QStringList& offered, const QStringList& ticked);
    /// In the order shown.
    QStringList ticked() const;
};

} // namespace deskbell
