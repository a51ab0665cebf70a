// In:  a balloon in plain text, and the clicks that the notification server reports.
// Out: org.freedesktop.Notifications.Notify, and opened(), acknowledged() or snoozed() for the balloon's own
// tickets.
#include "ui/desktop/freedesktopnotifier.h"

#include "ui/desktop/balloontext.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString openAction = u"default"_s; // the specification's name for a click on the body
const QString acknowledgeAction = u"ack"_s;
const QString snoozeAction = u"snooze"_s;
const QString signInAction = u"sign-in"_s;

// The server decides how long a balloon stays.
constexpr int serverTimeout = -1;
// Starting a server by activation may take a while; a call that hangs must not hold a delivery for ever.
constexpr int callTimeoutMs = 10'000;

QStringList actionsOf(const Balloon& balloon)
{
    //: Button on a desktop notification: shows the ticket.
    QStringList actions{openAction, FreedesktopNotifier::tr("Open")};
    if (!balloon.tickets.isEmpty()) {
        //: Button on a desktop notification: the admin takes note of the ticket.
        actions << acknowledgeAction << FreedesktopNotifier::tr("Acknowledge");
        //: Button on a desktop notification: the ticket rings again then.
        actions << snoozeAction << FreedesktopNotifier::tr("Snooze 15 min");
    }
    //: Button on a desktop notification which says that the session at a desk has ended.
    if (!balloon.signInTo.isEmpty())
        actions << signInAction << FreedesktopNotifier::tr("Sign in again");
    return actions;
}

QVariantMap hintsOf(const Balloon& balloon)
{
    QVariantMap hints{
        // The specification wants a byte; servers take an int32 for "normal".
        {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(balloon.urgency))},
        {u"desktop-entry"_s, u"org.deskbell.Deskbell"_s},
        {u"category"_s, u"im.received"_s},
    };
    if (balloon.sound == u"none"_s)
        hints.insert(u"suppress-sound"_s, true);
    else if (balloon.sound.startsWith(u'/'))
        hints.insert(u"sound-file"_s, balloon.sound);
    else if (!balloon.sound.isEmpty())
        hints.insert(u"sound-name"_s, balloon.sound);
    return hints;
}

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

FreedesktopNotifier::FreedesktopNotifier(QDBusConnection bus, QObject* parent)
    : DesktopNotifier(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    // Some servers send these to the caller only, others to everybody: listen on the calling connection. By
    // name, as QDBusConnection::connect() knows no other way, and a generated proxy listens to one owner
    // alone.
    m_bus.connect(QString(), path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(QString(), path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    m_server.setConnection(m_bus);
    m_server.addWatchedService(service);
    m_server.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&m_server, &QDBusServiceWatcher::serviceOwnerChanged, this, &FreedesktopNotifier::forgetServer);
}

void FreedesktopNotifier::show(const Balloon& balloon, QObject* context, Done done)
{
    // On a bus that is not there a pending call never ends, so it must not begin.
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                done(failure(tr("There is no D-Bus session bus, so no notification server can be reached.")));
            },
            Qt::QueuedConnection);
        return;
    }
    if (m_capabilities) {
        notify(balloon, context, done);
        return;
    }
    askCapabilities(context,
                    [this, balloon, guard = QPointer(context), done = std::move(done)](Result<void> asked) {
                        if (!guard)
                            return;
                        if (!asked.ok())
                            done(asked);
                        else
                            notify(balloon, guard, done);
                    });
}

void FreedesktopNotifier::askCapabilities(QObject* context, std::function<void(Result<void>)> done)
{
    auto* watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), callTimeoutMs), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this,
        [this, guard = QPointer(context), done = std::move(done)](QDBusPendingCallWatcher* finished) {
            finished->deleteLater();
            const QDBusPendingReply<QStringList> reply = *finished;
            if (!reply.isError())
                m_capabilities = reply.value();
            if (!guard)
                return;
            if (reply.isError())
                done(failure(
                    tr("No notification server answers on this desktop (%1).").arg(reply.error().name())));
            else
                done({});
        });
}

void FreedesktopNotifier::notify(const Balloon& balloon, QObject* context, const Done& done)
{
    const QStringList capabilities = m_capabilities.value_or(QStringList());
    const QStringList actions = capabilities.contains(u"actions"_s) ? actionsOf(balloon) : QStringList();
    const bool markup = capabilities.contains(u"body-markup"_s);
    QDBusMessage message = call(u"Notify"_s);
    message << QGuiApplication::applicationDisplayName() << 0U << u"deskbell"_s << balloonTitle(balloon.title)
            << balloonBody(balloon.body, markup) << actions << hintsOf(balloon) << serverTimeout;

    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, callTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, balloon, guard = QPointer(context), done](QDBusPendingCallWatcher* finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> reply = *finished;
                if (!reply.isError())
                    remember(reply.value(), balloon);
                if (!guard)
                    return;
                if (reply.isError())
                    done(failure(
                        tr("The notification server refused the balloon: %1").arg(reply.error().message())));
                else
                    done({});
            });
}

void FreedesktopNotifier::onActionInvoked(uint id, const QString& action)
{
    const auto shown =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [id](const Shown& each) { return each.id == id; });
    if (shown == m_shown.cend())
        return;                             // another program's balloon
    const Balloon balloon = shown->balloon; // a slot may show another one
    if (action == acknowledgeAction)
        Q_EMIT acknowledged(balloon.tickets);
    else if (action == snoozeAction)
        Q_EMIT snoozed(balloon.tickets);
    else if (action == signInAction)
        Q_EMIT signInRequested(balloon.signInTo);
    else if (action == openAction)
        Q_EMIT opened(balloon.tickets);
}

void FreedesktopNotifier::onClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    forget(id);
}

void FreedesktopNotifier::remember(uint id, const Balloon& balloon)
{
    forget(id);
    m_shown.append({id, balloon});
    if (m_shown.size() > mostShown)
        m_shown.removeFirst();
}

void FreedesktopNotifier::forget(uint id)
{
    m_shown.removeIf([id](const Shown& each) { return each.id == id; });
}

void FreedesktopNotifier::forgetServer()
{
    m_shown.clear();
    m_capabilities.reset();
}

} // namespace deskbell
