#pragma once

#include "channel/channel.h"

namespace deskbell {

/// The channel "tray" where there is no display: a line on stdout for each ring. Never fails: whoever closed
/// the pipe did not want to hear.
class ConsoleChannel final : public Channel
{
    Q_OBJECT
public:
    ConsoleChannel(bool json, QObject* parent = nullptr) : Channel(parent), m_json(json) {}

    QString name() const override { return QStringLiteral("tray"); }
    QStringList rungs() const override { return {QStringLiteral("line")}; }
    void attempt(const Message& message, const QString& rung, QObject* context,
                 std::function<void(Attempt)> done) override;

private:
    bool m_json;
};

} // namespace deskbell
