#pragma once

#include "channel/channel.h"
#include "preset/channelpreset.h"

namespace deskbell {

/// Roughly what the reader of a message will see, from the request that is sent: its visible texts, as
/// Markdown, HTML or plain text.
struct BubbleText
{
    enum class Kind
    {
        Plain,
        Markdown,
        Html
    };
    Kind kind = Kind::Plain;
    QString text;
};

BubbleText bubbleText(const PreparedRequest& request, const Rung& rung);

/// The request as it goes over the wire, with JSON indented and mail decoded; for people.
QString readableRequest(const PreparedRequest& request);

} // namespace deskbell
