#pragma once

#include "ui/settings/settingsservices.h"

#include <QWizard>

namespace deskbell {

/// Adds or edits a source: system, address, options, sign-in, test. Changes nothing outside; source() is the
/// result, a typed secret standing in it as SecretRef::Plain.
class SourceWizard final : public QWizard
{
    Q_OBJECT
public:
    /// `source` with a name: it is edited, and keeps its name, which is part of its tickets' identity.
    /// `taken`: names of the other sources. `services` outlives this.
    SourceWizard(const SettingsServices& services, const SourceConfig& source, const QStringList& taken,
                 QWidget* parent = nullptr);

    const SourceConfig& source() const { return m_source; }

    // For the pages.
    SourceConfig& draft() { return m_source; }
    const SettingsServices& services() const { return m_services; }
    const QStringList& takenNames() const { return m_taken; }
    bool isNew() const { return m_isNew; }
    SourcePreset preset() const;

private:
    const SettingsServices& m_services;
    SourceConfig m_source;
    QStringList m_taken;
    bool m_isNew;
};

} // namespace deskbell
