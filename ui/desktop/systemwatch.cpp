#include "ui/desktop/systemwatch.h"

#include <QDBusConnection>
#include <QNetworkInformation>

namespace deskbell {

namespace {

constexpr auto login = "org.freedesktop.login1";

} // namespace

SystemWatch::SystemWatch(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (bus.isConnected()) {
        const QString service = QLatin1StringView(login);
        bus.connect(service, QStringLiteral("/org/freedesktop/login1"),
                    QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                    SLOT(prepareForSleep(bool)));
        bus.connect(service, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Unlock"),
                    this, SLOT(unlocked()));
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

} // namespace deskbell
