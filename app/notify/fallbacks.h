#pragma once

#include "settings/config.h"
#include "storage/outboxstore.h"

#include <functional>

namespace deskbell {

/// Who takes over a delivery that its channel cannot make.
class Fallbacks
{
public:
    /// What can be expected of a channel.
    enum class Readiness
    {
        Absent, ///< not there, or switched off
        Waits,  ///< stopped or without allowance: it sends later
        Sends
    };

    /// `readiness` is not asked about channels that had their turn.
    Fallbacks(const Config& config, const OutboxStore& outbox,
              std::function<Readiness(const QString& channel)> readiness)
        : m_config(config), m_outbox(outbox), m_readiness(std::move(readiness))
    {}

    struct Choice
    {
        std::optional<Delivery> successor;
        bool covered = false; ///< another channel of the chain is owed the same ticket anyway, or had it
        bool taken() const { return successor || covered; }
    };
    /// The first channel that had no turn yet: of this channel's list, then of those it stands in for. Chains
    /// cannot loop, as no channel comes twice in one. `mayWait`: the delivery can stay where it is, so that a
    /// channel that waits as well is no better.
    Result<Choice> next(const Delivery& delivery, bool mayWait, const QDateTime& now) const;

private:
    const Config& m_config;
    const OutboxStore& m_outbox;
    std::function<Readiness(const QString&)> m_readiness;
};

} // namespace deskbell
