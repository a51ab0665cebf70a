// In:  a balloon that no notification server could show.
// Out: a balloon drawn by the tray icon itself, where the desktop has that kind of icon.
#include "ui/desktop/trayiconnotifier.h"

#include "ui/desktop/balloontext.h"
#include "ui/desktop/trayicon.h"

namespace deskbell {

TrayIconNotifier::TrayIconNotifier(TrayIcon& icon, QObject* parent) : DesktopNotifier(parent), m_icon(icon)
{
    connect(&m_icon, &TrayIcon::balloonClicked, this, [this] {
        // This kind of balloon has no buttons: the click is what the balloon asks for.
        if (m_last.signInTo.isEmpty())
            Q_EMIT opened(m_last.tickets);
        else
            Q_EMIT signInRequested(m_last.signInTo);
    });
}

void TrayIconNotifier::show(const Balloon& balloon, QObject* context, Done done)
{
    Result<void> shown;
    if (m_icon.canShowBalloons()) {
        m_last = balloon;
        m_icon.showBalloon(balloonTitle(balloon.title), balloonBody(balloon.body, false),
                           balloon.urgency == Urgency::Critical);
    } else {
        shown = failure(tr("The tray cannot show balloons either."), {},
                        tr("Start a notification service; Deskbell keeps the ticket and tries again."));
    }
    QMetaObject::invokeMethod(
        context, [shown, done = std::move(done)] { done(shown); }, Qt::QueuedConnection);
}

} // namespace deskbell
