#pragma once

#include "base/result.h"
#include "settings/config.h"

#include <QObject>

#include <functional>
#include <memory>

namespace deskbell {

class Clock;
class KeyringBackend;
class SecretJob;

/// Reads and keeps secrets by reference: OS keyring, 0600 file under the profile, environment variable, or
/// the output of a command (run as an argument vector, no shell). Asynchronous, as keyrings may ask the user;
/// every job ends within a time-out. "Not found" is never taken as "the user has none": a locked keyring
/// looks the same.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using Read = std::function<void(Result<QString>)>;
    using Done = std::function<void(Result<SecretRef>)>;

    SecretStore(QString profileFolder, const Clock& clock, QObject* parent = nullptr);
    /// With another keyring than the desktop's.
    SecretStore(QString profileFolder, const Clock& clock, std::unique_ptr<KeyringBackend> keyring,
                QObject* parent = nullptr);
    ~SecretStore() override;

    /// `done` runs later, never inside this call, and not at all once `context` is gone.
    /// An absent reference (Kind::None) answers an empty text. Errors name the place and what to do.
    void read(const SecretRef& ref, QObject* context, Read done);
    /// Keeps `value` in the keyring, or, where there is none and `allowFile` is set, in secrets/<name> with
    /// 0600. Answers the reference to write into config.json. Without `allowFile` and keyring: an error that
    /// says so.
    void keep(const QString& name, const QString& value, bool allowFile, QObject* context, Done done);
    /// Takes out what keep() kept, and only that: other references are left alone. What cannot be taken out
    /// stays, and is of no harm but to be there.
    void forget(const SecretRef& ref);

Q_SIGNALS:
    /// Something the user should know though it works: a secret file that others can read, a keyring that was
    /// passed over. `isAgreed`: whoever asked for it allowed that.
    void notice(const QString& text, bool isAgreed);

private:
    void readFile(const QString& name, SecretJob* job);
    void readKeyring(const QString& entry, SecretJob* job);
    void readCommand(const QStringList& command, SecretJob* job);
    QString entrySuffix() const;
    Result<SecretRef> keepInFile(const QString& name, const QString& value);

    QString m_profileFolder;
    const Clock& m_clock;
    std::unique_ptr<KeyringBackend> m_keyring;
};

} // namespace deskbell
