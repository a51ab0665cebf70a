#pragma once

#include "settings/config.h"
#include "storage/outboxstore.h"

#include <functional>

namespace deskbell {

/// Who takes over a delivery that its channel cannot make.
class Fallbacks
{
public:
    /// `usable`: whether a channel can be sent to now; it is not asked about channels that had their turn.
    Fallbacks(const Config& config, const OutboxStore& outbox, std::function<bool(const QString&)> usable)
        : m_config(config), m_outbox(outbox), m_usable(std::move(usable))
    {}

    struct Choice
    {
        std::optional<Delivery> successor;
        bool covered = false; ///< another channel of the chain is owed the same ticket anyway, or had it
    };
    /// The first channel that had no turn yet: of this channel's list, then of those it stands in for. Chains
    /// cannot loop, as no channel comes twice in one.
    Result<Choice> next(const Delivery& delivery, const QDateTime& now) const;

private:
    const Config& m_config;
    const OutboxStore& m_outbox;
    std::function<bool(const QString&)> m_usable;
};

} // namespace deskbell
