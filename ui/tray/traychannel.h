#pragma once

#include "channel/channel.h"

namespace deskbell {

class DesktopNotifier;
struct Balloon;

/// The way out to this very desktop: a message becomes a balloon. Retries while the desktop has no way to
/// show one, so that nothing is lost.
class TrayChannel final : public Channel
{
    Q_OBJECT
public:
    /// `notifier` outlives this.
    explicit TrayChannel(DesktopNotifier& notifier, QObject* parent = nullptr);

    QString name() const override;
    QStringList rungs() const override;
    void attempt(const Message& message, const QString& rung, QObject* context,
                 std::function<void(Attempt)> done) override;

private:
    DesktopNotifier& m_notifier;
};

/// What is shown for a message: rung "balloon" has title and body, "plain" the sentence alone.
Balloon balloonFor(const Message& message, const QString& rung);

} // namespace deskbell
