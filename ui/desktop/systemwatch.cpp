#include "ui/desktop/systemwatch.h"

#include <QNetworkInformation>

namespace deskbell {

namespace {

constexpr auto login = "org.freedesktop.login1";
constexpr auto loginSession = "org.freedesktop.login1.Session";

} // namespace

SystemWatch::SystemWatch(QDBusConnection systemBus, QDBusConnection sessionBus, QObject* parent)
    : QObject(parent)
{
    const QString service = QLatin1StringView(login);
    const QString session = QLatin1StringView(loginSession);
    if (systemBus.isConnected()) { // by name: QDBusConnection::connect() knows no other way
        systemBus.connect(service, QStringLiteral("/org/freedesktop/login1"),
                          QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
                          this, SLOT(prepareForSleep(bool)));
        systemBus.connect(service, {}, session, QStringLiteral("Unlock"), this, SLOT(unlocked()));
        systemBus.connect(service, {}, QStringLiteral("org.freedesktop.DBus.Properties"),
                          QStringLiteral("PropertiesChanged"), {session}, QString(), this,
                          SLOT(sessionChanged(QString, QVariantMap, QStringList)));
    }
    if (sessionBus.isConnected()) {
        for (const char* saver :
             {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.xfce.ScreenSaver"})
            sessionBus.connect({}, {}, QLatin1StringView(saver), QStringLiteral("ActiveChanged"), this,
                               SLOT(screenSaverChanged(bool)));
    }
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability == QNetworkInformation::Reachability::Online)
                        Q_EMIT cameBack();
                });
    }
}

void SystemWatch::prepareForSleep(bool goingToSleep)
{
    if (!goingToSleep)
        Q_EMIT cameBack();
}

void SystemWatch::unlocked() { Q_EMIT cameBack(); }

/// LockedHint is set by GNOME and KDE, whichever way the screen was unlocked.
void SystemWatch::sessionChanged(const QString&, const QVariantMap& changed, const QStringList&)
{
    const auto locked = changed.constFind(QStringLiteral("LockedHint"));
    if (locked != changed.constEnd() && !locked->toBool())
        Q_EMIT cameBack();
}

void SystemWatch::screenSaverChanged(bool active)
{
    if (!active)
        Q_EMIT cameBack();
}

} // namespace deskbell
