#pragma once

#include "ui/settings/settingsservices.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace deskbell {

class NetworkForm;
class SignInForm;
class SourceOptionsForm;
class SourceTest;
class WatchForm;

/// Everything about a source that is configured already. Changes nothing outside; value() is the result, a
/// typed secret standing in it as SecretRef::Plain.
class SourceDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `channels`: names that may be told of a loss of sight. `services` outlives this.
    SourceDialog(const SettingsServices& services, const SourceConfig& source, const QStringList& channels,
                 QWidget* parent = nullptr);
    SourceConfig value() const;
    void accept() override;

Q_SIGNALS:
    /// Of a portal of the user's own: its list and its columns are to be edited, in the wizard.
    void columnsRequested();

private:
    QWidget* makeSourcePage();
    QWidget* makeSignInPage();
    QWidget* makeNetworkPage();
    QWidget* makeTestPage();
    SourcePreset preset() const;
    bool isPortal() const;
    QUrl url() const;
    /// And on which page it stands; -1: nothing is wrong.
    std::pair<int, QString> problem() const;
    void showHints();

    const SettingsServices& m_services;
    SourceConfig m_source;        ///< as given
    QString m_renewed;            ///< the session of a person, as the desk left it in the test
    QTabWidget* m_tabs = nullptr; // this and all below: children
    QLineEdit* m_url = nullptr;
    QLabel* m_urlHint = nullptr;
    QCheckBox* m_enabled = nullptr;
    SourceOptionsForm* m_options = nullptr;
    SignInForm* m_signIn = nullptr;
    WatchForm* m_watch = nullptr;
    NetworkForm* m_network = nullptr;
    SourceTest* m_test = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace deskbell
