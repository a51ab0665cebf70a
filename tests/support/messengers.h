#pragma once

#include "channel/webhookchannel.h"

namespace deskbell::test {

/// A preset of resources/channels; fails the test when it cannot be read.
ChannelPreset builtInChannel(const QString& name);

/// Vars with which a built-in preset works, the address as the vendor gives it out.
QJsonObject vendorVars(const QString& preset);

/// One ticket with everything that a message can hold, and two admins with handles of every family.
Message sampleMessage();
/// The same with `text` in every place that a desk fills.
Message messageSaying(const QString& text);

/// What attempt() brings, after the event loop has run.
Attempt attemptNow(Channel& channel, const Message& message, const QString& rung);

} // namespace deskbell::test
