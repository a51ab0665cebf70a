#pragma once

#include "channel/channel.h"
#include "channel/renderer.h"

#include <optional>

namespace deskbell {

/// How many tickets of a digest, from the first on, are told in what would be sent, each by a line with its
/// whole link (without one: by its whole line); absent: all of them, or the message is no digest. Parts that
/// could not be made: half of the digest may fit.
std::optional<int> digestFit(const Message& message, const Result<QList<RenderedPart>>& parts);

/// What attempt() says instead of sending a digest of which so many tickets fit.
Attempt tooLongDigest(const QString& rung, int fits);

} // namespace deskbell
