#pragma once

#include "ui/desktop/desktopnotifier.h"

namespace deskbell {

/// Asks `first`; what it cannot show, `second` may. Both outlive this.
class FallbackNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    FallbackNotifier(DesktopNotifier& first, DesktopNotifier& second, QObject* parent = nullptr);
    void show(const Balloon& balloon, QObject* context, Done done) override;

private:
    DesktopNotifier& m_first;
    DesktopNotifier& m_second;
};

} // namespace deskbell
