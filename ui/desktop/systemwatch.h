#pragma once

#include <QObject>

namespace deskbell {

/// Says when the machine woke up, the screen was unlocked or the network came back: moments at which what was
/// missed should be asked for at once. Speaks to logind over the system bus and to Qt's network information;
/// where either is missing, nothing is said and the ordinary interval does.
class SystemWatch : public QObject
{
    Q_OBJECT
public:
    explicit SystemWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void cameBack();

private Q_SLOTS:
    // Slots, as QtDBus connects by name only.
    void prepareForSleep(bool goingToSleep);
    void unlocked();
};

} // namespace deskbell
