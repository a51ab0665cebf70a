// In:  a balloon.
// Out: the same balloon on the first notifier that can show it, or why none can.
#include "ui/desktop/fallbacknotifier.h"

#include <QPointer>

namespace deskbell {

FallbackNotifier::FallbackNotifier(DesktopNotifier& first, DesktopNotifier& second, QObject* parent)
    : DesktopNotifier(parent), m_first(first), m_second(second)
{
    for (DesktopNotifier* notifier : {&m_first, &m_second}) {
        connect(notifier, &DesktopNotifier::opened, this, &DesktopNotifier::opened);
        connect(notifier, &DesktopNotifier::acknowledged, this, &DesktopNotifier::acknowledged);
        connect(notifier, &DesktopNotifier::snoozed, this, &DesktopNotifier::snoozed);
        connect(notifier, &DesktopNotifier::signInRequested, this, &DesktopNotifier::signInRequested);
    }
}

void FallbackNotifier::show(const Balloon& balloon, QObject* context, Done done)
{
    // What happens between the two is our own affair, hence our own life; the answer is for `context`.
    m_first.show(
        balloon, this,
        [this, balloon, guard = QPointer(context), done = std::move(done)](Result<void> first) {
            if (!guard)
                return;
            if (first.ok()) {
                done(first);
                return;
            }
            m_second.show(balloon, guard, [reason = first.error(), done](Result<void> second) {
                if (second.ok())
                    done(second);
                else
                    done(failure(Error{reason.what + u' ' + second.error().what, {}, second.error().advice}));
            });
        });
}

} // namespace deskbell
