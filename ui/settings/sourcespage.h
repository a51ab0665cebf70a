#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingsservices.h"

namespace deskbell {

class ItemList;

/// The ticket systems that are watched.
class SourcesPage final : public SettingsPage
{
    Q_OBJECT
public:
    SourcesPage(Config& draft, const SettingsServices& services, QWidget* parent = nullptr);
    QString title() const override;
    void refresh() override;
    /// The wizard; `row` -1: for a new source.
    void edit(int row);

private:
    const SettingsServices& m_services;
    ItemList* m_list = nullptr; // child
};

} // namespace deskbell
