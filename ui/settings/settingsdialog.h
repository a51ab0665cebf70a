#pragma once

#include "ui/settings/settingsservices.h"
#include "ui/settings/stagedpresets.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace deskbell {

class ConfigTransfer;
class SecretKeeper;
class SettingsPage;
class SettingsSearch;
class SourcesPage;

/// Edits a copy of the configuration; nothing outside changes before OK or Apply, secrets and presets
/// included. When applying fails halfway, what was done is taken back.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(const Config& config, SettingsServices services, QWidget* parent = nullptr);

    /// Opens the wizard for a first source at once.
    void addSource();
    /// Shows the control that edits this key of config.json, as settingTexts() names them.
    void reveal(const QString& key);
    /// Shows what is in a file, for the user to take it into the dialog.
    void importFrom(const QString& path);
    void exportTo(const QString& path);
    /// Opens the wizard at that source, or the dialog of that channel; without one, its page.
    void editSource(const QString& name);
    void editChannel(const QString& name);
    void accept() override;

private:
    void addPage(SettingsPage* page);
    QWidget* makeSearch();
    QDialogButtonBox* makeButtons();
    bool collect();
    void apply(std::function<void()> then);
    /// The secrets are kept; what remains takes no time.
    Result<void> bringIntoForce(const Config& config);
    void takeSessions();
    bool handSessionsOver();
    void takeImport(const Config& config);
    void complain(const QString& problem);

    SettingsServices m_services;
    StagedPresets m_presets{m_services};
    Config m_inForce;
    Config m_draft; ///< secrets that were typed stand here as SecretRef::Plain until they are kept
    QHash<QString, QByteArrayList> m_sessions; ///< by source: begun by a person, not yet handed over
    SecretKeeper* m_keeper = nullptr;          // this and all below: children
    ConfigTransfer* m_transfer = nullptr;
    QList<SettingsPage*> m_pages; ///< as in SettingsPart
    SourcesPage* m_sources = nullptr;
    SettingsSearch* m_search = nullptr;
    QListWidget* m_titles = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace deskbell
