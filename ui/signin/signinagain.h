#pragma once

#include "ui/settings/settingsservices.h"

#include <QHash>

namespace deskbell {

/// "Sign in again" for sources where only a person can: opens the sign-in window, or a dialog for pasted
/// cookies where that is the way or the window is not installed, and hands the session over.
class SignInAgain final : public QObject
{
    Q_OBJECT
public:
    explicit SignInAgain(SettingsServices services, QObject* parent = nullptr);
    ~SignInAgain() override;

    /// Does nothing when the person is signing in to this source already, but to raise the dialog.
    void begin(const SourceConfig& source);

private:
    void openDialog(const SourceConfig& source, const QString& problem);

    SettingsServices m_services;
    QHash<QString, QObject*> m_open; ///< by source: what shows that a person is at it; ours
};

} // namespace deskbell
