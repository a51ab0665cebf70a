#pragma once

#include "settings/config.h"
#include "ui/settings/settingsservices.h"

#include <QObject>

class QWidget;

namespace deskbell {

/// Moves the secrets that were typed into a draft (SecretRef::Plain) to the secret store, one after the
/// other, and writes their references in their place. Asks before a file is used. Each is kept under a new
/// name, so that what the present configuration refers to stays as it is until the new one is in force.
class SecretKeeper final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<Config>)>;
    /// `services` outlives this; `window` is what questions stand before.
    SecretKeeper(const SettingsServices& services, QWidget* window);

    /// `done` gets the draft without plain secrets, or why one could not be kept: then the user has refused,
    /// or has been told, and nothing is left of those that were kept before it.
    void keepAll(Config draft, Done done);
    /// Takes out again what keepAll() kept.
    void takeBack();
    /// The configuration `after` is in force instead of `before`: what only the latter refers to is
    /// forgotten, if this dialog kept it.
    void settle(Config before, Config after);

private:
    void keepNext();
    void keep(const QString& name, SecretRef& ref, bool allowFile);
    void askForFile(const QString& name, SecretRef& ref, const Error& reason);
    void giveUp(const Error& reason);

    const SettingsServices& m_services;
    QWidget* m_window;
    Config m_draft;
    Done m_done;
    QList<SecretRef> m_kept;
    bool m_fileAllowed = false;
};

} // namespace deskbell
