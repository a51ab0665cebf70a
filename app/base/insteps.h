#pragma once

#include <QObject>

#include <functional>

namespace deskbell {

/// For work that only this thread may do and that would hold up a window: calls `step` now, and again from
/// the event loop as long as it returns true; not any more once `context` is destroyed.
inline void inSteps(QObject* context, const std::function<bool()>& step)
{
    if (step())
        QMetaObject::invokeMethod(
            context, [context, step] { inSteps(context, step); }, Qt::QueuedConnection);
}

} // namespace deskbell
