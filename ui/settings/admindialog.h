#pragma once

#include "settings/config.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace deskbell {

/// One admin: a name, and who that is in each messenger.
class AdminDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `families`: the messengers that can mention people; `taken`: names of the other admins.
    AdminDialog(const AdminConfig& admin, const QStringList& families, const QStringList& taken,
                QWidget* parent = nullptr);
    AdminConfig value() const;
    void accept() override;

private:
    AdminConfig m_admin;
    QStringList m_taken;
    QLineEdit* m_name = nullptr; // this and all below: children
    QHash<QString, QLineEdit*> m_handles;
    QLabel* m_problem = nullptr;
};

} // namespace deskbell
