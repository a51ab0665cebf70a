#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingsservices.h"

namespace deskbell {

class ChannelDialog;
class ItemList;

/// The messenger channels.
class ChannelsPage final : public SettingsPage
{
    Q_OBJECT
public:
    ChannelsPage(Config& draft, const SettingsServices& services, QWidget* parent = nullptr);
    QString title() const override;
    void refresh() override;
    void reveal(const QString& key) override;
    /// The dialog of the channel of that name, if there is one.
    void editNamed(const QString& name);

private:
    /// `row` -1: a new one.
    ChannelDialog* edit(int row);
    void put(int row, const ChannelConfig& channel);

    const SettingsServices& m_services;
    ItemList* m_list = nullptr; // child
};

} // namespace deskbell
