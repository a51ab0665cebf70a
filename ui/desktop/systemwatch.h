#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace deskbell {

/// Says when the machine woke up, the screen was unlocked or the network came back: moments at which what was
/// missed should be asked for at once. Listens to logind on the system bus, to the screen saver on the
/// session bus (most desktops unlock without telling logind), and to Qt's network information; where one of
/// them is missing, nothing is said and the ordinary interval does.
class SystemWatch : public QObject
{
    Q_OBJECT
public:
    SystemWatch(QDBusConnection systemBus, QDBusConnection sessionBus, QObject* parent = nullptr);

Q_SIGNALS:
    void cameBack();

private Q_SLOTS:
    // Slots, as QtDBus connects by name only.
    void prepareForSleep(bool goingToSleep);
    void unlocked();
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& unknown);
    void screenSaverChanged(bool active);
};

} // namespace deskbell
