#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "settings/profile.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace deskbell {

class DemoDesk;
class DemoMessenger;

/// What `--demo` runs on: the embedded desk and messenger, and a throw-away profile that is configured for
/// them just as a user would have done it. Nothing of it reaches the user's own profile.
class DemoSetup : public QObject
{
    Q_OBJECT
public:
    explicit DemoSetup(const Clock& clock, QObject* parent = nullptr);
    ~DemoSetup() override;

    Result<Profile> start();
    /// What a newcomer is about to see, in a few lines.
    QString greeting() const;

Q_SIGNALS:
    void messengerReceived(const QString& text);

private:
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<DemoMessenger> m_messenger;
    QTemporaryDir m_folder;
    QString m_address;
};

} // namespace deskbell
