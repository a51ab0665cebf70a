#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingsservices.h"

class QDialog;

namespace deskbell {

class ItemList;

/// Who may be told, and which rules decide it.
class RulesPage final : public SettingsPage
{
    Q_OBJECT
public:
    RulesPage(Config& draft, const SettingsServices& services, QWidget* parent = nullptr);
    QString title() const override;
    void refresh() override;
    void reveal(const QString& key) override;

private:
    /// `row` -1: a new one.
    QDialog* editAdmin(int row);
    QDialog* editRule(int row);

    const SettingsServices& m_services;
    ItemList* m_admins = nullptr; // children
    ItemList* m_rules = nullptr;
};

} // namespace deskbell
