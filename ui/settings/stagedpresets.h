#pragma once

#include "ui/settings/settingsservices.h"

#include <QMap>

namespace deskbell {

/// Presets that the wizard made while the dialog is open: they stand here until Apply, and vanish with the
/// dialog. To the windows of the dialog it is as if they were saved.
class StagedPresets
{
public:
    /// Puts itself between the dialog's windows and the program; `services` outlives this.
    explicit StagedPresets(SettingsServices& services);
    StagedPresets(const StagedPresets&) = delete;
    StagedPresets& operator=(const StagedPresets&) = delete;

    /// Writes them. On error nothing is left of what this wrote.
    Result<void> save();
    /// Takes back what save() wrote.
    void takeBack();
    /// What was saved is meant to stay.
    void settle();

private:
    Result<void> stage(const QJsonObject& preset);

    SettingsServices& m_services;
    SettingsServices m_program; ///< the services as they were
    QMap<QString, QJsonObject> m_staged;
    QMap<QString, QJsonObject> m_before; ///< what save() wrote over; empty: there was none
};

} // namespace deskbell
