#pragma once

#include "channel/channel.h"

namespace deskbell {

/// Lends a channel that outlives the dispatcher (tray, console): dispatchers are rebuilt when the
/// configuration changes, the tray is not.
class BorrowedChannel final : public Channel
{
    Q_OBJECT
public:
    explicit BorrowedChannel(Channel& lender) : m_lender(lender) {}

    QString name() const override { return m_lender.name(); }
    QStringList rungs() const override { return m_lender.rungs(); }
    void attempt(const Message& message, const QString& rung, QObject* context,
                 std::function<void(Attempt)> done) override
    {
        m_lender.attempt(message, rung, context, std::move(done));
    }
    std::chrono::milliseconds wait() const override { return m_lender.wait(); }
    std::chrono::milliseconds untilAllowance() const override { return m_lender.untilAllowance(); }
    bool repeatsWhenUnknown() const override { return m_lender.repeatsWhenUnknown(); }
    bool repeatsAfterLoss(const QString& rung) const override { return m_lender.repeatsAfterLoss(rung); }
    QString interfaceOf(const QString& rung) const override { return m_lender.interfaceOf(rung); }
    QStringList warnings() const override { return m_lender.warnings(); }
    bool isConfirmed() const override { return m_lender.isConfirmed(); }

private:
    Channel& m_lender;
};

} // namespace deskbell
