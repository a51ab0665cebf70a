#pragma once

#include "settings/config.h"
#include "ui/settings/settingsservices.h"

#include <QObject>

class QWidget;

namespace deskbell {

/// Moves the secrets that were typed into a draft (SecretRef::Plain) to the secret store, one after the
/// other, and writes their references in their place. Asks before a file is used.
class SecretKeeper final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<Config>)>;
    /// `services` outlives this; `window` is what questions stand before.
    SecretKeeper(const SettingsServices& services, QWidget* window);

    /// `done` gets the draft without plain secrets, or why one could not be kept: then the user has refused,
    /// or has been told.
    void keepAll(Config draft, Done done);

private:
    void keepNext();
    void keep(const QString& name, SecretRef& ref, bool allowFile);
    void askForFile(const QString& name, SecretRef& ref, const Error& reason);

    const SettingsServices& m_services;
    QWidget* m_window;
    Config m_draft;
    Done m_done;
    bool m_fileAllowed = false;
};

/// Every place of a configuration that may hold a secret, with the name under which it is kept.
QList<QPair<QString, SecretRef*>> secretPlaces(Config& config);

} // namespace deskbell
