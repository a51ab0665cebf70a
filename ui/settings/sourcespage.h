#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingsservices.h"

namespace deskbell {

class ItemList;
class SourceDialog;

/// The ticket systems that are watched.
class SourcesPage final : public SettingsPage
{
    Q_OBJECT
public:
    SourcesPage(Config& draft, const SettingsServices& services, QWidget* parent = nullptr);
    QString title() const override;
    void refresh() override;
    void reveal(const QString& key) override;
    /// `row` -1: the wizard for a new source.
    void edit(int row);

private:
    SourceDialog* openDialog(int row);
    void openWizard(int row);
    void put(int row, const SourceConfig& source);

    const SettingsServices& m_services;
    ItemList* m_list = nullptr; // child
};

} // namespace deskbell
