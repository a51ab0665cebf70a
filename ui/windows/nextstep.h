#pragma once

#include "source/sight.h"

#include <QString>

namespace deskbell {

struct ChannelStatus;

/// What a click does about the state of a source.
enum class SourceStep
{
    Poll,
    SignIn,
    Certificate, ///< look at the server's certificate, and pin it if it is the right one
    OpenPage,    ///< the desk's address in a browser: the guest network asks there
    Settings     ///< of that source
};

/// What a click does about the state of a channel.
enum class ChannelStep
{
    Resume,
    Test, ///< the dialog of that channel, which sends a test message
    None  ///< the tray
};

SourceStep nextStep(Sight sight);
QString stepText(SourceStep step);
ChannelStep nextStep(const ChannelStatus& channel);
QString stepText(ChannelStep step);

} // namespace deskbell
