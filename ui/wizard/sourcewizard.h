#pragma once

#include "recognise/portalpreset.h"
#include "ui/settings/settingsservices.h"

#include <QWizard>

namespace deskbell {

/// A portal that no preset describes, while it is being described.
struct PortalWork
{
    PortalDraft draft;
    RawAnswer answer; ///< as fetched; empty: not yet
    QList<Proposal> proposals;
};

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
    /// The user's own portal: instead of address, options and sign-in there are its list and its columns.
    bool isPortal() const { return m_isPortal; }
    void setPortal(bool isPortal) { m_isPortal = isPortal; }
    PortalWork& portal() { return m_portal; }
    const PortalWork& portal() const { return m_portal; }
    /// Makes a preset of the portal's draft and the source's choice of it. Written when the wizard ends.
    Result<void> takePortal();
    /// A name for a preset that no other has.
    QString freePresetName(const QString& title) const;
    /// What the source is tried with before the preset is written.
    SourceConfig trialSource() const;
    /// The columns of a list need a larger window, if the screen has it.
    void makeRoom();
    void accept() override;

    enum Page
    {
        System,
        Address,
        Options,
        SignIn,
        Test,
        Portal,
        Mapping
    };

private:
    void openPortal();

    const SettingsServices& m_services;
    SourceConfig m_source;
    QStringList m_taken;
    bool m_isNew;
    bool m_isPortal = false;
    PortalWork m_portal;
    QJsonObject m_portalPreset; ///< of takePortal()
};

} // namespace deskbell
