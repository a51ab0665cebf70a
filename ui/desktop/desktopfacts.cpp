#include "ui/desktop/desktopfacts.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLocale>
#include <QScreen>
#include <QStyle>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 3000;

/// Asks the notification server; `answered` gets a sentence in any case.
void askServer(const QDBusConnection& bus, const QString& method, QObject* context,
               std::function<void(QString)> answered)
{
    if (!bus.isConnected()) { // such a call would never be answered
        QMetaObject::invokeMethod(
            context, [answered = std::move(answered)] { answered(u"no session bus"_s); },
            Qt::QueuedConnection);
        return;
    }
    const QString service = u"org.freedesktop.Notifications"_s;
    auto* watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(
            QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s, service, method),
            patienceMs),
        context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered = std::move(answered)](QDBusPendingCallWatcher* finished) {
                         finished->deleteLater();
                         QStringList words;
                         for (const QVariant& value : finished->reply().arguments())
                             words << (value.canConvert<QStringList>() ? value.toStringList()
                                                                       : QStringList{value.toString()});
                         answered(finished->isError() ? finished->error().name() : words.join(u' '));
                     });
}

} // namespace

void gatherDesktopFacts(const QDBusConnection& bus, bool hasTray, QObject* context,
                        std::function<void(Facts)> done)
{
    Facts facts{{u"Desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"not said"_s)},
                {u"Session"_s, qEnvironmentVariable("XDG_SESSION_TYPE", u"not said"_s)},
                {u"Platform"_s, QGuiApplication::platformName()},
                {u"Style"_s, QApplication::style()->name()},
                {u"Locale"_s, QLocale().name()},
                {u"Tray"_s, hasTray ? u"found"_s : u"none"_s}};
    for (const QScreen* screen : QGuiApplication::screens())
        facts.append({u"Screen"_s, u"%1x%2, scale %3"_s.arg(screen->size().width())
                                       .arg(screen->size().height())
                                       .arg(screen->devicePixelRatio())});
    askServer(bus, u"GetServerInformation"_s, context,
              [bus, context, facts, done = std::move(done)](const QString& server) {
                  askServer(bus, u"GetCapabilities"_s, context,
                            [facts, server, done](const QString& capabilities) {
                                Facts all = facts;
                                all.append({u"Notification server"_s, server});
                                all.append({u"Its capabilities"_s, capabilities});
                                done(all);
                            });
              });
}

} // namespace deskbell
