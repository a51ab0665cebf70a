#pragma once

#include "ui/settings/settingsservices.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace deskbell {

class SecretKeeper;
class SettingsPage;
class SourcesPage;

/// Edits a copy of the configuration; nothing outside changes before OK or Apply, secrets included.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(const Config& config, SettingsServices services, QWidget* parent = nullptr);

    /// Opens the wizard for a first source at once.
    void addSource();
    /// Opens the wizard at that source, or the dialog of that channel; without one, its page.
    void editSource(const QString& name);
    void editChannel(const QString& name);
    void accept() override;

private:
    void addPage(SettingsPage* page);
    bool collect();
    void apply(std::function<void()> then);
    void takeSessions();
    bool handSessionsOver();
    void complain(const QString& problem);

    const SettingsServices m_services;
    Config m_draft; ///< secrets that were typed stand here as SecretRef::Plain until they are kept
    QHash<QString, QByteArrayList> m_sessions; ///< by source: begun by a person, not yet handed over
    SecretKeeper* m_keeper = nullptr;          // this and all below: children
    QList<SettingsPage*> m_pages;
    SourcesPage* m_sources = nullptr;
    QListWidget* m_titles = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_problem = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace deskbell
