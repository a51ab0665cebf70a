#pragma once

#include "channel/message.h"
#include "preset/channelpreset.h"

#include <functional>

namespace deskbell {

/// Whether any of the rung's limits splits a message that is too long.
bool splits(const Rung& rung);

/// The same message in as few pieces as fit, at most rung.parts, in order: the ticket's text (where the rung
/// shows it, else the sentence) is divided between words, never inside a character or the link. Facts and
/// mentions are in the first only, so that nobody is rung twice. The last may still be too long. `fits` says
/// whether a piece fits uncut, marked as that part.
QList<Message> splitMessage(const Message& message, const Rung& rung,
                            const std::function<bool(const Message& piece, const QString& part)>& fits);

/// "(2/3)"; empty when there is only one.
QString partMark(qsizetype part, qsizetype of);

} // namespace deskbell
